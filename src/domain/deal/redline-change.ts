/**
 * PRIVATE. One change of a redline in the making, as a person left it: what the draft proposed and they touched, or what
 * they added. What nobody touched is proposed anew whenever the list is opened, so it is not kept.
 */
export type RedlineChangeInHand = {
  /** Their paper that the redline goes into. */
  readonly paperId: string;
  /** The draft of ours that it is made from. */
  readonly draftId: string;
  /** By which the changes that a person added stand in their list, from the lowest. */
  readonly order: number;
  /** It goes into the redline. */
  readonly isIncluded: boolean;
  /** The new words that the draft gave when it was touched; missing for what a person added. */
  readonly proposed?: string;
  /** The terms that it is about. */
  readonly termIds: readonly string[];
  /** Number and heading of its clause as they are shown; empty where it is not known. */
  readonly place: string;
  /** As it would be written. Words that are still to be typed are empty. */
  readonly change: WordsInHand;
};

export type WordsInHand = InClause &
  (
    | { readonly find: string; readonly replace: string }
    | { readonly insertAfter: string; readonly text: string }
  );

type InClause = {
  readonly clause?: string;
  readonly comment?: string;
};

/** As many changes as the redline of one long agreement has, for each of many rounds. */
export const MOST_REDLINE_CHANGES = 10_000;

/** The new words of a change. */
export function newWordsOf(change: WordsInHand): string {
  return 'text' in change ? change.text : change.replace;
}
