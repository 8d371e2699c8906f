import type { Base, QuantityUnit } from '#domain/values/form.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Edition } from './edition.ts';
import type { ReviewMonths } from './review.ts';
import type { FactQuestion, Rule } from './rule.ts';
import type { Confidence, DealKind, DimensionId, OurRole, Term } from './term.ts';

/**
 * How far a page can be relied on: a statute, an agency's or a guild's own page; a court, a filing or a company's own
 * paper; the trade press; the general press; a guide, a form or a commentary; and everything else, copies and reposts
 * included.
 */
export const SOURCE_GRADES = ['law', 'court', 'trade', 'press', 'guide', 'other'] as const;
export type SourceGrade = (typeof SOURCE_GRADES)[number];

export type Source = {
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
  readonly url: string;
  /** The year in which the page was published. */
  readonly year?: number;
  /** For a page that is kept up to date (a statute portal, an institution's guide): the year in which it was read. */
  readonly readIn?: number;
  /** The page was read for a date and bears none. */
  readonly undated?: true;
  /** Missing where nobody has graded the page, as in a person's own file. */
  readonly grade?: SourceGrade;
};

/** A stated fact of a real title with where it comes from. `undisclosed` facts have no value and no source. */
export type CaseFact = {
  readonly label: Bilingual;
  readonly value: Bilingual;
  readonly status: 'reported' | 'reprinted' | 'calculated' | 'unverified' | 'undisclosed';
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  /** Other reports that contradict this one; kept side by side, not resolved. */
  readonly conflicts: readonly { readonly value: Bilingual; readonly sources: readonly string[] }[];
};

export type CaseRecord = {
  readonly id: string;
  readonly title: Bilingual;
  readonly year: number;
  readonly kind: DealKind;
  readonly dealType: Bilingual;
  readonly koreanSide: Bilingual;
  readonly foreignSide: Bilingual;
  readonly summary: Bilingual;
  readonly facts: readonly CaseFact[];
  readonly wentWell: Bilingual;
  readonly wentBadly: Bilingual;
  readonly lessons: readonly { readonly text: Bilingual; readonly terms: readonly string[] }[];
};

export type SituationChoice = {
  readonly id: string;
  readonly label: Bilingual;
  readonly score: number;
  /**
   * That we have come to this answer, as the beginning of a sentence (`With a second offer in writing`). Only
   * where a person on our side can bring it about: a fact of history has none.
   */
  readonly reach?: Bilingual;
};

/** A question about the situation: alternatives, time, information, legal readiness, talent, money. */
export type SituationQuestion = {
  readonly id: string;
  readonly topic: 'alternatives' | 'time' | 'information' | 'legal' | 'talent' | 'money';
  readonly kinds: readonly DealKind[];
  readonly roles: readonly OurRole[];
  readonly text: Bilingual;
  readonly why: Bilingual;
  /** What would raise the answer: a sentence the brief can print. */
  readonly improve: Bilingual;
  readonly answers: readonly SituationChoice[];
  readonly bears: readonly { readonly dimension: DimensionId; readonly weight: number }[];
  readonly evidence: 'reported' | 'judgement';
  readonly sources: readonly string[];
  readonly cases: readonly string[];
};

export type Family = { readonly id: string; readonly name: Bilingual };
export type Dimension = { readonly id: DimensionId; readonly name: Bilingual; readonly about: Bilingual };

/** Everything under `templates/library`, read and validated. */
export type Library = {
  readonly terms: readonly Term[];
  readonly families: readonly Family[];
  readonly dimensions: readonly Dimension[];
  readonly bases: readonly Base[];
  readonly units: readonly QuantityUnit[];
  readonly sources: readonly Source[];
  readonly cases: readonly CaseRecord[];
  readonly questions: readonly SituationQuestion[];
  readonly rules: readonly Rule[];
  readonly facts: readonly FactQuestion[];
  readonly editions: readonly Edition[];
  /** Missing where its file could not be read: then nothing is due. */
  readonly review?: ReviewMonths;
  /** What could not be read, with file, line and field; the rest is served. */
  readonly problems: readonly LibraryProblem[];
};

export type LibraryProblem = {
  readonly file: string;
  readonly line: number;
  readonly field: string;
  readonly message: Bilingual;
};
