import type { ColumnRef } from '#domain/comparison/standing.ts';
import type { Draft } from '#domain/deal/deal.ts';
import { findDraft } from '#domain/deal/deal.ts';
import { nameIn } from '#domain/text/names.ts';
import { compareMessages } from './words.ts';
import { formatDay } from '#renderer/i18n/formats.ts';
import { useCommon, useLang, useMessages } from '#renderer/i18n/use-messages.ts';
import { createKeptLook } from '#renderer/state/kept-look.ts';
import { useDocument } from '#renderer/state/session.ts';
import { defaultColumns, existingColumns } from './columns.ts';

const useChosenColumns = createKeptLook<readonly ColumnRef[] | undefined>('compare-columns');

/** The columns in view and how to change them. A draft that left the deal leaves the view. */
export function useColumns(): readonly [readonly ColumnRef[], (columns: readonly ColumnRef[]) => void] {
  const document = useDocument();
  const [chosen, choose] = useChosenColumns(document.deal.id, undefined);
  const columns = chosen ? existingColumns(chosen, document) : defaultColumns(document);
  return [columns, choose];
}

export type ColumnHead = {
  readonly name: string;
  readonly about: string;
  readonly isPrivate: boolean;
  readonly draft?: Draft;
};

/** How a column is headed. */
export function useColumnHead(): (column: ColumnRef) => ColumnHead {
  const t = useMessages(compareMessages);
  const common = useCommon();
  const lang = useLang();
  const document = useDocument();
  return (column) => {
    switch (column.kind) {
      case 'market':
        return { name: t.market, about: t.marketAbout, isPrivate: false };
      case 'ask':
        return { name: t.ask, about: t.askAbout, isPrivate: true };
      case 'draft': {
        const draft = findDraft(document, column.draftId);
        if (!draft) return { name: column.draftId, about: '', isPrivate: false };
        return {
          name: nameIn(draft.label, draft.labelIn, lang),
          about: `${common.round(draft.round)} · ${common.papers[draft.side]} · ${formatDay(draft.on, lang)}`,
          isPrivate: false,
          draft,
        };
      }
    }
  };
}
