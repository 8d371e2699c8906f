import { useState } from 'react';
import { DRAFT_SIDES } from '#domain/deal/deal.ts';
import type { Draft, DraftSide } from '#domain/deal/deal.ts';
import { sameContent } from '#domain/base/same-content.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { nameIn } from '#domain/text/names.ts';
import type { NameIn } from '#domain/text/names.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { LineInput } from '#renderer/ui/LineInput.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { CountField } from '#renderer/deal-parts/CountField.tsx';
import { NamesInLanguages } from '#renderer/deal-parts/NamesInLanguages.tsx';
import { DateField } from '#renderer/deal-parts/read-field/DateField.tsx';
import { termsMessages } from './words.ts';
import { useCommon, useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { newId, today } from '#renderer/state/new-id.ts';
import { useAppStore, useDeal, useDocument } from '#renderer/state/session.ts';
import { withUndo } from '#renderer/state/with-undo.ts';

type DraftDialogProps = {
  /** The draft to edit; undefined adds one. */
  readonly draft: Draft | undefined;
  readonly onClose: () => void;
  readonly onAdded: (draftId: string) => void;
};

export function DraftDialog({ draft, onClose, onAdded }: DraftDialogProps) {
  const t = useMessages(termsMessages).draftDialog;
  const common = useCommon();
  const document = useDocument();
  const say = useSay();
  const lang = useLang();
  const put = useDeal((state) => state.put);
  const [refused, setRefused] = useState<Bilingual>();
  const [side, setSide] = useState<DraftSide>(draft?.side ?? nextSide(document.drafts));
  const [round, setRound] = useState(draft?.round ?? nextRound(document.drafts));
  const [label, setLabel] = useState(draft?.label ?? '');
  const [labelIn, setLabelIn] = useState<NameIn>(draft?.labelIn ?? {});
  const [on, setOn] = useState(draft?.on ?? today());
  const [copyOf, setCopyOf] = useState('');
  const [begun] = useState({ label, labelIn, round, on });
  const isChanged = !sameContent({ label, labelIn, round, on }, begun);
  const suggestedLabel = common.draftName(side, round);

  /** The form stays until the draft is saved: what was typed is not lost with a refusal. */
  async function submit(): Promise<void> {
    const named = label.trim() === '' ? suggestedLabel : label;
    const copied = document.drafts.find((each) => each.id === copyOf);
    const hasNewNames = !sameContent(labelIn, begun.labelIn);
    const id = draft?.id ?? newId('draft');
    const outcome = await put(
      draft
        ? {
            kind: 'edit-draft',
            draftId: draft.id,
            patch: { side, round, label: named, on, ...(hasNewNames ? { labelIn } : {}) },
          }
        : {
            kind: 'add-draft',
            draft: {
              id,
              side,
              label: named,
              round,
              on,
              entries: copied ? withoutNotes(copied) : {},
              ...(hasNewNames ? { labelIn } : {}),
            },
          },
    );
    if (outcome.kind === 'refused') return setRefused(outcome.why);
    onClose();
    if (!draft) onAdded(id);
  }

  return (
    <Dialog
      title={draft ? t.editTitle : t.addTitle}
      typed={isChanged ? `${label} ${round} ${on}` : ''}
      onClose={onClose}
    >
      <form
        className="form-grid"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <div className="wide">
          <ChoiceRow
            label={t.side}
            value={side}
            options={DRAFT_SIDES.map((each) => ({ value: each, label: common.papers[each] }))}
            onChoose={setSide}
          />
        </div>
        <div className="wide">
          <LineInput
            label={t.label}
            value={label}
            limit={120}
            placeholder={suggestedLabel}
            error={refused && say(refused)}
            onChange={setLabel}
          />
          <NamesInLanguages
            what={t.label}
            name={label.trim() === '' ? suggestedLabel : label}
            names={labelIn}
            limit={120}
            onSave={setLabelIn}
          />
        </div>
        <CountField label={t.round} count={round} least={1} most={999} onSave={setRound} />
        <DateField label={t.on} on={on} onSave={setOn} />
        {draft === undefined && document.drafts.length > 0 ? (
          <div className="wide">
            <Select
              label={t.startFrom}
              value={copyOf}
              options={[
                { value: '', label: t.blank },
                ...document.drafts.map((each) => ({
                  value: each.id,
                  label: t.copyOf(nameIn(each.label, each.labelIn, lang)),
                })),
              ]}
              onChoose={setCopyOf}
            />
            {copyOf === '' ? null : <p className="small quiet">{t.copyHint}</p>}
          </div>
        ) : null}
        <div className="wide actions">
          <Button look="main" type="submit">
            {draft ? common.save : t.add}
          </Button>
          {draft ? <RemoveDraft draft={draft} onClose={onClose} /> : null}
        </div>
      </form>
    </Dialog>
  );
}

function RemoveDraft({ draft, onClose }: { readonly draft: Draft; readonly onClose: () => void }) {
  const t = useMessages(termsMessages).draftDialog;
  const app = useAppStore();
  const apply = useDeal((state) => state.apply);
  const undoStep = useDeal((state) => state.undoStep);
  const { en, ko } = termsMessages;
  async function remove(): Promise<void> {
    onClose();
    const isSaved = await apply({ kind: 'remove-draft', draftId: draft.id });
    if (!isSaved) return;
    app.getState().notify(
      {
        en: en.draftDialog.removed(nameIn(draft.label, draft.labelIn, 'en')),
        ko: ko.draftDialog.removed(nameIn(draft.label, draft.labelIn, 'ko')),
      },
      withUndo(undoStep),
    );
  }
  return (
    <Button look="quiet" onClick={() => void remove()}>
      {t.remove}
    </Button>
  );
}

/** After their paper comes ours, after ours theirs. */
function nextSide(drafts: readonly Draft[]): DraftSide {
  return drafts.at(-1)?.side === 'theirs' ? 'ours' : 'theirs';
}

/** Ours answers theirs in the same round; theirs opens the next. */
function nextRound(drafts: readonly Draft[]): number {
  const last = drafts.at(-1);
  if (!last) return 1;
  const isAnswered = drafts.some((draft) => draft.side === 'ours' && draft.round === last.round);
  return last.side === 'theirs' && !isAnswered ? last.round : last.round + 1;
}

function withoutNotes(draft: Draft): Draft['entries'] {
  return Object.fromEntries(
    Object.entries(draft.entries).map(([termId, entry]) => [termId, { ...entry, note: '' }]),
  );
}
