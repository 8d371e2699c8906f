import type { Rule } from '#domain/library/rule.ts';
import { ageInMonths } from '#domain/rules/check-rules.ts';
import { cited } from '#domain/text/cited.ts';
import { formatDay } from '#renderer/i18n/formats.ts';
import { ruleMessages } from './rule-words.ts';
import { RuleReview } from './ReviewBy.tsx';
import { useCommon, useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { today } from '#renderer/state/new-id.ts';
import './rule-record.css';

/** What binds and where it stands, how sure we are, and how old the reading is. */
export function RuleBasis({ rule }: { readonly rule: Rule }) {
  const t = useMessages(ruleMessages);
  const common = useCommon();
  const lang = useLang();
  return (
    <span className="rule-basis">
      <span>{cited(common.ruleNatures[rule.nature], rule.cites, lang)}</span>
      <span>{common.confidence[rule.confidence]}</span>
      <span>{t.asOf(formatDay(rule.asOf, lang))}</span>
      <span>{common.ruleAge(ageInMonths(rule.asOf, today()))}</span>
      <RuleReview rule={rule} />
    </span>
  );
}

/** The rule restated, and beside it what a negotiator does with it: ours, and so labelled. */
export function RuleText({ rule }: { readonly rule: Rule }) {
  const t = useMessages(ruleMessages);
  const say = useSay();
  return (
    <dl className="rule-text">
      <dt>{t.rule}</dt>
      <dd>{say(rule.text)}</dd>
      <dt>{t.use}</dt>
      <dd>{say(rule.use)}</dd>
    </dl>
  );
}
