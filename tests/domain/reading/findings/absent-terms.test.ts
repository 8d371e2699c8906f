import { expect, it } from 'vitest';
import { absentTerms, whyNoneAbsent } from '#domain/reading/findings/absent-terms.ts';
import { entriesFor } from '#domain/reading/findings/compiled-lexicon.ts';
import { TERMS_OF_TOPICS } from '#domain/reading/findings/topic-terms.ts';
import type { TopicClaim } from '#domain/reading/topics/topic.ts';
import { readPasted } from '#papers/read-paper.ts';
import { splitClauses } from '#domain/reading/clauses/split-clauses.ts';
import { theLexicon } from '#tests/builders/reading-lexicon.ts';
import { theLibrary } from '#tests/builders/the-library.ts';

const { terms } = theLibrary();
const entries = entriesFor(theLexicon(), terms);
const document = readPasted('If I have not shot it by then you get it back.');

function absentWith(topics: readonly TopicClaim[]): string[] {
  const split = splitClauses(document);
  const found = { split, terms, entries, found: [], settled: new Set<string>(), topics: [topics] };
  return absentTerms(found).map(({ term }) => term);
}

it('does not call silent a paper one clause of which is about the matter, in words that no lexicon has', () => {
  const about = (confidence: number): TopicClaim => ({ topic: 'reversion', confidence, from: 0, to: 10 });
  expect(absentWith([about(0.9)])).not.toContain('reversion_term');
  expect(absentWith([about(0.9)])).toContain('option_fee_initial');
  expect(absentWith([about(0.3)])).toContain('reversion_term');
});

it('says why a paper that cannot be judged lacks nothing, and is silent of the reason where it can', () => {
  const split = splitClauses(document);
  const holding = {
    ...document,
    receipt: {
      ...document.receipt,
      unread: [{ what: 'embedded-file' as const, name: 'a.xlsx', part: 'body' }],
    },
  };
  expect(whyNoneAbsent(document, split, true)).toBeUndefined();
  expect(whyNoneAbsent(document, split, false)?.en).toContain('film');
  expect(whyNoneAbsent(holding, split, true)?.en).toContain('another file');
  expect(whyNoneAbsent(document, { ...split, clauses: [] }, true)?.en).toContain('No clause');
});

it('knows only terms of the catalogue by their topics', () => {
  const known = new Set(terms.map(({ id }) => id));
  expect(
    Object.values(TERMS_OF_TOPICS)
      .flat()
      .filter((term) => !known.has(term)),
  ).toEqual([]);
});
