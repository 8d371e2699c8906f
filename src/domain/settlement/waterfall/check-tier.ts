import { refuseField } from '#domain/base/refuse-field.ts';
import {
  amount,
  notNegative,
  part,
  percentText,
  place,
  refuseRepeated,
  sumOf,
  unknownPlace,
} from './waterfall-refusals.ts';
import type { Account, Claim, Threshold, Tier, WaterfallSpec } from './waterfall-types.ts';

type PercentOf = Extract<Tier, { kind: 'percent' }>;

export function checkPercent(
  tier: PercentOf,
  entering: ReadonlySet<string>,
  account: Account,
  tierIds: ReadonlyMap<string, number>,
  index: number,
): void {
  part(tier.id, tier.rate);
  if (tier.capMinor !== undefined) amount(tier.id, tier.capMinor);
  const base = tier.base;
  if (base.kind === 'inflows') refuseRepeated(tier.id, base.ids);
  if (base.kind === 'alongside') refuseRepeated(tier.id, base.tiers);
  if (base.kind === 'inflows') {
    if (base.ids.length === 0) {
      throw refuseField(
        tier.id,
        `Tier "${tier.id}" is a percentage without a base. State which receipts it is charged on.`,
        `"${tier.id}" 단계의 비율에 산정 기준이 없습니다. 어느 수익에 대한 비율인지 지정하세요.`,
      );
    }
    const stranger = base.ids.find((id) => !entering.has(id));
    if (stranger !== undefined) {
      throw refuseField(
        tier.id,
        `Tier "${tier.id}" is charged on "${stranger}", which does not enter account "${account.id}". Name a source or inflow of this account.`,
        `"${tier.id}" 단계의 산정 기준 "${stranger}"은(는) 계좌 "${account.id}"(으)로 들어오지 않습니다. 이 계좌의 수익원을 지정하세요.`,
      );
    }
  }
  if (base.kind === 'alongside') {
    if (base.tiers.length === 0) {
      throw refuseField(
        tier.id,
        `Tier "${tier.id}" is a percentage without a base. State which tiers it runs beside.`,
        `"${tier.id}" 단계의 비율에 산정 기준이 없습니다. 어느 단계와 나란히 지급되는지 지정하세요.`,
      );
    }
    for (const beside of base.tiers) {
      const at = tierIds.get(beside);
      if (at === undefined || at <= index || account.tiers[at]?.kind !== 'recoup') {
        throw refuseField(
          tier.id,
          `Tier "${tier.id}" runs beside "${beside}", which is not a later recoupment tier of account "${account.id}". Name one.`,
          `"${tier.id}" 단계와 나란히 갈 "${beside}"은(는) 계좌 "${account.id}"의 뒤쪽 회수 단계가 아닙니다. 다시 지정하세요.`,
        );
      }
    }
    if (tier.rate.numerator === tier.rate.denominator) {
      throw refuseField(
        tier.id,
        `Tier "${tier.id}" takes 100%, so the tiers beside it would never be paid. Lower its rate.`,
        `"${tier.id}" 단계가 100%를 가져가 나란한 단계가 지급될 수 없습니다. 비율을 낮추세요.`,
      );
    }
  }
  if (tier.steps.length > 0 && base.kind !== 'account') {
    throw refuseField(
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

export function checkClaim(
  spec: WaterfallSpec,
  tier: Tier,
  claim: Claim,
  accounts: ReadonlyMap<string, Account>,
  payees: ReadonlySet<string>,
): void {
  place(tier.id, claim.to, accounts, payees);
  notNegative(tier.id, claim.premium);
  if (claim.interest && !('kind' in claim.interest)) {
    notNegative(tier.id, claim.interest.yearly);
    if (
      !Number.isSafeInteger(claim.interest.months) ||
      claim.interest.months < 0 ||
      claim.interest.months > 600
    ) {
      throw refuseField(
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
      throw refuseField(
        tier.id,
        `Claim "${claim.id}" of tier "${tier.id}" recoups inflow "${wanted}", which does not exist. Name an inflow.`,
        `"${tier.id}" 단계의 "${claim.id}"이(가) 회수할 유입금 "${wanted}"이(가) 없습니다. 유입금을 지정하세요.`,
      );
    }
  }
  refuseRepeated(tier.id, claim.creditFrom);
  for (const credit of claim.creditFrom) if (!accounts.has(credit)) throw unknownPlace(tier.id, credit);
  if (claim.creditFrom.length > 0 && accounts.has(claim.to)) {
    throw refuseField(
      tier.id,
      `Claim "${claim.id}" of tier "${tier.id}" is paid to account "${claim.to}", so nothing that a payee got elsewhere can count towards it. Pay it to a payee, or remove the credit.`,
      `"${tier.id}" 단계의 "${claim.id}"은(는) 계좌 "${claim.to}"(으)로 지급되므로 수령자가 다른 곳에서 받은 금액을 충당할 수 없습니다. 수령자에게 지급하거나 충당을 지우세요.`,
    );
  }
}

type SplitOf = Extract<Tier, { kind: 'split' }>;

export function checkSplit(
  tier: SplitOf,
  tierIds: ReadonlyMap<string, number>,
  account: Account,
  accounts: ReadonlyMap<string, Account>,
  payees: ReadonlySet<string>,
): void {
  if (tier.bands.length === 0) {
    throw refuseField(
      tier.id,
      `Tier "${tier.id}" has no shares. Add a band whose shares make 100%.`,
      `"${tier.id}" 단계에 배분 비율이 없습니다. 합계 100%의 구간을 추가하세요.`,
    );
  }
  tier.bands.forEach((band, index) => {
    if (!band.until && index < tier.bands.length - 1) {
      throw refuseField(
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
      throw refuseField(
        tier.id,
        `Tier "${tier.id}" shares add up to ${percent}%. Adjust a share or add a remainder.`,
        `"${tier.id}" 단계의 비율 합계가 ${percent}%입니다. 비율을 조정하거나 나머지를 받을 사람을 추가하세요.`,
      );
    }
    const until = band.until;
    if (until?.kind === 'multiple') {
      refuseRepeated(tier.id, until.payees);
      const shared = band.shares.filter(
        (share) => until.payees.includes(share.to) && share.share.numerator > 0,
      );
      if (shared.length === 0) {
        const named = until.payees.map((payee) => `"${payee}"`).join(', ');
        throw refuseField(
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
        throw refuseField(
          tierId,
          `Tier "${tierId}" waits for "${threshold.tier}" to be recouped, which is not a recoupment tier of account "${account.id}", so it would never fire. Name one.`,
          `"${tierId}" 단계의 기준인 "${threshold.tier}"은(는) 계좌 "${account.id}"의 회수 단계가 아니어서 도달할 수 없습니다. 회수 단계를 지정하세요.`,
        );
      }
    }
    const before =
      last.get(family) ?? (threshold.kind === 'recouped' || threshold.kind === 'month' ? -1n : 0n);
    if (levelN <= before) {
      throw refuseField(
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
