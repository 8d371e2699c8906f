import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openApp } from '#app/door/open-app.ts';
import { openWorkspace } from '#app/workspace/workspace.ts';
import type { WorkspaceInfo } from '#contract/methods.ts';
import { aFolder, appOptionsIn } from '#tests/builders/app-builders.ts';

const CHILD = join(import.meta.dirname, 'copied-child.ts');
/** Longer than the test lasts: the log is not emptied by itself. */
const NEVER_MS = 600_000;

let folder: ReturnType<typeof aFolder>;
let running: ChildProcess | undefined;
beforeEach(() => (folder = aFolder()));
afterEach(async () => {
  await endRunning();
  folder.remove();
});

/** The path of a workspace that another process has open, with three deals in it. */
async function anOpenWorkspace(quietMs: number): Promise<string> {
  const child = spawn(process.execPath, [CHILD, folder.path, String(quietMs)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running = child;
  await once(child.stdout, 'data');
  return appOptionsIn(folder.path).workspacePath;
}

async function endRunning(): Promise<void> {
  if (running?.exitCode !== null || running.signalCode !== null) return;
  running.kill('SIGKILL');
  await once(running, 'exit');
}

type Opened = { readonly deals: number; readonly warning: WorkspaceInfo['warning'] };

/** Copies the file alone, as a person or a backup program does, and opens the copy elsewhere. */
async function openCopyOf(path: string): Promise<Opened> {
  const options = appOptionsIn(join(folder.path, 'elsewhere'));
  mkdirSync(dirname(options.workspacePath), { recursive: true });
  copyFileSync(path, options.workspacePath);
  const app = openApp(options);
  const info = await app.api.call('workspace.info', {});
  app.close();
  if (!info.ok) throw new Error(info.failure.message.en);
  return { deals: info.value.dealCount, warning: info.value.warning };
}

describe('the file of a running Jibun, copied without its log', () => {
  it('holds the latest edits once it was quiet, and says nothing', async () => {
    const path = await anOpenWorkspace(20);
    await vi.waitFor(() => expect(statSync(`${path}-wal`).size).toBe(0), { timeout: 20_000 });
    expect(await openCopyOf(path)).toEqual({ deals: 3, warning: undefined });
  });

  it('says that it may lack the latest edits when it was copied before that', async () => {
    const path = await anOpenWorkspace(NEVER_MS);
    const { deals, warning } = await openCopyOf(path);
    expect(deals).toBeLessThan(3);
    expect(warning?.kind).toBe('copied-while-open');
    expect(warning?.message.en).toMatch(/latest edits may be missing/);
    expect(warning?.message.ko).toMatch(/마지막 수정 내용이 빠졌을 수 있습니다/);
  });

  it('with its log beside it, as after a process that was killed, is whole and says nothing', async () => {
    const path = await anOpenWorkspace(NEVER_MS);
    await endRunning();
    const workspace = openWorkspace(path, appOptionsIn(folder.path));
    expect([workspace.deals.count(), workspace.wasCopiedOpen]).toEqual([3, false]);
    workspace.close();
  });
});

it('a file whose process was killed before its edit was kept is no copy, however often it is opened', () => {
  const options = appOptionsIn(folder.path);
  const killed = openWorkspace(options.workspacePath, options);
  killed.settings.put('editsBegun', 99);
  const later = appOptionsIn(join(folder.path, 'later'));
  mkdirSync(dirname(later.workspacePath), { recursive: true });
  for (const log of ['', '-wal'])
    copyFileSync(`${options.workspacePath}${log}`, `${later.workspacePath}${log}`);
  killed.close();
  for (let opening = 0; opening < 3; opening += 1) {
    const workspace = openWorkspace(later.workspacePath, later);
    expect(workspace.wasCopiedOpen).toBe(false);
    workspace.close();
  }
});

describe('a file that was copied in order says nothing', () => {
  it('after Jibun was closed, also when its last change was refused', async () => {
    const options = appOptionsIn(folder.path, { quietMs: NEVER_MS });
    const workspace = openWorkspace(options.workspacePath, options);
    const refuse = (): never => workspace.transact(() => raise('refused on purpose'));
    expect(refuse).toThrow('refused on purpose');
    workspace.close();
    expect((await openCopyOf(options.workspacePath)).warning).toBeUndefined();
  });

  it('as a backup that was made while edits lay in the log', async () => {
    const options = appOptionsIn(folder.path, { quietMs: NEVER_MS });
    const workspace = openWorkspace(options.workspacePath, options);
    workspace.transact(() => workspace.settings.put('lang', 'ko'));
    const { backupId } = await workspace.backups.create(workspace.db, 0, options.now(), () => {});
    const path = workspace.backups.getPath(backupId);
    expect((await openCopyOf(path)).warning).toBeUndefined();
    workspace.close();
  });
});

function raise(message: string): never {
  throw new Error(message);
}
