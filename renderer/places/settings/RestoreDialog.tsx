import { useState } from 'react';
import type { BackupContents, BackupDeal, BackupInfo } from '#contract/methods.ts';
import { nameIn } from '#domain/text/names.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Failed, Loading } from '#renderer/ui/states.tsx';
import { formatMoment, formatSize } from '#renderer/i18n/formats.ts';
import { useLang, useMessages } from '#renderer/i18n/use-messages.ts';
import { useLoaded } from '#renderer/state/session.ts';
import { useRestore } from './use-restore.ts';
import { settingsMessages } from './words.ts';

type RestoreDialogProps = { readonly backup: BackupInfo; readonly onClose: () => void };

/** What a backup holds, before any of it comes back; the person chooses what does. */
export function RestoreDialog({ backup, onClose }: RestoreDialogProps) {
  const t = useMessages(settingsMessages);
  const lang = useLang();
  const contents = useLoaded('backups.contents', { backupId: backup.backupId }, 0);
  return (
    <Dialog title={t.restoreTitle(formatMoment(backup.at, lang))} size="wide" onClose={onClose}>
      {contents.status === 'loading' ? <Loading /> : null}
      {contents.status === 'failed' ? <Failed failure={contents.failure} onRetry={contents.retry} /> : null}
      {contents.status === 'ready' ? <Choice contents={contents.value} onClose={onClose} /> : null}
    </Dialog>
  );
}

function Choice({ contents, onClose }: { readonly contents: BackupContents; readonly onClose: () => void }) {
  const { backup, deals, houseCount } = contents;
  const t = useMessages(settingsMessages);
  const restore = useRestore();
  // What is the same here already comes back only where it is asked for.
  const [chosen, setChosen] = useState<readonly string[]>(() => idsOf(deals.filter(isWorthBringing)));
  const [withHouse, setWithHouse] = useState(houseCount > 0);
  const [isSending, setIsSending] = useState(false);
  const isNothing = chosen.length === 0 && !withHouse;

  async function send(): Promise<void> {
    if (isNothing || isSending) return;
    setIsSending(true);
    const isDone = await restore({ backupId: backup.backupId, dealIds: [...chosen], withHouse });
    setIsSending(false);
    if (isDone) onClose();
  }

  return (
    <form
      className="restore"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p className="reading">{t.restoreAbout}</p>
      <p className="quiet">{t.ofBackup(deals.length, formatSize(backup.sizeBytes))}</p>
      {deals.length === 0 ? (
        <p>{t.noDealsInBackup}</p>
      ) : (
        <DealChoice deals={deals} chosen={chosen} onChoose={setChosen} />
      )}
      {houseCount === 0 ? null : (
        <label className="tick">
          <input
            type="checkbox"
            checked={withHouse}
            onChange={(event) => setWithHouse(event.target.checked)}
          />
          {t.houseToo(houseCount)}
        </label>
      )}
      <div className="actions">
        <Button look="main" type="submit" disabled={isNothing || isSending}>
          {chosen.length === 0 && withHouse ? t.restoreHouseOnly : t.restoreChosen(chosen.length)}
        </Button>
        <output className="quiet">{isNothing && deals.length > 0 ? t.chooseSome : ''}</output>
      </div>
    </form>
  );
}

function DealChoice(props: {
  readonly deals: readonly BackupDeal[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}) {
  const { deals, chosen, onChoose } = props;
  const t = useMessages(settingsMessages);
  return (
    <fieldset className="restore-deals">
      <legend className="field-label">{t.restoreWhat}</legend>
      {deals.length < 2 ? null : (
        <label className="tick">
          <input
            type="checkbox"
            checked={chosen.length === deals.length}
            onChange={(event) => onChoose(event.target.checked ? idsOf(deals) : [])}
          />
          {t.restoreAll}
        </label>
      )}
      <ul>
        {deals.map((deal) => (
          <li key={deal.dealId} data-standing={deal.standing}>
            <DealTick
              deal={deal}
              isChosen={chosen.includes(deal.dealId)}
              onChange={(isChosen) =>
                onChoose(idsOf(deals).filter((id) => (id === deal.dealId ? isChosen : chosen.includes(id))))
              }
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function DealTick(props: {
  readonly deal: BackupDeal;
  readonly isChosen: boolean;
  readonly onChange: (isChosen: boolean) => void;
}) {
  const { deal, isChosen, onChange } = props;
  const t = useMessages(settingsMessages);
  const lang = useLang();
  const counterparty = nameIn(deal.counterparty, deal.counterpartyIn, lang);
  const facts = [
    counterparty,
    t.lastChange(formatMoment(deal.updatedAt, lang)),
    t.drafts(deal.draftCount),
    formatSize(deal.sizeBytes),
  ];
  return (
    <label className="tick restore-deal">
      <input type="checkbox" checked={isChosen} onChange={(event) => onChange(event.target.checked)} />
      <span className="restore-title">{nameIn(deal.title, deal.titleIn, lang)}</span>
      <span className="restore-standing">{t.standings[deal.standing]}</span>
      <span className="quiet small restore-facts">{facts.filter((fact) => fact !== '').join(' · ')}</span>
    </label>
  );
}

function isWorthBringing({ standing }: BackupDeal): boolean {
  return standing !== 'same';
}

function idsOf(deals: readonly BackupDeal[]): string[] {
  return deals.map(({ dealId }) => dealId);
}
