import { useState } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { PrivateMark } from '#renderer/ui/PrivateMark.tsx';
import { dealsMessages } from './words.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useDealActions } from './use-deal-actions.ts';
import type { NamedDeal } from './use-deal-actions.ts';

export function DuplicateDialog(props: { readonly deal: NamedDeal; readonly onClose: () => void }) {
  const { deal, onClose } = props;
  const t = useMessages(dealsMessages);
  const { duplicate } = useDealActions();
  const [title, setTitle] = useState(t.duplicateOf(deal.title));
  const [withPrivate, setWithPrivate] = useState(true);
  return (
    <Dialog title={t.duplicateTitle(deal.title)} onClose={onClose}>
      <form
        className="form-grid"
        onSubmit={(event) => {
          event.preventDefault();
          if (title.trim() === '') return;
          onClose();
          void duplicate({ dealId: deal.dealId, withPrivate, title });
        }}
      >
        <div className="wide">
          <Field label={t.duplicateName}>
            {(attributes) => (
              <input
                className="input"
                {...attributes}
                value={title}
                maxLength={200}
                required
                onChange={(event) => setTitle(event.target.value)}
              />
            )}
          </Field>
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
