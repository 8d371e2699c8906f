import { childOf } from '#papers/package/xml-node.ts';
import type { XmlNode } from '#papers/package/xml-node.ts';
import { lookOf, NO_LOOK } from './look.ts';
import type { Look } from './look.ts';
import { readTrees } from './read-tree.ts';

/** What a style says, with what it is based on. */
export type Style = {
  readonly id: string;
  readonly name: string;
  readonly look: Look;
  readonly alignment?: string;
  readonly indentTwips?: number;
  /** 0 for the outermost; 9 is body text. */
  readonly outlineLevel?: number;
  /** The list that its paragraphs stand in; `level` where the style says one. */
  readonly numbering?: StyleNumbering;
};

export type StyleNumbering = {
  readonly numId?: string;
  readonly level?: number;
  /** The style that names it: the list may bind a level to it. */
  readonly styleId: string;
};

export type Styles = {
  readonly byId: (id: string) => Style | undefined;
  /** Of a paragraph that names none. */
  readonly defaultParagraph: Style | undefined;
  readonly defaultLook: Look;
  /** For a list that points to a numbering style: the list that the style names. */
  readonly numIdOfStyle: (id: string) => string | undefined;
};

const NAMES = new Set(['w:style', 'w:docDefaults']);
/** A chain of styles that is longer goes in a circle. */
const LONGEST_CHAIN = 40;

export function* readStyles(bytes: Uint8Array | undefined): Generator<number, Styles> {
  const nodes = new Map<string, XmlNode>();
  let defaults: XmlNode | undefined;
  let defaultId: string | undefined;
  if (bytes) {
    yield* readTrees(bytes, NAMES, (node) => {
      if (node.name === 'w:docDefaults') {
        defaults = childOf(childOf(node, 'w:rPrDefault'), 'w:rPr');
        return;
      }
      const id = node.attributes['w:styleId'] ?? '';
      nodes.set(id, node);
      const isDefault = /^(?:1|true|on)$/.test(node.attributes['w:default'] ?? '');
      if (isDefault && node.attributes['w:type'] === 'paragraph') defaultId = id;
    });
  }
  const resolved = new Map<string, Style>();
  const byId = (id: string): Style | undefined => {
    const known = resolved.get(id);
    if (known) return known;
    const chain = chainOf(nodes, id);
    if (chain.length === 0) return undefined;
    const style = resolveStyle(id, chain);
    resolved.set(id, style);
    return style;
  };
  return {
    byId,
    defaultParagraph: defaultId === undefined ? undefined : byId(defaultId),
    defaultLook: lookOf(defaults),
    numIdOfStyle: (id) => byId(id)?.numbering?.numId,
  };
}

/** The style and what it is based on, the nearest first. */
function chainOf(nodes: ReadonlyMap<string, XmlNode>, id: string): XmlNode[] {
  const chain: XmlNode[] = [];
  for (let next: string | undefined = id; next !== undefined && chain.length < LONGEST_CHAIN;) {
    const node = nodes.get(next);
    if (!node || chain.includes(node)) break;
    chain.push(node);
    next = childOf(node, 'w:basedOn')?.attributes['w:val'];
  }
  return chain;
}

function resolveStyle(id: string, chain: readonly XmlNode[]): Style {
  let look: Look = NO_LOOK;
  let alignment: string | undefined;
  let indentTwips: number | undefined;
  let outlineLevel: number | undefined;
  let numbering: StyleNumbering | undefined;
  for (const node of chain) {
    look = { ...lookOf(childOf(node, 'w:rPr')), ...look };
    const pPr = childOf(node, 'w:pPr');
    if (!pPr) continue;
    alignment ??= childOf(pPr, 'w:jc')?.attributes['w:val'];
    indentTwips ??= leftIndentOf(pPr);
    outlineLevel ??= numberIn(childOf(pPr, 'w:outlineLvl')?.attributes['w:val']);
    const own = numberingOf(pPr, node.attributes['w:styleId'] ?? '');
    // A style may say only the level and take the list from the one it is based on.
    if (own) numbering = { ...own, ...definedOf(numbering) };
  }
  return {
    id,
    name: childOf(chain[0], 'w:name')?.attributes['w:val'] ?? id,
    look,
    ...(alignment === undefined ? {} : { alignment }),
    ...(indentTwips === undefined ? {} : { indentTwips }),
    ...(outlineLevel === undefined ? {} : { outlineLevel }),
    ...(numbering ? { numbering } : {}),
  };
}

function numberingOf(pPr: XmlNode, styleId: string): StyleNumbering | undefined {
  const numPr = childOf(pPr, 'w:numPr');
  if (!numPr) return undefined;
  const numId = childOf(numPr, 'w:numId')?.attributes['w:val'];
  const level = numberIn(childOf(numPr, 'w:ilvl')?.attributes['w:val']);
  return { ...(numId === undefined ? {} : { numId }), ...(level === undefined ? {} : { level }), styleId };
}

function definedOf(numbering: StyleNumbering | undefined): Partial<StyleNumbering> {
  return numbering ?? {};
}

/** Twips; the strict edition may say points (`36pt`). */
export function leftIndentOf(pPr: XmlNode): number | undefined {
  const attributes = childOf(pPr, 'w:ind')?.attributes;
  const left = attributes?.['w:left'] ?? attributes?.['w:start'];
  if (left === undefined) return undefined;
  const points = /^(-?[\d.]+)pt$/.exec(left)?.[1];
  return points === undefined ? numberIn(left) : Number(points) * 20;
}

/** A whole number, or undefined for what is none. */
export function numberIn(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*[+-]?\d{1,9}\s*$/.test(text) ? Number(text) : undefined;
}
