import { describe, expect, test } from 'vitest';
import { Fail } from '#domain/base/failure.ts';
import type { Block, PaperDocument } from '#domain/reading/document/paper-document.ts';
import { PDF_ASSETS } from '#engine/tasks/pdf-assets.ts';
import { readPdf } from '#papers/pdf/read-pdf.ts';
import { paragraphsOf } from '#domain/reading/document/paragraphs-of.ts';
import { pdfFile } from '#tests/builders/pdf-file.ts';
import type { SetLine } from '#tests/builders/pdf-file.ts';

async function read(bytes: Uint8Array): Promise<PaperDocument> {
  const steps = readPdf(bytes, PDF_ASSETS);
  let step = await steps.next();
  while (step.done !== true) step = await steps.next();
  return step.value;
}

function said(document: PaperDocument, part = 'body'): unknown[] {
  return (document.parts.find(({ id }) => id === part)?.blocks ?? []).map(saidBy);
}

function saidBy(block: Block): unknown {
  return block.kind === 'paragraph'
    ? block.text
    : block.rows.map(({ cells }) => cells.map(({ blocks }) => blocks.map(saidBy).join(' / ')));
}

/** Lines below each other, 14 points apart; an empty text leaves a gap. */
function column(texts: readonly string[], x = 70, top = 760): SetLine[] {
  return texts.flatMap((text, at) => (text === '' ? [] : [{ text, x, y: top - at * 14 }]));
}

function wholeLetters({ receipt }: PaperDocument): boolean {
  const letters = receipt.counts.find(({ what }) => what === 'letters');
  return letters !== undefined && letters.present > 0 && letters.present === letters.read;
}

const TERMS = [
  '1. Option. Owner grants Producer the exclusive and irrevocable option to acquire the',
  'remake rights in the motion picture for a period of eighteen (18) months from the date',
  'of this Agreement.',
  '',
  '2. Purchase Price. The purchase price is US$620,000, payable on exercise of the option',
  'and in no event later than the commencement of principal photography.',
];

describe('a PDF that shows changes', () => {
  const notes = async (texts: readonly string[]) =>
    (await read(pdfFile({ pages: [column(texts)] }))).receipt.notes.map(({ en }) => en).join(' ');

  test.each([
    ['Redline of November 20 against the draft of November 3', '1. Option. Owner grants an option.'],
    ['1. Option. The option runs for eighteen (18) twelve (12) months from signature.'],
    ['리메이크 계약서 (변경 대비)', '제1조 옵션료는 금 5천만원으로 한다.'],
  ])('is said to hold both: %s', async (...texts) => {
    expect(await notes(texts)).toContain('shows changes');
  });

  test('is not suspected where it shows none', async () => {
    expect(await notes(TERMS)).not.toContain('shows changes');
  });
});

describe('a PDF that says its structure', () => {
  test('is read element by element, with its pages, and what is no content of it apart', async () => {
    const document = await read(
      pdfFile({
        elements: ['H1', 'P', 'P'],
        pages: [
          [
            { text: 'OPTION AGREEMENT', x: 200, y: 760, element: 0 },
            { text: 'Draft of June 15, 2026', x: 70, y: 820 },
            { text: 'Owner grants Producer an option to acquire the rights', x: 70, y: 700, element: 1 },
            { text: 'for eighteen months.', x: 70, y: 686, element: 1 },
            { text: '제3조 (구매가) 구매가는 금 5억원으로 한다.', x: 70, y: 660, element: 2 },
          ],
        ],
      }),
    );
    expect(said(document)).toEqual([
      'OPTION AGREEMENT',
      'Owner grants Producer an option to acquire the rights for eighteen months.',
      '제3조 (구매가) 구매가는 금 5억원으로 한다.',
      'Draft of June 15, 2026',
    ]);
    expect([...paragraphsOf(document.parts)][0]).toMatchObject({ headingLevel: 1, page: 1 });
    expect(document).toMatchObject({ format: 'pdf', pages: 1, receipt: { notes: [] } });
    expect(wholeLetters(document)).toBe(true);
  });

  test('is one paragraph again where the end of a page broke a sentence', async () => {
    const document = await read(
      pdfFile({
        elements: ['P', 'P'],
        pages: [
          [
            {
              text: 'The purchase price is payable on commencement of photography and',
              x: 70,
              y: 90,
              element: 0,
            },
          ],
          [{ text: 'in no event later than delivery.', x: 70, y: 760, element: 1 }],
        ],
      }),
    );
    expect(said(document)).toEqual([
      'The purchase price is payable on commencement of photography and in no event later than delivery.',
    ]);
  });
});

describe('a PDF that does not', () => {
  test('has its paragraphs guessed from where the lines stand, and the receipt says so', async () => {
    const document = await read(pdfFile({ pages: [column(TERMS)] }));
    expect(said(document)).toEqual([TERMS.slice(0, 3).join(' '), TERMS.slice(4).join(' ')]);
    expect(document.receipt.notes[0]?.en).toMatch(/guessed/);
    expect(wholeLetters(document)).toBe(true);
    const set = TERMS.join('').match(/[A-Za-z0-9]/g)?.length;
    expect(document.receipt.counts).toContainEqual({ what: 'letters', present: set, read: set });
  });

  test('is read as it is seen where its pages are shown turned', async () => {
    const document = await read(pdfFile({ turned: 90, pages: [column(TERMS)] }));
    expect(said(document)).toEqual([TERMS.slice(0, 3).join(' '), TERMS.slice(4).join(' ')]);
  });

  test('is what a structure is that holds few of the letters', async () => {
    const [first, ...others] = column(TERMS);
    const lines = first ? [{ ...first, text: 'OPTION', element: 0, y: 800 }, first, ...others] : [];
    const document = await read(pdfFile({ elements: ['P'], pages: [lines] }));
    expect(said(document)).toEqual(['OPTION', TERMS.slice(0, 3).join(' '), TERMS.slice(4).join(' ')]);
    expect(document.receipt.notes).toHaveLength(1);
  });

  test('has the headers and numbers of its pages set apart, and sentences joined across them', async () => {
    const page = (number: number, texts: readonly string[]): SetLine[] => [
      { text: 'THE WELL - OPTION AGREEMENT', x: 200, y: 810 },
      ...column(texts, 70, 740),
      { text: `- ${number} -`, x: 290, y: 40 },
    ];
    const document = await read(
      pdfFile({ pages: [page(1, TERMS.slice(0, 2)), page(2, TERMS.slice(2)), page(3, ['3. Credit.'])] }),
    );
    expect(said(document)).toEqual([TERMS.slice(0, 3).join(' '), TERMS.slice(4).join(' '), '3. Credit.']);
    expect(said(document, 'header-1')).toHaveLength(3);
    expect(said(document, 'footer-1')).toEqual(['- 1 -', '- 2 -', '- 3 -']);
    expect([...paragraphsOf(document.parts)].map(({ page: on }) => on).slice(0, 3)).toEqual([1, 2, 3]);
  });

  test('is put in order along its lines, whatever came first in the file', async () => {
    const document = await read(
      pdfFile({
        pages: [
          [
            { text: '은 다음과 같다.', x: 140, y: 700 },
            { text: '본 계약의 저작물', x: 60, y: 700 },
          ],
        ],
      }),
    );
    expect(said(document)).toEqual(['본 계약의 저작물은 다음과 같다.']);
  });

  test('is read as rows of a table where two languages stand side by side', async () => {
    const korean = [
      '제1조 소유자는 제작자에게 옵션을',
      '부여하며, 그 기간은 계약 체결일로부터',
      '18개월로 한다.',
      '',
      '제2조 구매가는 금 5억원으로 하며,',
      '옵션을 행사할 때 전액을 지급한다.',
    ];
    const english = [
      'Article 1. Owner grants Producer an option for a',
      'period of eighteen months from the date of this',
      'Agreement.',
      '',
      'Article 2. The purchase price is KRW 500,000,000',
      'and is payable on exercise of the option.',
    ];
    const title = {
      text: 'OPTION AGREEMENT BETWEEN OWNER AND PRODUCER FOR THE MOTION PICTURE',
      x: 70,
      y: 800,
      size: 12,
    };
    const document = await read(
      pdfFile({ pages: [[title, ...column(korean, 60, 740), ...column(english, 310, 740)]] }),
    );
    expect(said(document).slice(-1)).toEqual([
      [
        [korean.slice(0, 3).join(' '), english.slice(0, 3).join(' ')],
        [korean.slice(4).join(' '), english.slice(4).join(' ')],
      ],
    ]);
    expect(document.language).toBe('both');
    expect(wholeLetters(document)).toBe(true);
  });
});

describe('a PDF that cannot be read', () => {
  test('is refused as a scan where it has no text', async () => {
    await expect(read(pdfFile({ pages: [[], []] }))).rejects.toThrow(/no text.*Word/s);
  });

  test('is refused, never broken, whatever was cut off or changed in it', async () => {
    const whole = pdfFile({
      elements: ['P'],
      pages: [column(TERMS).map((line) => ({ ...line, element: 0 })), column(TERMS)],
    });
    let seed = 11;
    const next = (below: number) => (seed = (seed * 16_807) % 2_147_483_647) % below;
    const outcomes = { read: 0, refused: 0 };
    for (let round = 0; round < 120; round += 1) {
      const bytes = round % 3 === 0 ? whole.slice(0, next(whole.length)) : Uint8Array.from(whole);
      for (let change = 0; change < round % 7; change += 1) bytes[next(bytes.length)] = next(256);
      try {
        await read(bytes);
        outcomes.read += 1;
      } catch (error) {
        if (!(error instanceof Fail)) throw error;
        outcomes.refused += 1;
      }
    }
    expect(outcomes.read).toBeGreaterThan(20);
    expect(outcomes.refused).toBeGreaterThan(5);
  });
});

test('a row begins with each label, though most rows of the table are a line each', async () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['Owner of the rights', ['Haetmaru Drama Co., Ltd., a company of Seoul, Korea']],
    ['Price of the option', ['US$35,000 on account of the price of the licence']],
    ['Period of the option', ['twelve months from the day of the last signature']],
    [
      'Further period of it',
      ['one of nine months, against a payment of US$25,000', 'which is not on account'],
    ],
    [
      'Price of the licence',
      ['US$320,000 for all of the first season, in full when', 'the option is exercised'],
    ],
    ['Share of the profits', ['five per cent of the net profits, defined as for us']],
    ['Fee of the producer', ['US$15,000 for each episode, with credit on the screen']],
    ['Territory of licence', ['all of the world with the exception of South Korea']],
  ];
  let y = 760;
  const lines = rows.flatMap(([label, says]) => {
    const row = [{ text: label, x: 70, y }, ...says.map((text, at) => ({ text, x: 190, y: y - at * 14 }))];
    y -= says.length * 14 + 12;
    return row;
  });
  const document = await read(pdfFile({ pages: [lines] }));
  expect(said(document)).toEqual([rows.map(([label, says]) => [label, says.join(' ')])]);
});
