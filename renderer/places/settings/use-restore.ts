import type { InputOf, RestoredCopies } from '#contract/methods.ts';
import { withUndo } from '#renderer/state/with-undo.ts';
import { useAppStore, useConnection } from '#renderer/state/session.ts';
import { settingsMessages } from './words.ts';

/** Restores as copies, leads to them, and offers to undo all of it at once. Answers whether it was done. */
export function useRestore(): (input: InputOf<'backups.restoreAsCopy'>) => Promise<boolean> {
  const { api } = useConnection();
  const app = useAppStore();
  const { en, ko } = settingsMessages;

  return async function restore(input) {
    const answer = await api.call('backups.restoreAsCopy', input);
    if (!answer.ok) {
      app.getState().fail(answer.failure);
      return false;
    }
    const { dealIds, house, houseRevision } = answer.value;
    if (houseRevision !== undefined) await reloadHouse();
    app.getState().dealsChanged();
    if (dealIds.length > 0) showDeals(dealIds);
    // It stays until it is closed: whoever looks into the copies first can still take them back.
    app.getState().notify(
      { en: en.restored(dealIds.length, house), ko: ko.restored(dealIds.length, house) },
      {
        isKept: true,
        ...withUndo(() => undo(answer.value)),
      },
    );
    return true;
  };

  async function undo({ dealIds, houseRevision }: RestoredCopies): Promise<void> {
    const answer = await api.call('backups.undoRestore', {
      dealIds: [...dealIds],
      ...(houseRevision === undefined ? {} : { houseRevision }),
    });
    const { fail, notify, dealsChanged, route, go } = app.getState();
    if (!answer.ok) return fail(answer.failure);
    const { binnedCount, isHouseUndone } = answer.value;
    if (isHouseUndone) await reloadHouse();
    dealsChanged();
    if (route.place === 'deal' && dealIds.includes(route.dealId)) go({ place: 'deals' });
    if (dealIds.length === 0 && isHouseUndone) {
      notify({ en: en.restoreUndoneHouse, ko: ko.restoreUndoneHouse });
      return;
    }
    const isHouseLeft = houseRevision !== undefined && !isHouseUndone;
    notify({
      en: en.restoreUndone(binnedCount, isHouseLeft),
      ko: ko.restoreUndone(binnedCount, isHouseLeft),
    });
  }

  function showDeals(dealIds: readonly string[]): void {
    app.getState().go({ place: 'deals' });
    app.setState({ wish: { kind: 'show-deals', dealIds } });
  }

  async function reloadHouse(): Promise<void> {
    const open = await api.call('house.get', {});
    const { fail, takeHouse } = app.getState();
    if (open.ok) takeHouse(open.value);
    else fail(open.failure);
  }
}
