import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { Fail } from '#domain/base/failure.ts';
import { computeKeyDates } from '#domain/deal/key-dates.ts';
import { copyDatabase, findFaultInCopy } from '#storage/copy-database.ts';
import { failFromSqlite } from '#storage/storage-failure.ts';
import type { WorkspaceInfo } from '#contract/methods.ts';
import type { AppOptions } from '#app/base/app-options.ts';
import { backupsFolder } from '#app/workspace/backups-folder.ts';
import type { AppContext } from '#app/context/context.ts';
import { failFromFiles } from '#app/files/file-failure.ts';
import { makePrivateFile, makePrivateFolder } from '#app/files/private-places.ts';
import { openWorkspace } from '#app/workspace/workspace.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import { findPlaceWarning } from '#app/workspace/workspace-place.ts';

/** A failed backup or a damaged original is said before a bad place: something may be lost already. */
export function workspaceInfo(
  workspace: Workspace,
  careWarning: WorkspaceInfo['warning'] | undefined,
): WorkspaceInfo {
  const warning =
    careWarning ??
    (workspace.wasCopiedOpen ? COPIED_WHILE_OPEN : undefined) ??
    findPlaceWarning(workspace.path);
  const lastBackupAt = workspace.backups.list()[0]?.at;
  return {
    name: workspace.name,
    dealCount: workspace.deals.count(),
    sizeBytes: workspace.sizeBytes(),
    originals: workspace.originals.totals(),
    ...(warning ? { warning } : {}),
    ...(lastBackupAt === undefined ? {} : { lastBackupAt }),
  };
}

const COPIED_WHILE_OPEN: NonNullable<WorkspaceInfo['warning']> = {
  kind: 'copied-while-open',
  message: {
    en: 'This workspace is a copy that was taken while Jibun had the file open, so the latest edits may be missing from it. Check them against the file that was copied. Before copying a workspace, close Jibun, or choose “Back up now” in Settings.',
    ko: '지분에서 열어 둔 채로 복사한 작업 파일이라 마지막 수정 내용이 빠졌을 수 있습니다. 원래 파일과 대조해 확인하세요. 작업 파일을 복사할 때는 지분을 종료하거나 설정에서 ‘지금 백업’을 누르세요.',
  },
};

/**
 * Copies the workspace to the safe path, checks the copy and opens it; the old file stays where it is.
 * Throws Fail `refused` when a file is already there: nothing is replaced.
 */
export function moveToSafePlace(workspace: Workspace, options: AppOptions): Workspace {
  const target = options.safeWorkspacePath;
  if (resolve(target) === resolve(workspace.path)) {
    throw new Fail('refused', {
      en: "The workspace already lies in this computer's own folder.",
      ko: '작업 파일은 이미 이 컴퓨터의 전용 폴더에 있습니다.',
    });
  }
  if (existsSync(target)) {
    throw new Fail('refused', {
      en: `There is already a workspace “${basename(target)}” in this computer's own folder. Open that one and import the deals as deal files.`,
      ko: `이 컴퓨터의 전용 폴더에 이미 작업 파일 ‘${basename(target)}’이(가) 있습니다. 그 파일을 열고 거래 파일로 가져오세요.`,
    });
  }
  const temporary = `${target}.moving`;
  try {
    makePrivateFolder(dirname(target));
    rmSync(temporary, { force: true });
    makePrivateFile(temporary);
    copyDatabase(workspace.db, temporary);
    const fault = findFaultInCopy(temporary);
    if (fault !== undefined) {
      throw new Fail('workspace-damaged', {
        en: 'The copy did not pass its integrity check, so the workspace stays where it is. Restore a backup as a copy.',
        ko: '사본이 무결성 검사를 통과하지 못해 작업 파일을 옮기지 않았습니다. 백업을 사본으로 복원하세요.',
      });
    }
    // Backups are copied before the file takes its name. If that fails there is still one workspace, and the person can ask again.
    copyBackups(options.backupsRoot, workspace.path, target);
    renameSync(temporary, target);
  } catch (error) {
    throw failFromSqlite(error, basename(target)) ?? failFromFiles(error, basename(target)) ?? error;
  } finally {
    rmSync(temporary, { force: true });
  }
  const moved = openWorkspace(target, options);
  workspace.close();
  return moved;
}

function copyBackups(backupsRoot: string, from: string, to: string): void {
  const folder = backupsFolder(backupsRoot, from);
  if (existsSync(folder)) cpSync(folder, backupsFolder(backupsRoot, to), { recursive: true });
}

const KEY_DATES_VERSION = 'keyDatesVersion';

/** Key dates are stored. Another version may compute them differently, so each version computes all of them once. */
export function refreshKeyDates(context: AppContext): void {
  const workspace = context.workspace();
  const { version } = context.options.capabilities;
  if (workspace.settings.find(KEY_DATES_VERSION) === version) return;
  workspace.transact(() => {
    for (const dealId of workspace.deals.ids()) {
      const document = workspace.deals.getDocument(dealId);
      workspace.keyDates.replace(dealId, computeKeyDates(document, context.library()));
    }
    workspace.settings.put(KEY_DATES_VERSION, version);
  });
}
