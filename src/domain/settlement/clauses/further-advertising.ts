import type { Fraction } from '#domain/figures/fraction.ts';
import { addFractions, fraction, multiplyFractions } from '#domain/figures/fraction.ts';
import { runWaterfall } from '#domain/settlement/waterfall/run-waterfall.ts';
import type { Account, Tier, WaterfallSpec } from '#domain/settlement/waterfall/waterfall-types.ts';

/**
 * The structure with advertising that follows the outcome. A drawn P&A claim is what is spent on the modest scenario; of
 * what enters its account beyond that, a part is advertised on top and comes back with the claim's premium before the
 * claim itself is full. By hand: P&A of 4 with 20% premium, planned on receipts of 20; of 40 come in, 5% of the further
 * 20 are 1, with premium 1.2. A film that takes less than planned is not advertised less: that money is spent.
 */
export function withFurtherAdvertising(
  spec: WaterfallSpec,
  plannedMinor: Readonly<Record<string, number>>,
  follows: Fraction,
): WaterfallSpec {
  if (follows.numerator === 0 || !spec.accounts.some(({ tiers }) => tiers.some(isAdvertising))) return spec;
  const planned = runWaterfall(spec, { periods: [{ month: 1, receiptsMinor: plannedMinor }] });
  const levelOf = ({ id }: Account): number =>
    planned.tiers.find(({ account }) => account === id)?.reachedMinor ?? 0;
  return {
    ...spec,
    accounts: spec.accounts.map((account) => ({
      ...account,
      tiers: account.tiers.flatMap((tier) =>
        isAdvertising(tier) ? [furtherTier(tier, levelOf(account), follows), tier] : [tier],
      ),
    })),
  };
}

type Advertising = Extract<Tier, { kind: 'recoup' }>;

function isAdvertising(tier: Tier): tier is Advertising {
  return tier.kind === 'recoup' && tier.role === 'p-and-a' && tier.claims.length > 0;
}

function furtherTier({ id, claims }: Advertising, level: number, follows: Fraction): Tier {
  const [{ to, premium }] = claims as [Advertising['claims'][number]];
  const rate = multiplyFractions(follows, addFractions(WHOLE, premium));
  return {
    id: `${id}.further`,
    label: {
      en: 'Further advertising, as more comes in than planned',
      ko: '계획을 넘는 수익에 따른 추가 광고비',
    },
    role: 'p-and-a',
    kind: 'percent',
    base: { kind: 'account' },
    rate: fraction(0, 1),
    steps: [
      {
        from: { kind: 'receipts', amountMinor: level },
        rate: rate.numerator > rate.denominator ? WHOLE : rate,
      },
    ],
    to,
  };
}

const WHOLE = fraction(1, 1);
