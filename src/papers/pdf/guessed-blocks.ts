import type { Block } from '#domain/reading/document/paper-document.ts';
import { joined, lookOf, paragraphsIn, wrappingOf } from '../text/joined-lines.ts';
import { columnsOf } from '../text/text-line.ts';
import type { TextLine } from '../text/text-line.ts';
import { withTables } from '../text/text-tables.ts';
import type { PlacedLine } from './page-margins.ts';
import type { ParagraphMaker } from '../text/paragraph-maker.ts';
import { sideBySide } from './side-by-side.ts';

/** Lines this much farther apart than usual have an empty line between them. */
const PARTED = 1.35;

/** Paragraphs and tables by where the lines stand: there is nothing else to go by. */
export function guessedBlocks(
  pages: readonly (readonly PlacedLine[])[],
  make: ParagraphMaker,
  isKnownWord: (word: string) => boolean,
): Block[] {
  const unit = columnWidth(pages.flat());
  const stretches = pages.flatMap((lines) => sideBySide(lines));
  const blocks: Block[] = [];
  let plain: TextLine[] = [];
  const flush = (): void => {
    blocks.push(...plainBlocks(plain, make, isKnownWord));
    plain = [];
  };
  for (const stretch of stretches) {
    if (stretch.kind === 'lines') plain.push(...textLines(stretch.lines, unit, plain.length > 0));
    else {
      flush();
      const rows = stretch.rows.map((cells) => ({
        cells: cells.map((lines) => ({
          columns: 1,
          blocks: plainBlocks(textLines(lines, unit, false), make, isKnownWord),
        })),
      }));
      const last = blocks.at(-1);
      // A table goes on on the next page.
      if (last?.kind === 'table' && last.rows[0]?.cells.length === rows[0]?.cells.length)
        blocks[blocks.length - 1] = { kind: 'table', rows: [...last.rows, ...rows] };
      else blocks.push({ kind: 'table', rows });
    }
  }
  flush();
  return blocks;
}

function plainBlocks(
  lines: readonly TextLine[],
  make: ParagraphMaker,
  isKnownWord: (word: string) => boolean,
): Block[] {
  const wrapping = wrappingOf(lines);
  return withTables(lines).flatMap((stretch): Block[] => {
    if (stretch.kind === 'lines')
      return paragraphsIn(stretch.lines, wrapping).map((group) =>
        make.paragraph(joined(group.lines, isKnownWord), lookOf(group)),
      );
    const rows = stretch.rows.map((cells) => ({
      cells: cells.map((cell) => ({
        columns: 1,
        blocks:
          cell.length === 0
            ? []
            : [
                make.paragraph(
                  joined(cell, isKnownWord),
                  stretch.page === undefined ? {} : { page: stretch.page },
                ),
              ],
      })),
    }));
    return [{ kind: 'table', rows }];
  });
}

/** How wide a column of letters of one width would be: the narrower lines decide, so that none runs into the next. */
function columnWidth(lines: readonly PlacedLine[]): number {
  const widths = lines
    .filter(({ text }) => text.length >= 20)
    .map(({ text, x, right }) => (right - x) / columnsOf(text))
    .toSorted((one, other) => one - other);
  return widths[Math.floor(widths.length / 2)] ?? 5;
}

/** The lines as a typewriter would set them: what stands to the right of a gap is moved there by spaces. */
function textLines(lines: readonly PlacedLine[], unit: number, isAfterOthers: boolean): TextLine[] {
  const left = Math.min(...lines.map(({ x }) => x));
  const pitch = usualPitch(lines);
  const set: TextLine[] = [];
  let before: PlacedLine | undefined;
  for (const line of lines) {
    const columns = Math.round((line.right - left) / unit);
    const last = set.at(-1);
    if (before && last && before.page === line.page && Math.abs(before.y - line.y) < 0.45 * line.size) {
      const start = Math.max(columnsOf(last.text) + 3, Math.round((line.x - left) / unit));
      const text = last.text + ' '.repeat(start - columnsOf(last.text)) + line.text;
      set[set.length - 1] = { ...last, text, columns };
    } else {
      const isNewPage = before !== undefined && before.page !== line.page;
      const apart = before && !isNewPage ? before.y - line.y : 0;
      set.push({
        text: ' '.repeat(Math.max(0, Math.round((line.x - left) / unit))) + line.text,
        columns,
        page: line.page,
        gap: apart > pitch * PARTED ? 1 : 0,
        isAfterPage: isNewPage || (before === undefined && isAfterOthers),
      });
    }
    before = line;
  }
  return set;
}

/** How far lines of one paragraph stand apart. */
function usualPitch(lines: readonly PlacedLine[]): number {
  const pitches = lines
    .slice(1)
    .map((line, at) => (lines[at]?.page === line.page ? (lines[at]?.y ?? 0) - line.y : 0))
    .filter((pitch) => pitch > 2)
    .toSorted((one, other) => one - other);
  return pitches[Math.floor(pitches.length * 0.4)] ?? Infinity;
}
