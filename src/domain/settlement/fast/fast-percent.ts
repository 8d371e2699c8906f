import { assertNever } from '#domain/base/failure.ts';
import type { PercentTier, RecoupTier, Tier } from '#domain/settlement/waterfall/waterfall-types.ts';
import { roundOfProduct } from './fast-arithmetic.ts';
import { levelReader } from './fast-levels.ts';
import type { AccountState, CompiledTier, TierMonths, WaterfallBooks } from './waterfall-books.ts';

/** Takes a fee out of the cash, as far as its cap and the cash go. Answers what is left. */
type Take = (cash: number, fee: number) => number;

/** A fee or a corridor: a percentage of its base. */
export function compilePercent(tier: PercentTier, state: AccountState, books: WaterfallBooks): CompiledTier {
  const cap = tier.capMinor ?? Infinity;
  const to = books.placeOf.get(tier.to)!;
  const { own } = state;
  const take: Take = (cash, fee) => {
    const amount = Math.min(fee, cap, cash);
    own[to]! += amount;
    return cash - amount;
  };
  if (!books.prepared.isByMonth) return { run: compileFee(tier, take, state, books) };

  // A fee on what comes in elsewhere takes nothing of what was passed on before it fell due.
  const { last, before, clear, months } = takenByMonth();
  const takeSince: Take = (cash, fee) => {
    const had = before.paid;
    const left = take(cash, Math.min(Math.max(fee, had), had + cash - before.cash));
    last.cash = cash;
    last.paid = cash - left;
    return left;
  };
  return { run: compileFee(tier, takeSince, state, books), settle: clear, months };
}

/** The cash that reaches a percentage and what it takes: in the pass worked last, and after the month before. */
function takenByMonth(): {
  readonly last: { cash: number; paid: number };
  readonly before: { cash: number; paid: number };
  readonly clear: () => void;
  readonly months: TierMonths;
} {
  const last = { cash: 0, paid: 0 };
  const before = { cash: 0, paid: 0 };
  const set = (to: typeof last, cash: number, paid: number): void => {
    to.cash = cash;
    to.paid = paid;
  };
  return {
    last,
    before,
    clear: () => set(last, 0, 0),
    months: { forget: () => set(before, 0, 0), keep: () => set(before, last.cash, last.paid) },
  };
}

function compileFee(
  tier: PercentTier,
  take: Take,
  state: AccountState,
  books: WaterfallBooks,
): (cash: number) => number {
  const { base, rate, steps } = tier;
  const { numerator: n, denominator: d } = rate;
  switch (base.kind) {
    case 'remaining':
      return (cash) => take(cash, Math.round((cash * n) / d));
    case 'inflows':
      return feeOnInflows(tier, base.ids, take, state, books);
    case 'admissions':
      return feeByAdmissions(tier, base, take, state, books);
    case 'alongside':
      throw new Error('A corridor is worked with the tiers beside it.');
    case 'account':
      return steps.length === 0
        ? (cash) => take(cash, Math.round((state.entered * n) / d))
        : feeBySteps(tier, take, state, books);
    default:
      return assertNever(base);
  }
}

/**
 * Reads some of what comes in; in a pass at a lower level, as it stood when the account had received so much: month after
 * month, and within a month in proportion.
 */
function standingReader(
  sumOf: (arrived: Float64Array, row: number) => number,
  state: AccountState,
  { arrived, arrivedBy, monthLevels, accountIds, prepared }: WaterfallBooks,
): () => number {
  const accounts = accountIds.length;
  const rows = prepared.isAlongReceipts ? prepared.months.length : 0;
  return () => {
    const whole = sumOf(arrived, 0);
    const { entered, total } = state;
    if (entered === total || total === 0) return whole;
    if (entered === 0) return 0;
    let level = 0;
    let came = 0;
    for (let i = 0; i < rows; i++) {
      const next = monthLevels[i * accounts + state.index]!;
      // A month that is not worked yet.
      if (next === Infinity) break;
      const sum = sumOf(arrivedBy, i * arrived.length);
      if (next >= entered) return came + roundOfProduct(sum - came, entered - level, next - level);
      level = next;
      came = sum;
    }
    return came + roundOfProduct(whole - came, entered - level, total - level);
  };
}

/** On what some sources and inflows brought. */
function feeOnInflows(
  { rate: { numerator: n, denominator: d } }: PercentTier,
  ids: readonly string[],
  take: Take,
  state: AccountState,
  books: WaterfallBooks,
): (cash: number) => number {
  const chosen = Int32Array.from(ids, (id) => books.arrivedAt.get(id)!);
  const standing = standingReader(
    (arrived, row) => {
      let sum = 0;
      for (let i = 0; i < chosen.length; i++) sum += arrived[row + chosen[i]!]!;
      return sum;
    },
    state,
    books,
  );
  return (cash) => take(cash, Math.round((standing() * n) / d));
}

/** So much for each admission above a number. */
function feeByAdmissions(
  { rate: { numerator: n, denominator: d } }: PercentTier,
  { ids, above, eachMinor }: Extract<PercentTier['base'], { kind: 'admissions' }>,
  take: Take,
  state: AccountState,
  books: WaterfallBooks,
): (cash: number) => number {
  const { sources } = books.prepared.spec;
  const chosen = Int32Array.from(ids, (id) => books.arrivedAt.get(id)!);
  const tickets = Float64Array.from(ids, (id) => sources.find((each) => each.id === id)!.ticketMinor!);
  const standing = standingReader(
    (arrived, row) => {
      let came = 0;
      for (let i = 0; i < chosen.length; i++) came += Math.round(arrived[row + chosen[i]!]! / tickets[i]!);
      return came;
    },
    state,
    books,
  );
  return (cash) => take(cash, Math.round((Math.max(0, standing() - above) * eachMinor * n) / d));
}

/** A corridor as it is paid beside one tier after the other, up to its cap over all of them. */
export function compileCorridor(
  { rate: { numerator: n, denominator: d }, capMinor, to }: PercentTier,
  state: AccountState,
  books: WaterfallBooks,
): {
  readonly besideOf: (tier: RecoupTier & Pick<Tier, 'id'>) => Pick<CompiledTier, 'run' | 'months'>;
  readonly settle: () => void;
} {
  const { own, due, dueAt } = state;
  const cap = capMinor ?? Infinity;
  const place = books.placeOf.get(to)!;
  const other = d - n;
  const all: ReturnType<typeof takenByMonth>[] = [];
  let taken = 0;
  // What it took in the months before stays with it, here and beside the tiers that come.
  let kept = 0;
  return {
    settle: () => {
      taken = 0;
      kept = 0;
      for (const each of all) {
        each.clear();
        kept += each.before.paid;
      }
    },
    besideOf: (tier) => {
      const beside = dueAt.get(tier.id)!;
      const byMonth = takenByMonth();
      const { last, before, months } = byMonth;
      all.push(byMonth);
      return {
        months,
        run: (cash) => {
          const had = before.paid;
          const full = roundOfProduct(due[beside]!, n, other);
          const since = Math.min(full - had, Math.round(((cash - before.cash) * n) / d), cap - taken - kept);
          const amount = Math.min(had + Math.max(0, since), cash);
          kept -= had;
          last.cash = cash;
          last.paid = amount;
          taken += amount;
          own[place]! += amount;
          return cash - amount;
        },
      };
    },
  };
}

/** On what entered the account, at a rate that changes from level to level. */
function feeBySteps(
  tier: PercentTier,
  take: Take,
  state: AccountState,
  books: WaterfallBooks,
): (cash: number) => number {
  const levels = tier.steps.map((step) => levelReader(step.from, state.index, books));
  const rates = [tier.rate, ...tier.steps.map((step) => step.rate)];
  const ratesN = Float64Array.from(rates, (rate) => rate.numerator);
  const ratesD = Float64Array.from(rates, (rate) => rate.denominator);
  // Steps apply in the order of money: levels are sorted anew, for those of months are known only in the run.
  const count = levels.length;
  const sorted = new Float64Array(count);
  const rateAt = new Int32Array(count);
  const sort = (): void => {
    for (let i = 0; i < count; i++) {
      const level = levels[i]!();
      let at = i;
      for (; at > 0 && sorted[at - 1]! > level; at--) {
        sorted[at] = sorted[at - 1]!;
        rateAt[at] = rateAt[at - 1]!;
      }
      sorted[at] = level;
      rateAt[at] = i + 1;
    }
  };
  return (cash) => {
    const entered = state.entered;
    let fee = 0;
    let from = 0;
    let rate = 0;
    sort();
    for (let i = 0; i < count; i++) {
      const level = Math.max(from, sorted[i]!);
      if (level >= entered) break;
      fee += Math.round(((level - from) * ratesN[rate]!) / ratesD[rate]!);
      from = level;
      rate = rateAt[i]!;
    }
    fee += Math.round(((entered - from) * ratesN[rate]!) / ratesD[rate]!);
    return take(cash, fee);
  };
}
