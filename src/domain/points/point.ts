import type { TermComparison } from '#domain/comparison/standing.ts';
import type { DraftSide } from '#domain/deal/deal.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { RungName } from '#domain/library/term.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { TermState } from '#domain/values/state.ts';

/**
 * Where a term stands between the two sides (DESIGN section 4, Points).
 * - closed: settled, see `ClosedBy`. - open: both speak and do not say the same.
 * - unanswered: only our paper speaks. - not-answered-by-us: only theirs speaks. - silent: neither does.
 * - unread: nobody has looked for it in their latest paper, so it is not known whether they speak.
 */
export const POINT_STATES = [
  'closed',
  'open',
  'unanswered',
  'not-answered-by-us',
  'silent',
  'unread',
] as const;
export type PointState = (typeof POINT_STATES)[number];

/**
 * What closed it: the agreed text holds it, we accepted theirs, both latest papers say the same, or theirs
 * gives us more than ours asks. (Without the last, a better offer would open again what was closed.)
 */
export const CLOSED_BY = ['agreed-text', 'accepted', 'same-value', 'better-than-ours'] as const;
export type ClosedBy = (typeof CLOSED_BY)[number];

export const TERM_CHANGES = ['better-for-us', 'worse-for-us', 'none', 'unmeasured'] as const;

/** What one paper said of the term, and how far its side moved from its own paper before. */
export type Move = {
  readonly draftId: string;
  readonly side: DraftSide;
  readonly round: number;
  /** ISO date of the paper. */
  readonly on: string;
  readonly state: TermState;
  /** Missing on the first paper of a side. `unmeasured`: it changed, and the library has no measure of how. */
  readonly change?: (typeof TERM_CHANGES)[number];
  /** How far, in the term's own unit, where both are numbers. */
  readonly distance?: Fraction;
};

/**
 * - stale: worse than what they offer already. - given-away: better than our own last paper asks.
 * - behind-our-paper: an ask that is worse for us than what our own last paper asks. - out-of-order: better than the
 * rung that should stand above it.
 */
export const RUNG_FAULTS = ['stale', 'given-away', 'behind-our-paper', 'out-of-order'] as const;
export type RungFault = (typeof RUNG_FAULTS)[number];

/** `in-words`: the rung has no value, no better rung is met, and nobody has marked it for their latest paper. */
export const NOT_KNOWN_REASONS = ['no-paper', 'in-words', 'no-value', 'not-comparable'] as const;
export type NotKnownReason = (typeof NOT_KNOWN_REASONS)[number];

/** PRIVATE. One rung of our ladder against the latest papers. */
export type RungHealth = {
  readonly rung: RungName;
  /** Whether their latest paper meets it. A rung in words is met when the person says so. */
  readonly isMet?: boolean;
  readonly fault?: RungFault;
  /** What mends the fault, a whole sentence. */
  readonly mend?: Bilingual;
  /** Why it is not known whether the rung is met. */
  readonly notKnown?: { readonly reason: NotKnownReason; readonly says: Bilingual };
};

/**
 * PRIVATE. After tax: our ask put into their latest paper, less that paper unchanged. Where our own last paper asks
 * otherwise: what that paper asks (`isOfOurPaper`), and beside it what it gave away.
 * `isConditional`: the chances that the option is exercised and the film made are not given, so it takes for
 * granted that both happen.
 */
export type PointWorth =
  | {
      readonly kind: 'priced';
      /** Minor units; below 0 where the ask would cost us. */
      readonly expectedMinor: number;
      readonly p10Minor: number;
      readonly medianMinor: number;
      readonly p90Minor: number;
      readonly currency: CurrencyCode;
      readonly isConditional: boolean;
      readonly isOfOurPaper?: true;
      /** Our ask less what our own last paper asks, both put into theirs. */
      readonly givenAway?: GivenAway;
    }
  | { readonly kind: 'not-priced'; readonly why: Bilingual };

export type GivenAway = {
  readonly averageMinor: number;
  readonly p10Minor: number;
  readonly medianMinor: number;
  readonly p90Minor: number;
};

export const RANK_GROUPS = ['legal-stop', 'must-have', 'open'] as const;
export type RankGroup = (typeof RANK_GROUPS)[number];

/** What a rank rests on. The key is the larger of the two shares. */
export type RankParts = {
  readonly group: RankGroup;
  /** weight / 5 x (100 - score) / 100; 0 where their paper is not scored. */
  readonly byScore: number;
  /** worth / largest worth of the deal; 0 where it is not priced or not above 0. */
  readonly byWorth: number;
  readonly key: number;
};

/** PRIVATE. A term in this negotiation. */
export type Point = {
  readonly termId: string;
  readonly state: PointState;
  readonly closedBy?: ClosedBy;
  /** What their latest paper says. Missing without a paper of theirs. */
  readonly theirs?: TermState;
  /** What our latest paper says. Missing without a paper of ours. */
  readonly ours?: TermState;
  /** How their latest paper (without one, the agreed text) stands against the benchmark. */
  readonly comparison?: TermComparison;
  /** From the first paper to the last, both sides, in the order of rounds. */
  readonly moves: readonly Move[];
  /** The side whose paper moved last. */
  readonly lastMoved?: DraftSide;
  /** The rungs that there are, the best for us first. */
  readonly ladder: readonly RungHealth[];
  readonly isMustHave: boolean;
  /** Their latest paper is past our walk-away. Missing where that cannot be said. */
  readonly isBeyondWalkAway?: boolean;
  readonly worth: PointWorth;
  /** From 1; terms that are one question share theirs. Missing when the point is closed. */
  readonly rank?: number;
  readonly rankParts?: RankParts;
};
