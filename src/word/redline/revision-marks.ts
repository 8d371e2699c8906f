import type { RedlineAuthor } from '#domain/redline/change.ts';
import { encodeAttribute } from './scan-xml.ts';

/**
 * How the changes are shown: tracked, under an author and with numbers of their own, or clean, as if they had been
 * accepted.
 */
export type RevisionMarks = {
  readonly isClean: boolean;
  /** With its colon: `w:`. */
  readonly prefix: string;
  /** The attributes of the next change. */
  readonly next: () => string;
};

/** Numbers for changes and comments: above every number in the file, or the free ones below where there is no room. */
export class RevisionNumbers {
  readonly #used: Set<number>;
  #last: number;

  constructor(texts: readonly string[]) {
    this.#used = new Set(
      texts.flatMap((text) =>
        Array.from(text.matchAll(/:id\s*=\s*["'](-?\d+)["']/g), ([, id]) => Number(id)),
      ),
    );
    const highest = [...this.#used].reduce((most, id) => Math.max(most, id), 0);
    this.#last = highest < HIGHEST ? highest : 0;
  }

  next(): number {
    do this.#last += 1;
    while (this.#used.has(this.#last));
    this.#used.add(this.#last);
    return this.#last;
  }
}

/** Numbers have 31 bits; a redline needs a few thousand at most. */
const HIGHEST = 2_000_000_000;

export function trackedMarks(prefix: string, author: RedlineAuthor, numbers: RevisionNumbers): RevisionMarks {
  const by = authorAttributes(prefix, author);
  return { isClean: false, prefix, next: () => ` ${prefix}id="${numbers.next()}"${by}` };
}

export function cleanMarks(prefix: string): RevisionMarks {
  return { isClean: true, prefix, next: () => '' };
}

export function authorAttributes(prefix: string, { name, at }: RedlineAuthor): string {
  const date = at === undefined ? '' : ` ${prefix}date="${encodeAttribute(at)}"`;
  return ` ${prefix}author="${encodeAttribute(name)}"${date}`;
}
