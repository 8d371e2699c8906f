import { readXml } from '#papers/package/read-xml.ts';
import type { XmlAttributes } from '#papers/package/read-xml.ts';

/** An element with its local name: the prefixes and years of the namespaces differ between versions of Hangul. */
export type HwpxNode = {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: (HwpxNode | string)[];
};

/**
 * The elements of these names, one tree after the other, wherever they begin; one inside another belongs to its tree.
 * Yields how many bytes are read.
 */
export function* readNodes(
  bytes: Uint8Array,
  names: ReadonlySet<string>,
  take: (node: HwpxNode) => void,
): Generator<number, void> {
  const path: HwpxNode[] = [];
  yield* readXml(bytes, NO_PREFIXES, {
    open(written, attributes) {
      const name = written.slice(written.indexOf(':') + 1);
      if (path.length === 0 && !names.has(name)) return;
      const node: HwpxNode = { name, attributes, children: [] };
      path.at(-1)?.children.push(node);
      path.push(node);
    },
    close() {
      const node = path.pop();
      if (node && path.length === 0) take(node);
    },
    text(text) {
      path.at(-1)?.children.push(text);
    },
  });
}

const NO_PREFIXES: ReadonlyMap<string, string> = new Map();

export function elementsOf(node: HwpxNode, name?: string): HwpxNode[] {
  return node.children.filter(
    (child): child is HwpxNode => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first element of this name anywhere below. */
export function findBelow(node: HwpxNode, name: string): HwpxNode | undefined {
  for (const child of elementsOf(node)) {
    const found = child.name === name ? child : findBelow(child, name);
    if (found) return found;
  }
  return undefined;
}

export function textBelow(node: HwpxNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : textBelow(child))).join('');
}

export function numberOf(node: HwpxNode | undefined, attribute: string, otherwise: number): number {
  const value = Number(node?.attributes[attribute] ?? otherwise);
  return Number.isSafeInteger(value) ? value : otherwise;
}
