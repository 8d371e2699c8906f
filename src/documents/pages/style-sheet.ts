import type { Element } from './body-tree.ts';
import { allOf, attributeOf, childOf, isOn, numberOf } from './body-tree.ts';

/** Looks that a style or a paragraph may set. Lengths in twentieths of a point, `size` in half points. */
export type Looks = {
  readonly font?: string;
  readonly size?: number;
  readonly isBold?: boolean;
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  readonly rule?: string;
  readonly left?: number;
  readonly right?: number;
  readonly hanging?: number;
  readonly keepNext?: boolean;
  readonly breakBefore?: boolean;
};

/** Margins of the cells of a table style. */
export type CellMargins = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

export type StyleSheet = {
  /** The looks of a paragraph or character style with those it builds on; without an id, those of the document. */
  readonly looksOf: (id: string | undefined) => Looks;
  readonly marginsOf: (id: string | undefined) => CellMargins;
};

/** The styles of a Word file of ours. */
export function readStyleSheet(styles: Element): StyleSheet {
  const byId = new Map(allOf(styles, 'style').map((style) => [attributeOf(style, 'styleId') ?? '', style]));
  const [defaults] = allOf(styles, 'docDefaults');
  const base = {
    ...looksIn(defaults && allOf(defaults, 'pPr')[0], defaults && allOf(defaults, 'rPr')[0]),
  };
  const known = new Map<string, Looks>();
  const looksOf = (id: string | undefined): Looks => {
    const style = id === undefined ? undefined : byId.get(id);
    if (id === undefined || style === undefined) return id === undefined ? base : {};
    const cached = known.get(id);
    if (cached) return cached;
    const under = looksOf(attributeOf(childOf(style, 'basedOn')));
    const looks = { ...under, ...looksIn(childOf(style, 'pPr'), childOf(style, 'rPr')) };
    known.set(id, looks);
    return looks;
  };
  const marginsOf = (id: string | undefined): CellMargins => {
    const style = id === undefined ? undefined : byId.get(id);
    if (!style) return NO_MARGINS;
    const own = childOf(childOf(style, 'tblPr'), 'tblCellMar');
    const under = marginsOf(attributeOf(childOf(style, 'basedOn')));
    const side = (name: keyof CellMargins) => numberOf(childOf(own, name), 'w') ?? under[name];
    return { top: side('top'), bottom: side('bottom'), left: side('left'), right: side('right') };
  };
  return { looksOf, marginsOf };
}

const NO_MARGINS: CellMargins = { top: 0, bottom: 0, left: 0, right: 0 };

/** What the properties of a paragraph and of its letters say; what they do not say is left out. */
export function looksIn(paragraph: Element | undefined, letters: Element | undefined): Looks {
  const spacing = childOf(paragraph, 'spacing');
  const indent = childOf(paragraph, 'ind');
  const all: { readonly [Key in keyof Looks]: Looks[Key] | undefined } = {
    font: attributeOf(childOf(letters, 'rFonts'), 'ascii'),
    size: numberOf(childOf(letters, 'sz')),
    isBold: switchIn(letters, 'b'),
    before: numberOf(spacing, 'before'),
    after: numberOf(spacing, 'after'),
    line: numberOf(spacing, 'line'),
    rule: attributeOf(spacing, 'lineRule'),
    left: numberOf(indent, 'left'),
    right: numberOf(indent, 'right'),
    hanging: numberOf(indent, 'hanging'),
    keepNext: switchIn(paragraph, 'keepNext'),
    breakBefore: switchIn(paragraph, 'pageBreakBefore'),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function switchIn(properties: Element | undefined, name: string): boolean | undefined {
  const element = childOf(properties, name);
  return element === undefined ? undefined : isOn(element);
}
