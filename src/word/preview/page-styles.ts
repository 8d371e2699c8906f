import { childOf } from '#papers/package/xml-node.ts';
import type { XmlNode } from '#papers/package/xml-node.ts';
import { isOn } from '#papers/word/word-names.ts';
import type { PartNode } from './part-tree.ts';
import { paragraphProperties, runProperties } from './properties.ts';
import type { ParagraphProperties, RunProperties } from './properties.ts';

/** How paragraphs, letters and tables look by their styles, each with what it is based on. */
export type PageStyles = {
  readonly defaults: Looks;
  readonly ofParagraph: (styleId: string | undefined) => Looks & { readonly styleId: string };
  readonly ofLetters: (styleId: string | undefined) => RunProperties;
  /** The style and what it is based on, the nearest first: each says of a table what the others leave open. */
  readonly ofTable: (styleId: string | undefined) => readonly PartNode[];
};

export type Looks = { readonly paragraph: ParagraphProperties; readonly run: RunProperties };

/** A chain of styles that is longer goes in a circle. */
const LONGEST_CHAIN = 40;

export function pageStyles(tree: PartNode | undefined): PageStyles {
  const styles = new Map<string, PartNode>();
  const defaultIds = new Map<string, string>();
  for (const node of tree?.children ?? []) {
    if (node.name !== 'w:style') continue;
    const { 'w:styleId': id = '', 'w:type': type = '', 'w:default': isDefault = '0' } = node.attributes;
    styles.set(id, node);
    if (isOn(isDefault)) defaultIds.set(type, id);
  }
  const defaults = childOf(tree, 'w:docDefaults');
  const known = new Map<string, Looks & { readonly styleId: string }>();
  const chainOf = (id: string): PartNode[] => chainIn(styles, id);
  return {
    defaults: {
      paragraph: paragraphProperties(childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr')),
      run: runProperties(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr')),
    },
    ofParagraph(styleId) {
      const id = styleId !== undefined && styles.has(styleId) ? styleId : (defaultIds.get('paragraph') ?? '');
      let looks = known.get(id);
      if (!looks) known.set(id, (looks = { styleId: id, ...looksOf(chainOf(id)) }));
      return looks;
    },
    ofLetters: (styleId) => (styleId === undefined ? {} : looksOf(chainOf(styleId)).run),
    ofTable: (styleId) => chainOf(styleId ?? defaultIds.get('table') ?? ''),
  };
}

function chainIn(styles: ReadonlyMap<string, PartNode>, id: string): PartNode[] {
  const chain: PartNode[] = [];
  for (let next: string | undefined = id; next !== undefined && chain.length < LONGEST_CHAIN;) {
    const style = styles.get(next);
    if (!style || chain.includes(style)) break;
    chain.push(style);
    next = childOf(style, 'w:basedOn')?.attributes['w:val'];
  }
  return chain;
}

function looksOf(chain: readonly XmlNode[]): Looks {
  return chain.reduceRight<Looks>(
    (base, style) => ({
      paragraph: joined(base.paragraph, paragraphProperties(childOf(style, 'w:pPr'))),
      run: { ...base.run, ...runProperties(childOf(style, 'w:rPr')) },
    }),
    { paragraph: {}, run: {} },
  );
}

/** The nearer word counts; tabs and edges are named one by one. */
export function joined(base: ParagraphProperties, own: ParagraphProperties): ParagraphProperties {
  const tabs = [...(base.tabs ?? []), ...(own.tabs ?? [])];
  const isBordered = base.borders !== undefined || own.borders !== undefined;
  return {
    ...base,
    ...own,
    ...(isBordered ? { borders: { ...base.borders, ...own.borders } } : {}),
    ...(tabs.length > 0 ? { tabs } : {}),
  };
}

/**
 * Styles of letters over those of their paragraph: bold, italic and struck are switches, so that bold inside bold
 * makes plain. Source: ECMA-376 part 1, section 17.7.3.
 */
export function overParagraph(paragraph: RunProperties, letters: RunProperties): RunProperties {
  const switched = (name: 'isBold' | 'isItalic' | 'isStruck' | 'isHidden'): boolean =>
    (paragraph[name] ?? false) !== (letters[name] ?? false);
  return {
    ...paragraph,
    ...letters,
    isBold: switched('isBold'),
    isItalic: switched('isItalic'),
    isStruck: switched('isStruck'),
    isHidden: switched('isHidden'),
  };
}
