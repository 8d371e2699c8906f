import type { MappedParagraph, MappedRow, StoryMap } from './story-map.ts';
import type { RevisionMarks } from './revision-marks.ts';
import { newParagraph } from './paragraph-marks.ts';
import { childrenOf } from './xml-children.ts';
import type { Splice } from './splice.ts';

/** The properties of a row without what is no form of it: who changed it, and that it is repeated on each page. */
const LEFT_OF_ROW = ['ins', 'del', 'trPrChange', 'tblHeader', 'cnfStyle'];
const LEFT_OF_CELL = ['cellIns', 'cellDel', 'cellMerge', 'tcPrChange', 'cnfStyle', 'vMerge'];

/** The row struck: its mark, by which it goes with all that is in it. In the clean copy it is gone. */
export function goneRow({ xml }: StoryMap, row: MappedRow, marks: RevisionMarks): Splice {
  if (marks.isClean) return { from: row.from, to: row.to, xml: '' };
  const w = marks.prefix;
  const mark = `<${w}del${marks.next()}/>`;
  const { properties } = row;
  if (!properties) return { from: row.headEnd, to: row.headEnd, xml: `<${w}trPr>${mark}</${w}trPr>` };
  const source = xml.slice(properties.from, properties.to);
  if (source.endsWith('/>')) return { ...properties, xml: `<${w}trPr>${mark}</${w}trPr>` };
  const behind = childrenOf(source).find(({ name }) => name === `${w}trPrChange`);
  const at = properties.from + (behind?.from ?? source.lastIndexOf('</'));
  return { from: at, to: at, xml: mark };
}

/** A new row in the form of this one: so many cells, each with its paragraphs, all put in. */
export function newRow(
  story: StoryMap,
  row: MappedRow,
  cells: readonly (readonly string[])[],
  marks: RevisionMarks,
): string {
  const w = marks.prefix;
  const mark = marks.isClean ? '' : `<${w}ins${marks.next()}/>`;
  const form = propertiesWithout(story.xml, row.properties, LEFT_OF_ROW, w) + mark;
  const inside = row.cells.map((cell, n) => {
    const like = story.paragraphs.find(({ from }) => from > cell.from);
    const own = propertiesWithout(story.xml, cell.properties, LEFT_OF_CELL, w);
    const paragraphs = (cells[n] ?? []).map((line) => cellParagraph(story, like, line, marks));
    return `<${w}tc>${own === '' ? '' : `<${w}tcPr>${own}</${w}tcPr>`}${paragraphs.join('')}</${w}tc>`;
  });
  return `<${w}tr>${form === '' ? '' : `<${w}trPr>${form}</${w}trPr>`}${inside.join('')}</${w}tr>`;
}

function cellParagraph(
  story: StoryMap,
  like: MappedParagraph | undefined,
  line: string,
  marks: RevisionMarks,
): string {
  if (!like) return `<${marks.prefix}p/>`;
  const edges = { begin: '', end: '' };
  return newParagraph(story, like, { line, form: like, edges, hasOldEnd: false }, marks);
}

function propertiesWithout(
  xml: string,
  properties: MappedRow['properties'],
  left: readonly string[],
  w: string,
): string {
  if (!properties) return '';
  const source = xml.slice(properties.from, properties.to);
  return childrenOf(source)
    .filter(({ name }) => !left.some((each) => name === w + each))
    .map(({ from, to }) => source.slice(from, to))
    .join('');
}
