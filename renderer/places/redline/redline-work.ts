import { isInsertion, wordsToFind } from '#domain/redline/change.ts';
import type { RedlineChange } from '#domain/redline/change.ts';
import type { RedlineRefusal } from '#domain/redline/refusal.ts';
import type { RedlineAnswer, RedlineProposal } from '#contract/methods.ts';

/** One change as a person decides on it: what was proposed from the draft, or what they add themselves. */
export type RedlineItem = {
  readonly key: string;
  readonly change: RedlineChange;
  /** The new words that the draft gave; missing for what a person added. */
  readonly proposed?: string;
  /** PRIVATE. The terms that it is about. */
  readonly termIds: readonly string[];
  /** Number and heading of its clause; empty where it is not known. */
  readonly clause: string;
  readonly isIncluded: boolean;
  /** Why it could not be made as it stood when it was last looked at or written. */
  readonly refusal?: RedlineRefusal;
};

export type WrittenAnswer = Extract<RedlineAnswer, { readonly kind: 'written' }>;

export type RedlineWork = {
  readonly items: readonly RedlineItem[];
  /** What the list was before each act, the latest last. */
  readonly past: readonly (readonly RedlineItem[])[];
};

export const NO_WORK: RedlineWork = { items: [], past: [] };

/** As many acts as can be taken back. */
const MOST_PAST = 100;

/** One act on the list, which can be taken back. */
function act(work: RedlineWork, items: readonly RedlineItem[]): RedlineWork {
  return { items, past: [...work.past, work.items].slice(-MOST_PAST) };
}

export function undo({ items, past }: RedlineWork): RedlineWork {
  return { items: past.at(-1) ?? items, past: past.slice(0, -1) };
}

export function changeItem(work: RedlineWork, key: string, patch: Partial<RedlineItem>): RedlineWork {
  return act(
    work,
    work.items.map((item) => (item.key === key ? { ...item, ...patch } : item)),
  );
}

/** Other words, another place, another comment: why it could not be made before says nothing of it any more. */
export function rewordItem(work: RedlineWork, key: string, change: RedlineChange): RedlineWork {
  return act(
    work,
    work.items.map((item) => {
      if (item.key !== key) return item;
      const { refusal: _before, ...rest } = item;
      return { ...rest, change };
    }),
  );
}

export function addItem(work: RedlineWork, item: RedlineItem): RedlineWork {
  return act(work, [...work.items, item]);
}

export function dropItem(work: RedlineWork, key: string): RedlineWork {
  return act(
    work,
    work.items.filter((item) => item.key !== key),
  );
}

/**
 * What the draft proposes now, with what the person made of it before: words, comment and choice stay where the sentence
 * is the same and the draft gives it the same words. What they added stays.
 */
export function mergeProposal(work: RedlineWork, { changes }: RedlineProposal): RedlineWork {
  const before = new Map(work.items.map((item) => [item.key, item]));
  const proposed = changes.map(({ change, termIds, clause, refusal }): RedlineItem => {
    const key = `draft ${change.clause ?? ''} ${change.find}`;
    const known = before.get(key);
    const fresh: RedlineItem = {
      key,
      change,
      proposed: change.replace,
      termIds,
      clause,
      isIncluded: refusal === undefined,
      ...(refusal ? { refusal } : {}),
    };
    return known?.proposed === change.replace ? known : fresh;
  });
  const added = work.items.filter((item) => item.proposed === undefined);
  return { items: [...proposed, ...added], past: work.past };
}

/** What is asked of the writer: those that are included, an empty comment left out. */
export function changesToWrite({ items }: RedlineWork): {
  readonly keys: readonly string[];
  readonly changes: readonly RedlineChange[];
} {
  const included = items.filter(({ isIncluded }) => isIncluded);
  return {
    keys: included.map(({ key }) => key),
    changes: included.map(({ change }) => {
      const { comment = '', ...rest } = change;
      return comment.trim() === '' ? rest : { ...rest, comment };
    }),
  };
}

/** Puts what was refused beside its change; it is no act of the person. */
export function withRefusals(
  work: RedlineWork,
  keys: readonly string[],
  refusals: readonly RedlineRefusal[],
): RedlineWork {
  const byKey = new Map(refusals.map((refusal) => [keys[refusal.change] ?? '', refusal]));
  return {
    ...work,
    items: work.items.map((item) => {
      const { refusal: _before, ...rest } = item;
      const refusal = byKey.get(item.key);
      return refusal ? { ...rest, refusal } : rest;
    }),
  };
}

/** A change that says nothing new cannot be written; one without words neither. */
export function isEmptyItem({ change }: RedlineItem): boolean {
  if (wordsToFind(change).trim() === '') return true;
  return isInsertion(change) && change.text.trim() === '';
}
