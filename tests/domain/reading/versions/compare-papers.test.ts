import { describe, expect, it } from 'vitest';
import { comparePapers } from '#domain/reading/versions/compare-papers.ts';
import type { CompareOptions, PaperComparison } from '#domain/reading/versions/compare-papers.ts';
import { numbersFrom } from '#tests/builders/seeded.ts';
import { BY_KIM, p, r, readParts, table } from '#tests/builders/papers-word.ts';

const GRANT = 'Owner grants Purchaser an exclusive option to acquire the Rights in the Work.';
const PERIOD = 'The Option Period is eighteen (18) months from the Effective Date.';
const PRICE = '구매가는 미화 600,000달러로 하며 행사일에 지급한다.';
const LAW = 'This Agreement is governed by the laws of the State of California.';

const paper = (...bodies: readonly string[]) => readParts({ body: bodies.join('') });
const plain = (...texts: readonly string[]) => paper(...texts.map((text) => p(text)));
const pOf = (runs: string) => `<w:p>${runs}</w:p>`;
const inserted = (text: string) => `<w:ins ${BY_KIM}>${r(text)}</w:ins>`;
const deleted = (text: string) => `<w:del ${BY_KIM}>${r(text).replaceAll('w:t', 'w:delText')}</w:del>`;
const wholeInserted = (text: string) =>
  `<w:p><w:pPr><w:rPr><w:ins ${BY_KIM}/></w:rPr></w:pPr>${inserted(text)}</w:p>`;

async function told(
  earlier: Awaited<ReturnType<typeof plain>>,
  later: Awaited<ReturnType<typeof plain>>,
  options?: CompareOptions,
): Promise<string[]> {
  return sentences(comparePapers(earlier, later, options));
}

function sentences({ changes }: PaperComparison): string[] {
  return changes.map(({ kind, before, after, isUntracked, hasFigures, runs }) =>
    [
      kind,
      runs
        ? runs
            .filter((run) => run.kind !== 'same')
            .map((run) => `${run.kind === 'added' ? '+' : '-'}${run.text}`)
            .join(' ')
        : (after ?? before)?.text.slice(0, 14),
      ...(isUntracked ? ['untracked'] : []),
      ...(hasFigures ? ['figures'] : []),
    ].join(' | '),
  );
}

describe('two papers, paragraph by paragraph', () => {
  it('of which one is the other have no change', async () => {
    const same = await plain(GRANT, PERIOD, PRICE, LAW);
    expect(comparePapers(same, same)).toEqual({
      changes: [],
      same: 4,
      ignored: { numbering: 0, marks: 0 },
      comments: [],
    });
  });

  it('name what is changed, new, gone and moved, in the order of the later', async () => {
    const earlier = await plain(GRANT, PERIOD, PRICE, LAW);
    const later = await plain(
      LAW,
      GRANT,
      PERIOD.replace('eighteen (18)', 'thirty (30)'),
      'Purchaser may assign this Agreement to any affiliate.',
    );
    expect(await told(earlier, later)).toEqual([
      'moved | This Agreement | untracked',
      'changed | -eighteen +thirty -18 +30 | untracked | figures',
      'new | Purchaser may  | untracked',
      'gone | 구매가는 미화 600,00 | untracked | figures',
    ]);
  });

  it('tell what their tracked changes show from what they changed without them', async () => {
    const earlier = await plain(GRANT, PERIOD, PRICE);
    const later = await paper(
      p(GRANT.replace('exclusive', 'non-exclusive')),
      pOf(
        `${r('The Option Period is ')}${deleted('eighteen (18)')}${inserted('twelve (12)')}${r(' months from the Effective Date.')}`,
      ),
      p(PRICE),
      wholeInserted(LAW),
    );
    expect(await told(earlier, later)).toEqual([
      'changed | +non- | untracked',
      'changed | -eighteen +twelve -18 +12 | figures',
      `new | ${LAW.slice(0, 14)}`,
    ]);
  });

  it('see a change beside a tracked one in the same sentence', async () => {
    const earlier = await plain(PERIOD);
    const later = await paper(
      pOf(
        `${r('The Option Period is ')}${deleted('eighteen (18)')}${inserted('twelve (12)')}${r(' months from exercise.')}`,
      ),
    );
    const [change] = comparePapers(earlier, later).changes;
    expect(change?.isUntracked).toBe(true);
  });

  it('take our own tracked words, left as they are, for no change', async () => {
    const ours = await paper(
      pOf(
        `${r('The Option Period is ')}${deleted('eighteen (18)')}${inserted('twelve (12)')}${r(' months.')}`,
      ),
      wholeInserted(LAW),
    );
    expect(await told(ours, ours)).toEqual([]);
    const accepted = await plain('The Option Period is twelve (12) months.', LAW);
    expect(await told(ours, accepted)).toEqual([]);
    const refused = await plain('The Option Period is eighteen (18) months.');
    expect(await told(ours, refused)).toEqual([
      'changed | -twelve +eighteen -12 +18 | figures',
      `gone | ${LAW.slice(0, 14)}`,
    ]);
  });

  it('find no noise in spaces, quotation marks and lines that were wrapped anew, unless they are asked for', async () => {
    const [earlier, later] = [
      await plain('The "Option Period"  is twelve months.'),
      await plain('The “Option Period” is twelve months.'),
    ];
    expect(await told(earlier, later)).toEqual([]);
    expect(await told(earlier, later, { isExact: true })).toHaveLength(1);
  });

  it('name looks that changed where the words did not, and new comments', async () => {
    const earlier = await plain(PERIOD);
    const later = await paper(
      pOf(`${r('The Option Period', '<w:b/>')}${r(' is eighteen (18) months from the Effective Date.')}`),
    );
    expect(await told(earlier, later)).toEqual(['formatting | The Option Per']);
  });

  it('reach into cells', async () => {
    const cells = (price: string) => table([p('Option'), p('USD 50,000')], [p('Price'), p(price)]);
    const [earlier, later] = [await paper(cells('USD 600,000')), await paper(cells('USD 650,000'))];
    expect(await told(earlier, later)).toEqual(['changed | -600,000 +650,000 | untracked | figures']);
  });

  it('are told whole: what is the same, changed, moved and gone is the earlier, and likewise the later', async () => {
    const below = numbersFrom(7);
    const pool = [
      GRANT,
      PERIOD,
      PRICE,
      LAW,
      '제3조 (권리의 유보) 유보된 권리는 권리자에게 있다.',
      'Notices are in writing.',
    ];
    for (let run = 0; run < 60; run += 1) {
      const first = Array.from(
        { length: 2 + below(8) },
        (_, at) => `${at}. ${pool[below(pool.length)] ?? ''}`,
      );
      const second = first.flatMap((text) => {
        const act = below(8);
        if (act === 0) return [];
        if (act === 1) return [text.replace(/\d+/, String(below(90)))];
        if (act === 2) return [text, `${below(99)}. ${pool[below(pool.length)] ?? ''}`];
        return [text];
      });
      const [earlier, later] = [await plain(...first), await plain(...second)];
      const { changes, same } = comparePapers(earlier, later);
      const had = changes.filter(({ before }) => before).length + same;
      const has = changes.filter(({ after }) => after).length + same;
      expect([had, has], JSON.stringify([first, second])).toEqual([first.length, second.length]);
    }
  });
});
