import { useState } from 'react';
import type { Draft } from '#domain/deal/deal.ts';
import { nameIn } from '#domain/text/names.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Hint } from '#renderer/ui/Definition.tsx';
import { formatDay } from '#renderer/i18n/formats.ts';
import { termsMessages } from './words.ts';
import { useCommon, useLang, useMessages } from '#renderer/i18n/use-messages.ts';
import { useAppStore, useDeal, useDocument } from '#renderer/state/session.ts';
import { DraftDialog } from './DraftDialog.tsx';
import { SentNote } from './SentNote.tsx';
import type { TermRowModel } from './term-rows.ts';
import { unreadTermIds } from './term-rows.ts';
import { withUndo } from '#renderer/state/with-undo.ts';

type DraftBarProps = {
  readonly draft: Draft | undefined;
  readonly rows: readonly TermRowModel[];
  readonly onChoose: (draftId: string) => void;
};

/** The papers in their rounds, and what can be done with the one in view. */
export function DraftBar({ draft, rows, onChoose }: DraftBarProps) {
  const t = useMessages(termsMessages).draftBar;
  const common = useCommon();
  const lang = useLang();
  const { drafts } = useDocument();
  const [dialog, setDialog] = useState<'add' | 'edit' | null>(null);
  const close = () => setDialog(null);
  return (
    <div className="draft-bar">
      {drafts.length === 0 ? (
        <p className="draft-none">{t.none}</p>
      ) : (
        <nav className="draft-list" aria-label={t.label}>
          {drafts.map((each) => (
            <Hint
              key={each.id}
              says={`${nameIn(each.label, each.labelIn, lang)}, ${formatDay(each.on, lang)}`}
            >
              <button
                type="button"
                className="draft-tab"
                data-side={each.side}
                aria-current={each.id === draft?.id ? 'true' : undefined}
                onClick={() => onChoose(each.id)}
              >
                <span className="draft-round">
                  {common.round(each.round)} · {common.papers[each.side]}
                </span>
                <span className="draft-label">{nameIn(each.label, each.labelIn, lang)}</span>
              </button>
            </Hint>
          ))}
        </nav>
      )}
      <div className="actions no-print">
        {draft && draft.sentOn === undefined ? <MarkRestAbsent draft={draft} rows={rows} /> : null}
        {draft ? (
          <Button look="quiet" onClick={() => setDialog('edit')}>
            {t.edit}
          </Button>
        ) : null}
        <Button look={drafts.length === 0 ? 'main' : 'plain'} onClick={() => setDialog('add')}>
          {drafts.length === 0 ? t.addFirst : t.add}
        </Button>
      </div>
      {draft ? <SentNote draft={draft} onChoose={onChoose} /> : null}
      {dialog === 'add' ? <DraftDialog draft={undefined} onClose={close} onAdded={onChoose} /> : null}
      {dialog === 'edit' && draft ? <DraftDialog draft={draft} onClose={close} onAdded={onChoose} /> : null}
    </div>
  );
}

function MarkRestAbsent(props: { readonly draft: Draft; readonly rows: readonly TermRowModel[] }) {
  const { draft, rows } = props;
  const t = useMessages(termsMessages).draftBar;
  const app = useAppStore();
  const apply = useDeal((state) => state.apply);
  const undoStep = useDeal((state) => state.undoStep);
  const termIds = unreadTermIds(rows);
  if (termIds.length === 0) return null;
  async function mark(): Promise<void> {
    const isSaved = await apply({ kind: 'mark-rest-absent', draftId: draft.id, termIds });
    if (!isSaved) return;
    app.getState().notify(
      {
        en: termsMessages.en.draftBar.markedRest(termIds.length),
        ko: termsMessages.ko.draftBar.markedRest(termIds.length),
      },
      withUndo(undoStep),
    );
  }
  return (
    <Hint says={t.markRestHint}>
      <Button look="quiet" onClick={() => void mark()}>
        {t.markRest(termIds.length)}
      </Button>
    </Hint>
  );
}
