import { useState } from 'react';
import type { DealSummary } from '#contract/methods.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Empty, Failed, Loading } from '#renderer/ui/states.tsx';
import { dealsMessages } from './words.ts';
import { formatDay, formatList, formatMoment } from '#renderer/i18n/formats.ts';
import { useCommon, useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { createKeptLook } from '#renderer/state/kept-look.ts';
import { useApp, useLoaded } from '#renderer/state/session.ts';
import { Bin } from './Bin.tsx';
import { DuplicateDialog } from './DuplicateDialog.tsx';
import { NewDealDialog } from './NewDealDialog.tsx';
import { SampleList } from './SampleList.tsx';
import { useDealActions } from './use-deal-actions.ts';

type OpenDialog =
  | { readonly kind: 'new' }
  | { readonly kind: 'samples' }
  | { readonly kind: 'duplicate'; readonly deal: DealSummary }
  | null;

const useShown = createKeptLook<'current' | 'archived' | 'bin'>('deals-shown');

/** All deals, one line each: with whom, how far, what comes next. */
export function DealsScreen() {
  const t = useMessages(dealsMessages);
  const [shown, setShown] = useShown('deals', 'current');
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const { importFile } = useDealActions();
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

function DealList(props: { readonly archived: boolean; readonly onDuplicate: (deal: DealSummary) => void }) {
  const { archived, onDuplicate } = props;
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
        <DealLedger deals={deals.value} onDuplicate={onDuplicate} />
      ) : null}
    </>
  );
}

function DealLedger(props: {
  readonly deals: readonly DealSummary[];
  readonly onDuplicate: (deal: DealSummary) => void;
}) {
  const t = useMessages(dealsMessages);
  return (
    <table className="ledger">
      <caption className="visually-hidden">{t.title}</caption>
      <thead>
        <tr>
          <th scope="col">{t.columns.title}</th>
          <th scope="col">{t.columns.counterparty}</th>
          <th scope="col">{t.columns.stage}</th>
          <th scope="col">{t.columns.next}</th>
          <th scope="col">{t.columns.updated}</th>
          <th scope="col">
            <span className="visually-hidden">{t.columns.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {props.deals.map((deal) => (
          <DealLine key={deal.dealId} deal={deal} onDuplicate={() => props.onDuplicate(deal)} />
        ))}
      </tbody>
    </table>
  );
}

function DealLine({ deal, onDuplicate }: { readonly deal: DealSummary; readonly onDuplicate: () => void }) {
  const t = useMessages(dealsMessages);
  const common = useCommon();
  const lang = useLang();
  const say = useSay();
  const { openDeal, archive, remove } = useDealActions();
  const kinds = formatList(
    deal.kinds.map((kind) => common.kinds[kind]),
    lang,
  );
  const roles = formatList(
    deal.ourRoles.map((role) => common.roles[role]),
    lang,
  );
  return (
    <tr>
      <th scope="row">
        <button type="button" className="ledger-title" onClick={() => openDeal(deal.dealId)}>
          {deal.title}
        </button>
        <p className="ledger-sub">
          {[kinds, roles, deal.original, deal.provenance === 'own' ? '' : common.provenance[deal.provenance]]
            .filter((word) => word !== '')
            .join(' · ')}
        </p>
      </th>
      <td>{deal.counterparty === '' ? common.emptyValue : deal.counterparty}</td>
      <td>
        {common.stages[deal.stage]}
        <p className="ledger-sub">
          {deal.draftCount === 0 ? t.noDrafts : `${common.round(deal.round)} · ${t.drafts(deal.draftCount)}`}
        </p>
      </td>
      <td>
        {deal.nextKeyDate ? formatDay(deal.nextKeyDate.on, lang) : common.emptyValue}
        {deal.nextKeyDate ? <p className="ledger-sub">{say(deal.nextKeyDate.label)}</p> : null}
      </td>
      <td className="quiet">{formatMoment(deal.updatedAt, lang)}</td>
      <td>
        <div className="row-actions">
          <Button look="quiet" onClick={onDuplicate} aria-label={`${t.duplicate}: ${deal.title}`}>
            {t.duplicate}
          </Button>
          <Button
            look="quiet"
            onClick={() => void archive(deal, !deal.archived)}
            aria-label={`${deal.archived ? t.unarchive : t.archive}: ${deal.title}`}
          >
            {deal.archived ? t.unarchive : t.archive}
          </Button>
          <Button look="quiet" onClick={() => void remove(deal)} aria-label={`${t.remove}: ${deal.title}`}>
            {t.remove}
          </Button>
        </div>
      </td>
    </tr>
  );
}
