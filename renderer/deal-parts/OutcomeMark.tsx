import type { CheckOutcome } from '#domain/library/rule.ts';
import { OUTCOME_SIGNS } from '#domain/words/rule-words.ts';
import { useCommon } from '#renderer/i18n/use-messages.ts';
import './outcome-mark.css';

/** How a rule came out: sign and word together, told apart without colour. */
export function OutcomeMark({ outcome }: { readonly outcome: CheckOutcome }) {
  const common = useCommon();
  return (
    <span className="outcome" data-outcome={outcome}>
      <span className="outcome-sign" aria-hidden="true">
        {OUTCOME_SIGNS[outcome]}
      </span>
      {common.outcomes[outcome]}
    </span>
  );
}
