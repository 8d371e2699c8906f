import { useState } from 'react';
import type { BinnedDeal } from '#contract/methods.ts';
import { nameIn } from '#domain/text/names.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Empty, Failed, Loading } from '#renderer/ui/states.tsx';
import { dealsMessages } from './words.ts';
import { formatMoment } from '#renderer/i18n/formats.ts';
import { useCommon, useLang, useMessages } from '#renderer/i18n/use-messages.ts';
import { useApp, useLoaded } from '#renderer/state/session.ts';
import { useDealActions } from './use-deal-actions.ts';

type Erasing = { readonly title: string; readonly dealIds: readonly string[] } | null;

/** Deleted deals: each can be restored, or erased for good after a question. */
export function Bin() {
  const t = useMessages(dealsMessages);
  const lang = useLang();
  const version = useApp((state) => state.dealsVersion);
  const binned = useLoaded('deals.bin', {}, version);
  const [erasing, setErasing] = useState<Erasing>(null);
  if (binned.status === 'loading') return <Loading />;
  if (binned.status === 'failed') return <Failed failure={binned.failure} onRetry={binned.retry} />;
  const deals = binned.value;
  if (deals.length === 0) return <Empty title={t.binEmpty} />;
  return (
    <>
      <div className="actions bin-head">
        <p className="reading quiet">{t.binAbout}</p>
        <Button
          onClick={() =>
            setErasing({
              title: t.emptyBinTitle(deals.length),
              dealIds: deals.map(({ dealId }) => dealId),
            })
          }
        >
          {t.emptyBin(deals.length)}
        </Button>
      </div>
      <table className="ledger">
        <caption className="visually-hidden">{t.bin}</caption>
        <thead>
          <tr>
            <th scope="col">{t.columns.title}</th>
            <th scope="col">{t.columns.counterparty}</th>
            <th scope="col">{t.deletedAt}</th>
            <th scope="col">
              <span className="visually-hidden">{t.columns.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {deals.map((deal) => (
            <BinLine
              key={deal.dealId}
              deal={deal}
              onErase={() =>
                setErasing({
                  title: t.eraseTitle(nameIn(deal.title, deal.titleIn, lang)),
                  dealIds: [deal.dealId],
                })
              }
            />
          ))}
        </tbody>
      </table>
      {erasing ? <EraseDialog erasing={erasing} onClose={() => setErasing(null)} /> : null}
    </>
  );
}

function BinLine({ deal, onErase }: { readonly deal: BinnedDeal; readonly onErase: () => void }) {
  const t = useMessages(dealsMessages);
  const common = useCommon();
  const lang = useLang();
  const { restore } = useDealActions();
  const title = nameIn(deal.title, deal.titleIn, lang);
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>{deal.counterparty === '' ? common.emptyValue : deal.counterparty}</td>
      <td className="quiet">{formatMoment(deal.deletedAt, lang)}</td>
      <td>
        <div className="row-actions">
          <Button look="quiet" onClick={() => void restore(deal)} aria-label={`${t.restore}: ${title}`}>
            {t.restore}
          </Button>
          <Button look="quiet" onClick={onErase} aria-label={`${t.erase}: ${title}`}>
            {t.erase}
          </Button>
        </div>
      </td>
    </tr>
  );
}

function EraseDialog(props: { readonly erasing: NonNullable<Erasing>; readonly onClose: () => void }) {
  const { erasing, onClose } = props;
  const t = useMessages(dealsMessages);
  const common = useCommon();
  const { erase } = useDealActions();
  const [isBusy, setIsBusy] = useState(false);
  const start = async (): Promise<void> => {
    setIsBusy(true);
    await erase(erasing.dealIds);
    onClose();
  };
  return (
    <Dialog
      title={erasing.title}
      onClose={() => {
        if (!isBusy) onClose();
      }}
    >
      <div className="dialog-text">
        {' '}
        <p className="reading">{t.eraseAbout}</p>
        <p className="reading">{t.eraseBackups}</p>
        <p className="reading" role="status">
          {isBusy ? t.erasing : null}
        </p>
        <div className="actions">
          <Button data-first-focus="" disabled={isBusy} onClick={onClose}>
            {common.cancel}
          </Button>
          <Button look="main" disabled={isBusy} onClick={() => void start()}>
            {t.erase}
          </Button>
        </div>
      </div>{' '}
    </Dialog>
  );
}
