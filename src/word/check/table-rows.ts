import type { CheckedBlock, CheckedParagraph, Revision } from './checked-story.ts';
import { saidNow } from './checked-story.ts';

/** A row of a table as it is met: who put it in or struck it, what its cells say, how many rows ended before it. */
export type CheckedRow = {
  readonly marks: readonly Revision[];
  readonly cells: readonly (readonly CheckedParagraph[])[];
  readonly endedBefore: number;
};

type OpenRow = {
  readonly marks: Revision[];
  readonly cells: CheckedParagraph[][];
  readonly endedBefore: number;
  /** What was written before it began. */
  readonly blocks: number;
  readonly edges: string;
};

/**
 * The story without the rows that go, and without the marks that are not kept. What stood on both sides of a row that
 * went is one again, as if it had never been there.
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

const TAG = /<(?:"(?:[^"\\]|\\.)*"|[^>"])*>/g;

class RowWalker {
  readonly #how: Parameters<typeof withoutRows>[1];
  readonly #blocks: CheckedBlock[] = [];
  readonly #path: { readonly name: string; readonly isLeft: boolean }[] = [];
  readonly #rows: OpenRow[] = [];
  #edges = '';
  #ended = 0;

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
    let isLeft = false;
    if (name === 'w:tr')
      this.#rows.push({
        marks: [],
        cells: [],
        endedBefore: this.#ended,
        blocks: this.#blocks.length,
        edges: this.#edges,
      });
    else if (name === 'w:tc') row?.cells.push([]);
    else if (parent === 'w:trPr' && (name === 'w:ins' || name === 'w:del')) {
      const mark = markOf(name, tag);
      row?.marks.push(mark);
      isLeft = !this.#how.keeps(mark);
    }
    this.#path.push({ name, isLeft });
    if (!isLeft) this.#edges += tag;
  }

  #close(name: string, tag: string): void {
    if (this.#path.pop()?.isLeft === true) return;
    // Properties that hold nothing any more are none.
    if (name === 'w:trPr' && this.#edges.endsWith('<w:trPr>')) {
      this.#edges = this.#edges.slice(0, -'<w:trPr>'.length);
      return;
    }
    this.#edges += tag;
    if (name !== 'w:tr') return;
    const row = this.#rows.pop();
    if (row && this.#how.goes(row)) {
      this.#blocks.length = row.blocks;
      this.#edges = row.edges;
    } else this.#ended += 1;
  }

  #flush(): void {
    if (this.#edges !== '') this.#blocks.push({ kind: 'edges', xml: this.#edges });
    this.#edges = '';
  }
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
