import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '#app/door/open-app.ts';
import type { App } from '#app/door/open-app.ts';
import { openWorkspace } from '#app/workspace/workspace.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import type { OpenDeal } from '#contract/methods.ts';
import { aFolder, appOptionsIn } from '#tests/builders/app-builders.ts';

describe('a disk without space', () => {
  let folder: ReturnType<typeof aFolder>;
  let workspace: Workspace;
  let app: App;
  beforeEach(() => {
    folder = aFolder();
    const options = appOptionsIn(folder.path);
    workspace = openWorkspace(options.workspacePath, options);
    app = createApp(options, workspace);
  });
  afterEach(() => {
    app.close();
    folder.remove();
  });

  it('refuses a change with disk-full, changes nothing, and takes the change when there is space again', async () => {
    const deal = await create();
    const dealId = deal.document.deal.id;
    const draftId = deal.document.drafts[0]?.id ?? '';
    const pages = Number(workspace.db.pragma('page_count', { simple: true }));
    workspace.db.pragma(`max_page_count = ${pages}`);
    // First: the fault occurs. SQLite itself finds no room.
    expect(
      codeOf(() =>
        workspace.db.exec(
          `CREATE TABLE probe (x TEXT) STRICT; INSERT INTO probe VALUES (zeroblob(0) || '${'x'.repeat(100_000)}')`,
        ),
      ),
    ).toBe('SQLITE_FULL');

    const change = {
      dealId,
      revision: deal.revision,
      operation: {
        kind: 'edit-entry' as const,
        draftId,
        termId: 'option_fee_initial',
        patch: { clause: '옵션료 조항. '.repeat(4_000) },
      },
    };
    expect(await app.api.call('deals.apply', change)).toMatchObject({
      ok: false,
      failure: { code: 'disk-full' },
    });
    expect(await app.api.call('deals.get', { dealId })).toMatchObject({
      ok: true,
      value: { document: deal.document, revision: deal.revision, undo: null },
    });
    expect(await app.api.call('history.list', { dealId })).toMatchObject({ ok: true, value: { steps: [] } });

    workspace.db.pragma(`max_page_count = ${pages * 100}`);
    expect(await app.api.call('deals.apply', change)).toMatchObject({ ok: true });
    expect(workspace.db.pragma('integrity_check', { simple: true })).toBe('ok');
  });

  it('leaves no half-written deal when it is full in the middle of an import', async () => {
    const pages = Number(workspace.db.pragma('page_count', { simple: true }));
    const big = {
      ...(await create()).document,
    };
    workspace.db.pragma(`max_page_count = ${pages + 4}`);
    const entries = Object.fromEntries(
      ['option_fee_initial', 'reversion_term', 'sequel_passive'].map((termId) => [
        termId,
        { clause: '조항 '.repeat(9_000) },
      ]),
    );
    const answer = await app.api.call('deals.apply', {
      dealId: big.deal.id,
      revision: 0,
      operation: { kind: 'edit-entries', draftId: big.drafts[0]?.id ?? '', entries },
    });
    expect(answer).toMatchObject({ ok: false, failure: { code: 'disk-full' } });
    expect(workspace.deals.getDocument(big.deal.id)).toEqual(big);
    expect(workspace.search.findTexts(['조항'], 10)).toEqual([]);
  });

  async function create(): Promise<OpenDeal> {
    const answer = await app.api.call('deals.create', {
      title: '달빛 계단',
      kinds: ['remake'],
      ourRoles: ['owner'],
      currency: 'USD',
      original: '',
      counterparty: '',
    });
    if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
    return answer.value;
  }

  function codeOf(attempt: () => void): string {
    try {
      attempt();
      return 'done';
    } catch (error) {
      return error instanceof Database.SqliteError ? error.code : String(error);
    }
  }
});
