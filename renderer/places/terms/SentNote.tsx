import type { Draft } from '#domain/deal/deal.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { formatDay } from '#renderer/i18n/formats.ts';
import { useCommon, useLang, useMessages } from '#renderer/i18n/use-messages.ts';
import { newId, today } from '#renderer/state/new-id.ts';
import { useDeal, useDocument } from '#renderer/state/session.ts';
import { termsMessages } from './words.ts';

type SentNoteProps = {
  readonly draft: Draft;
  readonly onChoose: (draftId: string) => void;
};

/** A draft that was sent stays as it went; the way on is the next one, or saying that it was not sent after all. */
export function SentNote({ draft, onChoose }: SentNoteProps) {
  const t = useMessages(termsMessages).sentNote;
  const common = useCommon();
  const lang = useLang();
  const { drafts } = useDocument();
  const apply = useDeal((state) => state.apply);
  if (draft.sentOn === undefined) return null;

  async function makeNext(): Promise<void> {
    const round = 1 + Math.max(...drafts.map((each) => each.round));
    const draftId = newId('draft');
    const label = common.draftName('ours', round);
    const next = { kind: 'make-our-draft', draftId, label, round, on: today(), termIds: [] } as const;
    if (await apply({ ...next, basedOn: draft.id })) onChoose(draftId);
  }
  return (
    <div className="sent-note no-print" role="note">
      <p>{t.about(formatDay(draft.sentOn, lang))}</p>
      <div className="actions">
        <Button onClick={() => void makeNext()}>{t.makeNext}</Button>
        <Button look="quiet" onClick={() => void apply({ kind: 'send-draft', draftId: draft.id })}>
          {t.notSent}
        </Button>
      </div>
    </div>
  );
}
