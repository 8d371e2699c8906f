import { describe, expect, it } from 'vitest';
import { entriesFor } from '#domain/reading/findings/compiled-lexicon.ts';
import { termsOfKinds } from '#domain/reading/findings/terms-of-kinds.ts';
import { theLexicon } from '#tests/builders/reading-lexicon.ts';
import { theLibrary } from '#tests/builders/the-library.ts';

describe('the terms for which a paper is read', () => {
  const { terms } = theLibrary();

  it('are those of its kinds, in the order of the catalogue', () => {
    const remakes = termsOfKinds(terms, ['remake']);
    expect(remakes).toEqual(terms.filter(({ kinds }) => kinds.includes('remake')));
    expect(termsOfKinds(terms, ['remake', 'co-production']).length).toBeGreaterThan(remakes.length);
    expect(termsOfKinds(terms, [])).toEqual([]);
  });

  it('are one list for all papers of the same kinds, and so are their entries', () => {
    const [one, other] = [
      termsOfKinds(terms, ['remake', 'distribution']),
      termsOfKinds(terms, ['distribution', 'remake']),
    ];
    expect(other).toBe(one);
    expect(entriesFor(theLexicon(), other)).toBe(entriesFor(theLexicon(), one));
  });

  it('are not taken from another catalogue', () => {
    expect(termsOfKinds(terms.slice(0, 1), ['remake', 'co-production', 'distribution'])).toEqual(
      terms.slice(0, 1),
    );
  });
});
