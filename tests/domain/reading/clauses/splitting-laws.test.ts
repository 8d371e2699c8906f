import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitClauses } from '#domain/reading/clauses/split-clauses.ts';
import { uncovered } from './outline-of.ts';
import { paperOf } from './paper-of.ts';
import type { Written } from './paper-of.ts';
import { draws } from '#tests/builders/draws.ts';

describe('laws of splitting', () => {
  it('puts every character of whatever a paper holds into one clause', () => {
    fc.assert(
      fc.property(fc.array(line(), { maxLength: 24 }), (blocks) => {
        expect(uncovered(paperOf(blocks))).toEqual([]);
      }),
      { numRuns: draws(300), seed: 20261129 },
    );
  });

  it('keeps the numbers of the clauses when a paragraph comes after the last', () => {
    fc.assert(
      fc.property(fc.array(paragraph(), { minLength: 1, maxLength: 14 }), (paragraphs) => {
        const before = numbersOf(paragraphs);
        const after = numbersOf([
          ...paragraphs,
          'The parties have read this page and understand what it says to them.',
        ]);
        expect(after.slice(0, before.length)).toEqual(before);
      }),
      { numRuns: draws(200), seed: 20261129 },
    );
  });

  it('says of a piece what the paragraph says there', () => {
    fc.assert(
      fc.property(fc.array(line(), { maxLength: 16 }), (blocks) => {
        for (const { text, pieces } of splitClauses(paperOf(blocks)).clauses) {
          let end = 0;
          for (const piece of pieces) {
            expect(piece.from).toBeGreaterThanOrEqual(end);
            expect(piece.to).toBeLessThanOrEqual(text.length);
            end = piece.to;
          }
        }
      }),
      { numRuns: draws(200), seed: 7 },
    );
  });

  describe('sees the same structure in whatever style the numbers are written', () => {
    it.each(TOPS.flatMap(([name, top]) => ITEMS.map(([items, item]) => [name, items, top, item] as const)))(
      '%s with %s',
      (_name, _items, top, item) => {
        const { clauses } = splitClauses(paperOf(agreement(top, item)));
        const terms = clauses.filter(({ kind }) => kind === 'section' || kind === 'definitions');
        expect(terms.map(({ heading }) => heading)).toEqual(['Option', 'Price', 'Credit', 'Law']);
        expect(terms.map(({ pieces }) => pieces.map(({ level }) => level))).toEqual([
          [0],
          [0, 1, 1, 1],
          [0],
          [0, 1, 1],
        ]);
      },
    );
  });

  it('takes no time that grows with the square of the paper', () => {
    const paragraphs = Array.from(
      { length: 2000 },
      (_, index) =>
        `${index % 200}. Clause (a) one; (b) two as in Section ${index % 300}(a). ("Word ${index}") ____`,
    );
    const { clauses } = splitClauses(paperOf(paragraphs));
    expect(clauses.length).toBeGreaterThan(100);
    const blank = splitClauses(
      paperOf([`1. ${'( '.repeat(20_000)}`, `2. ${'" '.repeat(20_000)}`, `3. ${' '.repeat(40_000)}x`]),
    );
    expect(blank.clauses.length).toBeGreaterThan(0);
  });
});

type Number = (value: number) => string;

const LETTERS = 'abcdefgh';
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v'];
const TOPS: readonly (readonly [string, Number])[] = [
  ['1.', (value) => `${value}.`],
  ['1)', (value) => `${value})`],
  ['Article 1', (value) => `Article ${value}.`],
  ['ARTICLE I', (value) => `ARTICLE ${ROMANS[value - 1]?.toUpperCase()}`],
  ['Section 1', (value) => `Section ${value}.`],
  ['I.', (value) => `${ROMANS[value - 1]?.toUpperCase()}.`],
  ['A.', (value) => `${LETTERS[value - 1]?.toUpperCase()}.`],
  ['First:', (value) => `${['First', 'Second', 'Third', 'Fourth'][value - 1]}:`],
];
const ITEMS: readonly (readonly [string, Number])[] = [
  ['(a)', (value) => `(${LETTERS[value - 1]})`],
  ['(i)', (value) => `(${ROMANS[value - 1]})`],
  ['(1)', (value) => `(${value})`],
  ['(A)', (value) => `(${LETTERS[value - 1]?.toUpperCase()})`],
  ['a.', (value) => `${LETTERS[value - 1]}.`],
];

function agreement(top: Number, item: Number): readonly string[] {
  return [
    'OPTION AGREEMENT',
    'This Agreement is made between Mirae Pictures and Bluebird Studios.',
    `${top(1)} Option. Owner grants an option to Purchaser.`,
    `${top(2)} Price. Purchaser shall pay as follows:`,
    `${item(1)} half on signature;`,
    `${item(2)} a quarter on approval; and`,
    `${item(3)} a quarter on commencement.`,
    `${top(3)} Credit. Purchaser shall accord credit to Owner.`,
    `${top(4)} Law. The following applies:`,
    `${item(1)} the law of Korea; and`,
    `${item(2)} the rules of arbitration.`,
  ];
}

function numbersOf(paragraphs: readonly string[]): readonly string[] {
  return splitClauses(paperOf(paragraphs)).clauses.flatMap(({ number }) => (number === '' ? [] : [number]));
}

/** Paragraphs of a plain agreement: numbers of all kinds before words that say something. */
function paragraph(): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(
        '1.',
        '2.',
        '3.',
        '1.1',
        '1.2',
        '2.1',
        '(a)',
        '(b)',
        '(i)',
        '(ii)',
        '제1조 (목적)',
        '제2조 (대가)',
        '①',
        '',
      ),
      fc.constantFrom(
        'Owner grants Purchaser an option for eighteen months.',
        'Purchaser shall pay US$40,000 within ten days of signature.',
        '을은 갑에게 구매가를 지급한다.',
        'Credit. Purchaser accords credit as in Section 2.1.',
      ),
    )
    .map(([number, words]) => `${number} ${words}`.trim());
}

/** Anything: marks of every kind, tables in tables, headings, signatures, odd white space. */
function line(): fc.Arbitrary<Written> {
  const words = fc.oneof(
    paragraph(),
    fc.constantFrom(
      'EXHIBIT A',
      '[별지 1] 작품',
      'RECITALS',
      'WHEREAS, Owner owns the picture;',
      'NOW, THEREFORE, the parties agree as follows:',
      'IN WITNESS WHEREOF the parties have signed.',
      'TABLE OF CONTENTS',
      '1. Option ........ 3',
      'PRICE',
      'Option Fee: US$40,000',
      'By: ________',
      'a\n(b) c\n\n(d)',
      '   ',
      '① 하나 ② 둘 1. 셋',
      'x.     (a) y;     (b) z',
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );
  return fc.oneof(
    { weight: 5, arbitrary: words },
    {
      weight: 1,
      arbitrary: fc.record({ text: words, label: fc.constantFrom('1.', '1.1', '(a)', '제1조', '•', '가.') }),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.array(words, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
        .map((rows) => ({ rows: rows.map((row) => row.map((cell) => [cell, { rows: [[cell, '안']] }])) })),
    },
  );
}
