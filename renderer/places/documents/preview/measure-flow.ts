import type { PageBlock, PageSection, WordPreview } from '#domain/preview/preview.ts';
import { paragraphsIn } from './heading-levels.ts';
import type { Flow, FlowUnit } from './paginate.ts';

const PIXELS_IN_POINT = 96 / 72;

/** Names of what is measured, on the elements that are drawn for it. */
export const MEASURED = { column: 'data-column', edge: 'data-edge', note: 'data-note' } as const;

/** Reads from the column of a section, drawn as wide as its page, where each paragraph and row stands. */
export function measureFlow(column: Element, section: PageSection, preview: WordPreview): Flow {
  const { page } = section;
  const edgeHeight = (name: string): number => heightIn(column, `[${MEASURED.edge}="${name}"]`);
  const roomWith = (header: string, footer: string): number => {
    const top = Math.max(page.top * PIXELS_IN_POINT, page.headerAt * PIXELS_IN_POINT + edgeHeight(header));
    const bottom = Math.max(
      page.bottom * PIXELS_IN_POINT,
      page.footerAt * PIXELS_IN_POINT + edgeHeight(footer),
    );
    return page.height * PIXELS_IN_POINT - top - bottom;
  };
  const notes = [...column.querySelectorAll(`[${MEASURED.note}]`)].map((note): [string, number] => [
    note.getAttribute(MEASURED.note) ?? '',
    note.getBoundingClientRect().height,
  ]);
  return {
    units: unitsIn(column.querySelector(`[${MEASURED.column}]`), section, preview),
    firstRoom: roomWith(
      section.header.first ? 'header-first' : 'header',
      section.footer.first ? 'footer-first' : 'footer',
    ),
    room: roomWith('header', 'footer'),
    noteHeights: new Map(notes),
  };
}

function heightIn(column: Element, selector: string): number {
  return column.querySelector(selector)?.getBoundingClientRect().height ?? 0;
}

function unitsIn(column: Element | null, section: PageSection, preview: WordPreview): FlowUnit[] {
  const units: FlowUnit[] = [];
  let isAfterBreak = false;
  for (const [at, element] of [...(column?.children ?? [])].entries()) {
    const block = section.blocks[at];
    if (!block) break;
    if (block.kind === 'paragraph') {
      const { top, bottom } = element.getBoundingClientRect();
      const look = preview.paragraphLooks[block.look];
      units.push({
        block: at,
        top,
        bottom,
        keepsWithNext: look?.keepsWithNext === true,
        startsPage: look?.startsPage === true || isAfterBreak,
        isHeadRow: false,
        notes: notesOf([block]),
      });
      isAfterBreak = block.pieces.some(({ kind }) => kind === 'page-break');
      continue;
    }
    for (const [row, line] of [...element.querySelectorAll(':scope > tbody > tr')].entries()) {
      const { top, bottom } = line.getBoundingClientRect();
      const { cells = [], isHeader = false } = block.rows[row] ?? {};
      const [first] = cells[0]?.blocks ?? [];
      const isKept =
        first?.kind === 'paragraph' && preview.paragraphLooks[first.look]?.keepsWithNext === true;
      units.push({
        block: at,
        row,
        top,
        bottom,
        keepsWithNext: isHeader || (isKept && row < block.rows.length - 1),
        startsPage: row === 0 && isAfterBreak,
        isHeadRow: isHeader,
        notes: notesOf(cells.flatMap((cell) => cell.blocks)),
      });
    }
    isAfterBreak = false;
  }
  return units;
}

function notesOf(blocks: readonly PageBlock[]): string[] {
  return paragraphsIn(blocks).flatMap(({ pieces }) =>
    pieces.flatMap((piece) => (piece.kind === 'note' ? [piece.id] : [])),
  );
}
