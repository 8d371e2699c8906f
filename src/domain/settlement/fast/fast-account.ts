import { assertNever } from '#domain/base/failure.ts';
import type { Account, Tier } from '#domain/settlement/waterfall/waterfall-types.ts';
import { roundOfProduct } from './fast-arithmetic.ts';
import { compileCorridor, compilePercent } from './fast-percent.ts';
import { compileRecoup } from './fast-recoup.ts';
import { compileSplit } from './fast-split.ts';
import { OF_ACCOUNT, OTHER, STEP, TAKE, TAKE_FOR_TWO, corridorStep, stepsOf } from './fast-steps.ts';
import { takesCredit } from './waterfall-books.ts';
import type { AccountState, BandEnd, CompiledTier, TierMonths, WaterfallBooks } from './waterfall-books.ts';

/**
 * One account: pays out what has entered it and answers what is left. Its tiers stand in the ledger from
 * `tierBase` on.
 */
export function compileAccount(
  account: Account,
  index: number,
  tierBase: number,
  books: WaterfallBooks,
): (total: number) => number {
  // An account that is worked more than once, or is asked what it paid to whom, keeps a ledger of its own.
  const isPlain = !hasEndsByRun(account) && !books.prepared.isByMonth && books.history.length === 0;
  const state = openAccount(account, index, isPlain, books);
  const program = compileTiers(account, state, tierBase, books);
  if (!isPlain) return workedByLevels(account, program, state, tierBase, books);
  return (total) => {
    state.entered = total;
    state.total = total;
    for (const settle of program.settlers) settle();
    return program.work(total);
  };
}

/** Whether a band ends where the receipts or the payees stand and not at a sum of its own. */
function hasEndsByRun({ tiers }: Account): boolean {
  return tiers.some(
    (tier) => tier.kind === 'split' && tier.bands.some(({ until }) => until && until.kind !== 'tier'),
  );
}

function openAccount(
  { tiers }: Account,
  index: number,
  isPlain: boolean,
  { ledger, history }: WaterfallBooks,
): AccountState {
  const dueAt = new Map<string, number>();
  for (const tier of tiers) if (tier.kind === 'recoup') dueAt.set(tier.id, dueAt.size);
  return {
    index,
    own: isPlain ? ledger : new Float64Array(ledger.length),
    due: new Float64Array(dueAt.size),
    dueAt,
    credit: new Float64Array(history.length),
    entered: 0,
    total: 0,
    isDry: false,
    before: 0,
  };
}

/** The tiers of an account, ready to be worked one after the other. */
type Program = {
  /** Pays out what has entered. Answers what is left. */
  readonly work: (entered: number) => number;
  readonly settlers: readonly (() => void)[];
  /** Ends of bands that hang on the account's receipts, from the top. */
  readonly ends: readonly BandEnd[];
  /** What its tiers keep from month to month. */
  readonly months: readonly TierMonths[];
};

/** Nearly every tier is one or two of four plain steps, worked in place; the rest have a function of their own. */
function compileTiers(
  account: Account,
  state: AccountState,
  tierBase: number,
  books: WaterfallBooks,
): Program {
  const { own } = state;
  const settlers: (() => void)[] = [];
  const ends: BandEnd[] = [];
  const months: TierMonths[] = [];
  const { isByMonth } = books.prepared;
  const others: ((cash: number) => number)[] = [];
  const corridors = account.tiers.flatMap((tier, at) => {
    if (tier.kind !== 'percent' || tier.base.kind !== 'alongside') return [];
    const { besideOf, settle } = compileCorridor(tier, state, books);
    settlers.push(settle);
    return [{ tier, besideIds: tier.base.tiers, besideOf, tierAt: tierBase + at }];
  });
  const steps = account.tiers.flatMap((tier, at) => {
    if (tier.kind === 'percent' && tier.base.kind === 'alongside') return [];
    const before = corridors.flatMap((corridor) => {
      if (tier.kind !== 'recoup' || !corridor.besideIds.includes(tier.id)) return [];
      const step = isByMonth ? undefined : corridorStep(corridor.tier, tier);
      if (!step) {
        const beside = corridor.besideOf(tier);
        others.push(beside.run);
        if (beside.months) months.push(beside.months);
      }
      return [{ ...(step ?? STEP), tierAt: corridor.tierAt }];
    });
    const compiled = compileTier(tier, account, state, books);
    const lowered = compiled.ends?.length || isByMonth ? undefined : stepsOf(tier);
    if (lowered) return [...before, ...lowered.map((step) => ({ ...step, tierAt: tierBase + at }))];
    if (compiled.settle) settlers.push(compiled.settle);
    if (compiled.ends) ends.push(...compiled.ends);
    if (compiled.months) months.push(compiled.months);
    others.push(compiled.run);
    return [...before, { ...STEP, tierAt: tierBase + at }];
  });
  const program = steps.map(({ code, tierAt, cap, n, d, to, other }) => ({
    code,
    tierAt,
    cap,
    n,
    d,
    to: books.placeOf.get(to) ?? 0,
    other: books.placeOf.get(other) ?? 0,
  }));
  const length = program.length;
  return { work, settlers, ends, months };

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

function compileTier(tier: Tier, account: Account, state: AccountState, books: WaterfallBooks): CompiledTier {
  switch (tier.kind) {
    case 'percent':
      return compilePercent(tier, state, books);
    case 'recoup':
      return compileRecoup(tier, state, books);
    case 'split':
      return compileSplit(tier, account, state, books);
    default:
      return assertNever(tier);
  }
}

/**
 * An account with a ledger of its own: worked at the level of each end below its receipts, from the top, so that
 * the bands learn where they end, then whole; what it paid is then added to the ledger of all.
 */
function workedByLevels(
  account: Account,
  { work, settlers, ends, months }: Program,
  state: AccountState,
  tierBase: number,
  { ledger, places, history, payeeIds, prepared, time, forgetters }: WaterfallBooks,
): (total: number) => number {
  const { own } = state;
  const payees = payeeIds.length;
  const tiersEnd = tierBase + account.tiers.length;
  const isCredited = takesCredit(account);
  if (prepared.isByMonth) forgetters.push(forget);
  return (total) => {
    const isKept = prepared.isByMonth && time.isKnown;
    state.total = total;
    if (ends.length > 0) findEnds(total, isKept);
    const left = pass(total);
    if (isKept) {
      for (const each of months) each.keep();
      state.before = total;
    }
    for (let i = 0; i < places; i++) ledger[i]! += own[i]!;
    for (let i = tierBase; i < tiersEnd; i++) ledger[i] = own[i]!;
    if (history.length > 0) for (let i = 0; i < payees; i++) history[state.index * payees + i] = own[i]!;
    return left;
  };

  function forget(): void {
    for (const each of months) each.forget();
    for (const end of ends) end.forget();
    state.before = 0;
  }

  /** An end that a month before has passed stays where it was. */
  function findEnds(total: number, isKept: boolean): void {
    state.isDry = true;
    state.entered = NaN;
    if (!isKept) for (const end of ends) end.forget();
    for (let i = 0; i < ends.length; i++) {
      const end = ends[i]!;
      if (end.isKnown()) continue;
      const level = end.findLevel(pass);
      if (level >= total) continue;
      if (level !== state.entered) pass(level);
      end.keep(level);
    }
    state.isDry = false;
  }

  function pass(entered: number): number {
    state.entered = entered;
    own.fill(0);
    if (isCredited) state.credit.set(history);
    for (const settle of settlers) settle();
    return work(entered);
  }
}
