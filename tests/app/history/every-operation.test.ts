import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DealDocument } from '#domain/deal/deal.ts';
import { presetFor } from '#domain/deal/deal-waterfall.ts';
import { DEAL_OPERATIONS } from '#domain/deal/operations/deal-operations.ts';
import type { DealOperation } from '#domain/deal/operations/deal-operations.ts';
import { fraction } from '#domain/figures/fraction.ts';
import type { House } from '#domain/house/house.ts';
import { HOUSE_OPERATIONS } from '#domain/house/operations/house-operations.ts';
import type { HouseOperation } from '#domain/house/operations/house-operations.ts';
import type { OwnScenario } from '#domain/settlement/simulation/own-scenario.ts';
import { aClock, anApp } from '#tests/builders/app-builders.ts';
import { changeDeal, changeHouse } from '#tests/builders/changes.ts';
import { aDraft, anEntry, money } from '#tests/builders/deal-builders.ts';
import { aPastedPaper } from '#tests/builders/papers.ts';
import { aPrecedentOf } from '#tests/builders/house-builders.ts';

/*
 * A sample for every kind of operation, on what `prepare` has made. A new kind does not compile without one
 * here, and the tests go through the lists of records, so that none is forgotten.
 */

const DRAFT = 'draft-1';
const ladder = { ask: { value: money(500, 'USD'), condition: { en: 'USD 5', ko: '5달러' } } };
const scenario: OwnScenario = {
  label: '우리 예상',
  boxOfficeMultiple: fraction(2, 1),
  sequels: 1,
  awards: 0,
};
const presetId = 'independent-cama';

const DEAL_SAMPLES: {
  readonly [Kind in DealOperation['kind']]: (
    document: DealDocument,
    questionId: string,
  ) => Extract<DealOperation, { readonly kind: Kind }>;
} = {
  'edit-head': () => ({
    kind: 'edit-head',
    patch: { budget: { amountMinor: 100, currency: 'USD' }, stage: 'exchanging' },
  }),
  'edit-entry': () => ({
    kind: 'edit-entry',
    draftId: DRAFT,
    termId: 'reversion_term',
    patch: { clause: '권리 복귀', note: '중요' },
  }),
  'edit-entries': () => ({
    kind: 'edit-entries',
    draftId: DRAFT,
    entries: { sequel_passive: { state: { kind: 'open' } }, rights_scope: { state: { kind: 'absent' } } },
  }),
  'mark-rest-absent': () => ({
    kind: 'mark-rest-absent',
    draftId: DRAFT,
    termIds: ['sequel_passive', 'net_profit_points'],
  }),
  'add-draft': () => ({
    kind: 'add-draft',
    draft: aDraft({ id: 'draft-3', round: 3, entries: { rights_scope: anEntry({ clause: '전부' }) } }),
  }),
  'edit-draft': () => ({
    kind: 'edit-draft',
    draftId: DRAFT,
    patch: {
      label: '3차',
      labelIn: { en: 'Third draft', ko: '3차 초안' },
      round: 3,
      on: '2026-12-01',
      side: 'agreed',
    },
  }),
  'send-draft': () => ({ kind: 'send-draft', draftId: 'draft-2', sentOn: '2026-12-02' }),
  'remove-draft': () => ({ kind: 'remove-draft', draftId: DRAFT }),
  'add-paper': () => ({ kind: 'add-paper', paperId: 'paper-2', paper: aPastedPaper('제1조') }),
  'remove-paper': () => ({ kind: 'remove-paper', paperId: 'paper-1' }),
  'decide-findings': () => ({
    kind: 'decide-findings',
    paperId: 'paper-1',
    decisions: {
      option_fee_initial: { decision: 'corrected', quotation: '미화 5만 달러', value: money(50_000, 'USD') },
    },
  }),
  'put-findings': () => ({
    kind: 'put-findings',
    paperId: 'paper-1',
    draftId: 'draft-5',
    newDraft: aDraft({ id: 'draft-5', round: 4 }),
    entries: { option_fee_initial: { state: { kind: 'value', value: money(50_000, 'USD') }, clause: '5만' } },
    isDone: true,
  }),
  'make-our-draft': () => ({
    kind: 'make-our-draft',
    draftId: 'draft-4',
    label: '우리 측',
    round: 4,
    on: '2026-11-21',
    termIds: ['option_fee_initial', 'sequel_passive'],
    basedOn: DRAFT,
  }),
  'set-rung': () => ({
    kind: 'set-rung',
    termId: 'option_fee_initial',
    rung: 'walkAway',
    to: { condition: { en: 'Nothing below', ko: '그 이하는 불가' } },
  }),
  'adopt-ladders': () => ({ kind: 'adopt-ladders', ladders: { reversion_term: {}, sequel_passive: ladder } }),
  'drop-ladder': () => ({ kind: 'drop-ladder', termId: 'option_fee_initial' }),
  'answer-situation': (_, questionId) => ({
    kind: 'answer-situation',
    questionId,
    answer: 'unknown',
    note: '아직 모름',
  }),
  'set-applicable': () => ({ kind: 'set-applicable', termId: 'sequel_passive', applicable: false }),
  'set-assumption': () => ({ kind: 'set-assumption', name: 'production_overhead', to: fraction(1, 5) }),
  'set-chances': () => ({
    kind: 'set-chances',
    to: { lapsed: fraction(7, 10), exercisedNotMade: fraction(1, 5), made: fraction(1, 10) },
  }),
  'add-scenario': () => ({ kind: 'add-scenario', scenarioId: 'own-2', scenario }),
  'remove-scenario': () => ({ kind: 'remove-scenario', scenarioId: 'own-1' }),
  'set-scenario': () => ({
    kind: 'set-scenario',
    scenarioId: 'own-1',
    to: { ...scenario, awards: 2, label: '' },
  }),
  'use-waterfall-preset': () => ({ kind: 'use-waterfall-preset', presetId }),
  'set-must-have': () => ({
    kind: 'set-must-have',
    termId: 'reversion_term',
    to: { reason: '투자자와의 약정' },
  }),
  'accept-term': () => ({
    kind: 'accept-term',
    termId: 'option_fee_initial',
    to: { on: '2026-11-29', note: '대표님 확인' },
  }),
  'set-beyond-mending': () => ({
    kind: 'set-beyond-mending',
    ruleId: 'art_100',
    to: { reason: '감독이 동의를 거절했다.', on: '2026-11-29' },
  }),
  'set-alternative': () => ({
    kind: 'set-alternative',
    to: {
      what: '다른 스튜디오의 서면 제안',
      worth: { amountMinor: 40_000_000, currency: 'USD' },
      likelihood: fraction(1, 2),
    },
  }),
  'judge-by': () => ({ kind: 'judge-by', to: { edition: '2026.2', on: '2026-11-29' } }),
  'set-mandate': () => ({ kind: 'set-mandate', to: { decidedBy: '대표이사', dueOn: '2026-12-15' } }),
  'set-decision': () => ({
    kind: 'set-decision',
    to: { verdict: 'counter', reason: '권리 복귀 조항이 없다.', on: '2026-11-29' },
  }),
  'set-redline-change': () => ({
    kind: 'set-redline-change',
    changeId: 'change-1',
    to: {
      paperId: 'paper-1',
      draftId: 'draft-2',
      order: 1,
      isIncluded: true,
      termIds: ['option_fee_initial'],
      place: '4 Option Fee',
      change: { find: '제4조', replace: '제4조(대금)', comment: '통화한 대로입니다.' },
    },
  }),
  'note-issue': () => ({
    kind: 'note-issue',
    paperId: 'paper-1',
    termId: 'option_fee_initial',
    to: { status: '합의', owner: '매수인' },
  }),
  'set-waterfall': ({ deal }) => ({ kind: 'set-waterfall', waterfall: presetFor(presetId, deal) }),
};

const HOUSE_SAMPLES: {
  readonly [Kind in HouseOperation['kind']]: () => Extract<HouseOperation, { readonly kind: Kind }>;
} = {
  'add-precedent': () => ({
    kind: 'add-precedent',
    precedent: aPrecedentOf('sequel_passive', { id: 'p-2', note: '구두 합의' }),
  }),
  'edit-precedent': () => ({
    kind: 'edit-precedent',
    precedentId: 'p-1',
    patch: { year: null, note: '대표님 확인', isConfidential: true },
  }),
  'remove-precedent': () => ({ kind: 'remove-precedent', precedentId: 'p-1' }),
  'set-house-ladder': () => ({
    kind: 'set-house-ladder',
    termId: 'reversion_term',
    roles: ['owner', 'producer'],
    ladder: { ask: { condition: { en: 'Eighteen months', ko: '18개월' } } },
  }),
  'set-hidden': () => ({ kind: 'set-hidden', termId: 'rights_scope', hidden: true }),
};

const clock = aClock();
let app: ReturnType<typeof anApp>;
beforeAll(() => {
  app = anApp({ now: clock.now });
});
afterAll(() => app.end());

describe('every kind of change to a deal is done, undone and redone to the letter', () => {
  let dealId: string;
  let questionId: string;
  beforeAll(async () => {
    questionId = (await app.ask('library.get', {})).questions[0]?.id ?? '';
    dealId = await prepare();
  });

  it.each(DEAL_OPERATIONS.map(({ kind }) => kind))('%s', async (kind) => {
    const before = (await app.ask('deals.get', { dealId })).document;
    const done = await change(DEAL_SAMPLES[kind](before, questionId));
    expect(done.changes, 'the sample changes nothing').not.toEqual([]);
    expect(done.undo?.en.length).toBeGreaterThan(0);
    expect(done.undo?.ko).toMatch(/[가-힣]/);
    const undone = await changeDeal(app.ask, 'history.undo', { dealId, revision: done.revision });
    expect(undone.document).toEqual(before);
    expect(undone.redo).toEqual(done.undo);
    app.reopen();
    const redone = await changeDeal(app.ask, 'history.redo', { dealId, revision: undone.revision });
    expect(redone.document).toEqual(done.document);
    // The next kind finds what was prepared.
    await app.ask('history.undo', { dealId, revision: redone.revision });
  });

  async function prepare(): Promise<string> {
    const { document } = await app.ask('deals.create', {
      title: '달빛 계단',
      kinds: ['remake'],
      ourRoles: ['owner'],
      currency: 'USD',
      original: '달빛 계단',
      counterparty: 'Larchmont Pictures',
    });
    dealId = document.deal.id;
    const theirs = document.drafts[0]?.id ?? '';
    const entries = { rights_scope: anEntry({ clause: '모든 권리', note: '메모' }) };
    await change({ kind: 'remove-draft', draftId: theirs });
    await change({ kind: 'add-draft', draft: aDraft({ id: DRAFT, round: 1, entries }) });
    await change({ kind: 'add-draft', draft: aDraft({ id: 'draft-2', side: 'ours', round: 2 }) });
    await change({ kind: 'add-paper', paperId: 'paper-1', paper: aPastedPaper('제4조') });
    await change({ kind: 'adopt-ladders', ladders: { option_fee_initial: ladder } });
    await change({ kind: 'add-scenario', scenarioId: 'own-1', scenario });
    return dealId;
  }

  async function change(operation: DealOperation) {
    clock.forward(60_000);
    const { revision } = await app.ask('deals.get', { dealId });
    return changeDeal(app.ask, 'deals.apply', { dealId, revision, operation });
  }
});

describe('every kind of change to the house is done, undone and redone to the letter', () => {
  beforeAll(async () => {
    await change({ kind: 'add-precedent', precedent: aPrecedentOf('reversion_term', { id: 'p-1' }) });
  });

  it.each(HOUSE_OPERATIONS.map(({ kind }) => kind))('%s', async (kind) => {
    const before: House = (await app.ask('house.get', {})).house;
    const done = await change(HOUSE_SAMPLES[kind]());
    expect(done.changes, 'the sample changes nothing').not.toEqual([]);
    expect(done.undo?.ko).toMatch(/[가-힣]/);
    const undone = await changeHouse(app.ask, 'house.undo', { revision: done.revision });
    expect(undone.house).toEqual(before);
    expect(undone.redo).toEqual(done.undo);
    app.reopen();
    const redone = await changeHouse(app.ask, 'house.redo', { revision: undone.revision });
    expect(redone.house).toEqual(done.house);
    await app.ask('house.undo', { revision: redone.revision });
  });

  async function change(operation: HouseOperation) {
    clock.forward(60_000);
    const { revision } = await app.ask('house.get', {});
    return changeHouse(app.ask, 'house.apply', { revision, operation });
  }
});
