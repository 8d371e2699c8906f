// Whole drafts written as plain text with a few marks, and made into Word files by code: the words are what a
// reader of the test wants to see, the file is what the other side would send.
import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  Textbox,
  WidthType,
  type ParagraphChild,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** One level of automatic numbering: `%1.`, `%1.%2`, `(%3)`, `제%1조`. */
export type NumberLevel = {
  readonly text: string;
  readonly format?:
    'decimal' | 'lower-letter' | 'upper-letter' | 'lower-roman' | 'upper-roman' | 'ganada' | 'circled';
};

/**
 * The text of a draft, a paragraph a line (empty lines count for nothing):
 * `@1 ` automatic number of the first level, `@2 ` of the second, `@b1 ` of a second list, `# ` heading style,
 * `^ ` centred, `> ` and `>> ` indented, `| a | b` a row of a table (` ¶ ` a new paragraph in its cell),
 * `[box] ` a text box, `---` a new page, `{+A}` and `{-A}` before a line: the whole paragraph came or went by author A.
 * Inside: `**bold**`, `__underlined__`, `[+A:came+]`, `[-A:went-]`, `[^1]` a footnote, `[#1[words]#]` a comment.
 */
export type DraftSource = {
  /** Name of the file, without ending. */
  readonly name: string;
  readonly text: string;
  readonly numbering?: Readonly<Record<string, readonly NumberLevel[]>>;
  readonly authors?: Readonly<Record<string, string>>;
  readonly footnotes?: Readonly<Record<string, string>>;
  readonly comments?: Readonly<Record<string, { readonly author: string; readonly text: string }>>;
  readonly header?: string;
  readonly footer?: string;
  /** Widths of the columns of its tables, in hundredths. */
  readonly widths?: readonly number[];
};

const CHANGED_ON = '2026-11-20T09:30:00Z';

/** The same bytes for the same draft: neither the clock nor the order of the packer shows. */
export async function writeDraft(draft: DraftSource): Promise<Uint8Array> {
  const children = blocksOf(draft);
  const document = new Document({
    creator: 'Counsel',
    title: draft.name,
    styles: {
      default: {
        document: {
          run: { font: { ascii: 'Times New Roman', eastAsia: '바탕' }, size: 24 },
          paragraph: { spacing: { after: 200, line: 350 } },
        },
      },
    },
    numbering: {
      config: Object.entries(draft.numbering ?? {}).map(([reference, levels]) => ({
        reference,
        levels: levels.map((level, index) => ({
          level: index,
          format: FORMATS[level.format ?? 'decimal'],
          text: level.text,
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { left: 360 * (index + 1), hanging: 360 } } },
        })),
      })),
    },
    footnotes: Object.fromEntries(
      Object.entries(draft.footnotes ?? {}).map(([id, text]) => [
        Number(id),
        { children: [new Paragraph({ children: inline(text, draft) })] },
      ]),
    ),
    comments: {
      children: Object.entries(draft.comments ?? {}).map(([id, comment]) => ({
        id: Number(id),
        author: comment.author,
        date: new Date(CHANGED_ON),
        children: [new Paragraph(comment.text)],
      })),
    },
    sections: [
      {
        ...(draft.header
          ? { headers: { default: new Header({ children: [new Paragraph(draft.header)] }) } }
          : {}),
        ...(draft.footer
          ? { footers: { default: new Footer({ children: [new Paragraph(draft.footer)] }) } }
          : {}),
        children,
      },
    ],
  });
  return withoutClock(new Uint8Array(await Packer.toBuffer(document)));
}

const FORMATS = {
  decimal: LevelFormat.DECIMAL,
  'lower-letter': LevelFormat.LOWER_LETTER,
  'upper-letter': LevelFormat.UPPER_LETTER,
  'lower-roman': LevelFormat.LOWER_ROMAN,
  'upper-roman': LevelFormat.UPPER_ROMAN,
  ganada: LevelFormat.GANADA,
  circled: LevelFormat.DECIMAL_ENCLOSED_CIRCLE,
} as const;

/** The lines of a draft that hold words, in order. */
export function linesOf(draft: DraftSource): readonly string[] {
  return draft.text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function blocksOf(draft: DraftSource): (Paragraph | Table | Textbox)[] {
  const blocks: (Paragraph | Table | Textbox)[] = [];
  let rows: string[] = [];
  const flush = () => {
    if (rows.length > 0) blocks.push(tableOf(rows, draft));
    rows = [];
  };
  for (const line of linesOf(draft)) {
    if (line.startsWith('| ')) {
      rows.push(line);
      continue;
    }
    flush();
    if (line.startsWith('[box] ')) {
      blocks.push(
        new Textbox({
          alignment: 'left',
          style: { width: '200pt', height: 'auto' },
          children: [new Paragraph({ children: inline(line.slice(6), draft) })],
        }),
      );
    } else {
      blocks.push(paragraphOf(line, draft));
    }
  }
  flush();
  return blocks;
}

function tableOf(rows: readonly string[], draft: DraftSource): Table {
  const cells = rows.map((row) => row.slice(2).split(' | '));
  const most = Math.max(...cells.map((row) => row.length));
  const widths =
    draft.widths?.length === most ? draft.widths : Array.from({ length: most }, () => 100 / most);
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: widths.map((width) => Math.round(width * 90)),
    rows: cells.map(
      (row) =>
        new TableRow({
          children: row.map(
            (cell, at) =>
              new TableCell({
                columnSpan: row.length === 1 ? most : 1,
                width: { size: row.length === 1 ? 100 : (widths[at] ?? 10), type: WidthType.PERCENTAGE },
                children: cell.split(' ¶ ').map((text) => paragraphOf(text.trim(), draft)),
              }),
          ),
        }),
    ),
  });
}

const LINE =
  /^(?<whole>\{[+-][A-Z]\})?\s*(?:@(?<list>[a-z]?)(?<level>[1-9]) |(?<heading>#{1,3}) |(?<centred>\^) |(?<indented>>{1,3}) )?/;

function paragraphOf(line: string, draft: DraftSource): Paragraph {
  if (line === '---') return new Paragraph({ pageBreakBefore: true });
  const marks = LINE.exec(line)?.groups ?? {};
  const words = line.slice(LINE.exec(line)?.[0].length ?? 0);
  const author = marks.whole?.[2];
  const change = author ? changeBy(author, draft) : undefined;
  const isGone = marks.whole?.[1] === '-';
  return new Paragraph({
    children: inline(words, draft, author ? { by: { author, isGone } } : {}),
    ...(marks.level ? { numbering: { reference: marks.list || 'a', level: Number(marks.level) - 1 } } : {}),
    ...(marks.heading ? { heading: HEADINGS[marks.heading.length - 1] ?? HeadingLevel.HEADING_1 } : {}),
    ...(marks.centred ? { alignment: AlignmentType.CENTER } : {}),
    ...(marks.indented ? { indent: { left: 480 * marks.indented.length } } : {}),
    ...(change ? { run: isGone ? { deletion: change } : { insertion: change } } : {}),
  });
}

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

let changes = 0;

function changeBy(author: string, draft: DraftSource) {
  changes += 1;
  return { id: changes, author: draft.authors?.[author] ?? author, date: CHANGED_ON };
}

const INLINE =
  /\*\*(?<bold>.+?)\*\*|__(?<underlined>.+?)__|\[\+(?<by>[A-Z]):(?<came>.+?)\+\]|\[-(?<from>[A-Z]):(?<went>.+?)-\]|\[\^(?<note>\d+)\]|\[#(?<comment>\d+)\[(?<about>.+?)\]#\]/g;

type Look = {
  readonly bold?: boolean;
  readonly underline?: object;
  readonly by?: { readonly author: string; readonly isGone: boolean };
};

/** Marks may stand within each other: a comment about words that changed, a bold heading with a new number. */
function inline(text: string, draft: DraftSource, look: Look = {}): ParagraphChild[] {
  const children: ParagraphChild[] = [];
  let at = 0;
  for (const found of text.matchAll(INLINE)) {
    if (found.index > at) children.push(runOf(text.slice(at, found.index), draft, look));
    at = found.index + found[0].length;
    const { bold, underlined, by, came, from, went, note, comment, about } = found.groups ?? {};
    if (bold) children.push(...inline(bold, draft, { ...look, bold: true }));
    if (underlined) children.push(...inline(underlined, draft, { ...look, underline: {} }));
    if (by && came) children.push(...inline(came, draft, { ...look, by: { author: by, isGone: false } }));
    if (from && went) children.push(...inline(went, draft, { ...look, by: { author: from, isGone: true } }));
    if (note) children.push(new FootnoteReferenceRun(Number(note)));
    if (comment && about) {
      children.push(
        new CommentRangeStart(Number(comment)),
        ...inline(about, draft, look),
        new CommentRangeEnd(Number(comment)),
        new TextRun({ children: [new CommentReference(Number(comment))] }),
      );
    }
  }
  if (at < text.length) children.push(runOf(text.slice(at), draft, look));
  return children;
}

function runOf(text: string, draft: DraftSource, look: Look): ParagraphChild {
  const { by, ...plain } = look;
  if (!by) return new TextRun({ text, ...plain });
  const change = { text, ...plain, ...changeBy(by.author, draft) };
  return by.isGone ? new DeletedTextRun(change) : new InsertedTextRun(change);
}

/** Packs again with one date, changes numbered from 1. */
function withoutClock(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const files = Object.keys(parts)
    .toSorted(
      (a, b) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml') || (a < b ? -1 : 1),
    )
    .filter((name) => !name.endsWith('/'))
    .map((name) => {
      const data = parts[name] ?? new Uint8Array();
      if (!name.endsWith('.xml') && !name.endsWith('.rels')) return [name, data] as const;
      let change = 0;
      let shape = 0;
      const text = strFromU8(data)
        .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${CHANGED_ON}`)
        .replace(/(<v:shape id=")[^"]*/g, (_, before: string) => `${before}box-${(shape += 1)}`)
        .replace(/(<w:(?:ins|del) [^>]*?w:id=")\d+/g, (_, before: string) => `${before}${(change += 1)}`);
      return [name, strToU8(text)] as const;
    });
  return zipSync(Object.fromEntries(files), { mtime: new Date(CHANGED_ON), level: 6 });
}
