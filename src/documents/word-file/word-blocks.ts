import { LeaderType, TableOfContents } from 'docx';
import type { Paragraph } from 'docx';
import type { Block, Span } from '#documents/templates/markdown-blocks.ts';
import { textWidth } from '#documents/style/paper.ts';
import { CLAUSE_STYLES, NUMBERING, headingsLinked } from '#documents/style/word-numbering.ts';
import type { ParagraphStyleName } from '#documents/style/word-styles.ts';
import { setPicture } from './picture.ts';
import { placeName } from './setting.ts';
import type { OutlineEntry, Setting } from './setting.ts';
import { captionAnchor, numbersIn } from './numbered-places.ts';
import { CONTENTS_PLACE } from './contents-pages.ts';
import { BODY_STYLES, beginsRightToLeftIn, setSpans } from './word-spans.ts';
import { setRows, setTable, spacer } from './word-tables.ts';
import { SectionStart, bookmark, countedNumber, paragraph } from './word-objects.ts';
import type { CellBlock, Inlines, ParagraphLooks, WordBlock } from './word-objects.ts';

type HeadingBlock = Extract<Block, { kind: 'heading' }>;

/** Sets blocks in Word. */
export function setBlocks(blocks: readonly Block[], outer: Setting): WordBlock[] {
  const { places, labels } = numbersIn(blocks, outer);
  const whole: Setting = { ...outer, places, outline: outlineOf(blocks, labels, outer) };
  let setting = whole;
  const set: WordBlock[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block) continue;
    const next = blocks[index + 1];
    if (block.kind === 'section') {
      setting = { ...whole, width: textWidth(outer.style, outer.paper, block.orientation) };
      set.push(new SectionStart(block.orientation));
    } else if (block.kind === 'page-break' && next?.kind === 'heading') {
      // The heading itself carries the page break: an empty paragraph with one would push the heading down.
      const spacing = { before: 0, after: 160 };
      set.push(setHeading(next, setting, { pageBreakBefore: true, spacing }));
      index += 1;
    } else if (block.kind === 'rows') {
      const end = blocks.findIndex((each, at) => at > index && each.kind === 'end-rows');
      const inside = blocks.slice(index + 1, end === -1 ? blocks.length : end);
      set.push(...setRows(inside, setting));
      index = end === -1 ? blocks.length : end;
    } else set.push(...setBlock(block, setting));
  }
  return set;
}

export function setBlock(block: Block, setting: Setting): readonly WordBlock[] {
  if (isCellKind(block)) return setCellBlock(block, setting);
  switch (block.kind) {
    case 'contents':
      return [setContents(block, setting), spacer()];
    case 'figure':
      return setFigure(block.name, setting);
    default:
      return [];
  }
}

/** Blocks that may stand in a cell. A page break is in a union with other marks, so it is named by itself. */
type CellKind =
  Extract<Block, { kind: 'heading' | 'paragraph' | 'list' | 'table' }> | { readonly kind: 'page-break' };

/** What may stand in a cell too. */
export function setCellBlock(block: CellKind, setting: Setting): CellBlock[] {
  switch (block.kind) {
    case 'heading':
      return [setHeading(block, setting)];
    case 'paragraph': {
      const entry = setting.outline?.get(block);
      const over = block.isKept === true ? { keepNext: true } : {};
      return [setParagraph(block.spans, block.style, setting, over, entry?.anchor)];
    }
    case 'list':
      return setList(block, setting, 0);
    case 'table':
      return [setTable(block, setting), spacer(block.isKept === true)];
    case 'page-break':
      return [paragraph({ pageBreakBefore: true, style: 'TableText', children: [] })];
  }
}

function setFigure(name: string, setting: Setting): readonly WordBlock[] {
  // A template could name a property that every object inherits, such as `toString`.
  const figure = Object.hasOwn(setting.figures, name) ? setting.figures[name] : undefined;
  if (figure === undefined) return [];
  if (typeof figure === 'function') return figure(setting);
  return [paragraph({ spacing: { before: 60, after: 120 }, children: [setPicture(figure, setting)] })];
}

type ContentsBlock = Extract<Block, { kind: 'contents' }>;

/**
 * The headings, and the articles of a contract, as links; their page numbers are written when all of the file stands. Word can
 * update it.
 */
function setContents({ from, to }: ContentsBlock, setting: Setting): TableOfContents {
  const { contentsBookmark, outline } = setting;
  const hasArticles = [...(outline ?? [])].some(([block]) => block.kind === 'paragraph');
  return new TableOfContents('Contents', {
    hyperlink: true,
    headingStyleRange: `${from}-${to}`,
    ...(hasArticles ? { useAppliedParagraphOutlineLevel: true } : {}),
    beginDirty: false,
    ...(contentsBookmark === undefined ? {} : { entriesFromBookmark: contentsBookmark }),
    tabLeader: LeaderType.DOT,
    cachedEntries: [...(outline ?? [])].flatMap(([block, { anchor, number }]) => {
      const depth = contentsDepth(block);
      if (depth < from || depth > to || !('spans' in block)) return [];
      const title = number + block.spans.map(({ text }) => text).join('');
      return [{ title, level: depth, href: anchor }];
    }),
  });
}

/** Articles stand below the parts of a paper (CLAUSE_OUTLINE); 0 for what no table of contents lists. */
export function contentsDepth(block: Block): number {
  if (block.kind === 'heading') return block.depth;
  return block.kind === 'paragraph' && block.style === 'Clause1' ? 2 : 0;
}

/** The places of the headings, where there is a table of contents to lead to them. */
function outlineOf(
  blocks: readonly Block[],
  labels: ReadonlyMap<Block, string>,
  { lang }: Setting,
): ReadonlyMap<Block, OutlineEntry> {
  const entries = new Map<Block, OutlineEntry>();
  if (!blocks.some((block) => block.kind === 'contents')) return entries;
  for (const block of blocks) {
    if (contentsDepth(block) === 0) continue;
    const label = labels.get(block) ?? '';
    // Word hides places whose name begins like this from the person, and lets fields refer to them.
    const anchor = `${CONTENTS_PLACE}${lang}_${entries.size + 1}`;
    entries.set(block, { anchor, number: label === '' ? '' : `${label}  ` });
  }
  return entries;
}

const HEADING_STYLES = ['Heading1', 'Heading2', 'Heading3'] as const;

/**
 * The styles of the first two depths carry numbers in the language of the file; headings of its other language are
 * numbered one by one.
 */
export function setHeading(block: HeadingBlock, setting: Setting, over: ParagraphLooks = {}): Paragraph {
  const { depth, spans } = block;
  const { references, headings, fileLang, density } = setting;
  const isLinked = headings === headingsLinked(fileLang, density);
  const entry = setting.outline?.get(block);
  const children = setSpans(spans, setting, 'heading');
  return paragraph({
    style: HEADING_STYLES[depth - 1] ?? 'Heading3',
    // Said here as well as by our style: the headings of a house's own style would stay behind at the foot of a page.
    keepNext: true,
    ...(depth > 2 || isLinked
      ? {}
      : {
          numbering: { reference: headings, list: references.runningList(headings), level: depth - 1 },
        }),
    ...direction(spans),
    children: entry ? bookmark(references.newBookmark(), entry.anchor, children) : children,
    ...over,
  });
}

export function setParagraph(
  spans: readonly Span[],
  style: ParagraphStyleName,
  setting: Setting,
  over: ParagraphLooks = {},
  place?: string,
): Paragraph {
  const face = BODY_STYLES.has(style) ? 'body' : 'heading';
  const children =
    style === 'Caption' ? setCaption(spans, setting) : setSpans(spans, setting, face, isQuoted(style));
  // A firm's own style of captions may let them stand alone at the foot of a page.
  const kept = style === 'Caption' ? { keepNext: true } : {};
  return paragraph({
    style,
    ...kept,
    ...clauseNumber(style, setting),
    ...direction(spans),
    children: place === undefined ? children : bookmark(setting.references.newBookmark(), place, children),
    ...over,
  });
}

/** Words of a paper that is quoted stand as they were written, each space as it was. */
function isQuoted(style: ParagraphStyleName): boolean {
  return style === 'Quote' || style === 'Clause';
}

function direction(spans: readonly Span[]): ParagraphLooks {
  return beginsRightToLeftIn(spans) ? { isRightToLeft: true } : {};
}

/** The styles carry the numbers of the file's language, as they do for headings; another language brings its own. */
function clauseNumber(style: ParagraphStyleName, { lang, fileLang, references }: Setting): ParagraphLooks {
  const level = CLAUSE_STYLES.findIndex((each) => each === style);
  if (level === -1 || lang === fileLang) return {};
  const reference = NUMBERING.clauses[lang];
  return { numbering: { reference, list: references.runningList(reference), level } };
}

/** `Table #. What moves the money`: the sign stands for the number, which Word counts by the word before it. */
function setCaption(spans: readonly Span[], setting: Setting): Inlines {
  const [first, ...rest] = spans;
  const [, kind, after] = /^(\S+) #(.*)$/s.exec(first?.text ?? '') ?? [];
  if (first === undefined || kind === undefined || after === undefined)
    return setSpans(spans, setting, 'heading');
  const number = setting.references.newCaption(kind);
  const name = placeName(setting, captionAnchor(kind, number));
  return [
    bookmark(setting.references.newBookmark(), name, [
      ...setSpans([{ ...first, text: `${kind}\u00a0` }], setting, 'heading').flat(),
      countedNumber(kind, String(number)),
    ]),
    ...setSpans([{ ...first, text: after }, ...rest], setting, 'heading'),
  ];
}

function setList(block: Extract<Block, { kind: 'list' }>, setting: Setting, level: number): CellBlock[] {
  const reference = !block.isOrdered
    ? NUMBERING.bullets
    : block.style === 'Source'
      ? NUMBERING.sources
      : NUMBERING.ordered;
  const list = setting.references.newList(reference);
  return block.items.flatMap((item) =>
    item.flatMap((child, index): CellBlock[] => {
      if (child.kind === 'list') return setList(child, setting, level + 1);
      if (child.kind !== 'paragraph') return isCellKind(child) ? setCellBlock(child, setting) : [];
      const numbering = { reference, list, level: Math.min(level, 2) };
      return [setParagraph(child.spans, block.style, setting, index === 0 ? { numbering } : {})];
    }),
  );
}

export function isCellKind(block: Block): block is CellKind {
  return (
    block.kind === 'heading' ||
    block.kind === 'paragraph' ||
    block.kind === 'list' ||
    block.kind === 'table' ||
    block.kind === 'page-break'
  );
}
