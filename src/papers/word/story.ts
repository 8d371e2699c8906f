import type { Block, Cell, Paragraph, Row } from '#domain/reading/document/paper-document.ts';
import { damagedFile } from '#papers/package/refusals.ts';
import { FieldStack } from './field-stack.ts';
import { joinParagraphs } from './join-paragraphs.ts';
import { NO_LOOK } from './look.ts';
import type { Look } from './look.ts';
import { NumberCounter } from './number-labels.ts';
import { ParagraphDraft } from './paragraph-draft.ts';
import type { ListPlace, Mark, Writable } from './paragraph-draft.ts';
import type { Entry, WordContext } from './word-context.ts';

type TableDraft = { readonly rows: Row[]; row?: RowDraft; cell?: CellDraft };
type RowDraft = Omit<Writable<Row>, 'cells'> & { readonly cells: Cell[]; readonly changes: number[] };
type CellDraft = Omit<Writable<Cell>, 'blocks'> & { readonly blocks: Block[]; readonly changes: number[] };

type InList = { readonly place: ListPlace; readonly isCounted: boolean };

/** One story while it is read: its paragraphs and tables, and which of them is open. */
export class Story {
  readonly part: string;
  readonly fields = new FieldStack();
  /** The paragraph that is open, and how its words look. */
  paragraph: ParagraphDraft | undefined;
  paragraphLook: Look = NO_LOOK;
  look: Look = NO_LOOK;
  entry: Entry | undefined;
  noteId: string | undefined;
  readonly #context: WordContext;
  readonly #containers: Block[][];
  readonly #tables: TableDraft[] = [];
  readonly #marks = new Map<Block, Mark>();
  readonly #lists = new Map<Block, InList>();

  constructor(context: WordContext, part: string, blocks: Block[]) {
    this.#context = context;
    this.part = part;
    this.#containers = [blocks];
  }

  openParagraph(): void {
    if (this.paragraph) throw damagedFile(STRUCTURE_WORDS);
    this.paragraph = new ParagraphDraft();
    this.paragraphLook = NO_LOOK;
    this.look = NO_LOOK;
    this.#context.revisions.beginParagraph(this.paragraph.paragraph);
  }

  closeParagraph(isHeading: boolean): void {
    const draft = this.paragraph;
    if (!draft) return;
    this.paragraph = undefined;
    const { revisions } = this.#context;
    const paragraph = draft.finish();
    if (this.noteId !== undefined) paragraph.noteId = this.noteId;
    if (!revisions.isNow) paragraph.isGone = true;
    if (!revisions.isBefore) paragraph.before = '';
    revisions.append('\n');
    if (draft.mark.isPutIn || draft.mark.isTakenOut) this.#marks.set(paragraph, draft.mark);
    if (draft.listPlace) {
      const isEmpty = draft.runs.length === 0 && !draft.hasObject;
      // An empty line in a numbered heading style prints no number and takes none.
      const isCounted = !(isEmpty && draft.listPlace.isOfStyle && isHeading);
      this.#lists.set(paragraph, { place: draft.listPlace, isCounted });
    }
    this.#container.push(paragraph);
  }

  openTable(): void {
    this.#tables.push({ rows: [] });
  }

  closeTable(): void {
    const table = this.#tables.pop();
    if (table) this.#container.push({ kind: 'table', rows: exact(table.rows) });
  }

  openRow(): void {
    const table = this.#tables.at(-1);
    if (!table || table.row) throw damagedFile(STRUCTURE_WORDS);
    table.row = { cells: [], changes: [] };
  }

  closeRow(): void {
    const table = this.#tables.at(-1);
    if (!table?.row) return;
    const { changes, ...row } = table.row;
    for (const change of changes.toReversed()) this.#context.revisions.leave(change);
    delete table.row;
    table.rows.push({ ...row, cells: exact(row.cells) });
  }

  openCell(): void {
    const table = this.#tables.at(-1);
    if (!table?.row || table.cell) throw damagedFile(STRUCTURE_WORDS);
    table.cell = { blocks: [], columns: 1, changes: [] };
    this.#containers.push(table.cell.blocks);
  }

  closeCell(): void {
    const table = this.#tables.at(-1);
    if (!table?.cell) return;
    const { changes, ...cell } = table.cell;
    this.#closeContainer();
    this.#containers.pop();
    for (const change of changes.toReversed()) this.#context.revisions.leave(change);
    delete table.cell;
    table.row?.cells.push({ ...cell, blocks: exact(cell.blocks) });
  }

  /** The row that is open, to take what its properties say. */
  get row(): RowDraft | undefined {
    return this.#tables.at(-1)?.row;
  }

  get cell(): CellDraft | undefined {
    return this.#tables.at(-1)?.cell;
  }

  openEntry(entry: Entry): void {
    this.entry = entry;
    this.#containers.push(entry.blocks);
  }

  closeEntry(): void {
    if (!this.entry) return;
    this.#closeContainer();
    this.#containers.pop();
    this.entry = undefined;
  }

  /** Joins what the changes join and prints the numbers. */
  close(): void {
    this.#closeContainer();
    if (this.#containers.length !== 1 || this.#tables.length > 0) throw damagedFile(STRUCTURE_WORDS);
    const counter = new NumberCounter();
    // The map keeps the order in which the paragraphs were read, which is the order of the page.
    for (const [block, { place, isCounted }] of this.#lists) {
      if (block.kind === 'paragraph') this.#number(block, place, isCounted, counter);
    }
  }

  get #container(): Block[] {
    const container = this.#containers.at(-1);
    if (!container) throw damagedFile(STRUCTURE_WORDS);
    return container;
  }

  #closeContainer(): void {
    const { revisions } = this.#context;
    joinParagraphs(
      this.#container,
      this.#marks,
      ({ revision }) => revision !== undefined && revisions.effectOf(revision) === 'out',
    );
  }

  #number(
    paragraph: Writable<Paragraph>,
    place: ListPlace,
    isCounted: boolean,
    counter: NumberCounter,
  ): void {
    const list = this.#context.numbering.list(place.numId);
    if (!list) return;
    paragraph.listLevel = place.level;
    if (isCounted && paragraph.isGone !== true) paragraph.label = counter.next(list, place.level);
  }
}

/** A list that grew by one keeps room for sixteen more; half a million cells of one paragraph would keep it all. */
function exact<T>(list: readonly T[]): T[] {
  return list.slice();
}

const STRUCTURE_WORDS = {
  en: 'its paragraphs and tables do not fit into each other',
  ko: '문단과 표의 구조가 맞지 않습니다.',
};
