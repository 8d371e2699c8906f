import { Fail } from '#domain/base/failure.ts';
import { fraction } from '#domain/figures/fraction.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import type { Random } from '#domain/settlement/simulation/random.ts';
import { claimsByBalance } from '#domain/settlement/waterfall/balance-interest.ts';
import { prepareWaterfall } from '#domain/settlement/waterfall/prepare-waterfall.ts';
import type {
  Contingent,
  Outcome,
  ProfitDefinition,
  StatementSpec,
} from '#domain/settlement/statement/statement-types.ts';
import { STAGES_REACHED } from '#domain/settlement/statement/statement-types.ts';
import { ACCOUNTING_MONTHS } from '#domain/settlement/waterfall/waterfall-types.ts';
import type {
  Account,
  Band,
  Claim,
  Tier,
  WaterfallInput,
  WaterfallSpec,
} from '#domain/settlement/waterfall/waterfall-types.ts';

/** Random but well-formed deals: any fee, base, threshold and order the engines know. Made from a seed. */
export function randomStatement(random: Random): StatementSpec {
  const label = { en: 'x', ko: 'x' };
  const budget = money(random, 100_000_000_00);
  const media = list(random, 0, 5, (i) => ({
    id: `d${i}`,
    label,
    basis: rate(random, 1),
    feeRate: rate(random, 0.5),
  }));
  const [counted] = media;
  return {
    currency: 'USD',
    markets: list(random, 1, 5, (i) => ({
      id: `m${i}`,
      label,
      rentalShare: rate(random, 1),
      feeRate: rate(random, 0.5),
    })),
    media,
    costs: {
      budgetMinor: budget,
      budgetParts: {
        directMinor: budget,
        contingencyMinor: Math.floor(budget / 10),
        bondAndFinanceMinor: Math.floor(budget / 33),
        studioOverheadMinor: Math.floor(budget / 7),
      },
      printsMinor: money(random, 10_000_000_00),
      advertisingMinor: money(random, 80_000_000_00),
      ...(random.next() < 0.3 ? { advertisingFollows: rate(random, 0.2) } : {}),
      residuals: { rate: rate(random, 0.03), fixedMinor: money(random, 1_000_000_00) },
      otherMinor: money(random, 1_000_000_00),
      ...(random.next() < 0.3 ? { otherFollows: rate(random, 0.06) } : {}),
    },
    participations: list(random, 0, 3, (i) => ({
      id: `p${i}`,
      label,
      rate: rate(random, 0.15),
      aboveMinor: random.next() < 0.5 ? 0 : money(random, 100_000_000_00),
    })),
    ...(counted && random.next() < 0.4 ? { grossBasis: { [counted.id]: rate(random, 1) } } : {}),
    net: definition(random),
    adjusted: definition(random),
    isCrossCollateralised: random.next() < 0.3,
    owner: {
      option: {
        feeMinor: money(random, 200_000_00),
        isApplicable: random.next() < 0.5,
        extensions: list(random, 0, 3, () => ({
          feeMinor: money(random, 100_000_00),
          isApplicable: random.next() < 0.5,
        })),
      },
      price:
        random.next() < 0.3
          ? { kind: 'fixed', amountMinor: money(random, 3_000_000_00) }
          : {
              kind: 'percent',
              share: rate(random, 0.06),
              base: (['direct-only', 'in-going', 'all-in'] as const)[random.whole(0, 2)]!,
              floorMinor: money(random, 1_000_000_00),
              ...(random.next() < 0.5 ? { ceilingMinor: 1_000_000_00 + money(random, 3_000_000_00) } : {}),
            },
      priceSteps: list(random, 0, 3, (i) => ({
        id: `s${i}`,
        on: random.next() < 0.5 ? ('budget' as const) : ('worldwide-box-office' as const),
        atLeastMinor: money(random, 200_000_000_00),
        addMinor: money(random, 500_000_00),
      })),
      setUpMinor: money(random, 100_000_00),
      productionStartMinor: money(random, 100_000_00),
      boxOfficeBonuses: list(random, 0, 5, (i) => ({
        multiple: fraction(3 + i, 2),
        ...(random.next() < 0.5 ? { of: 'negative-cost' as const } : {}),
        amount:
          random.next() < 0.5
            ? { kind: 'share-of-price' as const, share: rate(random, 0.3) }
            : { kind: 'money' as const, amountMinor: money(random, 200_000_00) },
      })),
      awards: list(random, 0, 2, (i) => ({ id: `a${i}`, label, amountMinor: money(random, 100_000_00) })),
      contingents: list(random, 0, 4, (i) => contingent(random, i)),
      buyout: {
        shareOfCost: rate(random, 0.3),
        fixedMinor: money(random, 1_000_000_00),
        replacesContingents: random.next() < 0.5,
      },
      passives: { sequelShare: rate(random, 1), remakeShare: rate(random, 1), pointsFollow: rate(random, 1) },
      series: {
        episode60Minor: money(random, 20_000_00),
        episode30Minor: money(random, 10_000_00),
        rerunShare: rate(random, 1),
        pilotMinor: money(random, 50_000_00),
        salesBonusMinor: money(random, 50_000_00),
        tvHourMinor: money(random, 50_000_00),
        spinoffShare: rate(random, 1),
      },
      services: list(random, 0, 2, (i) => ({
        id: `v${i}`,
        label,
        amountMinor: money(random, 400_000_00),
        per: random.next() < 0.5 ? ('picture' as const) : ('episode' as const),
      })),
      tax: {
        withholding: rate(random, 0.3),
        treaty: rate(random, 0.15),
        grossUp: (['none', 'above-treaty', 'full'] as const)[random.whole(0, 2)]!,
        ...(random.next() < 0.5
          ? { services: { withholding: rate(random, 0.3), treaty: rate(random, 0.15) } }
          : {}),
      },
    },
  };
}

export function randomOutcome(random: Random, spec: StatementSpec): Outcome {
  const amounts = (items: readonly { readonly id: string }[], max: number): Record<string, number> =>
    Object.fromEntries(items.map((item) => [item.id, money(random, max)]));
  return {
    reached: random.next() < 0.85 ? 'release' : STAGES_REACHED[random.whole(0, 3)]!,
    release: random.next() < 0.8 ? 'theatrical' : 'streaming',
    boxOfficeMinor: amounts(spec.markets, 400_000_000_00),
    receiptsMinor: amounts(spec.media, 150_000_000_00),
    directCostMinor: money(random, 100_000_000_00),
    otherPicturesDeficitMinor: money(random, 20_000_000_00),
    extensionsUsed: random.whole(0, 3),
    awardsWon: Object.fromEntries(spec.owner.awards.map((award) => [award.id, random.whole(0, 2)])),
    sequels: random.whole(0, 2),
    remakes: random.whole(0, 1),
    derivativePerformance: rate(random, 1),
    episodes60: random.whole(0, 20),
    episodes30: random.whole(0, 20),
    rerunsPerEpisode: random.whole(0, 8),
    pilots: random.whole(0, 1),
    seriesSold: random.whole(0, 1),
    tvHours: random.whole(0, 6),
    spinoffEpisodes60: random.whole(0, 10),
  };
}

function definition(random: Random): ProfitDefinition {
  return {
    mediumBasis: random.next() < 0.5 ? 'full' : 'as-stated',
    fee: random.next() < 0.5 ? { kind: 'by-stream' } : { kind: 'flat', rate: rate(random, 0.45) },
    advertisingOverhead: {
      rate: rate(random, 0.12),
      base: random.next() < 0.5 ? 'advertising' : 'prints-and-advertising',
    },
    productionOverhead: {
      rate: rate(random, 0.2),
      base: random.next() < 0.5 ? 'direct-cost' : 'direct-cost-and-participations',
    },
    interest:
      random.next() < 0.2
        ? { kind: 'none' }
        : random.next() < 0.2
          ? { kind: 'amount', amountMinor: money(random, 5_000_000_00) }
          : {
              kind: 'rate',
              prime: rate(random, 0.1),
              spread: fraction(random.whole(0, 4), 100),
              months: random.whole(0, 36),
              base: random.next() < 0.5 ? 'negative-cost' : 'direct-cost',
              compounding: random.next() < 0.7 ? 'simple' : 'yearly',
            },
    overBudget: { multiple: fraction(random.whole(0, 2), 1), cushion: fraction(random.whole(0, 10), 100) },
  };
}

function contingent(random: Random, i: number): Contingent {
  const head = { id: `c${i}`, points: rate(random, 0.1) };
  switch (random.whole(0, 4)) {
    case 0:
      return {
        ...head,
        kind: 'net-profits',
        steps: list(random, 0, 2, () => ({
          atLeastMinor: money(random, 300_000_000_00),
          addPoints: rate(random, 0.05),
        })),
      };
    case 1:
      return {
        ...head,
        kind: 'adjusted-gross',
        breakeven: (['cash', 'artificial', 'rolling'] as const)[random.whole(0, 2)]!,
      };
    case 2:
      return { ...head, kind: 'first-dollar-gross' };
    case 3:
      return {
        ...head,
        kind: 'box-office',
        markets: random.next() < 0.5 ? [] : ['m0'],
        ...(random.next() < 0.5 ? { capMinor: money(random, 10_000_000_00) } : {}),
      };
    default:
      return { ...head, kind: 'over-multiple', multiple: fraction(random.whole(10, 30), 10) };
  }
}

/** Up to three accounts in a chain with every kind of tier; the last account pays everything out. */
export function randomWaterfall(random: Random): WaterfallSpec {
  for (;;) {
    const spec = drawWaterfall(random);
    if (canRecoup(spec)) return spec;
  }
}

/** Every advance is paid after the start, and a hurdle stands below a claim of one of its payees on such an advance. */
export function randomHurdleOverLateAdvance(random: Random): WaterfallSpec {
  for (;;) {
    const drawn = drawWaterfall(random);
    const inflows = drawn.inflows.map(({ when: _when, ...inflow }) => ({
      ...inflow,
      month: random.whole(1, 30),
    }));
    const accounts = drawn.accounts.map((account) => lateAccount(random, account, inflows));
    const spec = { ...drawn, inflows, accounts };
    if (accounts.some(hasHurdleOverAdvance) && canRecoup(spec)) return spec;
  }
}

function hasHurdleOverAdvance({ tiers }: Account): boolean {
  const onAdvances = new Set<string>();
  for (const tier of tiers) {
    if (tier.kind === 'recoup') {
      for (const { principal, to } of tier.claims) if (principal.kind === 'inflow') onAdvances.add(to);
    }
    const hurdles = tier.kind === 'split' ? tier.bands.map(({ until }) => until) : [];
    if (
      hurdles.some((until) => until?.kind === 'multiple' && until.payees.some((each) => onAdvances.has(each)))
    )
      return true;
  }
  return false;
}

function lateAccount(random: Random, account: Account, inflows: WaterfallSpec['inflows']): Account {
  const tiers = account.tiers.map((tier): Tier => {
    if (tier.kind === 'percent' && tier.base.kind === 'inflows')
      return { ...tier, base: { kind: 'remaining' } };
    if (tier.kind !== 'recoup') return tier;
    const claims = tier.claims.map((claim): Claim => {
      const inflow = inflows[random.whole(0, inflows.length - 1)];
      const isAdvance = random.next() < 0.5 && inflow !== undefined;
      return {
        ...claim,
        to: random.next() < 0.4 ? 'kr' : claim.to,
        principal: isAdvance ? { kind: 'inflow', inflow: inflow.id } : claim.principal,
        creditFrom: [],
      };
    });
    return { ...tier, claims };
  });
  return { ...account, tiers };
}

/**
 * Sometimes a random threshold waits for a tier that can never be full. The engine rightly refuses it, or one beside a
 * late advance, so another is drawn.
 */
function canRecoup(spec: WaterfallSpec): boolean {
  const waits = spec.accounts.some((account) =>
    account.tiers.some(
      (tier) => tier.kind === 'percent' && tier.steps.some((step) => step.from.kind === 'recouped'),
    ),
  );
  if (!waits) return true;
  try {
    prepareWaterfall(spec);
    return true;
  } catch (error) {
    const said = error instanceof Fail ? error.failure.message.en : '';
    if (said.includes('is never full') || said.includes('has a threshold at recoupment')) return false;
    throw error;
  }
}

function drawWaterfall(random: Random): WaterfallSpec {
  const label = { en: 'x', ko: 'x' };
  const accountCount = random.whole(1, 3);
  const payees = ['kr', 'us', 'agent', 'lender', 'star'].map((id, i) => ({
    id,
    label,
    side: i === 0 ? ('ours' as const) : ('theirs' as const),
  }));
  const sources = list(random, 1, 4, (i) => ({
    id: `src${i}`,
    label,
    into: `acc${random.whole(0, accountCount - 1)}`,
    currency: random.next() < 0.2 ? ('KRW' as const) : ('USD' as const),
    ...(random.next() < 0.4 ? { ticketMinor: 1 + random.whole(0, 15_00) } : {}),
    ...(random.next() < 0.2 ? { reserve: { rate: rate(random, 0.5), months: random.whole(1, 24) } } : {}),
  }));
  const inflows = list(random, 0, 2, (i) => ({
    id: `in${i}`,
    label,
    into: `acc${random.whole(0, accountCount - 1)}`,
    amountMinor: money(random, 500_000_00),
    ...(random.next() < 0.5 ? { by: 'us' } : {}),
    ...(random.next() < 0.4 ? { month: random.whole(0, 30) } : {}),
    ...(random.next() < 0.5 ? { when: { source: 'src0', atLeastMinor: money(random, 5_000_000_00) } } : {}),
  }));
  const accounts: Account[] = [];
  for (let a = 0; a < accountCount; a++) {
    const account = randomAccount(random, a, accountCount, inflows, sources);
    const isFed = [...sources, ...inflows].some(({ into }) => into === account.id);
    // A reserve account holds what the account before it sets aside, and owes nothing by admissions.
    const isByAdmissions = account.tiers.some(
      (tier) => tier.kind === 'percent' && tier.base.kind === 'admissions',
    );
    accounts.push(
      a > 0 && !isFed && !isByAdmissions && random.next() < 0.5
        ? { ...account, held: { months: random.whole(1, 24) } }
        : account,
    );
  }
  return {
    currency: 'USD',
    payees,
    sources,
    inflows,
    rates: [{ from: 'USD', to: 'KRW', rate: fraction(1380, 1), on: '2026-11-20', source: 'test' }],
    accounts,
    ...(random.next() < 0.3
      ? {
          accounting: {
            every: ACCOUNTING_MONTHS[random.whole(0, 3)]!,
            paidAfterDays: random.whole(0, 90),
          },
        }
      : {}),
  };
}

function randomAccount(
  random: Random,
  a: number,
  accountCount: number,
  inflows: WaterfallSpec['inflows'],
  sources: WaterfallSpec['sources'],
): Account {
  const label = { en: 'x', ko: 'x' };
  const payee = (): string => ['kr', 'us', 'agent', 'lender', 'star'][random.whole(0, 4)]!;
  const next = (): string => (a < accountCount - 1 && random.next() < 0.3 ? `acc${a + 1}` : payee());
  const count = random.whole(2, 9);
  const recoupIds = Array.from({ length: count }, (_, i) => i).filter(() => random.next() < 0.45);
  // A level at recoupment needs an account whose result does not depend on the mix or the time.
  const mayWait = random.next() < 0.3;
  const own = [...sources, ...inflows].filter((each) => each.into === `acc${a}`).map((each) => each.id);
  const ticketed = sources
    .filter((each) => each.ticketMinor !== undefined && each.currency === 'USD')
    .map(({ id }) => id);
  const tiers: Tier[] = [];
  for (let i = 0; i < count; i++) {
    const head = { id: `t${a}_${i}`, label, role: 'expenses' as const };
    if (recoupIds.includes(i)) {
      tiers.push({
        ...head,
        kind: 'recoup',
        ranking: random.next() < 0.7 ? 'pari-passu' : 'ranked',
        order: (['principal-first', 'together', 'premium-first'] as const)[random.whole(0, 2)]!,
        claims: list(random, 1, 4, (c): Claim => ({
          id: `t${a}_${i}_c${c}`,
          to: payee(),
          principal:
            !mayWait && inflows.length > 0 && random.next() < 0.2
              ? { kind: 'inflow', inflow: inflows[0]!.id }
              : {
                  kind: 'amount',
                  amountMinor: money(random, 1_500_000_00),
                  ...(random.next() < 0.2 ? { capMinor: money(random, 1_000_000_00) } : {}),
                },
          premium: rate(random, 0.3),
          ...interestAndCredit(random, a, mayWait),
        })),
      });
    } else if (random.next() < 0.75) {
      const laterRecoups = recoupIds.filter((id) => id > i).map((id) => `t${a}_${id}`);
      const pick = random.next();
      const base =
        pick < 0.4
          ? { kind: 'account' as const }
          : pick < 0.6 || mayWait
            ? { kind: 'remaining' as const }
            : pick < 0.7 && ticketed.length > 0
              ? {
                  kind: 'admissions' as const,
                  ids: ticketed.slice(0, random.whole(1, ticketed.length)),
                  above: random.whole(0, 200_000),
                  eachMinor: random.whole(0, 3_00),
                }
              : pick < 0.8 && own.length > 0
                ? { kind: 'inflows' as const, ids: [own[0]!] }
                : laterRecoups.length > 0
                  ? {
                      kind: 'alongside' as const,
                      tiers: laterRecoups.slice(random.whole(0, laterRecoups.length - 1)),
                    }
                  : { kind: 'remaining' as const };
      const waitFor = mayWait && recoupIds.length > 0 ? `t${a}_${recoupIds[0]}` : undefined;
      tiers.push({
        ...head,
        kind: 'percent',
        base,
        rate: rate(random, 0.25),
        steps:
          base.kind !== 'account' || random.next() < 0.5
            ? []
            : waitFor && random.next() < 0.5
              ? [
                  { from: { kind: 'recouped', tier: waitFor }, rate: rate(random, 0.25) },
                  // In the order of the list, which need not be that of money.
                  ...(random.next() < 0.5
                    ? [
                        {
                          from: { kind: 'receipts' as const, amountMinor: 1 + money(random, 2_000_000_00) },
                          rate: rate(random, 0.25),
                        },
                      ]
                    : []),
                ]
              : [
                  {
                    from: { kind: 'receipts', amountMinor: 1 + money(random, 4_000_000_00) },
                    rate: rate(random, 0.25),
                  },
                ],
        ...(random.next() < 0.2 ? { capMinor: money(random, 100_000_00) } : {}),
        to: next(),
      });
    } else {
      tiers.push({
        ...head,
        kind: 'split',
        bands: [
          {
            until: { kind: 'tier', amountMinor: 1 + money(random, 200_000_00) },
            shares: shares(random, next),
          },
        ],
      });
    }
  }
  const bands: Band[] = [];
  if (random.next() < 0.3)
    bands.push({
      until: { kind: 'tier', amountMinor: 1 + money(random, 1_000_000_00) },
      shares: shares(random, next),
    });
  if (random.next() < 0.3)
    bands.push({
      until: { kind: 'receipts', amountMinor: 1 + money(random, 6_000_000_00) },
      shares: shares(random, next),
    });
  if (random.next() < 0.3) {
    bands.push({
      until: {
        kind: 'multiple',
        payees: ['kr'],
        n: fraction(random.whole(11, 25), 10),
        ofMinor: 1 + money(random, 1_000_000_00),
      },
      shares: [{ to: 'kr', share: fraction(random.whole(1, 9), 10) }].flatMap((own10) => [
        own10,
        {
          to: 'us',
          share: fraction(own10.share.denominator - own10.share.numerator, own10.share.denominator),
        },
      ]),
    });
  }
  if (!mayWait && random.next() < 0.3)
    bands.push({ until: { kind: 'month', month: random.whole(1, 24) }, shares: shares(random, next) });
  bands.push({ shares: shares(random, next) });
  tiers.push({ id: `t${a}_last`, label, role: 'profit', kind: 'split', bands });
  return { id: `acc${a}`, label, tiers };
}

function interestAndCredit(
  random: Random,
  a: number,
  mayWait: boolean,
): Pick<Claim, 'creditFrom'> & Partial<Pick<Claim, 'interest'>> {
  const creditFrom = !mayWait && a > 0 && random.next() < 0.1 ? [`acc${a - 1}`] : [];
  if (random.next() >= 0.3) return { creditFrom };
  const yearly = rate(random, 0.15);
  if (!mayWait && creditFrom.length === 0 && random.next() < 0.5) {
    const every = ACCOUNTING_MONTHS[random.whole(0, 3)]!;
    const untilMonth = random.whole(every, 48);
    return { creditFrom, interest: { kind: 'by-balance', yearly, every, untilMonth } };
  }
  return {
    creditFrom,
    interest: {
      yearly,
      months: random.whole(0, 40),
      compounding: random.next() < 0.5 ? ('simple' as const) : ('yearly' as const),
    },
  };
}

function shares(random: Random, to: () => string): Band['shares'] {
  const weights = list(random, 1, 4, () => random.whole(0, 20));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (sum === 0) return [{ to: to(), share: fraction(1, 1) }];
  return weights.map((weight) => ({ to: to(), share: fraction(weight, sum) }));
}

/** Interest on a balance needs receipts by month; other structures now and then get one sum. */
export function randomReceipts(random: Random, spec: WaterfallSpec): WaterfallInput {
  const first = claimsByBalance(spec).length > 0 ? 5 : 0;
  return {
    periods: list(random, 1, 4, (i) => ({
      month: first + i * 8,
      receiptsMinor: Object.fromEntries(
        spec.sources.map((source) => [
          source.id,
          source.currency === 'KRW' ? money(random, 4_000_000_000) : money(random, 3_000_000_00),
        ]),
      ),
    })),
  };
}

/** Up to three decimals of a percent, or a third, a seventh: what papers state. */
export function rate(random: Random, max: number): Fraction {
  if (random.next() < 0.1) return fraction(random.whole(0, Math.floor(7 * max)), 7);
  const denominator = [100, 200, 1000, 12][random.whole(0, 3)]!;
  return fraction(random.whole(0, Math.floor(denominator * max)), denominator);
}

/** Often 0, often round, sometimes any figure. */
export function money(random: Random, max: number): number {
  const pick = random.next();
  if (pick < 0.05) return 0;
  const amount = Math.floor(random.next() ** 2 * max);
  return pick < 0.4 ? Math.floor(amount / 1_000_00) * 1_000_00 : amount;
}

function list<Item>(random: Random, low: number, high: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: random.whole(low, high) }, (_, index) => make(index));
}
