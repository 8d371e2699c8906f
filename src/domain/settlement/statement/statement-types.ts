import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import type { ExchangeRate } from '#domain/figures/exchange.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { FormulaId } from './formulas.ts';
import { ZERO } from '#domain/figures/fraction.ts';

/**
 * The structure of a studio deal: what does not change from one outcome to the next.
 * All amounts are whole minor units of `currency`; all rates are exact fractions of 1.
 */
export type StatementSpec = {
  readonly currency: CurrencyCode;
  readonly markets: readonly Market[];
  readonly media: readonly Medium[];
  readonly costs: Costs;
  readonly participations: readonly GrossParticipation[];
  /**
   * Part of the receipts of a medium that gross participants count, by its id, as their own papers say; one that is left
   * out: as the medium states. The star's gross is then the same whatever the owner's definitions count. Without it,
   * each definition charges participations on the receipts that it counts itself.
   */
  readonly grossBasis?: Readonly<Record<string, Fraction>>;
  /** How "net profits" are defined in the paper. */
  readonly net: ProfitDefinition;
  /** How "adjusted gross" is defined; also gives the receipts that first-dollar gross is a share of. */
  readonly adjusted: ProfitDefinition;
  /** Deficits of other pictures or seasons are deducted before profits. */
  readonly isCrossCollateralised: boolean;
  readonly owner: OwnerTerms;
};

/** A theatrical territory. `rentalShare`: the part of its box office that reaches the distributor. */
export type Market = {
  readonly id: string;
  readonly label: Bilingual;
  readonly rentalShare: Fraction;
  readonly feeRate: Fraction;
};

/** A medium other than cinemas. `basis`: the part of its receipts that the definition counts (20% for video). */
export type Medium = {
  readonly id: string;
  readonly label: Bilingual;
  readonly basis: Fraction;
  readonly feeRate: Fraction;
};

export type Costs = {
  /** Approved budget, which box-office bonuses are multiples of where their paper does not say otherwise. */
  readonly budgetMinor: number;
  readonly budgetParts: BudgetParts;
  readonly printsMinor: number;
  readonly advertisingMinor: number;
  /** Part of the worldwide box office that is advertised on top: a hit is supported, a flop is not. */
  readonly advertisingFollows?: Fraction;
  readonly residuals: { readonly rate: Fraction; readonly fixedMinor: number };
  readonly otherMinor: number;
  /** Part of gross receipts that other expenses come to on top: taxes and dues, dubbing, shipping, checking. */
  readonly otherFollows?: Fraction;
};

/** What the budget is made of, so that a percentage of the budget can say of which budget. */
export type BudgetParts = {
  readonly directMinor: number;
  readonly contingencyMinor: number;
  /** Completion bond, financing charges and interest. */
  readonly bondAndFinanceMinor: number;
  readonly studioOverheadMinor: number;
};

/** `direct-only` leaves out contingency, bond, finance and overhead; `in-going` leaves out the last three. */
export const BUDGET_BASES = ['direct-only', 'in-going', 'all-in'] as const;
export type BudgetBase = (typeof BUDGET_BASES)[number];

/** A star or director's share of gross receipts above a level of receipts (0: from the first dollar). */
export type GrossParticipation = {
  readonly id: string;
  readonly label: Bilingual;
  readonly rate: Fraction;
  readonly aboveMinor: number;
};

export type ProfitDefinition = {
  /** `full` counts every medium at 100% of its receipts, whatever its basis. */
  readonly mediumBasis: 'as-stated' | 'full';
  readonly fee: { readonly kind: 'by-stream' } | { readonly kind: 'flat'; readonly rate: Fraction };
  readonly advertisingOverhead: {
    readonly rate: Fraction;
    readonly base: 'advertising' | 'prints-and-advertising';
  };
  readonly productionOverhead: {
    readonly rate: Fraction;
    readonly base: 'direct-cost' | 'direct-cost-and-participations';
  };
  readonly interest: Interest;
  /** Cost above budget times `1 + cushion` is charged `multiple` more times. Multiple 0: no penalty. */
  readonly overBudget: { readonly multiple: Fraction; readonly cushion: Fraction };
};

export type Interest =
  | { readonly kind: 'none' }
  | { readonly kind: 'amount'; readonly amountMinor: number }
  | {
      readonly kind: 'rate';
      readonly prime: Fraction;
      readonly spread: Fraction;
      /** Whole months that the cost is outstanding, on average. */
      readonly months: number;
      readonly base: 'negative-cost' | 'direct-cost';
      readonly compounding: 'simple' | 'yearly';
    };

export type OwnerTerms = {
  readonly option: {
    readonly feeMinor: number;
    /** Deducted from the purchase price. */
    readonly isApplicable: boolean;
    readonly extensions: readonly { readonly feeMinor: number; readonly isApplicable: boolean }[];
  };
  readonly price: PriceTerms;
  readonly priceSteps: readonly PriceStep[];
  readonly setUpMinor: number;
  readonly productionStartMinor: number;
  readonly boxOfficeBonuses: readonly BoxOfficeBonus[];
  readonly awards: readonly {
    readonly id: string;
    readonly label: Bilingual;
    readonly amountMinor: number;
  }[];
  readonly contingents: readonly Contingent[];
  /** Paid on a streaming release; `replacesContingents`: nothing else contingent is then paid. */
  readonly buyout: {
    readonly shareOfCost: Fraction;
    readonly fixedMinor: number;
    readonly replacesContingents: boolean;
  };
  readonly passives: {
    readonly sequelShare: Fraction;
    readonly remakeShare: Fraction;
    /** Part of the same fraction that also applies to points on the derivative: 1 all, 0 none. */
    readonly pointsFollow: Fraction;
  };
  readonly series: SeriesTerms;
  readonly services: readonly {
    readonly id: string;
    readonly label: Bilingual;
    readonly amountMinor: number;
    readonly per: 'picture' | 'episode';
  }[];
  readonly tax: {
    readonly withholding: Fraction;
    /** The rate of the treaty: with `above-treaty` the buyer bears what is withheld beyond it. */
    readonly treaty: Fraction;
    readonly grossUp: 'none' | 'above-treaty' | 'full';
    /** Pay for services where it is another kind of income; without it everything is taxed alike. */
    readonly services?: { readonly withholding: Fraction; readonly treaty: Fraction };
  };
  /** The currency the owner keeps its books in, when it is another. */
  readonly paidIn?: ExchangeRate;
};

export type PriceTerms =
  | { readonly kind: 'fixed'; readonly amountMinor: number }
  | {
      readonly kind: 'percent';
      readonly share: Fraction;
      readonly base: BudgetBase;
      readonly floorMinor: number;
      readonly ceilingMinor?: number;
    };

/** An escalator of the price: an amount added when the budget or the box office reaches a level. */
export type PriceStep = {
  readonly id: string;
  readonly on: 'budget' | 'worldwide-box-office';
  readonly atLeastMinor: number;
  readonly addMinor: number;
};

/** Falls due once worldwide box office reaches `multiple` times the budget, or the negative cost where the paper says so. */
export type BoxOfficeBonus = {
  readonly multiple: Fraction;
  readonly of?: 'negative-cost';
  readonly amount: BonusAmount;
};

export type BonusAmount =
  | { readonly kind: 'share-of-price'; readonly share: Fraction }
  | { readonly kind: 'money'; readonly amountMinor: number };

export type Contingent = { readonly id: string; readonly points: Fraction } & (
  | {
      readonly kind: 'net-profits';
      /** Points added when worldwide box office reaches a level. */
      readonly steps: readonly { readonly atLeastMinor: number; readonly addPoints: Fraction }[];
    }
  | { readonly kind: 'adjusted-gross'; readonly breakeven: 'cash' | 'artificial' | 'rolling' }
  | { readonly kind: 'first-dollar-gross' }
  | {
      readonly kind: 'box-office';
      /** Market ids; empty for worldwide. */
      readonly markets: readonly string[];
      readonly capMinor?: number;
    }
  /** A share of gross receipts above a multiple of negative cost (the Tolkien type: 7.5% above 2.6 times). */
  | { readonly kind: 'over-multiple'; readonly multiple: Fraction }
);

export type SeriesTerms = {
  readonly episode60Minor: number;
  readonly episode30Minor: number;
  /** Share of the 100/5 formula: at 1, each of the first five reruns pays 20% of the royalty. */
  readonly rerunShare: Fraction;
  readonly pilotMinor: number;
  readonly salesBonusMinor: number;
  readonly tvHourMinor: number;
  readonly spinoffShare: Fraction;
};

export const NO_SERIES: SeriesTerms = {
  episode60Minor: 0,
  episode30Minor: 0,
  rerunShare: ZERO,
  pilotMinor: 0,
  salesBonusMinor: 0,
  tvHourMinor: 0,
  spinoffShare: ZERO,
};

export const STAGES_REACHED = ['option', 'set-up', 'exercise', 'production', 'release'] as const;
export type StageReached = (typeof STAGES_REACHED)[number];

/** What happened to the picture. Amounts are whole minor units of the statement's currency. */
export type Outcome = {
  readonly reached: StageReached;
  readonly release: 'theatrical' | 'streaming';
  /** Box office by market id; a market that is missing took nothing. */
  readonly boxOfficeMinor: Readonly<Record<string, number>>;
  /** Receipts by medium id, before the definition's basis. */
  readonly receiptsMinor: Readonly<Record<string, number>>;
  readonly directCostMinor: number;
  readonly otherPicturesDeficitMinor: number;
  readonly extensionsUsed: number;
  /** How many times each award was won, by award id. */
  readonly awardsWon: Readonly<Record<string, number>>;
  readonly sequels: number;
  readonly remakes: number;
  /** Contingent money of a derivative, as a part of the first picture's. */
  readonly derivativePerformance: Fraction;
  readonly episodes60: number;
  readonly episodes30: number;
  readonly rerunsPerEpisode: number;
  readonly pilots: number;
  readonly seriesSold: number;
  readonly tvHours: number;
  readonly spinoffEpisodes60: number;
};

export const LINE_SECTIONS = [
  'outcome',
  'receipts',
  'fees',
  'expenses',
  'cost',
  'profit',
  'adjusted',
  'owner',
  'tax',
] as const;
export type LineSection = (typeof LINE_SECTIONS)[number];

/** One line of a statement: opens to its formula and to the inputs that made it. */
export type StatementLine = {
  readonly id: string;
  readonly section: LineSection;
  readonly label: Bilingual;
  readonly amountMinor: number;
  /**
   * What the foot of the statement adds up: `inflow` against `outflow` for the picture, `income`
   * against `paid` for the owner. Subtotals and information explain and are not added.
   */
  readonly role: 'inflow' | 'outflow' | 'income' | 'paid' | 'subtotal' | 'information';
  readonly formula: FormulaId;
  readonly inputs: readonly LineInput[];
};

export type LineInput = {
  readonly name: string;
  readonly value:
    | { readonly kind: 'minor'; readonly amountMinor: number }
    | { readonly kind: 'fraction'; readonly fraction: Fraction }
    | { readonly kind: 'count'; readonly n: number }
    | { readonly kind: 'word'; readonly word: string };
};

export type Statement = {
  readonly currency: CurrencyCode;
  readonly lines: readonly StatementLine[];
  readonly totals: StatementTotals;
  readonly conservation: { readonly picture: Conservation; readonly owner: Conservation };
  /** The owner's net income in its own currency, when `paidIn` says another. */
  readonly paid: { readonly currency: CurrencyCode; readonly amountMinor: number };
};

/** The figures that both engines give; the fast one in this order (`STATEMENT_TOTALS`). */
export const STATEMENT_TOTALS = [
  'worldwideBoxOffice',
  'rentals',
  'grossReceipts',
  'fees',
  'expenses',
  'participations',
  'productionOverhead',
  'negativeCost',
  'interest',
  'overBudgetPenalty',
  'crossCollateral',
  'netProfits',
  'adjustedReceipts',
  'adjustedGross',
  'purchasePrice',
  'ownerFixed',
  'ownerBonuses',
  'ownerContingent',
  'ownerBuyout',
  'ownerPassives',
  'ownerSeries',
  'ownerServices',
  'ownerGross',
  'ownerGrossUp',
  'ownerWithheld',
  'ownerNet',
  'ownerOption',
  'ownerExercise',
] as const;
export type StatementTotals = Readonly<Record<(typeof STATEMENT_TOTALS)[number], number>>;

/** The foot of every statement: what came in, where it went, and whether the two are the same unit for unit. */
export type Conservation = {
  readonly inMinor: number;
  readonly outMinor: number;
  readonly isExact: boolean;
};
