import { z } from 'zod';
import type { CheckOutcome, CheckResult } from '#domain/library/rule.ts';
import { plainId } from '#contract/schemas/text-schema.ts';
import { method } from './method.ts';

/** What the law says of a deal. */
export const RULES_METHODS = {
  /** Every rule that bears on the deal and can be checked, on a draft or, without one, on the facts alone. */
  'rules.check': method(z.strictObject({ dealId: plainId, draftId: plainId.exactOptional() })).answers<
    CheckResult[]
  >({
    asks: ({ dealId, draftId }) => ({ dealId, draftId }),
    answers: (results) => results.some(({ outcome }) => outcome === 'unknown'),
    refuses: [({ dealId }) => ({ dealId, draftId: 'none' }), 'not-found'],
  }),
  /** The deals that a rule bears on, last changed first, checked on their latest paper. */
  'rules.inDeals': method(z.strictObject({ ruleId: plainId })).answers<RuleInDeal[]>({
    asks: () => ({ ruleId: 'moral_rights' }),
    answers: (deals) => deals.some(({ outcome }) => outcome === 'unknown'),
    refuses: [() => ({ ruleId: 'nobody' }), 'not-found'],
  }),
} as const;

/** `outcome` is missing for a rule without a check. */
export type RuleInDeal = {
  readonly dealId: string;
  readonly title: string;
  readonly outcome?: CheckOutcome;
};
