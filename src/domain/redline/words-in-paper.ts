import type { PaperDocument, PartKind } from '#domain/reading/document/paper-document.ts';
import { paragraphsOf } from '#domain/reading/document/paragraphs-of.ts';
import type { ParagraphPlace } from './change.ts';
import { foldText, placesOfWords } from './folded-text.ts';
import type { FoldedText } from './folded-text.ts';

/** The parts of a paper that a redline may change, in the order in which a Word file is searched. */
export const SEARCHED: readonly PartKind[] = ['body', 'footnotes', 'endnotes', 'header', 'footer'];

/** Says which of several places of the same words is that of a paragraph. */
export class WordsInPaper {
  readonly #paragraphs: readonly { readonly id: number; readonly text: FoldedText }[];

  constructor({ parts }: Pick<PaperDocument, 'parts'>) {
    const searched = SEARCHED.flatMap((kind) => parts.filter((part) => part.kind === kind));
    this.#paragraphs = [...paragraphsOf(searched)].map(({ id, text }) => ({ id, text: foldText(text) }));
  }

  /** The place of the words in this paragraph that begin at this letter, among all their places; undefined where they do not stand there. */
  place(
    paragraph: number,
    at: number,
    words: string,
  ): { readonly nth: number; readonly of: number } | undefined {
    const wanted = foldText(words).folded;
    let [nth, of] = [0, 0];
    for (const { id, text } of this.#paragraphs)
      for (const found of placesOfWords(text.folded, wanted)) {
        of += 1;
        if (id === paragraph && text.from(found) <= at && at < text.to(found)) nth = of;
      }
    return nth === 0 ? undefined : { nth, of };
  }

  /** The whole of this paragraph, by what it says; undefined where it says nothing or is not searched. */
  paragraph(paragraph: number): ParagraphPlace | undefined {
    const words = this.#paragraphs.find(({ id }) => id === paragraph)?.text.folded ?? '';
    const place = words.trim() === '' ? undefined : this.place(paragraph, 0, words);
    return place && { words, ...place };
  }
}
