import { refuseField } from '#domain/base/refuse-field.ts';
import { findRate } from '#domain/figures/exchange.ts';
import { checkAccounting } from './accounting.ts';
import { inOrder } from './account-order.ts';
import { checkHeld } from './held-accounts.ts';
import { checkReserve } from './reserve.ts';
import { monthOf } from './waterfall-input.ts';
import { balanceInterestOf } from './balance-interest.ts';
import { checkBalanceInterest } from './check-balance-interest.ts';
import { checkAdmissions, checkDated, checkTicket } from './check-admissions.ts';
import { checkClaim, checkPercent, checkSplit } from './check-tier.ts';
import { amount, part, percentText, place, sumOf, tooLarge, unknownPlace } from './waterfall-refusals.ts';
import type { Account, Threshold, Tier, WaterfallSpec } from './waterfall-types.ts';

/** Above this many tiers a waterfall is refused by name; 10,000 tiers are answered. */
const MAX_TIERS = 20_000;
const MAX_THRESHOLDS_PER_ACCOUNT = 200;
const MAX_RECOUPED_TIERS = 500;
const MAX_MONTH = 1200;

/**
 * Refuses a waterfall that cannot be run, naming the tier and the next step: unknown or repeated ids,
 * loops, negative rates, shares that do not add up, thresholds that never fire, tiers that nothing can
 * reach, a percentage without a base, a currency without a rate, too many tiers.
 * Answers the accounts in the order in which money reaches them.
 */
export function checkWaterfall(spec: WaterfallSpec): readonly Account[] {
  const tierCount = spec.accounts.reduce((sum, account) => sum + account.tiers.length, 0);
  if (tierCount > MAX_TIERS) {
    throw tooLarge(
      'accounts',
      `The waterfall has ${tierCount} tiers; the limit is ${MAX_TIERS}. Merge tiers that rank together.`,
      `워터폴의 단계가 ${tierCount}개로, 한도 ${MAX_TIERS}개를 넘습니다. 같은 순위의 단계를 합치세요.`,
    );
  }
  checkIds(spec);
  const payees = new Set(spec.payees.map((payee) => payee.id));
  const accounts = new Map(spec.accounts.map((account) => [account.id, account]));
  checkEntries(spec, accounts, payees);
  let recouped = 0;
  for (const account of spec.accounts) {
    checkAccount(spec, account, accounts, payees);
    recouped += thresholdsOf(account).filter((threshold) => threshold.kind === 'recouped').length;
  }
  if (recouped > MAX_RECOUPED_TIERS) {
    throw tooLarge(
      'accounts',
      `More than ${MAX_RECOUPED_TIERS} thresholds wait for a tier to be recouped. Use thresholds by receipts.`,
      `회수 완료를 기준으로 하는 기준점이 ${MAX_RECOUPED_TIERS}개를 넘습니다. 수익 기준으로 바꾸세요.`,
    );
  }
  return inOrder(spec, accounts);
}

/** Every threshold on the receipts of an account that needs a level: of bands and of fee steps. */
export function thresholdsOf(account: Account): Threshold[] {
  return account.tiers.flatMap((tier) => {
    if (tier.kind === 'percent') return tier.steps.map((step) => step.from);
    if (tier.kind === 'split') return tier.bands.flatMap((band) => (band.until ? [band.until] : []));
    return [];
  });
}

function checkIds(spec: WaterfallSpec): void {
  const seen = new Set<string>();
  const named = [
    ...spec.payees,
    ...spec.accounts,
    ...spec.sources,
    ...spec.inflows,
    ...spec.accounts.flatMap((account) => account.tiers),
  ];
  for (const { id } of named) {
    if (seen.has(id)) {
      throw refuseField(
        id,
        `The id "${id}" is used twice. Payees, accounts, sources, inflows and tiers each need their own.`,
        `"${id}"이(가) 두 번 쓰였습니다. 수령자·계좌·수익원·유입금·단계마다 다른 id를 쓰세요.`,
      );
    }
    seen.add(id);
  }
}

function checkEntries(
  spec: WaterfallSpec,
  accounts: ReadonlyMap<string, Account>,
  payees: ReadonlySet<string>,
): void {
  for (const source of spec.sources) {
    if (!accounts.has(source.into)) throw unknownPlace(source.id, source.into);
    checkTicket(source);
    checkReserve(source);
    if (source.currency !== spec.currency && !findRate(spec.rates, source.currency, spec.currency)) {
      throw refuseField(
        `sources.${source.id}`,
        `Source "${source.id}" is in ${source.currency} and the waterfall in ${spec.currency}, but no exchange rate joins them. Add a rate with its date.`,
        `수익원 "${source.id}"의 통화는 ${source.currency}, 워터폴의 통화는 ${spec.currency}인데 환율이 없습니다. 기준일과 함께 환율을 추가하세요.`,
      );
    }
  }
  checkArrivals(spec);
  checkAccounting(spec);
  checkHeld(spec);
  for (const rate of spec.rates) {
    if (rate.rate.numerator <= 0) {
      throw refuseField(
        'rates',
        `The rate from ${rate.from} to ${rate.to} must be above 0.`,
        `${rate.from}에서 ${rate.to}로의 환율은 0보다 커야 합니다.`,
      );
    }
  }
  for (const inflow of spec.inflows) {
    if (!accounts.has(inflow.into)) throw unknownPlace(inflow.id, inflow.into);
    amount(inflow.id, inflow.amountMinor);
    if (inflow.month !== undefined && !isMonth(inflow.month)) {
      throw refuseField(
        inflow.id,
        `Inflow "${inflow.id}" is paid in month ${inflow.month}. Use a whole number of months from 0 to ${MAX_MONTH}.`,
        `유입금 "${inflow.id}"의 지급 시점이 ${inflow.month}개월입니다. 0부터 ${MAX_MONTH}까지의 정수를 입력하세요.`,
      );
    }
    if (inflow.by !== undefined && !payees.has(inflow.by)) throw unknownPlace(inflow.id, inflow.by);
    const when = inflow.when;
    if (when && !spec.sources.some((source) => source.id === when.source)) {
      throw refuseField(
        inflow.id,
        `Inflow "${inflow.id}" waits for source "${when.source}", which does not exist, so it would never be paid. Name a source.`,
        `유입금 "${inflow.id}"의 조건인 수익원 "${when.source}"이(가) 없어 지급될 수 없습니다. 수익원을 지정하세요.`,
      );
    }
  }
}

/** Refuses receipts that would arrive twice, not at all or out of order, by the name of the source. */
export function checkArrivals(spec: WaterfallSpec): void {
  for (const { id, arrives } of spec.sources) {
    if (!arrives) continue;
    for (const { share } of arrives) part(id, share);
    const sum = sumOf(arrives);
    if (sum.n !== sum.d) {
      throw refuseField(
        `sources.${id}`,
        `Source "${id}" arrives in parts that add up to ${percentText(sum)}%. Make them 100%.`,
        `수익원 "${id}"의 입금 비율 합계가 ${percentText(sum)}%입니다. 100%로 맞추세요.`,
      );
    }
    const wrong = arrives.find(({ month }, at) => !isMonth(month) || month <= (arrives[at - 1]?.month ?? -1));
    if (wrong) {
      throw refuseField(
        `sources.${id}`,
        `Source "${id}" arrives in month ${wrong.month}, which is not a whole month after the one before it. Put whole months from 0 to ${MAX_MONTH} in rising order.`,
        `수익원 "${id}"의 입금 시점 ${wrong.month}개월이 앞의 시점보다 늦은 정수가 아닙니다. 0부터 ${MAX_MONTH}까지의 정수를 오름차순으로 두세요.`,
      );
    }
  }
}

function isMonth(month: number): boolean {
  return Number.isSafeInteger(month) && month >= 0 && month <= MAX_MONTH;
}

function checkAccount(
  spec: WaterfallSpec,
  account: Account,
  accounts: ReadonlyMap<string, Account>,
  payees: ReadonlySet<string>,
): void {
  const entering = new Set([
    ...spec.sources.filter((source) => source.into === account.id).map((source) => source.id),
    ...spec.inflows.filter((inflow) => inflow.into === account.id).map((inflow) => inflow.id),
  ]);
  const tierIds = new Map(account.tiers.map((tier, index) => [tier.id, index]));
  const kinds = new Set(thresholdsOf(account).map((threshold) => threshold.kind));
  if (thresholdsOf(account).length > MAX_THRESHOLDS_PER_ACCOUNT) {
    throw tooLarge(
      account.id,
      `Account "${account.id}" has more than ${MAX_THRESHOLDS_PER_ACCOUNT} thresholds. Merge bands.`,
      `계좌 "${account.id}"의 기준점이 ${MAX_THRESHOLDS_PER_ACCOUNT}개를 넘습니다. 구간을 합치세요.`,
    );
  }
  let closedBy: Tier | undefined;
  account.tiers.forEach((tier, index) => {
    if (closedBy) {
      throw refuseField(
        tier.id,
        `Tier "${tier.id}" can never be reached: tier "${closedBy.id}" above it pays out everything. Move it up, or end the last band above it.`,
        `"${tier.id}" 단계에는 돈이 닿지 않습니다. 위의 "${closedBy.id}" 단계가 전액을 지급합니다. 순서를 올리거나 위 단계의 마지막 구간에 한도를 두세요.`,
      );
    }
    if (tier.kind === 'percent') {
      checkPercent(tier, entering, account, tierIds, index);
      checkAdmissions(tier, spec);
      checkDated(tier);
      place(tier.id, tier.to, accounts, payees);
      const isAll = tier.rate.numerator === tier.rate.denominator && tier.capMinor === undefined;
      if (
        isAll &&
        tier.steps.length === 0 &&
        (tier.base.kind === 'remaining' || tier.base.kind === 'account')
      ) {
        closedBy = tier;
      }
    }
    if (tier.kind === 'recoup') {
      for (const claim of tier.claims) checkClaim(spec, tier, claim, accounts, payees);
      checkBalanceInterest(tier);
    }
    if (tier.kind === 'recoup' && tier.claims.length === 0) {
      throw refuseField(
        tier.id,
        `Tier "${tier.id}" has no claims. Add one, or remove the tier.`,
        `"${tier.id}" 단계에 회수할 채권이 없습니다. 추가하거나 단계를 지우세요.`,
      );
    }
    if (tier.kind === 'split') {
      checkSplit(tier, tierIds, account, accounts, payees);
      if (!tier.bands.at(-1)?.until) closedBy = tier;
    }
  });
  if (kinds.has('recouped')) checkRecoupedAccount(spec, account, kinds);
}

/** A recouped level is found from the structure alone, so nothing in it may depend on the mix of receipts. */
function checkRecoupedAccount(spec: WaterfallSpec, account: Account, kinds: ReadonlySet<string>): void {
  const conditional = new Set(
    spec.inflows.filter((inflow) => inflow.when || monthOf(inflow) > 0).map((inflow) => inflow.id),
  );
  for (const tier of account.tiers) {
    const isMixed =
      (tier.kind === 'percent' && (tier.base.kind === 'inflows' || tier.base.kind === 'admissions')) ||
      (tier.kind === 'recoup' &&
        tier.claims.some(
          (claim) =>
            claim.creditFrom.length > 0 ||
            balanceInterestOf(claim) !== undefined ||
            (claim.principal.kind === 'inflow' && conditional.has(claim.principal.inflow)),
        ));
    if (isMixed || kinds.has('month')) {
      throw refuseField(
        tier.id,
        `Account "${account.id}" has a threshold at recoupment, but tier "${tier.id}" depends on the mix or the time of receipts, so the level cannot be fixed. Use a threshold by receipts, or move that tier to its own account.`,
        `계좌 "${account.id}"에 회수 완료 기준점이 있지만 "${tier.id}" 단계가 수익의 구성이나 시기에 따라 달라져 기준액을 정할 수 없습니다. 수익 기준으로 바꾸거나 별도 계좌로 옮기세요.`,
      );
    }
  }
}
