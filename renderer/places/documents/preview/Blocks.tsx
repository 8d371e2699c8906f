import { createContext, useContext } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import type {
  PageBlock,
  PageCell,
  PageParagraph,
  PageTable,
  ParagraphLook,
  Piece,
  WordPreview,
} from '#domain/preview/preview.ts';
import { points } from './paper-looks.ts';
import type { PaperLooks } from './paper-looks.ts';
import { PaperPicture } from './Picture.tsx';

/** What all blocks of a paper are drawn with. */
export type Paper = {
  readonly preview: WordPreview;
  readonly looks: PaperLooks;
  /** Of each heading its level in the page, without a gap: a paper may begin with a third one. */
  readonly levels: ReadonlyMap<PageParagraph, number>;
};

export const PaperContext = createContext<Paper | null>(null);
/** The page that a block stands on; what Word works out on each page. */
export const PageFiguresContext = createContext({ page: 1, pages: 1 });

function usePaper(): Paper {
  const paper = useContext(PaperContext);
  if (!paper) throw new Error('A block was drawn without its paper.');
  return paper;
}

export function Blocks({ blocks }: { readonly blocks: readonly PageBlock[] }) {
  return blocks.map((block, at) =>
    block.kind === 'paragraph' ? (
      // Blocks of a file do not move.
      // oxlint-disable-next-line react/no-array-index-key
      <Paragraph key={at} paragraph={block} />
    ) : (
      // oxlint-disable-next-line react/no-array-index-key
      <Rows key={at} table={block} from={0} to={block.rows.length} repeated={0} />
    ),
  );
}

export function Paragraph({ paragraph }: { readonly paragraph: PageParagraph }) {
  const { preview, looks, levels } = usePaper();
  const { language, pieces, look, emptyLook } = paragraph;
  const level = levels.get(paragraph);
  const style = looks.paragraphs[look]?.(language);
  const own = preview.paragraphLooks[look];
  const lines = tabbed(pieces, own?.tabs ?? []);
  return (
    <div
      className="printed-paragraph"
      lang={language}
      style={{ ...style, ...lettersOf(looks.runs[emptyLook ?? firstLook(pieces) ?? -1]) }}
      {...(level === undefined ? {} : { role: 'heading', 'aria-level': level })}
    >
      <Label paragraph={paragraph} look={own} />
      {lines ?? <Pieces pieces={pieces} />}
      {pieces.length === 0 && paragraph.label === '' ? <br /> : null}
    </div>
  );
}

/** A line is as high as its letters: the paragraph itself has those that it begins with. */
function firstLook(pieces: readonly Piece[]): number | undefined {
  const first = pieces.find((piece) => 'look' in piece);
  return first && 'look' in first ? first.look : undefined;
}

function lettersOf(run: CSSProperties | undefined): CSSProperties {
  return run ? { fontFamily: run.fontFamily, fontSize: run.fontSize } : {};
}

/** The number stands where the first line hangs; without room there, before the words. */
function Label(props: { readonly paragraph: PageParagraph; readonly look: ParagraphLook | undefined }) {
  const { label, labelLook } = props.paragraph;
  const { looks } = usePaper();
  if (label === '' || labelLook === undefined) return null;
  const hanging = Math.max(0, -(props.look?.firstLine ?? 0));
  return (
    <span
      className="printed-label"
      style={{ ...looks.runs[labelLook], ...(hanging > 0 ? { minWidth: points(hanging) } : {}) }}
    >
      {label}
    </span>
  );
}

/** One or two tabs that lead to the middle and to the right edge set the words apart; others give them room. */
function tabbed(pieces: readonly Piece[], tabs: ParagraphLook['tabs']): ReactNode {
  if (!pieces.some(({ kind }) => kind === 'tab')) return undefined;
  const parts: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === 'tab') parts.push([]);
    else parts.at(-1)?.push(piece);
  }
  const isSpread = parts.length <= 3 && tabs.at(-1)?.alignment === 'right';
  return (
    <span className={isSpread ? 'printed-spread' : undefined}>
      {parts.map((part, at) => (
        // Parts of a line do not move.
        // oxlint-disable-next-line react/no-array-index-key
        <span
          key={at}
          className="printed-tabbed"
          style={isSpread ? undefined : roomTo(tabs, at, parts.length)}
        >
          <Pieces pieces={part} />
        </span>
      ))}
    </span>
  );
}

/** Word's own stops where a paper names none. */
const USUAL_TAB = 36;

function roomTo(tabs: ParagraphLook['tabs'], at: number, parts: number): CSSProperties | undefined {
  if (at === parts - 1) return undefined;
  const [from, to] = [tabs[at - 1]?.at ?? at * USUAL_TAB, tabs[at]?.at ?? (at + 1) * USUAL_TAB];
  return { minWidth: points(Math.max(0, to - from)) };
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map((piece, at) => (
    // oxlint-disable-next-line react/no-array-index-key
    <OnePiece key={at} piece={piece} />
  ));
}

function OnePiece({ piece }: { readonly piece: Piece }) {
  const { preview, looks } = usePaper();
  const { page, pages } = useContext(PageFiguresContext);
  switch (piece.kind) {
    case 'text': {
      const style = looks.runs[piece.look];
      if (piece.change === 'inserted') return <ins style={style}>{piece.text}</ins>;
      if (piece.change === 'deleted') return <del style={style}>{piece.text}</del>;
      return <span style={style}>{piece.text}</span>;
    }
    case 'page-number':
      return <span style={looks.runs[piece.look]}>{page}</span>;
    case 'page-count':
      return <span style={looks.runs[piece.look]}>{pages}</span>;
    case 'note':
      return (
        <sup className="printed-note-mark" style={looks.runs[piece.look]}>
          {piece.mark}
        </sup>
      );
    case 'picture':
      return (
        <PaperPicture
          {...piece}
          picture={piece.picture === undefined ? undefined : preview.pictures[piece.picture]}
        />
      );
    case 'line-break':
    case 'page-break':
      return <br />;
    case 'tab':
      return null;
  }
}

/** Some rows of a table, under its head rows where they are repeated. */
export function Rows(props: {
  readonly table: PageTable;
  readonly from: number;
  readonly to: number;
  readonly repeated: number;
}) {
  const { table, from, to, repeated } = props;
  const width = table.widths.reduce((sum, each) => sum + each, 0);
  const side = table.alignment === 'left' ? {} : { marginLeft: 'auto' };
  return (
    <table
      className="printed-table"
      style={{
        marginLeft: points(table.indent),
        ...side,
        ...(table.alignment === 'center' ? { marginRight: 'auto' } : {}),
        ...(width > 0 ? { width: points(width) } : {}),
      }}
    >
      <colgroup>
        {table.widths.map((each, at) => (
          // oxlint-disable-next-line react/no-array-index-key
          <col key={at} style={{ width: points(each) }} />
        ))}
      </colgroup>
      <tbody>
        {[...table.rows.slice(0, repeated), ...table.rows.slice(from, to)].map((row, at) => (
          <tr
            // oxlint-disable-next-line react/no-array-index-key
            key={at}
            aria-hidden={at < repeated ? true : undefined}
            style={row.height === undefined ? undefined : { height: points(row.height) }}
          >
            {row.cells.map((cell, column) => (
              // oxlint-disable-next-line react/no-array-index-key
              <Cell key={column} cell={cell} isHead={row.isHeader === true} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ cell, isHead }: { readonly cell: PageCell; readonly isHead: boolean }) {
  const { looks } = usePaper();
  const style = looks.cells[cell.look];
  const merged = cell.isMergedAbove === true ? { borderTop: 'none' } : {};
  const shared = {
    colSpan: cell.columns,
    style: { ...style, ...merged },
    children: <Blocks blocks={cell.blocks} />,
  };
  const isEmpty = cell.blocks.every((block) => block.kind === 'paragraph' && block.pieces.length === 0);
  return isHead && !isEmpty ? <th scope="col" {...shared} /> : <td {...shared} />;
}
