import { describe, expect, test } from 'vitest';
import { formatNumber } from '#papers/word/number-formats.ts';
import {
  definition,
  inList,
  list,
  p,
  paragraphs,
  readParts,
  uncounted,
} from '#tests/builders/papers-word.ts';

describe('a counter prints as Word prints it', () => {
  test.each<[string, readonly [number, string][]]>([
    [
      'decimal',
      [
        [1, '1'],
        [10, '10'],
      ],
    ],
    [
      'decimalZero',
      [
        [1, '01'],
        [9, '09'],
        [10, '10'],
      ],
    ],
    [
      'upperRoman',
      [
        [4, 'IV'],
        [9, 'IX'],
        [1994, 'MCMXCIV'],
      ],
    ],
    ['lowerRoman', [[3, 'iii']]],
    [
      'lowerLetter',
      [
        [1, 'a'],
        [26, 'z'],
        [27, 'aa'],
        [53, 'aaa'],
      ],
    ],
    [
      'upperLetter',
      [
        [2, 'B'],
        [28, 'BB'],
      ],
    ],
    [
      'ganada',
      [
        [1, '가'],
        [14, '하'],
        [15, '가가'],
      ],
    ],
    [
      'chosung',
      [
        [1, 'ㄱ'],
        [14, 'ㅎ'],
      ],
    ],
    [
      'koreanDigital',
      [
        [3, '삼'],
        [10, '일영'],
        [21, '이일'],
      ],
    ],
    [
      'koreanCounting',
      [
        [10, '십'],
        [21, '이십일'],
        [105, '백오'],
      ],
    ],
    [
      'koreanLegal',
      [
        [1, '하나'],
        [11, '열하나'],
        [20, '스물'],
        [99, '아흔아홉'],
      ],
    ],
    [
      'koreanDigital2',
      [
        [3, '三'],
        [10, '一零'],
      ],
    ],
    [
      'decimalEnclosedCircle',
      [
        [1, '①'],
        [20, '⑳'],
        [21, '㉑'],
        [36, '㊱'],
        [50, '㊿'],
        [51, '51'],
      ],
    ],
    [
      'decimalEnclosedParen',
      [
        [1, '⑴'],
        [21, '21'],
      ],
    ],
    ['decimalEnclosedFullstop', [[2, '⒉']]],
    [
      'ideographTraditional',
      [
        [1, '甲'],
        [10, '癸'],
        [11, '11'],
      ],
    ],
    [
      'ideographLegalTraditional',
      [
        [10, '壹拾'],
        [21, '貳拾壹'],
      ],
    ],
    [
      'chineseCountingThousand',
      [
        [10, '十'],
        [21, '二十一'],
      ],
    ],
    [
      'ordinal',
      [
        [1, '1st'],
        [2, '2nd'],
        [11, '11th'],
        [23, '23rd'],
      ],
    ],
    [
      'cardinalText',
      [
        [1, 'One'],
        [42, 'Forty-two'],
        [120, 'One hundred twenty'],
      ],
    ],
    [
      'ordinalText',
      [
        [1, 'First'],
        [12, 'Twelfth'],
        [20, 'Twentieth'],
        [21, 'Twenty-first'],
      ],
    ],
    ['numberInDash', [[3, '- 3 -']]],
    ['none', [[3, '']]],
    ['a format of the future', [[3, '3']]],
  ])('%s', (format, cases) => {
    expect(cases.map(([value]) => formatNumber(value, format))).toEqual(cases.map(([, printed]) => printed));
  });
});

/** The numbers of paragraphs in list 1 (or another), by levels. */
async function labels(
  numbering: string,
  levels: readonly (number | readonly [number, number])[],
): Promise<string[]> {
  const document = await readParts({
    numbering,
    body: levels
      .map((at) => p('조항', typeof at === 'number' ? inList(1, at) : inList(at[0], at[1])))
      .join(''),
  });
  expect(uncounted(document)).toEqual([]);
  return paragraphs(document).map(({ label }) => label);
}

test('counts levels under each other and begins the lower anew', async () => {
  const numbering = list(1, [
    ['decimal', '%1.'],
    ['decimal', '%1.%2'],
    ['lowerLetter', '(%3)'],
    ['lowerRoman', '(%4)'],
  ]);
  expect(await labels(numbering, [0, 1, 1, 2, 2, 3, 1, 2, 0, 1])).toEqual([
    '1.',
    '1.1',
    '1.2',
    '(a)',
    '(b)',
    '(i)',
    '1.3',
    '(a)',
    '2.',
    '2.1',
  ]);
});

test('prints 제1조, ①, 1., 가.', async () => {
  const numbering = list(1, [
    ['decimal', '제%1조'],
    ['decimalEnclosedCircle', '%2'],
    ['decimal', '%3.'],
    ['ganada', '%4.'],
  ]);
  expect(await labels(numbering, [0, 1, 2, 3, 3, 2, 1, 0, 1])).toEqual([
    '제1조',
    '①',
    '1.',
    '가.',
    '나.',
    '2.',
    '②',
    '제2조',
    '①',
  ]);
});

test('prints all counters in figures where the level is legal', async () => {
  const numbering = list(1, [
    ['upperRoman', 'Article %1'],
    ['decimalZero', '%1.%2', '<w:isLgl/>'],
  ]);
  expect(await labels(numbering, [0, 1, 0, 1])).toEqual(['Article I', '1.1', 'Article II', '2.1']);
});

test('goes on counting a level that never begins anew, or only after one further out', async () => {
  const never = list(1, [
    ['decimal', '%1.'],
    ['decimal', '§%2', '<w:lvlRestart w:val="0"/>'],
  ]);
  expect(await labels(never, [0, 1, 1, 0, 1])).toEqual(['1.', '§1', '§2', '2.', '§3']);
  const afterTheFirst = list(1, [
    ['decimal', '%1.'],
    ['decimal', '%1.%2'],
    ['lowerLetter', '(%3)', '<w:lvlRestart w:val="1"/>'],
  ]);
  expect(await labels(afterTheFirst, [0, 1, 2, 1, 2, 0, 1, 2])).toEqual([
    '1.',
    '1.1',
    '(a)',
    '1.2',
    '(b)',
    '2.',
    '2.1',
    '(a)',
  ]);
});

test('shares the counter among lists of one definition, and begins anew where a list says so', async () => {
  const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
  const numbering = `${definition(1, [['decimal', '%1.']])}<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="1"/>${start}</w:num>`;
  expect(await labels(numbering, [0, [2, 0], [3, 0], [3, 0], 0])).toEqual(['1.', '2.', '5.', '6.', '7.']);
});

test('takes a level that a list writes anew', async () => {
  const anew =
    '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="Schedule %1"/></w:lvl></w:lvlOverride>';
  expect(await labels(list(1, [['decimal', '%1.']], anew), [0, 0])).toEqual(['Schedule C', 'Schedule D']);
});

test('prints a bullet as the mark that its font shows', async () => {
  const font = (name: string): string => `<w:rPr><w:rFonts w:ascii="${name}" w:hAnsi="${name}"/></w:rPr>`;
  const bullet = (id: number, text: string, name: string): string =>
    `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="${text}"/>${font(name)}</w:lvl></w:abstractNum>`;
  const num = (id: number): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
  const numbering = `${bullet(1, '\uF0B7', 'Symbol')}${bullet(2, 'o', 'Courier New')}${bullet(3, '\uF0FC', 'Wingdings')}${bullet(4, '-', 'Batang')}${[1, 2, 3, 4].map(num).join('')}`;
  expect(await labels(numbering, [0, [2, 0], [3, 0], [4, 0]])).toEqual(['•', '○', '✓', '-']);
});

test('numbers by style, at the level that the list binds to it; an empty heading takes no number', async () => {
  const heading = (id: string, level: number, base = ''): string =>
    `<w:style w:type="paragraph" w:styleId="${id}">${base}<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="${level}"/></w:pPr></w:style>`;
  const document = await readParts({
    styles: `${heading('H1', 0)}${heading('H2', 1)}<w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="H2"/></w:style>`,
    numbering: list(1, [
      ['decimal', '%1', '<w:pStyle w:val="H1"/>'],
      ['decimal', '%1.%2', '<w:pStyle w:val="H2"/>'],
    ]),
    body: [
      p('Rights', '<w:pStyle w:val="H1"/>'),
      p('Option', '<w:pStyle w:val="H2"/>'),
      '<w:p><w:pPr><w:pStyle w:val="H1"/></w:pPr></w:p>',
      p('Extension', '<w:pStyle w:val="Own"/>'),
      p('Not in the list', '<w:pStyle w:val="H1"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
      p('Fee', '<w:pStyle w:val="H1"/>'),
    ].join(''),
  });
  expect(paragraphs(document).map(({ label }) => label)).toEqual(['1', '1.1', '', '1.2', '', '2']);
  expect(uncounted(document)).toEqual([]);
});

test('finds the levels of a list that points to a numbering style', async () => {
  const document = await readParts({
    styles:
      '<w:style w:type="numbering" w:styleId="Legal"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>',
    numbering: `<w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="Legal"/></w:abstractNum>${definition(2, [['decimal', '제%1조']])}<w:num w:numId="1"><w:abstractNumId w:val="9"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>`,
    body: p('목적', inList(1)) + p('정의', inList(1)),
  });
  expect(paragraphs(document).map(({ label }) => label)).toEqual(['제1조', '제2조']);
});

test('ends for styles that are based on each other in a circle', async () => {
  const document = await readParts({
    styles:
      '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>',
    body: p('조항', '<w:pStyle w:val="A"/>'),
  });
  expect(paragraphs(document)).toHaveLength(1);
});
