import { describe, expect, it } from 'vitest';
import type { Source } from '#domain/library/library.ts';
import { Citations } from '#documents/text/citations.ts';

const paged = { outlet: 'Filmmaker Magazine', url: 'https://example.org', grade: 'trade' } as const;
const sources: Source[] = [
  {
    ...paged,
    id: 'long',
    title: `Filmmaker Magazine (R. Zipser): ${'how to option a book '.repeat(6)}`,
    year: 2013,
  },
  { ...paged, id: 'dated', title: 'Variety, 2019: a plan', outlet: 'Variety', year: 2019 },
  {
    ...paged,
    id: 'bare',
    title: 'Rights granted and reserved',
    outlet: 'Jukolart',
    grade: 'guide',
    undated: true,
  },
];

describe('the footnotes of a document', () => {
  it('say title, year and grade once each, and cut a long title after a word, shorter where it comes again', () => {
    const citations = new Citations(sources);
    const cited = [citations.cite(['long', 'unknown'], 'a'), citations.cite(['long', 'dated', 'bare'], 'b')];
    expect(cited).toEqual([
      { citations: [1], footnote: 'n1' },
      { citations: [1, 2, 3], footnote: 'n2' },
    ]);
    const [first, again] = citations.footnotes('en').map((note) => note.sources.map(({ text }) => text));
    expect(first).toEqual([
      expect.stringMatching(/^Filmmaker Magazine \(R\. Zipser\): how .{30,} …, 2013, trade press$/),
    ]);
    expect(again).toEqual([
      expect.stringMatching(/^Filmmaker Magazine \(R\. Zipser\): how .* …, 2013, trade press$/),
      'Variety, 2019: a plan, trade press',
      'Rights granted and reserved, Jukolart, undated, guide or commentary',
    ]);
    expect(String(again?.[0]).length).toBeLessThan(String(first?.[0]).length);
    expect(citations.cite(['unknown'], 'c')).toEqual({ citations: [], footnote: '' });
  });
});
