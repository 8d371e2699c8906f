import type { RULES_METHODS } from '#contract/methods/rules.ts';
import type { HandlersOf } from '#app/base/handlers.ts';
import type { AppContext } from '#app/context/context.ts';
import { checkDealRules, rulesInDeals } from './rules.ts';

export function handlersOfRules(context: AppContext): HandlersOf<typeof RULES_METHODS> {
  return {
    'rules.check': ({ dealId, draftId }) => checkDealRules(context, dealId, draftId),
    'rules.inDeals': ({ ruleId }) => rulesInDeals(context, ruleId),
  };
}
