import type { Paragraph } from '#domain/reading/document/paper-document.ts';
import { childOf } from '#papers/package/xml-node.ts';
import type { XmlNode } from '#papers/package/xml-node.ts';
import { styleIdOf } from './look.ts';
import type { Numbering } from './numbering.ts';
import type { ListPlace, ParagraphDraft } from './paragraph-draft.ts';
import { leftIndentOf, numberIn } from './styles.ts';
import type { Style, Styles } from './styles.ts';

type Known = { readonly styles: Styles; readonly numbering: Numbering };

/** What a paragraph's own properties and its style say of it. `pPr` is undefined where it has none of its own. */
export function readParagraphProperties(pPr: XmlNode | undefined, draft: ParagraphDraft, known: Known): void {
  const { styles } = known;
  const styleId = styleIdOf(pPr, 'w:pStyle');
  const style = (styleId === undefined ? undefined : styles.byId(styleId)) ?? styles.defaultParagraph;
  const { paragraph } = draft;
  if (styleId !== undefined) paragraph.style = style?.name ?? styleId;

  const outline = numberIn(childOf(pPr, 'w:outlineLvl')?.attributes['w:val']) ?? style?.outlineLevel;
  if (outline !== undefined && outline >= 0 && outline < 9) paragraph.headingLevel = outline + 1;
  const alignment = ALIGNMENTS[childOf(pPr, 'w:jc')?.attributes['w:val'] ?? style?.alignment ?? ''];
  if (alignment) paragraph.alignment = alignment;

  const place = listPlaceOf(pPr, style, known);
  if (place) draft.listPlace = place;
  const indent = indentOf(pPr, style, place, known.numbering);
  if (indent !== undefined && indent !== 0) paragraph.indent = indent / TWIPS_IN_POINT;
}

const TWIPS_IN_POINT = 20;

/** By the words of the standard, old and new. Source: ECMA-376 part 1, section 17.18.44. */
export const ALIGNMENTS: Readonly<Record<string, NonNullable<Paragraph['alignment']>>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'both',
  distribute: 'both',
};

/** The paragraph's own list, else that of its style. List 0 takes a paragraph out of the list of its style. */
function listPlaceOf(
  pPr: XmlNode | undefined,
  style: Style | undefined,
  { numbering }: Known,
): ListPlace | undefined {
  const numPr = childOf(pPr, 'w:numPr');
  const ownId = childOf(numPr, 'w:numId')?.attributes['w:val'];
  const ownLevel = numberIn(childOf(numPr, 'w:ilvl')?.attributes['w:val']);
  const ofStyle = style?.numbering;
  const numId = ownId ?? ofStyle?.numId;
  if (numId === undefined || numId === '0') return undefined;
  const list = numbering.list(numId);
  if (!list) return undefined;
  const isOfStyle = ownId === undefined;
  // The list binds its levels to styles; that counts more than the level that the style says.
  const bound = ofStyle ? list.levels.findIndex((level) => level?.style === ofStyle.styleId) : -1;
  const styleLevel = bound >= 0 ? bound : ofStyle?.level;
  const level = ownLevel ?? (isOfStyle ? styleLevel : undefined) ?? 0;
  return { numId, level: Math.min(8, Math.max(0, level)), isOfStyle };
}

/** The paragraph's own word first; then, of list and style, the one that is nearer to it. */
function indentOf(
  pPr: XmlNode | undefined,
  style: Style | undefined,
  place: ListPlace | undefined,
  numbering: Numbering,
): number | undefined {
  const own = pPr && leftIndentOf(pPr);
  if (own !== undefined) return own;
  const ofList = place && numbering.list(place.numId)?.levels[place.level]?.indentTwips;
  return place?.isOfStyle === true ? (style?.indentTwips ?? ofList) : (ofList ?? style?.indentTwips);
}
