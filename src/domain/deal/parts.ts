import { sameContent } from '#domain/base/same-content.ts';
import type { DealMoney } from './deal-money.ts';
import type { Deal, DealDocument, Draft, OurLadder, SituationAnswer, TermEntry } from './deal.ts';

/** A deal in separately stored pieces: what a step of history has before and after. `null`: not there. */
export type Part =
  | { readonly kind: 'head'; readonly content: Deal | null }
  | { readonly kind: 'draft'; readonly draftId: string; readonly content: DraftHead | null }
  | {
      readonly kind: 'entry';
      readonly draftId: string;
      readonly termId: string;
      readonly content: TermEntry | null;
    }
  | { readonly kind: 'ladder'; readonly termId: string; readonly content: OurLadder | null }
  | { readonly kind: 'answer'; readonly questionId: string; readonly content: SituationAnswer | null }
  | { readonly kind: 'money'; readonly content: DealMoney | null };

export type DraftHead = Omit<Draft, 'entries'> & { readonly position: number };

export type PartChange = { readonly before: Part; readonly after: Part };

/** Names a part uniquely within its deal. */
export function partKey(part: Part): string {
  switch (part.kind) {
    case 'head':
      return 'head';
    case 'draft':
      return `draft/${part.draftId}`;
    case 'entry':
      return `entry/${part.draftId}/${part.termId}`;
    case 'ladder':
      return `ladder/${part.termId}`;
    case 'answer':
      return `answer/${part.questionId}`;
    case 'money':
      return 'money';
  }
}

/** All parts of a document, drafts before their entries. */
export function partsOf(document: DealDocument): Part[] {
  return [
    { kind: 'head', content: document.deal },
    ...document.drafts.flatMap(({ entries, ...head }, position): Part[] => [
      { kind: 'draft', draftId: head.id, content: { ...head, position } },
      ...Object.entries(entries).map(([termId, content]): Part => ({
        kind: 'entry',
        draftId: head.id,
        termId,
        content,
      })),
    ]),
    ...Object.entries(document.ladders).map(([termId, content]): Part => ({
      kind: 'ladder',
      termId,
      content,
    })),
    ...Object.entries(document.situation).map(([questionId, content]): Part => ({
      kind: 'answer',
      questionId,
      content,
    })),
    ...(document.money ? [{ kind: 'money' as const, content: document.money }] : []),
  ];
}

/** The inverse of partsOf, whatever the order of the parts. Throws when there is no head. */
export function documentFrom(parts: readonly Part[]): DealDocument {
  let deal: Deal | null = null;
  const heads: DraftHead[] = [];
  const entries = new Map<string, Record<string, TermEntry>>();
  const ladders: Record<string, OurLadder> = {};
  const situation: Record<string, SituationAnswer> = {};
  let money: DealMoney | undefined;
  for (const part of parts) {
    if (part.content === null) continue;
    if (part.kind === 'head') deal = part.content;
    else if (part.kind === 'draft') heads.push(part.content);
    else if (part.kind === 'entry') {
      const ofDraft = entries.get(part.draftId) ?? {};
      ofDraft[part.termId] = part.content;
      entries.set(part.draftId, ofDraft);
    } else if (part.kind === 'ladder') ladders[part.termId] = part.content;
    else if (part.kind === 'money') money = part.content;
    else situation[part.questionId] = part.content;
  }
  if (deal === null) throw new Error('A deal without a head.');
  const drafts = heads
    .toSorted((a, b) => a.position - b.position)
    .map(({ position: _position, ...head }) => ({ ...head, entries: entries.get(head.id) ?? {} }));
  return { deal, drafts, ladders, situation, ...(money ? { money } : {}) };
}

/** What changed between two documents, part by part. Applying the `after`s to the first gives the second. */
export function diffDocuments(before: DealDocument, after: DealDocument): PartChange[] {
  const old = new Map(partsOf(withoutShared(before, after)).map((part) => [partKey(part), part]));
  const changes: PartChange[] = [];
  for (const part of partsOf(withoutShared(after, before))) {
    const was = old.get(partKey(part));
    old.delete(partKey(part));
    if (!was) changes.push({ before: emptied(part), after: part });
    else if (!sameContent(was.content, part.content)) changes.push({ before: was, after: part });
  }
  // Entries before the draft that they hang on.
  for (const gone of [...old.values()].toReversed()) changes.push({ before: gone, after: emptied(gone) });
  return changes;
}

/** A draft that both documents hold has no change to look for; its place may have changed all the same. */
function withoutShared(document: DealDocument, other: DealDocument): DealDocument {
  const shared = new Set(other.drafts);
  const drafts = document.drafts.map((draft) => (shared.has(draft) ? { ...draft, entries: {} } : draft));
  return { ...document, drafts };
}

/** Replaces the parts named by the changes. `to` chooses the end that is wanted: `before` undoes. */
export function applyChanges(
  document: DealDocument,
  changes: readonly PartChange[],
  to: 'before' | 'after',
): DealDocument {
  const parts = new Map(partsOf(document).map((part) => [partKey(part), part]));
  for (const change of changes) parts.set(partKey(change[to]), change[to]);
  return documentFrom([...parts.values()]);
}

function emptied(part: Part): Part {
  return { ...part, content: null };
}
