import type { ChosenDocument, DocumentRequest, RecentExport } from '#contract/methods.ts';
import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import { findLatestDraft } from '#domain/deal/deal.ts';
import type { BriefLength } from '#domain/plan/brief-length.ts';
import type { DocumentKind } from '#domain/words/document-kinds.ts';
import type { TermSheetType } from '#domain/words/term-sheet-words.ts';

export type Edition = 'internal' | 'shareable';

/** What was chosen of a document; what belongs to other kinds is kept for when they are chosen again. */
export type Order = {
  readonly kind: DocumentKind;
  readonly language: DocumentRequest['language'];
  readonly edition: Edition;
  readonly draftId?: string;
  /** Missing in a look that was kept before there were lengths. */
  readonly length?: BriefLength;
  /** Of a position paper; missing until somebody chooses. */
  readonly points?: readonly string[];
  /** Of a term sheet; missing: as follows from the deal. */
  readonly type?: TermSheetType;
  /** Of a term sheet: nothing binds, who signs says that it was received. */
  readonly isAcknowledged?: boolean;
  /** Of an issues list. */
  readonly format?: 'docx' | 'xlsx';
  /** Of a deal memo. */
  readonly isBinding?: boolean;
  /** Of a comparison, in the order of its columns. */
  readonly draftIds?: readonly string[];
};

/** The order of a file that was written, to write it again; what belongs to other kinds stays as it was. */
export function orderOf(request: DocumentRequest, before: Order): Order {
  const { kind, language, draftId } = request;
  // Papers that are for the other side alone say nothing of the edition of the others.
  const isOfOneEdition = kind === 'term-sheet' || kind === 'deal-memo';
  const edition = isOfOneEdition ? before.edition : request.edition;
  // What was not chosen then is not chosen now.
  const { points: _points, type: _type, isAcknowledged: _isAcknowledged, ...kept } = before;
  const common = { ...kept, kind, language, edition, draftId };
  switch (request.kind) {
    case 'brief': {
      const { length, points } = request;
      return { ...common, ...(length ? { length } : {}), ...(points ? { points } : {}) };
    }
    case 'term-sheet':
      return {
        ...common,
        ...(request.type ? { type: request.type } : {}),
        ...(request.isAcknowledged === true ? { isAcknowledged: true } : {}),
      };
    case 'issues-list':
      return { ...common, format: request.format };
    case 'deal-memo':
      return { ...common, isBinding: request.isBinding };
    case 'comparison':
      return { ...common, draftIds: request.draftIds };
  }
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
export function chosenOf({
  draftId: _draftId,
  draftIds: _draftIds,
  points,
  ...chosen
}: Order): ChosenDocument {
  return points === undefined ? chosen : { ...chosen, points: [...points] };
}

/** What was last written of this deal, kind by kind, on the drafts of today. */
function rememberedOrder(recent: readonly RecentExport[], usual: Order): Order {
  const order = recent
    .toReversed()
    .reduce((before, { request }) => (request ? orderOf(request, before) : before), usual);
  const { draftId: _draftId, draftIds: _draftIds, ...remembered } = order;
  return remembered;
}

/** Papers that are written for the other side alone. */
export function editionOf({ kind, edition }: Pick<Order, 'kind' | 'edition'>): Edition {
  return kind === 'term-sheet' || kind === 'deal-memo' ? 'shareable' : edition;
}

/** The drafts that the document can be on, and the one it is on. */
export function draftsFor(order: Order, document: DealDocument): { drafts: readonly Draft[]; draft?: Draft } {
  const ours = document.drafts.filter(({ side }) => side === 'ours');
  // A position paper can do without a draft of ours where its points are chosen; the papers of ours cannot.
  const isFromOurs =
    order.kind === 'term-sheet' ||
    order.kind === 'deal-memo' ||
    order.kind === 'issues-list' ||
    (order.kind === 'brief' && order.edition === 'shareable' && ours.length > 0);
  const drafts = isFromOurs ? ours : document.drafts;
  const draft =
    drafts.find(({ id }) => id === order.draftId) ??
    findLatestDraft({ drafts }, isFromOurs ? 'ours' : 'theirs') ??
    drafts.at(-1);
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
  const { kind, language } = order;
  const edition = editionOf(order);
  const common = { dealId: document.deal.id, draftId: draft.id, language };
  switch (kind) {
    case 'term-sheet':
      return {
        ...common,
        kind,
        edition: 'shareable',
        isAcknowledged: order.isAcknowledged ?? false,
        ...(order.type ? { type: order.type } : {}),
      };
    case 'deal-memo':
      return { ...common, kind, edition: 'shareable', isBinding: order.isBinding ?? false };
    case 'issues-list':
      return { ...common, kind, edition, format: order.format ?? 'docx' };
    case 'comparison': {
      const draftIds = comparedDrafts(order, document);
      const [first] = draftIds;
      if (first === undefined || draftIds.length < 2) return undefined;
      return { ...common, kind, edition, draftId: first, draftIds };
    }
    case 'brief':
      return edition === 'internal'
        ? { ...common, kind, edition, length: order.length ?? 'one-page' }
        : { ...common, kind, edition, ...(order.points ? { points: [...order.points] } : {}) };
  }
}
