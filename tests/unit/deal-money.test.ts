import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openApp } from '#app/open-app.ts';
import type { App } from '#app/open-app.ts';
import type { InputOf, MethodName, OpenDeal, OutputOf } from '#contract/methods.ts';
import { ASSUMPTION_NAMES } from '#domain/money-model/assumption-names.ts';
import { presetFor } from '#domain/money-model/deal-waterfall.ts';
import { WATERFALL_PRESETS } from '#domain/money-model/waterfall-presets.ts';
import { runWaterfall } from '#domain/money-model/run-waterfall.ts';
import { fraction } from '#domain/money/fraction.ts';
import { aFolder, appOptionsIn } from '../builders/app-builders.ts';

let folder: ReturnType<typeof aFolder>;
let app: App;
beforeEach(() => {
  folder = aFolder();
  app = openApp(appOptionsIn(folder.path));
});
afterEach(() => {
  app.close();
  folder.remove();
});

async function ask<M extends MethodName>(method: M, input: InputOf<M>): Promise<OutputOf<M>> {
  const answer = await app.api.call(method, input);
  if (answer.ok) return answer.value;
  throw new Error(JSON.stringify(answer.failure));
}

async function aRemake(): Promise<OpenDeal> {
  const { document, revision } = await ask('deals.create', {
    title: '금액 시험',
    kinds: ['remake'],
    ourRoles: ['owner'],
    currency: 'USD',
    original: '',
    counterparty: '',
  });
  const patch = { budget: { amountMinor: 3_200_000_000, currency: 'USD' } } as const;
  return ask('deals.apply', {
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
    const changed = await ask('deals.apply', { dealId, revision, operation });
    expect(changed.changed).toContain('money');
    expect(changed.undo?.en).toBe('Edit a money assumption');
    expect(changed.document.money?.assumptions).toEqual({ production_overhead: to });
    const undone = await ask('history.undo', { dealId, revision: changed.revision });
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
    const changed = await ask('deals.apply', { dealId, revision, operation: { kind: 'edit-head', patch } });
    const draftId = changed.document.drafts[0]?.id ?? '';
    const answer = await app.api.call('money.clausePrices', { dealId, draftId });
    expect(answer).toMatchObject({ ok: false, failure: { code: 'refused', field: 'rates' } });
  });

  it('leaves money behind in a copy without private fields', async () => {
    const { document, revision } = await aRemake();
    const dealId = document.deal.id;
    const operation = { kind: 'use-waterfall-preset', presetId: 'service-deal' } as const;
    await ask('deals.apply', { dealId, revision, operation });
    const copy = (withPrivate: boolean) => ask('deals.duplicate', { dealId, withPrivate, title: '사본' });
    expect((await copy(true)).document.money?.waterfall?.presetId).toBe('service-deal');
    expect((await copy(false)).document).not.toHaveProperty('money');
  });

  it('refuses a waterfall that does not add up, by the name of the tier', async () => {
    const { document, revision } = await aRemake();
    const drawn = presetFor('studio-net-profits', {});
    const accounts = drawn.spec.accounts.map((account) => ({
      ...account,
      tiers: account.tiers.map((tier) =>
        tier.kind === 'split' ? { ...tier, bands: [{ shares: [{ to: 'owner', share: fraction(1, 2) }] }] } : tier,
      ),
    })); // prettier-ignore
    const waterfall = { ...drawn, spec: { ...drawn.spec, accounts } };
    const answer = await app.api.call('deals.apply', {
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
    const { jobId } = await ask('jobs.start', { work: { kind: 'money', dealId, draftId } });
    await ask('deals.get', { dealId });
    expect((await ask('jobs.poll', { jobId })).kind).toBe('running');
    expect((await ask('jobs.cancel', { jobId })).kind).toBe('cancelled');
  });

  it('has every assumption in the library, and says which are not sourced', async () => {
    const { document } = await aRemake();
    const draftId = document.drafts[0]?.id ?? '';
    const asked = { dealId: document.deal.id, draftId, scenarioId: 'hit' };
    const { assumptions } = await ask('money.statement', asked);
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
