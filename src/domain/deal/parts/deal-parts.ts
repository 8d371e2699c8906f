import { createParts } from '#domain/ledger/parts.ts';
import type { Change, PartOf } from '#domain/ledger/parts.ts';
import type { DealDocument } from '../deal.ts';
import { answerPart } from './answer-part.ts';
import type { PartText } from './deal-part.ts';
import { draftPart } from './draft-part.ts';
import { entryPart } from './entry-part.ts';
import { headPart } from './head-part.ts';
import { ladderPart } from './ladder-part.ts';
import { acceptedPart, alternativePart, decisionPart, mandatePart, mustHavePart } from './deciding-parts.ts';
import { moneyPart } from './money-part.ts';
import { paperPart } from './paper-part.ts';

/** Every kind of part that a deal is kept in; a draft before its entries, which hang on it. */
export const DEAL_PARTS = [
  headPart,
  draftPart,
  entryPart,
  ladderPart,
  answerPart,
  moneyPart,
  paperPart,
  mustHavePart,
  acceptedPart,
  alternativePart,
  mandatePart,
  decisionPart,
] as const;

/** A deal in separately stored pieces: what a step of history has before and after. */
export type DealPart = PartOf<(typeof DEAL_PARTS)[number]>;
export type DealChange = Change<DealPart>;

export const dealParts = createParts<DealDocument, DealPart>(DEAL_PARTS);

/** The deal that lies in these parts, whatever their order. Throws when there is no head. */
export function documentFrom(parts: readonly DealPart[]): DealDocument {
  const deal = parts.find((part) => part.kind === 'head')?.content;
  if (!deal) throw new Error('A deal without a head.');
  return dealParts.putIn({ deal, drafts: [], ladders: {}, situation: {} }, parts);
}

/** What changed between two states of a deal, part by part. */
export function diffDocuments(before: DealDocument, after: DealDocument): DealChange[] {
  return dealParts.diff(withoutShared(before, after), withoutShared(after, before));
}

/** A draft that both documents hold has no change to look for; its place may have changed all the same. */
function withoutShared(document: DealDocument, other: DealDocument): DealDocument {
  const shared = new Set(other.drafts);
  const drafts = document.drafts.map((draft) => (shared.has(draft) ? { ...draft, entries: {} } : draft));
  return { ...document, drafts };
}

const RECORDS = new Map(DEAL_PARTS.map((record) => [record.kind, record]));

/** The texts of a part that a search looks through; none of them is empty. */
export function textsOf(part: DealPart): PartText[] {
  if (part.content === null) return [];
  const record: { texts(piece: never): readonly PartText[] } | undefined = RECORDS.get(part.kind);
  // Found by the part's own kind, so it is the one that reads this part.
  const texts = record?.texts(part as never) ?? [];
  return texts.filter(({ text }) => text !== '');
}
