import { normaliseValue } from '#domain/values/normalise.ts';
import { byId } from '#domain/base/by-id.ts';
import { EMPTY_ENTRY } from '#domain/deal/deal.ts';
import { FACT_PREFIX, RULE_TOPICS } from '#domain/library/rule.ts';
import type { Deal, SituationAnswer } from '#domain/deal/deal.ts';
import type { TermState } from '#domain/values/state.ts';
import type { Library } from '#domain/library/library.ts';
import type { CheckCondition, CheckResult, PaperCondition, Rule, RuleCheck } from '#domain/library/rule.ts';
import type { Term } from '#domain/library/term.ts';
import { fractionToNumber } from '#domain/figures/fraction.ts';

export type RuleCheckInput = {
  readonly deal: Pick<Deal, 'kinds' | 'rates'>;
  /** The paper whose values are checked; undefined: no paper yet. */
  readonly draft: CheckedPaper | undefined;
  readonly situation: Readonly<Record<string, SituationAnswer>>;
  readonly library: Pick<Library, 'terms' | 'rules'>;
};

/** Of a paper only what it says is checked. */
export type CheckedPaper = {
  readonly entries: Readonly<Record<string, { readonly state: TermState }>>;
};

/** The answer that says "we do not know": the check stays unknown. */
const UNKNOWN_FACT = 'unknown';

/** Every rule that bears on a deal of these kinds and can be checked, in the order of `rulesFor`. Pure. */
export function checkRules(input: RuleCheckInput): CheckResult[] {
  return rulesFor(input.library.rules, input.deal).flatMap((rule) =>
    rule.check ? [{ ruleId: rule.id, ...checkRule(rule.check, (condition) => holds(condition, input)) }] : [],
  );
}

/** The rules that bear on a deal of these kinds: topic by topic, in library order within a topic. */
export function rulesFor<R extends Pick<Rule, 'kinds' | 'topic'>>(
  rules: readonly R[],
  deal: Pick<Deal, 'kinds'>,
): R[] {
  return rules
    .filter((rule) => rule.kinds.some((kind) => deal.kinds.includes(kind)))
    .toSorted((a, b) => RULE_TOPICS.indexOf(a.topic) - RULE_TOPICS.indexOf(b.topic));
}

/** The facts that a rule's table asks about, in the order in which it asks; empty without a check. */
export function factsOf(rule: Pick<Rule, 'check'>): string[] {
  const asked = (rule.check?.rows ?? []).flatMap(({ when }) =>
    when.flatMap((condition) => (condition.kind === 'fact' ? [condition.fact] : [])),
  );
  return [...new Set(asked)];
}

/** The terms that a rule bears on: those that its record names, then those whose value its table uses. */
export function termsOf(rule: Pick<Rule, 'terms' | 'check'>): string[] {
  const used = (rule.check?.rows ?? []).flatMap(({ when }) =>
    when.flatMap((condition) => (condition.kind === 'fact' ? [] : [condition.term])),
  );
  return [...new Set([...rule.terms, ...used])];
}

/** Whole months from the day up to which a rule was read to `on` (ISO dates): its age. 0 for a day to come. */
export function ageInMonths(asOf: string, on: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = asOf.split('-').map(Number);
  const [year = 0, month = 0, day = 0] = on.split('-').map(Number);
  const months = (year - fromYear) * 12 + (month - fromMonth) - (day < fromDay ? 1 : 0);
  return Math.max(0, months);
}

export type Truth = 'yes' | 'no' | 'unknown';

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
    if (missing.length === 0) {
      const ofClause = row.ofClause?.find((each) => truth({ kind: 'choice', ...each }) === 'yes');
      return { outcome: row.outcome, say: ofClause?.say ?? row.say, missing: [] };
    }
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
      ko: '입력된 사실이 이 규정의 어느 경우에도 해당하지 않습니다.',
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
    if (answer === undefined || answer === UNKNOWN_FACT) return 'unknown';
    return condition.isOneOf.includes(answer) ? 'yes' : 'no';
  }
  return holdsInPaper(condition, { ...input, terms: input.library.terms, rates: input.deal.rates });
}

/** Whether the paper meets a condition; `unknown` where it states no value that can be put into the term's unit. */
export function holdsInPaper(
  condition: PaperCondition,
  paper: {
    readonly draft: CheckedPaper | undefined;
    readonly terms: readonly Pick<Term, 'id' | 'form'>[];
    readonly rates: Deal['rates'];
  },
): Truth {
  const term = byId(paper.terms).get(condition.term);
  const { state } = paper.draft?.entries[condition.term] ?? EMPTY_ENTRY;
  if (!term || state.kind !== 'value') return 'unknown';
  const value = normaliseValue(state.value, term.form, paper.rates);
  if (condition.kind === 'choice') {
    if (value.kind !== 'id') return 'unknown';
    return condition.isOneOf.includes(value.id) ? 'yes' : 'no';
  }
  if (value.kind !== 'number') return 'unknown';
  const n = fractionToNumber(value.n);
  return (condition.atLeast === undefined || n >= condition.atLeast) &&
    (condition.atMost === undefined || n <= condition.atMost) &&
    (condition.below === undefined || n < condition.below)
    ? 'yes'
    : 'no';
}
