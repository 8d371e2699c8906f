import type { ChosenDocument, DocumentRequest, RecentExport } from '#contract/methods.ts';
import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import { findLatestDraft } from '#domain/deal/deal.ts';
import type { DocumentEdition, DocumentLanguage, DocumentOption } from '#domain/documents/document-kind.ts';
import { documentKindOf, editionsOf, optionsIn, sideOf } from '#domain/documents/document-kinds.ts';
import type { AnyDocumentChoice, DocumentKindName } from '#domain/documents/document-kinds.ts';

/** What was chosen of a document; what belongs to other kinds is kept for when they are chosen again. */
export type Order = AnyDocumentChoice & {
  readonly kind: DocumentKindName;
  readonly language: DocumentLanguage;
  readonly edition: DocumentEdition;
  readonly draftId?: string;
};

/** The order of a file that was written, to write it again; what belongs to other kinds stays as it was. */
export function orderOf(request: DocumentRequest, before: Order): Order {
  const { dealId: _dealId, edition, ...asked } = request;
  const kind = documentKindOf(request.kind);
  // What was not chosen then is not chosen now.
  const own = new Set(optionsIn(kind, edition).map(([name]) => name));
  const kept = Object.fromEntries(Object.entries(before).filter(([name]) => !own.has(name)));
  // Papers that are for the other side alone say nothing of the edition of the others.
  const ofOthers = editionsOf(kind).length > 1 ? edition : before.edition;
  return { ...kept, ...asked, edition: ofOthers };
}

/** What stands in the form at first: what was last chosen of this deal; where nobody has chosen, what was last written. */
export function firstOrder(
  chosen: ChosenDocument | null,
  recent: readonly RecentExport[],
  usual: Order,
): Order {
  return chosen ?? rememberedOrder(recent, usual);
}

/** What is kept of a choice: not its drafts, since a later day has later ones. */
export function chosenOf({ draftId: _draftId, draftIds: _draftIds, ...chosen }: Order): ChosenDocument {
  return chosen;
}

/** What was last written of this deal, kind by kind, on the drafts of today. */
function rememberedOrder(recent: readonly RecentExport[], usual: Order): Order {
  const order = recent
    .toReversed()
    .reduce((before, { request }) => (request ? orderOf(request, before) : before), usual);
  const { draftId: _draftId, draftIds: _draftIds, ...remembered } = order;
  return remembered;
}

/** The edition that was chosen, where the kind has it; else the one that it has. */
export function editionOf({ kind, edition }: Pick<Order, 'kind' | 'edition'>): DocumentEdition {
  const editions = editionsOf(documentKindOf(kind));
  return editions.find((each) => each === edition) ?? editions[0] ?? edition;
}

/** The drafts that the document can be on, and the one it is on. */
export function draftsFor(order: Order, document: DealDocument): { drafts: readonly Draft[]; draft?: Draft } {
  const side = sideOf(documentKindOf(order.kind), editionOf(order), document.drafts);
  const drafts = side === 'ours' ? document.drafts.filter((draft) => draft.side === 'ours') : document.drafts;
  const draft =
    drafts.find(({ id }) => id === order.draftId) ?? findLatestDraft({ drafts }, side) ?? drafts.at(-1);
  return { drafts, ...(draft ? { draft } : {}) };
}

/** The papers beside each other: those chosen, at first the latest of each side. */
export function comparedDrafts(order: Order, { drafts }: DealDocument): string[] {
  const known = (order.draftIds ?? []).filter((id) => drafts.some((draft) => draft.id === id));
  if (known.length > 0) return known;
  const latest = [findLatestDraft({ drafts }, 'theirs'), findLatestDraft({ drafts }, 'ours')];
  const ids = latest.flatMap((draft) => draft?.id ?? []);
  return ids.length === 2 ? ids : drafts.slice(-2).map(({ id }) => id);
}

/** Undefined where the document needs what the deal does not have: a draft, or two papers to compare. */
export function requestOf(order: Order, document: DealDocument): DocumentRequest | undefined {
  const { draft } = draftsFor(order, document);
  if (!draft) return undefined;
  const edition = editionOf(order);
  const options = optionsIn(documentKindOf(order.kind), edition);
  const papers = options.flatMap(([, option]) => (option.is === 'papers' ? [option] : [])).at(0);
  const draftIds = comparedDrafts(order, document);
  const [first] = draftIds;
  if (papers && (first === undefined || draftIds.length < papers.least)) return undefined;
  const chosen = options.flatMap(([name, option]) => {
    const value = option.is === 'papers' ? draftIds : (fieldOf(order, name) ?? usualOf(option));
    return value === undefined ? [] : [[name, value] as const];
  });
  // Made from the record that the type is made from; see `ChoiceOf`.
  return {
    dealId: document.deal.id,
    draftId: papers ? first : draft.id,
    kind: order.kind,
    language: order.language,
    edition,
    ...Object.fromEntries(chosen),
  } as DocumentRequest;
}

/** What was chosen of one thing, by the name of its field. */
export function fieldOf(order: Order, name: string): unknown {
  return Object.entries(order).find(([field]) => field === name)?.[1];
}

/** What stands in the order where nobody has chosen; undefined: what follows from the deal. */
function usualOf(option: DocumentOption): string | boolean | undefined {
  if (option.is === 'yes-or-no') return false;
  return option.is === 'one-of' && typeof option.usual === 'string' ? option.usual : undefined;
}
