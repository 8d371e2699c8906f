import { Fail } from '#domain/base/failure.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { nameIn } from '#domain/text/names.ts';
import { isWithin, writePaper } from '#documents/paper/write-paper.ts';
import type { WordPaper } from '#documents/paper/write-paper.ts';
import { ALL_WORDS, dealMemoView } from './deal-memo-view.ts';
import type { DealMemoInput, MemoSetting } from './deal-memo-view.ts';

/**
 * The short-form deal memo as a Word file (.docx), from a draft of ours alone; in two languages they face each other.
 * Throws Fail `refused` for a draft that is not ours, `library-invalid` for a broken template.
 */
export async function writeDealMemo(input: DealMemoInput): Promise<Uint8Array> {
  requireOurs(input);
  for (const setting of SETTINGS) {
    const paper = memoPaper(input, setting);
    if (await isWithin(input, paper, TWO_PAGES)) return writePaper(input, paper);
  }
  const smallest = memoPaper(input, SMALLEST);
  if (await isWithin(input, smallest, TWO_FULL_PAGES)) return writePaper(input, smallest);
  return writePaper(input, memoPaper(input, { ...SMALLEST, fewerLines: 1 }));
}

/** A memo is a letter of two pages with room for its signatures. */
const TWO_PAGES = { pages: 2, lastFilled: 0.9 } as const;
/** Before a term is left out, the room that is kept for the letters of a firm may be used. */
const TWO_FULL_PAGES = { pages: 2, lastFilled: 1.15 } as const;
type PaperSetting = MemoSetting & { readonly smallerPt: number };

const WIDE: PaperSetting = { roomForWords: ALL_WORDS, isClose: false, fewerLines: 0, smallerPt: 0 };
const CLOSE: PaperSetting = { ...WIDE, isClose: true };
const WITHOUT_WORDS: PaperSetting = { ...CLOSE, roomForWords: 0 };
/** Two languages beside each other in the wide letters of a firm: smaller, and no term the less. */
const SMALLEST: PaperSetting = { ...WITHOUT_WORDS, smallerPt: 1 };

/**
 * As many operative words as two pages hold, beside what the draft states: tried from the most, and set close before any is
 * left out. Smaller type comes after that, and last of all a point that says less.
 */
const SETTINGS: readonly PaperSetting[] = [
  WIDE,
  ...[ALL_WORDS, 3200, 2800, 2400, 2100, 1800, 1500, 1250, 1000, 800, 600, 450, 300, 150].map(
    (roomForWords): PaperSetting => ({ ...CLOSE, roomForWords }),
  ),
  WITHOUT_WORDS,
  { ...WITHOUT_WORDS, smallerPt: 0.5 },
];

function memoPaper(input: DealMemoInput, setting: PaperSetting): WordPaper {
  const { title, titleIn } = input.deal;
  return {
    template: 'deal-memo',
    word: DEAL_MEMO_WORD,
    dealTitle: (lang) => nameIn(title, titleIn, lang),
    legend: input.isBinding ? BINDING_ON_SIGNATURE : CONFIDENTIALITY_ALONE,
    density: 'letter',
    isFacing: true,
    smallerPt: setting.smallerPt,
    viewOf: (lang) => dealMemoView(input, lang, setting),
  };
}

const DEAL_MEMO_WORD: Bilingual = { en: 'Deal memo', ko: '딜 메모' };

/** On a memo that does not bind: confidentiality is the one thing that its signatures promise. */
const CONFIDENTIALITY_ALONE: Bilingual = {
  en: 'For discussion only. This document is not an offer and, apart from confidentiality once both have signed it, binds neither party. No other obligation arises until a long-form agreement has been signed by both parties.',
  ko: '본 문서는 협의를 위한 것으로서 청약이 아니며, 양 당사자가 서명한 때부터의 비밀유지를 제외하고는 어느 당사자도 구속하지 아니한다. 양 당사자가 정식 계약서에 서명하기 전에는 그 밖의 어떠한 의무도 발생하지 아니한다.',
};

/** On a memo that binds: what it is until both have signed. */
const BINDING_ON_SIGNATURE: Bilingual = {
  en: 'Binding on signature. Until both parties have signed it, this document is a draft for discussion, is not an offer and binds neither party.',
  ko: '본 문서는 양 당사자가 서명한 때에 구속력을 가진다. 양 당사자가 서명하기 전에는 협의를 위한 초안으로서 청약이 아니며 어느 당사자도 구속하지 아니한다.',
};

function requireOurs({ draft }: DealMemoInput): void {
  if (draft.side === 'ours') return;
  throw new Fail(
    'refused',
    {
      en: 'A deal memo is written only from a draft of ours. Choose “Make our draft” first, then that draft.',
      ko: '딜 메모는 우리 측 초안으로만 작성합니다. 먼저 ‘우리 측 초안 만들기’를 한 뒤 그 초안을 고르세요.',
    },
    'draftId',
  );
}
