import { Fail } from '#domain/base/failure.ts';
import { addMinor } from '#domain/figures/exact.ts';
import type { WaterfallInput, WaterfallSpec } from '#domain/settlement/waterfall/waterfall-types.ts';

/** Receipts of a file: amounts, or admissions of sources that have a price of a ticket; where both are given, their sum. */
export type FileInput = {
  readonly periods: readonly (WaterfallInput['periods'][number] & {
    readonly admissions?: Readonly<Record<string, number>>;
  })[];
};

/**
 * Admissions times the price of a ticket, beside what is given as an amount. By hand: 3,000 admissions at 9,500 won are
 * 28,500,000. Throws Fail `invalid-input` where a source has no price of a ticket.
 */
export function receiptsOf({ sources }: WaterfallSpec, { periods }: FileInput): WaterfallInput {
  const tickets = new Map(sources.map(({ id, ticketMinor }) => [id, ticketMinor]));
  return {
    periods: periods.map(({ month, receiptsMinor, admissions = {} }) => {
      const sums: Record<string, number> = { ...receiptsMinor };
      for (const [id, came] of Object.entries(admissions)) {
        const ticket = tickets.get(id);
        if (ticket === undefined) throw noTicket(id);
        sums[id] = addMinor(sums[id] ?? 0, came * ticket);
      }
      return { month, receiptsMinor: sums };
    }),
  };
}

function noTicket(id: string): Fail {
  return new Fail(
    'invalid-input',
    {
      en: `Admissions name "${id}", which is not a source with a ticket price. Give the source one (ticketMinor), or correct the name.`,
      ko: `관객 수에 적힌 "${id}"은(는) 객단가가 있는 수익원이 아닙니다. 수익원에 객단가(ticketMinor)를 적거나 이름을 고치세요.`,
    },
    id,
  );
}
