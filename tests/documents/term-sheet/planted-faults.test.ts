import { describe, expect, it } from 'vitest';
import { FINDING_KINDS } from '#domain/outgoing/paper-finding.ts';
import { CLEAN_PAPERS, FOLLOWS, PLANTED_FAULTS, findingsIn } from '#tests/builders/outgoing-papers.ts';

describe('the check of a term sheet before it leaves', () => {
  it.each(CLEAN_PAPERS)('finds nothing in a paper in which nothing is wrong: $name', (paper) => {
    expect(findingsIn(paper).map(({ says }) => says.en)).toEqual([]);
  });

  it.each(PLANTED_FAULTS)('finds $fault, and nothing else: $paper.name ($kind)', ({ paper, kind, terms }) => {
    const [found, ...more] = findingsIn(paper).filter(
      (each) => FOLLOWS[kind] !== each.kind || !each.terms.every((id) => terms.includes(id)),
    );
    expect(more.map(({ says }) => says.en)).toEqual([]);
    expect(found?.kind).toBe(kind);
    expect(found?.terms.toSorted()).toEqual(terms.toSorted());
  });

  it('is tried with every kind that it knows in a term sheet, in both languages', () => {
    const tried = new Set(PLANTED_FAULTS.map(({ kind }) => kind));
    expect(FINDING_KINDS.filter((kind) => !tried.has(kind))).toEqual([]);
    const langs = PLANTED_FAULTS.map(({ paper }) => paper.lang);
    expect(
      Math.min(...(['en', 'ko'] as const).map((lang) => langs.filter((each) => each === lang).length)),
    ).toBeGreaterThan(8);
  });
});
