import type { DealDocument } from '#domain/deal/deal.ts';
import { withRenamedReferences } from '#domain/deal/inner-references.ts';

/** The same deal under ids of its own: deal, drafts, parties, events and papers. */
export function withNewIds(document: DealDocument, newId: () => string): DealDocument {
  const { deal } = document;
  const head = {
    ...deal,
    id: newId(),
    parties: deal.parties.map((party) => ({ ...party, id: newId() })),
    events: deal.events.map((event) => ({ ...event, id: newId() })),
  };
  const draftIds = new Map(document.drafts.map(({ id }) => [id, newId()]));
  const paperIds = new Map(Object.keys(document.papers ?? {}).map((id) => [id, newId()]));
  const { drafts, ...rest } = withRenamedReferences(
    document,
    (id) => draftIds.get(id) ?? id,
    (id) => paperIds.get(id) ?? id,
  );
  return {
    ...rest,
    deal: head,
    drafts: drafts.map((draft) => ({ ...draft, id: draftIds.get(draft.id) ?? draft.id })),
  };
}
