import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLibraryFolder } from '#app/library/library-folder.ts';
import { TEMPLATES } from '#tests/builders/paths.ts';
import { theLibrary } from '#tests/builders/the-library.ts';

/* One form per term, in the spelling of the statute or of the trade, and one forum per clause. */

const files = readLibraryFolder(join(TEMPLATES, 'library'));

/** The forms that are not written, each with the one that is. Search aliases keep older spellings. */
const NOT_WRITTEN: readonly (readonly [RegExp, string])[] = [
  [/2차적저작물 작성/, '2차적저작물작성권'],
  [/제\d+조제\d+항/, '제45조 제2항'],
  [/(?<!작가|프로듀서|감독)조합(?:원|이|은|을|과|의)?(?![가-힣])(?! ?이 흔하다)/, '길드'],
  [/주된 사무소/, '국내에 주된 사업소'],
  [/최고경영진/, '고위 경영진'],
  [/공증 국문본/, '당사자가 확인한 국문본'],
  [/사이런/, '싸이런픽쳐스'],
  [/최소보장금(?!액)/, '최소보장금액'],
  [/제\d+조 내지/, '제11조부터 제13조까지'],
  [/(?<!주요 조건서\()텀시트/, '주요 조건서(텀시트)'],
  [/을\(를\)|를\(을\)|이\(가\)|은\(는\)/, 'a decided particle'],
];
/** Combinations of figures, which 조합 also means. */
const COMBINATION = ['조합이 흔하다', '요구하는 조합이고'];

describe('Korean in the library', () => {
  it.each(NOT_WRITTEN)('does not write %s, but %s', (form) => {
    const wrong = files.flatMap(({ path, text }) =>
      text
        .split('\n')
        .map((line, index) => ({ line, at: `${path}:${index + 1}` }))
        .filter(
          ({ line }) =>
            form.test(line) && !/^\s+- /.test(line) && !COMBINATION.some((each) => line.includes(each)),
        )
        .map(({ at, line }) => `${at} ${line.trim()}`),
    );
    expect(wrong).toEqual([]);
  });

  it('calls guilds by one name outside the library too', () => {
    const words = readFileSync('src/domain/words/rule-words.ts', 'utf8');
    expect(words).toContain("ko: '미국 길드'");
  });
});

describe('a clause on disputes', () => {
  const wordings = theLibrary().terms.flatMap(({ id, clauses, positions }) =>
    [clauses?.protective, clauses?.middle, ...positions.map(({ protective }) => protective)].flatMap(
      (wording) => (wording && /arbitration/i.test(wording.en) ? [{ id, wording }] : []),
    ),
  );

  it('names one seat and one institution, and leaves neither blank', () => {
    expect(wordings.length).toBeGreaterThan(3);
    for (const { id, wording } of wordings) {
      expect(wording.en, id).not.toMatch(
        /Seoul or Singapore|Singapore or Seoul|ICC, or|, or of IFTA|institution named/,
      );
      expect(wording.ko, id).not.toMatch(/서울 또는 싱가포르|선택하면 IFTA/);
      expect(wording.en, id).not.toMatch(/governed by the laws? of \{\{blank\}\}/);
    }
  });
});
