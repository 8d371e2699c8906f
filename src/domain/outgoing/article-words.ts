import type { Bilingual } from '#domain/text/bilingual.ts';
import type { OutgoingArticle } from './outgoing-paper.ts';

/** How an article is named in a sentence of either language: by its number, else by its heading. */
export function articleName({ number, heading }: OutgoingArticle): string {
  return number || heading || '–';
}

/** Names of articles or of terms in a row, each once; of many, the first and how many more. */
export function namesInRow(names: readonly string[]): Bilingual {
  const all = [...new Set(names)];
  const [shown, more] = [all.slice(0, MOST_NAMED).join(', '), all.length - MOST_NAMED];
  if (more <= 0) return { en: shown, ko: shown };
  return { en: `${shown} and ${more} more`, ko: `${shown} 외 ${more}곳` };
}
const MOST_NAMED = 8;
