import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEAL_PARTS, dealParts, diffDocuments, documentFrom } from '#domain/deal/parts/deal-parts.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { anyDocument } from '#tests/builders/arbitrary-deal.ts';
import { theLibrary } from '#tests/builders/documents.ts';
import { draws } from '#tests/builders/draws.ts';

const anyDeal = anyDocument(theLibrary());

/** Two deals of which the second holds some of the first's drafts, so that there is something in common. */
const anyPair = fc
  .tuple(anyDeal, anyDeal, fc.nat(3))
  .map(([first, second, count]): [DealDocument, DealDocument] => {
    const taken = new Set(second.drafts.map(({ id }) => id));
    const shared = first.drafts.slice(0, count).filter(({ id }) => !taken.has(id));
    return [first, { ...second, drafts: [...shared, ...second.drafts] }];
  });

describe('the parts of a deal', () => {
  it('come apart and together again, in whatever order they lie', () => {
    fc.assert(
      fc.property(anyDeal, (document) => {
        const parts = dealParts.takeOut(document);
        expect(documentFrom(parts)).toEqual(document);
        expect(documentFrom(parts.toReversed())).toEqual(document);
      }),
      { numRuns: draws(40) },
    );
  });

  it('have a key each, and no two the same', () => {
    fc.assert(
      fc.property(anyDeal, (document) => {
        const keys = dealParts.takeOut(document).map(dealParts.keyOf);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: draws(40) },
    );
  });

  it('are found again by their kind and their place; a kind that nobody knows is not', () => {
    fc.assert(
      fc.property(anyDeal, (document) => {
        for (const part of dealParts.takeOut(document))
          expect(dealParts.partAt(part.kind, dealParts.placeOf(part), part.content)).toEqual(part);
      }),
      { numRuns: draws(20) },
    );
    expect(dealParts.partAt('of-a-later-version', 'x', {})).toBeUndefined();
  });

  it('lead from one deal to another and back by what changed between the two', () => {
    fc.assert(
      fc.property(anyPair, ([before, after]) => {
        const changes = diffDocuments(before, after);
        expect(dealParts.apply(before, changes, 'after')).toEqual(after);
        expect(dealParts.apply(after, changes, 'before')).toEqual(before);
      }),
      { numRuns: draws(60) },
    );
  });

  it('join two changes into the one from before the first to after the second', () => {
    fc.assert(
      fc.property(anyPair, anyDeal, ([first, second], third) => {
        const joined = dealParts.join(diffDocuments(first, second), diffDocuments(second, third));
        expect(dealParts.apply(first, joined, 'after')).toEqual(third);
        expect(dealParts.apply(third, joined, 'before')).toEqual(first);
        expect(dealParts.join(diffDocuments(first, second), diffDocuments(second, first))).toEqual([]);
      }),
      { numRuns: draws(40) },
    );
  });

  it('leave what did not change the very same object', () => {
    fc.assert(
      fc.property(anyDeal, (document) => {
        const [draft] = document.drafts;
        if (!draft) return;
        const after = { ...document, deal: { ...document.deal, notes: `${document.deal.notes}.` } };
        const applied = dealParts.apply(document, diffDocuments(document, after), 'after');
        expect(applied.drafts).toBe(document.drafts);
        expect(applied.ladders).toBe(document.ladders);
      }),
      { numRuns: draws(20) },
    );
  });

  it('are each a kind of its own', () => {
    const kinds = DEAL_PARTS.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
  });
});
