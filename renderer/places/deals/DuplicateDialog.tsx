import { useState } from 'react';
import type { Failure } from '#domain/base/failure.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { LineInput } from '#renderer/ui/LineInput.tsx';
import { PrivateMark } from '#renderer/ui/PrivateMark.tsx';
import { dealsMessages } from './words.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useDealActions } from './use-deal-actions.ts';
import type { NamedDeal } from './use-deal-actions.ts';

export function DuplicateDialog(props: { readonly deal: NamedDeal; readonly onClose: () => void }) {
  const { deal, onClose } = props;
  const t = useMessages(dealsMessages);
  const say = useSay();
  const { duplicate } = useDealActions();
  const [title, setTitle] = useState(t.duplicateOf(deal.title));
  const [refused, setRefused] = useState<Failure>();
  const [withPrivate, setWithPrivate] = useState(true);
  /** The form stays until the copy is there. */
  async function send(): Promise<void> {
    const refusal = await duplicate({ dealId: deal.dealId, withPrivate, title });
    setRefused(refusal);
    if (refusal === undefined) onClose();
  }

  return (
    <Dialog
      title={t.duplicateTitle(deal.title)}
      typed={title === t.duplicateOf(deal.title) ? '' : title}
      onClose={onClose}
    >
      <form
        className="form-grid"
        onSubmit={(event) => {
          event.preventDefault();
          if (title.trim() !== '') void send();
        }}
      >
        <div className="wide">
          <LineInput
            label={t.duplicateName}
            value={title}
            limit={200}
            error={title.trim() === '' ? t.titleMissing : refused && say(refused.message)}
            onChange={setTitle}
          />
        </div>
        <div className="wide">
          <label className="tick">
            <input
              type="checkbox"
              checked={withPrivate}
              onChange={(event) => setWithPrivate(event.target.checked)}
            />
            {t.withPrivate}
          </label>{' '}
          <PrivateMark />
          <p className="field-hint small quiet">{t.withPrivateHint}</p>
        </div>
        <div className="wide actions">
          <Button look="main" type="submit">
            {t.duplicate}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
