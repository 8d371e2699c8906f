import type { Assumption } from '#domain/settlement/clauses/assumptions.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { counted } from '#domain/text/counted.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { formatNumber, formatPercent } from '#domain/values/format-value.ts';

/** `40%`, `18 months`, `1.6`. */
export function assumptionText(value: Fraction, unit: Assumption['unit'], lang: Lang): string {
  if (unit === 'share') return formatPercent(value)[lang];
  const number = formatNumber(value);
  if (unit === 'months') return lang === 'ko' ? `${number}개월` : counted(number, 'month', 'months');
  return number;
}

/** `20% to 50%`. */
export function rangeText(low: Fraction, high: Fraction, unit: Assumption['unit'], lang: Lang): string {
  const [from, to] = [low, high].map((end) => assumptionText(end, unit, lang));
  return lang === 'ko' ? `${from} ~ ${to}` : `${from} to ${to}`;
}
