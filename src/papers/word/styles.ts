import { childOf } from '#papers/package/xml-node.ts';
import type { XmlNode } from '#papers/package/xml-node.ts';
import { lookOf, NO_LOOK } from './look.ts';
import type { Look } from './look.ts';
import { readTrees } from './read-tree.ts';
import { saysYes } from './word-names.ts';

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

/** What one style says itself. Kept instead of its tree: some files have megabytes of styles. */
type OwnStyle = {
  readonly name?: string;
  readonly basedOn?: string;
  readonly look: Look;
  readonly alignment?: string;
  readonly indentTwips?: number;
  readonly outlineLevel?: number;
  readonly numbering?: StyleNumbering;
};

export function* readStyles(bytes: Uint8Array | undefined): Generator<number, Styles> {
  const own = new Map<string, OwnStyle>();
  let defaultLook = NO_LOOK;
  let defaultId: string | undefined;
  if (bytes) {
    yield* readTrees(bytes, NAMES, (node) => {
      if (node.name === 'w:docDefaults') {
        defaultLook = lookOf(childOf(childOf(node, 'w:rPrDefault'), 'w:rPr'));
        return;
      }
      const id = node.attributes['w:styleId'] ?? '';
      own.set(id, ownStyle(node, id));
      const isDefault = saysYes(node.attributes['w:default']);
      if (isDefault && node.attributes['w:type'] === 'paragraph') defaultId = id;
    });
  }
  const resolved = new Map<string, Style>();
  const byId = (id: string): Style | undefined => {
    const known = resolved.get(id);
    if (known) return known;
    const chain = chainOf(own, id);
    if (chain.length === 0) return undefined;
    const style = resolveStyle(id, chain);
    resolved.set(id, style);
    return style;
  };
  return {
    byId,
    defaultParagraph: defaultId === undefined ? undefined : byId(defaultId),
    defaultLook,
    numIdOfStyle: (id) => byId(id)?.numbering?.numId,
  };
}

function ownStyle(node: XmlNode, id: string): OwnStyle {
  const pPr = childOf(node, 'w:pPr');
  const valueOf = (parent: XmlNode | undefined, name: string): string | undefined =>
    childOf(parent, name)?.attributes['w:val'];
  return withoutGaps({
    name: valueOf(node, 'w:name'),
    basedOn: valueOf(node, 'w:basedOn'),
    look: lookOf(childOf(node, 'w:rPr')),
    alignment: valueOf(pPr, 'w:jc'),
    indentTwips: pPr && leftIndentOf(pPr),
    outlineLevel: numberIn(valueOf(pPr, 'w:outlineLvl')) ?? levelInName(valueOf(node, 'w:name')),
    numbering: pPr && numberingOf(pPr, id),
  });
}

/** Headings by their name alone: other programs than Word leave the outline level out. */
function levelInName(name = ''): number | undefined {
  const level = /^(?:heading|제목|개요) ?([1-9])$/i.exec(name)?.[1];
  return level === undefined ? undefined : Number(level) - 1;
}

/** The style and what it is based on, the nearest first. */
function chainOf(styles: ReadonlyMap<string, OwnStyle>, id: string): OwnStyle[] {
  const chain: OwnStyle[] = [];
  for (let next: string | undefined = id; next !== undefined && chain.length < LONGEST_CHAIN;) {
    const style = styles.get(next);
    if (!style || chain.includes(style)) break;
    chain.push(style);
    next = style.basedOn;
  }
  return chain;
}

/** The nearest word counts; a style may say only the level and take the list from the one that it is based on. */
function resolveStyle(id: string, chain: readonly OwnStyle[]): Style {
  const { basedOn: _basedOn, ...style } = chain.reduceRight<OwnStyle>(
    (base, own) => ({
      ...base,
      ...own,
      look: { ...base.look, ...own.look },
      ...(base.numbering && own.numbering ? { numbering: { ...base.numbering, ...own.numbering } } : {}),
    }),
    { look: NO_LOOK },
  );
  return { ...style, id, name: chain[0]?.name ?? id };
}

function numberingOf(pPr: XmlNode, styleId: string): StyleNumbering | undefined {
  const numPr = childOf(pPr, 'w:numPr');
  return (
    numPr &&
    withoutGaps({
      numId: childOf(numPr, 'w:numId')?.attributes['w:val'],
      level: numberIn(childOf(numPr, 'w:ilvl')?.attributes['w:val']),
      styleId,
    })
  );
}

type WithoutGaps<T> = { [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key] } & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};

/** Without the keys that have no value. */
export function withoutGaps<T extends object>(value: T): WithoutGaps<T> {
  const kept = Object.entries(value).filter(([, part]) => part !== undefined);
  // The keys that were left out are optional in the result.
  return Object.fromEntries(kept) as WithoutGaps<T>;
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
