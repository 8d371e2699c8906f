import type { FigureRole, FoundFigure } from '#domain/reading/figures/found-figure.ts';
import type { ValueForm } from '#domain/values/form.ts';
import type { ReadingContext } from '#domain/values/read/reading.ts';
import type { Value } from '#domain/values/value.ts';
import { findValues } from '#domain/reading/find-values.ts';
import type { FigureContext } from './figure-context.ts';
import type { PreparedClause } from './prepared-clause.ts';
import { sourceSpan } from './search-text.ts';

export type Figure = FoundFigure & {
  readonly isExtension?: boolean;
  readonly isBusinessDays?: boolean;
};

/** Every figure of a clause, of whatever kind, in the order of its text. */
export function figuresOf(prepared: PreparedClause, context: FigureContext): Figure[] {
  return prepared.sentences.flatMap((sentence) => {
    const { text } = sentence;
    const found: Figure[] = [];
    for (const form of FORMS(context)) {
      for (const each of findValues(text.plain, readingContext(form, context))) {
        const place = { from: each.from, to: each.to };
        if (each.value.kind !== form.kind) continue;
        const span = sourceSpan(text, 'plain', place);
        const before = text.plain.slice(Math.max(0, each.from - 40), each.from);
        const after = text.plain.slice(each.to, each.to + 40);
        const value: Value =
          'base' in each.value && !each.isBaseSaid ? { ...each.value, base: 'none_stated' } : each.value;
        const same = found.find(({ from, to }) => from === span.from && to === span.to);
        if (same) continue;
        found.push({
          value,
          ...span,
          sentence: { from: sentence.from, to: sentence.to },
          rule: `value.${form.kind}`,
          role: roleOf(before, after),
          ...(each.unknownBase === undefined ? {} : { unknownBase: each.unknownBase }),
          flags: each.doubts.includes('words-and-figures') ? ['words-against-figures'] : [],
          others: [],
          ...(/business days|영업일/.test(after.slice(0, 16)) ? { isBusinessDays: true } : {}),
          ...(/(?:further|additional|extension|extend\w*|renew\w*|연장|추가)[^.]*$/.test(before)
            ? { isExtension: true }
            : {}),
        });
      }
    }
    return found.toSorted((a, b) => a.from - b.from);
  });
}

const FORMS = ({ currency }: FigureContext): readonly ValueForm[] => [
  { kind: 'money', currency },
  { kind: 'share', base: 'none_stated' },
  { kind: 'duration', unit: 'months' },
  { kind: 'multiple', base: 'none_stated' },
  { kind: 'quantity', unit: 'count' },
  { kind: 'quantity', unit: 'screens' },
];

function readingContext(form: ValueForm, { currency, words }: FigureContext): ReadingContext {
  return { form, currency, words };
}

function roleOf(before: string, after: string): FigureRole {
  if (/business days|영업일/.test(after.slice(0, 14))) return 'notice';
  if (/(?:notice|cure)[^.]*$|within (?:the )?\S* ?\(?$/.test(before.slice(-18)) && /day/.test(after))
    return 'notice';
  if (/(?:not exceed|exceed|up to|no more than|not more than|maximum of|capped at)\s*\S*\s*\(?$/.test(before))
    return 'cap';
  if (/(?:not less than|no less than|at least|minimum of)\s*\S*\s*\(?$/.test(before)) return 'floor';
  if (/^\S{0,4} ?(?:을|를)? ?(?:초과할 수 없|초과하지|이하|이내|한도)/.test(after)) return 'cap';
  if (/^\S{0,4} ?(?:이상|미만으로)/.test(after)) return 'floor';
  return 'plain';
}
