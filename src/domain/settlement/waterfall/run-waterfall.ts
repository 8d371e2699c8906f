import { Fail, assertNever } from '#domain/base/failure.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { splitByLargestRemainder } from '#domain/figures/largest-remainder.ts';
import { exchange } from '#domain/figures/exchange.ts';
import { checkWaterfall, thresholdsOf } from './check-waterfall.ts';
import {
  addMinor,
  ceilRatio,
  interestRatio,
  timesFraction,
  timesRatio,
  toSafe,
} from '#domain/figures/exact.ts';
import type {
  Account,
  Band,
  Claim,
  Inflow,
  PayeeResult,
  ReceiptsThreshold,
  ThresholdDistance,
  Tier,
  TierPayment,
  TierResult,
  WaterfallInput,
  WaterfallResult,
  WaterfallSpec,
} from './waterfall-types.ts';

/** A waterfall that has been checked and put in order; made once, run many times. */
export type PreparedWaterfall = {
  readonly spec: WaterfallSpec;
  /** Accounts in the order in which money reaches them. */
  readonly order: readonly Account[];
  /** Months that thresholds speak of, ascending. */
  readonly months: readonly number[];
  /** Level of the account's receipts at which a tier is full, by tier id. */
  readonly recoupedAt: ReadonlyMap<string, number>;
};

/** Checks a waterfall, orders its accounts and fixes the levels at which tiers are recouped. Throws `Fail`. */
export function prepareWaterfall(spec: WaterfallSpec): PreparedWaterfall {
  const order = checkWaterfall(spec);
  const months = new Set<number>();
  const recoupedAt = new Map<string, number>();
  for (const account of order) {
    const wanted = new Set<string>();
    for (const threshold of thresholdsOf(account)) {
      if (threshold.kind === 'month') months.add(threshold.month);
      if (threshold.kind === 'recouped') wanted.add(threshold.tier);
    }
    for (const tier of account.tiers) {
      if (wanted.has(tier.id)) recoupedAt.set(tier.id, findRecoupment(spec, account, tier.id, recoupedAt));
    }
  }
  return { spec, order, months: [...months].toSorted((a, b) => a - b), recoupedAt };
}

/**
 * The exact engine of the co-production side. Every payment is a whole minor unit, rounded once;
 * among several payees the largest remainder decides; what no tier takes stays visible as unallocated,
 * so that payments plus unallocated always equal receipts plus inflows.
 *
 * The two-producer case (ours): 8,000,000 in; collection account manager 1% 80,000; guild 5% 400,000;
 * sales fee 15% 1,200,000; expenses 50,000; senior 1,000,000 at 10% 1,100,000; equity 3,000,000 at
 * 120% is 3,600,000, Korea 30% 1,080,000 and US 2,520,000; deferments 200,000; net profit 1,370,000.
 */
export function runWaterfall(spec: WaterfallSpec, input: WaterfallInput): WaterfallResult {
  return runPrepared(prepareWaterfall(spec), input);
}

export function runPrepared(prepared: PreparedWaterfall, input: WaterfallInput): WaterfallResult {
  checkInput(prepared.spec, input);
  return runUpTo(prepared, input, Infinity);
}

/** What each payee has received by the end of a month. */
function runUpTo(prepared: PreparedWaterfall, whole: WaterfallInput, until: number): WaterfallResult {
  const { spec } = prepared;
  const input = upTo(whole, until);
  const monthLevels = new Map<number, ReadonlyMap<string, number>>();
  for (const month of prepared.months) {
    const early = Math.min(month, until);
    monthLevels.set(month, runOnce(prepared, upTo(whole, early), early, monthLevels).entered);
  }
  const { entered, tiers, thresholds, left } = runOnce(prepared, input, until, monthLevels);
  const receivedMinor = addMinor(...receiptsBySource(spec, input).values(), 0);
  const inflows = paidInflows(spec, receiptsBySource(spec, input), until);
  const inflowsMinor = addMinor(...inflows.values(), 0);

  const received = new Map<string, number>();
  for (const tier of tiers) {
    for (const payment of tier.payments)
      received.set(payment.to, (received.get(payment.to) ?? 0) + payment.amountMinor);
  }
  const payees: PayeeResult[] = spec.payees.map((payee) => {
    const receivedByPayee = received.get(payee.id) ?? 0;
    const advanced = spec.inflows
      .filter((inflow) => inflow.by === payee.id)
      .reduce((sum, inflow) => sum + (inflows.get(inflow.id) ?? 0), 0);
    return {
      payee: payee.id,
      label: payee.label,
      side: payee.side,
      receivedMinor: receivedByPayee,
      advancedMinor: advanced,
      netMinor: receivedByPayee - advanced,
    };
  });
  const unallocated = spec.accounts
    .map((account) => ({ account: account.id, amountMinor: left.get(account.id) ?? 0 }))
    .filter(({ amountMinor }) => amountMinor !== 0);
  const inMinor = addMinor(receivedMinor, inflowsMinor);
  const outMinor = addMinor(
    ...payees.map((payee) => payee.receivedMinor),
    ...unallocated.map(({ amountMinor }) => amountMinor),
  );
  return {
    currency: spec.currency,
    receivedMinor,
    inflowsMinor,
    tiers,
    payees,
    unallocated,
    conservation: { inMinor, outMinor, isExact: inMinor === outMinor && entered.size > 0 },
    thresholds,
  };
}

/** The smallest receipts of a tier's own account at which the tier is full; undefined when it never is. */
export function recoupmentLevel(spec: WaterfallSpec, tierId: string): number | undefined {
  const prepared = prepareWaterfall(spec);
  const account = spec.accounts.find((each) => each.tiers.some((tier) => tier.id === tierId));
  if (!account) return undefined;
  try {
    return findRecoupment(spec, account, tierId, prepared.recoupedAt);
  } catch (error) {
    if (error instanceof Fail) return undefined;
    throw error;
  }
}

/** The waterfall as it stands at the end of each month in which money comes in, from the first. */
export function runMonths(
  spec: WaterfallSpec,
  input: WaterfallInput,
): readonly { readonly month: number; readonly result: WaterfallResult }[] {
  const prepared = prepareWaterfall(spec);
  checkInput(spec, input);
  const months = new Set([...input.periods.map(({ month }) => month), ...spec.inflows.map(monthOf)]);
  return [...months]
    .toSorted((a, b) => a - b)
    .map((month) => ({ month, result: runUpTo(prepared, input, month) }));
}

/** Payments by month: what each payee gets when the money of that month arrives. */
export function runSchedule(
  spec: WaterfallSpec,
  input: WaterfallInput,
): readonly { readonly month: number; readonly paidMinor: Readonly<Record<string, number>> }[] {
  let before: Record<string, number> = {};
  return runMonths(spec, input).map(({ month, result }) => {
    const after = Object.fromEntries(result.payees.map((payee) => [payee.payee, payee.receivedMinor]));
    const paidMinor = Object.fromEntries(
      Object.entries(after).map(([payee, sum]) => [payee, sum - (before[payee] ?? 0)]),
    );
    before = after;
    return { month, paidMinor };
  });
}

type Once = {
  readonly entered: ReadonlyMap<string, number>;
  readonly tiers: readonly TierResult[];
  readonly thresholds: readonly ThresholdDistance[];
  readonly left: ReadonlyMap<string, number>;
};

function runOnce(
  prepared: PreparedWaterfall,
  input: WaterfallInput,
  until: number,
  monthLevels: ReadonlyMap<number, ReadonlyMap<string, number>>,
): Once {
  const { spec } = prepared;
  const receipts = receiptsBySource(spec, input);
  const inflows = paidInflows(spec, receipts, until);
  const arrived = new Map([...receipts, ...inflows]);
  const entered = new Map<string, number>();
  const enter = (account: string, amount: number): void => {
    entered.set(account, addMinor(entered.get(account) ?? 0, amount));
  };
  for (const source of spec.sources) enter(source.into, receipts.get(source.id) ?? 0);
  for (const inflow of spec.inflows) enter(inflow.into, inflows.get(inflow.id) ?? 0);

  const accounts = new Set(spec.accounts.map((account) => account.id));
  const tiers: TierResult[] = [];
  const left = new Map<string, number>();
  const paidFrom = new Map<string, ReadonlyMap<string, number>>();
  const thresholds: ThresholdDistance[] = spec.inflows.flatMap((inflow) =>
    inflow.when
      ? [
          {
            name: inflow.id,
            atMinor: inflow.when.atLeastMinor,
            valueMinor: receipts.get(inflow.when.source) ?? 0,
          },
        ]
      : [],
  );
  for (const account of prepared.order) {
    const context: AccountContext = {
      account,
      total: entered.get(account.id) ?? 0,
      arrived,
      inflows,
      paidFrom,
      levelOf: (threshold) => levelOf(threshold, account.id, prepared.recoupedAt, monthLevels),
    };
    const pass = runAccount(context, thresholds);
    left.set(account.id, pass.left);
    tiers.push(...pass.tiers);
    const paid = new Map<string, number>();
    for (const tier of pass.tiers) {
      for (const payment of tier.payments) {
        if (accounts.has(payment.to)) enter(payment.to, payment.amountMinor);
        else paid.set(payment.to, (paid.get(payment.to) ?? 0) + payment.amountMinor);
      }
    }
    paidFrom.set(account.id, paid);
  }
  return { entered, tiers, thresholds, left };
}

type AccountContext = {
  readonly account: Account;
  readonly total: number;
  /** Amounts of sources and inflows by id. */
  readonly arrived: ReadonlyMap<string, number>;
  readonly inflows: ReadonlyMap<string, number>;
  readonly paidFrom: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Level of the account's receipts at which a threshold fires; Infinity while it has not. */
  readonly levelOf: (threshold: ReceiptsThreshold) => number;
};

type Pass = { readonly tiers: readonly TierResult[]; readonly left: number };

/**
 * A band that ends at a level of the account's receipts covers the money that had reached the tier
 * when the account stood at that level. So the account is worked first at each such level, from the
 * lowest, and each time what reaches the tiers is kept; the last pass is the full one.
 */
function runAccount(context: AccountContext, thresholds: ThresholdDistance[]): Pass {
  const levels = new Set<number>();
  for (const tier of context.account.tiers) {
    if (tier.kind !== 'split') continue;
    for (const { until } of tier.bands) {
      if (until && isOnReceipts(until)) levels.add(context.levelOf(until));
    }
  }
  const cuts = new Map<string, Map<number, number>>();
  for (const level of [...levels].toSorted((a, b) => a - b)) {
    if (level >= context.total) continue;
    for (const tier of workAccount(context, level, cuts, []).tiers) {
      const cut = cuts.get(tier.tier) ?? new Map<number, number>();
      cuts.set(tier.tier, cut.set(level, tier.reachedMinor));
    }
  }
  return workAccount(context, context.total, cuts, thresholds);
}

function workAccount(
  context: AccountContext,
  entered: number,
  cuts: ReadonlyMap<string, ReadonlyMap<number, number>>,
  thresholds: ThresholdDistance[],
): Pass {
  const { account } = context;
  const got = new Map<string, number>();
  const credits = new Credits(context);
  // What is due is settled before the tiers run: a corridor must know what the tiers beside it are owed.
  const dues = new Map(
    account.tiers.map((tier) => [
      tier.id,
      tier.kind === 'recoup' ? duesOf(tier.claims, context, credits) : [],
    ]),
  );
  const results: TierResult[] = [];
  let cash = entered;
  for (const tier of account.tiers) {
    const reached = cash;
    const { due, payments, isFull } = workTier(tier, reached);
    for (const payment of payments) {
      cash -= payment.amountMinor;
      got.set(payment.to, (got.get(payment.to) ?? 0) + payment.amountMinor);
    }
    results.push({
      account: account.id,
      tier: tier.id,
      label: tier.label,
      role: tier.role,
      reachedMinor: reached,
      dueMinor: due,
      paidMinor: reached - cash,
      isFull,
      payments,
    });
  }
  return { tiers: results, left: cash };

  function workTier(tier: Tier, reached: number): Worked {
    switch (tier.kind) {
      case 'percent':
        return percentTier(tier, reached);
      case 'recoup':
        return recoupTier(tier, dues.get(tier.id) ?? [], reached, thresholds);
      case 'split':
        return splitTier(tier, reached, context, cuts.get(tier.id), got, thresholds);
      default:
        return assertNever(tier);
    }
  }

  function percentTier(tier: Extract<Tier, { kind: 'percent' }>, reached: number): Worked {
    let due = feeDue(tier, reached);
    if (tier.capMinor !== undefined) due = Math.min(due, tier.capMinor);
    const paid = Math.min(due, reached);
    const payments: TierPayment[] = paid > 0 ? [{ to: tier.to, part: 'fee', amountMinor: paid }] : [];
    return { due, payments, isFull: paid === due };
  }

  function feeDue(tier: Extract<Tier, { kind: 'percent' }>, reached: number): number {
    const base = tier.base;
    switch (base.kind) {
      case 'remaining':
        return timesFraction(reached, tier.rate);
      case 'inflows': {
        const chosen = addMinor(...base.ids.map((id) => context.arrived.get(id) ?? 0));
        // A pass at a lower level keeps the proportions of the sources.
        const scaled =
          entered === context.total || context.total === 0
            ? chosen
            : timesRatio(chosen, BigInt(entered), BigInt(context.total));
        return timesFraction(scaled, tier.rate);
      }
      case 'alongside': {
        const owed = base.tiers.reduce(
          (sum, id) => addMinor(sum, ...(dues.get(id) ?? []).map((due) => due.principal + due.premium)),
          0,
        );
        const full = timesRatio(
          owed,
          BigInt(tier.rate.numerator),
          BigInt(tier.rate.denominator - tier.rate.numerator),
        );
        return Math.min(full, timesFraction(reached, tier.rate));
      }
      case 'account': {
        let due = 0;
        let from = 0;
        let rate = tier.rate;
        for (const step of tier.steps) {
          const level = Math.max(from, context.levelOf(step.from));
          if (level >= entered) break;
          due = addMinor(due, timesFraction(level - from, rate));
          thresholds.push({ name: tier.id, atMinor: level, valueMinor: entered });
          from = level;
          rate = step.rate;
        }
        return addMinor(due, timesFraction(entered - from, rate));
      }
      default:
        return assertNever(base);
    }
  }
}

type Worked = { readonly due: number; readonly payments: readonly TierPayment[]; readonly isFull: boolean };
type Due = { readonly claim: Claim; readonly principal: number; readonly premium: number };

function duesOf(claims: readonly Claim[], context: AccountContext, credits: Credits): Due[] {
  return claims.map((claim) => {
    const principal = principalOf(claim, context.inflows);
    let premium = timesFraction(principal, claim.premium);
    if (claim.interest) {
      const { yearly, months, compounding } = claim.interest;
      const by = interestRatio(yearly, months, compounding);
      premium = addMinor(premium, timesRatio(principal, by.numerator, by.denominator));
    }
    const credit = credits.take(claim, addMinor(principal, premium));
    const onPrincipal = Math.min(credit, principal);
    return { claim, principal: principal - onPrincipal, premium: premium - (credit - onPrincipal) };
  });
}

function principalOf(claim: Claim, inflows: ReadonlyMap<string, number>): number {
  if (claim.principal.kind === 'inflow') return inflows.get(claim.principal.inflow) ?? 0;
  return Math.min(claim.principal.amountMinor, claim.principal.capMinor ?? Number.MAX_SAFE_INTEGER);
}

/** What payees got from other accounts; each unit counts towards one claim only. */
class Credits {
  readonly #left = new Map<string, number>();
  readonly #context: AccountContext;
  constructor(context: AccountContext) {
    this.#context = context;
  }
  take(claim: Claim, due: number): number {
    let taken = 0;
    for (const account of claim.creditFrom) {
      const key = `${account} ${claim.to}`;
      const left = this.#left.get(key) ?? this.#context.paidFrom.get(account)?.get(claim.to) ?? 0;
      const used = Math.min(left, due - taken);
      this.#left.set(key, left - used);
      taken += used;
    }
    return taken;
  }
}

function recoupTier(
  tier: Extract<Tier, { kind: 'recoup' }>,
  dues: readonly Due[],
  reached: number,
  thresholds: ThresholdDistance[],
): Worked {
  const due = addMinor(...dues.map((each) => each.principal + each.premium), 0);
  thresholds.push({ name: tier.id, atMinor: due, valueMinor: reached });
  const payments: TierPayment[] = [];
  let cash = Math.min(due, reached);
  const pay = (each: Due, part: 'principal' | 'premium', amountMinor: number): void => {
    if (amountMinor > 0) payments.push({ to: each.claim.to, claim: each.claim.id, part, amountMinor });
  };
  const groups = tier.ranking === 'ranked' ? dues.map((each) => [each]) : [dues];
  for (const group of groups) {
    if (tier.order === 'together') {
      const parts = share(
        cash,
        group.map((each) => each.principal + each.premium),
      );
      group.forEach((each, index) => {
        const part = parts[index] ?? 0;
        const principal = Math.min(part, splitByTwo(part, each.principal, each.premium));
        pay(each, 'principal', principal);
        pay(each, 'premium', part - principal);
        cash -= part;
      });
      continue;
    }
    const phases =
      tier.order === 'principal-first'
        ? (['principal', 'premium'] as const)
        : (['premium', 'principal'] as const);
    for (const phase of phases) {
      const parts = share(
        cash,
        group.map((each) => each[phase]),
      );
      group.forEach((each, index) => {
        pay(each, phase, parts[index] ?? 0);
        cash -= parts[index] ?? 0;
      });
    }
  }
  return { due, payments, isFull: due <= reached };
}

/** Pays in full when the cash lasts, else in proportion to what is due. */
function share(cash: number, dues: readonly number[]): number[] {
  const total = addMinor(...dues, 0);
  if (cash >= total) return [...dues];
  return cash === 0 ? dues.map(() => 0) : splitByLargestRemainder(cash, dues);
}

function splitByTwo(part: number, principal: number, premium: number): number {
  if (principal + premium === 0 || part === 0) return 0;
  return splitByLargestRemainder(part, [principal, premium])[0] ?? 0;
}

function splitTier(
  tier: Extract<Tier, { kind: 'split' }>,
  reached: number,
  context: AccountContext,
  cuts: ReadonlyMap<number, number> | undefined,
  got: ReadonlyMap<string, number>,
  thresholds: ThresholdDistance[],
): Worked {
  const payments: TierPayment[] = [];
  const gained = new Map(got);
  let from = 0;
  tier.bands.forEach((band, index) => {
    if (from >= reached) return;
    const end = Math.max(from, bandEnd(band, from));
    if (Number.isFinite(end)) thresholds.push({ name: tier.id, atMinor: end, valueMinor: reached });
    const to = Math.min(end, reached);
    if (to === from) return;
    const parts = splitByLargestRemainder(to - from, weightsOf(band));
    band.shares.forEach((each, at) => {
      const amountMinor = parts[at] ?? 0;
      if (amountMinor === 0) return;
      payments.push({ to: each.to, part: 'share', band: index, amountMinor });
      gained.set(each.to, (gained.get(each.to) ?? 0) + amountMinor);
    });
    from = to;
  });
  return { due: reached, payments, isFull: true };

  function bandEnd(band: Band, start: number): number {
    const until = band.until;
    if (!until) return Infinity;
    switch (until.kind) {
      case 'tier':
        return until.amountMinor;
      case 'multiple': {
        const target = timesFraction(until.ofMinor, until.n);
        const have = until.payees.reduce((sum, payee) => sum + (gained.get(payee) ?? 0), 0);
        if (have >= target) return start;
        const weights = weightsOf(band);
        let their = 0n;
        let all = 0n;
        band.shares.forEach((each, at) => {
          const weight = BigInt(weights[at] ?? 0);
          all += weight;
          if (until.payees.includes(each.to)) their += weight;
        });
        return addMinor(start, toSafe(ceilRatio(BigInt(target - have) * all, their)));
      }
      case 'receipts':
      case 'month':
      case 'recouped': {
        const level = context.levelOf(until);
        return level >= context.total ? Infinity : (cuts?.get(level) ?? Infinity);
      }
      default:
        return assertNever(until);
    }
  }
}

const WEIGHTS = new WeakMap<Band, readonly number[]>();

/** Shares of a band as whole weights over one denominator. */
export function weightsOf(band: Band): readonly number[] {
  const known = WEIGHTS.get(band);
  if (known) return known;
  const weights = wholeWeights(band.shares);
  WEIGHTS.set(band, weights);
  return weights;
}

/** Shares as whole weights over their common denominator. */
export function wholeWeights(shares: readonly { readonly share: Fraction }[]): readonly number[] {
  let common = 1n;
  for (const { share: part } of shares) {
    const d = BigInt(part.denominator);
    common = (common / gcd(common, d)) * d;
  }
  return shares.map(({ share: part }) =>
    toSafe((BigInt(part.numerator) * common) / BigInt(part.denominator)),
  );
}

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

function isOnReceipts(threshold: NonNullable<Band['until']>): threshold is ReceiptsThreshold {
  return threshold.kind === 'receipts' || threshold.kind === 'month' || threshold.kind === 'recouped';
}

function levelOf(
  threshold: ReceiptsThreshold,
  accountId: string,
  recoupedAt: ReadonlyMap<string, number>,
  monthLevels: ReadonlyMap<number, ReadonlyMap<string, number>>,
): number {
  switch (threshold.kind) {
    case 'receipts':
      return threshold.amountMinor;
    case 'recouped':
      return recoupedAt.get(threshold.tier) ?? Infinity;
    case 'month': {
      const byThen = monthLevels.get(threshold.month);
      // An account that nothing had entered by then stood at 0; a month not yet worked never fires.
      return byThen ? (byThen.get(accountId) ?? 0) : Infinity;
    }
    default:
      return assertNever(threshold);
  }
}

/**
 * Exact inversion on whole units: the account is monotone in its receipts, so the smallest full level is found
 * by halving.
 */
function findRecoupment(
  spec: WaterfallSpec,
  account: Account,
  tierId: string,
  recoupedAt: ReadonlyMap<string, number>,
): number {
  const inflows = new Map(spec.inflows.map((inflow) => [inflow.id, inflow.amountMinor]));
  const isFullAt = (level: number): boolean => {
    const context: AccountContext = {
      account,
      total: level,
      arrived: new Map(),
      inflows,
      paidFrom: new Map(),
      levelOf: (threshold) => levelOf(threshold, account.id, recoupedAt, new Map()),
    };
    return runAccount(context, []).tiers.find((tier) => tier.tier === tierId)?.isFull ?? false;
  };
  let high = 1;
  while (!isFullAt(high)) {
    high *= 2;
    if (high > 2 ** 52) {
      throw new Fail(
        'invalid-input',
        {
          en: `Tier "${tierId}" is never full, whatever comes in, so a threshold at its recoupment never fires. Lower the fees above it or use another threshold.`,
          ko: `"${tierId}" 단계는 수익이 아무리 늘어도 회수가 끝나지 않아 회수 완료 기준점이 적용될 수 없습니다. 위 단계의 수수료를 낮추거나 다른 기준점을 쓰세요.`,
        },
        tierId,
      );
    }
  }
  let low = 0;
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    if (isFullAt(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Receipts by source in the waterfall's currency, summed over the periods and converted once. */
function receiptsBySource(spec: WaterfallSpec, input: WaterfallInput): Map<string, number> {
  return new Map(
    spec.sources.map((source) => {
      const own = addMinor(...input.periods.map((period) => period.receiptsMinor[source.id] ?? 0), 0);
      const received = { amountMinor: own, currency: source.currency };
      const exchanged = exchange(received, spec.currency, spec.rates);
      if (!exchanged) throw new Error('A source without a rate passed the check.');
      return [source.id, exchanged.money.amountMinor];
    }),
  );
}

function upTo(input: WaterfallInput, until: number): WaterfallInput {
  return { periods: input.periods.filter((period) => period.month <= until) };
}

/** Month in which an inflow is paid, unless it still waits for its level. */
export function monthOf(inflow: Inflow): number {
  return inflow.month ?? 0;
}

function paidInflows(
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
