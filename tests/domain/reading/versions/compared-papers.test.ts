import { describe, expect, it } from 'vitest';
import { splitClauses } from '#domain/reading/clauses/split-clauses.ts';
import type { PaperDocument } from '#domain/reading/document/paper-document.ts';
import { alignTexts } from '#domain/reading/versions/align-lines.ts';
import { classesOf } from '#domain/reading/versions/change-classes.ts';
import { alignPapers, comparePapers } from '#domain/reading/versions/compare-papers.ts';
import type { CompareOptions } from '#domain/reading/versions/compare-papers.ts';
import { comparedPapers } from '#domain/reading/versions/compared-papers.ts';
import { typedNumber } from '#domain/reading/versions/typed-number.ts';
import { readPasted } from '#papers/read-paper.ts';
import { BY_KIM, p, r, readParts } from '#tests/builders/papers-word.ts';

const plain = (...texts: readonly string[]) => readParts({ body: texts.map((text) => p(text)).join('') });
const inserted = (text: string) => `<w:ins ${BY_KIM}>${r(text)}</w:ins>`;
const deleted = (text: string) => `<w:del ${BY_KIM}>${r(text).replaceAll('w:t', 'w:delText')}</w:del>`;
const marked = (runs: string) => readParts({ body: `<w:p>${runs}</w:p>` });
const inClauses = (document: PaperDocument) => ({ document, clauses: splitClauses(document).clauses });
const compare = (before: PaperDocument, after: PaperDocument, options: CompareOptions = {}) =>
  comparedPapers(inClauses(before), inClauses(after), options);

describe('the number that a paragraph begins with', () => {
  it.each([
    ['7.2 Option Fee. Purchaser pays', '7.2 '],
    ['12. Notices', '12. '],
    ['(a) the Rights', '(a) '],
    ['Section 4. Term', 'Section 4. '],
    ['Article IV – Money', 'Article IV '],
    ['제3조 (정의) 이 계약에서', '제3조 '],
    ['① 옵션료는', '① '],
    ['가. 영화화 권리', '가. '],
    ['2.5 million dollars per picture', ''],
    ['5.5% of Net Profits', ''],
    ['5. 3. 2026 is the Effective Date', ''],
    ['12개월 이내에', ''],
    ['3억 원을 지급한다', ''],
    ['18 months from the Effective Date', ''],
    ['제작사는 권리자에게', ''],
    ['A film is made', ''],
  ])('of “%s” is “%s”', (text, number) => {
    expect(typedNumber(text)).toBe(number);
  });
});

describe('numbers that shifted', () => {
  const earlier = ['1. Option. Owner grants an option.', '2. Fee. The fee is due as Section 1 says.'];
  const later = [
    '1. Parties. The parties are named above.',
    '2. Option. Owner grants an option.',
    '3. Fee. The fee is due as Section 2 says.',
  ];

  it('are no change, with the references that follow them, and are counted', async () => {
    const { changes, ignored, same } = comparePapers(await plain(...earlier), await plain(...later));
    expect(changes.map(({ kind, after }) => [kind, after?.text])).toEqual([['new', later[0]]]);
    expect([ignored.numbering, same]).toEqual([2, 2]);
  });

  it('are told where they are asked for', async () => {
    const exact = comparePapers(await plain(...earlier), await plain(...later), { isExact: true });
    expect(exact.changes.map(({ kind }) => kind)).toEqual(['new', 'numbering', 'numbering']);
  });

  it('hide no reference that was led elsewhere', async () => {
    const [, , fee = ''] = later;
    const wrong = await plain(...later.slice(0, 2), fee.replace('Section 2', 'Section 9'));
    const { changes } = comparePapers(await plain(...earlier), wrong);
    expect(changes.map(({ kind }) => kind)).toEqual(['new', 'changed']);
  });
});

describe('words that were changed without a mark', () => {
  it('are told from the marked ones beside them in the same sentence', async () => {
    const before = await plain('The Option Period is eighteen months from signature.');
    const after = await marked(
      `${r('The Option Period is ')}${deleted('eighteen')}${inserted('twelve')}${r(' months from exercise.')}`,
    );
    const [change] = alignPapers(before, after).changes;
    const told = (change?.runs ?? []).flatMap(({ kind, text, isUntracked }) =>
      kind === 'same' ? [] : [[text, isUntracked ?? false]],
    );
    expect(told).toEqual([
      ['eighteen', false],
      ['twelve', false],
      ['signature', true],
      ['exercise', true],
    ]);
    expect([...classesOf(change ?? never())].toSorted()).toEqual(['figures', 'untracked', 'words']);
  });
});

describe('two papers in rows', () => {
  const MOVED =
    'Neither party may assign this Agreement without the prior written consent of the other party.';

  it('spell both papers line by line, each line once', async () => {
    const [before, after] = [
      await plain('One stays as it is.', 'Two goes away with it.', MOVED, 'Four ends it here.'),
      await plain(MOVED, 'One stays as it is.', 'Four ends it there.', 'Five is put behind it.'),
    ];
    const { rows, changes } = alignPapers(before, after);
    const texts = (side: 'before' | 'after') => rows.flatMap((row) => row[side]?.text ?? []);
    expect(texts('before')).toEqual(before.parts.flatMap(({ blocks }) => blocks.map(textOf)));
    expect(texts('after')).toEqual(after.parts.flatMap(({ blocks }) => blocks.map(textOf)));
    const moved = changes.findIndex(({ kind }) => kind === 'moved');
    // The place that it went to, and the one that it left.
    expect(rows.filter(({ change }) => change === moved)).toHaveLength(2);
  });

  it('tell a clause that was touched up on its way as moved, with what changed of it', async () => {
    const rest = [
      'Alpha is the first of the clauses.',
      'Beta is the second of them all.',
      'Gamma ends them.',
    ];
    const before = await plain(MOVED, ...rest);
    const after = await plain(...rest, MOVED.replace('prior written', 'written'));
    const [change, ...others] = comparePapers(before, after).changes;
    expect(others).toEqual([]);
    expect(change?.kind).toBe('moved');
    expect([...classesOf(change ?? never())]).toContain('moves');
    expect(change?.runs?.find(({ kind }) => kind === 'removed')?.text.trim()).toBe('prior');
  });

  it('take tracked changes as they are told to, for each paper', async () => {
    const paper = await marked(`${r('The fee is ')}${deleted('50')}${inserted('60')}${r(' dollars.')}`);
    expect(comparePapers(paper, paper, { beforeView: 'original' }).changes).toHaveLength(1);
    expect(comparePapers(paper, paper, { beforeView: 'original', afterView: 'original' }).changes).toEqual(
      [],
    );
    const [row] = alignPapers(paper, paper).rows;
    expect(row?.after?.tracked?.map(({ kind, text, author }) => [kind, text, author])).toEqual([
      ['standing', 'The fee is ', ''],
      ['deleted', '50', '김 변호사'],
      ['inserted', '60', '김 변호사'],
      ['standing', ' dollars.', ''],
    ]);
  });
});

describe('a paper without structure', () => {
  const WRAPPED =
    '1. Option. Owner grants Purchaser\nan exclusive option.\n\n2. Fee. The fee is US$50,000 payable\non signature.';

  it('is compared clause by clause, so that lines that break elsewhere are no change, and says so', async () => {
    const file = await plain(
      '1. Option. Owner grants Purchaser an exclusive option.',
      '2. Fee. The fee is US$60,000 payable on signature.',
    );
    const { isTextOnly, changes } = compare(readPasted(WRAPPED), file);
    expect(isTextOnly).toBe(true);
    expect(changes.map(({ kind, hasFigures, isUntracked }) => [kind, hasFigures, isUntracked])).toEqual([
      ['changed', true, false],
    ]);
    expect(compare(file, file).isTextOnly).toBe(false);
  });
});

describe('two long lists with nothing in common but some lines', () => {
  it('may have more lines than a call may have arguments', () => {
    const before = Array.from({ length: 200_000 }, (_, at) => `line ${at} of the paper`);
    const after = before.with(100_000, 'line that was put in its place');
    const { pairs, moved } = alignTexts(before, after);
    expect([pairs.length, moved.length]).toEqual([199_999, 0]);
  });

  it('are paired by those without trying every way', () => {
    const [before, after] = [0, 1].map((side) =>
      Array.from({ length: 6_000 }, (_, at) => (at % 100 === 7 ? `common ${at}` : `own ${side} ${at}`)),
    );
    const { pairs } = alignTexts(before ?? [], after ?? []);
    expect(pairs.filter(({ before: at }) => at % 100 === 7).every((pair) => pair.before === pair.after)).toBe(
      true,
    );
    expect(pairs.filter(({ before: at }) => at % 100 === 7)).toHaveLength(60);
  });
});

function textOf(block: PaperDocument['parts'][number]['blocks'][number]): string {
  return block.kind === 'paragraph' ? block.text : '';
}

function never(): never {
  throw new Error('There is no change.');
}
