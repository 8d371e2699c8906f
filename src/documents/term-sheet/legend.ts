import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import type { Block, Span } from '#documents/templates/markdown-blocks.ts';
import type { ParagraphStyleName } from '#documents/style/word-styles.ts';

/** On every term sheet, in both languages, whatever its template says. */
export const LEGEND: Bilingual = {
  en: 'For discussion only. This term sheet is not an offer. Part A binds neither party, and no obligation arises from it, until a long-form agreement has been signed by both parties. Part B binds the parties only once both have signed this term sheet.',
  ko: '본 조건서는 협의를 위한 것으로서 청약이 아니다. 제1부는 어느 당사자도 구속하지 아니하며 양 당사자가 정식 계약서에 서명하기 전에는 그로부터 어떠한 의무도 발생하지 아니한다. 제2부는 양 당사자가 본 조건서에 서명한 때에 한하여 당사자들을 구속한다.',
};

/** On a sheet that is acknowledged alone. */
const LEGEND_WHERE_NOTHING_BINDS: Bilingual = {
  en: 'For discussion only. This term sheet is not an offer and binds neither party. A signature on it acknowledges receipt and nothing else. No obligation arises until a long-form agreement has been signed by both parties.',
  ko: '본 조건서는 협의를 위한 것으로서 청약이 아니며 어느 당사자도 구속하지 아니한다. 서명은 수령 사실만을 확인한다. 양 당사자가 정식 계약서에 서명하기 전에는 어떠한 의무도 발생하지 아니한다.',
};

/** At the end of every sheet. */
const NO_ADVICE: Bilingual = {
  en: 'Prepared with software for the negotiation. It is not legal advice. Words and places in [brackets] are open.',
  ko: '협상을 위하여 소프트웨어로 작성한 문서이며 법률 자문이 아니다. [괄호] 안의 문구와 빈칸은 미정이다.',
};

/** The legend below title and subtitle, the note at the end. */
export function withLegend(
  blocks: readonly Block[],
  langs: readonly Lang[],
  isAcknowledged: boolean,
): Block[] {
  const legend = isAcknowledged ? LEGEND_WHERE_NOTHING_BINDS : LEGEND;
  const other: Lang = langs[0] === 'en' ? 'ko' : 'en';
  const order: readonly Lang[] = langs.length === 2 ? langs : [...langs, other];
  const head = blocks.findLastIndex(
    (block) => block.kind === 'paragraph' && (block.style === 'Title' || block.style === 'Subtitle'),
  );
  return [
    ...blocks.slice(0, head + 1),
    paragraph('Legend', order.map((lang) => legend[lang]).join('\n')),
    ...blocks.slice(head + 1),
    ...langs.map((lang) => paragraph('Note', NO_ADVICE[lang])),
  ];
}

function paragraph(style: ParagraphStyleName, text: string): Block {
  const span: Span = { text, isBold: false, isItalic: false };
  return { kind: 'paragraph', style, spans: [span] };
}
