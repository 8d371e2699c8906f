import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { MoneyCell, PapersInMoney } from '#domain/plan/papers-in-money.ts';
import { middleOf } from '#domain/plan/papers-in-money.ts';
import type { Spread } from '#domain/settlement/clauses/price-clauses.ts';
import type { PointWorth } from '#domain/points/point.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { formatMoneySpan, formatRoundedMoney } from '#domain/values/format-rounded.ts';
import { MONEY_ROW_WORDS } from '#domain/words/plan-words.ts';
import { asTitle } from '#domain/words/words.ts';
import { amountInCell } from './amount-in-cell.ts';

/** A cell of money: the middle (or the exact sum), eight of ten cases around it, and whether it is a loss. */
export type MoneyText = { readonly middle: string; readonly span: string; readonly is_loss: boolean };

const NO_MONEY_TEXT: MoneyText = { middle: '', span: '', is_loss: false };

/** PRIVATE. Both papers outcome by outcome, in one language. */
export function moneyRowViews(papers: PapersInMoney, lang: Lang) {
  const { currency } = papers;
  return papers.rows.map(({ kind, theirs, ours, gapMinor }) => ({
    name: asTitle(MONEY_ROW_WORDS[kind])[lang],
    is_drawn: [theirs, ours].some((cell) => cell?.kind === 'drawn'),
    theirs: moneyText(theirs, currency, lang),
    ours: moneyText(ours, currency, lang),
    gap: gapMinor === undefined ? '' : amountInCell(gapMinor, currency, lang),
  }));
}

function moneyText(cell: MoneyCell | undefined, currency: CurrencyCode, lang: Lang): MoneyText {
  if (!cell) return NO_MONEY_TEXT;
  const middle = middleOf(cell);
  return {
    middle: amountInCell(middle, currency, lang),
    span: cell.kind === 'exact' ? '' : spanOf(cell, currency, lang),
    is_loss: middle < 0,
  };
}

/** Without the mark of rounding: the line above it has it. */
function spanOf({ p10Minor, p90Minor }: Spread, currency: CurrencyCode, lang: Lang): string {
  const [from, to] = [p10Minor, p90Minor].map((minor) =>
    amountInCell(minor, currency, lang).replace(/^≈\u00a0/, ''),
  );
  return lang === 'en' ? `${from} to ${to}` : `${from} ~ ${to}`;
}

/** What an ask is worth: on average, never without eight of ten cases. Empty where it is not priced: an unknown is no figure. */
export function worthWords(worth: PointWorth, lang: Lang): string {
  if (worth.kind !== 'priced') return '';
  const { expectedMinor, currency, isConditional, isOfOurPaper, givenAway } = worth;
  const average = formatRoundedMoney(expectedMinor, currency)[lang];
  const span = eightOfTen(worth, lang);
  const lost = givenAway ? formatRoundedMoney(givenAway.averageMinor, currency)[lang] : '';
  if (lang === 'en') {
    const ours = `${isOfOurPaper ? ', as our draft asks' : ''}${lost === '' ? '' : `; our draft gave away ${lost}`}`;
    return `${average} on average (${span})${isConditional ? ' if the film is made' : ''}${ours}`;
  }
  const gaveAway = lost === '' ? '' : `이며 그 초안이 이미 양보한 금액은 ${lost}`;
  const ours = isOfOurPaper ? `, 우리 측 초안 기준${gaveAway}` : '';
  return `${isConditional ? '제작 시 ' : ''}평균 ${average}(${span})${ours}`;
}

/** A span that ends where it begins is one sum: an average over zero may rest on the rarest cases alone. */
function eightOfTen(
  { p10Minor, p90Minor, currency }: Spread & { readonly currency: CurrencyCode },
  lang: Lang,
): string {
  if (p10Minor !== p90Minor) return formatMoneySpan(p10Minor, p90Minor, currency)[lang];
  const sum = formatRoundedMoney(p10Minor, currency)[lang];
  return lang === 'en' ? `${sum} in eight of ten cases` : `열에 여덟은 ${sum}`;
}
