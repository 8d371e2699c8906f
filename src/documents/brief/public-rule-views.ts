import type { SharedDraft } from '#domain/deal/disclosure.ts';
import type { PublicLibrary } from '#domain/library/public-term.ts';
import type { DealKind } from '#domain/library/term.ts';
import { checkPublicRule } from '#domain/rules/check-public-rule.ts';
import { rulesFor } from '#domain/rules/check-rules.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import type { Citations } from '#documents/text/citations.ts';
import { outcomeView, ruleBasis } from './internal-rule-views.ts';

const CITED_IN_RULES = 3;

/**
 * The rules as anybody may read them, in one language: what each says, as of when, who says so.
 *
 * The other side reads this, so each choice below follows from what an outcome could tell them:
 * - Facts are ours (who is engaged, what is notified, what the authors have signed). A check that asks
 *   for one shows the rule's text and no outcome, whether we have answered or not: an outcome, and even
 *   "unknown", would tell the answer or that there is none.
 * - An outcome stands only where the values of the paper alone decide it. The other side has the paper.
 * - A rule is listed when the paper has been read on a term that it bears on, which this document
 *   shows anyway. So the choice of rules follows the paper and not our worries about it.
 * - What to do with a rule is our judgment: `PublicRule` has no place for it.
 */
export function publicRuleViews(input: {
  readonly kinds: readonly DealKind[];
  readonly draft: SharedDraft;
  readonly library: PublicLibrary;
  /** ISO date to which ages are counted. */
  readonly on: string;
  readonly lang: Lang;
  readonly citations: Citations;
}) {
  const { kinds, draft, library, on, lang, citations } = input;
  const isRead = (termId: string) => (draft.entries[termId]?.state.kind ?? 'unread') !== 'unread';
  return rulesFor(library.rules, { kinds })
    .filter((rule) => rule.terms.some(isRead))
    .map((rule) => {
      const result = checkPublicRule(rule, draft, library.terms);
      return {
        name: rule.title[lang],
        text: rule.text[lang],
        ...ruleBasis(rule, lang, on),
        ...(result
          ? { is_decided: true, ...outcomeView(result.outcome, lang), say: result.say[lang] }
          : { is_decided: false, sign: '', word: '', style: 'Muted', say: '' }),
        citations: citations.cite(rule.sources.slice(0, CITED_IN_RULES), rule.title[lang]),
      };
    });
}
