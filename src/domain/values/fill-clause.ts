import type { Value } from './value.ts';
import { byId } from '#domain/base/by-id.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { BLANK, formatMoney, formatNumber, formatPercent, formatValue } from './format-value.ts';
import type { FormOf, ValueWords } from './form.ts';
import type { Josa } from '#domain/text/josa.ts';
import { josaFor, resolveJosa } from '#domain/text/josa.ts';
import { ifExact, multiplyFractions } from '#domain/figures/fraction.ts';

/**
 * A clause of the library with its placeholders (`{{value}}`, `{{amount}}`, `{{percent}}`, `{{base}}`,
 * `{{months}}`, `{{days}}`, `{{years}}`, `{{number}}`, `{{blank}}`) filled from a value, money in exact
 * figures. What the value cannot say (no value, another unit, an unknown placeholder) is a blank to
 * fill in by hand: so is a percentage of something else than the term is of, where the clause names the base itself.
 * Korean particles after a placeholder are made to fit what was filled in.
 */
export function fillClause(
  wording: string,
  value: Value | undefined,
  term: FormOf,
  words: ValueWords,
  lang: Lang,
): string {
  const stated = canState(wording, value, term) ? value : undefined;
  const filled = wording.replace(
    /\{\{\s*([a-z_]+)\s*\}\}(으로|로|을|를|은|는|이|가|과|와)?(?![가-힣(])/g,
    (_all, name: string, particle: string | undefined) => {
      const text = fillPlaceholder(name, stated, term, words, lang);
      return particle === undefined ? text : text + fitParticle(text, particle);
    },
  );
  const rest = filled.replace(/\{\{\s*([a-z_]+)\s*\}\}/g, (_all, name: string) =>
    fillPlaceholder(name, stated, term, words, lang),
  );
  return lang === 'ko' ? resolveJosa(rest) : rest;
}

/** A clause with a bare percentage names in its own words what it is of: that of the term. */
function canState(wording: string, value: Value | undefined, { form }: FormOf): boolean {
  if (value?.kind !== 'share' && value?.kind !== 'rate') return true;
  const isBare = /\{\{\s*percent\s*\}\}/.test(wording) && !/\{\{\s*base\s*\}\}/.test(wording);
  return !isBare || !('base' in form) || value.base === form.base;
}

/** Whether a clause says the value itself, so that filling it in makes it ours. */
export function statesValue(wording: string): boolean {
  return /\{\{\s*(?!blank\b)[a-z_]+\s*\}\}/.test(wording);
}

function fillPlaceholder(
  name: string,
  value: Value | undefined,
  term: FormOf,
  words: ValueWords,
  lang: Lang,
): string {
  if (value === undefined) return BLANK;
  return partOf(name, value, term, words, lang) ?? BLANK;
}

function partOf(name: string, value: Value, term: FormOf, words: ValueWords, lang: Lang): string | undefined {
  switch (name) {
    case 'value':
      return formatValue(value, term, words, 'exact')[lang];
    case 'amount':
      return value.kind === 'money' ? formatMoney(value.money, 'exact')[lang] : undefined;
    case 'percent':
      return value.kind === 'share' || value.kind === 'rate' ? formatPercent(value.share)[lang] : undefined;
    case 'base':
      return value.kind === 'share' || value.kind === 'rate' || value.kind === 'multiple'
        ? (byId(words.bases).get(value.base)?.name[lang] ?? value.base)
        : undefined;
    case 'number':
      return 'n' in value ? formatNumber(value.n) : undefined;
    case 'days':
    case 'weeks':
    case 'months':
    case 'years':
      return inUnit(value, name);
    default:
      return undefined;
  }
}

/** The number in the unit asked for, where the change of unit is exact: 2 years are 24 months; 90 days are not 3 months. */
function inUnit(value: Value, unit: 'days' | 'weeks' | 'months' | 'years'): string | undefined {
  if (value.kind !== 'duration') return undefined;
  if (value.unit === unit) return formatNumber(value.n);
  const factor = EXACT_UNITS[`${value.unit}>${unit}`];
  const n = factor && ifExact(() => multiplyFractions(value.n, factor));
  return n && formatNumber(n);
}

const EXACT_UNITS: Readonly<Record<string, { numerator: number; denominator: number }>> = {
  'years>months': { numerator: 12, denominator: 1 },
  'months>years': { numerator: 1, denominator: 12 },
  'weeks>days': { numerator: 7, denominator: 1 },
  'days>weeks': { numerator: 1, denominator: 7 },
};

const PAIRS: Readonly<Record<string, Josa>> = {
  을: '을/를',
  를: '을/를',
  은: '은/는',
  는: '은/는',
  이: '이/가',
  가: '이/가',
  과: '과/와',
  와: '과/와',
  으로: '으로/로',
  로: '으로/로',
};

/** A blank keeps the particle as the clause has it. */
function fitParticle(text: string, particle: string): string {
  const pair = PAIRS[particle];
  return pair === undefined || text === BLANK ? particle : josaFor(text, pair);
}
