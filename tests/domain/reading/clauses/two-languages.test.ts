import { describe, expect, it } from 'vitest';
import { splitClauses } from '#domain/reading/clauses/split-clauses.ts';
import type { PaperDocument } from '#domain/reading/document/paper-document.ts';
import { uncovered } from './outline-of.ts';
import { paperOf } from './paper-of.ts';

const KOREAN = [
  '공동제작 계약서',
  '본 계약은 미래픽처스와 블루버드 사이에 2026년 5월 3일 체결된다.',
  '제1조 (출자) 미래픽처스는 제작비의 35%를 출자하고 나머지는 블루버드가 출자한다.',
  '제2조 (저작권) 저작권은 당사자가 절반씩 공유하며 상대방의 동의 없이 처분할 수 없다.',
  '제3조 (언어) 국문본과 영문본의 내용이 서로 다른 경우에는 영문본이 우선한다.',
];
const ENGLISH = [
  'CO-PRODUCTION AGREEMENT',
  'This Agreement is made between Mirae Pictures and Bluebird on May 3, 2026.',
  'Article 1 (Contributions) Mirae shall contribute 35% of the budget and Bluebird shall contribute the remainder of it.',
  'Article 2 (Copyright) The copyright is owned in equal shares and no party may dispose of its share without consent.',
  'Article 3 (Language) Should the Korean and the English text differ, the English version shall prevail.',
];
const PAIRS = ['제1조 = Article 1', '제2조 = Article 2', '제3조 = Article 3'];

describe('a paper in two languages', () => {
  const rows = KOREAN.map((korean, index) => [korean, ENGLISH[index] ?? ''] as const);

  const numbered = rows
    .slice(2)
    .map(([korean, english], index) => [
      `${index + 1}.`,
      korean.replace(/^제\d조 /, ''),
      english.replace(/^Article \d /, ''),
    ]);

  it.each<[string, PaperDocument]>([
    ['in columns, Korean left', paperOf([{ rows }], [], 'both')],
    [
      'in columns, English left',
      paperOf([{ rows: rows.map(([korean, english]) => [english, korean]) }], [], 'both'),
    ],
    ['in columns, their numbers in a column of their own', paperOf([{ rows: numbered }], [], 'both')],
    [
      'in turns',
      paperOf(
        KOREAN.flatMap((korean, index) => [korean, ENGLISH[index] ?? '']),
        [],
        'both',
      ),
    ],
    ['one after the other, Korean first', paperOf([...KOREAN, ...ENGLISH], [], 'both')],
    ['one after the other, English first', paperOf([...ENGLISH, ...KOREAN], [], 'both')],
  ])('has its clauses in pairs: %s', (_, paper) => {
    const { clauses } = splitClauses(paper);
    const korean = clauses.filter(({ language, kind }) => language === 'ko' && kind === 'section');
    expect(korean).toHaveLength(3);
    for (const clause of korean) {
      const twin = clauses.find(({ ordinal }) => ordinal === clause.twin);
      expect(twin?.language).toBe('en');
      expect(twin?.twin).toBe(clause.ordinal);
      expect(digits(twin?.number)).toBe(digits(clause.number));
    }
    expect(uncovered(paper)).toEqual([]);
  });

  it('counts items below an English article as its Korean twin does', () => {
    const items = ['1. The first point is of some length.', '2. The second point is of some length too.'];
    const paper = paperOf([...KOREAN, ...ENGLISH.slice(0, 3), ...items, ...ENGLISH.slice(3)], [], 'both');
    const english = splitClauses(paper).clauses.filter(
      ({ language, kind }) => language === 'en' && kind === 'section',
    );
    expect(english.map(({ number }) => number)).toEqual(['Article 1', 'Article 2', 'Article 3']);
  });

  it('pairs by number where only the numbers tell', () => {
    const { clauses } = splitClauses(paperOf([...KOREAN, ...ENGLISH], [], 'both'));
    const pairs = clauses
      .filter(({ number, language }) => number !== '' && language === 'ko')
      .map(({ number, twin }) => `${number} = ${clauses.find(({ ordinal }) => ordinal === twin)?.number}`);
    expect(pairs).toEqual(PAIRS);
  });

  it('is one run where one language only explains a word', () => {
    const paper = paperOf([
      '1. 옵션(Option) 양도인은 양수인에게 리메이크권에 관한 옵션(exclusive option)을 부여한다.',
      '2. 구매가(Purchase Price) 양수인은 순제작비(negative cost)의 3%를 지급한다.',
      '3. 크레딧(Credit) 양수인은 메인 타이틀(main title)에 원작 크레딧을 표시한다.',
    ]);
    const { clauses } = splitClauses(paper);
    expect(clauses.map(({ number }) => number)).toEqual(['1', '2', '3']);
    expect(clauses.every(({ twin }) => twin === undefined)).toBe(true);
  });
});

describe('the language that prevails', () => {
  it.each<[string, 'ko' | 'en' | undefined]>([
    ['In the event of any discrepancy between the two versions, the English version shall prevail.', 'en'],
    [
      'This Agreement is made in Korean and English. The Korean text shall control in case of conflict.',
      'ko',
    ],
    ['If the English version and the Korean version differ, the Korean version takes precedence.', 'ko'],
    ['The Korean translation is for convenience only, and the English language version governs.', 'en'],
    ['The controlling language of this Agreement is English; any translation is for reference.', 'en'],
    ['국문본과 영문본의 내용이 서로 다른 경우에는 국문본이 우선한다.', 'ko'],
    ['본 계약의 국문본과 영문본 사이에 불일치가 있는 경우 영문본이 우선하여 적용된다.', 'en'],
    ['영문 번역본은 참고용이며, 해석상 차이가 있는 경우 한국어본에 따른다.', 'ko'],
    ['두 언어의 뜻이 서로 달라지면 영어가 맞는 것으로 한다.', 'en'],
    ['한글과 영어가 다르면 한글이 먼저다.', 'ko'],
    ['When the two languages say different things, the Korean one counts.', 'ko'],
    ['Should the texts in Korean and English part ways, the English text shall be followed.', 'en'],
    ['영문 계약서의 조건이 이와 다르면 그 조건에 따른다.', undefined],
    ['Both the Korean and the English versions are equally authentic.', undefined],
    ['국문본과 영문본은 동등한 효력을 가진다.', undefined],
    ['All notices under this Agreement shall be in English.', undefined],
    ['This Agreement shall be governed by Korean law.', undefined],
    ['The arbitration shall be conducted in the English language and the award shall be final.', undefined],
    ['모든 통지는 영문으로 하여야 한다.', undefined],
    ['The Korean version shall not prevail over the English version.', undefined],
  ])('%s', (sentence, language) => {
    const paper = paperOf(['1. Term. One year.', `2. Language. ${sentence}`, '3. Copies. Two.']);
    expect(splitClauses(paper).prevailing?.language).toBe(language);
  });

  it('is not known where two clauses say different things', () => {
    const paper = paperOf([
      '1. Language. The English version shall prevail.',
      '2. Construction. In case of conflict the Korean version shall prevail.',
    ]);
    expect(splitClauses(paper).prevailing).toBeUndefined();
  });
});

function digits(number: string | undefined): string {
  return number?.replaceAll(/\D/g, '') ?? '';
}
