import { describe, expect, it } from 'vitest';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { SharedState } from '#domain/values/state.ts';
import { publishLibrary } from '#domain/library/public-term.ts';
import { entryOfContract, labelOfTerm, valueOfContract } from '#documents/contract-wording/contract-words.ts';
import { wordClause } from '#documents/contract-wording/clause-wording.ts';
import { wordsOfContract } from '#documents/contract-wording/contract-words.ts';
import { theLibrary } from '#tests/builders/documents.ts';
import { anEntry, known } from '#tests/builders/deal-builders.ts';
import { aSample } from '#tests/builders/known-deals.ts';
import { aRichDeal } from '#tests/builders/rich-deal.ts';

const library = publishLibrary(theLibrary());

/** What is ours to say at our desk and nobody's to read elsewhere, and a clause that names two seats. */
const FOR_OUR_DESK = {
  en: /\b(?:[Uu]s|[Oo]urs?|[Ww]e|[Tt]heirs?|They announce|[Tt]he other side may|[Tt]he pot)\b|Seoul or Singapore|(?:ICC|KCAB) or/,
  ko: /우리|상대방이|서울·싱가포르/,
} as const;

function talkIn(said: readonly (readonly [string, Bilingual])[]): string[] {
  return said
    .filter(([, { en, ko }]) => FOR_OUR_DESK.en.test(en) || FOR_OUR_DESK.ko.test(ko))
    .map(([id, { en, ko }]) => `${id}: ${en} · ${ko}`);
}

describe('what a paper for the other side calls', () => {
  it('a point is free of our own talk', () => {
    expect(talkIn(library.terms.map((term) => [term.id, labelOfTerm(term)]))).toEqual([]);
  });

  it('a choice, theirs as ours, is free of it, and one law has one forum', () => {
    const choices = library.terms.flatMap((term) =>
      term.form.kind === 'choice' ? term.form.choices.map(({ id }) => ({ term, id })) : [],
    );
    expect(choices.length).toBeGreaterThan(100);
    const said = choices.map(
      ({ term, id }) =>
        [`${term.id}.${id}`, valueOfContract(term, { kind: 'choice', choice: id }, library)] as const,
    );
    expect(talkIn(said)).toEqual([]);
  });

  it('a point that is silent or open is said in the words of the trade', () => {
    const [term] = library.terms;
    if (!term) throw new Error('The library is empty.');
    expect(entryOfContract(anEntry({ state: { kind: 'absent' } }), term, library).en).toBe('Silent');
  });
});

describe('the wording of a clause', () => {
  /** Every choice of every term, and of the others what two deals state that state nearly everything. */
  const values = library.terms.flatMap((term): readonly (readonly [string, SharedState])[] => {
    if (term.form.kind === 'choice')
      return term.form.choices.map(({ id }) => [term.id, known({ kind: 'choice', choice: id })]);
    return [...aRichDeal(theLibrary()).drafts, ...aSample('invented-co-production').drafts].flatMap(
      ({ entries }) => {
        const state = entries[term.id]?.state;
        return state?.kind === 'value' ? [[term.id, state] as const] : [];
      },
    );
  });
  const clauses = values.flatMap(([termId, state]) => {
    const term = library.terms.find(({ id }) => id === termId);
    if (!term) return [];
    const isCo = term.kinds[0] === 'co-production';
    const { from, wording } = wordClause(term, anEntry({ state }), {
      type: isCo ? 'co-production' : 'option',
      words: wordsOfContract(library, isCo),
      attach: (_id, text) => text,
      isFacing: false,
    });
    return from === 'library' ? [{ termId, ...wording }] : [];
  });
  const blanks = (text: string) => text.split('[________]').length - 1;

  it('leaves as much open in one language as in the other', () => {
    expect(clauses.length).toBeGreaterThan(250);
    const differ = clauses.filter(({ en, ko }) => blanks(en) !== blanks(ko));
    expect(differ.map(({ termId, en, ko }) => `${termId}: ${en} · ${ko}`)).toEqual([]);
  });

  it('promises no step beyond its figure: an extension fee of one figure does not rise by a blank', () => {
    const fee = clauses.find(({ termId }) => termId === 'option_extension_fee');
    expect(fee?.en).toContain('Owner must receive the Extension Fee');
    expect([fee?.en, fee?.ko].map((text) => blanks(text ?? '[________]'))).toEqual([0, 0]);
    expect(fee?.ko).toContain('연장료를 지급한다.');
  });

  it('tells how often in words and not in the shorthand of a table', () => {
    const often = library.terms.flatMap((term) =>
      term.form.kind === 'quantity'
        ? [
            valueOfContract(
              term,
              { kind: 'quantity', n: { numerator: 4, denominator: 1 }, unit: term.form.unit },
              library,
            ),
          ]
        : [],
    );
    expect(often.map(({ ko }) => ko)).toContain('연 4회 보고');
    expect(often.filter(({ ko }) => /\/[년월주일]/.test(ko))).toEqual([]);
  });

  it('has in Korean the particle that fits the name before it, and one name for one thing', () => {
    const wrong =
      /원작[와는를가](?![가-힣])|구매가[과은을이](?![가-힣])|옵션[와는를가](?![가-힣])|본 작품[와는를가](?![가-힣])|본건 |유보권리|부여권리/;
    expect(clauses.filter(({ ko }) => wrong.test(ko)).map(({ termId, ko }) => `${termId}: ${ko}`)).toEqual(
      [],
    );
  });
});
