import type { Bilingual } from '#domain/text/bilingual.ts';
import type { FormOf, MarketPoint, ValueForm, ValueWords } from '#domain/values/form.ts';
import {
  formatMarketPoint,
  formatRange,
  formatValue,
  singular,
  splitAround,
} from '#domain/values/format-value.ts';
import type { Rung, Term } from './term.ts';

/**
 * The market range of a term: `6–24 months, typical 18`. A range that has only words gives its
 * words; both texts are empty where the library knows no range.
 */
export function formatMarket(term: FormOf & Pick<Term, 'market'>, words: ValueWords): Bilingual {
  const { low, typical, high, note } = term.market;
  if (!low && !typical && !high) return note ?? { en: '', ko: '' };
  const en = rangeInWords({ low, typical, high }, 'en', term.form, words);
  const ko = rangeInWords({ low, typical, high }, 'ko', term.form, words);
  return { en, ko };
}

/** A rung: its value, else its words; both empty when there is no rung. */
export function formatRung(rung: Rung | undefined, term: FormOf, words: ValueWords): Bilingual {
  if (!rung) return { en: '', ko: '' };
  return rung.value ? formatValue(rung.value, term, words) : rung.condition;
}

type Ends = {
  readonly low: MarketPoint | undefined;
  readonly typical: MarketPoint | undefined;
  readonly high: MarketPoint | undefined;
};

function rangeInWords(ends: Ends, lang: 'en' | 'ko', form: ValueForm, words: ValueWords): string {
  const write = (point: MarketPoint | undefined) =>
    point && formatMarketPoint(point, form, words)[lang].trim();
  const [low, typical, high] = [write(ends.low), write(ends.typical), write(ends.high)];
  if (low !== undefined && low === high && (typical === undefined || typical === low)) return low;
  // Choices have no range between them, so only the usual choice is said.
  if (ends.typical?.kind === 'id' && typical !== undefined) {
    return lang === 'en' ? `Typical: ${typical}` : `통상: ${typical}`;
  }
  const range = rangeText(low, high, lang);
  if (typical === undefined) return range;
  if (range === '') return lang === 'en' ? `typically ${typical}` : `통상 ${typical}`;
  const short = ends.typical?.kind === 'number' ? shortTypical(typical, range, lang) : typical;
  return lang === 'en' ? `${range}, typical ${short}` : `${range}, 통상 ${short}`;
}

function rangeText(low: string | undefined, high: string | undefined, lang: 'en' | 'ko'): string {
  if (low !== undefined && high !== undefined) return low === high ? low : formatRange(low, high, lang);
  if (low !== undefined) return lang === 'en' ? `from ${low}` : `${low} 이상`;
  if (high !== undefined) return lang === 'en' ? `up to ${high}` : `${high} 이하`;
  return '';
}

/** After a range the unit need not be repeated in English: `typical 18`, `통상 18개월`. */
function shortTypical(typical: string, range: string, lang: 'en' | 'ko'): string {
  const parts = splitAround(typical);
  if (!parts) return typical;
  const head = parts.before !== '' && range.startsWith(parts.before) ? '' : parts.before;
  if (lang === 'ko') return `${head}${parts.number}${parts.after}`;
  const unit = /^\s*%/.test(parts.after) ? '%' : '';
  const isTailSaid =
    parts.after === '' || range.endsWith(parts.after) || singular(range).endsWith(singular(parts.after));
  return isTailSaid ? `${head}${parts.number}${unit}` : `${head}${parts.number}${parts.after}`;
}
