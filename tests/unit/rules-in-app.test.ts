import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openApp } from '#app/open-app.ts';
import { TEMPLATES, aFolder } from '../builders/app-builders.ts';

const folder = aFolder();
let count = 0;
const app = openApp({
  workspacePath: join(folder.path, 'workspace.jibun'),
  safeWorkspacePath: join(folder.path, 'safe.jibun'),
  backupsRoot: join(folder.path, 'backups'),
  templatesRoot: TEMPLATES,
  capabilities: { host: 'direct', version: '0', dialogs: 'none', canReveal: false },
  now: () => new Date('2026-11-22T09:00:00Z'),
  newId: () => `id-${(count += 1)}`,
  log: () => {},
});
afterAll(() => app.close());

async function ask<T>(answer: Promise<{ ok: true; value: T } | { ok: false; failure: unknown }>): Promise<T> {
  const given = await answer;
  if (!given.ok) throw new Error(JSON.stringify(given.failure));
  return given.value;
}

describe('the facts of a deal', () => {
  it('are answered like a question, decide a check, and are undone', async () => {
    const opened = await ask(
      app.api.call('deals.create', {
        title: 'T',
        kinds: ['co-production'],
        ourRoles: ['producer'],
        currency: 'USD',
        original: '',
        counterparty: '',
      }),
    );
    const dealId = opened.document.deal.id;
    const draftId = opened.document.drafts[0]?.id ?? '';
    const outcome = async (): Promise<string | undefined> =>
      (await ask(app.api.call('rules.check', { dealId, draftId }))).find(
        (result) => result.ruleId === 'treaty_partner',
      )?.outcome;
    expect(await outcome()).toBe('unknown');
    const answered = await ask(
      app.api.call('deals.apply', {
        dealId,
        revision: opened.revision,
        operation: { kind: 'answer-situation', questionId: 'fact.partner_country', answer: 'us', note: '' },
      }),
    );
    expect(await outcome()).toBe('fail');
    expect(answered.undo).toEqual({
      en: 'Answer a fact of the rule checks',
      ko: '규정 점검 사실관계 답변',
    });
    await ask(app.api.call('history.undo', { dealId, revision: answered.revision }));
    expect(await outcome()).toBe('unknown');
  });

  it('refuse an answer that the library does not have', async () => {
    const opened = await ask(
      app.api.call('deals.create', {
        title: 'U',
        kinds: ['co-production'],
        ourRoles: ['producer'],
        currency: 'USD',
        original: '',
        counterparty: '',
      }),
    );
    const answer = await app.api.call('deals.apply', {
      dealId: opened.document.deal.id,
      revision: opened.revision,
      operation: { kind: 'answer-situation', questionId: 'fact.partner_country', answer: 'mars', note: '' },
    });
    expect(answer).toMatchObject({ ok: false });
  });
});

describe('the rules of a deal', () => {
  it('are checked on the facts alone where no draft is named', async () => {
    const opened = await ask(
      app.api.call('deals.create', {
        title: 'V',
        kinds: ['co-production'],
        ourRoles: ['producer'],
        currency: 'USD',
        original: '',
        counterparty: '',
      }),
    );
    const dealId = opened.document.deal.id;
    await ask(
      app.api.call('deals.apply', {
        dealId,
        revision: opened.revision,
        operation: { kind: 'answer-situation', questionId: 'fact.guild_plan', answer: 'open', note: '' },
      }),
    );
    const results = await ask(app.api.call('rules.check', { dealId }));
    expect(results.find(({ ruleId }) => ruleId === 'guild_signatory')?.outcome).toBe('fail');
    const deals = await ask(app.api.call('rules.inDeals', { ruleId: 'guild_signatory' }));
    expect(deals.find((deal) => deal.dealId === dealId)).toMatchObject({ title: 'V', outcome: 'fail' });
  });

  it('are not listed for a deal of another kind, nor for an archived one', async () => {
    const opened = await ask(
      app.api.call('deals.create', {
        title: 'W',
        kinds: ['remake'],
        ourRoles: ['owner'],
        currency: 'USD',
        original: '',
        counterparty: '',
      }),
    );
    const dealId = opened.document.deal.id;
    const listed = async (ruleId: string) =>
      (await ask(app.api.call('rules.inDeals', { ruleId }))).some((deal) => deal.dealId === dealId);
    expect(await listed('guild_signatory')).toBe(false);
    expect(await listed('art_100')).toBe(true);
    await ask(app.api.call('deals.archive', { dealId, archived: true }));
    expect(await listed('art_100')).toBe(false);
  });
});
