import type { CurrencyCode } from '#domain/figures/currency.ts';
import { byId } from '#domain/base/by-id.ts';
import type { Library } from '#domain/library/library.ts';
import type { MoneyPage } from '#domain/settlement/clauses/money-page.ts';
import type { TornadoBar } from '#domain/settlement/clauses/price-clauses.ts';
import { fitToWidth } from '#documents/text/cut-text.ts';
import { figureText, unitOf, unitWords } from './money-words.ts';
import type { MoneyUnit } from './money-words.ts';
import { plainCell } from '#documents/templates/markdown-blocks.ts';
import { columnWidths, headCell, spacer, tableBorders } from '#documents/word-file/word-blocks.ts';
import type { Setting, WordBlock } from '#documents/word-file/word-blocks.ts';
import { paragraph, run, table, tableCell, tableRow } from '#documents/word-file/word-xml.ts';
import type { CellXml } from '#documents/word-file/word-xml.ts';
import { PRICED_RUNG_WORDS } from '#domain/words/term-words.ts';

/** As many bars as fit on a page that also holds a table. */
const MOST_BARS = 4;
/** Blocks in a bar. Some fonts draw each as wide as it is high, and the bar must still fit. */
const STEPS = 28;
/** Letters of a name; a Hangul syllable counts as two. */
const NAME_WIDTH = 27;

/** PRIVATE. Our average receipts from the worst to the best value of each clause, the others as in the draft. */
export function moneyFigure(money: MoneyPage, library: Pick<Library, 'terms'>) {
  return (setting: Setting): WordBlock[] => {
    if (money.kind === 'missing' || money.prices.tornado.length === 0) return [];
    const { tornado, base, currency } = money.prices;
    const bars = tornado.slice(0, MOST_BARS);
    const unit = unitOf(money.prices);
    const widths = columnWidths([31, 37, 16, 16], setting.width);
    const scale: Scale = {
      centre: base.averageMinor,
      low: Math.min(base.averageMinor, ...bars.map((bar) => bar.lowMinor)),
      high: Math.max(base.averageMinor, ...bars.map((bar) => bar.highMinor)),
    };
    const head = tableRow({
      tableHeader: true,
      cantSplit: true,
      children: [
        headCell(plainCell(WORDS.clause[setting.lang], 'left'), widths[0] ?? 0, setting),
        headCell(
          plainCell(centreText(base.averageMinor, currency, unit, setting), 'left'),
          widths[1] ?? 0,
          setting,
        ),
        headCell(plainCell(WORDS.low[setting.lang], 'right'), widths[2] ?? 0, setting),
        headCell(plainCell(WORDS.high[setting.lang], 'right'), widths[3] ?? 0, setting),
      ],
    });
    const rows = bars.map((bar) =>
      tableRow({
        cantSplit: true,
        children: [
          nameCell(bar, library, widths[0] ?? 0, setting),
          barCell(bar, scale, widths[1] ?? 0, setting),
          endCell(bar.lowMinor, bar.lowRung, currency, unit, widths[2] ?? 0, setting),
          endCell(bar.highMinor, bar.highRung, currency, unit, widths[3] ?? 0, setting),
        ],
      }),
    );
    return [
      table({ rows: [head, ...rows], widths, borders: tableBorders('grid', setting), margins: MARGINS }),
      spacer(),
    ];
  };
}

/** The padding makes rows lower than those of a text table and lines their letters up. In twentieths of a point. */
const MARGINS = { top: 40, bottom: 40, left: 90, right: 90 } as const;

const WORDS = {
  clause: { en: 'Effect on our average', ko: '조항에 따른 평균 수령액 변동 폭' },
  low: { en: 'Lowest', ko: '최저' },
  high: { en: 'Highest', ko: '최고' },
} as const;

type Scale = { readonly centre: number; readonly low: number; readonly high: number };

/** A bar of blocks, as in the leverage figure: one colour below the draft's receipts, another above, and a mark between. */
function barCell(bar: TornadoBar, { centre, low, high }: Scale, width: number, setting: Setting): CellXml {
  const { colours } = setting.style;
  const at = (amount: number): number => Math.round(((amount - low) / Math.max(1, high - low)) * STEPS);
  const [start, middle, end] = [at(bar.lowMinor), at(centre), at(bar.highMinor)];
  const below = Math.max(0, Math.min(middle, end) - start);
  const above = Math.max(0, end - Math.max(middle, start));
  const blocks = (count: number, color: string) =>
    count <= 0 ? [] : [run({ text: '█'.repeat(count), color, size: 11 })];
  return tableCell({
    width,
    verticalAlign: 'center',
    children: [
      paragraph({
        style: 'TableText',
        children: [
          ...blocks(Math.min(start, middle), colours.rule),
          ...blocks(below, colours.unfavourable),
          run({ text: '|', bold: true, size: 14 }),
          ...blocks(above, colours.accent),
          ...blocks(STEPS - Math.max(middle, end), colours.rule),
        ],
      }),
    ],
  });
}

function nameCell(
  bar: TornadoBar,
  library: Pick<Library, 'terms'>,
  width: number,
  setting: Setting,
): CellXml {
  const name = byId(library.terms).get(bar.termId)?.name[setting.lang] ?? bar.termId;
  return tableCell({
    width,
    verticalAlign: 'center',
    children: [
      paragraph({
        style: 'TableText',
        children: [run({ text: fitToWidth(name, NAME_WIDTH), bold: true })],
      }),
    ],
  });
}

function endCell(
  amountMinor: number,
  rung: TornadoBar['lowRung'],
  currency: CurrencyCode,
  unit: MoneyUnit,
  width: number,
  setting: Setting,
): CellXml {
  return tableCell({
    width,
    verticalAlign: 'center',
    children: [
      paragraph({
        style: 'TableText',
        alignment: 'right',
        children: [
          run({ text: figureText(amountMinor, currency, unit) }),
          run({ text: ` ${PRICED_RUNG_WORDS[rung][setting.lang]}`, style: 'Muted' }),
        ],
      }),
    ],
  });
}

function centreText(centre: number, currency: CurrencyCode, unit: MoneyUnit, { lang }: Setting): string {
  const amount = figureText(centre, currency, unit);
  const words = unitWords(currency, unit)[lang];
  return lang === 'ko' ? `| 초안대로일 때 ${amount}(${words})` : `| as drafted, ${amount} (${words})`;
}
