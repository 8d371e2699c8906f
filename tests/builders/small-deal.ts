import type { DealDocument } from '#domain/deal/deal.ts';
import { aDocument, aDraft, anEntry, anEntryOf, known, money } from './deal-builders.ts';

/** Three terms read, one ladder of ours, one draft of ours with Korean wording. */
export function smallDeal(): DealDocument {
  return aDocument({
    drafts: [
      aDraft({
        label: 'Studio draft',
        entries: {
          option_fee_initial: anEntryOf(money(100_000, 'USD')),
          option_period_initial: anEntryOf({
            kind: 'duration',
            n: { numerator: 24, denominator: 1 },
            unit: 'months',
          }),
          reversion_term: anEntry({ state: { kind: 'absent' } }),
        },
      }),
      aDraft({
        id: 'ours',
        side: 'ours',
        label: 'Counter',
        entries: {
          option_fee_initial: anEntryOf(money(6_000_000, 'USD')),
          option_period_initial: anEntry({
            state: known({ kind: 'duration', n: { numerator: 12, denominator: 1 }, unit: 'months' }),
            clause: '매수인은 12개월 동안 독점한다.',
          }),
          reversion_term: anEntry({ state: { kind: 'open' } }),
        },
      }),
    ],
    ladders: {
      option_fee_initial: {
        ask: { value: money(6_000_000, 'USD'), condition: { en: 'paid on signature', ko: '체결 시 지급' } },
      },
    },
  });
}
