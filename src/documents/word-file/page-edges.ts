import { BorderStyle, Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import stringWidth from 'string-width';
import type { Lang } from '#domain/text/bilingual.ts';
import type { WordStyle } from '#documents/style/word-styles.ts';
import { fitToWidth } from '#documents/text/cut-text.ts';
import { paragraph, run } from './word-objects.ts';

/** What a run of pages says at its edges. */
export type EdgeWords = {
  /** At the top left of every page but the first: the deal, cut to the room there is, and the kind of document. */
  readonly heading: { readonly deal: string; readonly kind: string };
  /** At the top right: `Confidential – internal`. Empty: none. */
  readonly marking: string;
  /** At the bottom left: who, when. */
  readonly footing: string;
};

/** The header and footer of pages whose text is `width` twentieths of a point wide. */
export function pageEdges(words: EdgeWords, lang: Lang, style: WordStyle, width: number) {
  return {
    headers: {
      first: new Header({ children: [paragraph({ style: 'Header', children: [] })] }),
      default: new Header({ children: [headerLine(words, style, width)] }),
    },
    footers: {
      first: new Footer({ children: [footerLine(words, lang, width)] }),
      default: new Footer({ children: [footerLine(words, lang, width)] }),
    },
  };
}

/** About this many twentieths of a point of a header's line hold one column of its small type. */
const COLUMN = 82;

function headerLine({ heading, marking }: EdgeWords, style: WordStyle, width: number): Paragraph {
  const room = Math.max(20, Math.floor(width / COLUMN) - stringWidth(marking + heading.kind) - 8);
  const left = `${fitToWidth(heading.deal, room)}  ·  ${heading.kind}`;
  return new Paragraph({
    style: 'Header',
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: style.colours.rule, space: 4 } },
    children: [
      ...run({ text: left }),
      new TextRun({ children: [new Tab()] }),
      ...run({ text: marking, bold: true }),
    ],
  });
}

function footerLine({ footing }: EdgeWords, lang: Lang, width: number): Paragraph {
  const page =
    lang === 'en'
      ? ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES]
      : [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES, '쪽'];
  return new Paragraph({
    style: 'Footer',
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [
      ...run({ text: footing }),
      new TextRun({ children: [new Tab()] }),
      new TextRun({ children: page }),
    ],
  });
}
