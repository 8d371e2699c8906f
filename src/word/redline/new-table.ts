import type { NewTable } from '#domain/redline/change.ts';
import type { RevisionMarks } from './revision-marks.ts';
import type { StoryMap } from './story-map.ts';
import { cellProperties } from './table-rows.ts';
import { lookOf, wordsXml } from './write-run.ts';

/**
 * A new table behind a paragraph or before it: with plain borders, as wide as the text, its words in the look that most
 * of the story has. Every row of it is put in, so that the table goes when they are rejected.
 */
export function newTable(story: StoryMap, { rows }: NewTable, marks: RevisionMarks): string {
  const w = marks.prefix;
  const columnsOf = ({ cells }: NewTable['rows'][number]): number =>
    cells.reduce((sum, { columns = 1 }) => sum + columns, 0);
  const columns = rows.reduce((most, row) => Math.max(most, columnsOf(row)), 1);
  const width = Math.floor(TEXT_WIDTH / columns);
  const look = commonLook(story, w);
  const inside = rows.map(({ cells, isHeader }) => {
    const mark = marks.isClean ? '' : `<${w}ins${marks.next()}/>`;
    const properties = (isHeader === true ? `<${w}tblHeader/>` : '') + mark;
    const written = cells.map((cell) => {
      const own = cellProperties(cell, width * (cell.columns ?? 1), w);
      const paragraphs = cell.lines.map((line) => plainParagraph(line, look, marks));
      return `<${w}tc><${w}tcPr>${own}</${w}tcPr>${paragraphs.join('')}</${w}tc>`;
    });
    return `<${w}tr>${properties === '' ? '' : `<${w}trPr>${properties}</${w}trPr>`}${written.join('')}</${w}tr>`;
  });
  const grid = `<${w}gridCol ${w}w="${width}"/>`.repeat(columns);
  return `<${w}tbl>${tableProperties(w)}<${w}tblGrid>${grid}</${w}tblGrid>${inside.join('')}</${w}tbl>`;
}

/** Of A4 with usual margins, in twentieths of a point; in the end the table is as wide as the text, whatever that is. */
const TEXT_WIDTH = 9026;

function tableProperties(w: string): string {
  const line = `${w}val="single" ${w}sz="4" ${w}space="0" ${w}color="auto"`;
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<${w}${side} ${line}/>`)
    .join('');
  const width = `<${w}tblW ${w}w="5000" ${w}type="pct"/>`;
  return `<${w}tblPr>${width}<${w}tblBorders>${borders}</${w}tblBorders></${w}tblPr>`;
}

function plainParagraph(line: string, look: string, marks: RevisionMarks): string {
  const w = marks.prefix;
  const end = marks.isClean ? '' : `<${w}pPr><${w}rPr><${w}ins${marks.next()}/></${w}rPr></${w}pPr>`;
  if (line === '') return `<${w}p>${end}</${w}p>`;
  const words = `<${w}r>${look}${wordsXml(line, w)}</${w}r>`;
  return `<${w}p>${end}${marks.isClean ? words : `<${w}ins${marks.next()}>${words}</${w}ins>`}</${w}p>`;
}

/** The look of most letters. */
function commonLook({ xml, paragraphs }: StoryMap, w: string): string {
  const letters = new Map<string, number>();
  for (const { pieces } of paragraphs)
    for (const { kind, text, run } of pieces) {
      if (kind !== 'text' || !run) continue;
      const look = run.properties ? lookOf(xml.slice(run.properties.from, run.properties.to), w) : '';
      letters.set(look, (letters.get(look) ?? 0) + text.length);
    }
  const [most] = [...letters].toSorted(([, a], [, b]) => b - a);
  return most?.[0] ?? '';
}
