import { Fail } from '#domain/base/failure.ts';
import { addMinor } from '#domain/figures/exact.ts';
import { exchange, findRate } from '#domain/figures/exchange.ts';
import { ifExact } from '#domain/figures/fraction.ts';
import type { Inflow, Source, WaterfallInput, WaterfallSpec } from './waterfall-types.ts';

/** Receipts by source in the waterfall's currency, summed over the periods and converted once. */
export function receiptsBySource(spec: WaterfallSpec, input: WaterfallInput): Map<string, number> {
  return new Map(
    spec.sources.map((source) => {
      const own = addMinor(...input.periods.map((period) => period.receiptsMinor[source.id] ?? 0), 0);
      const received = { amountMinor: own, currency: source.currency };
      const exchanged = ifExact(() => exchange(received, spec.currency, spec.rates));
      if (!exchanged && findRate(spec.rates, source.currency, spec.currency))
        throw tooLargeAfter(source, spec);
      if (!exchanged) throw new Error('A source without a rate passed the check.');
      return [source.id, exchanged.money.amountMinor];
    }),
  );
}

function tooLargeAfter({ id, currency }: Source, spec: WaterfallSpec): Fail {
  return new Fail(
    'too-large',
    {
      en: `Receipts of "${id}" in ${currency} are too large to be kept exactly in ${spec.currency}. Check the receipts and the exchange rate.`,
      ko: `"${id}"의 ${currency} 수익을 ${spec.currency}(으)로 환산하면 정확히 보관할 수 있는 범위를 넘습니다. 수익과 환율을 확인하세요.`,
    },
    id,
  );
}

/**
 * Receipts that are all of month 0 are a sum whose order in time nobody has stated, so that an advance which is paid
 * later is recouped from them like any other.
 */
export function hasTime(input: WaterfallInput): boolean {
  return input.periods.some(({ month }) => month > 0);
}

/** What has come in by the end of a month. */
export function upTo(input: WaterfallInput, until: number): WaterfallInput {
  return { periods: input.periods.filter((period) => period.month <= until) };
}

/** Month in which an inflow is paid, unless it still waits for its level. */
export function monthOf(inflow: Inflow): number {
  return inflow.month ?? 0;
}

/** What each inflow has paid by the end of a month: nothing before its own, or below its level of receipts. */
export function paidInflows(
  spec: WaterfallSpec,
  receipts: ReadonlyMap<string, number>,
  until: number,
): Map<string, number> {
  return new Map(
    spec.inflows.map((inflow) => {
      const isReached = !inflow.when || (receipts.get(inflow.when.source) ?? 0) >= inflow.when.atLeastMinor;
      const isPaid = isReached && monthOf(inflow) <= until;
      return [inflow.id, isPaid ? inflow.amountMinor : 0];
    }),
  );
}

/** Refuses receipts of unknown sources and amounts that are not whole. */
export function checkInput(spec: WaterfallSpec, input: WaterfallInput): void {
  const known = new Set(spec.sources.map((source) => source.id));
  for (const period of input.periods) {
    for (const [id, value] of Object.entries(period.receiptsMinor)) {
      if (!known.has(id)) {
        throw new Fail(
          'invalid-input',
          {
            en: `Receipts name "${id}", which is not a source of this waterfall. Add the source, or correct the name.`,
            ko: `수익에 적힌 "${id}"은(는) 이 워터폴의 수익원이 아닙니다. 추가하거나 이름을 고치세요.`,
          },
          id,
        );
      }
      if (!Number.isSafeInteger(value) || value < 0) {
        throw new Fail(
          'invalid-input',
          {
            en: `Receipts of "${id}" are ${value}. Use whole minor units of at least 0.`,
            ko: `"${id}"의 수익이 ${value}입니다. 0 이상의 최소 화폐 단위 정수를 입력하세요.`,
          },
          id,
        );
      }
    }
  }
}
