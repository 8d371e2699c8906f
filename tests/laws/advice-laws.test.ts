import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adviceOf } from '#domain/leverage/advice.ts';
import { judgeDraft } from '#domain/leverage/judge-draft.ts';
import type { Advice, Quadrant, TermInput } from '#domain/leverage/leverage.ts';
import type { Term } from '#domain/library/term.ts';
import { ourStance } from '#domain/points/our-stance.ts';
import type { OurStance } from '#domain/points/our-stance.ts';
import { knownDeals } from '#tests/builders/known-deals.ts';
import { theLibrary } from '#tests/builders/the-library.ts';

const library = theLibrary();
const QUADRANTS: readonly Quadrant[] = ['weak', 'under-claimed', 'exposed', 'strong'];
/** Corners whose words tell to leave a term as it is, to ask for more than is asked, or to give it away. */
const MUST_NOT_NAME_AN_ASK: ReadonlySet<Quadrant> = new Set(['under-claimed', 'exposed', 'strong']);

function standsAgainstNothing(
  quadrant: Quadrant,
  { restsOn, openAsks, why }: Advice,
  { mustHaves, openAsks: asked }: OurStance,
  terms: readonly Term[],
): void {
  const names = new Map(terms.map(({ id, name }) => [id, name]));
  // A sentence names five asks and counts the others; a sixth is named, too.
  const isLong = openAsks.length > 6;
  for (const id of [...restsOn, ...(isLong ? openAsks.slice(0, 5) : openAsks)]) {
    const name = names.get(id);
    expect(why.en).toContain(name?.en ?? id);
    expect(why.ko).toContain(`‘${name?.ko ?? id}’`);
  }
  if (isLong) {
    expect(why.en).toContain(`; with ${openAsks.length - 5} more.`);
    expect(why.ko).toContain(`등 ${openAsks.length}개입니다.`);
  }
  expect(openAsks.toSorted()).toEqual(
    terms
      .filter(({ id }) => asked.has(id))
      .map(({ id }) => id)
      .toSorted(),
  );
  if (MUST_NOT_NAME_AN_ASK.has(quadrant)) expect(restsOn.filter((id) => asked.has(id))).toEqual([]);
  if (quadrant === 'strong') expect(restsOn.filter((id) => mustHaves.has(id))).toEqual([]);
}

describe('the advice of a dimension', () => {
  it('names the terms it rests on and each open ask, and stands against none', () => {
    const terms = library.terms.filter(({ dimension }) => dimension === 'ip-control');
    const some = fc.subarray(terms.map(({ id }) => id));
    const inputs = fc
      .array(fc.option(fc.integer({ min: 0, max: 1000 }), { nil: undefined }), {
        minLength: terms.length,
        maxLength: terms.length,
      })
      .map((scores) =>
        terms.map(({ id, weight }, index): TermInput => {
          const tenths = scores[index];
          return {
            termId: id,
            weight,
            standing: 'neutral',
            ...(tenths === undefined ? {} : { score: tenths / 10 }),
          };
        }),
      );
    fc.assert(
      fc.property(fc.constantFrom(...QUADRANTS), inputs, some, some, (quadrant, list, asks, musts) => {
        const stance = { openAsks: new Set(asks), mustHaves: new Set(musts) };
        standsAgainstNothing(quadrant, adviceOf(quadrant, list, stance, terms), stance, terms);
      }),
    );
  });

  it.each(knownDeals())('%s: stands against no open ask, in every paper', (_name, document) => {
    const stance = ourStance(document, library.terms);
    for (const draft of document.drafts) {
      for (const each of judgeDraft(document, draft, library).leverage.dimensions) {
        if (!each.quadrant || each.isNearLine) {
          expect([each.restsOn, each.openAsks]).toEqual([[], []]);
          continue;
        }
        const terms = library.terms.filter(({ dimension }) => dimension === each.dimension);
        standsAgainstNothing(each.quadrant, each, stance, terms);
      }
    }
  });
});
