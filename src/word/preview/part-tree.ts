import { readXml } from '#papers/package/read-xml.ts';
import type { XmlAttributes } from '#papers/package/read-xml.ts';
import type { XmlNode } from '#papers/package/xml-node.ts';
import { AlternativeFilter } from '#papers/word/read-tree.ts';
import { WORD_NAMES } from '#papers/word/word-names.ts';

/** An element of a part with the words that stand in it. Of alternatives the one that Word would show. */
export type PartNode = Omit<XmlNode, 'children'> & {
  readonly children: PartNode[];
  text: string;
};

/**
 * A whole part as a tree: parts of files that we wrote, which are small. Yields how many bytes are read. Throws
 * `Fail` for what is not well formed.
 */
export function* readPartTree(bytes: Uint8Array): Generator<number, PartNode> {
  const root: PartNode = { name: '', attributes: {}, children: [], text: '' };
  const path: PartNode[] = [root];
  const choice = new AlternativeFilter();
  yield* readXml(bytes, WORD_NAMES, {
    open(name: string, attributes: XmlAttributes) {
      if (!choice.open(name, attributes)) return;
      const node: PartNode = { name, attributes, children: [], text: '' };
      path.at(-1)?.children.push(node);
      path.push(node);
    },
    close(name) {
      if (choice.close(name)) path.pop();
    },
    text(text) {
      const node = path.at(-1);
      if (node && !choice.isSkipping) node.text += text;
    },
  });
  return root.children[0] ?? root;
}

/** The first element of this name below the node, whatever stands between. */
export function descendantOf(node: PartNode, name: string): PartNode | undefined {
  for (const child of node.children) {
    if (child.name === name) return child;
    const found = descendantOf(child, name);
    if (found) return found;
  }
  return undefined;
}
