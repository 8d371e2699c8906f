import {
  closeSync,
  copyFileSync,
  fchmodSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import { VERSION } from '#app/base/version.ts';
import type { AppOptions } from '#app/base/app-options.ts';
import { failFromFiles, systemCode } from '#app/files/file-failure.ts';
import { createBackups, damagedBackup } from '#app/workspace/backups.ts';
import { openWorkspace } from '#app/workspace/workspace.ts';
import { forgetOwner } from '#app/workspace/backups-folder.ts';
import { findWorkspaceId } from '#storage/workspace-id.ts';
import type { BackupInfo } from '#contract/methods.ts';
import { Fail, failedWith } from '#domain/base/failure.ts';
import { isContentTurned } from '#storage/content-sums.ts';
import { findFaultInCopy } from '#storage/copy-database.ts';

export type RestoreOptions = Pick<AppOptions, 'workspacePath' | 'backupsRoot' | 'now' | 'log'>;

type Places = Pick<RestoreOptions, 'workspacePath' | 'backupsRoot' | 'log'>;

export type Restored = {
  /** The new name of the file that was there; undefined where none was. */
  readonly setAsideAs: string | undefined;
  readonly from: BackupInfo;
};

/** Those of a workspace that is not open, from where it lay before too, as long as the file says who it is. */
function backupsOf({ backupsRoot, workspacePath, log }: Places) {
  const backups = createBackups(backupsRoot, workspacePath, log);
  const id = backups.list().length === 0 ? findWorkspaceId(workspacePath) : undefined;
  if (id !== undefined) backups.belongTo(id);
  return backups;
}

/** Whether the workspace has a backup that is whole today. */
export function hasGoodBackup({ backupsRoot, workspacePath, log }: RestoreOptions): boolean {
  return backupsOf({ backupsRoot, workspacePath, log }).findNewestGood() !== undefined;
}

/**
 * As `restoreDamagedWorkspace`, for whoever has not tried to open the workspace yet. Throws Fail `refused`
 * where it opens well, and what else keeps it from opening: another program has it, a newer version wrote it.
 */
export function restoreUnopenedWorkspace(options: RestoreOptions, backupId: string | undefined): Restored {
  const { workspacePath } = options;
  // Opening what is not there would make a new workspace; a lost file is restored like a damaged one.
  if (existsSync(workspacePath) && opensWell(options)) {
    throw new Fail('refused', {
      en: `“${basename(workspacePath)}” is not damaged, so nothing was replaced. Open it and restore a backup as a copy in Settings.`,
      ko: `‘${basename(workspacePath)}’은(는) 손상되지 않아 바꾸지 않았습니다. 작업 파일을 열고 설정에서 백업을 사본으로 복원하세요.`,
    });
  }
  return restoreDamagedWorkspace(options, backupId);
}

function opensWell(options: RestoreOptions): boolean {
  const capabilities = { host: 'direct', version: VERSION, dialogs: 'none', canReveal: false } as const;
  try {
    const workspace = openWorkspace(options.workspacePath, { ...options, capabilities });
    try {
      // What is no longer what was entered may keep it from being used, however well it opens.
      return !isContentTurned(workspace.db);
    } finally {
      workspace.close();
    }
  } catch (error) {
    if (failedWith(error, 'workspace-damaged')) return false;
    throw error;
  }
}

/**
 * For a workspace that does not open: sets the damaged file aside under a new name, unchanged, and puts a
 * copy of a backup in its place; without an id, of the newest good one. Throws Fail `not-found` or
 * `workspace-damaged` when there is no such backup or it is damaged too; then nothing has changed.
 */
export function restoreDamagedWorkspace(options: RestoreOptions, backupId: string | undefined): Restored {
  const { workspacePath } = options;
  const backup = backupId === undefined ? newestGood(options) : chosen(options, backupId);
  const incoming = `${workspacePath}.restoring`;
  const setAside = freeName(
    `${workspacePath}.damaged-${options.now().toISOString().replaceAll(/[-:.]/g, '')}`,
  );
  const isThere = existsSync(workspacePath);
  try {
    takeOut(backup, incoming);
    // The damaged file keeps its own name until the copy takes it. A run that is killed between the two must
    // not leave an empty place, because the next run would begin a new workspace there.
    if (isThere) linkOrRename(workspacePath, setAside);
    // SQLite would read a log of the damaged file into the copy beside which it lies, so the logs move before it.
    for (const log of ['-wal', '-journal'])
      if (existsSync(`${workspacePath}${log}`)) renameSync(`${workspacePath}${log}`, `${setAside}${log}`);
    rmSync(`${workspacePath}-shm`, { force: true });
    renameSync(incoming, workspacePath);
    forgetOwner(dirname(backup.path));
  } catch (error) {
    throw failFromFiles(error, basename(workspacePath)) ?? error;
  } finally {
    rmSync(incoming, { force: true });
  }
  return { setAsideAs: isThere ? basename(setAside) : undefined, from: backup.info };
}

/** A run that was killed may have left its own under the name. */
function freeName(path: string): string {
  let name = path;
  for (let n = 2; existsSync(name); n += 1) name = `${path}-${n}`;
  return name;
}

/**
 * Writes a backup, the newest good one unless another is named, into a file of its own. The workspace is left as it is,
 * whether it opens or not. Throws Fail `refused` where something is at that place already, and as `restoreDamagedWorkspace`.
 */
export function restoreIntoFile(
  options: RestoreOptions,
  backupId: string | undefined,
  path: string,
): BackupInfo {
  const name = basename(path);
  if (existsSync(path) || existsSync(`${path}-wal`)) {
    throw new Fail('refused', {
      en: `There is already something called “${name}”, so nothing was written. Give the copy another name.`,
      ko: `‘${name}’(이)라는 파일이 이미 있어 아무것도 쓰지 않았습니다. 사본의 이름을 다르게 정하세요.`,
    });
  }
  const backup = backupId === undefined ? newestGood(options) : chosen(options, backupId);
  const incoming = `${path}.restoring`;
  try {
    takeOut(backup, incoming);
    // Unlike a renaming, a second name never takes the place of a file that came there meanwhile.
    linkOrRename(incoming, path);
  } catch (error) {
    throw failFromFiles(error, name) ?? error;
  } finally {
    rmSync(incoming, { force: true });
  }
  return backup.info;
}

type Backup = { readonly info: BackupInfo; readonly path: string };

function newestGood({ backupsRoot, workspacePath, log }: RestoreOptions): Backup {
  const good = backupsOf({ backupsRoot, workspacePath, log }).findNewestGood();
  if (good) return good;
  throw new Fail('not-found', {
    en: `There is no good backup of “${basename(workspacePath)}”. Choose another workspace file.`,
    ko: `‘${basename(workspacePath)}’의 온전한 백업이 없습니다. 다른 작업 파일을 선택하세요.`,
  });
}

function chosen({ backupsRoot, workspacePath, log }: RestoreOptions, backupId: string): Backup {
  const backups = backupsOf({ backupsRoot, workspacePath, log });
  const listed = backups.list();
  const info = listed.find((each) => each.backupId === backupId);
  if (!info) throw noSuchBackup(backupId, listed);
  const path = backups.getPath(backupId);
  const fault = findFaultInCopy(path);
  if (fault === undefined) return { info, path };
  log(`backup ${backupId}: ${fault}`);
  throw damagedBackup(info.at);
}

function noSuchBackup(backupId: string, backups: readonly BackupInfo[]): Fail {
  const ids = backups.map((each) => each.backupId).join(', ');
  return new Fail(
    'not-found',
    {
      en: `There is no backup “${backupId.slice(0, 80)}” of this workspace. ${ids === '' ? 'It has none.' : `There are: ${ids}.`}`,
      ko: `이 작업 파일에 ‘${backupId.slice(0, 80)}’ 백업이 없습니다. ${ids === '' ? '백업이 하나도 없습니다.' : `다음 중에서 고르세요: ${ids}.`}`,
    },
    'backup',
  );
}

/** A renamed copy that is not on the disk yet could be empty after a power cut. Backups of old were open to others. */
function takeOut(backup: Backup, path: string): void {
  copyFileSync(backup.path, path);
  const file = openSync(path, 'r+');
  try {
    fchmodSync(file, 0o600);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A second name for the same bytes. Where the file system allows only one, the file is renamed. */
function linkOrRename(path: string, name: string): void {
  try {
    linkSync(path, name);
  } catch (error) {
    if (systemCode(error) === 'EEXIST') throw error;
    renameSync(path, name);
  }
}
