import { isCancelled } from '#domain/base/cancelled.ts';
import { Fail } from '#domain/base/failure.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { failFromSqlite } from '#storage/storage-failure.ts';
import type { BackupInfo } from '#contract/methods.ts';
import type { AppOptions } from '#app/base/app-options.ts';
import { reportToNobody } from '#app/base/report.ts';
import type { Report } from '#app/base/report.ts';
import { failFromFiles } from '#app/files/file-failure.ts';
import type { ContentCheck } from './content-check.ts';
import type { OriginalsCheck } from './originals-check.ts';
import type { WorkspaceWarning } from '#app/workspace/workspace-place.ts';
import type { Workspace } from '#app/workspace/workspace.ts';

const DAY_MS = 86_400_000;
/** After so many changes a backup is due, even when the last one is recent. */
const CHANGES_UNTIL_DUE = 200;
/** The first backup waits until the first screen is shown, unless the host says otherwise. */
const QUIET_MS = 3_000;

export type AutomaticBackups = ReturnType<typeof createAutomaticBackups>;

/** Backups without being asked: on opening when the last is a day old, and after every 200 changes. */
export function createAutomaticBackups(
  workspace: () => Workspace,
  checks: { readonly originals: OriginalsCheck['check']; readonly content: ContentCheck['check'] },
  options: Pick<AppOptions, 'now' | 'log' | 'quietMs'>,
) {
  let changes = 0;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  let current: Promise<BackupInfo> | undefined;
  let warning: WorkspaceWarning | undefined;

  return {
    /** Looks whether a backup is due and, if so, makes one when things are quiet. */
    opened(): void {
      const nowMs = options.now().getTime();
      const ages = workspace()
        .backups.list()
        .map(({ at }) => nowMs - Date.parse(at));
      // A backup dated in the future means that a clock was wrong, so it does not count as recent.
      const isFresh = ages.some((ageMs) => ageMs >= 0 && ageMs < DAY_MS);
      if (!isFresh && workspace().deals.count() > 0) schedule();
    },
    changed(): void {
      changes += 1;
      if (changes >= CHANGES_UNTIL_DUE) schedule();
    },
    /** Now. One at a time: a second caller gets the first one's backup. */
    create,
    /** Set when a backup fails, cleared by the next good one. */
    warning: () => warning,
    close(): void {
      isClosed = true;
      clearTimeout(timer);
    },
  };

  function schedule(): void {
    if (timer !== undefined || isClosed) return;
    timer = setTimeout(() => {
      timer = undefined;
      create(reportToNobody).catch((error: unknown) => {
        if (!isClosed) options.log(`automatic backup failed: ${String(error)}`);
      });
    }, options.quietMs ?? QUIET_MS);
    timer.unref();
  }

  function create(report: Report): Promise<BackupInfo> {
    current ??= copy(report).finally(() => {
      current = undefined;
    });
    return current;
  }

  async function copy(report: Report): Promise<BackupInfo> {
    const from = workspace();
    const { backups, db, deals } = from;
    try {
      await checks.originals(report);
      if (workspace() === from) await checks.content();
      if (workspace() !== from) throw moved();
      const made = await backups.create(db, deals.count(), options.now(), ({ done, total }) => {
        if (isClosed) throw new Fail('cancelled', { en: 'Jibun is closing.', ko: '지분을 닫는 중입니다.' });
        report(done, total, { en: 'Copying the workspace', ko: '작업 파일을 복사하는 중' });
      });
      changes = 0;
      warning = undefined;
      return made;
    } catch (error) {
      // The file that was being copied is closed once the workspace has moved.
      if (workspace() !== from) throw moved();
      if (!isCancelled(error)) warning = { kind: 'backup-failed', message: explainFailure(error, from.name) };
      throw error;
    }
  }
}

/** What failed and what to do, in words for a person who did not ask for the backup. */
function explainFailure(error: unknown, name: string): Bilingual {
  const { en, ko } = whatToDo(error, name);
  return {
    en: `The last backup failed, so the latest changes have no backup. ${en}`,
    ko: `최근 백업에 실패하여 그 뒤의 변경 내용은 백업되지 않았습니다. ${ko}`,
  };
}

function whatToDo(error: unknown, name: string): Bilingual {
  const known = error instanceof Fail ? error : (failFromSqlite(error, name) ?? failFromFiles(error, name));
  switch (known?.failure.code) {
    case 'workspace-damaged':
      return {
        en: 'The workspace itself may be damaged. Close Jibun and open it again: the file is checked then, and the way back is named.',
        ko: '작업 파일이 손상되었을 수 있습니다. 지분을 종료했다가 다시 여세요. 열 때 파일을 검사하여 복구 방법을 안내합니다.',
      };
    case 'disk-full':
      return {
        en: 'There is no space left on the disk for backups. Free some space, then choose “Back up now” in Settings.',
        ko: '백업을 저장할 디스크 공간이 부족합니다. 공간을 확보한 뒤 설정에서 ‘지금 백업’을 누르세요.',
      };
    default:
      return {
        en: 'Check that Jibun may write to its backups folder and that the disk works, then choose “Back up now” in Settings.',
        ko: '백업 폴더의 쓰기 권한과 디스크 상태를 확인한 뒤 설정에서 ‘지금 백업’을 누르세요.',
      };
  }
}

function moved(): Fail {
  return new Fail('cancelled', {
    en: 'The workspace was moved while it was copied. Make the backup again.',
    ko: '복사하는 동안 작업 파일이 옮겨졌습니다. 백업을 다시 만드세요.',
  });
}
