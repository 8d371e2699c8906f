import type { PaperDocument } from '#domain/reading/document/paper-document.ts';
import type { ComparedRow, RowLine } from '#domain/reading/versions/compare-papers.ts';
import type { PaperView } from '#domain/reading/versions/paper-lines.ts';
import { WordsInPaper } from '../words-in-paper.ts';
import { Anchors } from './anchors.ts';
import type { CellInEarlier } from './anchors.ts';
import { FormsBetweenPapers } from './forms-between-papers.ts';
import type { LeftOut } from './left-out.ts';
import { RowsBetweenPapers } from './rows-between-papers.ts';
import { RowsOfLater } from './rows-of-later.ts';
import { TablePairs } from './table-pairs.ts';
import { WrittenChanges } from './written-changes.ts';
import type { ChangeOfPaper, NewBlock } from './written-changes.ts';

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
  const written = new WrittenChanges(words);
  const insertions = new Map<RowLine, NewBlock[]>();
  const firsts = new Map<RowLine, NewBlock[]>();
  /** Lines that go and leave their cell without one. */
  const alone = new Set<RowLine>();
  for (const [index, row] of compared.entries()) {
    const { before } = row;
    const after = row.after?.text === '' ? undefined : row.after;
    if (before && after) written.edit(before, after);
    else if (before) {
      if (anchors.isRowGone(before)) rows.gone(before);
      else {
        written.take(before, before.text, 0, '');
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
    if ('change' in each) written.add(each);
    else for (const line of each.lines) written.leave('table-row', line);
  }
  for (const [anchor, blocks] of insertions)
    if (!alone.has(anchor) || !written.putInstead(anchor, blocks)) written.put(anchor, blocks, {});
  for (const [anchor, blocks] of firsts)
    if (!alone.has(anchor) || !written.putInstead(anchor, blocks))
      written.put(anchor, blocks, { isBefore: true });
  return { changes: written.changes, left: written.left };

  /** A row of a table that the earlier paper has, or with the first line of it a whole table. */
  function comesInTable(line: RowLine, index: number): void {
    const whole = rows.newTable(line);
    if (!whole) return rows.comes(line, index);
    if (!whole.table) return written.leave('table-row', line);
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
    else if (typeof anchor === 'string') written.leave(anchor, line);
    else insertions.set(anchor, [...(insertions.get(anchor) ?? []), blockAt(anchor)]);
  }
}

/** What stands in one paragraph of the earlier paper and another place of the later one goes here and comes there. */
function apartIn(row: ComparedRow, pairs: TablePairs): ComparedRow[] {
  const { before, after, ...rest } = row;
  if (!before || !after || after.text === '' || pairs.isSamePlace(before, after)) return [row];
  return [
    { before, ...rest },
    { after, ...rest },
  ];
}
