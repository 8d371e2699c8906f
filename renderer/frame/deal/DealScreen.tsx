import { useEffect, useMemo } from 'react';
import { Failed, Loading } from '#renderer/ui/states.tsx';
import { useDroppedFiles } from '#renderer/ui/use-dropped-files.ts';
import { dealPlaceOf } from '#renderer/places/places.ts';
import { createPricesStore, PricesContext } from '#renderer/state/deal-prices.ts';
import { openDealStore } from '#renderer/state/deal-store.ts';
import type { DealView } from '#renderer/state/route.ts';
import { DealContext, useAppStore, useConnection, useDeal } from '#renderer/state/session.ts';
import { DealHead } from './DealHead.tsx';
import { useUndoKeys } from './use-undo-keys.ts';

/** One deal: its head and the place that is open. The store lives as long as the deal is on screen or has something to send. */
export function DealScreen({ dealId, view }: { readonly dealId: string; readonly view: DealView }) {
  const connection = useConnection();
  const app = useAppStore();
  const store = useMemo(() => openDealStore(dealId, connection, app), [dealId, connection, app]);
  useEffect(() => {
    void store.getState().load();
    app.setState({ openDeal: store });
    return () => {
      if (app.getState().openDeal === store) app.setState({ openDeal: null });
    };
  }, [app, store]);
  const prices = useMemo(() => createPricesStore(dealId, connection), [dealId, connection]);
  return (
    <DealContext value={store}>
      <PricesContext value={prices}>
        <OpenDealScreen view={view} />
      </PricesContext>
    </DealContext>
  );
}

function OpenDealScreen({ view }: { readonly view: DealView }) {
  const status = useDeal((state) => state.status);
  const hasDocument = useDeal((state) => state.document !== undefined);
  const failure = useDeal((state) => state.failure);
  const load = useDeal((state) => state.load);
  useUndoKeys();
  useFilesForPaper(view);
  if (status === 'failed' && failure) return <Failed failure={failure} onRetry={() => void load()} />;
  if (!hasDocument) return <Loading />;
  return (
    <div className="deal" data-place={view}>
      <DealHead view={view} />
      <Place view={view} />
    </div>
  );
}

function Place({ view }: { readonly view: DealView }) {
  const { Screen } = dealPlaceOf(view);
  return <Screen />;
}

/** A file that is dropped on a place that takes none leads to Paper, which reads it. */
function useFilesForPaper(view: DealView): void {
  const app = useAppStore();
  useDroppedFiles((files) => {
    const { route, go } = app.getState();
    if (route.place !== 'deal' || dealPlaceOf(view).takesFiles === true) return;
    app.setState({ wish: { kind: 'read-paper', files } });
    go({ ...route, view: 'paper' });
  });
}
