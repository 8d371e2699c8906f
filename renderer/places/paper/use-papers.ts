import { PASTED_MIME } from '#domain/deal/paper.ts';
import type { Paper } from '#domain/deal/paper.ts';
import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import { draftName } from '#domain/words/deal-words.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { useDocument } from '#renderer/state/session.ts';

export type KnownPaper = { readonly paperId: string; readonly paper: Paper };

/** The papers of the other side, the latest first. */
export function theirPapers({ papers = {} }: Pick<DealDocument, 'papers'>): KnownPaper[] {
  return Object.entries(papers)
    .filter(
      ([, { side, direction, mime }]) =>
        side === 'theirs' && (direction === 'received' || mime === PASTED_MIME),
    )
    .map(([paperId, paper]) => ({ paperId, paper }))
    .toSorted((a, b) => b.paper.round - a.paper.round || b.paper.on.localeCompare(a.paper.on));
}

export function useTheirPapers(): KnownPaper[] {
  return theirPapers(useDocument());
}

/** Where what was accepted goes: a draft that is there, or one that is made with it. */
export type Target =
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'new'; readonly round: number; readonly name: Bilingual };

/** Every place that what was accepted may go to, the likeliest first. */
export function targetsOf({ drafts }: Pick<DealDocument, 'drafts'>, paper: Paper): Target[] {
  const theirs = drafts.filter(({ side }) => side === 'theirs');
  const latest = theirs.at(-1);
  const round = (latest?.round ?? 0) + 1;
  const made: Target = { kind: 'new', round, name: draftName('theirs', round) };
  const own = theirs.find(({ id }) => id === paper.draftId);
  // A new deal begins with a draft that nobody has looked at: it waits for this paper.
  const waiting = latest && Object.keys(latest.entries).length === 0 ? latest : undefined;
  const first = own ?? waiting;
  const others = theirs.filter((draft) => draft !== first).toReversed();
  return [
    ...(first ? [{ kind: 'draft', draft: first } as const] : []),
    made,
    ...others.map((draft) => ({ kind: 'draft', draft }) as const),
  ];
}

/** The round of a paper that has just come in: that of the draft it will most likely become. */
export function roundOfNew(document: Pick<DealDocument, 'drafts'>, paper: Paper): number {
  const [first] = targetsOf(document, paper);
  return first?.kind === 'draft' ? first.draft.round : (first?.round ?? 1);
}
