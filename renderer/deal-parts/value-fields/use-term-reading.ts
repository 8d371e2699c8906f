import { sameContent } from '#domain/base/same-content.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import { marketEnds } from '#domain/library/market-ends.ts';
import type { Term } from '#domain/library/term.ts';
import type { ValueForm } from '#domain/values/form.ts';
import { formatValue } from '#domain/values/format-value.ts';
import { readValue } from '#domain/values/read/read-value.ts';
import type { Value } from '#domain/values/value.ts';
import type { FieldReading } from '#renderer/deal-parts/read-field/field-reading.ts';
import { fieldReading } from '#renderer/deal-parts/read-field/field-reading.ts';
import { mayGoOn, moneyWords } from '#renderer/deal-parts/read-field/readers.ts';
import { useApp } from '#renderer/state/session.ts';
import { useDealCurrency, useDealRates } from './use-deal-currency.ts';

/**
 * Reads a text as a value of a term that is written in `form`. The market is known only for the term's own
 * way of writing.
 */
export function useTermReading(
  term: Term,
  form: ValueForm,
  value: Value | undefined,
): (text: string, currency?: CurrencyCode) => FieldReading<Value> {
  const library = useApp((state) => state.library);
  const ofDeal = useDealCurrency();
  const rates = useDealRates();
  return (text, chosen) => {
    const currency = chosen ?? ofDeal ?? (form.kind === 'money' ? form.currency : 'USD');
    const reading = fieldReading(
      readValue(text, {
        form,
        currency,
        words: library,
        ...(isOwnForm(form, term.form) ? { market: { ...marketEnds(term), rates } } : {}),
        ...(value ? { present: value } : {}),
      }),
      (each) => each,
      (each) =>
        each.kind === 'money' && each.per === undefined
          ? moneyWords(each)
          : formatValue(each, term, library, 'exact'),
      { en: '', ko: '' }, // every value can be kept here
    );
    return reading.kind === 'read' && reading.meanings[0].value.kind === 'money'
      ? { ...reading, mayGoOn: mayGoOn(text, currency) }
      : reading;
  };
}

/** What several amounts come to is no part of how one is written. */
function isOwnForm(form: ValueForm, own: ValueForm): boolean {
  return sameContent({ ...form, tiers: undefined }, { ...own, tiers: undefined });
}
