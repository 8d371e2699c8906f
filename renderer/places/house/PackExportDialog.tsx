import { useState } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { LineInput } from '#renderer/ui/LineInput.tsx';
import { houseMessages } from './words.ts';
import { useCommon, useMessages } from '#renderer/i18n/use-messages.ts';
import { useConnection } from '#renderer/state/session.ts';
import { useSaveFile } from '#renderer/state/use-save-file.ts';

/** The house as one file: its name, and whether what is confidential goes along. */
export function PackExportDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages(houseMessages);
  const common = useCommon();
  const { api } = useConnection();
  const save = useSaveFile();
  const [title, setTitle] = useState(t.defaultTitle);
  const [withConfidential, setWithConfidential] = useState(false);
  async function run(): Promise<void> {
    if (await save(api.call('packs.export', { title: title.trim(), withConfidential }))) onClose();
  }
  return (
    <Dialog title={t.export} typed={title === t.defaultTitle ? '' : title} onClose={onClose}>
      <form
        className="pack-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (title.trim() !== '') void run();
        }}
      >
        <p className="quiet">{t.exportAbout}</p>
        <LineInput label={t.packTitle} value={title} limit={120} isFirst onChange={setTitle} />
        <label className="tick">
          <input
            type="checkbox"
            checked={withConfidential}
            onChange={(event) => setWithConfidential(event.target.checked)}
          />
          {t.withConfidential}
        </label>
        <p className="field-hint">{t.withConfidentialHint}</p>
        <div className="actions">
          <Button look="main" type="submit" disabled={title.trim() === ''}>
            {t.exportNow}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
