import type { Fraction } from '#domain/figures/fraction.ts';
import { addFractions, fraction, multiplyFractions } from '#domain/figures/fraction.ts';
import { runWaterfall } from '#domain/settlement/waterfall/run-waterfall.ts';
import type { Account, Tier, WaterfallSpec } from '#domain/settlement/waterfall/waterfall-types.ts';

/** What the modest scenario has: the receipts of each source, and the box office in the currency of the structure. */
export type Planned = {
  readonly receiptsMinor: Readonly<Record<string, number>>;
  /** Missing where the budget, which it is a multiple of, cannot be put into that currency. */
  readonly boxOfficeMinor?: number;
};

/**
 * The structure with advertising that follows the outcome. A drawn P&A claim is what is spent on the modest scenario; of
 * the box office beyond that, a part is advertised on top and comes back with the claim's premium before the claim itself
 * is full. Box office stands behind receipts as it does in the modest scenario. By hand: P&A of 4 with 20% premium, planned
 * on receipts of 20 of a box office of 40; of 40 come in, 80 at the box office, 5% of the further 40 are 2, with premium
 * 2.4. A film that takes less than planned is not advertised less: that money is spent.
 */
export function withFurtherAdvertising(
  spec: WaterfallSpec,
  { receiptsMinor, boxOfficeMinor }: Planned,
  follows: Fraction,
): WaterfallSpec {
  if (follows.numerator === 0 || !spec.accounts.some(({ tiers }) => tiers.some(isAdvertising))) return spec;
  const planned = runWaterfall(spec, { periods: [{ month: 1, receiptsMinor }] });
  const ofReceipts = multiplyFractions(
    follows,
    boxOfficeMinor === undefined ? WHOLE : timesReceipts(boxOfficeMinor, planned.receivedMinor),
  );
  const levelOf = ({ id }: Account): number =>
    planned.tiers.find(({ account }) => account === id)?.reachedMinor ?? 0;
  return {
    ...spec,
    accounts: spec.accounts.map((account) => ({
      ...account,
      tiers: account.tiers.flatMap((tier) =>
        isAdvertising(tier) ? [furtherTier(tier, levelOf(account), ofReceipts), tier] : [tier],
      ),
    })),
  };
}

/** In thousandths, which a screen can show and no product outgrows; a plan without receipts says nothing of the two. */
function timesReceipts(boxOfficeMinor: number, receiptsMinor: number): Fraction {
  if (receiptsMinor === 0) return WHOLE;
  return fraction(Math.min(MOST_TIMES, Math.round((boxOfficeMinor / receiptsMinor) * 1000)), 1000);
}

const MOST_TIMES = 1_000_000;

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
