import type { Bilingual } from '#domain/text/bilingual.ts';
import type { EventKind, RuleKeyDate } from './term-key-date.ts';
import type { Confidence, DealKind, DimensionId } from './term.ts';

export const RULE_TOPICS = [
  'recognition',
  'treaties',
  'funding',
  'tax-credit',
  'withholding',
  'copyright',
  'foreign-exchange',
  'labour',
  'guilds',
  'windows',
  'contracts',
] as const;
export type RuleTopic = (typeof RULE_TOPICS)[number];

/** What binds: law, a treaty, an official's practice, a court's or scholars' reading, trade practice, or our own judgement. */
export const RULE_NATURES = [
  'statute',
  'treaty',
  'official',
  'report',
  'interpretation',
  'practice',
  'judgement',
] as const;
export type RuleNature = (typeof RULE_NATURES)[number];

/** A dated rule that nobody bargains over: shown, checked, never scored. */
export type Rule = {
  readonly id: string;
  readonly topic: RuleTopic;
  readonly nature: RuleNature;
  readonly kinds: readonly DealKind[];
  readonly dimension: DimensionId;
  readonly title: Bilingual;
  /** The articles of the statute or treaty, or the page. */
  readonly cites: Bilingual;
  /** What the rule says, restated. */
  readonly text: Bilingual;
  /** What a negotiator does with it. Our judgment. */
  readonly use: Bilingual;
  /** The day up to which it was read: its age is counted from here. */
  readonly asOf: string;
  /** By which day it is to be read again, where that follows from the rule itself (a term that expires). */
  readonly reviewBy?: string;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  readonly terms: readonly string[];
  /** Who can mend a failed check, and before what. Our judgment. */
  readonly mend?: Mend;
  readonly keyDate?: RuleKeyDate;
  readonly check?: RuleCheck;
};

export const MEND_OWNERS = ['ours', 'theirs', 'both'] as const;
export type Mend = { readonly owner: (typeof MEND_OWNERS)[number]; readonly before?: EventKind };

/** A decision table, read from the top. */
export type RuleCheck = { readonly rows: readonly CheckRow[] };

export type CheckRow = {
  /** All must hold. No condition: always holds. */
  readonly when: readonly CheckCondition[];
  readonly outcome: CheckOutcome;
  readonly say: Bilingual;
  /** What is said in place of `say` where the paper's clause is one of these: the outcome is the same. */
  readonly ofClause?: readonly {
    readonly term: string;
    readonly isOneOf: readonly string[];
    readonly say: Bilingual;
  }[];
};

export type CheckCondition =
  { readonly kind: 'fact'; readonly fact: string; readonly isOneOf: readonly string[] } | PaperCondition;

/** A condition that the paper alone answers. */
export type PaperCondition =
  /** A number of the draft in the term's own unit (percent for shares). `atLeast` and `atMost` hold at the number itself, `below` does not. */
  | {
      readonly kind: 'term';
      readonly term: string;
      readonly atLeast?: number;
      readonly atMost?: number;
      readonly below?: number;
    }
  | { readonly kind: 'choice'; readonly term: string; readonly isOneOf: readonly string[] };

/** What needs work comes first. `to-know`: a fact that nobody here can mend, and no failure. */
export const CHECK_OUTCOMES = ['fail', 'unknown', 'to-know', 'pass', 'not-applicable'] as const;
export type CheckOutcome = (typeof CHECK_OUTCOMES)[number];

/** Facts are kept with the situation, under this prefix. */
export const FACT_PREFIX = 'fact.';

/** A fact that a check needs and no paper states; answered beside the questionnaire, kept with it. */
export type FactQuestion = {
  readonly id: string;
  readonly kinds: readonly DealKind[];
  readonly topic: RuleTopic;
  readonly text: Bilingual;
  readonly why: Bilingual;
  readonly answers: readonly { readonly id: string; readonly label: Bilingual }[];
};

export type CheckResult = {
  readonly ruleId: string;
  readonly outcome: CheckOutcome;
  readonly say: Bilingual;
  /** What is not known yet: facts by id, terms by id. */
  readonly missing: readonly { readonly kind: 'fact' | 'term'; readonly id: string }[];
};
