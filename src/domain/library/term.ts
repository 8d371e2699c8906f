import type { Bilingual } from '#domain/text/bilingual.ts';
import type { MarketPoint, ValueForm } from '#domain/values/form.ts';
import type { Value } from '#domain/values/value.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import type { Derivation } from './derivation.ts';
import type { TermHouse } from './precedent.ts';
import type { TermKeyDate } from './term-key-date.ts';
import type { Worth } from './worth.ts';

export const DEAL_KINDS = ['remake', 'co-production', 'distribution'] as const;
export type DealKind = (typeof DEAL_KINDS)[number];

export const OUR_ROLES = ['owner', 'producer', 'investor'] as const;
export type OurRole = (typeof OUR_ROLES)[number];

export const DIMENSIONS = [
  'ip-control',
  'share-of-success',
  'accounting-and-audit',
  'creative-authority',
  'legal-protection',
  'labour-and-guilds',
  'distribution',
  'capital-and-policy',
] as const;
export type DimensionId = (typeof DIMENSIONS)[number];

export const LAYERS = ['primary', 'secondary', 'boilerplate'] as const;
export type Layer = (typeof LAYERS)[number];

/** What kind of knowledge a figure is (DESIGN section 5). `unverified` is never shown as sourced. */
export const EVIDENCE_KINDS = ['reported', 'range', 'statute', 'judgement', 'house', 'unverified'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export const CONFIDENCES = ['high', 'medium', 'low', 'unverified'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/**
 * The scoring scale of a numeric term in the term's own unit (percent for shares, major units for
 * money): worst scores 0, unfavourable 33, favourable 67, best 100, straight lines between, clamped.
 * Either worst < unfavourable < favourable < best or the reverse (ends may coincide with thresholds).
 */
export type Scale = {
  readonly worst: Fraction;
  readonly unfavourable: Fraction;
  readonly favourable: Fraction;
  readonly best: Fraction;
  /** The value at the unfavourable threshold is itself unfavourable. */
  readonly unfavourableInclusive: boolean;
};

/** One step of a ladder: words in both languages; with a value it can be drawn and priced. */
export type Rung = { readonly value?: Value; readonly condition: Bilingual };

export type Ladder = { readonly ask?: Rung; readonly fallback?: Rung; readonly walkAway?: Rung };

/** The rungs from the best for us to the worst, as a ladder names them. */
export const RUNG_NAMES = ['ask', 'fallback', 'walkAway'] as const satisfies readonly (keyof Ladder)[];
export type RungName = (typeof RUNG_NAMES)[number];

/** How the term looks from the side of some of our roles. Our judgment, labelled so. */
export type Position = {
  readonly roles: readonly OurRole[];
  /** Numeric terms. */
  readonly scale?: Scale;
  /** Choice terms: every choice id with 0-100. Yes-no terms: `yes` and `no`. */
  readonly scores?: Readonly<Record<string, number>>;
  readonly onSilence: { readonly effect: 'harmful' | 'neutral' | 'helpful'; readonly why: Bilingual };
  /** What they are expected to open with: a benchmark, never ours. */
  readonly opening: Rung;
  /** What they say for it, and for whatever else short of our ask. Our judgment; none where we know of nothing. */
  readonly argument?: Bilingual;
  /** What our side says to that opening. Our judgment; where the library has no good answer, none. */
  readonly answer?: Bilingual;
  /** Suggestions until the user adopts them. */
  readonly ladder: Ladder;
  /** Why a rung is left out of the ladder on purpose. */
  readonly noRungWhy?: Bilingual;
  /** Favourable, neutral and unfavourable in words. */
  readonly bands: {
    readonly favourable: Bilingual;
    readonly neutral: Bilingual;
    readonly unfavourable: Bilingual;
  };
  /** What these roles ask, where the protective clause of the term is drafted for another role against whom they stand. */
  readonly protective?: Wording;
};

/** A rung that nobody has put anything into. */
export const EMPTY_RUNG: Rung = { condition: { en: '', ko: '' } };

export type Term = {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly kinds: readonly DealKind[];
  readonly family: string;
  readonly dimension: DimensionId;
  readonly layer: Layer;
  /** 1-5, our judgment. */
  readonly weight: number;
  readonly name: Bilingual;
  /** Older spellings and trade slang, for search only. */
  readonly searchAliases: readonly string[];
  readonly definition: Bilingual;
  readonly mechanics?: Bilingual;
  readonly pitfalls: Bilingual;
  readonly dependsOn?: Bilingual;
  /** `judgement`: what the term depends on is ours to say, but for what the text itself ascribes to a source. */
  readonly dependsOnEvidence?: 'judgement';
  readonly form: ValueForm;
  /** How it reaches the money of a deal; missing where the record does not say, and then it is not priced. */
  readonly worth?: Worth;
  /** Only a duration has one: the date on which it is over, and what ends then. */
  readonly keyDate?: TermKeyDate;
  /** Which other terms it follows from; missing where it stands by itself. */
  readonly derivesFrom?: Derivation;
  /** `rule`: a statutory or published rate nobody bargains over, shown but never scored. */
  readonly scored: boolean;
  readonly notScoredWhy?: Bilingual;
  /** Scored only in a draft where this other term is itself known or absent. */
  readonly scoredOnlyWith?: string;
  /** Market range in the term's unit; for choices and yes-no, ids. Ends may be missing. */
  readonly market: {
    readonly low?: MarketPoint;
    readonly typical?: MarketPoint;
    readonly high?: MarketPoint;
    readonly note?: Bilingual;
  };
  readonly evidence: EvidenceKind;
  readonly confidence: Confidence;
  readonly evidenceNote?: Bilingual;
  /** By which day the market figures are to be looked at again, where that follows from the term itself. */
  readonly reviewBy?: string;
  readonly positions: readonly Position[];
  readonly sources: readonly string[];
  readonly cases: readonly { readonly case: string; readonly lesson: Bilingual }[];
  readonly related: readonly { readonly term: string; readonly why: Bilingual }[];
  readonly clauses?: Clauses;
  /** How a paper of ours says a choice for which `clauses` has no wording: one operative sentence by choice. */
  readonly sentences?: Readonly<Record<string, Bilingual>>;
  /** Why no contract has wording for it, when `clauses` is missing. */
  readonly noClauseWhy?: Bilingual;
  /** The firm's own precedents beside ours. Only `withHouse` sets it; the library itself never has it. */
  readonly house?: TermHouse;
};

/** Our own wording, with placeholders like `{{value}}`, `{{amount}}`, `{{months}}`, `{{percent}}`. */
export type Clauses = {
  readonly protective: Wording;
  readonly middle: Wording & { readonly kind: MiddleKind };
  readonly opening: { readonly en: string; readonly ko?: string } & Says;
};

/**
 * What stands between our wording and theirs: what the market usually writes, or a compromise that says
 * something else. Nobody may tell the other side of a compromise that it is the market.
 */
export const MIDDLE_KINDS = ['market', 'compromise'] as const;
export type MiddleKind = (typeof MIDDLE_KINDS)[number];

export type Wording = Bilingual & Says;

/** The one choice of the term (or `yes`, `no`) that the wording puts into words. */
type Says = { readonly says?: string };
