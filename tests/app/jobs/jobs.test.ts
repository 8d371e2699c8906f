import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { followJob } from '#renderer/api/follow-job.ts';
import type { JobProgress } from '#contract/methods.ts';
import { anApp, waitFor } from '#tests/builders/app-builders.ts';

let app: ReturnType<typeof anApp>;
beforeEach(() => {
  app = anApp();
});
afterEach(() => app.end());

async function aRemake(): Promise<{ readonly dealId: string; readonly draftId: string }> {
  const { dealId } = await app.ask('samples.open', { sampleId: 'invented-remake' });
  const { document } = await app.ask('deals.get', { dealId });
  return { dealId, draftId: document.drafts[0]?.id ?? '' };
}

describe('any question as long work', () => {
  it('ends with the very answer of the question', async () => {
    const asked = await aRemake();
    for (const [method, input] of [
      ['money.simulation', asked],
      ['compare.draft', asked],
      ['deals.list', { archived: false }],
      ['deals.keyDates', { dealId: asked.dealId }],
    ] as const) {
      const { jobId } = await app.ask('jobs.start', { method, input });
      await waitFor(async () => (await app.ask('jobs.poll', { jobId })).kind !== 'running');
      expect(await app.ask('jobs.poll', { jobId })).toEqual({
        kind: 'finished',
        value: await app.ask(method, input as never),
      });
    }
  });

  it('is refused at once by the field that the question does not accept', async () => {
    const input = { dealId: '../etc', draftId: 'x' };
    expect(await app.refusal('jobs.start', { method: 'money.simulation', input })).toEqual(
      await app.refusal('money.simulation', input),
    );
  });

  it('fails with the code, the words and the field of the question’s refusal', async () => {
    const input = { dealId: 'nobody', draftId: 'x' };
    const { jobId } = await app.ask('jobs.start', { method: 'money.simulation', input });
    await waitFor(async () => (await app.ask('jobs.poll', { jobId })).kind !== 'running');
    const state = await app.ask('jobs.poll', { jobId });
    const answer = await app.app.api.call('money.simulation', input);
    if (answer.ok) throw new Error('answered');
    expect(state).toEqual({ kind: 'failed', failure: answer.failure });
  });
});

describe('the page follows a job', () => {
  it('to its answer, and hears how far it is', async () => {
    const asked = await aRemake();
    const heard: JobProgress[] = [];
    const end = await followJob(app.app.api, 'money.clausePrices', asked, {
      onProgress: (progress) => heard.push(progress),
      left: new AbortController().signal,
    });
    expect(end).toEqual({ kind: 'finished', value: await app.ask('money.clausePrices', asked) });
    expect(heard.some(({ done, total }) => done > 0 && done < total)).toBe(true);
    expect(heard.at(-1)?.label.ko).toMatch(/[가-힣]/);
  });

  it('and cancels it when the person does, or leaves', async () => {
    const asked = await aRemake();
    const leaving = new AbortController();
    const end = await followJob(app.app.api, 'money.clausePrices', asked, {
      onProgress: () => leaving.abort(),
      left: leaving.signal,
    });
    expect(end).toEqual({ kind: 'cancelled' });
  });

  it('and says why there is none', async () => {
    const end = await followJob(
      app.app.api,
      'money.clausePrices',
      { dealId: '..', draftId: 'x' },
      { onProgress: () => {}, left: new AbortController().signal },
    );
    expect(end).toMatchObject({ kind: 'failed', failure: { code: 'invalid-input', field: 'dealId' } });
  });
});
