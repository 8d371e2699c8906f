import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { DealDocument } from '#domain/deal/deal.ts';
import { dealOperations } from '#domain/deal/operations/deal-operations.ts';
import type { DealOperation } from '#domain/deal/operations/deal-operations.ts';
import { sameContent } from '#domain/base/same-content.ts';
import { localDate } from '#app/base/local-date.ts';
import type { InputOf, OpenDeal } from '#contract/methods.ts';
import { aClock, anApp } from '#tests/builders/app-builders.ts';
import { changeDeal } from '#tests/builders/changes.ts';
import { aDraft, anEntry, anEntryOf, money } from '#tests/builders/deal-builders.ts';
import { draws } from '#tests/builders/draws.ts';

const STEPS = draws(250);

describe('the history of a deal', () => {
  const clock = aClock();
  const ends: (() => void)[] = [];
  afterEach(() => {
    for (const end of ends.splice(0)) end();
  });

  it('begins with their draft of round 1, on which nobody has looked yet', async () => {
    const { deal } = await aDeal();
    expect(deal.document.drafts).toEqual([
      {
        id: expect.any(String),
        side: 'theirs',
        label: '상대방 초안(1차)',
        round: 1,
        on: '2026-11-20',
        entries: {},
      },
    ]);
    expect(deal).toMatchObject({ revision: 0, undo: null, redo: null });
  });

  it(`undoes and redoes ${STEPS} steps to the letter, also after a restart`, async () => {
    const { app, deal, apply } = await aDeal();
    const dealId = deal.document.deal.id;
    const seen: OpenDeal[] = [deal];
    for (let n = 1; n <= STEPS; n += 1) {
      seen.push(await apply({ kind: 'edit-head', patch: { notes: `메모 ${n}` } }));
      clock.forward(5_000);
    }
    app.reopen();
    let { revision } = await app.ask('deals.get', { dealId });
    for (let n = STEPS - 1; n >= 0; n -= 1) {
      const undone = await changeDeal(app.ask, 'history.undo', { dealId, revision });
      expect(undone.document).toEqual(seen[n]?.document);
      ({ revision } = undone);
    }
    expect(await app.refusal('history.undo', { dealId, revision })).toMatchObject({ code: 'refused' });
    app.reopen();
    const jumped = await changeDeal(app.ask, 'history.jump', { dealId, revision, stepId: STEPS });
    expect(jumped.document).toEqual(seen[STEPS]?.document);
  });

  it('puts a run of changes that build on each other back as it was, step by step, and search follows', async () => {
    const { app, deal, apply, draftId } = await aDeal();
    const dealId = deal.document.deal.id;
    const operations: DealOperation[] = [
      { kind: 'edit-head', patch: { budget: { amountMinor: 100, currency: 'USD' }, stage: 'exchanging' } },
      { kind: 'edit-entry', draftId, termId: 'reversion_term', patch: { clause: '권리 복귀', note: '중요' } },
      { kind: 'mark-rest-absent', draftId, termIds: ['sequel_passive', 'rights_scope'] },
      {
        kind: 'add-draft',
        draft: aDraft({ id: 'd-2', round: 2, entries: { rights_scope: anEntry({ clause: '전부' }) } }),
      },
      { kind: 'edit-draft', draftId, patch: { round: 3 } },
      {
        kind: 'set-rung',
        termId: 'option_fee_initial',
        rung: 'ask',
        to: { value: money(500, 'USD'), condition: { en: '', ko: '' } },
      },
      {
        kind: 'make-our-draft',
        draftId: 'd-3',
        label: '우리 측',
        round: 4,
        on: '2026-11-21',
        termIds: ['option_fee_initial'],
        basedOn: 'd-2',
      },
      { kind: 'answer-situation', questionId: await aQuestion(app), answer: 'unknown', note: '모름' },
      { kind: 'set-applicable', termId: 'sequel_passive', applicable: false },
      { kind: 'remove-draft', draftId: 'd-2' },
      { kind: 'remove-draft', draftId },
      { kind: 'drop-ladder', termId: 'option_fee_initial' },
      { kind: 'edit-head', patch: { budget: null } },
    ];
    const seen = [deal];
    for (const operation of operations) {
      seen.push(await apply(operation));
      clock.forward(5_000);
    }
    let { revision } = seen.at(-1) ?? deal;
    for (const back of seen.slice(0, -1).toReversed()) {
      const undone = await changeDeal(app.ask, 'history.undo', { dealId, revision });
      expect(undone.document).toEqual(back.document);
      ({ revision } = undone);
    }
    for (const forth of seen.slice(1)) {
      const redone = await changeDeal(app.ask, 'history.redo', { dealId, revision });
      expect(redone.document).toEqual(forth.document);
      ({ revision } = redone);
    }
    // Search follows: the removed draft's wording is gone, then found again.
    expect(await app.ask('search.run', { query: '전부', limit: 50 })).not.toContainEqual(
      expect.objectContaining({ draftId: 'd-2' }),
    );
    await changeDeal(app.ask, 'history.jump', { dealId, revision, stepId: 5 });
    expect(await app.ask('search.run', { query: '전부', limit: 50 })).toContainEqual(
      expect.objectContaining({ draftId: 'd-2', kind: 'clause' }),
    );
  });

  it('writes what an operation says and nothing else, through undo and redo, in two deals by turns', async () => {
    const { app } = await aDeal();
    const questionId = await aQuestion(app);
    let ids = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(anyMove, { minLength: 8, maxLength: 24 }), async (moves) => {
        const deals = await Promise.all([aStory(app), aStory(app)]);
        for (const { deal, kind, which, text } of moves) {
          const story = deals[deal];
          const { dealId, told } = story;
          const document = told[story.at]!;
          clock.forward(5_000);
          if (kind === 'undo' || kind === 'redo') {
            const to = story.at + (kind === 'undo' ? -1 : 1);
            if (told[to] === undefined) continue;
            story.at = to;
            ({ revision: story.revision } = await changeDeal(app.ask, `history.${kind}`, {
              dealId,
              revision: story.revision,
            }));
          } else {
            ids += 1;
            const operation = operationOf(kind, document, which, text, `own-${ids}`, questionId);
            if (!operation) continue;
            // Of a copy: whatever the two would share is then compared as well.
            const after = dealOperations.apply(structuredClone(document), operation);
            const answer = await changeDeal(app.ask, 'deals.apply', {
              dealId,
              revision: story.revision,
              operation,
            });
            expect(answer.document).toEqual(after);
            story.revision = answer.revision;
            if (!sameContent(document, after)) {
              story.at += 1;
              told.splice(story.at, told.length, after);
            }
          }
          for (const each of deals) {
            const { document: now } = await app.ask('deals.get', { dealId: each.dealId });
            expect(now).toEqual(each.told[each.at]);
          }
        }
      }),
      { numRuns: draws(40) },
    );
    const deals = await app.ask('deals.list', { archived: false });
    const before = await Promise.all(deals.map(({ dealId }) => app.ask('deals.get', { dealId })));
    app.reopen();
    expect(await Promise.all(deals.map(({ dealId }) => app.ask('deals.get', { dealId })))).toEqual(before);
  });

  it('a change after undo forgets what was undone, and step numbers are not used twice', async () => {
    const { app, deal, apply } = await aDeal();
    const dealId = deal.document.deal.id;
    await apply({ kind: 'edit-head', patch: { stage: 'exchanging' } });
    clock.forward(5_000);
    await apply({ kind: 'edit-head', patch: { stage: 'agreed' } });
    const { revision } = await app.ask('deals.get', { dealId });
    await changeDeal(app.ask, 'history.undo', { dealId, revision });
    const changed = await apply({ kind: 'edit-head', patch: { stage: 'signed' } });
    expect(changed.redo).toBeNull();
    const { steps } = await app.ask('history.list', { dealId });
    expect(steps.map(({ stepId }) => stepId)).toEqual([1, 3]);
  });

  it('a change that alters nothing makes no step and no revision', async () => {
    const { deal, apply } = await aDeal();
    const same = await apply({ kind: 'edit-head', patch: { title: deal.document.deal.title } });
    expect(same).toMatchObject({ revision: 0, undo: null, changes: [] });
  });

  it('typing in one field within two seconds is one step; a pause, another field or 30 seconds begin a new one', async () => {
    const { app, deal, apply, draftId } = await aDeal();
    const dealId = deal.document.deal.id;
    const type = (clause: string): Promise<OpenDeal> =>
      apply({ kind: 'edit-entry', draftId, termId: 'reversion_term', patch: { clause } });
    const countSteps = async (): Promise<number> => (await app.ask('history.list', { dealId })).steps.length;

    for (const clause of ['권', '권리', '권리 복', '권리 복귀']) {
      await type(clause);
      clock.forward(1_500);
    }
    expect(await countSteps()).toBe(1);
    clock.forward(3_000);
    await type('권리 복귀.');
    expect(await countSteps()).toBe(2);
    await apply({ kind: 'edit-entry', draftId, termId: 'reversion_term', patch: { note: '메모' } });
    expect(await countSteps()).toBe(3);
    for (let n = 0; n < 40; n += 1) {
      await type(`긴 조항 ${n}`);
      clock.forward(1_000);
    }
    expect(await countSteps()).toBe(5);
    const { revision } = await app.ask('deals.get', { dealId });
    const undone = await changeDeal(app.ask, 'history.jump', { dealId, revision, stepId: 1 });
    expect(undone.document.drafts[0]?.entries['reversion_term']?.clause).toBe('권리 복귀');
  });

  it('walking through choices by the arrow keys is one step, from where it began to where it ended', async () => {
    const { app, deal, apply, draftId } = await aDeal();
    const dealId = deal.document.deal.id;
    const choices = (await app.ask('library.get', {})).terms.find(({ id }) => id === 'rights_scope')?.form;
    if (choices?.kind !== 'choice') throw new Error('rights_scope is a choice');
    for (const { id } of choices.choices) {
      const state = { kind: 'value', value: { kind: 'choice', choice: id } } as const;
      await apply({ kind: 'edit-entry', draftId, termId: 'rights_scope', patch: { state } });
      clock.forward(400);
    }
    const questionId = await aQuestion(app);
    const answers = (await app.ask('library.get', {})).questions[0]?.answers ?? [];
    for (const { id } of answers) {
      await apply({ kind: 'answer-situation', questionId, answer: id, note: '' });
      clock.forward(400);
    }
    for (const stage of ['exchanging', 'agreed', 'signed'] as const) {
      await apply({ kind: 'edit-head', patch: { stage } });
      clock.forward(400);
    }
    const { steps } = await app.ask('history.list', { dealId });
    const last = choices.choices.at(-1)?.label.ko ?? '';
    expect(steps.map(({ lines }) => lines.map(({ says }) => says.ko))).toEqual([
      [expect.stringContaining(`미확인 → ${last} (상대방 초안 1차)`)],
      [expect.stringContaining(`답변하지 않음 → ${answers.at(-1)?.label.ko}`)],
      ['진행 단계: 준비 → 체결'],
    ]);
  });

  it('says what is different since a day and since a draft came, with what came and went left out', async () => {
    const { app, deal, apply, draftId } = await aDeal();
    const dealId = deal.document.deal.id;
    const fee = (amount: number): DealOperation => ({
      kind: 'edit-entry',
      draftId,
      termId: 'option_fee_initial',
      patch: { state: { kind: 'value', value: money(amount, 'USD') } },
    });
    await apply(fee(5_000_000));
    clock.forward(24 * 3_600_000);
    await apply({ kind: 'add-draft', draft: aDraft({ id: 'd-2', side: 'ours', round: 2 }) });
    await apply({ kind: 'edit-head', patch: { notes: '잠깐' } });
    clock.forward(24 * 3_600_000);
    await apply(fee(6_000_000));
    clock.forward(5_000);
    await apply(fee(7_000_000));
    await apply({ kind: 'edit-head', patch: { notes: '' } });
    const since = async (ask: InputOf<'history.since'>['since']): Promise<string[]> =>
      (await app.ask('history.since', { dealId, since: ask })).lines.map(({ says }) => says.en);
    const raised = 'USD 50,000 → USD 70,000 (their draft 1)';
    const day = (ms: number) => localDate(new Date(clock.now().getTime() - ms));
    expect(await since({ kind: 'day', on: day(0) })).toEqual([
      expect.stringContaining(raised),
      'Notes on the deal deleted: “잠깐”',
    ]);
    expect(await since({ kind: 'draft', draftId: 'd-2' })).toEqual([expect.stringContaining(raised)]);
    expect(await since({ kind: 'draft', draftId })).toHaveLength(2);
    expect(await since({ kind: 'day', on: '2099-01-01' })).toEqual([]);
    expect(
      await app.refusal('history.since', { dealId, since: { kind: 'draft', draftId: 'nowhere' } }),
    ).toMatchObject({ code: 'not-found' });
  });

  it('says what it means for the decision, since a draft from just before it came', async () => {
    const { app, deal, apply, draftId } = await aDeal();
    const dealId = deal.document.deal.id;
    const fee = (amount: number) => anEntryOf(money(amount, 'USD'));
    await apply({
      kind: 'edit-entry',
      draftId,
      termId: 'option_fee_initial',
      patch: { state: fee(5_000_000).state },
    });
    clock.forward(24 * 3_600_000);
    await apply({
      kind: 'add-draft',
      draft: aDraft({ id: 'd-2', round: 2, entries: { option_fee_initial: fee(7_000_000) } }),
    });
    clock.forward(24 * 3_600_000);
    await apply({ kind: 'edit-head', patch: { notes: '잠깐' } });
    const since = async (ask: InputOf<'history.since'>['since']): Promise<string[]> =>
      (await app.ask('history.since', { dealId, since: ask })).consequences.map(({ says }) => says.en);
    const moved = 'Option fee, initial, theirs: USD 50,000 → USD 70,000 (better for us)';
    expect(await since({ kind: 'draft', draftId: 'd-2' })).toContain(moved);
    expect(await since({ kind: 'day', on: localDate(clock.now()) })).toEqual([]);
    // A deal that came with its papers has no step that brought them.
    const copy = await app.ask('deals.duplicate', { dealId, withPrivate: true, title: '사본' });
    const copied = copy.document;
    const answer = await app.ask('history.since', {
      dealId: copied.deal.id,
      since: { kind: 'draft', draftId: copied.drafts.at(-1)?.id ?? '' },
    });
    expect(answer.consequences.map(({ says }) => says.en)).toContain(moved);
  });

  it('what was typed and taken back at once leaves no step', async () => {
    const { deal, apply } = await aDeal();
    await apply({ kind: 'edit-head', patch: { title: `${deal.document.deal.title}!` } });
    const back = await apply({ kind: 'edit-head', patch: { title: deal.document.deal.title } });
    expect(back.undo).toBeNull();
    expect(back.document).toEqual(deal.document);
  });

  it('a stale revision is refused as a conflict and changes nothing', async () => {
    const { app, deal, apply } = await aDeal();
    const dealId = deal.document.deal.id;
    await apply({ kind: 'edit-head', patch: { stage: 'agreed' } });
    for (const method of ['history.undo', 'history.redo'] as const)
      expect(await app.refusal(method, { dealId, revision: 0 })).toMatchObject({ code: 'conflict' });
    expect(
      await app.refusal('deals.apply', {
        dealId,
        revision: 0,
        operation: { kind: 'edit-head', patch: { stage: 'signed' } },
      }),
    ).toMatchObject({ code: 'conflict', field: 'revision' });
    expect((await app.ask('deals.get', { dealId })).document.deal.stage).toBe('agreed');
  });

  it('a fork is the deal as it stood after the step, with ids and a history of its own', async () => {
    const { app, deal, apply } = await aDeal();
    const dealId = deal.document.deal.id;
    await apply({ kind: 'edit-head', patch: { notes: '하나' } });
    clock.forward(5_000);
    await apply({ kind: 'edit-head', patch: { notes: '둘' } });
    const forked = await app.ask('history.fork', { dealId, stepId: 1, title: '갈래' });
    expect(forked.document.deal).toMatchObject({ title: '갈래', notes: '하나' });
    expect(forked.document.deal.id).not.toBe(dealId);
    expect(forked.undo).toBeNull();
    expect((await app.ask('deals.get', { dealId })).document.deal.notes).toBe('둘');
  });

  it('names each step in both languages and finds the steps of one term', async () => {
    const { app, deal, apply, draftId } = await aDeal();
    const dealId = deal.document.deal.id;
    await apply({
      kind: 'edit-entry',
      draftId,
      termId: 'reversion_term',
      patch: { state: { kind: 'absent' } },
    });
    await apply({ kind: 'set-applicable', termId: 'sequel_passive', applicable: false });
    const all = await app.ask('history.list', { dealId });
    expect(all.steps.map(({ name }) => name.ko)).toEqual([
      expect.stringContaining('수정'),
      expect.stringContaining('해당 없음'),
    ]);
    expect(all.steps.flatMap(({ lines }) => lines.map(({ says }) => says.en))).toEqual([
      expect.stringMatching(/: Not read → Silent \(their draft 1\)$/),
      expect.stringMatching(/: applies → set aside as not applicable$/),
    ]);
    const one = await app.ask('history.list', { dealId, termId: 'sequel_passive' });
    expect(one.steps.map(({ stepId }) => stepId)).toEqual([2]);
  });

  it('says what a command changed, before and after, and nothing else', async () => {
    const { apply, draftId } = await aDeal();
    const changed = await apply({
      kind: 'edit-entry',
      draftId,
      termId: 'reversion_term',
      patch: { state: { kind: 'absent' } },
    });
    const at = { kind: 'entry', draftId, termId: 'reversion_term' };
    expect(changed.changes).toEqual([
      {
        before: { ...at, content: null },
        after: { ...at, content: anEntry({ state: { kind: 'absent' } }) },
      },
    ]);
  });

  async function aDeal() {
    const app = anApp({ now: clock.now });
    ends.push(() => app.end());
    const deal = await app.ask('deals.create', {
      title: '달빛 계단',
      kinds: ['remake'],
      ourRoles: ['owner'],
      currency: 'USD',
      original: '달빛 계단',
      counterparty: 'Larchmont Pictures',
    });
    const dealId = deal.document.deal.id;
    const apply = async (operation: DealOperation) => {
      const { revision } = await app.ask('deals.get', { dealId });
      return changeDeal(app.ask, 'deals.apply', { dealId, revision, operation });
    };
    return { app, deal, apply, draftId: deal.document.drafts[0]?.id ?? '' };
  }

  async function aQuestion(app: ReturnType<typeof anApp>): Promise<string> {
    return (await app.ask('library.get', {})).questions[0]?.id ?? '';
  }
});

const TERMS = ['option_fee_initial', 'reversion_term', 'rights_scope', 'sequel_passive'] as const;
const anyMove = fc.record({
  deal: fc.constantFrom(0 as const, 1 as const),
  kind: fc.constantFrom(
    'undo',
    'redo',
    'undo',
    'entry',
    'entries',
    'absent',
    'add',
    'ours',
    'round',
    'remove',
    'rung',
    'drop',
    'answer',
    'aside',
    'head',
    'budget',
    'money',
  ),
  which: fc.nat(11),
  text: fc.constantFrom('', '권리 복귀', '다른 문안', '세 번째'),
});

/** A new deal, and every document that its history holds so far. */
async function aStory(app: ReturnType<typeof anApp>) {
  const { document, revision } = await app.ask('deals.create', {
    title: '이야기',
    kinds: ['remake'],
    ourRoles: ['owner'],
    currency: 'USD',
    original: '',
    counterparty: '',
  });
  return { dealId: document.deal.id, revision, told: [document], at: 0 };
}

/** An operation of the kind on what is there; undefined where there is no draft for it. */
function operationOf(
  kind: string,
  { drafts }: DealDocument,
  which: number,
  text: string,
  newId: string,
  questionId: string,
): DealOperation | undefined {
  const termId = TERMS[which % TERMS.length]!;
  const draftId = drafts[which % Math.max(1, drafts.length)]?.id;
  const rung = { value: money(which * 100, 'USD'), condition: { en: '', ko: text } };
  switch (kind) {
    case 'add':
      return {
        kind: 'add-draft',
        draft: aDraft({
          id: newId,
          round: 1 + (which % 4),
          entries: { [termId]: anEntry({ clause: text }) },
        }),
      };
    case 'ours':
      return {
        kind: 'make-our-draft',
        draftId: newId,
        label: '우리 측',
        round: 1 + (which % 4),
        on: '2026-11-21',
        termIds: [termId],
        ...(draftId === undefined ? {} : { basedOn: draftId }),
      };
    case 'rung':
      return {
        kind: 'set-rung',
        termId,
        rung: which % 2 === 0 ? 'ask' : 'walkAway',
        to: which < 3 ? null : rung,
      };
    case 'drop':
      return { kind: 'drop-ladder', termId };
    case 'answer':
      return { kind: 'answer-situation', questionId, answer: which < 3 ? null : 'unknown', note: text };
    case 'aside':
      return { kind: 'set-applicable', termId, applicable: which % 2 === 0 };
    case 'head':
      return { kind: 'edit-head', patch: { notes: text } };
    case 'budget':
      return {
        kind: 'edit-head',
        patch: { budget: which < 3 ? null : { amountMinor: which, currency: 'USD' } },
      };
    case 'money':
      return {
        kind: 'set-assumption',
        name: 'production_overhead',
        to: which < 3 ? null : { numerator: 1, denominator: which },
      };
  }
  if (draftId === undefined) return undefined;
  switch (kind) {
    case 'entry':
      return { kind: 'edit-entry', draftId, termId, patch: { clause: text } };
    case 'entries':
      return {
        kind: 'edit-entries',
        draftId,
        entries: { [termId]: { note: text }, rights_scope: { place: text } },
      };
    case 'absent':
      return { kind: 'mark-rest-absent', draftId, termIds: [...TERMS] };
    case 'round':
      return { kind: 'edit-draft', draftId, patch: { round: 1 + which, label: text === '' ? '초안' : text } };
    case 'remove':
      return { kind: 'remove-draft', draftId };
    default:
      throw new Error(`There is no move called ${kind}.`);
  }
}
