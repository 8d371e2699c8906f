import type { ValueForm } from '../form.ts';
import { readValue } from './read-value.ts';
import type { ReadingContext, ValueReading } from './reading.ts';
import { tidyTyped } from './tidy-typed.ts';

/** What a text names of itself decides how it is read, in this order. */
const NAMED: readonly (readonly [RegExp, ValueForm])[] = [
  [/%|퍼센트|프로$|percent|per cent|분의|할|푼$|bps?$|basis point/, { kind: 'share', base: 'none_stated' }],
  [/개월|년간?$|달$|일간?$|주간?$|(?:year|month|week|day)s?$/, { kind: 'duration', unit: 'months' }],
  [/배$|times|^twice|\dx$|^x ?\d/, { kind: 'multiple', base: 'none_stated' }],
  [/[회번부명편]$|차례$/, { kind: 'quantity', unit: 'count' }],
];

/** A text of which no term is known: a day, else by the unit that it names, else an amount of money. */
export function readAnyValue(text: string, context: Omit<ReadingContext, 'form'>): ValueReading {
  const day = readValue(text, { ...context, form: { kind: 'date' } });
  if (day.kind === 'read') return day;
  const tidy = tidyTyped(text);
  const isRate = /(?:^|의 ?)(?:연|월|매년|매월) ?\d.{0,200}%|% (?:a|per) (?:year|month|annum)/.test(tidy);
  const form: ValueForm = isRate
    ? { kind: 'rate', base: 'none_stated', period: 'year' }
    : (NAMED.find(([pattern]) => pattern.test(tidy))?.[1] ?? { kind: 'money', currency: context.currency });
  return readValue(text, { ...context, form });
}
