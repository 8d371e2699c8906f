import { normaliseValue } from '../comparison/normalise.ts';
import type { Deal, Draft, SituationAnswer } from '../deal/deal.ts';
import { entryOf } from '../deal/deal.ts';
import type { Library } from '../library/library.ts';
import type { CheckCondition, CheckResult, Rule, RuleCheck } from '../library/rule.ts';
import { fractionToNumber } from '../money/fraction.ts';

export type RuleCheckInput = {
  readonly deal: Pick<Deal, 'kinds' | 'rates'>;
  /** The paper whose values are checked; undefined: no paper yet. */
  readonly draft: Draft | undefined;
  readonly situation: Readonly<Record<string, SituationAnswer>>;
  readonly library: Pick<Library, 'terms' | 'rules'>;
};

/** Facts are kept with the situation, under this prefix. */
export const FACT_PREFIX = 'fact.';

/** Every rule that bears on a deal of these kinds and can be checked, in library order. Pure. */
export function checkRules(input: RuleCheckInput): CheckResult[] {
  return rulesFor(input.library.rules, input.deal).flatMap((rule) =>
    rule.check ? [{ ruleId: rule.id, ...checkRule(rule.check, (condition) => holds(condition, input)) }] : [],
  );
}

export function rulesFor(rules: readonly Rule[], deal: Pick<Deal, 'kinds'>): Rule[] {
  return rules.filter((rule) => rule.kinds.some((kind) => deal.kinds.includes(kind)));
}

type Truth = 'yes' | 'no' | 'unknown';

/**
 * The first row whose conditions all hold decides. A row that would decide but for something not
 * known yet makes the outcome `unknown` and names what is missing: nothing is guessed.
 */
function checkRule(
  check: RuleCheck,
  truth: (condition: CheckCondition) => Truth,
): Omit<CheckResult, 'ruleId'> {
  for (const row of check.rows) {
    const truths = row.when.map(truth);
    if (truths.includes('no')) continue;
    const missing = row.when.filter((_, index) => truths[index] === 'unknown').map(subjectOf);
    if (missing.length === 0) return { outcome: row.outcome, say: row.say, missing: [] };
    return {
      outcome: 'unknown',
      say: { en: 'Not enough is known to check this.', ko: '확인에 필요한 정보가 부족합니다.' },
      missing,
    };
  }
  return {
    outcome: 'unknown',
    say: {
      en: 'The facts given fit none of the cases of this rule.',
      ko: '입력된 사실이 이 규칙의 어느 경우에도 해당하지 않습니다.',
    },
    missing: [],
  };
}

function subjectOf(condition: CheckCondition): CheckResult['missing'][number] {
  return condition.kind === 'fact'
    ? { kind: 'fact', id: condition.fact }
    : { kind: 'term', id: condition.term };
}

function holds(condition: CheckCondition, input: RuleCheckInput): Truth {
  if (condition.kind === 'fact') {
    const answer = input.situation[FACT_PREFIX + condition.fact]?.answer;
    if (answer === undefined || answer === 'unknown') return 'unknown';
    return condition.isOneOf.includes(answer) ? 'yes' : 'no';
  }
  const term = input.library.terms.find((each) => each.id === condition.term);
  const state = input.draft && term ? entryOf(input.draft, term.id).state : undefined;
  if (!term || state?.kind !== 'value') return 'unknown';
  const value = normaliseValue(state.value, term.form, input.deal.rates);
  if (condition.kind === 'choice') {
    if (value.kind !== 'id') return 'unknown';
    return condition.isOneOf.includes(value.id) ? 'yes' : 'no';
  }
  if (value.kind !== 'number') return 'unknown';
  const n = fractionToNumber(value.n);
  return (condition.atLeast === undefined || n >= condition.atLeast) &&
    (condition.below === undefined || n < condition.below)
    ? 'yes'
    : 'no';
}
