import { childOf } from '#papers/package/xml-node.ts';
import type { XmlNode } from '#papers/package/xml-node.ts';
import { lookOf } from './look.ts';
import { leftIndentOf, numberIn } from './styles.ts';
import type { Styles } from './styles.ts';
import { readTrees } from './read-tree.ts';
import { isOn } from './word-names.ts';

/** A level of a list as it stands in the file. */
export type ListLevel = {
  readonly start: number;
  readonly format: string;
  /** `제%1조`, `%1.%2`: a percent sign and a digit stand for the counter of that level. */
  readonly text: string;
  /** Counted anew after this level and those above it (1 for the outermost); 0 never. Undefined: after any above. */
  readonly restartsAfter?: number;
  /** All counters in figures, whatever their own format. */
  readonly isLegal: boolean;
  readonly style?: string;
  readonly indentTwips?: number;
  readonly font?: string;
};

/** One list: its counters are shared by all that point to the same definition. */
export type List = {
  readonly definition: string;
  readonly levels: readonly (ListLevel | undefined)[];
  /** Where this list begins to count when it is first used, by level. */
  readonly starts: ReadonlyMap<number, number>;
};

export type Numbering = {
  readonly list: (numId: string) => List | undefined;
};

const NAMES = new Set(['w:abstractNum', 'w:num']);
const LEVELS = 9;

/** The lists of a document. Source: ECMA-376 part 1, section 17.9. */
export function* readNumbering(bytes: Uint8Array | undefined, styles: Styles): Generator<number, Numbering> {
  const definitions = new Map<string, XmlNode>();
  const nums = new Map<string, XmlNode>();
  if (bytes) {
    yield* readTrees(bytes, NAMES, (node) => {
      if (node.name === 'w:num') nums.set(node.attributes['w:numId'] ?? '', node);
      else definitions.set(node.attributes['w:abstractNumId'] ?? '', node);
    });
  }
  const known = new Map<string, List | undefined>();
  const list = (numId: string): List | undefined => {
    if (!known.has(numId)) known.set(numId, listOf(numId, nums, definitions, styles));
    return known.get(numId);
  };
  return { list };
}

function listOf(
  numId: string,
  nums: ReadonlyMap<string, XmlNode>,
  definitions: ReadonlyMap<string, XmlNode>,
  styles: Styles,
): List | undefined {
  const num = nums.get(numId);
  const found = num && definitionOf(num, nums, definitions, styles);
  if (!found) return undefined;
  const levels: (ListLevel | undefined)[] = Array.from({ length: LEVELS }, () => undefined);
  for (const child of found.children) takeLevel(levels, child);
  const starts = new Map<number, number>();
  for (const override of num.children) {
    if (override.name !== 'w:lvlOverride') continue;
    const level = numberIn(override.attributes['w:ilvl']) ?? 0;
    const start = numberIn(childOf(override, 'w:startOverride')?.attributes['w:val']);
    if (start !== undefined) starts.set(level, start);
    for (const child of override.children) takeLevel(levels, child);
  }
  return { definition: found.attributes['w:abstractNumId'] ?? '', levels, starts };
}

/** A definition may point to a numbering style, whose list has the levels. */
function definitionOf(
  num: XmlNode,
  nums: ReadonlyMap<string, XmlNode>,
  definitions: ReadonlyMap<string, XmlNode>,
  styles: Styles,
): XmlNode | undefined {
  let next: XmlNode | undefined = num;
  for (let hops = 0; next && hops < LEVELS; hops += 1) {
    const found: XmlNode | undefined = definitions.get(
      childOf(next, 'w:abstractNumId')?.attributes['w:val'] ?? '',
    );
    const link = childOf(found, 'w:numStyleLink')?.attributes['w:val'];
    const linked: string | undefined = link === undefined ? undefined : styles.numIdOfStyle(link);
    if (linked === undefined) return found;
    next = nums.get(linked);
  }
  return undefined;
}

function takeLevel(levels: (ListLevel | undefined)[], node: XmlNode): void {
  if (node.name !== 'w:lvl') return;
  const at = numberIn(node.attributes['w:ilvl']) ?? 0;
  if (at < 0 || at >= LEVELS) return;
  const value = (name: string): string | undefined => childOf(node, name)?.attributes['w:val'];
  const restartsAfter = numberIn(value('w:lvlRestart'));
  const isLegal = childOf(node, 'w:isLgl');
  const style = value('w:pStyle');
  const indentTwips = leftIndentOf(childOf(node, 'w:pPr') ?? node);
  const { font } = lookOf(childOf(node, 'w:rPr'));
  levels[at] = {
    start: numberIn(value('w:start')) ?? 0,
    format: formatOf(childOf(node, 'w:numFmt')),
    text: value('w:lvlText') ?? '',
    isLegal: isLegal !== undefined && isOn(isLegal.attributes['w:val']),
    ...(restartsAfter === undefined ? {} : { restartsAfter }),
    ...(style === undefined ? {} : { style }),
    ...(indentTwips === undefined ? {} : { indentTwips }),
    ...(font === undefined ? {} : { font }),
  };
}

/** A format of one's own gives an example of it: `001, 002, 003, ...`. */
function formatOf(numFmt: XmlNode | undefined): string {
  const format = numFmt?.attributes['w:val'] ?? 'decimal';
  return format === 'custom' ? `custom:${numFmt?.attributes['w:format'] ?? ''}` : format;
}
