import type { CheckOutcome } from '#domain/library/rule.ts';
import { ruleMessages } from './rule-words.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import './outcome-mark.css';

/** Signs of rule checks: boxes, so that nobody takes them for a position in the bargain. */
const OUTCOME_SIGNS: Readonly<Record<CheckOutcome, string>> = {
  pass: '✓',
  fail: '✕',
  unknown: '?',
  'not-applicable': '–',
};

/** How a rule came out: sign and word together, told apart without colour. */
export function OutcomeMark({ outcome }: { readonly outcome: CheckOutcome | 'to-know' }) {
  const t = useMessages(ruleMessages);
  return (
    <span className="outcome" data-outcome={outcome}>
      <span className="outcome-sign" aria-hidden="true">
        {outcome === 'to-know' ? 'i' : OUTCOME_SIGNS[outcome]}
      </span>
      {outcome === 'to-know' ? t.toKnow : t.outcomes[outcome]}
    </span>
  );
}
