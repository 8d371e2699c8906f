import Database from 'better-sqlite3';
import { mkdirSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApp, openApp } from '#app/door/open-app.ts';
import type { AppOptions } from '#app/door/open-app.ts';
import { backupsFolder } from '#app/workspace/backups-folder.ts';
import { openWorkspace } from '#app/workspace/workspace.ts';
import type { App } from '#app/door/open-app.ts';
import type { InputOf, MethodName, OutputOf } from '#contract/methods.ts';
import { aFolder, appOptionsIn } from '#tests/builders/app-builders.ts';
import { changeDeal, changeHouse } from '#tests/builders/changes.ts';
import { aPublishedWorkspace, publishedAnswers } from '#tests/builders/published-workspaces.ts';

const STEP = '최저 수용 조건의 의미 변경에 따른 변환';
const CO_PRODUCTION = 'id-17';
const BINNED = 'id-6';
const OWN_WORDS = { en: 'Never below this', ko: '이 아래로는 불가' };

describe('a workspace of the version before, opened for the first time', () => {
  let folder: ReturnType<typeof aFolder>;
  let options: AppOptions;
  let app: App | undefined;
  beforeEach(() => {
    folder = aFolder();
    const workspacePath = aPublishedWorkspace(5, folder.path);
    let lastId = 0;
    options = appOptionsIn(folder.path, { workspacePath, newId: () => `new-${(lastId += 1)}` });
  });
  afterEach(() => {
    close();
    folder.remove();
  });

  it('has each walk-away as the worst that we accept, in the words of the library of today', async () => {
    const { document } = await ask('deals.get', { dealId: CO_PRODUCTION });
    expect(document.ladders['territory_split']?.walkAway).toEqual({
      value: { kind: 'choice', choice: 'worldwide_us_except_theatrical_korea' },
      condition: { en: 'Korean cinemas kept at the least', ko: '최소한 한국 극장권 유보' },
    });
    expect(document.ladders['dist_fee_theatrical']?.walkAway).toMatchObject({
      value: { kind: 'share', share: { numerator: 7, denominator: 20 } },
      condition: { en: 'Up to 35%', ko: '35%까지' },
    });
  });

  it('says before and after in the history, and keeps the place of the deal in the list', async () => {
    const { steps } = await ask('history.list', { dealId: CO_PRODUCTION });
    expect(steps.at(-1)).toMatchObject({ name: { ko: STEP }, done: true });
    expect(steps.at(-1)?.termIds).toContain('territory_split');
    const lines = JSON.stringify(steps.at(-1)?.lines);
    for (const words of ['한국 권리 상실', '최소한 한국 극장권 유보']) expect(lines).toContain(words);
    const before = publishedAnswers(5).answers;
    for (const archived of [false, true]) {
      const listed = (await ask('deals.list', { archived })).map(({ dealId, updatedAt }) => [
        dealId,
        updatedAt,
      ]);
      const said = archived ? before.archived : before.active;
      expect(listed).toEqual(said.map(({ dealId, updatedAt }) => [dealId, updatedAt]));
    }
  });

  it('converts the ladders of the house and of a deal in the bin too, each in a step that can be undone', async () => {
    const left = { value: { kind: 'choice', choice: 'granted' }, condition: OWN_WORDS };
    change(`INSERT INTO house_ladder (term_id, ladders) VALUES ('res_stage', ?)`, {
      owner: { walkAway: left },
    });
    change(`INSERT INTO ladder (deal_id, term_id, rungs) VALUES ('${BINNED}', 'final_cut', ?)`, {
      walkAway: { value: { kind: 'choice', choice: 'us_financier_alone' }, condition: OWN_WORDS },
    });
    const { house, revision } = await ask('house.get', {});
    expect(house.ladders['res_stage']).toEqual({
      owner: { walkAway: { value: { kind: 'choice', choice: 'granted_priced' }, condition: OWN_WORDS } },
    });
    const undone = await changeHouse(ask, 'house.undo', { revision });
    expect(undone.house.ladders['res_stage']).toEqual({ owner: { walkAway: left } });
    await ask('deals.undelete', { dealId: BINNED });
    const open = await ask('deals.get', { dealId: BINNED });
    expect(open.undo?.ko).toContain('최저 수용 조건');
    expect(open.document.ladders['final_cut']?.walkAway?.value).toEqual({
      kind: 'choice',
      choice: 'joint_tie_break',
    });
    const back = await changeDeal(ask, 'history.undo', { dealId: BINNED, revision: open.revision });
    expect(back.document.ladders['final_cut']?.walkAway?.value).toMatchObject({
      choice: 'us_financier_alone',
    });
  });

  it('keeps the words of a choice that the library no longer has, without its value', async () => {
    change(`UPDATE ladder SET rungs = ? WHERE deal_id = '${CO_PRODUCTION}' AND term_id = 'final_cut'`, {
      walkAway: { value: { kind: 'choice', choice: 'of_another_library' }, condition: OWN_WORDS },
    });
    const { document } = await ask('deals.get', { dealId: CO_PRODUCTION });
    expect(document.ladders['final_cut']).toEqual({ walkAway: { condition: OWN_WORDS } });
  });

  it('is converted once: what is undone stays undone, and what is set later is left alone', async () => {
    const { revision } = await ask('deals.get', { dealId: CO_PRODUCTION });
    const undone = await changeDeal(ask, 'history.undo', { dealId: CO_PRODUCTION, revision });
    close();
    expect((await ask('deals.get', { dealId: CO_PRODUCTION })).document).toEqual(undone.document);
  });

  it('is as it was when the conversion breaks off at any deal, and is converted at the next opening', async () => {
    const before = snapshot();
    const workspace = openWorkspace(options.workspacePath, options);
    workspace.db.exec(
      `CREATE TEMP TRIGGER stopped BEFORE INSERT ON step WHEN new.deal_id = '${CO_PRODUCTION}'
       BEGIN SELECT RAISE(ABORT, 'stopped'); END`,
    );
    expect(() => createApp(options, workspace)).toThrow('stopped');
    workspace.close();
    expect(snapshot()).toEqual(before);
    const { steps } = await ask('history.list', { dealId: CO_PRODUCTION });
    expect(steps.filter(({ name }) => name.ko === STEP)).toHaveLength(1);
  });

  it('waits where there is no library, and is converted once there is one', async () => {
    const withLibrary = options;
    const templatesRoot = join(folder.path, 'no-templates');
    mkdirSync(templatesRoot);
    const { librarySnapshotPath: _read, shippedSnapshotPath: _shipped, ...rest } = options;
    options = { ...rest, templatesRoot };
    const kept = await ask('deals.get', { dealId: CO_PRODUCTION });
    expect(kept.document).toEqual(publishedAnswers(5).answers.deals[CO_PRODUCTION]?.document);
    close();
    options = withLibrary;
    const { steps } = await ask('history.list', { dealId: CO_PRODUCTION });
    expect(steps.at(-1)?.name.ko).toBe(STEP);
  });

  it('gives up a backup of the version before in converted copies', async () => {
    const backups = backupsFolder(options.backupsRoot, options.workspacePath);
    mkdirSync(backups, { recursive: true });
    await ask('backups.create', {});
    const [made] = await ask('backups.list', {});
    const backupId = made?.backupId ?? '';
    const elsewhere = join(folder.path, 'elsewhere');
    mkdirSync(elsewhere);
    copyFileSync(aPublishedWorkspace(5, elsewhere), join(backups, `${backupId}.db`));
    const { dealIds } = await ask('backups.restoreAsCopy', { backupId });
    const documents = await Promise.all(
      dealIds.map(async (dealId) => (await ask('deals.get', { dealId })).document),
    );
    const copy = documents.find(({ ladders }) => ladders['territory_split'] !== undefined);
    expect(copy?.ladders['territory_split']?.walkAway?.value).toEqual({
      kind: 'choice',
      choice: 'worldwide_us_except_theatrical_korea',
    });
  });

  async function ask<M extends MethodName>(method: M, input: InputOf<M>): Promise<OutputOf<M>> {
    const answer = await (app ??= openApp(options)).api.call(method, input);
    if (answer.ok) return answer.value;
    throw new Error(`${method}: ${JSON.stringify(answer.failure)}`);
  }

  function close(): void {
    app?.close();
    app = undefined;
  }

  /** What the version before would have written, straight into its file. */
  function change(sql: string, content?: unknown): void {
    const db = new Database(options.workspacePath);
    if (content === undefined) db.exec(sql);
    else db.prepare(sql).run(JSON.stringify(content));
    db.close();
  }

  function snapshot(): unknown {
    const db = new Database(options.workspacePath, { readonly: true });
    const rows = ['deal', 'ladder', 'step', 'house', 'house_ladder', 'house_step'].map((table) =>
      db.prepare(`SELECT * FROM ${table}`).all(),
    );
    db.close();
    return rows;
  }
});
