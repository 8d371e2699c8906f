import { useState } from 'react';
import type { DealSummary } from '#contract/methods.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Empty, Failed, Loading } from '#renderer/ui/states.tsx';
import { dealsMessages } from './words.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useWish } from '#renderer/state/wish.ts';
import { createKeptLook } from '#renderer/state/kept-look.ts';
import { useApp, useLoaded } from '#renderer/state/session.ts';
import { Bin } from './Bin.tsx';
import { EVERY_DEAL } from './deal-rows.ts';
import { DealLedger, useDealLook } from './DealLedger.tsx';
import { DuplicateDialog } from './DuplicateDialog.tsx';
import { NewDealDialog } from './NewDealDialog.tsx';
import { SampleList } from './SampleList.tsx';
import { useDealActions } from './use-deal-actions.ts';
import type { NamedDeal } from './use-deal-actions.ts';

type OpenDialog =
  | { readonly kind: 'new' }
  | { readonly kind: 'samples' }
  | { readonly kind: 'duplicate'; readonly deal: NamedDeal }
  | null;

const useShown = createKeptLook<'current' | 'archived' | 'bin'>('deals-shown');

/** All deals, one line each: with whom, how far, what comes next. */
export function DealsScreen() {
  const t = useMessages(dealsMessages);
  const [shown, setShown] = useShown('deals', 'current');
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const [ledTo, setLedTo] = useState<string>();
  const [, setLook] = useDealLook('current', EVERY_DEAL);
  const { importFile, archive, remove } = useDealActions();
  useWish('new-deal', () => setDialog({ kind: 'new' }));
  useWish('open-sample', () => setDialog({ kind: 'samples' }));
  useWish('import-deal', () => void importFile());
  useWish('duplicate-deal', ({ deal }) => setDialog({ kind: 'duplicate', deal }));
  useWish('archive-deal', ({ deal }) => void archive(deal, true));
  useWish('delete-deal', ({ deal }) => void remove(deal));
  // Without filters and last changed first, so that all of them stand together at the top.
  useWish('show-deals', ({ dealIds }) => {
    setShown('current');
    setLook(EVERY_DEAL);
    setLedTo(dealIds[0]);
  });
  const close = () => setDialog(null);
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t.title}</h1>
        <ChoiceRow
          label={t.show}
          isLabelHidden
          value={shown}
          options={[
            { value: 'current', label: t.current },
            { value: 'archived', label: t.archived },
            { value: 'bin', label: t.bin },
          ]}
          onChoose={setShown}
        />
        <div className="actions">
          <Button onClick={() => setDialog({ kind: 'samples' })}>{t.openSample}</Button>
          <Button onClick={() => void importFile()}>{t.importFile}</Button>
          <Button look="main" onClick={() => setDialog({ kind: 'new' })}>
            {t.start}
          </Button>
        </div>
      </header>
      {shown === 'bin' ? (
        <Bin />
      ) : (
        <DealList
          key={shown}
          archived={shown === 'archived'}
          ledTo={ledTo}
          onDuplicate={(deal) => setDialog({ kind: 'duplicate', deal })}
        />
      )}
      {dialog?.kind === 'new' ? <NewDealDialog onClose={close} /> : null}
      {dialog?.kind === 'duplicate' ? <DuplicateDialog deal={dialog.deal} onClose={close} /> : null}
      {dialog?.kind === 'samples' ? (
        <Dialog title={t.samples} onClose={close}>
          <SampleList />
        </Dialog>
      ) : null}
    </div>
  );
}

function DealList(props: {
  readonly archived: boolean;
  readonly ledTo: string | undefined;
  readonly onDuplicate: (deal: DealSummary) => void;
}) {
  const { archived, ledTo, onDuplicate } = props;
  const t = useMessages(dealsMessages);
  const version = useApp((state) => state.dealsVersion);
  const deals = useLoaded('deals.list', { archived }, version);
  return (
    <>
      {deals.status === 'loading' ? <Loading /> : null}
      {deals.status === 'failed' ? <Failed failure={deals.failure} onRetry={deals.retry} /> : null}
      {deals.status === 'ready' && deals.value.length === 0 ? (
        <Empty title={archived ? t.emptyArchived : t.empty}>
          {archived ? null : <p className="reading quiet">{t.emptyHint}</p>}
        </Empty>
      ) : null}
      {deals.status === 'ready' && deals.value.length > 0 ? (
        <DealLedger
          deals={deals.value}
          look={archived ? 'archived' : 'current'}
          ledTo={ledTo}
          onDuplicate={onDuplicate}
        />
      ) : null}
    </>
  );
}
