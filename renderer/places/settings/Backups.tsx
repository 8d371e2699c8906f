import { useState } from 'react';
import type { BackupInfo } from '#contract/methods.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Failed, Loading } from '#renderer/ui/states.tsx';
import { formatMoment, formatSize } from '#renderer/i18n/formats.ts';
import { useLang, useMessages } from '#renderer/i18n/use-messages.ts';
import { useAppStore, useConnection, useLoaded } from '#renderer/state/session.ts';
import { RestoreDialog } from './RestoreDialog.tsx';
import { settingsMessages } from './words.ts';

type BackupsProps = { readonly version: number; readonly onChanged: () => void };

/** The backups of the workspace. Each can be looked into, and restored from. */
export function Backups({ version, onChanged }: BackupsProps) {
  const t = useMessages(settingsMessages);
  const { api } = useConnection();
  const app = useAppStore();
  const backups = useLoaded('backups.list', {}, version);
  const [opened, setOpened] = useState<BackupInfo>();

  async function backUp(): Promise<void> {
    const answer = await api.call('backups.create', {});
    const { fail, notify } = app.getState();
    // A backup that fails changes what the workspace warns of.
    onChanged();
    if (!answer.ok) return fail(answer.failure);
    notify({ en: settingsMessages.en.backedUp, ko: settingsMessages.ko.backedUp });
  }

  return (
    <section className="setting">
      <h2>{t.backups}</h2>
      <div>
        <p className="reading quiet">{t.backupsAbout}</p>
        <p className="actions setting-action">
          <Button onClick={() => void backUp()}>{t.backUpNow}</Button>
        </p>
        {backups.status === 'loading' ? <Loading /> : null}
        {backups.status === 'failed' ? <Failed failure={backups.failure} onRetry={backups.retry} /> : null}
        {backups.status === 'ready' && backups.value.length === 0 ? (
          <p className="quiet">{t.noBackups}</p>
        ) : null}
        {backups.status === 'ready' && backups.value.length > 0 ? (
          <ul className="backup-list">
            {backups.value.map((backup) => (
              <BackupLine key={backup.backupId} backup={backup} onOpen={() => setOpened(backup)} />
            ))}
          </ul>
        ) : null}
      </div>
      {opened ? <RestoreDialog backup={opened} onClose={() => setOpened(undefined)} /> : null}
    </section>
  );
}

function BackupLine({ backup, onOpen }: { readonly backup: BackupInfo; readonly onOpen: () => void }) {
  const t = useMessages(settingsMessages);
  const at = formatMoment(backup.at, useLang());
  return (
    <li>
      <time dateTime={backup.at}>{at}</time>
      <span className="quiet">
        {t.dealCount(backup.dealCount)} · {formatSize(backup.sizeBytes)}
      </span>
      <Button look="word" aria-label={t.restoreOf(at)} onClick={onOpen}>
        {t.restore}
      </Button>
    </li>
  );
}
