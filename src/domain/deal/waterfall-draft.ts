import type { DealWaterfall } from './deal-money.ts';
import type { Failure } from '#domain/base/failure.ts';
import { Fail } from '#domain/base/failure.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { addFractions, compareFractions, fraction, subtractFractions } from '#domain/figures/fraction.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { checkWaterfall } from '#domain/settlement/waterfall/check-waterfall.ts';
import type { Band, Claim, Tier, WaterfallSpec } from '#domain/settlement/waterfall/waterfall-types.ts';

/** The id under which a waterfall that was begun from nothing is kept. */
export const OWN_WATERFALL = 'own';

const NONE = fraction(0, 1);
const WHOLE = fraction(1, 1);

/** One account, the two sides, one source and no tier yet: all that comes in stays in the account. */
export function emptyWaterfall(currency: CurrencyCode): DealWaterfall {
  return {
    presetId: OWN_WATERFALL,
    spec: {
      currency,
      payees: [
        { id: 'we', label: { en: 'Our side', ko: '우리 측' }, side: 'ours' },
        { id: 'they', label: { en: 'The other side', ko: '상대방' }, side: 'theirs' },
      ],
      sources: [{ id: 'receipts', label: { en: 'Gross receipts', ko: '총수익' }, into: 'film', currency }],
      inflows: [],
      rates: [],
      accounts: [{ id: 'film', label: { en: 'Film account', ko: '작품 계좌' }, tiers: [] }],
    },
    typicalMinor: { receipts: 0 },
  };
}

/** A tier to begin with, paying one payee (or account). */
export function newTier(kind: Tier['kind'], id: string, label: Bilingual, to: string): Tier {
  switch (kind) {
    case 'percent':
      return {
        id,
        label,
        role: 'distribution-fee',
        kind,
        base: { kind: 'account' },
        rate: fraction(1, 10),
        steps: [],
        to,
      };
    case 'recoup':
      return {
        id,
        label,
        role: 'expenses',
        kind,
        claims: [newClaim(`${id}.1`, to)],
        ranking: 'pari-passu',
        order: 'principal-first',
      };
    case 'split':
      return { id, label, role: 'profit', kind, bands: [{ shares: [{ to, share: WHOLE }] }] };
  }
}

export function newClaim(id: string, to: string): Claim {
  return { id, to, principal: { kind: 'amount', amountMinor: 0 }, premium: NONE, creditFrom: [] };
}

/** What the shares of a band add up to, and how far that is from the whole. */
export function shareTotal({ shares }: Band): {
  readonly total: Fraction;
  readonly missing?: Fraction;
  readonly over?: Fraction;
} {
  const total = shares.reduce((sum, { share }) => addFractions(sum, share), NONE);
  const order = compareFractions(total, WHOLE);
  if (order === 0) return { total };
  return order < 0
    ? { total, missing: subtractFractions(WHOLE, total) }
    : { total, over: subtractFractions(total, WHOLE) };
}

/** What names a payee, account, source or inflow: while there is any, it cannot be taken away. */
export function usesOf(spec: WaterfallSpec, id: string): Bilingual[] {
  return [
    ...spec.sources.filter(({ into }) => into === id),
    ...spec.inflows.filter(({ into, by, when }) => into === id || by === id || when?.source === id),
    // The tiers of an account go with it.
    ...spec.accounts
      .filter((account) => account.id !== id)
      .flatMap(({ tiers }) => tiers)
      .filter((tier) => namesIn(tier).includes(id)),
  ].map(({ label }) => label);
}

function namesIn(tier: Tier): string[] {
  if (tier.kind === 'percent') return [tier.to, ...('ids' in tier.base ? tier.base.ids : [])];
  if (tier.kind === 'recoup') {
    return tier.claims.flatMap(({ to, principal, creditFrom }) => [
      to,
      ...creditFrom,
      ...(principal.kind === 'inflow' ? [principal.inflow] : []),
    ]);
  }
  return tier.bands.flatMap(({ shares, until }) => [
    ...shares.map(({ to }) => to),
    ...(until?.kind === 'multiple' ? until.payees : []),
  ]);
}

/** Why a waterfall cannot be run, with the tier and the payees by their names; undefined when it can. */
export function waterfallProblem(spec: WaterfallSpec): Failure | undefined {
  try {
    checkWaterfall(spec);
    return undefined;
  } catch (error) {
    if (!(error instanceof Fail)) throw error;
    const { message } = error.failure;
    const named = [
      ...spec.payees,
      ...spec.sources,
      ...spec.inflows,
      ...spec.accounts,
      ...spec.accounts.flatMap(({ tiers }) => tiers),
    ];
    const words = (lang: 'en' | 'ko', open: string, close: string): string =>
      named.reduce(
        // A function, because `$&` in a replacement text would be read as a pattern.
        (text, { id, label }) => text.replaceAll(`"${id}"`, () => `${open}${label[lang]}${close}`),
        message[lang],
      );
    return { ...error.failure, message: { en: words('en', '“', '”'), ko: words('ko', '‘', '’') } };
  }
}
