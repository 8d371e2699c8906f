import { middleOf } from '#domain/plan/papers-in-money.ts';
import type { MoneyCell, MoneyRow, PapersInMoney } from '#domain/plan/papers-in-money.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { formatRoundedMoney } from '#domain/values/format-rounded.ts';
import { SIDE_POSSESSIVE } from '#domain/words/deal-words.ts';
import { MONEY_ROW_WORDS } from '#domain/words/plan-words.ts';
import { asTitle } from '#domain/words/words.ts';
import { setPicture } from '#documents/word-file/picture.ts';
import type { Picture } from '#documents/word-file/picture.ts';
import type { Setting } from '#documents/word-file/setting.ts';
import { paragraph, run, table, tableCell, tableRow } from '#documents/word-file/word-objects.ts';
import type { Inlines, WordBlock } from '#documents/word-file/word-objects.ts';
import { columnWidths, spacer } from '#documents/word-file/word-tables.ts';

const SIDES = ['theirs', 'ours'] as const;
type Side = (typeof SIDES)[number];

const WIDTH = 430;
const BAR = 12;
/** Of what is theirs and of what is ours; pale and dark, so that they differ in grey too. */
const COLOURS = { theirs: '#9FB3CC', ours: '#1F3A5F', line: '#1B1F24' } as const;
/** Percent of the width of the page: names, bars. */
const COLUMNS = [26, 74] as const;

/**
 * PRIVATE. Both papers as bars, outcome by outcome, theirs pale and ours dark, eight of ten cases as a thin line; the
 * name of each outcome stands beside its bars. Undefined where nothing is priced.
 */
export function moneyChart(papers: PapersInMoney | undefined, lang: Lang) {
  if (!papers || papers.rows.length === 0) return undefined;
  const bars = barsOf(papers, lang);
  return (setting: Setting): WordBlock[] => {
    const widths = columnWidths(COLUMNS, setting.width);
    const cell = (index: number, lines: readonly Inlines[]) =>
      tableCell({
        width: widths[index] ?? 0,
        verticalAlign: 'center',
        children: lines.map((children) => paragraph({ style: 'TableText', keepNext: true, children })),
      });
    // A bar is no higher than a line of the table: LibreOffice would cut it off.
    const rows = bars.map(({ name, pictures }) =>
      tableRow({
        cantSplit: true,
        children: [
          cell(0, [[run({ text: name })]]),
          cell(
            1,
            pictures.map((picture) => [setPicture(picture, setting)]),
          ),
        ],
      }),
    );
    return [table({ rows, widths, look: 'plain', hasHead: false }), spacer(true)];
  };
}

function barsOf(papers: PapersInMoney, lang: Lang) {
  const cells = papers.rows.flatMap(({ theirs, ours }) =>
    [theirs, ours].filter((cell) => cell !== undefined),
  );
  const amounts = cells.flatMap((cell) =>
    cell.kind === 'exact' ? [cell.minor] : [cell.p10Minor, cell.p90Minor],
  );
  const [low, high] = [Math.min(0, ...amounts), Math.max(1, ...amounts)];
  const at = (minor: number): number => Math.round(((minor - low) / (high - low)) * (WIDTH - 2)) + 1;
  return papers.rows.map((row) => ({
    name: asTitle(MONEY_ROW_WORDS[row.kind])[lang],
    pictures: SIDES.flatMap((side) => {
      const cell = row[side];
      return cell ? [pictureOf(cell, side, at, altText(row.kind, side, cell, papers, lang))] : [];
    }),
  }));
}

/** All bars on one scale, each with the line of nothing paid. */
function pictureOf(cell: MoneyCell, side: Side, at: (minor: number) => number, says: string): Picture {
  const [zero, end] = [at(0), at(middleOf(cell))];
  const shapes = [
    rect(Math.min(zero, end), 1, Math.max(1, Math.abs(end - zero)), BAR - 2, COLOURS[side]),
    ...(cell.kind === 'exact'
      ? []
      : [
          rect(
            at(cell.p10Minor),
            BAR / 2 - 1,
            Math.max(1, at(cell.p90Minor) - at(cell.p10Minor)),
            2,
            COLOURS.line,
          ),
        ]),
    rect(zero - 1, 0, 1, BAR, COLOURS.line),
  ];
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${BAR}" viewBox="0 0 ${WIDTH} ${BAR}">${shapes.join('')}</svg>`,
    altText: says,
    widthPx: WIDTH,
    heightPx: BAR,
  };
}

function rect(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
}

function altText(
  kind: MoneyRow['kind'],
  side: Side,
  cell: MoneyCell,
  { currency }: PapersInMoney,
  lang: Lang,
): string {
  const amount = formatRoundedMoney(middleOf(cell), currency)[lang];
  return `${asTitle(MONEY_ROW_WORDS[kind])[lang]}: ${SIDE_POSSESSIVE[side][lang]} ${amount}`;
}
