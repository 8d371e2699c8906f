import { cleanHeading } from './headings.ts';
import { itemDepth, readItem, readItems } from './item-reading.ts';
import { kindOfHeading } from './kind-of-heading.ts';
import type { PaperInView } from './paper-in-view.ts';
import { append, last, openClause } from './reading-state.ts';
import type { ReadingState } from './reading-state.ts';
import { labelledLine } from './unnumbered-papers.ts';
import type { UnnumberedForm } from './unnumbered-papers.ts';

/** A line of the terms of a paper that numbers nothing. */
export function readUnnumbered(
  paper: PaperInView,
  state: ReadingState,
  index: number,
  form: UnnumberedForm,
): void {
  const fact = paper.facts[index];
  if (!fact) return;
  const { line } = fact;
  if (form.headings.has(index)) {
    const heading = cleanHeading(line.text);
    openClause(state, { kind: form.kind === 'memo' ? 'row' : kindOfHeading(heading), heading, level: 1 });
    append(state, fact);
    return;
  }
  if (form.points.has(index)) {
    openClause(state, { kind: 'section', level: 1 });
    readItems(state, fact, 0, 0);
    return;
  }
  if (
    form.kind === 'table' &&
    !form.labelled.has(index) &&
    (last(state)?.kind === 'note' || last(state)?.kind === 'row')
  ) {
    if (last(state)?.kind === 'row') openClause(state, { kind: 'note' });
    append(state, fact);
    return;
  }
  const labelled = form.labelled.has(index) ? labelledLine(fact) : undefined;
  if (labelled) {
    openClause(state, {
      kind: form.kind === 'memo' ? 'row' : kindOfHeading(labelled),
      heading: labelled,
      level: 1,
    });
    readItems(state, fact, 0, 0);
    return;
  }
  const isNewRow =
    line.cell?.form === 'bilingual' && line.cell.row !== last(state)?.segments.at(-1)?.line.cell?.row;
  const isNew =
    isNewRow ||
    (form.kind === 'letter' &&
      line.cell === undefined &&
      fact.marks.length === 0 &&
      !/^[a-z]/.test(line.text));
  if (isNew || !last(state) || last(state)?.kind === 'preamble' || last(state)?.kind === 'note')
    openClause(state, { kind: 'section', level: 1 });
  if (fact.marks[0]) readItem(state, fact, fact.marks[0], state.ownDepth + itemDepth(state, fact.marks));
  else readItems(state, fact, 0, 0);
}
