import { childOf } from '#papers/package/xml-node.ts';
import { numberIn } from '#papers/word/styles.ts';
import type { PartNode } from './part-tree.ts';
import { paragraphProperties, runProperties } from './properties.ts';
import type { Looks } from './page-styles.ts';

/** How the paragraphs of a level of a list stand, and how their numbers look. */
export type ListLooks = (numId: string, level: number) => Looks | undefined;

/** What the numbers say is counted elsewhere. A list that points to a style's list has the looks of none. */
export function listLooks(tree: PartNode | undefined): ListLooks {
  const definitions = new Map<string, PartNode>();
  const lists = new Map<string, PartNode>();
  for (const node of tree?.children ?? []) {
    if (node.name === 'w:abstractNum') definitions.set(node.attributes['w:abstractNumId'] ?? '', node);
    if (node.name === 'w:num') lists.set(node.attributes['w:numId'] ?? '', node);
  }
  const known = new Map<string, Looks | undefined>();
  return (numId, level) => {
    const key = `${numId} ${level}`;
    if (!known.has(key)) known.set(key, looksOf(levelIn(lists.get(numId), definitions, level)));
    return known.get(key);
  };
}

function levelIn(
  list: PartNode | undefined,
  definitions: ReadonlyMap<string, PartNode>,
  level: number,
): PartNode | undefined {
  const isLevel = ({ name, attributes }: PartNode): boolean =>
    name === 'w:lvl' && numberIn(attributes['w:ilvl']) === level;
  const overriding = list?.children.find(
    ({ name, attributes }) => name === 'w:lvlOverride' && numberIn(attributes['w:ilvl']) === level,
  );
  const definition = definitions.get(childOf(list, 'w:abstractNumId')?.attributes['w:val'] ?? '');
  return overriding?.children.find(isLevel) ?? definition?.children.find(isLevel);
}

function looksOf(level: PartNode | undefined): Looks | undefined {
  return (
    level && {
      paragraph: paragraphProperties(childOf(level, 'w:pPr')),
      run: runProperties(childOf(level, 'w:rPr')),
    }
  );
}
