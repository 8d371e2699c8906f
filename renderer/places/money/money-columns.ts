import { byId } from '#domain/base/by-id.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import type { MoneyColumn } from '#domain/settlement/clauses/deal-side-by-side.ts';
import { besideMessages } from './words-side-by-side.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp } from '#renderer/state/session.ts';

/** What may stand beside the papers. */
export const PACKAGES = ['ask', 'fallback', 'market'] as const;

/** Two choices beside the ids of the scenarios: the average over the outcomes of the film, and its value today. */
export const AVERAGE = 'average';
export const PRESENT = 'present';

export function columnOf(id: string): MoneyColumn {
  const kind = PACKAGES.find((each) => each === id);
  return kind ? { kind } : { kind: 'draft', draftId: id };
}

export function idOf(column: MoneyColumn): string {
  return column.kind === 'draft' ? column.draftId : column.kind;
}

export function useColumnName({ drafts }: DealDocument): (column: MoneyColumn) => string {
  const t = useMessages(besideMessages);
  const common = useCommon();
  return (column) => {
    if (column.kind !== 'draft') return t[column.kind];
    const draft = drafts.find(({ id }) => id === column.draftId);
    return draft ? `${common.round(draft.round)} · ${common.papers[draft.side]}` : column.draftId;
  };
}

export function isOurs({ kind }: MoneyColumn): boolean {
  return kind === 'ask' || kind === 'fallback';
}

export function useTermName(): (termId: string) => string {
  const say = useSay();
  const terms = useApp((state) => state.library.terms);
  return (termId) => {
    const name = byId(terms).get(termId)?.name;
    return name ? say(name) : termId;
  };
}
