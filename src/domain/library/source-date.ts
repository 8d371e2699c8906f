import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Source } from './library.ts';

/**
 * When a page is from, in words: its year; for a page that is kept up, the year in which it was read; else
 * that it bears no date. Never guessed.
 */
export function sourceDate({ year, readIn }: Source): Bilingual {
  if (year !== undefined) return { en: String(year), ko: String(year) };
  if (readIn !== undefined) return { en: `read in ${readIn}`, ko: `${readIn}년 확인` };
  return { en: 'undated', ko: '날짜 미상' };
}
