import type { ToldWith } from '#domain/deal/changes/change-line.ts';
import type { Draft } from '#domain/deal/deal.ts';
import { findDraft } from '#domain/deal/deal.ts';
import type { DealChange } from '#domain/deal/parts/deal-parts.ts';
import type { AppContext } from '#app/context/context.ts';

type DraftHead = Pick<Draft, 'side' | 'round' | 'label'>;

/**
 * What the sentences of a deal's history look things up in. A draft that is no longer in the deal is named as the
 * last of these steps that speaks of it knows it.
 */
export function toldOf(
  context: AppContext,
  dealId: string,
  steps: readonly { readonly changes: readonly DealChange[] }[],
): ToldWith {
  const document = context.workspace().deals.getDocument(dealId);
  const gone = new Map<string, DraftHead>();
  for (const { changes } of steps)
    for (const change of changes)
      for (const part of [change.before, change.after])
        if (part.kind === 'draft' && part.content !== null) gone.set(part.draftId, part.content);
  return {
    library: context.houseLibrary(),
    findDraft: (draftId) => findDraft(document, draftId) ?? gone.get(draftId),
  };
}
