import { copyFileSync, cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Fail } from '#domain/base/failure.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { computeKeyDates } from '#domain/deal/key-dates.ts';
import { copyDatabase, findFaultInCopy } from '#storage/copy-database.ts';
import { failFromSqlite } from '#storage/storage-failure.ts';
import type { RestoredCopies, WorkspaceInfo } from '#contract/methods.ts';
import type { AppOptions } from '#app/base/app-options.ts';
import { backupsFolder, damagedBackup } from '#app/workspace/backups.ts';
import type { AppContext } from '#app/context/context.ts';
import { insertDeal } from '#app/deals/deal-changes.ts';
import { convertOldWalkAways } from './old-walk-aways.ts';
import { failFromFiles } from '#app/files/file-failure.ts';
import { restoreHouse } from '#app/house/house.ts';
import { withNewIds } from '#app/deals/with-new-ids.ts';
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
      ko: `이 컴퓨터의 전용 폴더에 이미 작업 파일 ‘${basename(target)}’이(가) 있습니다. 그 파일을 열고 딜 파일로 가져오세요.`,
    });
  }
  const temporary = `${target}.moving`;
  try {
    mkdirSync(dirname(target), { recursive: true });
    rmSync(temporary, { force: true });
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

/**
 * Brings every deal of a backup into the workspace as a copy under a new id, and what its house has that
 * ours has not, in one transaction.
 */
export function restoreAsCopy(context: AppContext, backupId: string): RestoredCopies {
  const workspace = context.workspace();
  const { now, newId, log } = context.options;
  const source = workspace.backups.getPath(backupId);
  // A backup of an older version is brought up to date in a copy; the backup itself is not touched.
  const temporary = join(dirname(source), `restoring-${newId()}.db`);
  let old: Workspace | undefined;
  try {
    copyFileSync(source, temporary);
    // Opening an empty file would make a new workspace of it, so damage is looked for first.
    const fault = findFaultInCopy(temporary);
    if (fault !== undefined) {
      log(`backup ${backupId}: ${fault}`);
      throw damagedBackup(
        workspace.backups.list().find((each) => each.backupId === backupId)?.at ?? backupId,
      );
    }
    old = openWorkspace(temporary, {
      ...context.options,
      log,
      backupsRoot: join(dirname(source), 'restoring'),
    });
    const from = old;
    convertOldWalkAways(from, context.library, now());
    const at = now().toISOString();
    const copies = from.deals.ids().map((id) => ({
      originId: from.deals.findRecord(id)?.originId ?? id,
      document: withNewIds(from.deals.getDocument(id), newId),
    }));
    const house = workspace.transact(() => {
      for (const { document, originId } of copies) {
        bringOriginals(from, context, document, at);
        insertDeal(context, workspace, document, originId, at);
      }
      return restoreHouse(context, from.house.getHouse());
    });
    context.onChange();
    return { dealIds: copies.map(({ document }) => document.deal.id), house };
  } finally {
    old?.close();
    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${temporary}${ending}`, { force: true });
    rmSync(join(dirname(source), 'restoring'), { force: true, recursive: true });
  }
}

/** The original files of a deal's papers. One that is damaged here is mended; one that is damaged in the backup is left there. */
function bringOriginals(
  from: Workspace,
  context: AppContext,
  { papers = {} }: DealDocument,
  at: string,
): void {
  const to = context.workspace();
  for (const { digest } of Object.values(papers)) {
    const isHere = to.originals.find(digest) !== undefined && !context.damagedOriginals().has(digest);
    if (isHere || !from.originals.find(digest)) continue;
    try {
      to.originals.put(from.originals.read(digest), at);
    } catch (error) {
      if (!(error instanceof Fail)) throw error;
      context.options.log(`backup: ${error.message}`);
    }
  }
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
