import type { Fraction } from '#domain/figures/fraction.ts';
import type { Money } from '#domain/figures/money.ts';

/** PRIVATE. A term without which we do not sign. */
export type MustHave = { readonly reason: string };

/** PRIVATE. A term that we accept as their paper has it. */
export type AcceptedTerm = {
  /** ISO date. */
  readonly on: string;
  /** Their paper whose words were accepted. Missing where only the day was noted: then their last paper of that day. */
  readonly draftId?: string;
  readonly note: string;
};

/** PRIVATE. What we do if this fails. */
export type Alternative = {
  readonly what: string;
  readonly worth?: Money;
  /** From 0 to 1. */
  readonly likelihood?: Fraction;
};

/** PRIVATE. Who decides on our side, and by when. */
export type Mandate = {
  readonly decidedBy: string;
  /** ISO date. */
  readonly dueOn?: string;
};

/** PRIVATE. Its owner says that a failed check cannot be mended. */
export type BeyondMending = {
  readonly reason: string;
  /** ISO date. */
  readonly on: string;
};

export const VERDICTS = ['sign', 'counter', 'walk-away'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** PRIVATE. What the person decided, whatever the app recommends. */
export type OwnDecision = {
  readonly verdict: Verdict;
  readonly reason: string;
  /** ISO date. */
  readonly on: string;
};
