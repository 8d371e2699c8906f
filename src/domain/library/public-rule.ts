import type { Bilingual } from '#domain/text/bilingual.ts';
import type { CheckOutcome, CheckRow, PaperCondition, Rule, RuleNature, RuleTopic } from './rule.ts';
import type { Confidence, DealKind } from './term.ts';

declare const published: unique symbol;

/**
 * A rule as anyone may read it: what the law, treaty or practice says, as of when, who says so. There
 * is no place in it for `use`, our judgment of what to do with it, and none for facts: neither what
 * a check asks us about, nor the sentence that an answer would lead to. Only `publishRule` makes one.
 */
export type PublicRule = {
  readonly [published]: true;
  readonly id: string;
  readonly topic: RuleTopic;
  readonly nature: RuleNature;
  readonly kinds: readonly DealKind[];
  readonly title: Bilingual;
  readonly cites: Bilingual;
  readonly text: Bilingual;
  readonly asOf: string;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  readonly terms: readonly string[];
  /** The decision table as far as the paper alone decides it. */
  readonly rows: readonly PublicCheckRow[];
};

/** `decides` is missing where a row asks for a fact: from there on the paper alone decides nothing. */
export type PublicCheckRow = {
  readonly when: readonly PaperCondition[];
  readonly decides?: { readonly outcome: CheckOutcome; readonly say: Bilingual };
};

/** The one gate of a rule. Every field is named here on purpose: an allow-list, not a removal. */
export function publishRule(rule: Rule): PublicRule {
  return {
    id: rule.id,
    topic: rule.topic,
    nature: rule.nature,
    kinds: [...rule.kinds],
    title: rule.title,
    cites: rule.cites,
    text: rule.text,
    asOf: rule.asOf,
    confidence: rule.confidence,
    sources: [...rule.sources],
    terms: [...rule.terms],
    rows: (rule.check?.rows ?? []).map(publishRow),
    // The brand exists at compile time only.
  } as unknown as PublicRule;
}

function publishRow({ when, outcome, say }: CheckRow): PublicCheckRow {
  const inPaper = when.filter((condition) => condition.kind !== 'fact');
  return inPaper.length === when.length ? { when: inPaper, decides: { outcome, say } } : { when: inPaper };
}
