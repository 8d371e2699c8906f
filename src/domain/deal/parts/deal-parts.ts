import { createParts } from '#domain/ledger/parts.ts';
import type { Change, PartOf } from '#domain/ledger/parts.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { ChangeLine, ToldWith } from '../changes/change-line.ts';
import type { DealDocument } from '../deal.ts';
import { answerPart } from './answer-part.ts';
import type { PartText } from './deal-part.ts';
import { draftPart } from './draft-part.ts';
import { entryPart } from './entry-part.ts';
import { headPart } from './head-part.ts';
import { ladderPart } from './ladder-part.ts';
import {
  acceptedPart,
  alternativePart,
  beyondMendingPart,
  decisionPart,
  mandatePart,
  mustHavePart,
} from './deciding-parts.ts';
import { judgedByPart } from './judged-by-part.ts';
import { moneyPart } from './money-part.ts';
import { paperPart } from './paper-part.ts';
import { redlineChangePart } from './redline-change-part.ts';

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
  beyondMendingPart,
  alternativePart,
  mandatePart,
  decisionPart,
  judgedByPart,
  redlineChangePart,
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

/**
 * Changes of a deal in sentences with before and after, field by field, in both languages. What a new draft says,
 * or one that is gone, is told with the draft and not term by term.
 */
export function describeChanges(changes: readonly DealChange[], told: ToldWith): ChangeLine[] {
  const wholeDrafts = new Set(
    changes.flatMap(({ before, after }) =>
      before.kind === 'draft' && (before.content === null || after.content === null) ? [before.draftId] : [],
    ),
  );
  const drafts = withDraftsOf(changes, told);
  return changes.flatMap(({ before, after }) => {
    if (before.kind === 'entry' && wholeDrafts.has(before.draftId)) return [];
    const record: { tell(before: never, after: never, told: ToldWith): readonly ChangeLine[] } | undefined =
      RECORDS.get(before.kind);
    // Both ends are of the record's own kind, because they name the same part.
    return record?.tell(before as never, after as never, drafts) ?? [];
  });
}

/** Drafts as these changes leave them; one that goes, as it was. */
function withDraftsOf(changes: readonly DealChange[], told: ToldWith): ToldWith {
  const drafts = new Map(
    changes.flatMap(({ before, after }) => {
      const content =
        before.kind === 'draft' && after.kind === 'draft' ? (after.content ?? before.content) : null;
      return content ? [[content.id, content] as const] : [];
    }),
  );
  return { ...told, findDraft: (draftId) => drafts.get(draftId) ?? told.findDraft(draftId) };
}

/** What a step is called: the one thing that it changed, or the name of what was done where that is more. */
export function nameOfStep(name: Bilingual, lines: readonly ChangeLine[]): Bilingual {
  const [only, ...others] = lines;
  return only && others.length === 0 ? only.says : name;
}
