import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { ReadingFlag } from '#domain/deal/paper.ts';
import type { DefinedWord } from '#domain/reading/clauses/clause.ts';
import type { ValueWords } from '#domain/values/form.ts';
import type { Value } from '#domain/values/value.ts';

/** What is known around the clause whose figures are read. */
export type FigureContext = {
  readonly words: ValueWords;
  /** Of the deal: a `$` or a bare `1.5M` may mean it. */
  readonly currency: CurrencyCode;
  /** Words that the paper defines: `"Net Proceeds" means …`. */
  readonly definitions: readonly DefinedWord[];
  /** The paper speaks as people do: `25k`, `fifty-fifty`, 반반. */
  readonly isSpoken?: boolean;
};

/** All that the words of one clause say in figures, in the order of the text; schedules stand behind the figures of their rows. */
export type ClauseFigures = {
  readonly figures: readonly FoundFigure[];
  /** Present and left open: a blank, `[TBD]`, `to be agreed`, 추후 협의. */
  readonly open: readonly OpenPlace[];
  /** Figures that belong together: `the greater of (i) … and (ii) …`. Members are indexes in `figures`. */
  readonly groups: readonly FigureGroup[];
};

/** A value that stands in the words of a clause, with what the sentence says of it. */
export type FoundFigure = {
  /**
   * Without the term: a share has the base that the words name, else `none_stated`. Words in place of a figure
   * (`in perpetuity`, 익월 말일, the minimum of a collective agreement) are a `text`.
   */
  readonly value: Value;
  /** Its stretch in the clause's text, `to` exclusive: only the figure. */
  readonly from: number;
  readonly to: number;
  /** The sentence that it stands in. */
  readonly sentence: { readonly from: number; readonly to: number };
  /** The rule that read it, for its tests and for a person who wants to know why: `money.sign`, `share.parts`. */
  readonly rule: string;
  /** What its words say it is: `Initial Option Payment`, `구매가`; the label of a row or of a line. */
  readonly name?: string;
  readonly role: FigureRole;
  /** The words name a base that the library lacks. */
  readonly unknownBase?: string;
  /** Applicable (credited) against another sum, or said not to be, where the words speak of it. */
  readonly isApplicable?: boolean;
  /** How often it repeats: `two (2) consecutive periods of`. */
  readonly times?: number;
  /** A further period: of an extension, a renewal, 연장. */
  readonly isExtension?: boolean;
  /** Counted in business days; `value` has their number as days, and the flag `derived`. */
  readonly isBusinessDays?: boolean;
  /** `plus VAT`, 부가가치세 별도; false where the tax is said to be included. */
  readonly isTaxExcluded?: boolean;
  /** `about`, 약: no exact figure. */
  readonly isApproximate?: boolean;
  /** What is counted, where the value counts things: `units`, `명`. */
  readonly counted?: string;
  /** An escalator: what each of which brings the sum again, `each $1,000,000 by which …`, 관객 1인당. */
  readonly perEach?: string;
  /** What makes it due, from what it runs or in which case it holds, in the paper's words. */
  readonly event?: string;
  /** The condition that stands over its sentence: `Except as set forth in Section 4(b)`, `다만`. */
  readonly subjectTo?: string;
  readonly flags: readonly ReadingFlag[];
  /** Other readings of the same words, the likelier first. */
  readonly others: readonly Value[];
  /** Under a negation or an exception: never a plain value of a term. */
  readonly isDenied?: boolean;
  readonly isExcepted?: boolean;
};

export const FIGURE_ROLES = [
  'plain',
  'floor',
  'cap',
  'step',
  'reference',
  'notice',
  'cure',
  'threshold',
] as const;
export type FigureRole = (typeof FIGURE_ROLES)[number];

export type OpenPlace = { readonly from: number; readonly to: number; readonly said: string };

export type FigureGroup = {
  readonly kind: FigureGroupKind;
  readonly members: readonly number[];
  readonly from: number;
  readonly to: number;
};

export type FigureGroupKind =
  /** `the greater of`, `중 큰 금액`. */
  | 'greater'
  | 'lesser'
  | 'earlier'
  | 'later'
  /** `10-12%`, `6개월 내지 12개월`: its two ends. */
  | 'range'
  /** `$55K against $620K`: what is credited, and against what. */
  | 'against'
  /** A figure for each case: `90 days, or 60 days in the case of television`. */
  | 'cases';
