import type { Answer } from '#contract/api.ts';
import type { OpenHouse } from '#contract/methods.ts';
import type { Failure } from '#domain/base/failure.ts';
import { Fail } from '#domain/base/failure.ts';
import { applyHouseOperation } from '#domain/house/house-operation.ts';
import type { HouseOperation } from '#domain/house/house-operation.ts';
import type { House } from '#domain/house/house.ts';
import { withHouse } from '#domain/house/with-house.ts';
import type { Connection } from '#renderer/api/connect.ts';
import { commonMessages } from '#renderer/i18n/common.ts';
import { houseSavingMessages } from '#renderer/i18n/house-saving.ts';
import type { AppState } from './app-store.ts';

export type HouseActions = {
  /** Queues a change of the house; it shows at once. Resolves true when it is saved. */
  readonly applyHouse: (operation: HouseOperation) => Promise<boolean>;
  readonly undoHouse: () => Promise<void>;
  readonly redoHouse: () => Promise<void>;
  /** The house as the app answered it: after a pack was taken in. */
  readonly takeHouse: (open: OpenHouse) => void;
};

type Set = (patch: Partial<AppState>) => void;
type Pending = { readonly operation: HouseOperation };

/**
 * Commands on the house wait in a queue and go one by one with the revision they are made on; the house
 * on screen is the confirmed one with the queue applied. `conflict` loads it again and says so.
 */
export function createHouseActions(
  { api }: Connection,
  start: OpenHouse,
  set: Set,
  get: () => AppState,
): HouseActions {
  let confirmed = start;
  let pending: readonly Pending[] = [];
  let last: Promise<unknown> = Promise.resolve();

  function publish(): void {
    const house = pending.reduce((current, { operation }) => applied(current, operation), confirmed.house);
    set({ house: { ...confirmed, house }, library: withHouse(get().baseLibrary, house) });
  }

  /** One after the other, whatever order the answers take. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  }

  async function refuse(failure: Failure): Promise<void> {
    if (failure.code === 'conflict') {
      pending = [];
      const reloaded = await api.call('house.get', {});
      if (reloaded.ok) confirmed = reloaded.value;
    }
    const { en, ko } = houseSavingMessages;
    const message =
      failure.code === 'conflict'
        ? { en: en.conflict, ko: ko.conflict }
        : { en: en.notSaved(failure.message.en), ko: ko.notSaved(failure.message.ko) };
    get().notify(message, { tone: 'problem' });
  }

  async function settle(answer: Answer<OpenHouse>): Promise<boolean> {
    if (answer.ok) confirmed = answer.value;
    else await refuse(answer.failure);
    publish();
    return answer.ok;
  }

  return {
    applyHouse(operation) {
      const mine: Pending = { operation };
      pending = [...pending, mine];
      publish();
      return inTurn(async () => {
        // Dropped with a conflict that came before it.
        if (!pending.includes(mine)) return false;
        const answer = await api.call('house.apply', { revision: confirmed.revision, operation });
        pending = pending.filter((each) => each !== mine);
        return settle(answer);
      });
    },
    async undoHouse() {
      await inTurn(async () => {
        const step = confirmed.undo;
        if (step === null) return;
        const saved = await settle(await api.call('house.undo', { revision: confirmed.revision }));
        const { en, ko } = commonMessages;
        if (saved) get().notify({ en: en.undone(step.en), ko: ko.undone(step.ko) });
      });
    },
    async redoHouse() {
      await inTurn(async () => {
        const step = confirmed.redo;
        if (step === null) return;
        const saved = await settle(await api.call('house.redo', { revision: confirmed.revision }));
        const { en, ko } = commonMessages;
        if (saved) get().notify({ en: en.redone(step.en), ko: ko.redone(step.ko) });
      });
    },
    takeHouse(open) {
      confirmed = open;
      publish();
    },
  };
}

/** A queued change that no longer fits is left to the app to refuse by name. */
function applied(house: House, operation: HouseOperation): House {
  try {
    return applyHouseOperation(house, operation);
  } catch (error) {
    if (error instanceof Fail) return house;
    throw error;
  }
}
