import { elementsOf, numberOf, readNodes, textBelow } from './hwpx-node.ts';
import type { HwpxNode } from './hwpx-node.ts';

/** What the sections refer to: numbers of paragraphs, looks of letters, who changed what. */
export type HwpxHeader = {
  /** By the id of a paragraph's properties: how it is numbered. */
  readonly headings: ReadonlyMap<string, HwpxHeading>;
  /** By the id of a numbering, its levels from the outermost. */
  readonly numberings: ReadonlyMap<string, readonly NumberLevel[]>;
  readonly bold: ReadonlySet<string>;
  readonly changes: ReadonlyMap<string, { readonly author: string; readonly date: string }>;
};

export type HwpxHeading = { readonly isOutline: boolean; readonly numbering: string; readonly level: number };
/** `says` holds `^1` for the number of level 1: `제^1조`. */
export type NumberLevel = { readonly says: string; readonly format: string; readonly start: number };

const WANTED: ReadonlySet<string> = new Set([
  'paraPr',
  'numbering',
  'charPr',
  'trackChange',
  'trackChangeAuthor',
]);

/** Yields how many bytes are read. */
export function* readHeader(bytes: Uint8Array): Generator<number, HwpxHeader> {
  const headings = new Map<string, HwpxHeading>();
  const numberings = new Map<string, readonly NumberLevel[]>();
  const bold = new Set<string>();
  const authors = new Map<string, string>();
  const changes: { id: string; authorId: string; date: string }[] = [];
  yield* readNodes(bytes, WANTED, (node) => {
    const id = node.attributes['id'] ?? '';
    switch (node.name) {
      case 'paraPr': {
        const heading = headingOf(node);
        if (heading) headings.set(id, heading);
        return;
      }
      case 'numbering':
        numberings.set(id, levelsOf(node));
        return;
      case 'charPr':
        if (elementsOf(node, 'bold').length > 0) bold.add(id);
        return;
      case 'trackChangeAuthor':
        authors.set(id, node.attributes['name'] ?? '');
        return;
      case 'trackChange':
        changes.push({
          id,
          authorId: node.attributes['authorID'] ?? '',
          date: node.attributes['date'] ?? '',
        });
        return;
      default:
    }
  });
  return {
    headings,
    numberings,
    bold,
    changes: new Map(
      changes.map(({ id, authorId, date }) => [id, { author: authors.get(authorId) ?? '', date }]),
    ),
  };
}

function headingOf(node: HwpxNode): HwpxHeading | undefined {
  const [heading] = elementsOf(node, 'heading');
  const type = heading?.attributes['type'];
  if (!heading || (type !== 'NUMBER' && type !== 'OUTLINE')) return undefined;
  return {
    isOutline: type === 'OUTLINE',
    numbering: heading.attributes['idRef'] ?? '',
    level: numberOf(heading, 'level', 0),
  };
}

function levelsOf(node: HwpxNode): NumberLevel[] {
  const levels: NumberLevel[] = [];
  for (const head of elementsOf(node, 'paraHead')) {
    levels[Math.min(20, Math.max(0, numberOf(head, 'level', 1) - 1))] = {
      says: textBelow(head),
      format: head.attributes['numFormat'] ?? 'DIGIT',
      start: numberOf(head, 'start', 1),
    };
  }
  return levels;
}
