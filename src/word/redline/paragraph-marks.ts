import type { RevisionMarks } from './revision-marks.ts';
import type { MappedParagraph, MappedRun, StoryMap } from './story-map.ts';
import type { Splice } from './splice.ts';
import type { CommentEdges } from './write-paragraph.ts';
import { lookOf, wordsXml } from './write-run.ts';
import { childrenOf, withoutElements } from './xml-children.ts';

/**
 * A new paragraph: its words, the paragraph whose form it takes, the edges of its comment, and whether its end is put in
 * or was there before.
 */
export type NewParagraph = {
  readonly line: string;
  readonly form: MappedParagraph;
  readonly edges: CommentEdges;
  readonly hasOldEnd: boolean;
};

/**
 * A new paragraph behind this one: in the style of its form, with that one's numbering and the look of its last words that
 * are not set off from the others.
 */
export function newParagraph(
  { xml }: StoryMap,
  paragraph: MappedParagraph,
  { line, form, edges, hasOldEnd }: NewParagraph,
  marks: RevisionMarks,
): string {
  const w = marks.prefix;
  const look = notSetOff(lookOf(lookOfWords(xml, form, w), w), w);
  const words = line === '' ? '' : `<${w}r>${look}${wordsXml(line, w)}</${w}r>`;
  const content = marks.isClean || words === '' ? words : `<${w}ins${marks.next()}>${words}</${w}ins>`;
  const head = hasOldEnd ? oldProperties(xml, paragraph) : newProperties(xml, form, marks);
  return `<${w}p>${head}${edges.begin}${content}${edges.end}</${w}p>`;
}

/** The end of the paragraph struck. */
export function deletedMark({ xml }: StoryMap, paragraph: MappedParagraph, marks: RevisionMarks): Splice {
  return markSplice(xml, paragraph, marks.prefix, `<${marks.prefix}del${marks.next()}/>`, 'deleted');
}

/** The end of the paragraph put in: what follows has the old one. */
export function insertedMark({ xml }: StoryMap, paragraph: MappedParagraph, marks: RevisionMarks): Splice {
  return markSplice(xml, paragraph, marks.prefix, `<${marks.prefix}ins${marks.next()}/>`, 'inserted');
}

/** Style and list of a paragraph, by which it is numbered. */
export function numberingOf({ xml, prefix }: StoryMap, { properties }: MappedParagraph): string {
  const source = properties ? xml.slice(properties.from, properties.to) : '';
  return (properties ? childrenOf(source) : [])
    .filter(({ name }) => name === `${prefix}pStyle` || name === `${prefix}numPr`)
    .map(({ from, to }) => withoutMarks(source.slice(from, to), prefix))
    .join('');
}

/** Where the content of a paragraph begins: behind its properties. */
export function headEnd({ properties, contentFrom }: MappedParagraph): number {
  return properties?.to ?? contentFrom;
}

function oldProperties(xml: string, { properties }: MappedParagraph): string {
  return properties ? xml.slice(properties.from, properties.to) : '';
}

function newProperties(xml: string, { properties }: MappedParagraph, marks: RevisionMarks): string {
  const w = marks.prefix;
  const source = properties ? xml.slice(properties.from, properties.to) : '';
  const children = properties ? childrenOf(source) : [];
  const left = new Set(['rPr', 'sectPr', 'pPrChange', 'framePr'].map((name) => w + name));
  const rest = children
    .filter(({ name }) => !left.has(name))
    .map(({ from, to }) => source.slice(from, to))
    .join('');
  const look = children.find(({ name }) => name === `${w}rPr`);
  const ownLook = look ? notSetOff(lookOf(source.slice(look.contentFrom, look.contentTo), w), w) : '';
  const mark = marks.isClean ? '' : `<${w}ins${marks.next()}/>`;
  const written = mark + ownLook === '' ? '' : `<${w}rPr>${mark}${ownLook}</${w}rPr>`;
  const said = withoutMarks(rest, w) + written;
  return said === '' ? '' : `<${w}pPr>${said}</${w}pPr>`;
}

/** That others put the old paragraph into a list is no change of the new one. */
function withoutMarks(properties: string, w: string): string {
  return withoutElements(properties, w, ['ins', 'numberingChange']);
}

/** Puts a mark into the properties of the paragraph, making what is missing of them. */
function markSplice(
  xml: string,
  { properties, contentFrom }: MappedParagraph,
  w: string,
  mark: string,
  kind: 'inserted' | 'deleted',
): Splice {
  if (!properties) {
    return { from: contentFrom, to: contentFrom, xml: `<${w}pPr><${w}rPr>${mark}</${w}rPr></${w}pPr>` };
  }
  const source = xml.slice(properties.from, properties.to);
  const children = childrenOf(source);
  const look = children.find(({ name }) => name === `${w}rPr`);
  if (look) {
    const inner = source.slice(look.contentFrom, look.contentTo);
    // The mark of an insertion stands before that of a deletion.
    const own = childrenOf(source.slice(look.from, look.to)).find(({ name }) => name === `${w}ins`);
    const inserted = kind === 'deleted' && own ? inner.slice(0, look.from + own.to - look.contentFrom) : '';
    const rest = inner.slice(inserted.length);
    const openTag = source.slice(look.from, look.contentFrom).replace(/(?<!\s)\s*\/>$/, '>');
    return {
      from: properties.from + look.from,
      to: properties.from + look.to,
      xml: `${openTag}${inserted}${mark}${rest}</${w}rPr>`,
    };
  }
  const written = `<${w}rPr>${mark}</${w}rPr>`;
  const behind = children.find(({ name }) => name === `${w}sectPr` || name === `${w}pPrChange`);
  if (behind) {
    const at = properties.from + behind.from;
    return { from: at, to: at, xml: written };
  }
  if (source.endsWith('/>'))
    return { ...properties, xml: `${source.slice(0, -2).trimEnd()}>${written}</${w}pPr>` };
  const at = properties.from + source.lastIndexOf('</');
  return { from: at, to: at, xml: written };
}

/** The last words that are neither set off nor within a link or another's insertion; if there are none, the last. */
function lookOfWords(xml: string, { pieces }: MappedParagraph, w: string): string {
  const said = pieces.flatMap(({ kind, run }) => (kind === 'text' && run ? [run] : []));
  const own = said.filter((run) => run.top.from === run.from);
  const look = ({ properties }: MappedRun): string =>
    properties ? xml.slice(properties.from, properties.to) : '';
  const looks = (own.length > 0 ? own : said).map(look);
  return looks.findLast((each) => notSetOff(each, w) === each) ?? looks.at(-1) ?? '';
}

/**
 * A look without what sets single words off from the others: their highlighting, shading and character style. A blank
 * still to be filled has them, and what follows it is no blank.
 */
function notSetOff(look: string, w: string): string {
  const rest = withoutElements(look, w, ['highlight', 'shd', 'rStyle']);
  return rest === `<${w}rPr></${w}rPr>` ? '' : rest;
}
