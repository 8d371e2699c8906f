import { useEffect, useMemo, useRef } from 'react';
import { Failed, Loading } from '#renderer/ui/states.tsx';
import { CompareScreen } from '#renderer/places/compare/CompareScreen.tsx';
import { DocumentsScreen } from '#renderer/places/documents/DocumentsScreen.tsx';
import { HistoryScreen } from '#renderer/places/history/HistoryScreen.tsx';
import { LeverageScreen } from '#renderer/places/leverage/LeverageScreen.tsx';
import { RulesScreen } from '#renderer/places/rules/RulesScreen.tsx';
import { MoneyScreen } from '#renderer/places/money/MoneyScreen.tsx';
import { TermsScreen } from '#renderer/places/terms/TermsScreen.tsx';
import { createDealStore } from '#renderer/state/deal-store.ts';
import type { DealView } from '#renderer/state/route.ts';
import { DealContext, useApp, useAppStore, useConnection, useDeal } from '#renderer/state/session.ts';
import { DealHead } from './DealHead.tsx';
import { useUndoKeys } from './use-undo-keys.ts';

/** One deal: its head and the place that is open. The store lives as long as the deal is on screen. */
export function DealScreen({ dealId, view }: { readonly dealId: string; readonly view: DealView }) {
  const connection = useConnection();
  const app = useAppStore();
  const store = useMemo(() => createDealStore(dealId, connection, app), [dealId, connection, app]);
  useEffect(() => {
    void store.getState().load();
  }, [store]);
  return (
    <DealContext value={store}>
      <OpenDealScreen view={view} />
    </DealContext>
  );
}

function OpenDealScreen({ view }: { readonly view: DealView }) {
  const status = useDeal((state) => state.status);
  const hasDocument = useDeal((state) => state.document !== undefined);
  const failure = useDeal((state) => state.failure);
  const load = useDeal((state) => state.load);
  useUndoKeys();
  useFreshBenchmarks();
  if (status === 'failed' && failure) return <Failed failure={failure} onRetry={() => void load()} />;
  if (!hasDocument) return <Loading />;
  return (
    <div className="deal">
      <DealHead view={view} />
      <Place view={view} />
    </div>
  );
}

/** A house precedent that is hidden or a ladder that is set changes what the deal is compared with. */
function useFreshBenchmarks(): void {
  const revision = useApp((state) => state.house.revision);
  const compareAgain = useDeal((state) => state.compareAgain);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) compareAgain();
    isFirst.current = false;
  }, [revision, compareAgain]);
}

/** One line per place. */
function Place({ view }: { readonly view: DealView }) {
  switch (view) {
    case 'history':
      return <HistoryScreen />;
    case 'compare':
      return <CompareScreen />;
    case 'leverage':
      return <LeverageScreen />;
    case 'money':
      return <MoneyScreen />;
    case 'rules':
      return <RulesScreen />;
    case 'documents':
      return <DocumentsScreen />;
    case 'terms':
      return <TermsScreen />;
  }
}
