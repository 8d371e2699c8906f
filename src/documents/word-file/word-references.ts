import { escapeXml } from './word-xml.ts';

/**
 * What the body of one file refers to by number: addresses, numbered lists, bookmarks. Numbers are given as
 * they are asked for.
 */
export class WordReferences {
  readonly #links = new Map<string, string>();
  readonly #lists: string[] = [];
  readonly #running = new Map<string, number>();
  #bookmarks = 0;

  /** The relationship of an address. An address used twice has one relationship. */
  link(address: string): string {
    const found = this.#links.get(address);
    if (found !== undefined) return found;
    const id = `link${this.#links.size + 1}`;
    this.#links.set(address, id);
    return id;
  }

  /** A new list, which counts from one. `reference` names its definition (NUMBERING). */
  newList(reference: string): number {
    return this.#lists.push(reference);
  }

  /** The list of a definition that runs through the whole file, as the numbers of headings do. */
  runningList(reference: string): number {
    const found = this.#running.get(reference);
    if (found !== undefined) return found;
    const id = this.newList(reference);
    this.#running.set(reference, id);
    return id;
  }

  newBookmark(): number {
    this.#bookmarks += 1;
    return this.#bookmarks;
  }

  /** The definition of each list, in the order of its number from one. */
  get lists(): readonly string[] {
    return this.#lists;
  }

  /** The addresses as relationships of the body. */
  relationshipsXml(): string {
    return [...this.#links]
      .map(
        ([address, id]) =>
          `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${escapeXml(address)}" TargetMode="External"/>`,
      )
      .join('');
  }
}
