import type { SituationAnswer } from '#domain/deal/deal.ts';
import { RULE_TOPICS, FACT_PREFIX } from '#domain/library/rule.ts';
import type { CheckResult, FactQuestion, Rule, RuleTopic } from '#domain/library/rule.ts';

/** A rule with its outcome; without one it is a rule to know. */
export type CheckedRule = { readonly rule: Rule; readonly result?: CheckResult };

export type RuleTopicGroup = {
  readonly topic: RuleTopic;
  readonly rules: readonly CheckedRule[];
  /** What the checks of this topic ask for now, and what has been answered. */
  readonly facts: readonly FactQuestion[];
};

/** Rules under their topics, checked ones before those to know, library order otherwise. */
export function groupByTopic(input: {
  readonly rules: readonly Rule[];
  readonly results: readonly CheckResult[];
  readonly facts: readonly FactQuestion[];
  readonly situation: Readonly<Record<string, SituationAnswer>>;
}): RuleTopicGroup[] {
  const { rules, results, facts, situation } = input;
  const missing = new Set(
    results.flatMap((result) => result.missing.flatMap((each) => (each.kind === 'fact' ? [each.id] : []))),
  );
  const isShown = (fact: FactQuestion) =>
    missing.has(fact.id) || situation[FACT_PREFIX + fact.id] !== undefined;
  return RULE_TOPICS.flatMap((topic) => {
    const here = rules
      .filter((rule) => rule.topic === topic)
      .map((rule): CheckedRule => {
        const result = results.find(({ ruleId }) => ruleId === rule.id);
        return result ? { rule, result } : { rule };
      });
    if (here.length === 0) return [];
    const ordered = [...here.filter(({ result }) => result), ...here.filter(({ result }) => !result)];
    return [{ topic, rules: ordered, facts: facts.filter((fact) => fact.topic === topic && isShown(fact)) }];
  });
}
