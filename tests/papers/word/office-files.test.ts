import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { expect, test } from 'vitest';
import {
  paragraphs,
  readFile,
  shapeOf,
  textsBefore,
  textsNow,
  uncounted,
} from '#tests/builders/papers-word.ts';

const CHANGE = { id: 7, author: 'Studio Counsel', date: '2026-11-20T09:00:00Z' };

/** A short agreement as a program writes it: numbered articles, a memo, notes, changes and comments. */
function anAgreement(): Document {
  const article = (text: string): Paragraph =>
    new Paragraph({ text, heading: HeadingLevel.HEADING_1, numbering: { reference: 'articles', level: 0 } });
  const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });
  return new Document({
    numbering: {
      config: [
        {
          reference: 'articles',
          levels: [
            { level: 0, format: LevelFormat.DECIMAL, text: '제%1조', alignment: AlignmentType.LEFT },
            {
              level: 1,
              format: LevelFormat.DECIMAL_ENCLOSED_CIRCLE,
              text: '%2',
              alignment: AlignmentType.LEFT,
            },
            { level: 2, format: LevelFormat.GANADA, text: '%3.', alignment: AlignmentType.LEFT },
          ],
        },
      ],
    },
    footnotes: { 1: { children: [new Paragraph('부가가치세 별도')] } },
    comments: {
      children: [
        {
          id: 0,
          author: 'Kim',
          date: new Date('2026-11-21T00:00:00Z'),
          children: [new Paragraph('기간이 짧음')],
        },
      ],
    },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('대외비')] }) },
        footers: {
          default: new Footer({
            children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
          }),
        },
        children: [
          article('옵션'),
          new Paragraph({
            numbering: { reference: 'articles', level: 1 },
            children: [
              new CommentRangeStart(0),
              new TextRun('옵션 기간은 '),
              new DeletedTextRun({ ...CHANGE, text: '12개월' }),
              new InsertedTextRun({ ...CHANGE, text: '18개월' }),
              new CommentRangeEnd(0),
              new TextRun({ children: [new CommentReference(0)] }),
              new TextRun('로 한다.'),
            ],
          }),
          new Paragraph({ text: '1회 연장', numbering: { reference: 'articles', level: 2 } }),
          article('대금'),
          new Paragraph({
            children: [new TextRun({ text: '금 5천만원', bold: true }), new FootnoteReferenceRun(1)],
          }),
          new Paragraph({
            children: [
              new ExternalHyperlink({ link: 'https://kofic.example/', children: [new TextRun('영진위')] }),
            ],
          }),
          new Table({
            rows: [
              new TableRow({ tableHeader: true, children: [cell('조건'), cell('값')] }),
              new TableRow({ children: [cell('부율'), cell('5:5')] }),
            ],
          }),
        ],
      },
    ],
  });
}

test('reads an agreement that a program wrote, with its numbers, notes, changes and comments', async () => {
  const document = await readFile(new Uint8Array(await Packer.toBuffer(anAgreement())));
  expect(
    paragraphs(document)
      .map(({ label, text }) => [label, text])
      .slice(0, 6),
  ).toEqual([
    ['제1조', '옵션'],
    ['①', '옵션 기간은 18개월로 한다.'],
    ['가.', '1회 연장'],
    ['제2조', '대금'],
    ['', '금 5천만원'],
    ['', '영진위'],
  ]);
  expect(paragraphs(document)[0]?.headingLevel).toBe(1);
  expect(textsBefore(document)[1]).toBe('옵션 기간은 12개월로 한다.');
  expect(textsNow(document)).toContain('부가가치세 별도');
  expect(textsNow(document)).toContain('대외비');
  expect(shapeOf(document.parts[0]?.blocks ?? []).at(-1)).toEqual([
    [['조건'], ['값']],
    [['부율'], ['5:5']],
  ]);
  expect(document.revisions.map(({ kind, author, before, after }) => [kind, author, before + after])).toEqual(
    [
      ['deletion', 'Studio Counsel', '12개월'],
      ['insertion', 'Studio Counsel', '18개월'],
    ],
  );
  expect(document.comments).toMatchObject([
    { author: 'Kim', text: '기간이 짧음', about: '옵션 기간은 18개월', paragraph: 2 },
  ]);
  expect(document.language).toBe('ko');
  expect(uncounted(document)).toEqual([]);
  expect(document.receipt.unread).toEqual([]);
});
