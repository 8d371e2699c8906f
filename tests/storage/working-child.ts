// Does one kind of work over and over until it is killed; says after each round how many are done.
import { readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { openApp } from '#app/door/open-app.ts';
import type { App } from '#app/door/open-app.ts';
import { restoreDamagedWorkspace } from '#app/care/restore-workspace.ts';
import type { InputOf, MethodName, OutputOf } from '#contract/methods.ts';
import { appOptionsIn, TEMPLATES } from '#tests/builders/app-builders.ts';
import { offerTo } from '#tests/builders/file-builders.ts';

/** A deal with three rounds, ladders, answers, notes. */
export const DEAL_FILE = join(TEMPLATES, 'samples', 'invented-remake.internal.json');

export type Work = 'import' | 'restore' | 'backup' | 'erase' | 'replace' | 'open';

if (import.meta.main) await workUntilKilled(process.argv[2] as Work, process.argv[3] ?? '');

async function workUntilKilled(work: Work, folder: string): Promise<void> {
  const options = {
    ...appOptionsIn(folder, { librarySnapshotPath: join(folder, 'library.json') }),
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
  };
  if (work === 'open') {
    writeSync(1, '0\n');
    openApp(options);
    writeSync(1, '1\n');
    await new Promise(() => {});
  }
  const app = work === 'replace' ? undefined : openApp(options);
  const round = await roundOf();
  for (let done = 0; ; done += 1) {
    writeSync(1, `${done}\n`);
    await round();
  }

  async function roundOf(): Promise<() => Promise<unknown>> {
    if (!app)
      return async () => {
        writeFileSync(options.workspacePath, 'damaged '.repeat(2_000));
        restoreDamagedWorkspace(options, undefined);
      };
    await ask(app, 'library.get', {});
    if (work === 'backup') return () => ask(app, 'backups.create', {});
    if (work === 'restore') {
      const backupId = (await ask(app, 'backups.list', {}))[0]?.backupId ?? '';
      return () => ask(app, 'backups.restoreAsCopy', { backupId });
    }
    const bytes = readFileSync(DEAL_FILE);
    return async () => {
      const { token } = await offerTo(app, 'a.internal.json', bytes);
      const { dealId } = await ask(app, 'dealFiles.import', { token });
      if (work !== 'erase') return;
      await ask(app, 'deals.delete', { dealId });
      await ask(app, 'deals.erase', { dealIds: [dealId] });
    };
  }
}

async function ask<M extends MethodName>(app: App, method: M, input: InputOf<M>): Promise<OutputOf<M>> {
  const answer = await app.api.call(method, input);
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  return answer.value;
}
