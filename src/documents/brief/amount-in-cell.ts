import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { formatRoundedMoney } from '#domain/values/format-rounded.ts';

/** A rounded amount; in a cell of a table it stays on one line. */
export function amountInCell(minor: number, currency: CurrencyCode, lang: Lang): string {
  return formatRoundedMoney(minor, currency)[lang].replaceAll(' ', '\u00a0');
}
