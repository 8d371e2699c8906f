import type { Border, Borders, ParagraphLook, RunLook, Tab } from '#domain/preview/preview.ts';
import { childOf } from '#papers/package/xml-node.ts';
import type { XmlNode } from '#papers/package/xml-node.ts';
import { ALIGNMENTS } from '#papers/word/paragraph-properties.ts';
import { numberIn, withoutGaps } from '#papers/word/styles.ts';
import { isOn } from '#papers/word/word-names.ts';
import { colorOf, pointsOf, within } from './measures.ts';

/** What one place (a style, a paragraph, a list) says of a paragraph; what it leaves open is missing. */
export type ParagraphProperties = Partial<Omit<ParagraphLook, 'style' | 'tabs'>> & {
  readonly tabs?: readonly TabWish[];
};
type TabWish = Tab & { readonly isCleared: boolean };

export type RunProperties = Partial<Omit<RunLook, 'raised'>> & {
  readonly raised?: RunLook['raised'] | 'none';
  readonly isHidden?: boolean;
};

export function paragraphProperties(pPr: XmlNode | undefined): ParagraphProperties {
  if (!pPr || pPr.children.length === 0) return {};
  const spacing = childOf(pPr, 'w:spacing')?.attributes ?? {};
  const ind = childOf(pPr, 'w:ind')?.attributes ?? {};
  const hanging = pointsOf(ind['w:hanging']);
  const borders = childOf(pPr, 'w:pBdr');
  const tabs = childOf(pPr, 'w:tabs');
  return withoutGaps({
    alignment: ALIGNMENTS[childOf(pPr, 'w:jc')?.attributes['w:val'] ?? ''],
    before: pointsOf(spacing['w:before']),
    after: pointsOf(spacing['w:after']),
    line: lineOf(spacing),
    left: pointsOf(ind['w:left'] ?? ind['w:start']),
    right: pointsOf(ind['w:right'] ?? ind['w:end']),
    firstLine: hanging === undefined ? pointsOf(ind['w:firstLine']) : -hanging,
    keepsWithNext: switchOf(pPr, 'w:keepNext'),
    startsPage: switchOf(pPr, 'w:pageBreakBefore'),
    isContextual: switchOf(pPr, 'w:contextualSpacing'),
    shade: shadeOf(pPr),
    borders: borders && bordersOf(borders),
    tabs: tabs?.children.flatMap(tabOf),
  });
}

export function runProperties(rPr: XmlNode | undefined): RunProperties {
  if (!rPr || rPr.children.length === 0) return {};
  const value = (name: string): string | undefined => childOf(rPr, name)?.attributes['w:val'];
  const fonts = childOf(rPr, 'w:rFonts')?.attributes ?? {};
  const halfPoints = numberIn(value('w:sz'));
  const underline = childOf(rPr, 'w:u');
  const strikes = [switchOf(rPr, 'w:strike'), switchOf(rPr, 'w:dstrike')];
  return withoutGaps({
    font: fonts['w:ascii'] ?? fonts['w:hAnsi'],
    fontOfKorean: fonts['w:eastAsia'],
    size: halfPoints === undefined ? undefined : within(1, 400, halfPoints / 2),
    // The system's own colour of text, which on paper is black.
    color: colorOf(value('w:color')) ?? (value('w:color') === 'auto' ? '000000' : undefined),
    isBold: switchOf(rPr, 'w:b'),
    isItalic: switchOf(rPr, 'w:i'),
    isUnderlined: underline ? isOn(underline.attributes['w:val']) : undefined,
    isStruck: strikes.find((each) => each === true) ?? strikes.find((each) => each !== undefined),
    isCapitals: switchOf(rPr, 'w:caps') ?? switchOf(rPr, 'w:smallCaps'),
    isHidden: switchOf(rPr, 'w:vanish'),
    raised: RAISED[value('w:vertAlign') ?? ''],
    highlight: HIGHLIGHTS[value('w:highlight') ?? ''] ?? shadeOf(rPr),
  });
}

const RAISED: Readonly<Record<string, NonNullable<RunProperties['raised']>>> = {
  superscript: 'superscript',
  subscript: 'subscript',
  baseline: 'none',
};

/** The four edges of a paragraph, a table or a cell, and the lines between cells where a table names them. */
export function bordersOf(node: XmlNode): Borders & { readonly insideH?: Border; readonly insideV?: Border } {
  const edge = (...names: string[]): Border | undefined => {
    const found = names.map((name) => childOf(node, name)).find((each) => each !== undefined);
    return found && borderOf(found);
  };
  return withoutGaps({
    top: edge('w:top'),
    right: edge('w:right', 'w:end'),
    bottom: edge('w:bottom'),
    left: edge('w:left', 'w:start'),
    insideH: edge('w:insideH'),
    insideV: edge('w:insideV'),
  });
}

/** A border of no width is one that is taken away. */
function borderOf({ attributes }: XmlNode): Border {
  const kind = attributes['w:val'] ?? 'none';
  const eighths = numberIn(attributes['w:sz']) ?? 4;
  const isNone = kind === 'nil' || kind === 'none';
  return {
    line: /double/i.test(kind)
      ? 'double'
      : /dash/i.test(kind)
        ? 'dashed'
        : /dot/i.test(kind)
          ? 'dotted'
          : 'solid',
    width: isNone ? 0 : within(0.25, 12, eighths / 8),
    color: colorOf(attributes['w:color']) ?? '000000',
    space: within(0, 31, numberIn(attributes['w:space']) ?? 0),
  };
}

export function shadeOf(properties: XmlNode | undefined): string | undefined {
  return colorOf(childOf(properties, 'w:shd')?.attributes['w:fill']);
}

export function switchOf(properties: XmlNode | undefined, name: string): boolean | undefined {
  const found = childOf(properties, name);
  return found && isOn(found.attributes['w:val']);
}

function lineOf(spacing: XmlNode['attributes']): ParagraphLook['line'] | undefined {
  const line = numberIn(spacing['w:line']);
  if (line === undefined || line <= 0) return undefined;
  const rule = spacing['w:lineRule'] ?? 'auto';
  if (rule === 'auto') return { times: within(0.2, 10, line / 240) };
  return { points: within(1, 400, line / 20), isLeast: rule === 'atLeast' };
}

function tabOf({ name, attributes }: XmlNode): TabWish[] {
  const at = pointsOf(attributes['w:pos']);
  if (name !== 'w:tab' || at === undefined) return [];
  const kind = attributes['w:val'] ?? 'left';
  return [
    {
      at,
      alignment: kind === 'right' || kind === 'end' ? 'right' : kind === 'center' ? 'center' : 'left',
      isCleared: kind === 'clear',
    },
  ];
}

/** The sixteen marker pens of Word. Source: ECMA-376 part 1, section 17.18.40. */
const HIGHLIGHTS: Readonly<Record<string, string>> = {
  yellow: 'FFFF00',
  green: '00FF00',
  cyan: '00FFFF',
  magenta: 'FF00FF',
  blue: '0000FF',
  red: 'FF0000',
  darkBlue: '000080',
  darkCyan: '008080',
  darkGreen: '008000',
  darkMagenta: '800080',
  darkRed: '800000',
  darkYellow: '808000',
  darkGray: '808080',
  lightGray: 'C0C0C0',
  black: '000000',
  white: 'FFFFFF',
};
