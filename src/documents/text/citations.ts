import type { Source } from '#domain/library/library.ts';
import { sourceDate } from '#domain/library/source-date.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { SOURCE_GRADE_WORDS } from '#domain/words/evidence-words.ts';
import { fitWords } from './fit-sentences.ts';

/** What a sentence rests on. */
export type Cited = {
  /** The numbers of its sources in the list at the end. */
  readonly citations: readonly number[];
  /** The name of the footnote that names them; empty where there is none. */
  readonly footnote: string;
};

/** What a footnote says of a source: `Korea Times, 2021, general press`, and its number in the list at the end. */
type NotedSource = { readonly text: string; readonly number: number };
export type Footnote = { readonly name: string; readonly sources: readonly NotedSource[] };

/** Columns of text (a Hangul syllable takes two) that a title may take where it is first named, and afterwards. */
const TITLE_ROOM = { first: 96, again: 64 } as const;

/** Numbers sources in the order in which the document first names them, and says them at the foot of the page. */
export class Citations {
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #numbers = new Map<string, number>();
  readonly #uses = new Map<string, Set<string>>();
  readonly #notes: { readonly id: string; readonly isFirst: boolean }[][] = [];

  constructor(sources: readonly Source[]) {
    this.#sources = new Map(sources.map((source) => [source.id, source]));
  }

  /** Of the sources that the library has; `use` is what the document names them for. */
  cite(sourceIds: readonly string[], use: string): Cited {
    const known = sourceIds.filter((id) => this.#sources.has(id));
    if (known.length === 0) return { citations: [], footnote: '' };
    this.#notes.push(known.map((id) => ({ id, isFirst: !this.#numbers.has(id) })));
    return { citations: known.map((id) => this.#number(id, use)), footnote: `n${this.#notes.length}` };
  }

  /**
   * The same without a footnote, for the rows of long tables: the list at the end names the sources, and a page holds rows
   * in place of notes.
   */
  listed(sourceIds: readonly string[], use: string): Cited {
    const known = sourceIds.filter((id) => this.#sources.has(id));
    return { citations: known.map((id) => this.#number(id, use)), footnote: '' };
  }

  #number(id: string, use: string): number {
    const number = this.#numbers.get(id) ?? this.#numbers.size + 1;
    this.#numbers.set(id, number);
    const uses = this.#uses.get(id) ?? new Set();
    this.#uses.set(id, uses.add(use));
    return number;
  }

  /** Every source cited, in the order of its number, with what it was cited for. */
  list(): { readonly number: number; readonly source: Source; readonly uses: readonly string[] }[] {
    return [...this.#numbers].flatMap(([id, number]) => {
      const source = this.#sources.get(id);
      return source ? [{ number, source, uses: [...(this.#uses.get(id) ?? [])] }] : [];
    });
  }

  /** The footnotes of all that was cited until now. Each names its sources anew, so that nobody turns pages for them. */
  footnotes(lang: Lang): Footnote[] {
    return this.#notes.map((cited, index) => ({
      name: `n${index + 1}`,
      sources: cited.flatMap(({ id, isFirst }) => {
        const [source, number] = [this.#sources.get(id), this.#numbers.get(id)];
        if (!source || number === undefined) return [];
        return [{ number, text: notedSource(source, isFirst ? TITLE_ROOM.first : TITLE_ROOM.again, lang) }];
      }),
    }));
  }
}

/** Title, year and grade. Most titles of the library begin with who published them and a colon, and many with the year. */
function notedSource(source: Source, titleRoom: number, lang: Lang): string {
  const title = fitWords(source.title, titleRoom);
  const { outlet } = source;
  const isNamed = title.includes(':') || title.toLowerCase().includes(outlet.toLowerCase());
  const isDated = source.year !== undefined && title.includes(String(source.year));
  return [
    title,
    ...(isNamed ? [] : [outlet]),
    ...(isDated ? [] : [sourceDate(source)[lang]]),
    ...(source.grade ? [SOURCE_GRADE_WORDS[source.grade][lang]] : []),
  ].join(', ');
}
