import { createStore } from 'zustand/vanilla';
import { byId } from '#domain/base/by-id.ts';
import type { StoreApi } from 'zustand/vanilla';
import type { Answer } from '#contract/api.ts';
import type { ChangedDeal, OpenDeal } from '#contract/methods.ts';
import type { Paper } from '#domain/deal/paper.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { dealOperations } from '#domain/deal/operations/deal-operations.ts';
import type { DealOperation } from '#domain/deal/operations/deal-operations.ts';
import { findDraft } from '#domain/deal/deal.ts';
import { dealParts, describeChanges, diffDocuments, nameOfStep } from '#domain/deal/parts/deal-parts.ts';
import type { DealPart } from '#domain/deal/parts/deal-parts.ts';
import type { Failure } from '#domain/base/failure.ts';
import { assertNever } from '#domain/base/failure.ts';
import type { Outcome } from '#domain/base/outcome.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Connection } from '#renderer/api/connect.ts';
import { commonMessages } from '#renderer/i18n/common.ts';
import { conflictMessages } from '#renderer/i18n/conflict.ts';
import type { AppStore } from './app-store.ts';
import { createCommandQueue, noticeOf } from './command-queue.ts';
import type { News, Opened, Shown } from './command-queue.ts';
import { betweenInDeal } from './between-windows.ts';

/** The open deal as it is on screen. Every edit goes through a `CommandQueue` and shows at once. */
export type DealState = {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly failure?: Failure;
  readonly document?: DealDocument;
  readonly revision: number;
  readonly undo: Bilingual | null;
  readonly redo: Bilingual | null;
  /** How many commands wait to be saved. */
  readonly pending: number;
  /** They wait, because the app cannot be reached. */
  readonly isStalled: boolean;
  readonly load: () => Promise<void>;
  /** Queues a command. Resolves true when it is saved. */
  readonly apply: (operation: DealOperation) => Promise<boolean>;
  /** Queues a pasted text with the paper that names it. Resolves true when both are saved. */
  readonly addPaperText: (paperId: string, paper: Paper, text: string) => Promise<boolean>;
  /** Queues the paper of a file that was offered under this token. Resolves true when both are saved. */
  readonly addPaperFile: (paperId: string, paper: Paper, token: string) => Promise<boolean>;
  /** The words of a paper that was pasted in this window. */
  readonly pastedText: (paperId: string) => string | undefined;
  /** As `apply`, for a field that shows itself what became of its words. */
  readonly put: (operation: DealOperation) => Promise<Outcome>;
  readonly undoStep: () => Promise<void>;
  readonly redoStep: () => Promise<void>;
  readonly jumpTo: (stepId: number) => Promise<void>;
};

export type DealStore = StoreApi<DealState>;

/** The store of a deal. One that still has something to send is found again when the deal is opened again. */
export function openDealStore(dealId: string, connection: Connection, app: AppStore): DealStore {
  const known = unfinished.get(app)?.get(dealId);
  return known ?? createDealStore(dealId, connection, app);
}

/** By the app on screen and the id of the deal. */
const unfinished = new WeakMap<AppStore, Map<string, DealStore>>();

function createDealStore(dealId: string, { api, link }: Connection, app: AppStore): DealStore {
  const pasted = new Map<string, string>();
  const offered = new Map<string, string>();

  /** The words or the file of a paper go with it, so that the app keeps both or neither. */
  function sendOperation(operation: DealOperation, revision: number): Promise<Answer<ChangedDeal>> {
    if (operation.kind !== 'add-paper') return api.call('deals.apply', { dealId, revision, operation });
    const { paperId, paper } = operation;
    const text = pasted.get(paperId);
    const token = offered.get(paperId);
    if (text !== undefined) return api.call('papers.addText', { dealId, revision, paperId, paper, text });
    if (token !== undefined) return api.call('papers.addFile', { dealId, revision, paperId, paper, token });
    return api.call('deals.apply', { dealId, revision, operation });
  }

  const store = createStore<DealState>()((set, get) => {
    const queue = createCommandQueue<DealDocument, DealOperation, DealPart>(
      {
        applyOperation: dealOperations.apply,
        applyChanges: dealParts.apply,
        describe: (operation, before) => stepOf(app, operation, before),
        async load() {
          const answer = await api.call('deals.get', { dealId });
          return answer.ok ? { ok: true, value: openedFrom(answer.value) } : answer;
        },
        send(command, revision) {
          if (command.kind === 'apply') return sendOperation(command.operation, revision);
          if (command.kind === 'jump')
            return api.call('history.jump', { dealId, revision, stepId: command.stepId });
          return api.call(`history.${command.kind}`, { dealId, revision });
        },
        show,
        between: (operations, saved) => betweenInDeal(operations, saved, app.getState().library),
        tell: (news) => app.getState().notify(wordsOf(news), noticeOf(news)),
        saved(changes) {
          if (changes.length > 0) app.getState().dealsChanged();
        },
      },
      undefined,
    );

    link.subscribe(({ state }, before) => {
      if (state !== 'up' || before.state === 'up') return;
      queue.retry();
      if (get().status === 'failed') void get().load();
    });

    function show({ whole, stand, pendingCount, isStalled, unsentTexts }: Shown<DealDocument>): void {
      const { kinds } = whole.deal;
      if (app.getState().openKinds !== kinds) app.setState({ openKinds: kinds });
      set({ status: 'ready', document: whole, ...stand, pending: pendingCount, isStalled });
      app.getState().reportUnsent(`deal/${dealId}`, { count: pendingCount, texts: unsentTexts });
      keepWhileUnfinished(pendingCount > 0);
    }

    return {
      status: 'loading',
      revision: 0,
      undo: null,
      redo: null,
      pending: 0,
      isStalled: false,
      async load() {
        // What waits was made on what is here, and goes first.
        if (get().pending > 0) return;
        set({ status: 'loading' });
        const answer = await api.call('deals.get', { dealId });
        if (!answer.ok) {
          set({ status: 'failed', failure: answer.failure });
          return;
        }
        queue.start(openedFrom(answer.value));
      },
      async apply(operation) {
        const { kind } = await queue.enqueue({ kind: 'apply', operation });
        return kind === 'saved';
      },
      put: (operation) => queue.enqueue({ kind: 'apply', operation }, 'by-field'),
      async addPaperText(paperId, paper, text) {
        pasted.set(paperId, text);
        return get().apply({ kind: 'add-paper', paperId, paper });
      },
      async addPaperFile(paperId, paper, token) {
        offered.set(paperId, token);
        return get().apply({ kind: 'add-paper', paperId, paper });
      },
      pastedText: (paperId) => pasted.get(paperId),
      async undoStep() {
        await queue.enqueue({ kind: 'undo' });
      },
      async redoStep() {
        await queue.enqueue({ kind: 'redo' });
      },
      async jumpTo(stepId) {
        await queue.enqueue({ kind: 'jump', stepId });
      },
    };
  });
  return store;

  function keepWhileUnfinished(isUnfinished: boolean): void {
    const stores = unfinished.get(app) ?? new Map<string, DealStore>();
    unfinished.set(app, stores);
    if (isUnfinished) stores.set(dealId, store);
    else stores.delete(dealId);
  }
}

function openedFrom({ document, ...stand }: OpenDeal): Opened<DealDocument> {
  return { whole: document, stand };
}

function wordsOf(news: News): Bilingual {
  const { en, ko } = commonMessages;
  const { step } = news;
  switch (news.kind) {
    case 'undone':
      return { en: en.undone(step.en), ko: ko.undone(step.ko) };
    case 'redone':
      return { en: en.redone(step.en), ko: ko.redone(step.ko) };
    case 'conflict':
      return news.choice
        ? { en: conflictMessages.en.conflict, ko: conflictMessages.ko.conflict }
        : { en: en.conflict(step.en), ko: ko.conflict(step.ko) };
    case 'not-saved':
      return { en: en.notSaved(step.en, news.why.en), ko: ko.notSaved(step.ko, news.why.ko) };
    default:
      return assertNever(news);
  }
}

/** As the history will call it: the one thing that changes, or the name of what is done. */
function stepOf(app: AppStore, operation: DealOperation, before: DealDocument): Bilingual {
  const name = dealOperations.describe(operation, { before, termName: (termId) => termName(app, termId) });
  const after = dealOperations.apply(before, operation);
  const { library } = app.getState();
  const lines = describeChanges(diffDocuments(before, after), {
    library,
    findDraft: (draftId) => findDraft(after, draftId) ?? findDraft(before, draftId),
  });
  return nameOfStep(name, lines);
}

function termName(app: AppStore, termId: string): Bilingual {
  const term = byId(app.getState().library.terms).get(termId);
  return term?.name ?? { en: termId, ko: termId };
}
