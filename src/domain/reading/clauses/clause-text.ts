import type { Clause, ClausePiece } from './clause.ts';
import type { DraftClause, Segment } from './draft-clause.ts';
import { languageOfWords } from './paper-languages.ts';
import type { Line } from './paper-lines.ts';

/** Drafts as clauses: in the order of their first words, counted from 1, their text put together piece by piece. */
export function clausesOf(drafts: readonly DraftClause[], lines: readonly Line[]): readonly Clause[] {
  const order = new Map(lines.map((line, index) => [line, index]));
  const placeOf = (draft: DraftClause) =>
    order.get(draft.segments[0]?.line ?? lines[0] ?? NO_LINE) ?? lines.length;
  return drafts
    .filter((draft) => draft.segments.length > 0)
    .map((draft, index) => ({ draft, index, place: placeOf(draft) }))
    .toSorted((one, other) => one.place - other.place || one.index - other.index)
    .map(({ draft }, index) => clauseOf(draft, index + 1));
}

const NO_LINE: Line = {
  paragraph: { kind: 'paragraph', id: 0, text: '', label: '', runs: [] },
  from: 0,
  to: 0,
  text: '',
  label: '',
  lentNumber: '',
};

function clauseOf(draft: DraftClause, ordinal: number): Clause {
  let text = '';
  const pieces: ClausePiece[] = [];
  for (const [index, segment] of draft.segments.entries()) {
    const words = segment.line.text.slice(segment.from, segment.to).trimEnd();
    text += separator(draft.segments[index - 1], segment);
    if (segment.from === 0 && segment.line.label !== '') text += `${segment.line.label} `;
    pieces.push({
      paragraph: segment.line.paragraph.id,
      from: text.length,
      to: text.length + words.length,
      at: segment.line.from + segment.from,
      number: segment.number,
      level: segment.level,
    });
    text += words;
  }
  return {
    ordinal,
    number: draft.number,
    heading: draft.heading,
    above: draft.above,
    level: draft.level,
    kind: draft.kind,
    part: draft.part,
    language: languageOfWords(text) ?? 'en',
    text,
    pieces,
  };
}

/** What stands between two pieces: nothing before the first, what the paper has inside a line, a bar between cells. */
function separator(before: Segment | undefined, { line, from }: Segment): string {
  if (before === undefined) return '';
  if (before.line === line) {
    const words = line.text.slice(before.from, before.to);
    return from === before.to ? words.slice(words.trimEnd().length) : '\n';
  }
  const isSameRow = line.cell !== undefined && before.line.cell?.innerRow === line.cell.innerRow;
  if (!isSameRow) return '\n';
  if (before.line.cell?.innerColumn !== line.cell?.innerColumn) return ' | ';
  return line.cell?.form === 'plain' ? ' ' : '\n';
}
