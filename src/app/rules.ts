import type { RuleInDeal } from '#contract/methods.ts';
import { findLatestDraft } from '#domain/deal/deal.ts';
import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import { Fail } from '#domain/failure.ts';
import type { CheckResult } from '#domain/library/rule.ts';
import { checkRules } from '#domain/rules/check-rules.ts';
import type { AppContext } from './context.ts';
import { getDocument, listDeals } from './deals.ts';
import { requireDraft } from './document-inputs.ts';

/** Without a draft the facts alone are checked. Throws Fail `not-found` (deal, draft). */
export function checkDealRules(
  context: AppContext,
  dealId: string,
  draftId: string | undefined,
): CheckResult[] {
  const document = getDocument(context, dealId);
  const draft = draftId === undefined ? undefined : requireDraft(document, draftId);
  return check(context, document, draft);
}

/** A rule in the deals that are not archived: the outcome on the paper that binds most. Throws Fail `not-found` (rule). */
export function rulesInDeals(context: AppContext, ruleId: string): RuleInDeal[] {
  const rule = context.library().rules.find(({ id }) => id === ruleId);
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
  return listDeals(context, false)
    .filter(({ kinds }) => kinds.some((kind) => rule.kinds.includes(kind)))
    .map(({ dealId, title }) => {
      const document = getDocument(context, dealId);
      const result = check(context, document, paperOf(document)).find((each) => each.ruleId === ruleId);
      return { dealId, title, ...(result ? { outcome: result.outcome } : {}) };
    });
}

function check(context: AppContext, { deal, situation }: DealDocument, draft: Draft | undefined) {
  return checkRules({ deal, draft, situation, library: context.library() });
}

/** As the place of the deal opens: their latest paper, else the last there is. */
function paperOf(document: DealDocument): Draft | undefined {
  return findLatestDraft(document, 'theirs') ?? document.drafts.at(-1);
}
