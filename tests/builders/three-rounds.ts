import type { DealDocument, TermEntry } from '#domain/deal/deal.ts';
import { EMPTY_ENTRY } from '#domain/deal/deal.ts';
import type { Library } from '#domain/library/library.ts';
import { fraction } from '#domain/figures/fraction.ts';
import { aDraft } from './deal-builders.ts';
import { aRichDeal } from './rich-deal.ts';

const REVERSION_BEFORE =
  'All rights shall revert to Owner if photography has not commenced within 120 months after exercise.';
const REVERSION_AFTER =
  'All rights shall revert to Owner if photography has not commenced within 84 months after exercise.';

/**
 * The rich deal with a second paper of theirs: reversion moved from 120 to 84 months with its wording,
 * an option fee in euro for which there is no rate, a credit that fell silent; all else as before.
 */
export function aDealInThreeRounds(library: Library): DealDocument {
  const rich = aRichDeal(library);
  const [first, ...others] = rich.drafts;
  if (!first) throw new Error('The rich deal has no draft.');
  const reversion = (months: number, clause: string): TermEntry => ({
    ...EMPTY_ENTRY,
    state: { kind: 'value', value: { kind: 'duration', n: fraction(months, 1), unit: 'months' } },
    clause,
    place: 'Section 9, page 7',
  });
  const before = { ...first.entries, reversion_term: reversion(120, REVERSION_BEFORE) };
  return {
    ...rich,
    drafts: [
      { ...first, entries: before },
      ...others,
      aDraft({
        id: 'theirs-2',
        label: 'Studio draft 2',
        round: 2,
        on: '2026-12-04',
        entries: {
          ...before,
          reversion_term: reversion(84, REVERSION_AFTER),
          option_fee_initial: {
            ...EMPTY_ENTRY,
            state: {
              kind: 'value',
              value: { kind: 'money', money: { amountMinor: 2_000_000, currency: 'EUR' } },
            },
          },
          credit_based_on: { ...EMPTY_ENTRY, state: { kind: 'absent' } },
        },
      }),
    ],
  };
}
