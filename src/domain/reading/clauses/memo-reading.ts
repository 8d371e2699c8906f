import { itemDepth, readItem, readItems } from './item-reading.ts';
import { isSigningTable, memoRows } from './memo-rows.ts';
import type { PaperInView } from './paper-in-view.ts';
import { append, appendHere, last, openClause, openGroup } from './reading-state.ts';
import type { ReadingState } from './reading-state.ts';
import { isSignatureAt } from './signature-reading.ts';

/** A table of a memo from its first line on; answers where the paper goes on behind it. */
export function readMemo(paper: PaperInView, state: ReadingState, index: number): number {
  const table = paper.facts[index]?.line.cell?.table;
  let end = index;
  while (end < paper.facts.length && paper.facts[end]?.line.cell?.table === table) end += 1;
  const lines = paper.facts.slice(index, end);
  const isInsideClause =
    state.zone === 'main' && last(state)?.kind === 'section' && lines.length * 3 < paper.facts.length;
  if (isInsideClause) {
    for (const fact of lines) appendHere(state, fact);
    return end;
  }
  // Below a table among numbered articles, as that of the definitions, the numbers go on.
  const hasBegun = state.zone === 'main';
  state.zone = 'main';
  state.open = [];
  state.ownDepth = 0;
  const rows = memoRows(lines);
  if (isSigningTable(rows)) {
    state.zone = 'signature';
    if (last(state)?.kind !== 'signature') openClause(state, { kind: 'signature' });
    for (const fact of lines) append(state, fact);
    return end;
  }
  for (const row of rows) {
    if (row.kind === 'group') openGroup(state, row.lines, '', row.heading);
    else if (row.kind === 'header' || (row.kind === 'more' && last(state)?.kind !== 'row')) {
      if (last(state)?.kind !== 'note') openClause(state, { kind: 'note' });
      for (const fact of row.lines) append(state, fact);
    } else {
      if (row.kind === 'row')
        openClause(state, {
          kind: 'row',
          number: row.number,
          heading: row.heading,
          above: state.groups,
          level: 1,
        });
      for (const fact of row.lines) {
        const isText = row.textLines.has(fact) && fact.marks.length > 0;
        if (isText && fact.marks[0]) readItem(state, fact, fact.marks[0], itemDepth(state, fact.marks));
        else readItems(state, fact, 0, 0);
      }
    }
  }
  state.zone = paper.tops.size > 0 && !hasBegun ? 'front' : 'main';
  if (paper.form) openClosingNote(state, paper, end);
  return end;
}

function openClosingNote(state: ReadingState, paper: PaperInView, next: number): void {
  const fact = paper.facts[next];
  const isNote =
    fact !== undefined &&
    fact.line.cell === undefined &&
    !paper.form?.headings.has(next) &&
    !paper.form?.labelled.has(next);
  if (isNote && !isSignatureAt(paper, next)) openClause(state, { kind: 'note' });
}
