import { Fail } from '#domain/base/failure.ts';
import type { FailCode } from '#domain/base/failure.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { findRate } from '#domain/figures/exchange.ts';
import type { Account, Claim, Threshold, Tier, WaterfallSpec } from './waterfall-types.ts';

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
    throw refuse(
      'accounts',
      `The waterfall has ${tierCount} tiers; the limit is ${MAX_TIERS}. Merge tiers that rank together.`,
      `워터폴의 단계가 ${tierCount}개로, 한도 ${MAX_TIERS}개를 넘습니다. 같은 순위의 단계를 합치세요.`,
      'too-large',
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
    throw refuse(
      'accounts',
      `More than ${MAX_RECOUPED_TIERS} thresholds wait for a tier to be recouped. Use thresholds by receipts.`,
      `회수 완료를 기준으로 하는 기준점이 ${MAX_RECOUPED_TIERS}개를 넘습니다. 수익 기준으로 바꾸세요.`,
      'too-large',
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
      throw refuse(
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
    if (source.currency !== spec.currency && !findRate(spec.rates, source.currency, spec.currency)) {
      throw refuse(
        `sources.${source.id}`,
        `Source "${source.id}" is in ${source.currency} and the waterfall in ${spec.currency}, but no exchange rate joins them. Add a rate with its date.`,
        `수익원 "${source.id}"의 통화는 ${source.currency}, 워터폴의 통화는 ${spec.currency}인데 환율이 없습니다. 기준일과 함께 환율을 추가하세요.`,
      );
    }
  }
  checkArrivals(spec);
  for (const rate of spec.rates) {
    if (rate.rate.numerator <= 0) {
      throw refuse(
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
      throw refuse(
        inflow.id,
        `Inflow "${inflow.id}" is paid in month ${inflow.month}. Use a whole number of months from 0 to ${MAX_MONTH}.`,
        `유입금 "${inflow.id}"의 지급 시점이 ${inflow.month}개월입니다. 0부터 ${MAX_MONTH}까지의 정수를 입력하세요.`,
      );
    }
    if (inflow.by !== undefined && !payees.has(inflow.by)) throw unknownPlace(inflow.id, inflow.by);
    const when = inflow.when;
    if (when && !spec.sources.some((source) => source.id === when.source)) {
      throw refuse(
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
      throw refuse(
        `sources.${id}`,
        `Source "${id}" arrives in parts that add up to ${percentText(sum)}%. Make them 100%.`,
        `수익원 "${id}"의 입금 비율 합계가 ${percentText(sum)}%입니다. 100%로 맞추세요.`,
      );
    }
    const wrong = arrives.find(({ month }, at) => !isMonth(month) || month <= (arrives[at - 1]?.month ?? -1));
    if (wrong) {
      throw refuse(
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
    throw refuse(
      account.id,
      `Account "${account.id}" has more than ${MAX_THRESHOLDS_PER_ACCOUNT} thresholds. Merge bands.`,
      `계좌 "${account.id}"의 기준점이 ${MAX_THRESHOLDS_PER_ACCOUNT}개를 넘습니다. 구간을 합치세요.`,
      'too-large',
    );
  }
  let closedBy: Tier | undefined;
  account.tiers.forEach((tier, index) => {
    if (closedBy) {
      throw refuse(
        tier.id,
        `Tier "${tier.id}" can never be reached: tier "${closedBy.id}" above it pays out everything. Move it up, or end the last band above it.`,
        `"${tier.id}" 단계에는 돈이 닿지 않습니다. 위의 "${closedBy.id}" 단계가 전액을 지급합니다. 순서를 올리거나 위 단계의 마지막 구간에 한도를 두세요.`,
      );
    }
    if (tier.kind === 'percent') {
      checkPercent(tier, entering, account, tierIds, index);
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
    if (tier.kind === 'recoup')
      for (const claim of tier.claims) checkClaim(spec, tier, claim, accounts, payees);
    if (tier.kind === 'recoup' && tier.claims.length === 0) {
      throw refuse(
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

type PercentOf = Extract<Tier, { kind: 'percent' }>;

function checkPercent(
  tier: PercentOf,
  entering: ReadonlySet<string>,
  account: Account,
  tierIds: ReadonlyMap<string, number>,
  index: number,
): void {
  part(tier.id, tier.rate);
  if (tier.capMinor !== undefined) amount(tier.id, tier.capMinor);
  const base = tier.base;
  if (base.kind === 'inflows') {
    if (base.ids.length === 0) {
      throw refuse(
        tier.id,
        `Tier "${tier.id}" is a percentage without a base. State which receipts it is charged on.`,
        `"${tier.id}" 단계의 비율에 산정 기준이 없습니다. 어느 수익에 대한 비율인지 지정하세요.`,
      );
    }
    const stranger = base.ids.find((id) => !entering.has(id));
    if (stranger !== undefined) {
      throw refuse(
        tier.id,
        `Tier "${tier.id}" is charged on "${stranger}", which does not enter account "${account.id}". Name a source or inflow of this account.`,
        `"${tier.id}" 단계의 산정 기준 "${stranger}"은(는) 계좌 "${account.id}"로 들어오지 않습니다. 이 계좌의 수익원을 지정하세요.`,
      );
    }
  }
  if (base.kind === 'alongside') {
    if (base.tiers.length === 0) {
      throw refuse(
        tier.id,
        `Tier "${tier.id}" is a percentage without a base. State which tiers it runs beside.`,
        `"${tier.id}" 단계의 비율에 산정 기준이 없습니다. 어느 단계와 나란히 지급되는지 지정하세요.`,
      );
    }
    for (const beside of base.tiers) {
      const at = tierIds.get(beside);
      if (at === undefined || at <= index || account.tiers[at]?.kind !== 'recoup') {
        throw refuse(
          tier.id,
          `Tier "${tier.id}" runs beside "${beside}", which is not a later recoupment tier of account "${account.id}". Name one.`,
          `"${tier.id}" 단계와 나란히 갈 "${beside}"은(는) 계좌 "${account.id}"의 뒤쪽 회수 단계가 아닙니다. 다시 지정하세요.`,
        );
      }
    }
    if (tier.rate.numerator === tier.rate.denominator) {
      throw refuse(
        tier.id,
        `Tier "${tier.id}" takes 100%, so the tiers beside it would never be paid. Lower its rate.`,
        `"${tier.id}" 단계가 100%를 가져가 나란한 단계가 지급될 수 없습니다. 비율을 낮추세요.`,
      );
    }
  }
  if (tier.steps.length > 0 && base.kind !== 'account') {
    throw refuse(
      tier.id,
      `Tier "${tier.id}" changes its rate with the account's receipts, so its base must be the account's receipts. Change the base or remove the steps.`,
      `"${tier.id}" 단계는 계좌 수익에 따라 비율이 바뀌므로 산정 기준이 계좌 수익이어야 합니다. 기준을 바꾸거나 단계를 지우세요.`,
    );
  }
  for (const step of tier.steps) part(tier.id, step.rate);
  checkThresholds(
    tier.id,
    tier.steps.map((step) => step.from),
    tierIds,
    account,
  );
}

function checkClaim(
  spec: WaterfallSpec,
  tier: Tier,
  claim: Claim,
  accounts: ReadonlyMap<string, Account>,
  payees: ReadonlySet<string>,
): void {
  place(tier.id, claim.to, accounts, payees);
  notNegative(tier.id, claim.premium);
  if (claim.interest) {
    notNegative(tier.id, claim.interest.yearly);
    if (
      !Number.isSafeInteger(claim.interest.months) ||
      claim.interest.months < 0 ||
      claim.interest.months > 600
    ) {
      throw refuse(
        tier.id,
        `Interest in tier "${tier.id}" runs for ${claim.interest.months} months. Use a whole number from 0 to 600.`,
        `"${tier.id}" 단계의 이자 기간이 ${claim.interest.months}개월입니다. 0부터 600까지의 정수를 입력하세요.`,
      );
    }
  }
  if (claim.principal.kind === 'amount') {
    amount(tier.id, claim.principal.amountMinor);
    if (claim.principal.capMinor !== undefined) amount(tier.id, claim.principal.capMinor);
  } else {
    const wanted = claim.principal.inflow;
    if (!spec.inflows.some((inflow) => inflow.id === wanted)) {
      throw refuse(
        tier.id,
        `Claim "${claim.id}" of tier "${tier.id}" recoups inflow "${wanted}", which does not exist. Name an inflow.`,
        `"${tier.id}" 단계의 "${claim.id}"이(가) 회수할 유입금 "${wanted}"이(가) 없습니다. 유입금을 지정하세요.`,
      );
    }
  }
  for (const credit of claim.creditFrom) if (!accounts.has(credit)) throw unknownPlace(tier.id, credit);
}

type SplitOf = Extract<Tier, { kind: 'split' }>;

function checkSplit(
  tier: SplitOf,
  tierIds: ReadonlyMap<string, number>,
  account: Account,
  accounts: ReadonlyMap<string, Account>,
  payees: ReadonlySet<string>,
): void {
  if (tier.bands.length === 0) {
    throw refuse(
      tier.id,
      `Tier "${tier.id}" has no shares. Add a band whose shares make 100%.`,
      `"${tier.id}" 단계에 배분 비율이 없습니다. 합계 100%의 구간을 추가하세요.`,
    );
  }
  tier.bands.forEach((band, index) => {
    if (!band.until && index < tier.bands.length - 1) {
      throw refuse(
        tier.id,
        `Band ${index + 2} of tier "${tier.id}" never applies: band ${index + 1} has no end. Say where it ends.`,
        `"${tier.id}" 단계의 ${index + 2}번째 구간은 적용될 수 없습니다. ${index + 1}번째 구간의 끝을 정하세요.`,
      );
    }
    for (const share of band.shares) {
      part(tier.id, share.share);
      place(tier.id, share.to, accounts, payees);
    }
    const sum = sumOf(band.shares);
    if (sum.n !== sum.d) {
      const percent = percentText(sum);
      throw refuse(
        tier.id,
        `Tier "${tier.id}" shares add up to ${percent}%. Adjust a share or add a remainder.`,
        `"${tier.id}" 단계의 비율 합계가 ${percent}%입니다. 비율을 조정하거나 나머지를 받을 사람을 추가하세요.`,
      );
    }
    const until = band.until;
    if (until?.kind === 'multiple') {
      const shared = band.shares.filter(
        (share) => until.payees.includes(share.to) && share.share.numerator > 0,
      );
      if (shared.length === 0) {
        const named = until.payees.map((payee) => `"${payee}"`).join(', ');
        throw refuse(
          tier.id,
          `Band ${index + 1} of tier "${tier.id}" ends when ${named} reach a multiple, but the band pays them nothing, so it may never end. Give them a share or change the threshold.`,
          `"${tier.id}" 단계의 ${index + 1}번째 구간은 ${named}이(가) 배수에 이를 때 끝나지만 이 구간에서 받는 몫이 없습니다. 몫을 주거나 기준점을 바꾸세요.`,
        );
      }
    }
  });
  checkThresholds(
    tier.id,
    tier.bands.flatMap((band) => (band.until ? [band.until] : [])),
    tierIds,
    account,
  );
}

function checkThresholds(
  tierId: string,
  thresholds: readonly Threshold[],
  tierIds: ReadonlyMap<string, number>,
  account: Account,
): void {
  const last = new Map<string, bigint>();
  for (const threshold of thresholds) {
    const { family, levelN } = levelOf(threshold);
    if (threshold.kind === 'receipts' || threshold.kind === 'tier') amount(tierId, threshold.amountMinor);
    if (threshold.kind === 'multiple') {
      notNegative(tierId, threshold.n);
      amount(tierId, threshold.ofMinor);
    }
    if (threshold.kind === 'recouped') {
      const at = tierIds.get(threshold.tier);
      if (at === undefined || account.tiers[at]?.kind !== 'recoup') {
        throw refuse(
          tierId,
          `Tier "${tierId}" waits for "${threshold.tier}" to be recouped, which is not a recoupment tier of account "${account.id}", so it would never fire. Name one.`,
          `"${tierId}" 단계의 기준인 "${threshold.tier}"은(는) 계좌 "${account.id}"의 회수 단계가 아니어서 도달할 수 없습니다. 회수 단계를 지정하세요.`,
        );
      }
    }
    const before =
      last.get(family) ?? (threshold.kind === 'recouped' || threshold.kind === 'month' ? -1n : 0n);
    if (levelN <= before) {
      throw refuse(
        tierId,
        `A threshold of tier "${tierId}" never fires: it is not above the one before it. Put thresholds in rising order.`,
        `"${tierId}" 단계의 기준점 하나가 앞의 기준점보다 높지 않아 적용되지 않습니다. 기준점을 오름차순으로 두세요.`,
      );
    }
    last.set(family, levelN);
  }
}

/** Thresholds of one family can be ordered before any money is known. */
function levelOf(threshold: Threshold): { family: string; levelN: bigint } {
  switch (threshold.kind) {
    case 'receipts':
      return { family: 'receipts', levelN: BigInt(threshold.amountMinor) };
    case 'tier':
      return { family: 'tier', levelN: BigInt(threshold.amountMinor) };
    case 'month':
      return { family: 'month', levelN: BigInt(threshold.month) };
    case 'multiple':
      return {
        family: `multiple ${threshold.payees.toSorted().join(' ')}`,
        levelN:
          (BigInt(threshold.n.numerator) * BigInt(threshold.ofMinor) * 1_000_000n) /
          BigInt(threshold.n.denominator),
      };
    case 'recouped':
      return { family: `recouped ${threshold.tier}`, levelN: 0n };
  }
}

/** A recouped level is found from the structure alone, so nothing in it may depend on the mix of receipts. */
function checkRecoupedAccount(spec: WaterfallSpec, account: Account, kinds: ReadonlySet<string>): void {
  const conditional = new Set(spec.inflows.filter((inflow) => inflow.when).map((inflow) => inflow.id));
  for (const tier of account.tiers) {
    const isMixed =
      (tier.kind === 'percent' && tier.base.kind === 'inflows') ||
      (tier.kind === 'recoup' &&
        tier.claims.some(
          (claim) =>
            claim.creditFrom.length > 0 ||
            (claim.principal.kind === 'inflow' && conditional.has(claim.principal.inflow)),
        ));
    if (isMixed || kinds.has('month')) {
      throw refuse(
        tier.id,
        `Account "${account.id}" has a threshold at recoupment, but tier "${tier.id}" depends on the mix or the time of receipts, so the level cannot be fixed. Use a threshold by receipts, or move that tier to its own account.`,
        `계좌 "${account.id}"에 회수 완료 기준점이 있지만 "${tier.id}" 단계가 수익의 구성이나 시기에 따라 달라져 기준액을 정할 수 없습니다. 수익 기준으로 바꾸거나 별도 계좌로 옮기세요.`,
      );
    }
  }
}

function inOrder(spec: WaterfallSpec, accounts: ReadonlyMap<string, Account>): Account[] {
  const state = new Map<string, 'open' | 'done'>();
  const order: Account[] = [];
  // Depth first with an explicit stack, so that thousands of accounts in a chain do not overflow.
  for (const start of spec.accounts) {
    const stack: { account: Account; next: number; edges: readonly Edge[] }[] = [];
    if (!state.has(start.id)) stack.push(open(start));
    while (stack.length > 0) {
      const top = stack.at(-1);
      if (!top) break;
      const edge = top.edges[top.next];
      if (!edge) {
        state.set(top.account.id, 'done');
        order.push(top.account);
        stack.pop();
        continue;
      }
      top.next += 1;
      const seen = state.get(edge.to.id);
      if (seen === 'open') {
        throw refuse(
          edge.tier,
          `Tier "${edge.tier}" sends money from account "${top.account.id}" back to "${edge.to.id}": the waterfall runs in a circle. Send it to a payee or to an account further down.`,
          `"${edge.tier}" 단계가 계좌 "${top.account.id}"의 돈을 "${edge.to.id}"(으)로 되돌려 워터폴이 순환합니다. 수령자나 더 아래 계좌로 보내세요.`,
        );
      }
      if (seen === undefined) stack.push(open(edge.to));
    }
  }
  return order.toReversed();

  function open(account: Account): { account: Account; next: number; edges: readonly Edge[] } {
    state.set(account.id, 'open');
    return { account, next: 0, edges: edgesFrom(account, accounts, spec) };
  }
}

type Edge = { readonly to: Account; readonly tier: string };

function edgesFrom(account: Account, accounts: ReadonlyMap<string, Account>, spec: WaterfallSpec): Edge[] {
  const edges: Edge[] = [];
  const add = (to: string, tier: string): void => {
    const target = accounts.get(to);
    if (target) edges.push({ to: target, tier });
  };
  for (const tier of account.tiers) for (const to of destinations(tier)) add(to, tier.id);
  // A credit reads another account, so that one must be worked first.
  for (const other of spec.accounts) {
    for (const tier of other.tiers) {
      if (tier.kind !== 'recoup') continue;
      if (tier.claims.some((claim) => claim.creditFrom.includes(account.id))) add(other.id, tier.id);
    }
  }
  return edges;
}

function destinations(tier: Tier): string[] {
  if (tier.kind === 'percent') return [tier.to];
  if (tier.kind === 'recoup') return tier.claims.map((claim) => claim.to);
  return tier.bands.flatMap((band) => band.shares.map((share) => share.to));
}

function percentText({ n, d }: { n: bigint; d: bigint }): string {
  return (Number((n * 1_000_000n) / d) / 10_000).toString();
}

function sumOf(shares: readonly { readonly share: Fraction }[]): { n: bigint; d: bigint } {
  let n = 0n;
  let d = 1n;
  for (const { share } of shares) {
    n = n * BigInt(share.denominator) + BigInt(share.numerator) * d;
    d *= BigInt(share.denominator);
  }
  return { n, d };
}

function place(
  tierId: string,
  to: string,
  accounts: ReadonlyMap<string, Account>,
  payees: ReadonlySet<string>,
): void {
  if (!accounts.has(to) && !payees.has(to)) throw unknownPlace(tierId, to);
}

function unknownPlace(by: string, to: string): Fail {
  return refuse(
    by,
    `"${by}" names "${to}", which is neither a payee nor an account. Add it, or correct the name.`,
    `"${by}"에 적힌 "${to}"은(는) 수령자도 계좌도 아닙니다. 추가하거나 이름을 고치세요.`,
  );
}

function amount(id: string, value: number): void {
  if (Number.isSafeInteger(value) && value >= 0) return;
  throw refuse(
    id,
    `"${id}" holds the amount ${value}. Amounts are whole minor units of at least 0.`,
    `"${id}"의 금액이 ${value}입니다. 금액은 0 이상의 최소 화폐 단위 정수여야 합니다.`,
  );
}

function notNegative(tierId: string, rate: Fraction): void {
  if (rate.numerator >= 0 && rate.denominator > 0) return;
  throw refuse(
    tierId,
    `Tier "${tierId}" has a negative rate. A rate is 0 or more.`,
    `"${tierId}" 단계의 비율이 음수입니다. 비율은 0 이상이어야 합니다.`,
  );
}

function part(tierId: string, rate: Fraction): void {
  notNegative(tierId, rate);
  if (rate.numerator <= rate.denominator) return;
  throw refuse(
    tierId,
    `Tier "${tierId}" takes more than 100%. Lower the rate.`,
    `"${tierId}" 단계의 비율이 100%를 넘습니다. 비율을 낮추세요.`,
  );
}

function refuse(field: string, en: string, ko: string, code: FailCode = 'invalid-input'): Fail {
  return new Fail(code, { en, ko }, field);
}
