import { timesFraction } from '#domain/figures/exact.ts';
import { fraction, subtractFractions } from '#domain/figures/fraction.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { productionMonth } from '#domain/settlement/simulation/statement-present-value.ts';
import type { WaterfallSpec } from '#domain/settlement/waterfall/waterfall-types.ts';
import type { Lever } from './lever.ts';
import { NOT_DECIDED, NO_SPEND, NO_WATERFALL } from './not-priced.ts';
import { onClaims } from './on-waterfall.ts';
import type { Applied, Incentive, PricingModel } from './pricing-model.ts';

/** Public money for the picture: how much, and whose it is. */
export const INCENTIVE_LEVERS = {
  /**
   * One incentive as an amount: a share of a spend that the deal does not hold is none. Until the paper says whose they
   * are, each applicant keeps its own, since the Korean programs pay the Korean company alone.
   */
  incentive: {
    engine: 'waterfall',
    isOneOfSeveral: true,
    takes: {
      money: (model, amountMinor, { of, parameter }) => {
        if (!model.waterfall) return NO_WATERFALL;
        if (model.undecidedIncentives.includes(of)) return NOT_DECIDED;
        const side = of.startsWith('korea') ? 'ours' : 'theirs';
        const one: Incentive = { id: of, label: parameter, amountMinor, side };
        return keptByApplicant({ ...model, incentives: [...without(model, of), one] });
      },
      share: () => NO_SPEND,
    },
  },
  'incentive-owner': {
    engine: 'waterfall',
    takes: {},
    words: {
      'each-its-own': keptByApplicant,
      pooled,
      'off-budget': (model) => offBudget(model, () => true),
      'theirs-off-budget': (model) => offBudget(model, ({ side }) => side === 'theirs'),
      'theirs-keep-all': (model) => ({ model: { ...model, waterfallIncentiveMinor: 0 } }),
    },
  },
} satisfies Record<string, Lever>;

function keptByApplicant(model: PricingModel): Applied {
  const ours = model.incentives.filter(({ side }) => side === 'ours');
  return { model: { ...model, waterfallIncentiveMinor: sumOf(ours) } };
}

/** Into the account that pays equity back, when photography has been paid for. */
function pooled(model: PricingModel): Applied {
  const { waterfall: spec, incentives } = model;
  if (!spec) return NO_WATERFALL;
  const into = poolOf(spec);
  if (into === undefined) return NO_WATERFALL;
  const month = productionMonth(model.timing);
  const inflows = incentives.map(({ id, label, amountMinor }) => ({
    id: `incentive-${id}`,
    label,
    into,
    amountMinor,
    month,
  }));
  const waterfall = { ...spec, inflows: [...spec.inflows, ...inflows] };
  return { model: { ...model, waterfall, waterfallIncentiveMinor: 0 } };
}

/** What is received comes off what everybody puts in; incentives of ours that do not are kept by us. */
function offBudget(model: PricingModel, isDeducted: (incentive: Incentive) => boolean): Applied {
  const { budgetMinor, incentives } = model;
  const deducted = sumOf(incentives.filter(isDeducted));
  const kept = sumOf(incentives.filter((each) => each.side === 'ours' && !isDeducted(each)));
  const whole: PricingModel = { ...model, waterfallIncentiveMinor: kept };
  if (deducted === 0) return { model: whole };
  const part: Fraction =
    deducted >= budgetMinor
      ? fraction(0, 1)
      : subtractFractions(fraction(1, 1), fraction(deducted, budgetMinor));
  return onClaims(whole, 'equity', (claim) =>
    claim.principal.kind === 'amount'
      ? {
          ...claim,
          principal: { ...claim.principal, amountMinor: timesFraction(claim.principal.amountMinor, part) },
        }
      : claim,
  );
}

function poolOf({ accounts }: WaterfallSpec): string | undefined {
  return (accounts.find(({ tiers }) => tiers.some(({ role }) => role === 'equity')) ?? accounts[0])?.id;
}

function without({ incentives }: PricingModel, id: string): readonly Incentive[] {
  return incentives.filter((each) => each.id !== id);
}

function sumOf(incentives: readonly Incentive[]): number {
  return incentives.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
}
