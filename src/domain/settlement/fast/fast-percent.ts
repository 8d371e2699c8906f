import { assertNever } from '#domain/base/failure.ts';
import type { PercentTier } from '#domain/settlement/waterfall/waterfall-types.ts';
import { roundOfProduct } from './fast-arithmetic.ts';
import { levelReader } from './fast-levels.ts';
import type { AccountState, CompiledTier, WaterfallBooks } from './waterfall-books.ts';

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
  return { run: compileFee(tier, take, state, books) };
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
    case 'alongside':
      return corridorBeside(tier, base.tiers, take, state);
    case 'account':
      return steps.length === 0
        ? (cash) => take(cash, Math.round((state.entered * n) / d))
        : feeBySteps(tier, take, state, books);
    default:
      return assertNever(base);
  }
}

/** On what some sources and inflows brought; in a pass at a lower level, on that level's part of it. */
function feeOnInflows(
  { rate: { numerator: n, denominator: d } }: PercentTier,
  ids: readonly string[],
  take: Take,
  state: AccountState,
  { arrived, arrivedAt }: WaterfallBooks,
): (cash: number) => number {
  const chosen = Int32Array.from(ids, (id) => arrivedAt.get(id)!);
  return (cash) => {
    let sum = 0;
    for (let i = 0; i < chosen.length; i++) sum += arrived[chosen[i]!]!;
    if (state.entered !== state.total && state.total > 0)
      sum = roundOfProduct(sum, state.entered, state.total);
    return take(cash, Math.round((sum * n) / d));
  };
}

/** A share of the cash until the claims beside it are paid: it never takes more than stands beside what they are owed. */
function corridorBeside(
  { rate: { numerator: n, denominator: d } }: PercentTier,
  tiers: readonly string[],
  take: Take,
  { due, dueAt }: AccountState,
): (cash: number) => number {
  const beside = Int32Array.from(tiers, (id) => dueAt.get(id)!);
  const other = d - n;
  return (cash) => {
    let owed = 0;
    for (let i = 0; i < beside.length; i++) owed += due[beside[i]!]!;
    return take(cash, Math.min(Math.round((owed * n) / other), Math.round((cash * n) / d)));
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
  return (cash) => {
    const entered = state.entered;
    let fee = 0;
    let from = 0;
    let band = 0;
    for (; band < levels.length; band++) {
      const level = Math.max(from, levels[band]!());
      if (level >= entered) break;
      fee += Math.round(((level - from) * ratesN[band]!) / ratesD[band]!);
      from = level;
    }
    fee += Math.round(((entered - from) * ratesN[band]!) / ratesD[band]!);
    return take(cash, fee);
  };
}
