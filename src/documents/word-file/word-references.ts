/**
 * What the body of one file counts: lists, bookmarks, captions, pictures. Numbers are given as they are asked for, so that the
 * same words make the same file.
 */
export class WordReferences {
  readonly #lists = new Map<string, number>();
  readonly #running = new Map<string, number>();
  readonly #captions = new Map<string, number>();
  #bookmarks = FIRST_BOOKMARK;
  #pictures = 0;

  /** A new list, which counts from one. `reference` names its definition (NUMBERING). */
  newList(reference: string): number {
    return next(this.#lists, reference);
  }

  /** The list of a definition that runs through the whole file, as the numbers of headings do. */
  runningList(reference: string): number {
    const found = this.#running.get(reference);
    if (found !== undefined) return found;
    const list = this.newList(reference);
    this.#running.set(reference, list);
    return list;
  }

  /** The list of a definition begins anew, for what runs from here on. */
  restartList(reference: string): void {
    this.#running.set(reference, this.newList(reference));
  }

  /** The number of the next caption of a kind: `Table`, `그림`. */
  newCaption(kind: string): number {
    return next(this.#captions, kind);
  }

  newBookmark(): number {
    this.#bookmarks += 1;
    return this.#bookmarks;
  }

  newPicture(): number {
    this.#pictures += 1;
    return this.#pictures;
  }
}

/** Above all numbers that docx gives to the places of a table of contents. */
const FIRST_BOOKMARK = 1_000_000;

function next(counts: Map<string, number>, key: string): number {
  const number = (counts.get(key) ?? 0) + 1;
  counts.set(key, number);
  return number;
}
