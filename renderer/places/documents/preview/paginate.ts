/** A paragraph or a row as it stands in one long column, measured. Lengths are pixels. */
export type FlowUnit = {
  readonly block: number;
  /** Of a row: its place in its table. */
  readonly row?: number;
  readonly top: number;
  readonly bottom: number;
  /** Not parted from the unit below it. */
  readonly keepsWithNext: boolean;
  readonly startsPage: boolean;
  /** A head row, which is repeated where its table goes on over the page. */
  readonly isHeadRow: boolean;
  /** The notes that it points to. */
  readonly notes: readonly string[];
};

export type Flow = {
  readonly units: readonly FlowUnit[];
  /** What is left of a page between its edges, on the first one and on the others. */
  readonly firstRoom: number;
  readonly room: number;
  readonly noteHeights: ReadonlyMap<string, number>;
};

/** A run of units on one page: whole paragraphs, or rows of a table. */
export type PagePart =
  | { readonly kind: 'paragraph'; readonly block: number }
  | {
      readonly kind: 'rows';
      readonly block: number;
      readonly from: number;
      readonly to: number;
      /** So many head rows are repeated above them. */
      readonly repeated: number;
    };

export type FilledPage = {
  readonly parts: readonly PagePart[];
  readonly notes: readonly string[];
  /** What is higher than a page has room for makes its page longer by so much. */
  readonly excess: number;
};

/**
 * Where pages end: as late as their room allows, never between what is kept together. Word breaks lines itself and may
 * part a long paragraph; here it goes to the next page whole.
 */
export function paginate(flow: Flow): FilledPage[] {
  const { units } = flow;
  const pages: FilledPage[] = [];
  let start = 0;
  while (start < units.length) {
    const room = pages.length === 0 ? flow.firstRoom : flow.room;
    const end = endOfPage(flow, start, room);
    pages.push(filled(flow, start, end, room));
    start = end;
  }
  return pages.length === 0 ? [{ parts: [], notes: [], excess: 0 }] : pages;
}

/** The first unit of the next page. */
function endOfPage(flow: Flow, start: number, room: number): number {
  const { units } = flow;
  for (let at = start + 1; at < units.length; at += 1) {
    if (units[at]?.startsPage === true) return at;
    if (heightOf(flow, start, at + 1) <= room) continue;
    let end = at;
    while (end > start && units[end - 1]?.keepsWithNext === true) end -= 1;
    // A chain that fills the page is parted all the same.
    return end > start ? end : at;
  }
  return units.length;
}

function heightOf(flow: Flow, start: number, end: number): number {
  const [first, last] = [flow.units[start], flow.units[end - 1]];
  if (!first || !last) return 0;
  const notes = notesIn(flow, start, end).reduce((sum, id) => sum + (flow.noteHeights.get(id) ?? 0), 0);
  return last.bottom - first.top + headHeight(flow, start) + notes;
}

/** Of the head rows that are repeated where a page begins in the middle of a table. */
function headHeight({ units }: Flow, start: number): number {
  return repeatedHead(units, start).reduce((sum, { top, bottom }) => sum + bottom - top, 0);
}

function repeatedHead(units: readonly FlowUnit[], start: number): readonly FlowUnit[] {
  const first = units[start];
  if (first?.row === undefined || first.isHeadRow) return [];
  const begin = start - first.row;
  const rows = units.slice(begin, start);
  const body = rows.findIndex(({ isHeadRow }) => !isHeadRow);
  return rows.slice(0, body < 0 ? rows.length : body);
}

function filled(flow: Flow, start: number, end: number, room: number): FilledPage {
  const parts: PagePart[] = [];
  for (let at = start; at < end; at += 1) {
    const unit = flow.units[at];
    if (!unit) break;
    const { block, row } = unit;
    const last = parts.at(-1);
    if (row === undefined) parts.push({ kind: 'paragraph', block });
    else if (last?.kind === 'rows' && last.block === block)
      parts[parts.length - 1] = { ...last, to: row + 1 };
    else {
      const repeated = at === start ? repeatedHead(flow.units, start).length : 0;
      parts.push({ kind: 'rows', block, from: row, to: row + 1, repeated });
    }
  }
  return {
    parts,
    notes: notesIn(flow, start, end),
    excess: Math.max(0, heightOf(flow, start, end) - room),
  };
}

function notesIn({ units }: Flow, start: number, end: number): string[] {
  return units.slice(start, end).flatMap(({ notes }) => notes);
}
