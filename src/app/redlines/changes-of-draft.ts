import { Fail } from '#domain/base/failure.ts';
import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import { discloseDeal } from '#domain/deal/disclosure.ts';
import type { SharedDraft } from '#domain/deal/disclosure.ts';
import type { Library } from '#domain/library/library.ts';
import { changesFromDraft } from '#domain/redline/from-draft/changes-from-draft.ts';
import type { DraftChanges } from '#domain/redline/from-draft/changes-from-draft.ts';

/**
 * The figures of a draft of ours as changes of the sentences of their file. Only what the draft discloses is seen.
 * Throws Fail `refused` for a draft that is not ours.
 */
export function changesOfDraft(
  document: DealDocument,
  draft: Draft,
  library: Library,
  digest: string,
): DraftChanges {
  return changesFromDraft({
    ours: discloseOurs(document, draft),
    document,
    digest,
    terms: library.terms,
    words: library,
    currency: document.deal.currency,
  });
}

/** A draft of ours as the other side may see it. Throws Fail `refused` for another. */
export function discloseOurs(document: DealDocument, { id, side, label }: Draft): SharedDraft {
  const ours = discloseDeal(document).drafts.find((each) => each.id === id);
  if (side === 'ours' && ours) return ours;
  throw notOurs(label);
}

function notOurs(label: string): Fail {
  return new Fail(
    'refused',
    {
      en: `“${label}” is no draft of ours. Name one with --draft, or make one in the deal first.`,
      ko: `‘${label}’은(는) 우리 측 초안이 아닙니다. --draft로 우리 측 초안을 지정하거나 거래에서 먼저 만들어 주세요.`,
    },
    'draftId',
  );
}
