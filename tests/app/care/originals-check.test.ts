import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { writeDealFile } from '#app/deals/deal-file.ts';
import { openWorkspace } from '#app/workspace/workspace.ts';
import { anApp, waitFor } from '#tests/builders/app-builders.ts';
import { ORIGINALS, aWholeDeal } from '#tests/builders/whole-deal.ts';

/** Long enough to lie in the file as it is, however SQLite spreads it over its pages. */
const RUN_BYTES = 200;

describe('an original file of which one byte changed on the disk', () => {
  let app: ReturnType<typeof anApp>;
  afterEach(() => app.end());

  it('is named soon after opening with its deal, and what to do, though the file of the workspace is sound', async () => {
    await aWorkspaceWithPapers();
    const damaged = flipAByte();
    const workspace = openWorkspace(app.options.workspacePath, app.options);
    expect(workspace.db.pragma('integrity_check', { simple: true })).toBe('ok');
    workspace.close();
    app.reopen();
    await waitFor(async () => (await warning()) !== undefined);
    const { kind, message } = (await warning()) ?? {};
    expect(kind).toBe('originals-damaged');
    const { deal, papers = {} } = aWholeDeal();
    const paper = Object.values(papers).find(({ digest }) => digest === damaged);
    for (const text of [message?.en, message?.ko]) {
      expect(text).toContain(paper?.fileName);
      expect(text).toContain(deal.title);
    }
    expect(message?.en).toContain('“Back up now”');
    expect(message?.ko).toContain('‘지금 백업’');
  });

  it('is looked for before each backup, which is made all the same', async () => {
    await aWorkspaceWithPapers();
    flipAByte();
    app.reopen({ quietMs: 3_600_000 });
    expect(await warning()).toBeUndefined();
    const { backupId } = await app.ask('backups.create', {});
    expect((await app.ask('backups.list', {})).map((each) => each.backupId)).toEqual([backupId]);
    expect((await warning())?.kind).toBe('originals-damaged');
  });

  it('comes back whole from an earlier backup, and the next backup takes the warning away', async () => {
    const good = await aWorkspaceWithPapers();
    const damaged = flipAByte();
    app.reopen();
    await waitFor(async () => (await warning()) !== undefined);
    await app.ask('backups.restoreAsCopy', { backupId: good });
    await app.ask('backups.create', {});
    expect(await warning()).toBeUndefined();
    app.app.close();
    const workspace = openWorkspace(app.options.workspacePath, app.options);
    expect(Buffer.concat([...workspace.originals.read(damaged)])).toEqual(
      Buffer.from(ORIGINALS.get(damaged) ?? []),
    );
    workspace.close();
  });

  it('is found while other questions are answered', async () => {
    await aWorkspaceWithPapers();
    flipAByte();
    app.reopen({ quietMs: 3_600_000 });
    const backup = app.ask('backups.create', {});
    expect(await app.ask('deals.list', { archived: false })).toHaveLength(1);
    await backup;
    expect((await warning())?.kind).toBe('originals-damaged');
  });

  async function warning() {
    return (await app.ask('workspace.info', {})).warning;
  }

  /** A deal with three originals and a good backup of it. Answers the id of the backup. */
  async function aWorkspaceWithPapers(): Promise<string> {
    app = anApp({ quietMs: 20, newId: () => crypto.randomUUID() });
    const document = aWholeDeal();
    const originals = Object.fromEntries(
      [...ORIGINALS].map(([digest, bytes]) => [digest, Buffer.from(bytes).toString('base64')]),
    );
    const bytes = writeDealFile({ edition: 'internal', document, originId: document.deal.id, originals });
    const { token } = await app.offer('a.internal.json', bytes);
    await app.ask('dealFiles.import', { token });
    const { backupId } = await app.ask('backups.create', {});
    return backupId;
  }

  /** Changes one byte of an original in the closed file of the workspace. Answers its digest. */
  function flipAByte(): string {
    app.app.close();
    const path = app.options.workspacePath;
    const file = readFileSync(path);
    for (const [digest, bytes] of ORIGINALS) {
      const at = file.indexOf(bytes.subarray(-RUN_BYTES));
      if (at < 0) continue;
      file[at + RUN_BYTES / 2] = (file[at + RUN_BYTES / 2] ?? 0) ^ 1;
      writeFileSync(path, file);
      return digest;
    }
    throw new Error('No original was found in the file.');
  }
});
