import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Fail } from '#domain/base/failure.ts';
import type { BackupInfo } from '#contract/methods.ts';
import {
  copyDatabase,
  copyDatabaseSlowly,
  findChangedInCopy,
  findFaultInCopy,
} from '#storage/copy-database.ts';
import type { WorkspaceDatabase } from '#storage/open-database.ts';
import { momentOfBackup } from './backup-moments.ts';
import { backupsToKeep } from './backup-thinning.ts';
import { makePrivateFile, makePrivateFolder } from '#app/files/private-places.ts';
import { backupsFolder, gatherBackups, noteOwner } from './backups-folder.ts';

/** `backup-20261122T164653123Z-12-deals.db`: when, and how many deals it holds. */
const NAME = /^(backup-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-(\d+)-deals)\.db$/;

export type Backups = ReturnType<typeof createBackups>;

/**
 * The backups of one workspace: a folder apart from the data, one whole SQLite file each. A copy is
 * written beside, checked for integrity and only then given its name, so every backup listed was good.
 */
export function createBackups(backupsRoot: string, workspacePath: string, log: (line: string) => void) {
  const folder = backupsFolder(backupsRoot, workspacePath);
  let ownerId: string | undefined;

  return {
    folder,
    /** Once the file has said who it is: its backups come here from where it lay before, and halves of a killed run go. */
    belongTo(workspaceId: string): void {
      ownerId = workspaceId;
      try {
        gatherBackups(backupsRoot, workspacePath, workspaceId);
        if (existsSync(folder)) sweep(folder);
      } catch (error) {
        // The backups are listed where they are; the next one says what is wrong with the folder.
        log(`the backups could not be gathered: ${String(error)}`);
      }
    },
    /** Newest first. */
    list(): BackupInfo[] {
      return listBackups(folder);
    },
    /** The file of a backup. Throws Fail `not-found`. */
    getPath(backupId: string): string {
      const path = join(folder, `${backupId}.db`);
      if (NAME.test(basename(path)) && existsSync(path)) return path;
      throw noSuchBackup();
    },
    /** Throws Fail `not-found`. */
    getInfo(backupId: string): BackupInfo {
      const info = listBackups(folder).find((each) => each.backupId === backupId);
      if (info) return info;
      throw noSuchBackup();
    },
    /** Blocks until the copy is written and checked. Used just before a file of an older version is changed. */
    createAtOnce(db: WorkspaceDatabase, dealCount: number, now: Date): BackupInfo {
      const temporary = temporaryPath(folder, now);
      try {
        makeReady();
        makePrivateFile(temporary);
        copyDatabase(db, temporary);
        return accept(temporary, folder, dealCount, now, log);
      } finally {
        rmSync(temporary, { force: true });
      }
    },
    /** As createAtOnce, but other work goes on between pages. `onProgress` may throw to give up; then nothing is left. */
    async create(
      db: WorkspaceDatabase,
      dealCount: number,
      now: Date,
      onProgress: (pages: { readonly done: number; readonly total: number }) => void,
    ): Promise<BackupInfo> {
      const temporary = temporaryPath(folder, now);
      try {
        makeReady();
        makePrivateFile(temporary);
        await copyDatabaseSlowly(db, temporary, onProgress);
        return accept(temporary, folder, dealCount, now, log);
      } finally {
        rmSync(temporary, { force: true });
      }
    },
    /**
     * The newest backup that is whole today and still holds what was entered; where none of them still does, the newest
     * that is whole. Undefined when there is none.
     */
    findNewestGood(): { readonly info: BackupInfo; readonly path: string } | undefined {
      let whole: { readonly info: BackupInfo; readonly path: string } | undefined;
      for (const info of listBackups(folder)) {
        const path = join(folder, `${info.backupId}.db`);
        if (findFaultInCopy(path) !== undefined) continue;
        if ((findChangedInCopy(path)?.length ?? 0) === 0) return { info, path };
        whole ??= { info, path };
      }
      return whole;
    },
  };

  function makeReady(): void {
    makePrivateFolder(folder);
    sweep(folder);
    if (ownerId !== undefined) noteOwner(folder, workspacePath, ownerId);
  }
}

function noSuchBackup(): Fail {
  return new Fail(
    'not-found',
    {
      en: 'This backup is no longer there. Reload the list.',
      ko: '이 백업이 없습니다. 목록을 다시 여세요.',
    },
    'backupId',
  );
}

/** The refusal of a backup that is in the list and is damaged. */
export function damagedBackup(at: string): Fail {
  return new Fail(
    'workspace-damaged',
    {
      en: `The backup from ${momentOfBackup(at, 'en')} is damaged, so nothing was restored. Choose another one.`,
      ko: `${momentOfBackup(at, 'ko')} 백업이 손상되어 아무것도 복원하지 않았습니다. 다른 백업을 선택하세요.`,
    },
    'backupId',
  );
}

function listBackups(folder: string): BackupInfo[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .toSorted()
    .toReversed()
    .flatMap((name) => {
      const match = NAME.exec(name);
      if (!match) return [];
      const [, backupId = '', year, month, day, hour, minute, second, ms, dealCount] = match;
      return [
        {
          backupId,
          at: `${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`,
          sizeBytes: statSync(join(folder, name)).size,
          dealCount: Number(dealCount),
        },
      ];
    });
}

/**
 * Removes what a killed run left half copied. Only one run can have the workspace open and it makes one copy
 * at a time, so no such file is still being written.
 */
function sweep(folder: string): void {
  for (const name of readdirSync(folder))
    if (/^(?:unchecked|restoring)(?:-|$)/.test(name))
      rmSync(join(folder, name), { force: true, recursive: true });
}

function temporaryPath(folder: string, now: Date): string {
  return join(folder, `unchecked-${process.pid}-${now.getTime()}-${Math.trunc(performance.now() * 1000)}.db`);
}

function accept(
  temporary: string,
  folder: string,
  dealCount: number,
  now: Date,
  log: (line: string) => void,
): BackupInfo {
  const fault = findFaultInCopy(temporary);
  if (fault !== undefined) {
    log(`backup refused: ${fault}`);
    throw new Fail('workspace-damaged', {
      en: 'The copy did not pass its integrity check, so it replaced nothing. The earlier backups are untouched. Close Jibun and open the workspace again: it is checked then, and the way back is named.',
      ko: '백업 사본이 무결성 검사를 통과하지 못해 저장하지 않았습니다. 이전 백업은 그대로 있습니다. 지분을 종료했다가 작업 파일을 다시 여세요. 열 때 파일을 검사하여 복구 방법을 안내합니다.',
    });
  }
  const backupId = `backup-${now.toISOString().replaceAll(/[-:.]/g, '')}-${dealCount}-deals`;
  const path = join(folder, `${backupId}.db`);
  renameSync(temporary, path);
  thin(folder, now);
  return { backupId, at: now.toISOString(), sizeBytes: statSync(path).size, dealCount };
}

function thin(folder: string, now: Date): void {
  const backups = listBackups(folder);
  const keep = backupsToKeep(
    backups.map(({ at }) => Date.parse(at)),
    now.getTime(),
  );
  for (const { backupId, at } of backups) {
    // The backup just made always stays. Where the clock once ran ahead, older ones bear later dates than it.
    const isNew = Date.parse(at) === now.getTime();
    if (!isNew && !keep.has(Date.parse(at))) rmSync(join(folder, `${backupId}.db`));
  }
}
