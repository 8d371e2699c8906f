import { describe, expect, it } from 'vitest';
import { namesOfCopy } from '#app/care/copy-names.ts';
import { splitTitle } from '#renderer/places/deals/split-title.ts';

describe('the title of a deal on one line', () => {
  it.each(['ko', 'en'] as const)('keeps whole what dates a restored copy, in %s', (lang) => {
    const title = '아주 긴 제목의 리메이크 거래'.repeat(5);
    const { title: copy } = namesOfCopy({ title }, '2026-11-29T10:00:00Z', lang, new Set());
    expect(splitTitle(copy).start).toBe(title);
    expect(splitTitle(copy).mark).toMatch(
      lang === 'ko' ? /^\(.*백업 사본\)$/ : /^\(copy of the backup of .*\)$/,
    );
  });

  it.each([
    ['달빛 계단 리메이크', '달빛 계단 리메이크', ''],
    ['Moonlit Stair (remake)', 'Moonlit Stair', '(remake)'],
    ['달빛 계단（사본 2）', '달빛 계단（사본 2）', ''],
    ['달빛 계단 （사본 2）', '달빛 계단', '（사본 2）'],
    ['(제목 미정)', '(제목 미정)', ''],
    [`제목 (${'가'.repeat(80)})`, `제목 (${'가'.repeat(80)})`, ''],
    ['(a) and (b)', '(a) and', '(b)'],
  ])('%s', (title, start, mark) => {
    expect(splitTitle(title)).toEqual({ start, mark });
  });
});
