import { sameContent } from '#domain/base/same-content.ts';
import type { RedlineChangeInHand } from '#domain/deal/redline-change.ts';
import { isInsertion, wordsToFind } from '#domain/redline/change.ts';
import type { RedlineChange } from '#domain/redline/change.ts';
import type { RedlineRefusal } from '#domain/redline/refusal.ts';
import { normaliseLine, normaliseText } from '#domain/text/normalise-text.ts';
import type { ProposedChange, RedlineAnswer, RedlineProposal } from '#contract/methods.ts';

/** One change as a person decides on it: what is proposed from the draft, or what they add themselves. */
export type RedlineItem = {
  readonly key: string;
  /** As it lies in the deal; missing for what is proposed and untouched. */
  readonly changeId?: string;
  readonly change: RedlineChange;
  /** The new words that the draft gives now; missing for what a person added. */
  readonly proposed?: string;
  /** PRIVATE. The terms that it is about. */
  readonly termIds: readonly string[];
  /** Number and heading of its clause; empty where it is not known. */
  readonly clause: string;
  readonly isIncluded: boolean;
  /** The draft has come to say otherwise, or nothing at all here, since a person worked on it. */
  readonly since?: 'draft-changed' | 'no-longer-proposed';
  /** Why it could not be made as it stands when it was last looked at or written. */
  readonly refusal?: RedlineRefusal;
};

export type WrittenAnswer = Extract<RedlineAnswer, { readonly kind: 'written' }>;

/** What was refused when it was last written, and of which words that was said. */
export type Refused = readonly { readonly change: RedlineChange; readonly refusal: RedlineRefusal }[];

/** By id, the changes that the deal keeps. */
type Kept = Readonly<Record<string, RedlineChangeInHand>>;
type Of = { readonly paperId: string; readonly draftId: string };

/**
 * The list to decide on: what the draft proposes now, each as the person left it, then what they added. Words of a person
 * are never dropped: where the draft says otherwise by now they stay, marked, and do not go until they are looked at.
 */
export function itemsOf(
  kept: Kept,
  of: Of,
  { changes }: Pick<RedlineProposal, 'changes'>,
  refused: Refused,
): RedlineItem[] {
  const mine = keptOf(kept, of);
  const proposed = changes.map((each) => {
    const known = mine.findLast(([, { change, proposed: was }]) => was !== undefined && isAt(change, each));
    return known ? touchedItem(known, each) : freshItem(each);
  });
  const others = mine.flatMap(([changeId, content]) => {
    if (content.proposed === undefined) return [addedItem(changeId, content)];
    if (changes.some((each) => isAt(content.change, each)) || !isWorkedOn(content)) return [];
    return [
      {
        ...addedItem(changeId, content),
        isIncluded: false,
        since: 'no-longer-proposed',
      } satisfies RedlineItem,
    ];
  });
  return [...proposed, ...others].map((item) => withRefusal(item, refused));
}

function keptOf(kept: Kept, { paperId, draftId }: Of): [string, RedlineChangeInHand][] {
  return Object.entries(kept)
    .filter(([, each]) => each.paperId === paperId && each.draftId === draftId)
    .toSorted(([id, a], [other, b]) => a.order - b.order || (id < other ? -1 : 1));
}

/** The same sentence of the same clause; what is kept is kept without the characters that nobody sees. */
function isAt(
  change: RedlineChangeInHand['change'],
  { change: { find, clause = '' } }: ProposedChange,
): boolean {
  return (
    'find' in change && change.find === normaliseText(find) && (change.clause ?? '') === normaliseLine(clause)
  );
}

function freshItem({ change, termIds, clause, refusal }: ProposedChange): RedlineItem {
  return {
    key: keyOf(change),
    change,
    proposed: change.replace,
    termIds,
    clause,
    isIncluded: refusal === undefined,
    ...(refusal ? { refusal } : {}),
  };
}

function touchedItem([changeId, content]: [string, RedlineChangeInHand], now: ProposedChange): RedlineItem {
  const { comment } = content.change;
  const words = 'replace' in content.change ? content.change.replace : '';
  const isReworded = words !== content.proposed;
  const isSame = content.proposed === normaliseText(now.change.replace);
  const change = {
    ...now.change,
    ...(isReworded ? { replace: words } : {}),
    ...(comment === undefined ? {} : { comment }),
  };
  const isOutdated = isReworded && !isSame;
  const refusal = change.replace === now.change.replace ? now.refusal : undefined;
  return {
    key: keyOf(now.change),
    changeId,
    change,
    proposed: now.change.replace,
    termIds: now.termIds,
    clause: now.clause,
    isIncluded: content.isIncluded && !isOutdated,
    ...(isOutdated ? { since: 'draft-changed' } : {}),
    ...(refusal ? { refusal } : {}),
  };
}

function addedItem(
  changeId: string,
  { change, termIds, place, isIncluded }: RedlineChangeInHand,
): RedlineItem {
  return { key: changeId, changeId, change, termIds, clause: place, isIncluded };
}

/** Stays the same when the person begins to work on it, or the field in hand would lose its words. */
function keyOf({ clause = '', find }: ProposedChange['change']): string {
  return `draft ${clause} ${find}`;
}

function isWorkedOn({ change, proposed }: RedlineChangeInHand): boolean {
  return (change.comment ?? '') !== '' || ('replace' in change && change.replace !== proposed);
}

/** What was refused as it stood when it was written; other words, another place are not known to be refused. */
function withRefusal(item: RedlineItem, refused: Refused): RedlineItem {
  const said = refused.find(({ change }) => sameContent(change, writable(item.change)));
  return said ? { ...item, refusal: said.refusal } : item;
}

/** As the deal keeps a line. */
const LONGEST_PLACE = 500;

/** What the deal keeps of an item with these changes. */
export function contentOf(
  item: Omit<RedlineItem, 'key'>,
  of: Of,
  kept: Kept,
  patch: Partial<Pick<RedlineItem, 'change' | 'clause' | 'isIncluded'>>,
): RedlineChangeInHand {
  const { change, proposed, termIds, clause, isIncluded } = { ...item, ...patch };
  const before = item.changeId === undefined ? undefined : kept[item.changeId];
  return {
    ...of,
    order: before?.order ?? Math.max(-1, ...keptOf(kept, of).map(([, { order }]) => order)) + 1,
    isIncluded,
    ...(proposed === undefined ? {} : { proposed }),
    termIds,
    place: clause.slice(0, LONGEST_PLACE),
    change,
  };
}

/** What is asked of the writer: those that are included, an empty comment left out. */
export function changesToWrite(items: readonly RedlineItem[]): RedlineChange[] {
  return items.filter(({ isIncluded }) => isIncluded).map(({ change }) => writable(change));
}

function writable(change: RedlineChange): RedlineChange {
  const { comment = '', ...rest } = change;
  return comment.trim() === '' ? rest : { ...rest, comment };
}

/** A change that says nothing new cannot be written; one without words neither. */
export function isEmptyItem({ change }: RedlineItem): boolean {
  if (wordsToFind(change).trim() === '') return true;
  return isInsertion(change) && change.text.trim() === '';
}
