import type { DealDocument } from '#domain/deal/deal.ts';
import { fraction } from '#domain/figures/fraction.ts';
import { minorDigits } from '#domain/figures/currency.ts';
import type { Library } from '#domain/library/library.ts';
import type { DealKind } from '#domain/library/term.ts';
import type { TermSheetType } from '#domain/words/term-sheet-words.ts';
import type { ValueForm } from '#domain/values/form.ts';
import type { Value } from '#domain/values/value.ts';
import { aDeal, aDocument, aDraft, anEntryOf } from './deal-builders.ts';

const KIND_OF: Readonly<Record<TermSheetType, DealKind>> = {
  option: 'remake',
  purchase: 'remake',
  series: 'remake',
  'co-production': 'co-production',
  distribution: 'distribution',
};

/** A deal whose draft of ours states every term of a type of sheet, each with a value that `below` picks. */
export function aDealOfEveryTerm(
  library: Library,
  type: TermSheetType,
  below: (most: number) => number,
): DealDocument {
  const kind = KIND_OF[type];
  const entries = library.terms
    .filter(({ kinds }) => kinds.includes(kind))
    .flatMap(({ id, form }) => {
      const value = randomValue(form, below);
      return value ? [[id, anEntryOf(value)] as const] : [];
    });
  const { project } = aDeal({});
  return aDocument({
    deal: aDeal({
      kinds: [kind],
      project: { ...project, format: type === 'series' ? 'series' : 'feature' },
    }),
    drafts: [aDraft({ side: 'ours', entries: Object.fromEntries(entries) })],
  });
}

/** Of the form's own kind; words are the person's own and have no value to read back. */
function randomValue(form: ValueForm, below: (most: number) => number): Value | undefined {
  const from = (least: number, most: number): number => least + below(most - least + 1);
  switch (form.kind) {
    case 'choice': {
      const choice = form.choices[from(0, form.choices.length - 1)];
      return choice && { kind: 'choice', choice: choice.id };
    }
    case 'yes-no':
      return { kind: 'yes-no', yes: below(2) === 0 };
    case 'money': {
      const { currency, per } = form;
      const amountMinor =
        from(1, 900) * (currency === 'KRW' ? 1_000_000 : 1_000 * 10 ** minorDigits(currency));
      return { kind: 'money', money: { amountMinor, currency }, ...(per === undefined ? {} : { per }) };
    }
    case 'share':
      return { kind: 'share', share: fraction(from(1, 199), 400), base: form.base };
    case 'rate':
      return { kind: 'rate', share: fraction(from(1, 39), 200), base: form.base, period: form.period };
    case 'duration':
      return { kind: 'duration', n: fraction(from(2, MOST[form.unit]), 1), unit: form.unit };
    case 'quantity': {
      const n = form.unit === 'reports_per_year' ? ([1, 2, 4, 12][from(0, 3)] ?? 1) : from(1, 6);
      return { kind: 'quantity', n: fraction(n, 1), unit: form.unit };
    }
    case 'multiple':
      return { kind: 'multiple', n: fraction(from(3, 12), 2), base: form.base };
    case 'date':
      return { kind: 'date', on: `2027-0${from(1, 9)}-15` };
    case 'text':
      return undefined;
  }
}

const MOST = { days: 120, weeks: 30, months: 60, years: 20 } as const;
