import { CLAUSE_STYLES, NUMBERING, numberAt } from '#documents/style/word-numbering.ts';
import type { Block, Cell, Span } from '#documents/templates/markdown-blocks.ts';
import type { Setting } from './setting.ts';
import { numberedHead } from './span-lines.ts';

/** A place that Word counts, and by which switches a field asks for its number. */
export type NumberedPlace = {
  /** As Word shows it where it is referred to: `3.2`, `제3조`, `[4]`, `Figure 1`, `Exhibit A`. */
  readonly number: string;
  readonly switches: string;
};

export type Numbers = {
  /** By the name of its anchor. */
  readonly places: ReadonlyMap<string, NumberedPlace>;
  /** The number in front of a heading or of an article: `1.`, `Part A.`, `제1조`. */
  readonly labels: ReadonlyMap<Block, string>;
};

/** Counts as Word will count. What no list, heading or caption numbers is not held. */
export function numbersIn(blocks: readonly Block[], setting: Setting): Numbers {
  const count = new Count(setting);
  for (const block of blocks) count.take(block);
  return count;
}

class Count implements Numbers {
  readonly places = new Map<string, NumberedPlace>();
  readonly labels = new Map<Block, string>();
  readonly #setting: Setting;
  readonly #steps = new Map<string, number[]>();
  readonly #captions = new Map<string, number>();

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  take(block: Block): void {
    switch (block.kind) {
      case 'heading':
        if (block.depth <= 2)
          this.labels.set(block, this.#number(block.spans, this.#setting.headings, block.depth - 1));
        else this.#counted(block.spans);
        return;
      case 'paragraph':
        if (block.style === 'Caption') this.#caption(block.spans);
        this.#paragraph(block.style, block.spans, block);
        return;
      case 'list':
        this.#list(block);
        return;
      case 'table':
        if (block.look === 'facing') for (const row of block.rows) this.#facingRow(row);
        else for (const cell of [...block.header, ...block.rows.flat()]) this.#cell(cell);
        return;
      default:
    }
  }

  #paragraph(style: string, spans: readonly Span[], block?: Block): void {
    const level = CLAUSE_STYLES.findIndex((each) => each === style);
    if (level === -1) this.#counted(spans);
    else {
      const label = this.#number(spans, NUMBERING.clauses[this.#setting.lang], level);
      if (block) this.labels.set(block, label);
    }
  }

  #list({ items, isOrdered, style }: Extract<Block, { kind: 'list' }>): void {
    const reference = style === 'Source' ? NUMBERING.sources : NUMBERING.ordered;
    this.#steps.delete(reference);
    for (const item of items)
      item.forEach((child, index) => {
        if (index > 0 || child.kind !== 'paragraph') this.take(child);
        else if (isOrdered) this.#number(child.spans, reference, 0);
        else this.#counted(child.spans);
      });
  }

  #facingRow(row: readonly Cell[]): void {
    for (const [column, { spans }] of row.entries()) {
      const numbered = numberedHead(spans);
      if (numbered) this.#number(numbered.head, NUMBERING.clauses[column === 0 ? 'en' : 'ko'], 0);
    }
  }

  #cell(cell: Cell): void {
    const { spans, style, begins } = cell;
    if (style === undefined) this.#counted(spans);
    else if (cell.lang === undefined || cell.lang === this.#setting.lang) this.#paragraph(style, spans);
    else {
      if (begins === true) this.#steps.delete(NUMBERING.facing);
      this.#number(spans, NUMBERING.facing, 0);
    }
  }

  /** Takes the next number of a list, gives it to the anchors in the words, and says how it stands in front of them. */
  #number(spans: readonly Span[], reference: string, level: number): string {
    const steps = (this.#steps.get(reference) ?? []).slice(0, level + 1);
    while (steps.length <= level) steps.push(0);
    steps[level] = (steps[level] ?? 0) + 1;
    this.#steps.set(reference, steps);
    const { label, isWhole } = numberAt(reference, steps);
    const place = { number: label.replace(/\.$/, ''), switches: isWhole ? '\\r \\h' : '\\n \\h' };
    for (const { anchor } of spans) if (anchor !== undefined) this.places.set(anchor, place);
    return label;
  }

  #caption(spans: readonly Span[]): void {
    const kind = captionKind(spans);
    if (kind === undefined) return;
    const number = (this.#captions.get(kind) ?? 0) + 1;
    this.#captions.set(kind, number);
    this.places.set(captionAnchor(kind, number), { number: `${kind} ${number}`, switches: '\\h' });
  }

  #counted(spans: readonly Span[]): void {
    for (const { anchor, counted, text } of spans)
      if (anchor !== undefined && counted) this.places.set(anchor, { number: text, switches: '\\h' });
  }
}

/** Of `Table #. What moves the money`, `Table`. */
function captionKind(spans: readonly Span[]): string | undefined {
  return /^(\S+) #/.exec(spans[0]?.text ?? '')?.[1];
}

/** The anchor that every caption has by itself: `#table-1`. */
export function captionAnchor(kind: string, number: number): string {
  return `${kind.toLowerCase()}-${number}`;
}
