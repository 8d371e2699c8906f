import type { CheckedBlock, CheckedParagraph, Revision } from './checked-story.ts';
import { saidNow } from './checked-story.ts';

/** A row of a table as it is met: who put it in or struck it, what its cells say, how many rows ended before it. */
export type CheckedRow = {
  readonly marks: readonly Revision[];
  readonly cells: readonly (readonly CheckedParagraph[])[];
  /** Of each cell, over how many columns it reaches, and how it is merged with those above and below. */
  readonly merged: readonly { readonly columns: number; readonly merge: string }[];
  readonly isHeader: boolean;
  readonly endedBefore: number;
  readonly table: CheckedTable;
};

/** A table with how many of its rows there are, how many of them went, and how many paragraphs stand before it. */
export type CheckedTable = {
  readonly rows: number;
  readonly gone: number;
  readonly paragraphsBefore: number;
};

type OpenRow = Here & {
  readonly marks: Revision[];
  readonly cells: CheckedParagraph[][];
  readonly merged: { columns: number; merge: string }[];
  isHeader: boolean;
  readonly endedBefore: number;
  readonly table: OpenTable;
};

/** What was written before a row or a table began. */
type Here = { readonly blocks: number; readonly paragraphsBefore: number; readonly edges: string };

type OpenTable = Here & { rows: number; gone: number };

/**
 * The story without the rows that go, and without the marks that are not kept. What stood on both sides of a row that
 * went is one again, as if it had never been there; so is what stood on both sides of a table that lost its every row.
 */
export function withoutRows(
  blocks: readonly CheckedBlock[],
  how: {
    readonly goes: (row: CheckedRow) => boolean;
    readonly keeps: (mark: Revision) => boolean;
  },
): CheckedBlock[] {
  const walker = new RowWalker(how);
  for (const block of blocks) walker.take(block);
  return walker.finish();
}

/** Every mark of a row in a story: rows are put in and struck apart from what they hold. */
export function rowMarks(blocks: readonly CheckedBlock[]): Revision[] {
  const marks: Revision[] = [];
  // Most stories hold none: a long one is not walked through for nothing.
  if (!blocks.some((block) => block.kind === 'edges' && /<w:(?:ins|del) /.test(block.xml))) return marks;
  const see = (mark: Revision): boolean => marks.push(mark) > 0;
  withoutRows(blocks, { goes: () => false, keeps: see });
  return marks;
}

/** What a row says, cell by cell and paragraph by paragraph. */
export function saidInRow({ cells }: CheckedRow): string[][] {
  return cells.map((cell) => cell.map(saidNow));
}

const TAG = /<(?:"(?:[^"\\]|\\.)*"|[^<>"])*>/g;

class RowWalker {
  readonly #how: Parameters<typeof withoutRows>[1];
  readonly #blocks: CheckedBlock[] = [];
  readonly #path: { readonly name: string; readonly isLeft: boolean }[] = [];
  readonly #rows: OpenRow[] = [];
  readonly #tables: OpenTable[] = [];
  #edges = '';
  #ended = 0;
  #paragraphs = 0;

  constructor(how: Parameters<typeof withoutRows>[1]) {
    this.#how = how;
  }

  take(block: CheckedBlock): void {
    if (block.kind === 'edges') {
      for (const [tag] of block.xml.matchAll(TAG)) this.#tag(tag);
      return;
    }
    this.#flush();
    // That the row was struck by a mark which is left out is no longer said of what it holds.
    const isFreed = this.#rows.some(({ marks }) =>
      marks.some((mark) => mark.kind === 'del' && !this.#how.keeps(mark)),
    );
    this.#paragraphs += 1;
    this.#blocks.push(isFreed ? { ...block, isGone: false } : block);
    this.#rows.at(-1)?.cells.at(-1)?.push(block);
  }

  finish(): CheckedBlock[] {
    this.#flush();
    return this.#blocks;
  }

  #tag(tag: string): void {
    const name = /^<\/?([^\s>]+)/.exec(tag)?.[1] ?? '';
    if (tag.startsWith('</')) this.#close(name, tag);
    else this.#open(name, tag);
  }

  #open(name: string, tag: string): void {
    const parent = this.#path.at(-1)?.name;
    const row = this.#rows.at(-1);
    const here = { blocks: this.#blocks.length, paragraphsBefore: this.#paragraphs, edges: this.#edges };
    let isLeft = false;
    if (name === 'w:tbl') this.#tables.push({ rows: 0, gone: 0, ...here });
    else if (name === 'w:tr') this.#openRow(here);
    else if (name === 'w:tc') {
      row?.cells.push([]);
      row?.merged.push({ columns: 1, merge: '' });
    } else if (parent === 'w:tcPr') readMerging(row?.merged.at(-1), name, tag);
    else if (parent === 'w:trPr' && name === 'w:tblHeader' && row) row.isHeader = true;
    else if (parent === 'w:trPr' && (name === 'w:ins' || name === 'w:del')) {
      const mark = markOf(name, tag);
      row?.marks.push(mark);
      isLeft = !this.#how.keeps(mark);
    }
    this.#path.push({ name, isLeft });
    if (!isLeft) this.#edges += tag;
  }

  #openRow(here: Here): void {
    const table = this.#tables.at(-1) ?? { rows: 0, gone: 0, ...here };
    table.rows += 1;
    this.#rows.push({
      marks: [],
      cells: [],
      merged: [],
      isHeader: false,
      endedBefore: this.#ended,
      table,
      ...here,
    });
  }

  #close(name: string, tag: string): void {
    if (this.#path.pop()?.isLeft === true) return;
    // Properties that hold nothing any more are none.
    if (name === 'w:trPr' && this.#edges.endsWith('<w:trPr>')) {
      this.#edges = this.#edges.slice(0, -'<w:trPr>'.length);
      return;
    }
    this.#edges += tag;
    if (name === 'w:tbl') {
      const table = this.#tables.pop();
      if (table && table.gone > 0 && table.gone === table.rows) this.#backTo(table);
    }
    if (name !== 'w:tr') return;
    const row = this.#rows.pop();
    if (row && this.#how.goes(row)) {
      this.#backTo(row);
      row.table.gone += 1;
    } else this.#ended += 1;
  }

  #backTo({ blocks, paragraphsBefore, edges }: Here): void {
    this.#blocks.length = blocks;
    this.#paragraphs = paragraphsBefore;
    this.#edges = edges;
  }

  #flush(): void {
    if (this.#edges !== '') this.#blocks.push({ kind: 'edges', xml: this.#edges });
    this.#edges = '';
  }
}

function readMerging(cell: OpenRow['merged'][number] | undefined, name: string, tag: string): void {
  const value = / w:val="([^"]*)"/.exec(tag)?.[1];
  if (cell && name === 'w:gridSpan') cell.columns = Number(value);
  if (cell && name === 'w:vMerge') cell.merge = value === 'restart' ? 'begins' : 'continues';
}

function markOf(name: 'w:ins' | 'w:del', tag: string): Revision {
  const said = (attribute: string): string | undefined => {
    const value = new RegExp(` w:${attribute}=("(?:[^"\\\\]|\\\\.)*")`).exec(tag)?.[1];
    // It was written as JSON writes a text.
    return value === undefined ? undefined : String(JSON.parse(value));
  };
  return {
    kind: name === 'w:ins' ? 'ins' : 'del',
    id: said('id') ?? '',
    author: said('author') ?? '',
    date: said('date'),
    xml: tag,
  };
}
