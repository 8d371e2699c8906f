import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { parsePercent } from '#domain/figures/fraction.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Claim, Payee, Tier, TierRole, WaterfallSpec } from './waterfall-types.ts';

/** A waterfall to start from: the order and the rates say where they come from, the amounts are examples to replace. */
export type WaterfallPreset = {
  readonly id: string;
  readonly label: Bilingual;
  /** Where order and rates come from; amounts are always ours. */
  readonly source: Bilingual;
  readonly spec: WaterfallSpec;
  readonly exampleReceiptsMinor: Readonly<Record<string, number>>;
};

export function single(
  currency: CurrencyCode,
  payees: readonly Payee[],
  tiers: readonly Tier[],
  ...further: WaterfallSpec['accounts']
): WaterfallSpec {
  return {
    currency,
    payees,
    sources: [source('receipts', 'Receipts', '총수익', 'film', currency)],
    inflows: [],
    rates: [],
    accounts: [{ id: 'film', label: { en: 'Film', ko: '작품 계좌' }, tiers }, ...further],
  };
}

export function source(id: string, en: string, ko: string, into: string, currency: CurrencyCode) {
  return { id, label: { en, ko }, into, currency };
}

export function payee(id: string, en: string, ko: string, side: Payee['side']): Payee {
  return { id, label: { en, ko }, side };
}

function pct(text: string): Fraction {
  const share = parsePercent(text);
  if (!share) throw new Error(`A preset holds a bad percentage: ${text}.`);
  return share;
}

type PercentOf = Extract<Tier, { kind: 'percent' }>;

export function percent(
  id: string,
  role: TierRole,
  en: string,
  ko: string,
  rate: string,
  base: 'account' | 'remaining',
  to: string,
): PercentOf {
  return {
    id,
    role,
    label: { en, ko },
    kind: 'percent',
    base: { kind: base },
    rate: pct(rate),
    steps: [],
    to,
  };
}

export function onceRecouped(tier: string, rate: string): PercentOf['steps'] {
  return [{ from: { kind: 'recouped', tier }, rate: pct(rate) }];
}

export function claim(id: string, to: string, amountMinor: number, premium: string): Claim {
  return {
    id,
    to,
    principal: { kind: 'amount', amountMinor: Math.round(amountMinor) },
    premium: pct(premium),
    creditFrom: [],
  };
}

/** Lent for eighteen months at simple interest. */
export function loan(id: string, to: string, amountMinor: number, yearly: string): Claim {
  return {
    ...claim(id, to, amountMinor, '0%'),
    interest: { yearly: pct(yearly), months: 18, compounding: 'simple' },
  };
}

export function recoup(
  id: string,
  role: TierRole,
  en: string,
  ko: string,
  claims: readonly Claim[],
  order: 'principal-first' | 'premium-first' = 'principal-first',
): Tier {
  return { id, role, label: { en, ko }, kind: 'recoup', claims, ranking: 'pari-passu', order };
}

export function split(
  id: string,
  en: string,
  ko: string,
  shares: readonly (readonly [string, string])[],
): Tier {
  return {
    id,
    role: 'profit',
    label: { en, ko },
    kind: 'split',
    bands: [{ shares: shares.map(([to, share]) => ({ to, share: pct(share) })) }],
  };
}
