import { createStore } from 'zustand/vanilla';
import { byId } from '#domain/base/by-id.ts';
import type { StoreApi } from 'zustand/vanilla';
import type { Answer } from '#contract/api.ts';
import type { OpenDeal } from '#contract/methods.ts';
import type { DraftComparison } from '#domain/comparison/standing.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import type { KeyDate } from '#domain/deal/key-date-types.ts';
import type { DealOperation } from '#domain/deal/operation.ts';
import { applyOperation, describeOperation } from '#domain/deal/operation.ts';
import type { Failure } from '#domain/base/failure.ts';
import { Fail } from '#domain/base/failure.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Connection } from '#renderer/api/connect.ts';
import { commonMessages } from '#renderer/i18n/common.ts';
import type { AppStore } from './app-store.ts';

/**
 * One open deal. Every edit is a command with the revision it was made on. Commands wait in a queue
 * and go one by one; the document on screen is the confirmed one with the queue applied, so that an
 * edit shows at once. `conflict` loads the deal again and says what was not saved.
 */
export type DealState = {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly failure?: Failure;
  readonly document?: DealDocument;
  readonly revision: number;
  readonly undo: Bilingual | null;
  readonly redo: Bilingual | null;
  /** Commands on their way. */
  readonly pending: number;
  /** Comparisons as the app computed them, by draft. One may be a moment older than the document. */
  readonly comparisons: Readonly<Record<string, DraftComparison>>;
  readonly keyDates: readonly KeyDate[];
  readonly load: () => Promise<void>;
  /** Queues a command. Resolves true when it is saved. */
  readonly apply: (operation: DealOperation) => Promise<boolean>;
  readonly undoStep: () => Promise<void>;
  readonly redoStep: () => Promise<void>;
  readonly jumpTo: (stepId: number) => Promise<void>;
  /** Asks for the comparison of a draft; it is kept fresh from then on. */
  readonly watchComparison: (draftId: string) => void;
  /** Compares again: the benchmarks have changed, not the deal. */
  readonly compareAgain: () => void;
};

export type DealStore = StoreApi<DealState>;

type Command = {
  readonly name: Bilingual;
  /** Shown before the answer; undo, redo and jump have none. */
  readonly operation?: DealOperation;
  readonly send: (revision: number) => Promise<Answer<OpenDeal>>;
  readonly settle: (saved: boolean) => void;
};

const COMPARE_AFTER_MS = 120;

export function createDealStore(dealId: string, { api }: Connection, app: AppStore): DealStore {
  let confirmed: OpenDeal | undefined;
  let queue: readonly Command[] = [];
  let sending: Promise<void> | undefined;
  let watched: readonly string[] = [];
  let compareTimer: ReturnType<typeof setTimeout> | undefined;

  return createStore<DealState>()((set, get) => {
    function publish(): void {
      if (!confirmed) return;
      const { kinds } = confirmed.document.deal;
      if (app.getState().openKinds !== kinds) app.setState({ openKinds: kinds });
      set({
        status: 'ready',
        document: withQueue(confirmed.document, queue),
        revision: confirmed.revision,
        undo: confirmed.undo,
        redo: confirmed.redo,
        pending: queue.length,
      });
    }

    async function drain(): Promise<void> {
      for (let command = queue[0]; command && confirmed; command = queue[0]) {
        const answer = await command.send(confirmed.revision);
        if (answer.ok) await accept(command, answer.value);
        else await refuse(command, answer.failure);
      }
      sending = undefined;
      refreshComputed();
    }

    async function accept(command: Command, open: OpenDeal): Promise<void> {
      confirmed = open;
      queue = queue.filter((each) => each !== command);
      publish();
      if (open.changed.includes('head') || open.changed.includes('deals')) app.getState().dealsChanged();
      command.settle(true);
    }

    async function refuse(command: Command, failure: Failure): Promise<void> {
      const dropped = failure.code === 'conflict' ? queue : [command];
      queue = queue.filter((each) => !dropped.includes(each));
      const { en, ko } = commonMessages;
      if (failure.code === 'conflict') {
        const reloaded = await api.call('deals.get', { dealId });
        if (reloaded.ok) confirmed = reloaded.value;
        app
          .getState()
          .notify(
            { en: en.conflict(command.name.en), ko: ko.conflict(command.name.ko) },
            { tone: 'problem' },
          );
      } else {
        const message = {
          en: en.notSaved(command.name.en, failure.message.en),
          ko: ko.notSaved(command.name.ko, failure.message.ko),
        };
        app.getState().notify(message, { tone: 'problem' });
      }
      publish();
      for (const each of dropped) each.settle(false);
    }

    function enqueue(command: Omit<Command, 'settle'>): Promise<boolean> {
      return new Promise((resolve) => {
        queue = [...queue, { ...command, settle: resolve }];
        publish();
        sending ??= drain();
      });
    }

    function refreshComputed(): void {
      clearTimeout(compareTimer);
      compareTimer = setTimeout(() => {
        void loadKeyDates();
        for (const draftId of watched) void loadComparison(draftId);
      }, COMPARE_AFTER_MS);
    }

    async function loadComparison(draftId: string): Promise<void> {
      if (!confirmed?.document.drafts.some((draft) => draft.id === draftId)) return;
      const asked = confirmed.revision;
      const answer = await api.call('compare.draft', { dealId, draftId });
      // An answer to an older question is not shown over a newer document.
      if (confirmed.revision !== asked) return;
      if (answer.ok) set({ comparisons: { ...get().comparisons, [draftId]: answer.value } });
      else app.getState().fail(answer.failure);
    }

    async function loadKeyDates(): Promise<void> {
      const answer = await api.call('deals.keyDates', { dealId });
      if (answer.ok) set({ keyDates: answer.value });
      else app.getState().fail(answer.failure);
    }

    return {
      status: 'loading',
      revision: 0,
      undo: null,
      redo: null,
      pending: 0,
      comparisons: {},
      keyDates: [],
      async load() {
        set({ status: 'loading' });
        const answer = await api.call('deals.get', { dealId });
        if (!answer.ok) {
          set({ status: 'failed', failure: answer.failure });
          return;
        }
        confirmed = answer.value;
        queue = [];
        publish();
        refreshComputed();
      },
      apply(operation) {
        return enqueue({
          name: describeOperation(operation, (termId) => termName(app, termId)),
          operation,
          send: (revision) => api.call('deals.apply', { dealId, revision, operation }),
        });
      },
      async undoStep() {
        // What is still on its way is what the person means to undo.
        await sending;
        const step = get().undo;
        if (step === null) return;
        const { en, ko } = commonMessages;
        const saved = await enqueue({
          name: step,
          send: (revision) => api.call('history.undo', { dealId, revision }),
        });
        if (saved) app.getState().notify({ en: en.undone(step.en), ko: ko.undone(step.ko) });
      },
      async redoStep() {
        await sending;
        const step = get().redo;
        if (step === null) return;
        const { en, ko } = commonMessages;
        const saved = await enqueue({
          name: step,
          send: (revision) => api.call('history.redo', { dealId, revision }),
        });
        if (saved) app.getState().notify({ en: en.redone(step.en), ko: ko.redone(step.ko) });
      },
      async jumpTo(stepId) {
        await enqueue({
          name: { en: 'Jump in the history', ko: '이력 이동' },
          send: (revision) => api.call('history.jump', { dealId, revision, stepId }),
        });
      },
      compareAgain() {
        refreshComputed();
      },
      watchComparison(draftId) {
        if (watched.includes(draftId)) return;
        watched = [...watched, draftId];
        void loadComparison(draftId);
      },
    };
  });
}

/** A queued command that no longer fits is left to the app to refuse by name. */
function withQueue(document: DealDocument, queue: readonly Command[]): DealDocument {
  return queue.reduce((current, { operation }) => {
    if (!operation) return current;
    try {
      return applyOperation(current, operation);
    } catch (error) {
      if (error instanceof Fail) return current;
      throw error;
    }
  }, document);
}

function termName(app: AppStore, termId: string): Bilingual {
  const term = byId(app.getState().library.terms).get(termId);
  return term?.name ?? { en: termId, ko: termId };
}
