import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync, statfsSync } from 'node:fs';
import { freemem, release, tmpdir, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { VERSION } from '#app/base/version.ts';
import { systemCode } from '#app/files/file-failure.ts';
import { createBackups } from '#app/workspace/backups.ts';
import { findPlaceWarning } from '#app/workspace/workspace-place.ts';
import { findChangedInCopy, findFaultInCopy } from '#storage/copy-database.ts';
import { readFigures } from '#storage/workspace-figures.ts';
import type { RestoreOptions } from './restore-workspace.ts';

type Told = Readonly<Record<string, unknown>>;

/**
 * What an engineer needs to know of a workspace that gives trouble: versions, sizes, counts, verdicts. It is made to be
 * sent to somebody, so it holds no word that anybody entered and no name of a person, a deal, a file or a folder. The file
 * is copied and the copy is read; the workspace may be open or damaged, or closed to this user.
 */
export function diagnose(options: RestoreOptions): Told {
  return {
    jibun: VERSION,
    madeAt: options.now().toISOString(),
    system: {
      platform: process.platform,
      arch: process.arch,
      release: release(),
      node: process.version,
      memoryGigabytes: { all: gigabytes(totalmem()), free: gigabytes(freemem()) },
    },
    workspace: orCode(() => diagnoseFile(options.workspacePath)),
    backups: orCode(() => diagnoseBackups(options)),
  };
}

function diagnoseBackups({ backupsRoot, workspacePath }: RestoreOptions): readonly Told[] {
  const backups = createBackups(backupsRoot, workspacePath, () => {});
  return backups.list().map(({ at, sizeBytes, dealCount, backupId }) => ({
    at,
    sizeBytes,
    dealCount,
    ...orCode(() => {
      const path = join(backups.folder, `${backupId}.db`);
      const figures = readFigures(path);
      return { fileVersion: figures['fileVersion'], ...verdictsOn(path, figures) };
    }),
  }));
}

function diagnoseFile(path: string): Told {
  const found = statSync(path, { throwIfNoEntry: false });
  const beside = Object.fromEntries(
    ['-wal', '-shm', '-journal', '.holder'].map((ending) => [
      ending,
      statSync(`${path}${ending}`, { throwIfNoEntry: false })?.size ?? null,
    ]),
  );
  if (!found?.isFile()) return { isThere: found !== undefined, isFile: false, besideBytes: beside };
  return {
    isThere: true,
    isFile: true,
    sizeBytes: found.size,
    mode: (found.mode & 0o777).toString(8),
    writtenAt: found.mtime.toISOString(),
    place: findPlaceWarning(path)?.kind ?? 'this computer',
    diskGigabytes: orCode(() => diagnoseDisk(dirname(path))),
    besideBytes: beside,
    ...orCode(() => diagnoseCopyOf(path)),
  };
}

/** Room for this user; a network drive and some systems tell nothing of it. */
function diagnoseDisk(folder: string): Told {
  const { bavail, blocks, bsize } = statfsSync(folder);
  return { all: gigabytes(blocks * bsize), free: gigabytes(bavail * bsize) };
}

/** Whole ones: whether there is room is all that is asked, and a long number might be one of a deal. */
function gigabytes(bytes: number): number {
  return Math.floor(bytes / 1e9);
}

function diagnoseCopyOf(path: string): Told {
  const folder = mkdtempSync(join(tmpdir(), 'jibun-'));
  try {
    const copy = join(folder, 'copy.db');
    copyFileSync(path, copy);
    if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`);
    const figures = readFigures(copy);
    return { ...figures, ...verdictsOn(copy, figures) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * SQLite's own words name tables and pages and never what stands in them, as long as the tables are ours: those of a
 * stranger, and what damage makes of a table's name, could be anything.
 */
function verdictsOn(path: string, { hasOurTablesOnly: isOurs }: Told): Told {
  const fault = findFaultInCopy(path);
  if (fault !== undefined) return { integrity: isOurs === true ? fault : 'not whole' };
  // Null: no sums are kept that could be compared, so nothing is known of the content.
  const changed = isOurs === true ? findChangedInCopy(path) : undefined;
  return { integrity: 'ok', ownersWithChangedContent: changed?.length ?? null };
}

/** What the system says instead is told by its code alone: its words name the path. */
function orCode<T>(read: () => T): T | Told {
  try {
    return read();
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    return { unreadable: code };
  }
}
