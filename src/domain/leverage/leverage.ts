import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Standing } from '#domain/comparison/standing.ts';
import type { DimensionId } from '#domain/library/term.ts';

/** Quadrants cut at 50. low/low weak; low terms, high power under-claimed; high terms, low power exposed; high/high strong. */
export type Quadrant = 'weak' | 'under-claimed' | 'exposed' | 'strong';

/** A weighted mean that opens to what made it. Scores 0-100 and coverage 0-100, one decimal. PRIVATE. */
export type Axis<Input> = {
  readonly score?: number;
  readonly coverage: number;
  readonly scoredWeight: number;
  readonly applicableWeight: number;
  readonly inputs: readonly Input[];
};

export type TermInput = {
  readonly termId: string;
  readonly weight: number;
  readonly standing: Standing;
  readonly score?: number;
};
export type AnswerInput = {
  readonly questionId: string;
  readonly weight: number;
  readonly answer?: string;
  readonly score?: number;
};

/** PRIVATE. What follows from the corner of a dimension. Empty where nothing is advised. */
export type Advice = {
  /** The terms that the words rest on, the heaviest first. */
  readonly restsOn: readonly string[];
  /** Our open asks in the dimension, the heaviest first. The words name the first and count the rest; they stand against none. */
  readonly openAsks: readonly string[];
  readonly why: Bilingual;
};

export type DimensionLeverage = {
  readonly dimension: DimensionId;
  /** What the paper gives. */
  readonly terms: Axis<TermInput>;
  /** What the situation gives. */
  readonly power: Axis<AnswerInput>;
  /** Missing where either coverage is under 40%. */
  readonly quadrant?: Quadrant;
  /** Within 5 of a dividing line: the map shows where it lies, and nothing is advised by its corner. */
  readonly isNearLine?: true;
} & Advice;

export type LeverageMap = {
  readonly draftId: string;
  readonly dimensions: readonly DimensionLeverage[];
};
