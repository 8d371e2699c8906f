import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countChanges, editionChanges, isWordingAlone } from '#domain/editions/edition-changes.ts';
import { withHouse } from '#domain/house/with-house.ts';
import { libraryOf } from '#domain/library/former-edition.ts';
import type { FormerEdition } from '#domain/library/former-edition.ts';
import type { Library } from '#domain/library/library.ts';
import type { Term } from '#domain/library/term.ts';
import { anyDocument } from '#tests/builders/arbitrary-deal.ts';
import { aDocument, aDraft, aFullDocument, anEntryOf, months } from '#tests/builders/deal-builders.ts';
import { TEMPLATES } from '#tests/builders/app-builders.ts';
import { theLibrary } from '#tests/builders/documents.ts';
import { aHouse, aPrecedentOf } from '#tests/builders/house-builders.ts';
import { draws } from '#tests/builders/draws.ts';

const library = theLibrary();
const first = JSON.parse(readFileSync(join(TEMPLATES, 'editions', '2026.1.json'), 'utf8')) as FormerEdition;
const TERM = 'option_period_initial';
const document = aDocument({
  drafts: [aDraft({ side: 'theirs', entries: { [TERM]: anEntryOf(months(20)) } })],
});

/** The library with one term other than it is. */
function withTerm(id: string, change: (term: Term) => Term): Library {
  return { ...library, terms: library.terms.map((term) => (term.id === id ? change(term) : term)) };
}

describe('what an edition changes for a deal', () => {
  it('is nothing from a library to itself, whatever the deal', () => {
    fc.assert(
      fc.property(anyDocument(library), (deal) => {
        const changes = editionChanges(deal, library, library);
        expect({ ...changes, draftId: undefined }).toEqual({
          draftId: undefined,
          terms: [],
          rules: [],
          newQuestions: [],
          dimensions: [],
        });
      }),
      { numRuns: draws(20) },
    );
  });

  it('says how a standing and its score move, and the dimension with them', () => {
    const before = withTerm(TERM, (term) => ({
      ...term,
      positions: term.positions.map((position) => ({
        ...position,
        scale: {
          worst: { numerator: 48, denominator: 1 },
          unfavourable: { numerator: 40, denominator: 1 },
          favourable: { numerator: 30, denominator: 1 },
          best: { numerator: 24, denominator: 1 },
          unfavourableInclusive: false,
        },
      })),
    }));
    const { terms, dimensions, draftId } = editionChanges(document, before, library);
    expect(draftId).toBe(document.drafts[0]?.id);
    expect(terms).toMatchObject([
      {
        termId: TERM,
        standing: { before: { standing: 'favourable', score: 100 }, after: { standing: 'unfavourable' } },
      },
    ]);
    expect(dimensions).toMatchObject([{ dimension: 'ip-control', terms: { before: 100 } }]);
  });

  it('names a term that is new as new, and one that the deal sets aside not at all', () => {
    const before = { ...library, terms: library.terms.filter(({ id }) => id !== TERM) };
    expect(editionChanges(document, before, library).terms).toEqual([{ termId: TERM, isNew: true }]);
    const aside = { ...document, deal: { ...document.deal, notApplicable: [TERM] } };
    expect(editionChanges(aside, before, library).terms).toEqual([]);
  });

  it('counts a clause that is only worded otherwise apart from what judges', () => {
    const before = withTerm(TERM, (term) =>
      term.clauses ? { ...term, clauses: { ...term.clauses, opening: { en: 'Once upon a time.' } } } : term,
    );
    const changes = editionChanges(document, before, library);
    expect(changes.terms).toEqual([{ termId: TERM, clauses: ['opening'] }]);
    expect(changes.terms.every(isWordingAlone)).toBe(true);
    expect(countChanges(changes)).toEqual({ weighty: 0, wordings: 1 });
  });

  it('says of a suggested ladder that ours stays, where we have adopted one', () => {
    const before = withTerm(TERM, (term) => ({
      ...term,
      positions: term.positions.map((position) => ({ ...position, ladder: {} })),
    }));
    const ladders = { [TERM]: { ask: { value: months(6), condition: { en: 'Six', ko: '6개월' } } } };
    const ladderOf = (deal: typeof document) => editionChanges(deal, before, library).terms[0]?.ladder;
    expect(ladderOf(document)).toMatchObject({ isOurs: false });
    expect(ladderOf({ ...document, ladders })).toMatchObject({ isOurs: true });
  });

  it('names rules that came and outcomes that turned', () => {
    const [rule, ...others] = library.rules;
    const kinds = rule?.kinds ?? [];
    const deal = { ...document, deal: { ...document.deal, kinds } };
    const { rules } = editionChanges(deal, { ...library, rules: others }, library);
    expect(rules).toMatchObject([{ ruleId: rule?.id, isNew: true }]);
  });

  it('leaves the house’s ladders and precedents as they are, in either edition', () => {
    const ladder = { ask: { value: months(3), condition: { en: 'Three', ko: '3개월' } } };
    const house = aHouse({
      precedents: [aPrecedentOf(TERM)],
      ladders: { [TERM]: { owner: ladder, producer: ladder, investor: ladder } },
    });
    const before = withTerm(TERM, (term) => ({
      ...term,
      positions: term.positions.map((position) => ({ ...position, ladder: {} })),
    }));
    const [was, is] = [withHouse(before, house), withHouse(library, house)];
    for (const each of [was, is]) {
      const term = each.terms.find(({ id }) => id === TERM);
      expect(term?.house?.precedents).toHaveLength(1);
      expect(term?.positions[0]?.ladder).toEqual(ladder);
    }
    expect(editionChanges(document, was, is).terms).toEqual([]);
  });

  it('can be said of a real deal of the first edition, whatever it holds', () => {
    const before = libraryOf(first, library);
    const changes = editionChanges(aFullDocument(), before, library);
    expect(countChanges(changes).weighty).toBeGreaterThan(0);
    const streaming = changes.terms.find(({ termId }) => termId === 'streaming_buyout_premium');
    expect(streaming?.market).toBeDefined();
    fc.assert(
      fc.property(anyDocument(library), (deal) => {
        expect(() => editionChanges(deal, before, library)).not.toThrow();
      }),
      { numRuns: 10 },
    );
  });
});
