import { describe, expect, it } from 'vitest';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { publishLibrary } from '#domain/library/public-term.ts';
import { labelOfTerm, stateOfContract, valueOfContract } from '#documents/contract-wording/contract-words.ts';
import { theLibrary } from '#tests/builders/documents.ts';

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
    expect(stateOfContract({ kind: 'absent' }, term, library).en).toBe('Silent');
  });
});
