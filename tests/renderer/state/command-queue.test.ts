import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Outcome } from '#domain/base/outcome.ts';
import { betweenInDeal, betweenInHouse } from '#renderer/state/between-windows.ts';
import { createCommandQueue } from '#renderer/state/command-queue.ts';
import type { CommandQueue, News, Opened, Shown } from '#renderer/state/command-queue.ts';
import type { OpenDeal } from '#contract/methods.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { dealOperations } from '#domain/deal/operations/deal-operations.ts';
import type { DealOperation } from '#domain/deal/operations/deal-operations.ts';
import { dealParts } from '#domain/deal/parts/deal-parts.ts';
import type { DealPart } from '#domain/deal/parts/deal-parts.ts';
import { houseParts } from '#domain/house/house-parts.ts';
import type { HousePart } from '#domain/house/house-parts.ts';
import { EMPTY_HOUSE } from '#domain/house/house.ts';
import type { House } from '#domain/house/house.ts';
import { houseOperations } from '#domain/house/operations/house-operations.ts';
import type { HouseOperation } from '#domain/house/operations/house-operations.ts';
import { aClock, anApp } from '#tests/builders/app-builders.ts';
import { theLibrary } from '#tests/builders/the-library.ts';
import { aPrecedentOf } from '#tests/builders/house-builders.ts';

/** The queue of the interface before the app itself, which keeps the deal in a real workspace. */
describe('commands on a deal', () => {
  let app: ReturnType<typeof anApp>;
  let dealId: string;
  let queue: CommandQueue<DealDocument, DealOperation>;
  let shown: Shown<DealDocument>;
  let news: News[];
  let savedRevisions: number[];
  /** Answers wait here until they are let through. */
  let gate: Promise<void>;
  /** The way to the app, as the window may lose it: before a command arrives, or before its answer does. */
  let isOutOfReach: boolean;
  let isAnswerLost: boolean;
  const clock = aClock();

  beforeEach(async () => {
    app = anApp({ now: clock.now });
    gate = Promise.resolve();
    isOutOfReach = false;
    isAnswerLost = false;
    news = [];
    savedRevisions = [];
    const opened = await app.ask('deals.create', {
      title: '달빛 계단',
      kinds: ['remake'],
      ourRoles: ['owner'],
      currency: 'USD',
      original: '',
      counterparty: '',
    });
    dealId = opened.document.deal.id;
    queue = aQueue(openedFrom(opened));
    queue.start(openedFrom(opened));
  });
  afterEach(() => app.end());

  it('shows an edit before it is saved, and the same when it is', async () => {
    const letThrough = holdAnswers();
    const saving = queue.enqueue(note('먼저 보인다'));
    expect(shown.whole.deal.notes).toBe('먼저 보인다');
    expect(shown).toMatchObject({ pendingCount: 1, stand: { revision: 0, undo: null } });
    letThrough();
    expect(await saving).toEqual(SAVED);
    expect(shown).toMatchObject({
      pendingCount: 0,
      stand: { revision: 1, undo: { ko: '거래 메모 입력: “먼저 보인다”' } },
    });
    expect(shown.whole).toEqual(await kept());
  });

  it('sends edits one by one in the order in which they were made, each on what the one before it left', async () => {
    const edits = ['하나', '둘', '셋'].map((text) => {
      clock.forward(5_000);
      return queue.enqueue(note(text));
    });
    expect(shown.whole.deal.notes).toBe('셋');
    expect(await Promise.all(edits)).toEqual([SAVED, SAVED, SAVED]);
    expect(savedRevisions).toEqual([1, 2, 3]);
    expect((await kept()).deal.notes).toBe('셋');
    expect(shown.whole).toEqual(await kept());
  });

  it('drops the one edit that is refused, says which and why, and saves the others', async () => {
    const draftId = shown.whole.drafts[0]?.id ?? '';
    const edits = [
      queue.enqueue(note('하나')),
      queue.enqueue(
        edit({ kind: 'edit-entry', draftId, termId: 'no_such_term', patch: { clause: '없는 조건' } }),
      ),
      queue.enqueue(edit({ kind: 'edit-head', patch: { stage: 'agreed' } })),
    ];
    expect(shown.whole.drafts[0]?.entries).toHaveProperty('no_such_term');
    expect(kinds(await Promise.all(edits))).toEqual(['saved', 'refused', 'saved']);
    expect(news).toMatchObject([
      {
        kind: 'not-saved',
        step: { en: 'Edit “no_such_term”' },
        why: { en: expect.stringContaining('term') },
      },
    ]);
    expect(shown.whole.drafts[0]?.entries).toEqual({});
    expect(shown.whole.deal).toMatchObject({ notes: '하나', stage: 'agreed' });
    expect(shown.whole).toEqual(await kept());
  });

  it('makes the waiting edits on what was changed elsewhere, where they are of something else', async () => {
    await elsewhere({ kind: 'edit-head', patch: { stage: 'signed' } });
    const edits = [queue.enqueue(note('여기')), queue.enqueue(note('여기와 저기'))];
    expect(await Promise.all(edits)).toEqual([SAVED, SAVED]);
    expect(news).toEqual([]);
    expect((await kept()).deal).toMatchObject({ stage: 'signed', notes: '여기와 저기' });
    expect(shown.whole).toEqual(await kept());
  });

  it('keeps an edit of one term where another term of the same draft was changed elsewhere', async () => {
    const draftId = shown.whole.drafts[0]?.id ?? '';
    const entry = (termId: string, text: string) =>
      ({ kind: 'edit-entry', draftId, termId, patch: { note: text } }) as const;
    await elsewhere(entry('reversion_term', '다른 창의 메모'));
    expect(await queue.enqueue(edit(entry('option_fee_initial', '이 창의 메모')))).toEqual(SAVED);
    expect((await kept()).drafts[0]?.entries).toMatchObject({
      reversion_term: { note: '다른 창의 메모' },
      option_fee_initial: { note: '이 창의 메모' },
    });
  });

  it('gives back an edit of the very words that were changed elsewhere, shows those, and says so once', async () => {
    await elsewhere({ kind: 'edit-head', patch: { notes: '저기' } });
    const edits = [
      queue.enqueue(note('여기')),
      queue.enqueue({ kind: 'undo' }),
      queue.enqueue(note('여기 또')),
    ];
    expect(kinds(await Promise.all(edits))).toEqual(['conflict', 'conflict', 'conflict']);
    expect(news).toMatchObject([{ kind: 'conflict', step: { ko: '거래 정보 수정' } }]);
    expect(shown).toMatchObject({
      pendingCount: 0,
      stand: { revision: 1 },
      whole: { deal: { notes: '저기' } },
    });
    expect(shown.whole).toEqual(await kept());
    // And goes on from there.
    expect(await queue.enqueue(note('저기 / 여기'))).toEqual(SAVED);
    expect((await kept()).deal.notes).toBe('저기 / 여기');
  });

  it('names the value that is set here and the one that is saved, and sets the one of here again when asked', async () => {
    await elsewhere({ kind: 'edit-head', patch: { stage: 'signed' } });
    expect((await queue.enqueue(edit({ kind: 'edit-head', patch: { stage: 'agreed' } }))).kind).toBe(
      'conflict',
    );
    const [told] = news;
    if (told?.kind !== 'conflict' || !told.choice) throw new Error('Nothing was asked.');
    expect(told.choice.between).toMatchObject([
      { subject: { en: 'Stage' }, here: { en: 'agreed', ko: '합의' }, there: { en: 'signed', ko: '체결' } },
    ]);
    expect(shown.whole.deal.stage).toBe('signed');
    told.choice.keepHere();
    await vi.waitFor(() => expect(shown.pendingCount).toBe(0));
    expect((await kept()).deal.stage).toBe('agreed');
    expect(news).toHaveLength(1);
  });

  it('never takes back what was added elsewhere to a list that is written as a whole', async () => {
    const event = { id: 'e', kind: 'release', on: '2027-01-01', label: '' } as const;
    await elsewhere({ kind: 'edit-head', patch: { events: [event] } });
    const other = { ...event, id: 'f', on: '2027-02-01' };
    const outcome = await queue.enqueue(edit({ kind: 'edit-head', patch: { events: [other] } }));
    expect(outcome.kind).toBe('conflict');
    expect((await kept()).deal.events).toEqual([event]);
  });

  it('leaves it to the field to say what became of its words, where the field does', async () => {
    await elsewhere({ kind: 'edit-head', patch: { notes: '저기' } });
    expect((await queue.enqueue(note('여기'), 'by-field')).kind).toBe('conflict');
    expect((await queue.enqueue(note('가'.repeat(20_001)), 'by-field')).kind).toBe('refused');
    expect(news).toEqual([]);
  });

  it('keeps what it cannot send, on screen and in order, and sends it when the app answers again', async () => {
    isOutOfReach = true;
    const edits = [queue.enqueue(note('하나')), queue.enqueue(note('둘'))];
    await vi.waitFor(() => expect(shown.isStalled).toBe(true));
    void queue.enqueue(edit({ kind: 'edit-head', patch: { stage: 'agreed' } }));
    expect(shown).toMatchObject({ pendingCount: 3, whole: { deal: { notes: '둘', stage: 'agreed' } } });
    expect(shown.unsentTexts()).toEqual(['agreed', '둘']);
    expect((await kept()).deal.notes).toBe('');
    isOutOfReach = false;
    queue.retry();
    expect(await Promise.all(edits)).toEqual([SAVED, SAVED]);
    await vi.waitFor(() => expect(shown).toMatchObject({ pendingCount: 0, isStalled: false }));
    expect((await kept()).deal).toMatchObject({ notes: '둘', stage: 'agreed' });
    expect(news).toEqual([]);
  });

  it('saves once what was carried out though its answer was lost on the way', async () => {
    isAnswerLost = true;
    const saving = queue.enqueue(note('한 번만'));
    await vi.waitFor(() => expect(shown.isStalled).toBe(true));
    isAnswerLost = false;
    queue.retry();
    expect(await saving).toEqual(SAVED);
    expect(shown).toMatchObject({ pendingCount: 0, stand: { revision: 1 } });
    expect(shown.whole).toEqual(await kept());
    expect(news).toEqual([]);
  });

  it('undoes what is on its way, because that is what the person means', async () => {
    const before = shown.whole;
    const letThrough = holdAnswers();
    const edited = queue.enqueue(edit({ kind: 'edit-head', patch: { stage: 'agreed' } }));
    const undone = queue.enqueue({ kind: 'undo' });
    expect(shown).toMatchObject({ pendingCount: 2, whole: { deal: { stage: 'agreed' } } });
    letThrough();
    expect(await Promise.all([edited, undone])).toEqual([SAVED, SAVED]);
    expect(news).toMatchObject([{ kind: 'undone', step: { en: 'Stage: preparing → agreed' } }]);
    expect(shown.whole).toEqual(before);
    await queue.enqueue({ kind: 'redo' });
    expect(news.at(-1)).toMatchObject({ kind: 'redone', step: { en: 'Stage: preparing → agreed' } });
    expect(shown.whole.deal.stage).toBe('agreed');
    expect(shown.whole).toEqual(await kept());
  });

  it('leaves an undo alone where nothing is done, and a redo where nothing is undone', async () => {
    expect(await queue.enqueue({ kind: 'undo' })).toEqual(SAVED);
    expect(await queue.enqueue({ kind: 'redo' })).toEqual(SAVED);
    expect(news).toEqual([]);
    expect(savedRevisions).toEqual([]);
  });

  it('does not show an edit that no longer fits, and leaves it to the app to refuse it by name', async () => {
    const draftId = shown.whole.drafts[0]?.id ?? '';
    const commands = [
      queue.enqueue(edit({ kind: 'remove-draft', draftId })),
      queue.enqueue(edit({ kind: 'edit-draft', draftId, patch: { label: '지워진 초안' } })),
      queue.enqueue(note('그 뒤')),
    ];
    expect(shown.whole).toMatchObject({ drafts: [], deal: { notes: '그 뒤' } });
    expect(kinds(await Promise.all(commands))).toEqual(['saved', 'refused', 'saved']);
    expect(news).toMatchObject([{ kind: 'not-saved', step: { ko: '초안 정보 수정' } }]);
    expect(shown.whole).toEqual(await kept());
  });

  it('goes to a step of the history in its turn', async () => {
    const before = shown.whole;
    for (const text of ['하나', '둘']) {
      clock.forward(5_000);
      void queue.enqueue(note(text));
    }
    await queue.enqueue({ kind: 'jump', stepId: 0 });
    expect(shown.whole).toEqual(before);
    await queue.enqueue({ kind: 'jump', stepId: 2 });
    expect(shown.whole.deal.notes).toBe('둘');
    expect(shown.whole).toEqual(await kept());
  });

  it('forgets what is on its way to a deal that is opened anew', async () => {
    const letThrough = holdAnswers();
    const edits = [queue.enqueue(note('하나')), queue.enqueue(note('둘'))];
    const reopened = openedFrom(await app.ask('deals.get', { dealId }));
    queue.start(reopened);
    expect(kinds(await Promise.all(edits))).toEqual(['dropped', 'dropped']);
    expect(shown).toMatchObject({ pendingCount: 0, ...reopened });
    letThrough();
  });

  function aQueue(opened: Opened<DealDocument>): CommandQueue<DealDocument, DealOperation> {
    return createCommandQueue<DealDocument, DealOperation, DealPart>(
      {
        applyOperation: dealOperations.apply,
        applyChanges: dealParts.apply,
        describe: (operation, before) =>
          dealOperations.describe(operation, { before, termName: (id) => ({ en: id, ko: id }) }),
        between: (operations, saved) => betweenInDeal(operations, saved, theLibrary()),
        async load() {
          return { ok: true, value: openedFrom(await app.ask('deals.get', { dealId })) };
        },
        async send(command, revision) {
          const { api } = app.app;
          if (isOutOfReach) return UNREACHABLE;
          const answer =
            command.kind === 'apply'
              ? api.call('deals.apply', { dealId, revision, operation: command.operation })
              : command.kind === 'jump'
                ? api.call('history.jump', { dealId, revision, stepId: command.stepId })
                : api.call(`history.${command.kind}`, { dealId, revision });
          await gate;
          if (isAnswerLost) await answer;
          return isAnswerLost ? UNREACHABLE : answer;
        },
        show(next) {
          shown = next;
        },
        tell: (each) => void news.push(each),
        saved: () => void savedRevisions.push(savedRevisions.length + 1),
      },
      opened,
    );
  }

  /** A change by another window. */
  async function elsewhere(operation: DealOperation): Promise<void> {
    const { revision } = await app.ask('deals.get', { dealId });
    await app.ask('deals.apply', { dealId, revision, operation });
  }

  function holdAnswers(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    gate = promise;
    return resolve;
  }

  async function kept(): Promise<DealDocument> {
    return (await app.ask('deals.get', { dealId })).document;
  }
});

describe('commands on the house', () => {
  it('go through the same queue: shown at once, saved, undone and redone by name', async () => {
    const app = anApp();
    try {
      let shown: Shown<House> | undefined;
      const news: News[] = [];
      const queue = createCommandQueue<House, HouseOperation, HousePart>(
        {
          applyOperation: houseOperations.apply,
          applyChanges: houseParts.apply,
          describe: (operation, before) =>
            houseOperations.describe(operation, { before, termName: (id) => ({ en: id, ko: id }) }),
          between: (operations, saved) => betweenInHouse(operations, saved, theLibrary()),
          async load() {
            const { house, ...stand } = await app.ask('house.get', {});
            return { ok: true, value: { whole: house, stand } };
          },
          async send(command, revision) {
            if (command.kind === 'apply')
              return app.app.api.call('house.apply', { revision, operation: command.operation });
            if (command.kind === 'jump') throw new Error('The house is not jumped in.');
            return app.app.api.call(`house.${command.kind}`, { revision });
          },
          show(next) {
            shown = next;
          },
          tell: (each) => void news.push(each),
          saved: () => {},
        },
        { whole: EMPTY_HOUSE, stand: { revision: 0, undo: null, redo: null } },
      );
      const precedent = aPrecedentOf('reversion_term');
      const added = queue.enqueue({ kind: 'apply', operation: { kind: 'add-precedent', precedent } });
      expect(shown?.whole.precedents).toEqual([precedent]);
      expect(await added).toEqual(SAVED);
      // A precedent that is not there: nothing to show, and the app refuses it.
      const operation = { kind: 'remove-precedent', precedentId: 'not-here' } as const;
      expect(await queue.enqueue({ kind: 'apply', operation })).toMatchObject({ kind: 'refused' });
      await queue.enqueue({ kind: 'undo' });
      expect(shown?.whole).toEqual(EMPTY_HOUSE);
      await queue.enqueue({ kind: 'redo' });
      expect(shown?.whole).toEqual((await app.ask('house.get', {})).house);
      expect(news.map(({ kind }) => kind)).toEqual(['not-saved', 'undone', 'redone']);
      expect(news[1]?.step.en).toMatch(/^Add a precedent to “Reversion/);
    } finally {
      app.end();
    }
  });
});

describe('the house in two windows', () => {
  it('names both values of every field of a precedent that would change', () => {
    const precedent = { ...aPrecedentOf('reversion_term'), isConfidential: false, from: '2021년 계약' };
    const saved: House = { ...EMPTY_HOUSE, precedents: [precedent] };
    const patch = { isConfidential: true, from: '2023년 계약' };
    const operation = { kind: 'edit-precedent', precedentId: precedent.id, patch } as const;
    expect(betweenInHouse([operation], saved, theLibrary())).toMatchObject([
      { here: { ko: '2023년 계약' }, there: { ko: '2021년 계약' } },
      { here: { en: 'yes', ko: '예' }, there: { en: 'no', ko: '아니요' }, isPrivate: true },
    ]);
  });
});

function openedFrom({ document, ...stand }: OpenDeal): Opened<DealDocument> {
  return { whole: document, stand };
}

const SAVED = { kind: 'saved' };
const UNREACHABLE = {
  ok: false,
  failure: { code: 'unreachable', message: { en: 'Nobody answers.', ko: '응답이 없습니다.' } },
} as const;

function kinds(outcomes: readonly Outcome[]): string[] {
  return outcomes.map(({ kind }) => kind);
}

function edit(operation: DealOperation) {
  return { kind: 'apply', operation } as const;
}

function note(notes: string) {
  return edit({ kind: 'edit-head', patch: { notes } });
}
