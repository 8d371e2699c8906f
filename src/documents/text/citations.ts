import type { Source } from '#domain/library/library.ts';

/** Numbers sources in the order in which the document first names them. */
export class Citations {
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #numbers = new Map<string, number>();
  readonly #uses = new Map<string, Set<string>>();

  constructor(sources: readonly Source[]) {
    this.#sources = new Map(sources.map((source) => [source.id, source]));
  }

  /** The numbers of the sources that the library has; `use` is what the document names them for. */
  cite(sourceIds: readonly string[], use: string): number[] {
    return sourceIds.flatMap((id) => {
      if (!this.#sources.has(id)) return [];
      const number = this.#numbers.get(id) ?? this.#numbers.size + 1;
      this.#numbers.set(id, number);
      const uses = this.#uses.get(id) ?? new Set();
      this.#uses.set(id, uses.add(use));
      return [number];
    });
  }

  /** Every source cited, in the order of its number, with what it was cited for. */
  list(): { readonly number: number; readonly source: Source; readonly uses: readonly string[] }[] {
    return [...this.#numbers].flatMap(([id, number]) => {
      const source = this.#sources.get(id);
      return source ? [{ number, source, uses: [...(this.#uses.get(id) ?? [])] }] : [];
    });
  }
}
