import type { Confidence, EvidenceKind } from '#domain/library/term.ts';
import type { OwnOutcome } from './own-scenario.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { NameIn } from '#domain/text/names.ts';
import type { Arrival } from '#domain/settlement/waterfall/waterfall-types.ts';

/**
 * The editable assumptions behind scenarios and simulation, as `templates/library/money` holds them.
 * Each says what kind of knowledge it is; whatever is not sourced is labelled so wherever it is used.
 */
export type MoneyParameters = {
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly scenarios: readonly ScenarioParameter[];
  readonly mix: OutcomeMix;
  readonly model: OutcomeModel;
  readonly timing: PaymentTiming;
  /** How far what the model assumes may be off, by the name of the assumption; `receipts`: those entered for a waterfall. */
  readonly ranges: Readonly<Record<string, Range>>;
  /** What is withheld at source, by the answers that a deal gives. */
  readonly taxes: readonly TaxRate[];
};

/** The ids are those of the facts `payment_direction`, `payment_class` and `treaty_form`. */
export type TaxRate = Evidence & {
  readonly direction: string;
  /** Country of a payee of a third country (ISO 3166); missing: that of the other end of the direction. */
  readonly residence?: string;
  readonly income: string;
  readonly form: string;
  readonly rate: Fraction;
};

export type Range = { readonly low: Fraction; readonly high: Fraction };

export type Evidence = {
  readonly evidence: EvidenceKind;
  readonly confidence: Confidence;
  readonly year: number | null;
  readonly source: string;
  /** The same for a Korean reader, where the source is a sentence and not a name. */
  readonly sourceIn?: NameIn;
  readonly note?: Bilingual;
};

export type Parameter = Evidence & {
  readonly label: Bilingual;
  readonly unit: string;
  readonly low: Fraction;
  readonly typical: Fraction;
  readonly high: Fraction;
};

/** A named outcome: worldwide box office as a multiple of the budget. */
export type ScenarioParameter = Evidence & {
  readonly id: string;
  readonly label: Bilingual;
  readonly boxOfficeMultiple: Fraction;
  readonly sequels: number;
  /** How many times each award of the paper is won. */
  readonly awards: number;
  /** Only in a person's own scenario: what it states instead of leaving it to the mix. */
  readonly outcome?: OwnOutcome;
};

/** How worldwide box office spreads over markets, and what other media bring per unit of it. */
export type OutcomeMix = Evidence & {
  readonly theatrical: Readonly<Record<string, Fraction>>;
  readonly media: Readonly<Record<string, Fraction>>;
};

/** How likely each outcome of an option is. The three add up to 1. */
export type OptionChances = {
  readonly lapsed: Fraction;
  readonly exercisedNotMade: Fraction;
  readonly made: Fraction;
};

/** The distribution that the simulation draws from. It is a model, not a forecast. */
export type OutcomeModel = Evidence & {
  /** Median of worldwide box office over budget; the multiple is lognormal with `sigma`. */
  readonly medianMultiple: Fraction;
  readonly sigma: Fraction;
  /** Log-scale noise of each market's and medium's share around the mix. */
  readonly mixSigma: Fraction;
  /** Log-scale noise of the direct cost around the budget. */
  readonly costSigma: Fraction;
  readonly productionChance: Fraction;
  /** The person's own; where they are given, they take the place of `productionChance`. */
  readonly chances?: OptionChances;
  readonly streamingChance: Fraction;
  /** What a platform pays for the picture, as a multiple of its cost. */
  readonly streamingFeeMultiple: Fraction;
  readonly awardChance: Fraction;
  readonly sequelChance: Fraction;
  /** A sequel is possible from this multiple of the budget on. */
  readonly sequelAtMultiple: Fraction;
};

/** When money arrives, in months from signature, and what a later unit is worth today. */
export type PaymentTiming = Evidence & {
  readonly discountRate: Fraction;
  /** `fixed`, `price` (the purchase price, where it is not paid with the rest of what is fixed), `release` (bonuses, buy-out, receipts earned), `derivatives`, `series`, `equity` (when it is put in), `production` (the work of our people; without it a year after `fixed`). */
  readonly months: Readonly<Record<string, number>>;
  /** How contingent money spreads over the statements after release; shares add up to 1. */
  readonly contingentSpread: readonly { readonly month: number; readonly share: Fraction }[];
  /** Where the paper pays the purchase price in parts: how much of it in which month. */
  readonly priceParts?: readonly { readonly month: number; readonly share: Fraction }[];
  /** How receipts reach a waterfall, in months after release; a source may say otherwise. */
  readonly receiptsSpread: Arrival;
};
