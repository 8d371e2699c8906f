import type { ResolvedRow } from './resolved-change.ts';
import type { RevisionMarks } from './revision-marks.ts';
import type { Splice } from './splice.ts';
import type { MappedParagraph, MappedRow, StoryMap, Stretch } from './story-map.ts';
import { goneRow, newRow } from './table-rows.ts';
import { writeParagraph } from './write-paragraph.ts';

/** The rows of a story that go and come. In the clean copy a table whose every row goes is gone with them. */
export function writeRows(story: StoryMap, changes: readonly ResolvedRow[], marks: RevisionMarks): Splice[] {
  const gone = changes.filter(({ to }) => to === 'gone');
  const added = changes.filter(({ to }) => to !== 'gone');
  const splices = [
    ...added.map((change) => addedRow(story, change, marks)),
    ...gone.flatMap((change) => struckRow(story, change, marks)),
  ];
  if (!marks.isClean) return splices;
  const tables = [...Map.groupBy(gone, ({ row }) => row.table)]
    .filter(([table, rows]) => rows.length === table.rows && !added.some(({ row }) => row.table === table))
    .map(([{ from, to }]): Splice => ({ from, to, xml: '' }));
  return withoutInner([...splices, ...tables]);
}

function addedRow(story: StoryMap, { row, to, isBefore }: ResolvedRow, marks: RevisionMarks): Splice {
  const at = isBefore ? row.from : row.to;
  return { from: at, to: at, xml: to === 'gone' ? '' : newRow(story, row, to.cells, marks) };
}

/** Its words are struck as well, so that they show as gone in every program. */
function struckRow(story: StoryMap, change: ResolvedRow, marks: RevisionMarks): Splice[] {
  const { row } = change;
  const mark = goneRow(story, row, marks);
  if (marks.isClean) return [mark];
  const struck = story.paragraphs.flatMap((paragraph, index) =>
    paragraph.row === row ? struckWords(story, { ...change, paragraph: index }, paragraph, marks) : [],
  );
  return [mark, ...struck];
}

function struckWords(
  story: StoryMap,
  { change, story: of, paragraph: index }: ResolvedRow,
  paragraph: MappedParagraph,
  marks: RevisionMarks,
): Splice[] {
  const stretches = wordsBetweenThings(paragraph).map(({ from, to }) => ({ from, to, text: '' }));
  if (stretches.length === 0) return [];
  const place = { change, story: of, paragraph: index, from: 0, to: paragraph.text.length };
  return writeParagraph({
    story,
    paragraph,
    changes: [{ ...place, kind: 'edit', changes: stretches }],
    marks,
    edgesOf: () => undefined,
    nextContent: paragraph.to,
  });
}

/** Fields, pictures and marks of notes go with the row, unstruck; words that alone may not be changed go with it struck. */
function wordsBetweenThings({ pieces }: MappedParagraph): Stretch[] {
  const stretches: { from: number; to: number }[] = [];
  let isOpen = false;
  for (const { kind, at, text, wall } of pieces) {
    if (wall !== undefined) isOpen = false;
    else if (text !== '' && kind !== 'wall') {
      const last = stretches.at(-1);
      if (isOpen && last) last.to = at + text.length;
      else stretches.push({ from: at, to: at + text.length });
      isOpen = true;
    }
  }
  return stretches;
}

/** What lies in something that goes as a whole goes with it. */
function withoutInner(splices: readonly Splice[]): Splice[] {
  const isIn = (one: Stretch, other: Stretch): boolean =>
    one !== other &&
    other.from <= one.from &&
    one.to <= other.to &&
    other.to - other.from > one.to - one.from;
  return splices.filter(
    (splice) => !splices.some((other) => other.xml === '' && isIn(splice, other) && !isEdgeOf(splice, other)),
  );
}

/** New rows beside a row stand at its edge, not in it. */
function isEdgeOf(splice: Stretch, other: Stretch): boolean {
  return splice.from === splice.to && (splice.from === other.from || splice.to === other.to);
}

/** All rows of a table, from the first to the last. */
export function rowsOfTable({ paragraphs }: StoryMap, table: MappedRow['table']): MappedRow[] {
  const rows = new Set(paragraphs.flatMap(({ row }) => (row?.table === table ? [row] : [])));
  return [...rows].toSorted((a, b) => a.from - b.from);
}
