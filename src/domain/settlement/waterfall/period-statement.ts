import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { accountedIn } from './accounting.ts';
import { claimsByBalance, periodEnds } from './balance-interest.ts';
import { holdsMoney } from './held-accounts.ts';
import type { PreparedWaterfall } from './prepare-waterfall.ts';
import { prepareWaterfall } from './prepare-waterfall.ts';
import { runMonths, statesAt } from './run-waterfall.ts';
import type {
  Source,
  TierResult,
  TierRole,
  WaterfallInput,
  WaterfallResult,
  WaterfallSpec,
} from './waterfall-types.ts';

/** As accountants lay a statement out: up to the period before, in this period, up to its end. Minor units. */
export type PeriodColumns = {
  readonly priorMinor: number;
  readonly periodMinor: number;
  readonly cumulativeMinor: number;
};

/** Opening and interest less what the period pays is closing. */
export type Unrecouped = {
  readonly openingMinor: number;
  /** Interest on the balance that falls due in the period; only where a claim of the tier bears it. */
  readonly interestMinor?: number;
  readonly closingMinor: number;
};

/**
 * What is held back of a source, in its own currency, or in a reserve account, in that of the structure: held less
 * released is the balance.
 */
export type PeriodReserve = {
  readonly source?: string;
  readonly account?: string;
  readonly label: Bilingual;
  readonly currency: CurrencyCode;
  readonly held: PeriodColumns;
  readonly released: PeriodColumns;
  readonly balanceMinor: number;
};

/** The statement of the period that ends with a month. */
export type PeriodStatement = {
  readonly month: number;
  /** Days after the end of that month in which it is paid; missing where the structure states no accounting. */
  readonly paidAfterDays?: number;
  /** Receipts and inflows together. */
  readonly receipts: PeriodColumns;
  /** Of sources of which a part is held, whose receipts above are without it; and of reserve accounts. */
  readonly reserves: readonly PeriodReserve[];
  readonly tiers: readonly (PeriodColumns & {
    readonly account: string;
    readonly tier: string;
    readonly label: Bilingual;
    readonly role: TierRole;
    /** Of a tier that recoups. What falls due in the period, but for interest on the balance, is in the opening balance. */
    readonly unrecouped?: Unrecouped;
  })[];
  readonly payees: readonly (PeriodColumns & {
    readonly payee: string;
    readonly label: Bilingual;
    readonly side: 'ours' | 'theirs' | 'third';
  })[];
  readonly unallocated: PeriodColumns;
};

/**
 * One for each accounting period up to the last money; where the structure states none, one for each month in which
 * money comes in or a period of interest ends. Throws `Fail` where the structure or its receipts are refused.
 */
export function periodStatements(spec: WaterfallSpec, input: WaterfallInput): PeriodStatement[] {
  const prepared = prepareWaterfall(spec);
  const recoups = new Set(
    spec.accounts.flatMap(({ tiers }) => tiers.filter(({ kind }) => kind === 'recoup').map(({ id }) => id)),
  );
  const months = statesAt(prepared, input, monthsOfStatements(prepared, input));
  return months.map(({ month, result }, at) => {
    const before = months[at - 1];
    const then = before?.result;
    return {
      month,
      ...(spec.accounting ? { paidAfterDays: spec.accounting.paidAfterDays } : {}),
      receipts: columns(then?.conservation.inMinor, result.conservation.inMinor),
      reserves: [
        ...spec.sources.flatMap((source) => reserveOf(source, input, before?.month, month)),
        ...result.held.map((held, index) => reserveAccount(held, then?.held[index], spec.currency)),
      ],
      tiers: result.tiers.map((tier, index) => ({
        account: tier.account,
        tier: tier.tier,
        label: tier.label,
        role: tier.role,
        ...columns(then?.tiers[index]?.paidMinor, tier.paidMinor),
        ...(recoups.has(tier.tier) ? { unrecouped: unrecoupedOf(tier, then?.tiers[index]) } : {}),
      })),
      payees: result.payees.map(({ payee, label, side, receivedMinor }, index) => ({
        payee,
        label,
        side,
        ...columns(then?.payees[index]?.receivedMinor, receivedMinor),
      })),
      unallocated: columns(then ? leftIn(then) : undefined, leftIn(result)),
    };
  });
}

/** What is held less what is released: before the period, its change in the period, and at its end. */
export function stillHeld(held: PeriodColumns, released: PeriodColumns): PeriodColumns {
  return columns(held.priorMinor - released.priorMinor, held.cumulativeMinor - released.cumulativeMinor);
}

/** Whether the structure says anything that only a statement in periods shows. */
export function isInPeriods(spec: WaterfallSpec): boolean {
  return (
    spec.accounting !== undefined ||
    spec.sources.some(({ reserve }) => reserve !== undefined) ||
    holdsMoney(spec) ||
    claimsByBalance(spec).length > 0
  );
}

function monthsOfStatements(prepared: PreparedWaterfall, input: WaterfallInput): readonly number[] {
  const { spec, byBalance } = prepared;
  const withMoney = runMonths(spec, input).map(({ month }) => month);
  const ofInterest = byBalance.flatMap(({ interest }) => periodEnds(interest));
  const all = [...withMoney, ...ofInterest].map((month) => accountedIn(spec, month));
  const { accounting } = spec;
  if (!accounting) return [...new Set(all)].toSorted((a, b) => a - b);
  const last = Math.max(0, ...all);
  return Array.from({ length: last / accounting.every }, (_, at) => (at + 1) * accounting.every);
}

function unrecoupedOf(tier: TierResult, before: TierResult | undefined): Unrecouped {
  const interest =
    tier.accruedMinor === undefined ? undefined : tier.accruedMinor - (before?.accruedMinor ?? 0);
  return {
    openingMinor: tier.dueMinor - (interest ?? 0) - (before?.paidMinor ?? 0),
    ...(interest === undefined ? {} : { interestMinor: interest }),
    closingMinor: tier.dueMinor - tier.paidMinor,
  };
}

function reserveOf(
  { id, label, currency, reserve }: Source,
  { periods }: WaterfallInput,
  before: number | undefined,
  until: number,
): readonly PeriodReserve[] {
  if (!reserve) return [];
  const upTo = (of: 'heldMinor' | 'releasedMinor', month: number | undefined): number =>
    periods
      .filter((period) => month !== undefined && period.month <= month)
      .reduce((sum, period) => sum + (period[of]?.[id] ?? 0), 0);
  const held = columns(upTo('heldMinor', before), upTo('heldMinor', until));
  const released = columns(upTo('releasedMinor', before), upTo('releasedMinor', until));
  const balanceMinor = held.cumulativeMinor - released.cumulativeMinor;
  return [{ source: id, label, currency, held, released, balanceMinor }];
}

function reserveAccount(
  { account, label, setAsideMinor, releasedMinor }: HeldByNow,
  before: HeldByNow | undefined,
  currency: CurrencyCode,
): PeriodReserve {
  const held = columns(before?.setAsideMinor, setAsideMinor);
  const released = columns(before?.releasedMinor, releasedMinor);
  return { account, label, currency, held, released, balanceMinor: setAsideMinor - releasedMinor };
}

type HeldByNow = WaterfallResult['held'][number];

function columns(prior: number | undefined, cumulativeMinor: number): PeriodColumns {
  const priorMinor = prior ?? 0;
  return { priorMinor, periodMinor: cumulativeMinor - priorMinor, cumulativeMinor };
}

function leftIn({ unallocated }: WaterfallResult): number {
  return unallocated.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
}
