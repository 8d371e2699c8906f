import type { Bilingual } from '#domain/text/bilingual.ts';
import { nameIn } from '#domain/text/names.ts';
import { writePaper } from '#documents/paper/write-paper.ts';
import { papersComparedView } from './papers-compared-view.ts';
import type { PapersComparedInput } from './papers-compared-view.ts';

/** Two papers side by side as a Word file (.docx), clause by clause. Throws Fail `library-invalid` for a broken template. */
export function writePapersCompared(input: PapersComparedInput): Promise<Uint8Array> {
  const { title, titleIn, names } = input;
  return writePaper(input, {
    template: 'papers-compared',
    word: PAPERS_COMPARED_WORD,
    dealTitle: (lang) => (title === undefined ? names.after[lang] : nameIn(title, titleIn, lang)),
    density: 'sheet',
    viewOf: (lang) => papersComparedView(input, lang),
  });
}

export const PAPERS_COMPARED_WORD: Bilingual = { en: 'Side-by-side comparison', ko: '신구 문구 대비표' };
