// The keys of our own drafts are sound: their words stand in the drafts, their terms and choices in the catalogue.
import { describe, expect, it } from 'vitest';
import { digestOf } from '#tests/builders/papers.ts';
import { linesOf, writeDraft } from '#tests/builders/reading/draft-file.ts';
import { readKey } from '#tests/builders/reading/draft-keys.ts';
import {
  DRAFTS_OF_SIX_DRAFTERS,
  DRAFTS_OF_THREE_HOUSES,
  FORMS_OF_FIVE_DRAFTERS,
  FORMS_OF_FIVE_OTHERS,
  FOUR_MORE_DRAFTS,
  HELD_BACK_DRAFTS,
  LAST_BLIND_DRAFTS,
  LAST_FIVE_DRAFTERS,
  LAST_ORDINARY_FORMS,
  LATEST_DRAFTS,
  OTHER_HANDS_DRAFTS,
  STRANGERS_DRAFTS,
  UNSEEN_DRAFTS,
} from '#tests/builders/reading/held-back-drafts.ts';
import { OWN_DRAFTS } from '#tests/builders/reading/own-drafts.ts';
import { theLibrary } from '#tests/builders/the-library.ts';

const terms = new Map(theLibrary().terms.map((term) => [term.id, term] as const));

describe.each(
  [
    OWN_DRAFTS,
    HELD_BACK_DRAFTS,
    LATEST_DRAFTS,
    OTHER_HANDS_DRAFTS,
    UNSEEN_DRAFTS,
    STRANGERS_DRAFTS,
    FOUR_MORE_DRAFTS,
    FORMS_OF_FIVE_DRAFTERS,
    FORMS_OF_FIVE_OTHERS,
    DRAFTS_OF_THREE_HOUSES,
    LAST_BLIND_DRAFTS,
    DRAFTS_OF_SIX_DRAFTERS,
    // What a thread of mails settles stands outside the clauses of its memo.
    LAST_FIVE_DRAFTERS.filter(({ name }) => name !== 'email-thread-then-memo'),
    LAST_ORDINARY_FORMS,
  ]
    .flat()
    .map((draft) => [draft.name, draft] as const),
)('%s', (name, draft) => {
  const key = readKey(name);
  const stands = squeezed(standing(draft.text) + Object.values(draft.footnotes ?? {}).join('\n'));
  const all = squeezed(
    draft.text +
      Object.values(draft.comments ?? {})
        .map((one) => one.text)
        .join('\n'),
  );

  it('quotes what the draft says', () => {
    const quotes = [...key.values, ...key.open, ...key.conflicts].map((one) => one.quote);
    expect(quotes.filter((quote) => !stands.includes(squeezed(quote)))).toEqual([]);
    const trapped = key.traps.filter(
      (trap) => !(trap.gone || trap.aside ? all : stands).includes(squeezed(trap.quote)),
    );
    expect(trapped).toEqual([]);
    expect(key.clauses.filter((one) => one.starts && !stands.includes(squeezed(one.starts)))).toEqual([]);
  });

  it('names terms and choices of the catalogue', () => {
    const named = [
      ...key.clauses.flatMap((one) => [...one.terms, ...one.may]),
      ...[...key.values, ...key.open, ...key.conflicts].map((one) => one.term),
      ...key.traps.flatMap((one) => one.term ?? []),
      ...key.absent,
    ];
    expect(named.filter((term) => !terms.has(term))).toEqual([]);
    const choices = [
      ...key.values.flatMap((one) =>
        one.values === 'any' ? [] : one.values.map((value) => [one.term, value] as const),
      ),
      ...key.traps.flatMap((one) => (one.term && one.never ? [[one.term, one.never] as const] : [])),
    ].flatMap(([term, value]) => (value.kind === 'choice' ? [[term, value.choice] as const] : []));
    expect(
      choices.filter(([term, choice]) => {
        const form = terms.get(term)?.form;
        return form?.kind !== 'choice' || !form.choices.some((one) => one.id === choice);
      }),
    ).toEqual([]);
  });

  it('says of a term one thing: a value, open or absent, and a value in a clause that settles it', () => {
    const valued = new Set(key.values.map((one) => one.term));
    const open = key.open.map((one) => one.term);
    expect(key.absent.filter((term) => valued.has(term) || open.includes(term))).toEqual([]);
    expect(open.filter((term) => valued.has(term))).toEqual([]);
    const settled = new Set(key.clauses.flatMap((one) => one.terms));
    expect([...valued].filter((term) => !settled.has(term))).toEqual([]);
    expect(key.absent.filter((term) => settled.has(term))).toEqual([]);
  });

  it('makes the same file twice', async () => {
    expect(digestOf(await writeDraft(draft))).toBe(digestOf(await writeDraft(draft)));
    expect(linesOf(draft).length).toBeGreaterThan(15);
  });
});

/** The text with its changes accepted and its marks gone. */
function standing(text: string): string {
  return text
    .replaceAll(/^\{-[A-Z]\}.*$/gm, '')
    .replaceAll(/\[-[A-Z]:.+?-\]/g, '')
    .replaceAll(/\[\+[A-Z]:(.+?)\+\]/g, '$1')
    .replaceAll(/\[\^\d+\]/g, '')
    .replaceAll(/\[#\d+\[(.+?)\]#\]/g, '$1');
}

function squeezed(text: string): string {
  return text
    .replaceAll(/\*\*|__/g, '')
    .replaceAll(/^@[a-z]?\d /gm, '')
    .replaceAll(/\s+/g, '');
}
