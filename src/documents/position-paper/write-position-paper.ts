import { nameIn } from '#domain/text/names.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { PositionPaperInput } from '#documents/input/document-input.ts';
import { FOR_DISCUSSION, writePaper } from '#documents/paper/write-paper.ts';
import { positionPaperView } from './position-paper-view.ts';

/**
 * The position paper as a Word file (.docx), for the other side. In two languages it holds the whole Korean paper, then
 * the whole English one. Throws Fail `library-invalid` for a broken template.
 */
export function writePositionPaper(input: PositionPaperInput): Promise<Uint8Array> {
  const { title, titleIn } = input.deal;
  return writePaper(input, {
    template: 'position-paper',
    word: TITLE,
    dealTitle: (lang) => nameIn(title, titleIn, lang),
    marking: MARKING,
    legend: FOR_DISCUSSION,
    density: 'brief',
    viewOf: (lang) => positionPaperView(input, lang),
  });
}

const TITLE: Bilingual = { en: 'Position paper', ko: '협상 입장서' };
const MARKING: Bilingual = { en: 'For discussion – non-binding', ko: '협의용 – 비구속' };
