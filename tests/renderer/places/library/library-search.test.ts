import { theLibrary } from '#tests/builders/the-library.ts';
import { describe, expect, it } from 'vitest';
import { EVIDENCE_KINDS } from '#domain/library/term.ts';
import { filterTerms, GROUPINGS, groupTerms, NO_FILTER } from '#renderer/places/library/browse-terms.ts';
import { buildLibraryIndex, searchLibrary } from '#renderer/places/library/library-index.ts';

const library = theLibrary();
const index = buildLibraryIndex(library);
const ids = (query: string) => searchLibrary(index, query).map((hit) => hit.open.id);

describe('search in the library', () => {
  it('finds a term by its Korean name, its English name, an older spelling, its id and initial consonants', () => {
    for (const query of ['권리 복귀', 'Reversion if not', '환수', 'reversion_term', 'ㅁㅈㅈㅅㄱㄹㅂㄱ'])
      expect(ids(query), query).toContain('reversion_term');
  });

  it('finds two-syllable Korean words and skips spaces', () => {
    expect(ids('옵션').length).toBeGreaterThan(5);
    expect(ids('옵션료')).toEqual(ids('옵 션 료'));
  });

  it('shows the sentence and marks the match inside it', () => {
    for (const hit of searchLibrary(index, 'chain of title')) {
      const marked = hit.sentence.slice(hit.match.start, hit.match.end);
      expect(marked.toLowerCase()).toBe('chain of title');
    }
  });

  it('puts names before texts', () => {
    const ranks = searchLibrary(index, 'audit').map((hit) => hit.rank);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(ranks[0]).toBe(0);
  });

  it('finds cases and sources, and nothing for nothing', () => {
    expect(ids('장화')).toContain('a-tale-of-two-sisters');
    expect(searchLibrary(index, 'WGA').some((hit) => hit.open.kind === 'source')).toBe(true);
    expect(ids('   ')).toEqual([]);
    expect(ids('qqqqzzz')).toEqual([]);
  });
});

describe('browsing the library', () => {
  it('shows every term under every way of grouping', () => {
    for (const grouping of GROUPINGS) {
      const shown = new Set(groupTerms(library.terms, grouping, library).flatMap((group) => group.terms));
      expect(shown.size, grouping).toBe(library.terms.length);
    }
  });

  it('splits the terms by evidence without losing one', () => {
    const counts = EVIDENCE_KINDS.map(
      (evidence) => filterTerms(library.terms, { ...NO_FILTER, evidence }, new Set()).length,
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(library.terms.length);
  });

  it('keeps to the terms of my deals when asked', () => {
    const used = new Set(['reversion_term', 'option_fee_initial']);
    const shown = filterTerms(library.terms, { ...NO_FILTER, usedOnly: true }, used);
    expect(shown.map((term) => term.id).toSorted()).toEqual(['option_fee_initial', 'reversion_term']);
  });
});
