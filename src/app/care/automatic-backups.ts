import { Fail } from '#domain/base/failure.ts';
import type { BackupInfo } from '#contract/methods.ts';
import type { AppOptions } from '#app/base/app-options.ts';
import type { JobReport } from '#app/jobs/jobs.ts';
import type { Workspace } from '#app/workspace/workspace.ts';

const DAY_MS = 86_400_000;
/** After so many changes of deals a backup is due, however fresh the last. */
const CHANGES_UNTIL_DUE = 200;
/** Time for the first screen before the first copy. */
const QUIET_MS = 3_000;

export type AutomaticBackups = ReturnType<typeof createAutomaticBackups>;

/** Backups without being asked: on opening when the last is a day old, and after every 200 changes. */
export function createAutomaticBackups(workspace: () => Workspace, options: Pick<AppOptions, 'now' | 'log'>) {
  let changes = 0;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  let current: Promise<BackupInfo> | undefined;

  return {
    /** Looks whether a backup is due and, if so, makes one when things are quiet. */
    opened(): void {
      const nowMs = options.now().getTime();
      const ages = workspace()
        .backups.list()
        .map(({ at }) => nowMs - Date.parse(at));
      // One from the future says that a clock was wrong, not that it is fresh.
      const isFresh = ages.some((ageMs) => ageMs >= 0 && ageMs < DAY_MS);
      if (!isFresh && workspace().deals.count() > 0) schedule();
    },
    changed(): void {
      changes += 1;
      if (changes >= CHANGES_UNTIL_DUE) schedule();
    },
    /** Now. One at a time: a second caller gets the first one's backup. */
    create,
    close(): void {
      isClosed = true;
      clearTimeout(timer);
    },
  };

  function schedule(): void {
    if (timer !== undefined || isClosed) return;
    timer = setTimeout(() => {
      timer = undefined;
      create(() => {}).catch((error: unknown) => {
        if (!isClosed) options.log(`automatic backup failed: ${String(error)}`);
      });
    }, QUIET_MS);
    timer.unref();
  }

  function create(report: JobReport): Promise<BackupInfo> {
    current ??= copy(report).finally(() => {
      current = undefined;
    });
    return current;
  }

  async function copy(report: JobReport): Promise<BackupInfo> {
    const from = workspace();
    const { backups, db, deals } = from;
    try {
      const made = await backups.create(db, deals.count(), options.now(), ({ done, total }) => {
        if (isClosed) throw new Fail('cancelled', { en: 'Jibun is closing.', ko: '지분을 닫는 중입니다.' });
        report(done, total, { en: 'Copying the workspace', ko: '작업 파일을 복사하는 중' });
      });
      changes = 0;
      return made;
    } catch (error) {
      // The file that was being copied is closed once the workspace has moved.
      throw workspace() === from ? error : moved();
    }
  }
}

function moved(): Fail {
  return new Fail('cancelled', {
    en: 'The workspace was moved while it was copied. Make the backup again.',
    ko: '복사하는 동안 작업 파일이 옮겨졌습니다. 백업을 다시 만드세요.',
  });
}
