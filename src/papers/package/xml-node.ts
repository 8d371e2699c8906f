import type { XmlAttributes } from './read-xml.ts';

/** A small piece of XML kept as a tree: properties, definitions. Never a whole part. */
export type XmlNode = {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: XmlNode[];
};

export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name);
}

/** Builds a tree from what a stream says: `open` begins it, `close` answers it when it is whole. */
export class NodeBuilder {
  readonly #path: XmlNode[] = [];

  get isOpen(): boolean {
    return this.#path.length > 0;
  }

  open(name: string, attributes: XmlAttributes): void {
    const node: XmlNode = { name, attributes, children: [] };
    this.#path.at(-1)?.children.push(node);
    this.#path.push(node);
  }

  close(): XmlNode | undefined {
    const node = this.#path.pop();
    return this.#path.length === 0 ? node : undefined;
  }
}
