import type { Lang } from '#domain/text/bilingual.ts';
import type { WordStyle } from './word-styles.ts';

/** Sheets of paper, standing, in twentieths of a point. */
const SHEETS = {
  letter: { width: 12240, height: 15840 },
  a4: { width: 11906, height: 16838 },
} as const;
export type Paper = keyof typeof SHEETS;

/** What is read in English alone is printed in the United States; everything else in Korea. */
export function paperFor(language: Lang | 'both'): Paper {
  return language === 'en' ? 'letter' : 'a4';
}

/** Whether the longer side of the sheet stands or lies. */
export type Orientation = 'portrait' | 'landscape';

export function sheetOf(paper: Paper): { readonly width: number; readonly height: number } {
  return SHEETS[paper];
}

export function mmToTwips(mm: number): number {
  return Math.round((mm / 25.4) * 1440);
}

/** Width of the text between the margins, in twentieths of a point. */
export function textWidth(style: WordStyle, paper: Paper, orientation: Orientation = 'portrait'): number {
  const { width, height } = SHEETS[paper];
  const across = orientation === 'portrait' ? width : height;
  return across - mmToTwips(style.marginMm.left) - mmToTwips(style.marginMm.right);
}
