import { NodeBuilder } from '#papers/package/xml-node.ts';
import type { XmlNode } from '#papers/package/xml-node.ts';
import { readXml } from '#papers/package/read-xml.ts';
import { isKnownRequirement, WORD_NAMES } from './word-names.ts';

/**
 * The elements of these names, one tree after the other, from a part that is a list of definitions. Of
 * alternatives the first known one is taken.
 */
export function* readTrees(
  bytes: Uint8Array,
  names: ReadonlySet<string>,
  take: (node: XmlNode) => void,
): Generator<number, void> {
  const builder = new NodeBuilder();
  const choice = new AlternativeFilter();
  yield* readXml(bytes, WORD_NAMES, {
    open(name, attributes) {
      if (!choice.open(name, attributes)) return;
      if (builder.isOpen || names.has(name)) builder.open(name, attributes);
    },
    close(name) {
      if (!choice.close(name) || !builder.isOpen) return;
      const node = builder.close();
      if (node) take(node);
    },
    text: () => undefined,
  });
}

/**
 * Of alternate content Word shows one branch: the first choice that it knows, else the fallback. The frame
 * itself and the other branches are filtered out. Source: ECMA-376 part 3, section 10.2.
 */
export class AlternativeFilter {
  readonly #isTaken: boolean[] = [];
  #skipped = 0;
  #wasTaken = true;

  /** Whether the element counts. */
  open(name: string, attributes: Readonly<Record<string, string>>): boolean {
    if (this.#skipped > 0) {
      this.#skipped += 1;
      return false;
    }
    if (name === 'mc:AlternateContent') {
      this.#isTaken.push(false);
      return false;
    }
    const isChoice = name === 'mc:Choice';
    if ((!isChoice && name !== 'mc:Fallback') || this.#isTaken.length === 0) return true;
    const wasTaken = this.#isTaken.at(-1) ?? false;
    if (wasTaken || (isChoice && !isKnownRequirement(attributes['Requires'] ?? ''))) this.#skipped = 1;
    else this.#isTaken[this.#isTaken.length - 1] = true;
    return false;
  }

  /** Whether the element that ends counted. */
  close(name: string): boolean {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return false;
    }
    if (name === 'mc:AlternateContent') {
      this.#wasTaken = this.#isTaken.pop() ?? true;
      return false;
    }
    return this.#isTaken.length === 0 || (name !== 'mc:Choice' && name !== 'mc:Fallback');
  }

  /** Whether the frame that just ended had no branch that is known: what was in it is lost. */
  isLost(name: string): boolean {
    return name === 'mc:AlternateContent' && this.#skipped === 0 && !this.#wasTaken;
  }

  get isSkipping(): boolean {
    return this.#skipped > 0;
  }
}
