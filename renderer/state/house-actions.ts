import type { OpenHouse } from '#contract/methods.ts';
import { assertNever } from '#domain/base/failure.ts';
import type { Outcome } from '#domain/base/outcome.ts';
import { houseParts } from '#domain/house/house-parts.ts';
import type { HousePart } from '#domain/house/house-parts.ts';
import type { House } from '#domain/house/house.ts';
import { houseOperations } from '#domain/house/operations/house-operations.ts';
import type { HouseOperation } from '#domain/house/operations/house-operations.ts';
import { withHouse } from '#domain/house/with-house.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Connection } from '#renderer/api/connect.ts';
import { commonMessages } from '#renderer/i18n/common.ts';
import { conflictMessages } from '#renderer/i18n/conflict.ts';
import { houseSavingMessages } from '#renderer/i18n/house-saving.ts';
import type { AppState } from './app-store.ts';
import { createCommandQueue, noticeOf } from './command-queue.ts';
import type { News, Opened } from './command-queue.ts';
import { betweenInHouse } from './between-windows.ts';

export type HouseActions = {
  /** Queues a change of the house, which shows at once. Resolves true when it is saved. */
  readonly applyHouse: (operation: HouseOperation) => Promise<boolean>;
  /** As `applyHouse`, for a field that shows itself what became of its words. */
  readonly putHouse: (operation: HouseOperation) => Promise<Outcome>;
  readonly undoHouse: () => Promise<void>;
  readonly redoHouse: () => Promise<void>;
  /** Shows the house as the app answered it after a pack was imported. */
  readonly takeHouse: (open: OpenHouse) => void;
};

type Set = (patch: Partial<AppState>) => void;

/** The house as it is on screen: every change goes through a `CommandQueue` and shows at once. */
export function createHouseActions(
  { api, link }: Connection,
  start: OpenHouse,
  set: Set,
  get: () => AppState,
): HouseActions {
  const queue = createCommandQueue<House, HouseOperation, HousePart>(
    {
      applyOperation: houseOperations.apply,
      applyChanges: houseParts.apply,
      describe: (operation, before) =>
        houseOperations.describe(operation, { before, termName: (termId) => termName(get(), termId) }),
      async load() {
        const answer = await api.call('house.get', {});
        return answer.ok ? { ok: true, value: openedFrom(answer.value) } : answer;
      },
      async send(command, revision) {
        if (command.kind === 'apply')
          return api.call('house.apply', { revision, operation: command.operation });
        if (command.kind === 'jump') throw new Error('Nothing on screen jumps in the history of the house.');
        return api.call(`house.${command.kind}`, { revision });
      },
      show({ whole, stand, pendingCount, unsentTexts }) {
        get().reportUnsent('house', { count: pendingCount, texts: unsentTexts });
        set({ house: { house: whole, ...stand }, library: withHouse(get().baseLibrary, whole) });
      },
      between: (operations, saved) => betweenInHouse(operations, saved, get().baseLibrary),
      tell: (news) => get().notify(wordsOf(news), noticeOf(news)),
      saved: () => {},
    },
    openedFrom(start),
  );
  link.subscribe(({ state }, before) => {
    if (state === 'up' && before.state !== 'up') queue.retry();
  });
  return {
    async applyHouse(operation) {
      const { kind } = await queue.enqueue({ kind: 'apply', operation });
      return kind === 'saved';
    },
    putHouse: (operation) => queue.enqueue({ kind: 'apply', operation }, 'by-field'),
    async undoHouse() {
      await queue.enqueue({ kind: 'undo' });
    },
    async redoHouse() {
      await queue.enqueue({ kind: 'redo' });
    },
    takeHouse: (open) => queue.take(openedFrom(open)),
  };
}

function openedFrom({ house, ...stand }: OpenHouse): Opened<House> {
  return { whole: house, stand };
}

function termName({ baseLibrary }: AppState, termId: string): Bilingual {
  return baseLibrary.terms.find(({ id }) => id === termId)?.name ?? { en: termId, ko: termId };
}

function wordsOf(news: News): Bilingual {
  const { en, ko } = houseSavingMessages;
  const { step } = news;
  switch (news.kind) {
    case 'undone':
      return { en: commonMessages.en.undone(step.en), ko: commonMessages.ko.undone(step.ko) };
    case 'redone':
      return { en: commonMessages.en.redone(step.en), ko: commonMessages.ko.redone(step.ko) };
    case 'conflict':
      return news.choice
        ? { en: conflictMessages.en.conflict, ko: conflictMessages.ko.conflict }
        : { en: en.conflict, ko: ko.conflict };
    case 'not-saved':
      return { en: en.notSaved(news.why.en), ko: ko.notSaved(news.why.ko) };
    default:
      return assertNever(news);
  }
}
