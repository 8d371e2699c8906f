import { RULE_TOPICS } from '#domain/library/rule.ts';
import { ageInMonths } from '#domain/rules/check-rules.ts';
import { useIsRuleOverdue } from '#renderer/deal-parts/ReviewBy.tsx';
import { reviewMessages } from '#renderer/deal-parts/review-words.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import type { LibraryOpen } from '#renderer/state/route.ts';
import { today } from '#renderer/state/new-id.ts';
import { useApp } from '#renderer/state/session.ts';
import { Row } from './LibraryLists.tsx';

/** Rules under their topics, each with the age of its reading. */
export function RuleList({ open }: { readonly open: LibraryOpen | undefined }) {
  const common = useCommon();
  const say = useSay();
  const rules = useApp((state) => state.library.rules);
  const review = useMessages(reviewMessages);
  const isRuleOverdue = useIsRuleOverdue();
  const on = today();
  return (
    <>
      {RULE_TOPICS.map((topic) => {
        const here = rules.filter((rule) => rule.topic === topic);
        return here.length === 0 ? null : (
          <section key={topic} className="library-group" aria-label={common.ruleTopics[topic]}>
            <h2 className="library-group-name">
              {common.ruleTopics[topic]} <span className="quiet">{here.length}</span>
            </h2>
            <ul>
              {here.map((rule) => (
                <Row key={rule.id} open={open} to={{ kind: 'rule', id: rule.id }}>
                  <span className="library-row-name">{say(rule.title)}</span>
                  <span className="quiet small">
                    {isRuleOverdue(rule) ? review.overdueShort : common.ruleAge(ageInMonths(rule.asOf, on))}
                  </span>
                </Row>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
