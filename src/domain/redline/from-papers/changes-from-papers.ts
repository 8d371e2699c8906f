import type { PaperDocument } from '#domain/reading/document/paper-document.ts';
import type { ComparedRow, RowLine } from '#domain/reading/versions/compare-papers.ts';
import type { PaperView } from '#domain/reading/versions/paper-lines.ts';
import { LINE_BREAK } from '../change.ts';
import type { NewTable, PlacedChange } from '../change.ts';
import { isSameFolded } from '../folded-text.ts';
import { leftOut } from './left-out.ts';
import type { LeftOut, LeftOutCode } from './left-out.ts';
import { WordsInPaper } from '../words-in-paper.ts';
import { FormsBetweenPapers } from './forms-between-papers.ts';
import { rowOfCell, rowsAround } from './cell-places.ts';
import { RowsBetweenPapers } from './rows-between-papers.ts';
import { RowsOfLater } from './rows-of-later.ts';
import { TablePairs } from './table-pairs.ts';

/** A change of the earlier paper, with its paragraph and the words by which it is named where it cannot be written. */
export type ChangeOfPaper = {
  readonly change: PlacedChange;
  readonly paragraph: number;
  readonly label: string;
  readonly words: string;
};

export type ChangesOfPapers = {
  readonly changes: readonly ChangeOfPaper[];
  readonly left: readonly LeftOut[];
};

/**
 * What makes the earlier paper say what the later one says: changes of its sentences, new paragraphs, rows and tables,
 * and such as go. What moved goes and comes. Numbers that were typed are changed with the rest, while spaces and the shape of marks stay
 * as they are in the earlier file. `compared` are the rows of `alignPapers`, both papers as they stand. A new paragraph takes
 * the form of one that is numbered and styled as it is in the later paper.
 */
export function changesFromPapers(
  earlier: PaperDocument,
  later: PaperDocument,
  aligned: readonly ComparedRow[],
  laterView: PaperView,
): ChangesOfPapers {
  const pairs = new TablePairs(earlier, later, aligned);
  const compared = aligned.flatMap((row) => apartIn(row, pairs));
  const words = new WordsInPaper(earlier);
  const forms = new FormsBetweenPapers(later, compared);
  const anchors = new Anchors(compared);
  const rows = new RowsBetweenPapers(compared, {
    words,
    later: new RowsOfLater(later, compared, laterView),
    pairs,
  });
  const newTables = new Set<string>();
  const changes: ChangeOfPaper[] = [];
  const left: LeftOut[] = [];
  const insertions = new Map<RowLine, NewBlock[]>();
  const firsts = new Map<RowLine, NewBlock[]>();
  /** Lines that go and leave their cell without one. */
  const alone = new Set<RowLine>();
  const leave = (code: LeftOutCode, { label, text }: RowLine): void => {
    left.push(leftOut(code, label, text));
  };
  const take = (line: RowLine, find: string, at: number, replace: string): void => {
    const place = words.place(line.paragraph, at, find);
    if (!place) return leave('text-box', line);
    const { paragraph, label, text } = line;
    changes.push({ change: { find, replace, place }, paragraph, label, words: text });
  };
  for (const [index, row] of compared.entries()) {
    const { before } = row;
    const after = row.after?.text === '' ? undefined : row.after;
    if (before && after) edit(before, after);
    else if (before) {
      if (anchors.isRowGone(before)) rows.gone(before);
      else {
        take(before, before.text, 0, '');
        if (anchors.isAloneInCell(before)) alone.add(before);
      }
    } else if (after) {
      if (rows.isNew(after)) comesInTable(after, index);
      else {
        const within = anchors.cellInEarlier(index, after);
        const form = (anchor: RowLine) => forms.before(index, anchor);
        putAt(index, after, within, (anchor) => ({ line: after, form: anchor && form(anchor) }));
      }
    }
  }
  for (const each of rows.changes()) {
    if ('change' in each) changes.push(each);
    else for (const line of each.lines) leave('table-row', line);
  }
  for (const [anchor, blocks] of insertions)
    if (!alone.has(anchor) || !insteadOf(anchor, blocks)) putIn(anchor, blocks, {});
  for (const [anchor, blocks] of firsts)
    if (!alone.has(anchor) || !insteadOf(anchor, blocks)) putIn(anchor, blocks, { isBefore: true });
  return { changes, left };

  /** A row of a table that the earlier paper has, or with the first line of it a whole table. */
  function comesInTable(line: RowLine, index: number): void {
    const whole = rows.newTable(line);
    if (!whole) return rows.comes(line, index);
    if (!whole.table) return leave('table-row', line);
    if (newTables.has(whole.key)) return;
    newTables.add(whole.key);
    const { table } = whole;
    putAt(index, line, {}, () => ({ line, table }));
  }

  function putAt(
    index: number,
    line: RowLine,
    within: CellInEarlier | undefined,
    blockAt: (anchor: RowLine | undefined) => NewBlock,
  ): void {
    const anchor = anchors.before(index, within);
    const next = typeof anchor === 'string' ? anchors.behind(index, within) : undefined;
    if (next) firsts.set(next, [...(firsts.get(next) ?? []), blockAt(undefined)]);
    else if (typeof anchor === 'string') leave(anchor, line);
    else insertions.set(anchor, [...(insertions.get(anchor) ?? []), blockAt(anchor)]);
  }

  /** A cell has a last paragraph always: words that come in place of its only line take that one, or it would stay empty. */
  function insteadOf(gone: RowLine, [only, ...others]: readonly NewBlock[]): boolean {
    const at = changes.findIndex(
      ({ paragraph, words: of }) => paragraph === gone.paragraph && of === gone.text,
    );
    const struck = changes[at];
    if (!only || 'table' in only || others.length > 0 || !struck) return false;
    changes[at] = { ...struck, change: { ...struck.change, replace: withBreaks(only.line.text) } };
    return true;
  }

  function putIn(anchor: RowLine, blocks: readonly NewBlock[], side: Pick<PlacedChange, 'isBefore'>): void {
    let lines: NewLine[] = [];
    for (const block of blocks) {
      if (!('table' in block)) {
        lines.push(block);
        continue;
      }
      if (lines.length > 0) putLines(anchor, lines, side);
      lines = [];
      putTable(anchor, block, side);
    }
    if (lines.length > 0) putLines(anchor, lines, side);
  }

  function putTable(
    anchor: RowLine,
    { line, table }: Extract<NewBlock, { readonly table: NewTable }>,
    side: Pick<PlacedChange, 'isBefore'>,
  ): void {
    const place = words.place(anchor.paragraph, 0, anchor.text);
    if (!place) return leave('text-box', line);
    const text = table.rows.map(({ cells }) => cells.flatMap((cell) => cell.lines).join('\n')).join('\n');
    changes.push({
      change: { insertAfter: anchor.text, text, place, table, ...side },
      paragraph: anchor.paragraph,
      label: line.label,
      words: text,
    });
  }

  function putLines(anchor: RowLine, lines: readonly NewLine[], side: Pick<PlacedChange, 'isBefore'>): void {
    const place = words.place(anchor.paragraph, 0, anchor.text);
    const text = lines.map(({ line }) => withBreaks(line.text)).join('\n');
    const alike = lines.map(({ form }) => (form === undefined ? undefined : words.paragraph(form)));
    const formed = alike.some((form) => form !== undefined) ? { forms: alike } : {};
    if (place)
      changes.push({
        change: { insertAfter: anchor.text, text, place, ...formed, ...side },
        paragraph: anchor.paragraph,
        label: lines[0]?.line.label ?? '',
        words: text,
      });
    else for (const { line } of lines) leave('text-box', line);
  }

  /** Line by line where a paragraph has as many as before, so that each change is small. */
  function edit(before: RowLine, after: RowLine): void {
    if (isSameFolded(before.text, after.text)) return;
    const [old, now] = [before.text.split(/\r\n?|\n/), after.text.split(/\r\n?|\n/)];
    if (now.length === 1) return take(before, before.text, 0, after.text);
    if (old.length !== now.length || old.some((line, n) => line.trim() === '' && now[n]?.trim() !== ''))
      return take(before, before.text, 0, withBreaks(after.text));
    let at = 0;
    for (const [n, line] of old.entries()) {
      if (!isSameFolded(line, now[n] ?? '')) take(before, line, at, now[n] ?? '');
      at += line.length + 1;
    }
  }
}

/** Lines within a paragraph, as a change puts them in. */
function withBreaks(text: string): string {
  return text.replaceAll(/\r\n?|\n/g, LINE_BREAK);
}

/** A new line, and the paragraph of the earlier paper whose form it takes, if not that of the one before it. */
type NewLine = { readonly line: RowLine; readonly form: number | undefined };

/** A new line, or a whole table with its first line. */
type NewBlock = NewLine | { readonly line: RowLine; readonly table: NewTable };

/** What stands in one paragraph of the earlier paper and another place of the later one goes here and comes there. */
function apartIn(row: ComparedRow, pairs: TablePairs): ComparedRow[] {
  const { before, after, ...rest } = row;
  if (!before || !after || after.text === '' || pairs.isSamePlace(before, after)) return [row];
  return [
    { before, ...rest },
    { after, ...rest },
  ];
}

/** The cell of the earlier paper in which something is to stand; without one, outside tables. */
type CellInEarlier = { readonly cell?: string };

/** Finds behind which paragraph of the earlier paper a new one stands, in the same story and cell. */
class Anchors {
  readonly #rows: readonly ComparedRow[];
  readonly #rowsThatStay: ReadonlySet<string>;

  constructor(rows: readonly ComparedRow[]) {
    this.#rows = rows;
    const staying = rows.flatMap(({ before, after }) =>
      before?.cell !== undefined && after !== undefined && after.text !== '' ? rowsAround(before) : [],
    );
    this.#rowsThatStay = new Set(staying);
  }

  /** A whole row of a table that the later paper does not have. */
  isRowGone(line: RowLine): boolean {
    return line.cell !== undefined && !this.#rowsThatStay.has(rowOfCell(line));
  }

  isAloneInCell(line: RowLine): boolean {
    const { cell, part } = line;
    const isOther = ({ before }: ComparedRow): boolean =>
      before !== undefined && before !== line && before.cell === cell && before.part === part;
    return cell !== undefined && !this.#rows.some(isOther);
  }

  /** The paragraph of the earlier paper behind which the new one of this row is put, or why there is none. */
  before(index: number, within: CellInEarlier | undefined): RowLine | LeftOutCode {
    const line = this.#rows[index]?.after;
    if (!line) return 'at-start';
    if (!within) return 'table-row';
    let gone: RowLine | undefined;
    for (let at = index - 1; at >= 0; at -= 1) {
      const { before, after } = this.#rows[at] ?? {};
      // A new line is put in with this one; nothing stands there in the earlier paper.
      if (!before) continue;
      if (!isOfStory(before, line)) break;
      if (before.cell !== within.cell) return gone ?? 'after-table';
      // What stays is the better anchor: what goes beside it is struck behind the new words or before them.
      if (after && after.text !== '') return before;
      gone ??= before;
    }
    return gone ?? 'at-start';
  }

  /**
   * Where nothing stands before a new line, in its story, behind a table or in its cell: the next paragraph of the earlier
   * paper there, which it is put before.
   */
  behind(index: number, within: CellInEarlier | undefined): RowLine | undefined {
    const line = this.#rows[index]?.after;
    if (!line || !within) return undefined;
    for (const { before } of this.#rows.slice(index + 1)) {
      if (!before || before.text === '') continue;
      return isOfStory(before, line) && before.cell === within.cell ? before : undefined;
    }
    return undefined;
  }

  /** The cell of the earlier paper that the cell of a new line was, by the lines before it in that cell; undefined where it was none. */
  cellInEarlier(index: number, { cell, part }: RowLine): CellInEarlier | undefined {
    if (cell === undefined) return {};
    for (let at = index - 1; at >= 0; at -= 1) {
      const { before, after } = this.#rows[at] ?? {};
      if (after && (after.cell !== cell || after.part !== part)) break;
      if (after && before) return before.cell === undefined ? undefined : { cell: before.cell };
    }
    return this.#cellByWhatFollows(index, { cell, part });
  }

  /** By a line behind it in the cell, else by the row: of one that both papers have, the cells answer one another. */
  #cellByWhatFollows(
    index: number,
    { cell = '', part }: Pick<RowLine, 'cell' | 'part'>,
  ): CellInEarlier | undefined {
    for (const { before, after } of this.#rows.slice(index + 1)) {
      if (after && (after.cell !== cell || after.part !== part)) break;
      if (after && before) return before.cell === undefined ? undefined : { cell: before.cell };
    }
    const row = cell.replace(/\.\d+$/, '');
    const inRow = this.#rows.find(
      ({ before, after }) =>
        before?.cell !== undefined &&
        after?.part === part &&
        after.text !== '' &&
        after.cell?.replace(/\.\d+$/, '') === row,
    );
    const column = /\.\d+$/.exec(cell)?.[0] ?? '';
    return inRow?.before?.cell === undefined
      ? undefined
      : { cell: inRow.before.cell.replace(/\.\d+$/, column) };
  }
}

/** Headers are told apart by their names, which two files may give otherwise: the kind of the story is enough. */
function isOfStory(line: RowLine, other: RowLine): boolean {
  const kind = ({ part }: RowLine) => part.replace(/-\d+$/, '');
  return kind(line) === kind(other);
}
