import { childOf } from '#papers/package/xml-node.ts';
import type { XmlNode } from '#papers/package/xml-node.ts';
import { lookOf } from './look.ts';
import { leftIndentOf, numberIn, withoutGaps } from './styles.ts';
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

/** A definition without its tree. */
type Definition = { readonly levels: Levels; readonly link?: string };
type Num = {
  readonly definition: string;
  readonly starts: ReadonlyMap<number, number>;
  readonly levels: Levels;
};
type Levels = ReadonlyMap<number, ListLevel>;

/** The lists of a document. Source: ECMA-376 part 1, section 17.9. */
export function* readNumbering(bytes: Uint8Array | undefined, styles: Styles): Generator<number, Numbering> {
  const definitions = new Map<string, Definition>();
  const nums = new Map<string, Num>();
  if (bytes) {
    yield* readTrees(bytes, NAMES, (node) => {
      if (node.name === 'w:num') nums.set(node.attributes['w:numId'] ?? '', numOf(node));
      else definitions.set(node.attributes['w:abstractNumId'] ?? '', definitionOf(node));
    });
  }
  const known = new Map<string, List | undefined>();
  const list = (numId: string): List | undefined => {
    if (!known.has(numId)) known.set(numId, listOf(numId, nums, definitions, styles));
    return known.get(numId);
  };
  return { list };
}

function definitionOf(node: XmlNode): Definition {
  const link = childOf(node, 'w:numStyleLink')?.attributes['w:val'];
  return { levels: levelsIn(node), ...(link === undefined ? {} : { link }) };
}

function numOf(node: XmlNode): Num {
  const starts = new Map<number, number>();
  const levels = new Map<number, ListLevel>();
  for (const override of node.children) {
    if (override.name !== 'w:lvlOverride') continue;
    const start = numberIn(childOf(override, 'w:startOverride')?.attributes['w:val']);
    if (start !== undefined) starts.set(numberIn(override.attributes['w:ilvl']) ?? 0, start);
    for (const [at, level] of levelsIn(override)) levels.set(at, level);
  }
  return { definition: childOf(node, 'w:abstractNumId')?.attributes['w:val'] ?? '', starts, levels };
}

function listOf(
  numId: string,
  nums: ReadonlyMap<string, Num>,
  definitions: ReadonlyMap<string, Definition>,
  styles: Styles,
): List | undefined {
  const num = nums.get(numId);
  if (!num) return undefined;
  // A definition may point to a numbering style, whose list has the levels.
  let id = num.definition;
  for (let hops = 0; hops < LEVELS; hops += 1) {
    const link = definitions.get(id)?.link;
    const linked = link === undefined ? undefined : styles.numIdOfStyle(link);
    if (linked === undefined) break;
    id = nums.get(linked)?.definition ?? id;
  }
  const found = definitions.get(id);
  if (!found) return undefined;
  const levels = Array.from({ length: LEVELS }, (_, at) => num.levels.get(at) ?? found.levels.get(at));
  return { definition: id, levels, starts: num.starts };
}

function levelsIn(node: XmlNode): Levels {
  const levels = new Map<number, ListLevel>();
  for (const child of node.children) {
    if (child.name !== 'w:lvl') continue;
    const at = numberIn(child.attributes['w:ilvl']) ?? 0;
    if (at >= 0 && at < LEVELS) levels.set(at, levelOf(child));
  }
  return levels;
}

function levelOf(node: XmlNode): ListLevel {
  const value = (name: string): string | undefined => childOf(node, name)?.attributes['w:val'];
  const isLegal = childOf(node, 'w:isLgl');
  return withoutGaps({
    start: numberIn(value('w:start')) ?? 0,
    format: formatOf(childOf(node, 'w:numFmt')),
    text: value('w:lvlText') ?? '',
    isLegal: isLegal !== undefined && isOn(isLegal.attributes['w:val']),
    restartsAfter: numberIn(value('w:lvlRestart')),
    style: value('w:pStyle'),
    indentTwips: leftIndentOf(childOf(node, 'w:pPr') ?? node),
    font: lookOf(childOf(node, 'w:rPr')).font,
  });
}

/** A format of one's own gives an example of it: `001, 002, 003, ...`. */
function formatOf(numFmt: XmlNode | undefined): string {
  const format = numFmt?.attributes['w:val'] ?? 'decimal';
  return format === 'custom' ? `custom:${numFmt?.attributes['w:format'] ?? ''}` : format;
}
