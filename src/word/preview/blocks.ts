import type { PageBlock, PageParagraph } from '#domain/preview/preview.ts';
import { childOf } from '#papers/package/xml-node.ts';
import { ParagraphDraft } from '#papers/word/paragraph-draft.ts';
import type { ListPlace } from '#papers/word/paragraph-draft.ts';
import { readParagraphProperties } from '#papers/word/paragraph-properties.ts';
import { wholeParagraph, wholeRun } from './look-lists.ts';
import type { PartNode } from './part-tree.ts';
import { joined } from './page-styles.ts';
import { piecesOf } from './pieces.ts';
import type { StoryContext } from './preview-context.ts';
import { paragraphProperties, runProperties } from './properties.ts';
import type { ParagraphProperties, RunProperties } from './properties.ts';
import { tableOf } from './tables.ts';
import { hasHangul } from '#domain/text/hangul.ts';

/** The paragraphs and tables that stand in a story, a cell, a note, one after the other. */
export function* blocksOf(nodes: readonly PartNode[], story: StoryContext): Generator<PageBlock> {
  for (const node of nodes) {
    switch (node.name) {
      case 'w:p':
        yield* paragraphOf(node, story);
        break;
      case 'w:tbl':
        yield tableOf(node, story, (cell, inCell) => [...blocksOf(cell, inCell)]);
        break;
      case 'w:sdtPr':
      case 'w:sectPr':
      case 'w:tcPr':
        break;
      default:
        // Content controls and the like only frame what is in them.
        yield* blocksOf(node.children, story);
    }
  }
}

function* paragraphOf(node: PartNode, story: StoryContext): Generator<PageBlock> {
  const { styles, looks, around } = story;
  const pPr = childOf(node, 'w:pPr') as PartNode | undefined;
  const style = styles.ofParagraph(childOf(pPr, 'w:pStyle')?.attributes['w:val']);
  const base: RunProperties = { ...styles.defaults.run, ...around.run, ...style.run };
  const { pieces, boxes } = piecesOf(node, base, story);
  const { place, headingLevel } = standingOf(pPr, story);
  const isEmpty = pieces.length === 0;
  // As in the paper reader: an empty line in a numbered heading style prints no number and takes none.
  const isCounted = place && !(isEmpty && place.isOfStyle && headingLevel !== undefined);
  const list = place && story.numbering.list(place.numId);
  const label = isCounted && list ? story.counter.next(list, place.level) : '';
  const listLooks = place && story.lists(place.numId, place.level);
  const properties = inOrder(
    joined(styles.defaults.paragraph, around.paragraph),
    style.paragraph,
    place,
    listLooks?.paragraph ?? {},
    paragraphProperties(pPr),
  );
  const markLook = { ...base, ...runProperties(childOf(pPr, 'w:rPr')), ...listLooks?.run };
  yield {
    kind: 'paragraph',
    label,
    ...(label === '' ? {} : { labelLook: looks.runs.placeOf(wholeRun(markLook)) }),
    ...(headingLevel === undefined ? {} : { headingLevel }),
    // An empty line is as high as its mark.
    ...(isEmpty
      ? { emptyLook: looks.runs.placeOf(wholeRun({ ...base, ...runProperties(childOf(pPr, 'w:rPr')) })) }
      : {}),
    look: looks.paragraphs.placeOf(wholeParagraph(properties, style.styleId)),
    language: languageOf(pieces),
    pieces,
  };
  for (const box of boxes) yield* blocksOf(box.children, story);
}

/** Its place in a list and its level as a heading, as the paper reader finds them. */
function standingOf(
  pPr: PartNode | undefined,
  { readerStyles, numbering }: StoryContext,
): { readonly place: ListPlace | undefined; readonly headingLevel: number | undefined } {
  const draft = new ParagraphDraft();
  readParagraphProperties(pPr, draft, { styles: readerStyles, numbering });
  return { place: draft.listPlace, headingLevel: draft.paragraph.headingLevel };
}

/** A list that comes with the style stands behind it; one that the paragraph names stands before it. */
function inOrder(
  defaults: ParagraphProperties,
  style: ParagraphProperties,
  place: ListPlace | undefined,
  list: ParagraphProperties,
  own: ParagraphProperties,
): ParagraphProperties {
  const [first, second] = place?.isOfStyle === true ? [list, style] : [style, list];
  return joined(joined(joined(defaults, first), second), own);
}

function languageOf(pieces: PageParagraph['pieces']): PageParagraph['language'] {
  const isKorean = pieces.some((piece) => piece.kind === 'text' && hasHangul(piece.text));
  return isKorean ? 'ko' : 'en';
}
