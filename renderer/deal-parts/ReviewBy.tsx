import { isOverdue, reviewRuleBy, reviewTermBy } from '#domain/library/review.ts';
import type { Rule } from '#domain/library/rule.ts';
import type { Term } from '#domain/library/term.ts';
import { formatDay } from '#renderer/i18n/formats.ts';
import { useLang, useMessages } from '#renderer/i18n/use-messages.ts';
import { today } from '#renderer/state/new-id.ts';
import { useApp } from '#renderer/state/session.ts';
import { reviewMessages } from './review-words.ts';

/** By which day a rule is to be read again, or that the day has passed. */
export function RuleReview({ rule }: { readonly rule: Rule }) {
  const library = useApp((state) => state.library);
  return <ReviewBy by={reviewRuleBy(rule, library)} />;
}

/** The same for the market figures of a term. */
export function TermReview({ term }: { readonly term: Term }) {
  const library = useApp((state) => state.library);
  return <ReviewBy by={reviewTermBy(term, library)} />;
}

/** Whether the day by which a rule is to be read again has passed. */
export function useIsRuleOverdue(): (rule: Rule) => boolean {
  const library = useApp((state) => state.library);
  return (rule) => isOverdue(reviewRuleBy(rule, library), today());
}

function ReviewBy({ by }: { readonly by: string | undefined }) {
  const t = useMessages(reviewMessages);
  const lang = useLang();
  if (by === undefined) return null;
  const day = formatDay(by, lang);
  return isOverdue(by, today()) ? <b>{t.overdue(day)}</b> : <span className="quiet">{t.due(day)}</span>;
}
