import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenDeal } from '#contract/methods.ts';
import { ASSUMPTION_NAMES } from '#domain/settlement/simulation/assumption-names.ts';
import { presetFor } from '#domain/deal/deal-waterfall.ts';
import { WATERFALL_PRESETS } from '#domain/settlement/waterfall/waterfall-presets.ts';
import { runWaterfall } from '#domain/settlement/waterfall/run-waterfall.ts';
import { fraction } from '#domain/figures/fraction.ts';
import { anApp } from '#tests/builders/app-builders.ts';
import { changeDeal } from '#tests/builders/changes.ts';

let app: ReturnType<typeof anApp>;
beforeEach(() => {
  app = anApp();
});
afterEach(() => app.end());

async function aRemake(): Promise<OpenDeal> {
  const { document, revision } = await app.ask('deals.create', {
    title: '금액 시험',
    kinds: ['remake'],
    ourRoles: ['owner'],
    currency: 'USD',
    original: '',
    counterparty: '',
  });
  const patch = { budget: { amountMinor: 3_200_000_000, currency: 'USD' } } as const;
  return changeDeal(app.ask, 'deals.apply', {
    dealId: document.deal.id,
    revision,
    operation: { kind: 'edit-head', patch },
  });
}

describe('money in a deal', () => {
  it('keeps an assumption as one named step, undoes it, and leaves no empty part behind', async () => {
    const { document, revision } = await aRemake();
    const dealId = document.deal.id;
    const to = fraction(1, 5);
    const operation = { kind: 'set-assumption', name: 'production_overhead', to } as const;
    const changed = await changeDeal(app.ask, 'deals.apply', { dealId, revision, operation });
    expect(changed.changes.map(({ after }) => after.kind)).toEqual(['money']);
    expect(changed.undo?.en).toBe('Assumption, production overhead: the library’s value → 20%');
    expect(changed.document.money?.assumptions).toEqual({ production_overhead: to });
    const undone = await changeDeal(app.ask, 'history.undo', { dealId, revision: changed.revision });
    expect(undone.document).not.toHaveProperty('money');
  });

  it('names the budget and the rate when the sum is beyond what can be kept exactly', async () => {
    const { document, revision } = await aRemake();
    const dealId = document.deal.id;
    const rate = {
      from: 'KRW',
      to: 'USD',
      rate: fraction(9_000_000, 1),
      on: '2026-11-20',
      source: 'test',
    } as const;
    const patch = { budget: { amountMinor: 9_000_000_000_000_000, currency: 'KRW' }, rates: [rate] } as const;
    const changed = await changeDeal(app.ask, 'deals.apply', {
      dealId,
      revision,
      operation: { kind: 'edit-head', patch },
    });
    const draftId = changed.document.drafts[0]?.id ?? '';
    const answer = await app.app.api.call('money.clausePrices', { dealId, draftId });
    expect(answer).toMatchObject({ ok: false, failure: { code: 'refused', field: 'rates' } });
  });

  it('leaves money behind in a copy without private fields', async () => {
    const { document, revision } = await aRemake();
    const dealId = document.deal.id;
    const operation = { kind: 'use-waterfall-preset', presetId: 'service-deal' } as const;
    await changeDeal(app.ask, 'deals.apply', { dealId, revision, operation });
    const copy = (withPrivate: boolean) => app.ask('deals.duplicate', { dealId, withPrivate, title: '사본' });
    expect((await copy(true)).document.money?.waterfall?.presetId).toBe('service-deal');
    expect((await copy(false)).document).not.toHaveProperty('money');
  });

  it('refuses a waterfall that does not add up, by the name of the tier', async () => {
    const { document, revision } = await aRemake();
    const drawn = presetFor('studio-net-profits', {});
    const accounts = drawn.spec.accounts.map((account) => ({
      ...account,
      tiers: account.tiers.map((tier) =>
        tier.kind === 'split'
          ? { ...tier, bands: [{ shares: [{ to: 'owner', share: fraction(1, 2) }] }] }
          : tier,
      ),
    }));
    const waterfall = { ...drawn, spec: { ...drawn.spec, accounts } };
    const answer = await app.app.api.call('deals.apply', {
      dealId: document.deal.id,
      revision,
      operation: { kind: 'set-waterfall', waterfall },
    });
    if (answer.ok) throw new Error('It was taken.');
    expect(answer.failure.message.en).toMatch(/net.profits/i);
  });

  it('answers other questions while it works, and stops when it is cancelled', async () => {
    const { document } = await aRemake();
    const dealId = document.deal.id;
    const draftId = document.drafts[0]?.id ?? '';
    const { jobId } = await app.ask('jobs.start', {
      method: 'money.clausePrices',
      input: { dealId, draftId },
    });
    await app.ask('deals.get', { dealId });
    expect((await app.ask('jobs.poll', { jobId })).kind).toBe('running');
    expect((await app.ask('jobs.cancel', { jobId })).kind).toBe('cancelled');
  });

  it('has every assumption in the library, and says which are not sourced', async () => {
    const { document } = await aRemake();
    const draftId = document.drafts[0]?.id ?? '';
    const asked = { dealId: document.deal.id, draftId, scenarioId: 'hit' };
    const { assumptions } = await app.ask('money.statement', asked);
    expect(assumptions.map(({ name }) => name)).toEqual([...ASSUMPTION_NAMES]);
    for (const { evidence, isUnsourced } of assumptions)
      expect(isUnsourced).toBe(evidence === 'judgement' || evidence === 'unverified');
  });
});

describe('a preset scaled to the budget', () => {
  it.each(WATERFALL_PRESETS.map(({ id }) => id))('%s still pays out all that comes in', (presetId) => {
    const budget = { amountMinor: 1_234_567_891, currency: 'USD' } as const;
    const { spec, typicalMinor } = presetFor(presetId, { budget });
    const { conservation } = runWaterfall(spec, { periods: [{ month: 0, receiptsMinor: typicalMinor }] });
    expect(conservation.isExact).toBe(true);
  });
});

describe('a scenario of one’s own', () => {
  const scenario = {
    label: 'Our case',
    boxOfficeMultiple: fraction(2, 1),
    sequels: 0,
    awards: 0,
  };
  const outcome = {
    currency: 'USD',
    reached: 'release',
    release: 'theatrical',
    boxOfficeMinor: { china: 5_000_000_00 },
    receiptsMinor: { video: 7_000_000_00 },
    directCostMinor: 30_000_000_00,
    counts: { remakes: 1 },
    sourcesMinor: {},
  } as const;

  async function added(own: object): Promise<{ open: OpenDeal; dealId: string; draftId: string }> {
    const { document, revision } = await aRemake();
    const dealId = document.deal.id;
    const operation = {
      kind: 'add-scenario',
      scenarioId: 'own-1',
      scenario: { ...scenario, ...own },
    } as const;
    const open = await changeDeal(app.ask, 'deals.apply', { dealId, revision, operation });
    return { open, dealId, draftId: open.document.drafts[0]?.id ?? '' };
  }
  const linesOf = async (dealId: string, draftId: string) => {
    const { lines } = await app.ask('money.statement', { dealId, draftId, scenarioId: 'own-1' });
    return Object.fromEntries(lines.map(({ id, amountMinor }) => [id, amountMinor]));
  };

  it('stands beside those of the library in the statement and in the prices, and is undone as one named step', async () => {
    const { open, dealId, draftId } = await added({});
    expect(open.undo?.en).toBe('Scenario added: Our case');
    const statement = await app.ask('money.statement', { dealId, draftId, scenarioId: 'own-1' });
    expect(statement.worldwideBoxOfficeMinor).toBe(6_400_000_000);
    const prices = await app.ask('money.clausePrices', { dealId, draftId });
    expect(prices.scenarios.map(({ id }) => id)).toContain('own-1');
    expect(prices.base.byScenario.map(({ id }) => id)).toContain('own-1');
    const undone = await changeDeal(app.ask, 'history.undo', { dealId, revision: open.revision });
    expect(undone.document).not.toHaveProperty('money');
    const gone = await app.app.api.call('money.statement', { dealId, draftId, scenarioId: 'own-1' });
    expect(gone).toMatchObject({ ok: false, failure: { code: 'not-found' } });
  });

  it('takes what it states as stated, and leaves the rest to the multiple and the mix', async () => {
    const plain = await added({});
    const mixed = await linesOf(plain.dealId, plain.draftId);
    const { dealId, draftId } = await added({ outcome });
    const stated = await linesOf(dealId, draftId);
    expect(stated['box_office.china']).toBe(5_000_000_00);
    expect(stated['receipts.video']).toBe(7_000_000_00);
    expect(stated['box_office.us']).toBe(mixed['box_office.us']);
    expect(stated['receipts.tv']).toBe(mixed['receipts.tv']);
    expect(stated['box_office.us']).toBeGreaterThan(0);
  });

  it('brings box office to nothing, and a fee of the platform, when the picture goes straight to a platform', async () => {
    const { dealId, draftId } = await added({
      outcome: { ...outcome, release: 'streaming', boxOfficeMinor: {}, receiptsMinor: {} },
    });
    const lines = await linesOf(dealId, draftId);
    expect(lines['worldwide_box_office']).toBe(0);
    expect(lines['receipts.video']).toBe(0);
    expect(lines['receipts.streaming']).toBeGreaterThan(outcome.directCostMinor);
  });

  it('in another currency is converted at the rate of the deal, and refused by its name without one', async () => {
    const { open, dealId, draftId } = await added({
      outcome: { ...outcome, currency: 'KRW', boxOfficeMinor: { us: 14_000_000_000 }, receiptsMinor: {} },
    });
    const answer = await app.app.api.call('money.statement', { dealId, draftId, scenarioId: 'own-1' });
    expect(answer).toMatchObject({ ok: false, failure: { code: 'refused', field: 'rates' } });
    if (!answer.ok) expect(answer.failure.message.en).toContain('“Our case”');
    const rate = {
      from: 'USD',
      to: 'KRW',
      rate: fraction(1400, 1),
      on: '2026-11-20',
      source: 'test',
    } as const;
    const operation = { kind: 'edit-head', patch: { rates: [rate] } } as const;
    await changeDeal(app.ask, 'deals.apply', { dealId, revision: open.revision, operation });
    expect((await linesOf(dealId, draftId))['box_office.us']).toBe(10_000_000_00);
  });

  it('is refused without a name and under an id that is taken', async () => {
    const { open, dealId } = await added({});
    const refused = (scenarioId: string, label: string) =>
      app.app.api.call('deals.apply', {
        dealId,
        revision: open.revision,
        operation: { kind: 'add-scenario', scenarioId, scenario: { ...scenario, label } },
      });
    expect(await refused('own-2', ' ')).toMatchObject({ ok: false, failure: { code: 'invalid-input' } });
    expect(await refused('own-1', 'Another')).toMatchObject({ ok: false, failure: { code: 'refused' } });
  });
});
