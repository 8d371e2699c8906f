import type { ParagraphPlace, PlacedChange } from '#domain/redline/change.ts';
import { wordsToFind } from '#domain/redline/change.ts';
import type { RedlineRefusalCode } from '#domain/redline/refusal.ts';
import { foldText, placesOfWords } from '#domain/redline/folded-text.ts';
import type { FoldedText } from '#domain/redline/folded-text.ts';
import { decodeXml } from './scan-xml.ts';
import type { MappedParagraph, StoryMap } from './story-map.ts';

/** Where words stand: a stretch of the text of one paragraph of one story. */
export type FoundWords = {
  readonly story: number;
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
};

export type NotFound = { readonly code: RedlineRefusalCode; readonly places: readonly string[] };

/** Searches all stories of a file; each text is folded once. */
export class WordFinder {
  readonly #stories: readonly StoryMap[];
  readonly #folded = new Map<MappedParagraph, FoldedText>();

  constructor(stories: readonly StoryMap[]) {
    this.#stories = stories;
  }

  /** The one place that is meant, or why there is none. */
  find(change: PlacedChange): FoundWords | NotFound {
    const words = foldText(wordsToFind(change)).folded;
    const found = words.trim() === '' ? [] : this.#everywhere(words);
    const { place } = change;
    if (place) {
      const meant = place.of === found.length ? found[place.nth - 1] : undefined;
      return meant ?? { code: 'clause-not-found', places: [] };
    }
    const [only, ...more] = found;
    if (!only) return { code: this.#whyNot(words), places: [] };
    if (more.length === 0) return only;
    return { code: 'found-several-times', places: found.map((each) => this.#around(each)) };
  }

  /** A paragraph of this story; undefined where its words do not stand where they are said to stand. */
  paragraph({ words, nth, of }: ParagraphPlace, story: number): number | undefined {
    const found = this.#everywhere(words);
    const meant = found.length === of ? found[nth - 1] : undefined;
    return meant?.story === story ? meant.paragraph : undefined;
  }

  #everywhere(words: string): FoundWords[] {
    const found: FoundWords[] = [];
    for (const [story, { paragraphs }] of this.#stories.entries()) {
      for (const [paragraph, mapped] of paragraphs.entries()) {
        // Most paragraphs are shorter than what is looked for, or hold none of it.
        if (mapped.text.length === 0) continue;
        const text = this.#fold(mapped);
        for (const at of placesOfWords(text.folded, words)) {
          found.push({ story, paragraph, from: text.from(at), to: text.to(at + words.length - 1) });
        }
      }
    }
    return found;
  }

  #fold(paragraph: MappedParagraph): FoldedText {
    let text = this.#folded.get(paragraph);
    if (!text) this.#folded.set(paragraph, (text = foldText(paragraph.text)));
    return text;
  }

  /** What stands around a place, to be told from another. */
  #around({ story, paragraph, from, to }: FoundWords): string {
    const text = this.#stories[story]?.paragraphs[paragraph]?.text ?? '';
    const begin = Math.max(0, from - AROUND);
    const end = Math.min(text.length, to + AROUND);
    return `${begin > 0 ? '…' : ''}${text.slice(begin, end)}${end < text.length ? '…' : ''}`;
  }

  #whyNot(words: string): RedlineRefusalCode {
    if (words.trim() === '') return 'not-found';
    const isOutside = this.#stories.some(({ xml, outside }) =>
      outside.some(({ from, to }) => lettersOf(xml.slice(from, to)).includes(words)),
    );
    if (isOutside) return 'only-in-text-box';
    const wasThere = this.#stories.some(({ xml, paragraphs }) =>
      paragraphs.some(({ from, to }) => lettersOf(xml.slice(from, to)).includes(words)),
    );
    if (wasThere) return 'only-in-deleted-text';
    const isAcross = this.#stories.some(({ paragraphs }) =>
      paragraphs
        .map((paragraph) => this.#fold(paragraph).folded.trim())
        .join(' ')
        .includes(words.trim()),
    );
    return isAcross ? 'crosses-paragraphs' : 'not-found';
  }
}

const AROUND = 30;

/** All letters in a stretch of XML, deleted ones too. */
function lettersOf(xml: string): string {
  return foldText(decodeXml(xml.replaceAll(/<[^<>]*>/g, ''))).folded;
}
