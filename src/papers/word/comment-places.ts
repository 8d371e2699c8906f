import type { Paragraph } from '#domain/reading/document/paper-document.ts';

export type CommentPlace = { about: string; readonly part: string; readonly place?: Paragraph };

/** A comment about a whole document quotes its beginning. */
const LONGEST_ABOUT = 2_000;

/** So many comments about the same words. */
const MOST_OPEN = 100;

/** Where comments stand and what words they are about, by their id. */
export class CommentPlaces {
  readonly #places = new Map<string, CommentPlace>();
  readonly #open = new Set<CommentPlace>();

  begin(id: string, part: string, place: Paragraph | undefined): void {
    const comment: CommentPlace = { about: '', part, ...(place ? { place } : {}) };
    this.#places.set(id, comment);
    this.#open.add(comment);
    const [oldest] = this.#open;
    if (oldest && this.#open.size > MOST_OPEN) this.#open.delete(oldest);
  }

  /** At the end of its words, or at its mark where it has none. */
  end(id: string, part: string, place: Paragraph | undefined): void {
    if (!this.#places.has(id)) this.begin(id, part, place);
    const comment = this.#places.get(id);
    if (comment) this.#open.delete(comment);
  }

  append(text: string): void {
    for (const comment of this.#open) {
      comment.about = `${comment.about}${text}`.slice(0, LONGEST_ABOUT);
      if (comment.about.length === LONGEST_ABOUT) this.#open.delete(comment);
    }
  }

  beginParagraph(): void {
    for (const comment of this.#open) if (comment.about !== '') comment.about += '\n';
  }

  find(id: string): CommentPlace | undefined {
    return this.#places.get(id);
  }
}
