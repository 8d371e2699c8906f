import { middleOf } from '#domain/plan/papers-in-money.ts';
import type { MoneyCell, PapersInMoney } from '#domain/plan/papers-in-money.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { formatRoundedMoney } from '#domain/values/format-rounded.ts';
import { SIDE_POSSESSIVE } from '#domain/words/deal-words.ts';
import { MONEY_ROW_WORDS } from '#domain/words/plan-words.ts';
import { asTitle } from '#domain/words/words.ts';
import type { Picture } from '#documents/word-file/picture.ts';

const WIDTH = 560;
const BAR = 12;
const GAP = 14;
/** Of what is theirs and of what is ours; pale and dark, so that they differ in grey too. */
const COLOURS = { theirs: '#9FB3CC', ours: '#1F3A5F', line: '#1B1F24' } as const;

/**
 * PRIVATE. Both papers as bars, outcome by outcome, theirs pale and ours dark, eight of ten cases as a thin line. The
 * words and figures stand in the table above. Undefined where nothing is priced.
 */
export function moneyChart(papers: PapersInMoney | undefined, lang: Lang): Picture | undefined {
  if (!papers || papers.rows.length === 0) return undefined;
  const cells = papers.rows.flatMap(({ theirs, ours }) =>
    [theirs, ours].filter((cell) => cell !== undefined),
  );
  const amounts = cells.flatMap((cell) =>
    cell.kind === 'exact' ? [cell.minor] : [cell.p10Minor, cell.p90Minor],
  );
  const [low, high] = [Math.min(0, ...amounts), Math.max(1, ...amounts)];
  const at = (minor: number): number => Math.round(((minor - low) / (high - low)) * (WIDTH - 2)) + 1;
  const shapes: string[] = [];
  let y = 2;
  for (const { theirs, ours } of papers.rows) {
    for (const [cell, fill] of [
      [theirs, COLOURS.theirs],
      [ours, COLOURS.ours],
    ] as const) {
      if (cell) shapes.push(...bar(cell, fill, y, at));
      y += BAR;
    }
    y += GAP;
  }
  const heightPx = y - GAP + 2;
  shapes.push(rect(at(0) - 1, 0, 1, heightPx, COLOURS.line));
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${heightPx}" viewBox="0 0 ${WIDTH} ${heightPx}">${shapes.join('')}</svg>`,
    altText: altText(papers, lang),
    widthPx: WIDTH,
    heightPx,
  };
}

function bar(cell: MoneyCell, fill: string, y: number, at: (minor: number) => number): string[] {
  const [zero, end] = [at(0), at(middleOf(cell))];
  const solid = rect(Math.min(zero, end), y, Math.max(1, Math.abs(end - zero)), BAR - 2, fill);
  if (cell.kind === 'exact') return [solid];
  const [from, to] = [at(cell.p10Minor), at(cell.p90Minor)];
  return [solid, rect(from, y + (BAR - 2) / 2 - 1, Math.max(1, to - from), 2, COLOURS.line)];
}

function rect(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
}

function altText({ rows, currency }: PapersInMoney, lang: Lang): string {
  const money = (cell: MoneyCell | undefined) =>
    cell ? formatRoundedMoney(middleOf(cell), currency)[lang] : '–';
  return rows
    .map(
      ({ kind, theirs, ours }) =>
        `${asTitle(MONEY_ROW_WORDS[kind])[lang]}: ${SIDE_POSSESSIVE.theirs[lang]} ${money(theirs)}, ${SIDE_POSSESSIVE.ours[lang]} ${money(ours)}`,
    )
    .join('; ');
}
