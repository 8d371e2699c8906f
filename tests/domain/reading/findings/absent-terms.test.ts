import { expect, it } from 'vitest';
import { absentTerms, whyNoneAbsent } from '#domain/reading/findings/absent-terms.ts';
import { catalogueNames } from '#domain/reading/findings/catalogue-names.ts';
import { entriesFor } from '#domain/reading/findings/compiled-lexicon.ts';
import { prepareClause } from '#domain/reading/findings/prepared-clause.ts';
import { TERMS_OF_TOPICS } from '#domain/reading/findings/topic-terms.ts';
import { tracesOf } from '#domain/reading/findings/traces.ts';
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
  const found = {
    split,
    terms,
    entries,
    found: [],
    settled: new Set<string>(),
    touched: new Set<string>(),
    topics: [topics],
    traces: new Map(),
  };
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

/** Clauses beside one that speaks, in words which the lexicon does not have, of the term; and of another that it does not touch. */
const IN_OTHER_WORDS = [
  {
    said: 'Nothing obliges the studio to go into production, and it may abandon the movie whenever it likes.',
    term: 'no_obligation_to_produce',
    not: 'audit_window',
  },
  {
    said: 'Advertising costs attract no surcharge for the overheads of the department that places them.',
    term: 'advertising_overhead',
    not: 'rolling_reversion',
  },
  {
    said: '영화의 손해를 같은 배급사의 다른 영화에서 난 이익과 서로 메우지 않는다.',
    term: 'cross_collateral',
    not: 'advertising_overhead',
  },
];

it('does not call a paper silent whose words come near to the matter without being any that the lexicon knows', () => {
  for (const { said, term, not } of IN_OTHER_WORDS) {
    const paper = readPasted(`1. Option. US$10,000 for the film.\n2. ${said}\n3. Law. Korean law.`);
    const traces = tracesIn(paper);
    const split = splitClauses(paper);
    const none = { found: [], settled: new Set<string>(), touched: new Set<string>(), topics: [] };
    const silent = absentTerms({ split, terms, entries, ...none, traces });
    const ids = silent.map((each) => each.term);
    expect(ids, said).not.toContain(term);
    expect(ids, said).toContain(not);
  }
});

const ofRemakes = entriesFor(
  theLexicon(),
  terms.filter(({ kinds }) => kinds.includes('remake')),
);

function tracesIn(paper: ReturnType<typeof readPasted>) {
  const { clauses, definitions } = splitClauses(paper);
  const context = { words: theLibrary(), currency: 'USD' as const, definitions };
  const names = catalogueNames(terms);
  const prepared = clauses.map((clause) => prepareClause(clause, context, [], [], [], names));
  return tracesOf(ofRemakes, prepared, () => false);
}
