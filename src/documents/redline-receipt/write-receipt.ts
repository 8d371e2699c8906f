import type { Bilingual } from '#domain/text/bilingual.ts';
import { nameIn } from '#domain/text/names.ts';
import { writePaper } from '#documents/paper/write-paper.ts';
import { receiptView } from './receipt-view.ts';
import type { ReceiptInput } from './receipt-view.ts';

/** The receipt of a redline as a Word file (.docx) of one page. Throws Fail `library-invalid` for a broken template. */
export function writeReceipt(input: ReceiptInput): Promise<Uint8Array> {
  const { title, titleIn } = input;
  return writePaper(input, {
    template: 'redline-receipt',
    word: RECEIPT_WORD,
    dealTitle: (lang) => nameIn(title, titleIn, lang),
    density: 'brief',
    viewOf: (lang) => receiptView(input, lang),
  });
}

const RECEIPT_WORD: Bilingual = { en: 'Redline receipt', ko: '수정 표시본 확인서' };
