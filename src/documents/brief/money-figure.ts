import type { CurrencyCode } from '#domain/figures/currency.ts';
import { byId } from '#domain/base/by-id.ts';
import type { Library } from '#domain/library/library.ts';
import type { MoneyPage } from '#domain/settlement/clauses/money-page.ts';
import type { TornadoBar } from '#domain/settlement/clauses/price-clauses.ts';
import { figureText, unitOf, unitWords } from './money-words.ts';
import type { MoneyUnit } from './money-words.ts';
import { plainCell } from '#documents/templates/markdown-blocks.ts';
import { barPicture } from '#documents/word-file/bar-picture.ts';
import { setPicture } from '#documents/word-file/picture.ts';
import type { Setting } from '#documents/word-file/setting.ts';
import { paragraph, run, table, tableCell, tableRow } from '#documents/word-file/word-objects.ts';
import type { WordBlock, WordCell } from '#documents/word-file/word-objects.ts';
import { columnWidths, headCell, spacer } from '#documents/word-file/word-tables.ts';
import { PRICED_RUNG_WORDS } from '#domain/words/term-words.ts';

/** As many bars as fit on a page that also holds a table. */
const MOST_BARS = 4;
/** Pixels of the page. */
const BAR = { heightPx: 14 } as const;
/** Twentieths of a point in a pixel, and the margins of a cell. */
const PIXEL = 15;
const CELL_MARGINS = 190;

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
          barCell(bar, scale, saysOf(bar, library, currency, unit, setting), widths[1] ?? 0, setting),
          endCell(bar.lowMinor, bar.lowRung, currency, unit, widths[2] ?? 0, setting),
          endCell(bar.highMinor, bar.highRung, currency, unit, widths[3] ?? 0, setting),
        ],
      }),
    );
    return [table({ rows: [head, ...rows], widths, look: 'grid', hasHead: true }), spacer()];
  };
}

const WORDS = {
  clause: { en: 'Effect on our average', ko: '조항에 따른 평균 수령액 변동 폭' },
  low: { en: 'Lowest', ko: '최저' },
  high: { en: 'Highest', ko: '최고' },
} as const;

type Scale = { readonly centre: number; readonly low: number; readonly high: number };

/** From the worst to the best value: striped below what the draft pays, solid above it, and a line between. */
function barCell(bar: TornadoBar, scale: Scale, says: string, width: number, setting: Setting): WordCell {
  const { colours } = setting.style;
  const { centre, low, high } = scale;
  const at = (amount: number): number => (amount - low) / Math.max(1, high - low);
  const [start, middle, end] = [at(bar.lowMinor), at(centre), at(bar.highMinor)];
  const below = {
    from: start,
    to: Math.min(middle, end),
    fill: 'striped',
    colour: colours.unfavourable,
  } as const;
  const above = { from: Math.max(middle, start), to: end, fill: 'solid', colour: colours.accent } as const;
  const picture = barPicture({
    ...BAR,
    widthPx: Math.floor((width - CELL_MARGINS) / PIXEL),
    track: colours.rule,
    parts: [below, above].filter(({ from, to }) => to > from),
    line: { at: middle, colour: colours.ink },
    altText: says,
  });
  return tableCell({
    width,
    verticalAlign: 'center',
    children: [paragraph({ style: 'TableText', children: [setPicture(picture, setting)] })],
  });
}

function nameCell(
  bar: TornadoBar,
  library: Pick<Library, 'terms'>,
  width: number,
  setting: Setting,
): WordCell {
  const name = byId(library.terms).get(bar.termId)?.name[setting.lang] ?? bar.termId;
  return tableCell({
    width,
    verticalAlign: 'center',
    children: [
      paragraph({
        style: 'TableText',
        children: [run({ text: name, bold: true })],
      }),
    ],
  });
}

/** What the bar shows, for whoever cannot see it. */
function saysOf(
  bar: TornadoBar,
  library: Pick<Library, 'terms'>,
  currency: CurrencyCode,
  unit: MoneyUnit,
  { lang }: Setting,
): string {
  const name = byId(library.terms).get(bar.termId)?.name[lang] ?? bar.termId;
  const [low, high] = [bar.lowMinor, bar.highMinor].map((minor) => figureText(minor, currency, unit));
  return lang === 'ko' ? `${name}: ${low}에서 ${high}까지의 막대` : `${name}: a bar from ${low} to ${high}`;
}

function endCell(
  amountMinor: number,
  rung: TornadoBar['lowRung'],
  currency: CurrencyCode,
  unit: MoneyUnit,
  width: number,
  setting: Setting,
): WordCell {
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
  return lang === 'ko' ? `│ 초안대로일 때 ${amount}(${words})` : `│ as drafted, ${amount} (${words})`;
}
