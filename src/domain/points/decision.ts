import type { BeyondMending } from '#domain/deal/deciding.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

/** DESIGN section 4, The decision. The rules are our judgment, and every place that shows one says so. */
export const RECOMMENDATIONS = ['not-enough-known', 'walk-away', 'sign', 'counter'] as const;
export type Recommendation = (typeof RECOMMENDATIONS)[number];

/** PRIVATE. A legal check that fails. */
export type LegalStop = {
  readonly ruleId: string;
  readonly title: Bilingual;
  /** The articles. */
  readonly cites: Bilingual;
  /** What is wrong. */
  readonly says: Bilingual;
  readonly owner: 'ours' | 'theirs' | 'both';
  /** ISO date before which it must be mended, where the deal has the event. */
  readonly dueOn?: string;
  /** Its date has passed, or its owner says that it cannot be mended. */
  readonly canBeMended: boolean;
  /** Its owner says that it cannot be mended, and why. */
  readonly said?: BeyondMending;
  readonly termIds: readonly string[];
};

/** PRIVATE. After tax, from their latest paper as it stands. */
export type WholeWorth =
  | {
      readonly kind: 'priced';
      /** Minor units; below 0 where we put in more than comes back. */
      readonly expectedMinor: number;
      readonly p10Minor: number;
      readonly medianMinor: number;
      readonly p90Minor: number;
      readonly currency: CurrencyCode;
      readonly isConditional: boolean;
    }
  | { readonly kind: 'not-priced'; readonly why: Bilingual };

export const UNKNOWN_KINDS = [
  'no-paper',
  'unread-primary',
  'coverage',
  'rung-in-words',
  'rung-out-of-order',
  'rung-not-comparable',
  'not-comparable',
  'whole-not-priced',
  'alternative-not-comparable',
] as const;

/** PRIVATE. Something that is not known, and the one act that would settle it. */
export type Unknown = {
  readonly kind: (typeof UNKNOWN_KINDS)[number];
  readonly termIds: readonly string[];
  readonly says: Bilingual;
  /** With every point by its name, for a document that has the room; missing where `says` names them all. */
  readonly saysInFull?: Bilingual;
  readonly act: Bilingual;
};

/** PRIVATE. One date that somebody has to keep. */
export type DecisionDate = {
  /** ISO date. */
  readonly on: string;
  readonly label: Bilingual;
  /** Who has to keep it, where the deal says so. */
  readonly owner?: string;
};

/** PRIVATE. A must-have, and the worst of it that we accept. */
export type Never = {
  readonly termId: string;
  readonly reason: string;
  readonly walkAway: Bilingual;
};

/** PRIVATE. What to do with their latest paper, and why. */
export type Decision = {
  readonly recommendation: Recommendation;
  readonly reasons: readonly Bilingual[];
  /** The same with every point by its name, for a document that has the room. */
  readonly reasonsInFull: readonly Bilingual[];
  /** What the rest of the rules would say, where too little is known to say it. */
  readonly onWhatIsKnown?: {
    readonly recommendation: Exclude<Recommendation, 'not-enough-known'>;
    readonly reasons: readonly Bilingual[];
    readonly reasonsInFull: readonly Bilingual[];
  };
  /** Terms: the first three open points by rank that are to be won from them. */
  readonly win: readonly string[];
  /** Terms: the two open points worth least to us that are no must-haves. */
  readonly trade: readonly string[];
  readonly never: readonly Never[];
  readonly stops: readonly LegalStop[];
  /** What the law says that nobody here can mend, and that is no failure. */
  readonly toKnow: readonly LegalNote[];
  /** The day by which it was to be decided, where that has passed. What was decided is in the deal. */
  readonly overdue?: DecisionDate;
  readonly nextDate?: DecisionDate;
  /** What would settle most comes first. */
  readonly unknown: readonly Unknown[];
};

export type LegalNote = Pick<LegalStop, 'ruleId' | 'title' | 'cites' | 'says'>;
