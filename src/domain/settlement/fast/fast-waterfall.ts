import { assertNever } from '#domain/base/failure.ts';
import { findRate, minorUnitsPer } from '#domain/figures/exchange.ts';
import { interestRatio, timesFraction } from '#domain/figures/exact.ts';
import { ceilOfProduct, divide, roundOfProduct, shrink } from './fast-arithmetic.ts';
import { OF_ACCOUNT, OTHER, STEP, TAKE, TAKE_FOR_TWO, amountDue, stepsOf } from './fast-steps.ts';
import type { PreparedWaterfall } from '#domain/settlement/waterfall/prepare-waterfall.ts';
import { prepareWaterfall } from '#domain/settlement/waterfall/prepare-waterfall.ts';
import { weightsOf } from '#domain/settlement/waterfall/share-weights.ts';
import { monthOf } from '#domain/settlement/waterfall/waterfall-input.ts';
import type {
  Account,
  Band,
  Claim,
  ReceiptsThreshold,
  Tier,
  WaterfallInput,
  WaterfallSpec,
} from '#domain/settlement/waterfall/waterfall-types.ts';

/**
 * The fast engine of the co-production side: doubles in typed arrays, compiled once per structure.
 * It shares the check and the order of accounts with the exact engine and none of its arithmetic.
 */
export type FastWaterfall = {
  /** Length of one input vector: sources, once for each month of a threshold and once for the whole. */
  readonly width: number;
  /** Months of thresholds, ascending: those of the blocks of the vector before the last. */
  readonly months: readonly number[];
  /** Length of one output vector: payees, what is left in each account, what each tier paid. */
  readonly outWidth: number;
  readonly payeeIds: readonly string[];
  readonly accountIds: readonly string[];
  readonly tierIds: readonly string[];
  readonly encode: (input: WaterfallInput, into: Float64Array, at: number) => void;
  /** Works what has come in by the end of `untilMonth`; inflows of later months are not yet paid. */
  readonly run: (from: Float64Array, at: number, into: Float64Array, to: number, untilMonth: number) => void;
};

export function compileWaterfall(spec: WaterfallSpec): FastWaterfall {
  return compilePrepared(prepareWaterfall(spec));
}

export function compilePrepared(prepared: PreparedWaterfall): FastWaterfall {
  const { spec, order, months } = prepared;
  const payeeIds = spec.payees.map((payee) => payee.id);
  const accountIds = order.map((account) => account.id);
  const tierIds = order.flatMap((account) => account.tiers.map((tier) => tier.id));
  const sources = spec.sources.length;
  const payees = payeeIds.length;
  const place = new Map([...payeeIds, ...accountIds].map((id, index) => [id, index]));
  const monthAt = new Map(months.map((month, index) => [month, index]));
  const accountAt = new Map(accountIds.map((id, index) => [id, index]));
  const arrivedAt = new Map(
    [...spec.sources.map(({ id }) => id), ...spec.inflows.map(({ id }) => id)].map((id, index) => [
      id,
      index,
    ]),
  );

  const sourceInto = Int32Array.from(spec.sources, (source) => place.get(source.into)!);
  const factors = spec.sources.map((source) => conversion(spec, source));
  const sourceN = Float64Array.from(factors, (factor) => factor.n);
  const sourceD = Float64Array.from(factors, (factor) => factor.d);
  const inflows = spec.inflows.length;
  const inflowInto = Int32Array.from(spec.inflows, (inflow) => place.get(inflow.into)!);
  const inflowAmount = Float64Array.from(spec.inflows, (inflow) => inflow.amountMinor);
  const inflowMonth = Float64Array.from(spec.inflows, monthOf);
  const inflowSource = Int32Array.from(spec.inflows, (inflow) =>
    inflow.when ? arrivedAt.get(inflow.when.source)! : -1,
  );
  const inflowLevel = Float64Array.from(spec.inflows, (inflow) => inflow.when?.atLeastMinor ?? 0);

  const arrived = new Float64Array(sources + inflows);
  const places = payees + accountIds.length;
  const outWidth = places + tierIds.length;
  // Laid out as the output: payees, accounts (what has entered them, then what is left in them), tiers.
  const ledger = new Float64Array(outWidth);
  const monthLevels = new Float64Array(Math.max(1, months.length * accountIds.length)).fill(Infinity);
  const needsHistory = order.some((account) =>
    account.tiers.some(
      (tier) => tier.kind === 'recoup' && tier.claims.some((claim) => claim.creditFrom.length > 0),
    ),
  );
  const history = new Float64Array(needsHistory ? accountIds.length * payees : 0);
  let firstTier = places;
  const accounts = order.map((account, index) => {
    const compiled = compileAccount(account, index, firstTier);
    firstTier += account.tiers.length;
    return compiled;
  });
  const accountCount = accounts.length;
  const width = sources * (months.length + 1);

  return { width, months, outWidth, payeeIds, accountIds, tierIds, encode, run };

  function encode(input: WaterfallInput, into: Float64Array, at: number): void {
    [...months, Infinity].forEach((until, index) => {
      spec.sources.forEach((source, each) => {
        let sum = 0;
        for (const period of input.periods) {
          if (period.month <= until) sum += period.receiptsMinor[source.id] ?? 0;
        }
        into[at + index * sources + each] = sum;
      });
    });
  }

  function run(from: Float64Array, at: number, into: Float64Array, to: number, untilMonth: number): void {
    if (months.length > 0) {
      monthLevels.fill(Infinity);
      for (let month = 0; month < months.length; month++) {
        runGraph(from, at + month * sources, month, Math.min(months[month]!, untilMonth));
      }
    }
    runGraph(from, at + months.length * sources, -1, untilMonth);
    for (let i = 0; i < outWidth; i++) into[to + i] = ledger[i]!;
  }

  /** One pass through every account; for a month, keeps what had entered each account by then. */
  function runGraph(from: Float64Array, at: number, month: number, until: number): void {
    for (let i = 0; i < outWidth; i++) ledger[i] = 0;
    for (let i = 0; i < sources; i++) {
      const amount =
        sourceD[i] === 0 ? from[at + i]! : Math.round((from[at + i]! * sourceN[i]!) / sourceD[i]!);
      arrived[i] = amount;
      ledger[sourceInto[i]!]! += amount;
    }
    for (let i = 0; i < inflows; i++) {
      const source = inflowSource[i]!;
      const isReached = source < 0 || arrived[source]! >= inflowLevel[i]!;
      const amount = isReached && inflowMonth[i]! <= until ? inflowAmount[i]! : 0;
      arrived[sources + i] = amount;
      ledger[inflowInto[i]!]! += amount;
    }
    for (let i = 0; i < accountCount; i++) {
      const total = ledger[payees + i]!;
      if (month >= 0) monthLevels[month * accountCount + i] = total;
      ledger[payees + i] = accounts[i]!(total);
    }
  }

  function compileAccount(account: Account, index: number, tierBase: number): (total: number) => number {
    const dueAt = new Map<string, number>();
    for (const tier of account.tiers) if (tier.kind === 'recoup') dueAt.set(tier.id, dueAt.size);
    const levels = account.tiers.flatMap((tier) =>
      tier.kind === 'split'
        ? tier.bands.flatMap((band) =>
            band.until && band.until.kind !== 'tier' && band.until.kind !== 'multiple'
              ? [levelReader(band.until, index)]
              : [],
          )
        : [],
    );
    const asksWhoGot = account.tiers.some(
      (tier) => tier.kind === 'split' && tier.bands.some((band) => band.until?.kind === 'multiple'),
    );
    const creditsFrom = account.tiers.some(
      (tier) => tier.kind === 'recoup' && tier.claims.some((claim) => claim.creditFrom.length > 0),
    );
    // An account that is worked more than once, or is asked what it paid to whom, keeps a ledger of its own.
    const isPlain = levels.length === 0 && !asksWhoGot && !needsHistory;
    const own = isPlain ? ledger : new Float64Array(outWidth);
    const state: AccountState = {
      own,
      due: new Float64Array(dueAt.size),
      credit: new Float64Array(history.length),
      entered: 0,
      total: 0,
      isDry: false,
    };
    const settlers: (() => void)[] = [];
    const resets: (() => void)[] = [];
    const others: ((cash: number) => number)[] = [];
    const steps = account.tiers.flatMap((tier, at) => {
      const compiled = compileTier(tier, state, dueAt, index);
      const lowered = stepsOf(tier, account);
      if (lowered) return lowered.map((step) => ({ ...step, tierAt: tierBase + at }));
      if (compiled.settle) settlers.push(compiled.settle);
      if (compiled.reset) resets.push(compiled.reset);
      others.push(compiled.run);
      return [{ ...STEP, tierAt: tierBase + at }];
    });
    const program = steps.map(({ code, tierAt, cap, n, d, to, other }) => ({
      code,
      tierAt,
      cap,
      n,
      d,
      to: place.get(to) ?? 0,
      other: place.get(other) ?? 0,
    }));
    const length = program.length;
    const dryLevels = new Float64Array(levels.length);
    if (isPlain) {
      return (total) => {
        state.entered = total;
        state.total = total;
        for (const settle of settlers) settle();
        return work(total);
      };
    }
    const tiersEnd = tierBase + account.tiers.length;

    return function runAccount(total: number): number {
      state.total = total;
      if (levels.length > 0) {
        for (let i = 0; i < levels.length; i++) dryLevels[i] = levels[i]!();
        dryLevels.sort();
        state.isDry = true;
        for (const reset of resets) reset();
        let before = -1;
        for (let i = 0; i < dryLevels.length; i++) {
          const level = dryLevels[i]!;
          if (level >= total) break;
          if (level === before) continue;
          before = level;
          pass(level);
        }
        state.isDry = false;
      }
      const left = pass(total);
      for (let i = 0; i < places; i++) ledger[i]! += own[i]!;
      for (let i = tierBase; i < tiersEnd; i++) ledger[i] = own[i]!;
      if (needsHistory) for (let i = 0; i < payees; i++) history[index * payees + i] = own[i]!;
      return left;
    };

    function pass(entered: number): number {
      state.entered = entered;
      own.fill(0);
      if (creditsFrom) state.credit.set(history);
      for (const settle of settlers) settle();
      return work(entered);
    }

    /** Nearly every tier is one or two of four plain steps, worked in place; the rest have a function of their own. */
    function work(entered: number): number {
      let cash = entered;
      for (let i = 0, next = 0; i < length; i++) {
        const step = program[i]!;
        // With no unit left nobody is paid, but a pass at a lower level must still note where its bands end.
        if (cash === 0 && !state.isDry) break;
        const { code, cap } = step;
        const before = cash;
        if (code === TAKE) {
          const amount = Math.min(cash, cap);
          cash -= amount;
          own[step.to]! += amount;
        } else if (code === TAKE_FOR_TWO) {
          const amount = Math.min(cash, cap);
          cash -= amount;
          const first = roundOfProduct(amount, step.n, step.d);
          own[step.to]! += first;
          own[step.other]! += amount - first;
        } else if (code === OTHER) {
          cash = others[next]!(cash);
          next += 1;
        } else {
          const base = code === OF_ACCOUNT ? entered : cash;
          const fee = Math.min(cash, cap, Math.round((base * step.n) / step.d));
          cash -= fee;
          own[step.to]! += fee;
        }
        own[step.tierAt]! += before - cash;
      }
      return cash;
    }
  }

  function levelReader(threshold: ReceiptsThreshold, account: number): () => number {
    switch (threshold.kind) {
      case 'receipts': {
        const level = threshold.amountMinor;
        return () => level;
      }
      case 'recouped': {
        const level = prepared.recoupedAt.get(threshold.tier) ?? Infinity;
        return () => level;
      }
      case 'month': {
        const at = monthAt.get(threshold.month)! * accountIds.length + account;
        return () => monthLevels[at]!;
      }
      default:
        return assertNever(threshold);
    }
  }

  type CompiledTier = {
    readonly run: (cash: number) => number;
    readonly settle?: () => void;
    readonly reset?: () => void;
  };

  function compileTier(
    tier: Tier,
    state: AccountState,
    dueAt: ReadonlyMap<string, number>,
    account: number,
  ): CompiledTier {
    switch (tier.kind) {
      case 'percent':
        return { run: compilePercent(tier, state, dueAt, account) };
      case 'recoup':
        return compileRecoup(tier, state, dueAt.get(tier.id)!);
      case 'split':
        return compileSplit(tier, state, account);
      default:
        return assertNever(tier);
    }
  }

  function compilePercent(
    tier: Extract<Tier, { kind: 'percent' }>,
    state: AccountState,
    dueAt: ReadonlyMap<string, number>,
    account: number,
  ): (cash: number) => number {
    const n = tier.rate.numerator;
    const d = tier.rate.denominator;
    const cap = tier.capMinor ?? Infinity;
    const to = place.get(tier.to)!;
    const base = tier.base;
    const { own } = state;
    const take = (cash: number, fee: number): number => {
      const amount = Math.min(fee, cap, cash);
      own[to]! += amount;
      return cash - amount;
    };
    switch (base.kind) {
      case 'remaining':
        return (cash) => take(cash, Math.round((cash * n) / d));
      case 'inflows': {
        const chosen = Int32Array.from(base.ids, (id) => arrivedAt.get(id)!);
        return (cash) => {
          let sum = 0;
          for (let i = 0; i < chosen.length; i++) sum += arrived[chosen[i]!]!;
          if (state.entered !== state.total && state.total > 0) {
            sum = roundOfProduct(sum, state.entered, state.total);
          }
          return take(cash, Math.round((sum * n) / d));
        };
      }
      case 'alongside': {
        const beside = Int32Array.from(base.tiers, (id) => dueAt.get(id)!);
        const other = d - n;
        return (cash) => {
          let owed = 0;
          for (let i = 0; i < beside.length; i++) owed += state.due[beside[i]!]!;
          return take(cash, Math.min(Math.round((owed * n) / other), Math.round((cash * n) / d)));
        };
      }
      case 'account': {
        if (tier.steps.length === 0) {
          return (cash) => take(cash, Math.round((state.entered * n) / d));
        }
        const levels = tier.steps.map((step) => levelReader(step.from, account));
        const ratesN = Float64Array.from(
          [tier.rate, ...tier.steps.map((step) => step.rate)],
          (rate) => rate.numerator,
        );
        const ratesD = Float64Array.from(
          [tier.rate, ...tier.steps.map((step) => step.rate)],
          (rate) => rate.denominator,
        );
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
      default:
        return assertNever(base);
    }
  }

  function compileRecoup(
    tier: Extract<Tier, { kind: 'recoup' }>,
    state: AccountState,
    dueIndex: number,
  ): CompiledTier {
    const claims = tier.claims;
    const count = claims.length;
    const to = Int32Array.from(claims, (claim) => place.get(claim.to)!);
    const principal = new Float64Array(count);
    const premium = new Float64Array(count);
    const share = new Float64Array(count);
    const scratch = new Float64Array(count);
    const isRanked = tier.ranking === 'ranked';
    const paidFirst = tier.order;
    const isFixed = claims.every(
      (claim) => claim.principal.kind === 'amount' && claim.creditFrom.length === 0,
    );
    const settlers = claims.map((claim) => compileDue(claim, state));
    let total = 0;
    let principalSum = 0;
    let premiumSum = 0;
    const settle = (): void => {
      principalSum = 0;
      premiumSum = 0;
      for (let i = 0; i < count; i++) {
        settlers[i]!(principal, premium, i);
        principalSum += principal[i]!;
        premiumSum += premium[i]!;
      }
      total = principalSum + premiumSum;
      state.due[dueIndex] = total;
    };
    settle();
    const { own } = state;
    const payAll = (cash: number): number => {
      for (let i = 0; i < count; i++) own[to[i]!]! += principal[i]! + premium[i]!;
      return cash - total;
    };
    /** Shares `cash` in proportion to the weights, as far as they go; answers what is left. */
    const payPhase = (cash: number, weights: Float64Array, sum: number): number => {
      if (cash >= sum) {
        for (let i = 0; i < count; i++) own[to[i]!]! += weights[i]!;
        return cash - sum;
      }
      if (cash > 0) {
        divide(cash, weights, sum, count, share, scratch);
        for (let i = 0; i < count; i++) own[to[i]!]! += share[i]!;
      }
      return 0;
    };
    const both = new Float64Array(count);
    const runTier = (cash: number): number => {
      if (cash >= total) return payAll(cash);
      if (cash === 0) return 0;
      if (isRanked) {
        let left = cash;
        for (let i = 0; i < count && left > 0; i++) {
          const amount = Math.min(left, principal[i]! + premium[i]!);
          own[to[i]!]! += amount;
          left -= amount;
        }
        return left;
      }
      if (paidFirst === 'together') {
        for (let i = 0; i < count; i++) both[i] = principal[i]! + premium[i]!;
        return payPhase(cash, both, total);
      }
      if (paidFirst === 'principal-first') {
        const left = payPhase(cash, principal, principalSum);
        return left === 0 ? 0 : payPhase(left, premium, premiumSum);
      }
      const left = payPhase(cash, premium, premiumSum);
      return left === 0 ? 0 : payPhase(left, principal, principalSum);
    };
    return isFixed ? { run: runTier } : { run: runTier, settle };
  }

  function compileDue(
    claim: Claim,
    state: AccountState,
  ): (principal: Float64Array, premium: Float64Array, at: number) => void {
    const interest = claim.interest
      ? interestRatio(claim.interest.yearly, claim.interest.months, claim.interest.compounding)
      : { numerator: 0n, denominator: 1n };
    const creditAt = claim.creditFrom.map(
      (account) => accountAt.get(account)! * payees + (place.get(claim.to) ?? 0),
    );
    const applyCredit = (principal: Float64Array, premium: Float64Array, at: number): void => {
      for (const from of creditAt) {
        const used = Math.min(state.credit[from]!, principal[at]! + premium[at]!);
        state.credit[from]! -= used;
        const onPrincipal = Math.min(used, principal[at]!);
        principal[at]! -= onPrincipal;
        premium[at]! -= used - onPrincipal;
      }
    };
    if (claim.principal.kind === 'amount') {
      const { amount, extra } = amountDue(claim, claim.principal);
      return (principal, premium, at) => {
        principal[at] = amount;
        premium[at] = extra;
        applyCredit(principal, premium, at);
      };
    }
    const inflow = arrivedAt.get(claim.principal.inflow)!;
    const by = shrink(interest.numerator, interest.denominator);
    return (principal, premium, at) => {
      const amount = arrived[inflow]!;
      principal[at] = amount;
      premium[at] =
        Math.round((amount * claim.premium.numerator) / claim.premium.denominator) +
        Math.round((amount * by.n) / by.d);
      applyCredit(principal, premium, at);
    };
  }

  function compileSplit(
    tier: Extract<Tier, { kind: 'split' }>,
    state: AccountState,
    account: number,
  ): CompiledTier {
    const bands = tier.bands.map((band) => compileBand(band, state, account));
    const count = bands.length;
    const reset = (): void => {
      for (const band of bands) band.reset();
    };
    return {
      reset,
      run: (cash) => {
        if (state.isDry) for (let i = 0; i < count; i++) bands[i]!.mark(cash);
        let from = 0;
        for (let i = 0; i < count && from < cash; i++) {
          const band = bands[i]!;
          const until = Math.min(cash, Math.max(from, band.end(from)));
          if (until > from) band.pay(until - from);
          from = until;
        }
        return cash - from;
      },
    };
  }

  type CompiledBand = {
    readonly end: (from: number) => number;
    readonly pay: (amount: number) => void;
    /** Keeps what has reached the tier at this band's level, in a pass at that level. */
    readonly mark: (cash: number) => void;
    readonly reset: () => void;
  };

  function compileBand(band: Band, state: AccountState, account: number): CompiledBand {
    const weights = Float64Array.from(weightsOf(band));
    const count = weights.length;
    const { own } = state;
    const to = Int32Array.from(band.shares, (each) => place.get(each.to)!);
    const share = new Float64Array(count);
    const scratch = new Float64Array(count);
    let sum = 0;
    for (const weight of weights) sum += weight;
    const pay = (amount: number): void => {
      divide(amount, weights, sum, count, share, scratch);
      for (let i = 0; i < count; i++) own[to[i]!]! += share[i]!;
    };
    const until = band.until;
    const nothing = (): void => undefined;
    if (!until) return { end: () => Infinity, pay, mark: nothing, reset: nothing };
    switch (until.kind) {
      case 'tier': {
        const amount = until.amountMinor;
        return { end: () => amount, pay, mark: nothing, reset: nothing };
      }
      case 'multiple': {
        const target = timesFraction(until.ofMinor, until.n);
        const counted = Int32Array.from(until.payees, (payee) => place.get(payee) ?? 0);
        let their = 0;
        band.shares.forEach((each, at) => {
          if (until.payees.includes(each.to)) their += weights[at]!;
        });
        const end = (from: number): number => {
          let have = 0;
          for (let i = 0; i < counted.length; i++) have += own[counted[i]!]!;
          return have >= target ? from : from + ceilOfProduct(target - have, sum, their);
        };
        return { end, pay, mark: nothing, reset: nothing };
      }
      default: {
        const level = levelReader(until, account);
        let cut = Infinity;
        return {
          end: () => (level() >= state.total ? Infinity : cut),
          pay,
          mark: (cash) => {
            if (state.entered === level()) cut = cash;
          },
          reset: () => {
            cut = Infinity;
          },
        };
      }
    }
  }
}

type AccountState = {
  /** What this account has paid in the pass now running, laid out as the output. */
  readonly own: Float64Array;
  readonly due: Float64Array;
  readonly credit: Float64Array;
  /** Receipts of the pass now running; below `total` in a pass at a lower level. */
  entered: number;
  total: number;
  isDry: boolean;
};

function conversion(spec: WaterfallSpec, source: WaterfallSpec['sources'][number]): { n: number; d: number } {
  if (source.currency === spec.currency) return { n: 1, d: 0 };
  const rate = findRate(spec.rates, source.currency, spec.currency);
  if (!rate) throw new Error('A source without a rate passed the check.');
  const { numerator, denominator } = minorUnitsPer(rate, source.currency);
  return shrink(numerator, denominator);
}
