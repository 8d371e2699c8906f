import type { DealDocument } from '#domain/deal/deal.ts';

/** The same deal under ids of its own: deal, drafts, parties and events. */
export function withNewIds(document: DealDocument, newId: () => string): DealDocument {
  const { deal, drafts, ...rest } = document;
  return {
    deal: {
      ...deal,
      id: newId(),
      parties: deal.parties.map((party) => ({ ...party, id: newId() })),
      events: deal.events.map((event) => ({ ...event, id: newId() })),
    },
    drafts: drafts.map((draft) => ({ ...draft, id: newId() })),
    ...rest,
  };
}
