import type { RuleInDeal } from '#contract/methods.ts';
import { byId } from '#domain/base/by-id.ts';
import { findLatestDraft, requireDraft } from '#domain/deal/deal.ts';
import type { Draft } from '#domain/deal/deal.ts';
import { Fail } from '#domain/base/failure.ts';
import type { CheckResult } from '#domain/library/rule.ts';
import { checkRules, termsOf } from '#domain/rules/check-rules.ts';
import type { AppContext } from '#app/context/context.ts';
import { getDocument, listDeals } from '#app/deals/deals.ts';

/** Without a draft the facts alone are checked. Throws Fail `not-found` (deal, draft). */
export function checkDealRules(
  context: AppContext,
  dealId: string,
  draftId: string | undefined,
): CheckResult[] {
  const document = getDocument(context, dealId);
  const draft = draftId === undefined ? undefined : requireDraft(document, draftId, 'draftId');
  const { deal, situation } = document;
  return checkRules({ deal, draft, situation, library: context.library() });
}

/** A rule in the deals that are not archived: the outcome on the paper that binds most. Throws Fail `not-found` (rule). */
export function rulesInDeals(context: AppContext, ruleId: string): RuleInDeal[] {
  const { rules, terms } = context.library();
  const rule = byId(rules).get(ruleId);
  if (!rule) {
    throw new Fail(
      'not-found',
      {
        en: `The library has no rule “${ruleId}”. Choose another from the list.`,
        ko: `라이브러리에 ‘${ruleId}’ 규정이 없습니다. 목록에서 다른 규정을 고르세요.`,
      },
      'ruleId',
    );
  }
  const termIds = termsOf(rule);
  const library = { terms: terms.filter(({ id }) => termIds.includes(id)), rules: [rule] };
  return listDeals(context, false)
    .filter(({ kinds }) => kinds.some((kind) => rule.kinds.includes(kind)))
    .map(({ dealId, title }) => {
      const { deal, drafts, situation } = context.workspace().deals.getExcerpt(dealId, termIds);
      const [result] = checkRules({ deal, draft: paperOf(drafts), situation, library });
      return { dealId, title, ...(result ? { outcome: result.outcome } : {}) };
    });
}

/** The draft that the Rules place opens with: their latest paper, else the last of any side. */
function paperOf(drafts: readonly Draft[]): Draft | undefined {
  return findLatestDraft({ drafts }, 'theirs') ?? drafts.at(-1);
}
