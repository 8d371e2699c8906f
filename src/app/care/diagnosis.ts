import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { release, tmpdir } from 'node:os';
import { join } from 'node:path';
import { VERSION } from '#app/base/version.ts';
import { createBackups } from '#app/workspace/backups.ts';
import { findPlaceWarning } from '#app/workspace/workspace-place.ts';
import { findChangedInCopy, findFaultInCopy } from '#storage/copy-database.ts';
import { readFigures } from '#storage/workspace-figures.ts';
import type { RestoreOptions } from './restore-workspace.ts';

/**
 * What an engineer needs to know of a workspace that gives trouble: versions, sizes, counts, verdicts. It is made to be
 * sent to somebody, so it holds no word that anybody entered and no name of a person, a deal, a file or a folder. The file
 * is copied and the copy is read; the workspace may be open or damaged.
 */
export function diagnose(options: RestoreOptions): Readonly<Record<string, unknown>> {
  return {
    jibun: VERSION,
    madeAt: options.now().toISOString(),
    system: { platform: process.platform, arch: process.arch, release: release(), node: process.version },
    workspace: diagnoseFile(options.workspacePath),
    backups: createBackups(options.backupsRoot, options.workspacePath, () => {})
      .list()
      .map(({ at, sizeBytes, dealCount, backupId }) => ({
        at,
        sizeBytes,
        dealCount,
        ...verdictsOn(
          join(createBackups(options.backupsRoot, options.workspacePath, () => {}).folder, `${backupId}.db`),
        ),
      })),
  };
}

function diagnoseFile(path: string): Readonly<Record<string, unknown>> {
  const found = statSync(path, { throwIfNoEntry: false });
  const beside = Object.fromEntries(
    ['-wal', '-shm', '-journal', '.holder'].map((ending) => [
      ending,
      statSync(`${path}${ending}`, { throwIfNoEntry: false })?.size ?? null,
    ]),
  );
  if (!found?.isFile()) return { isThere: found !== undefined, isFile: false, besideBytes: beside };
  const head = {
    isThere: true,
    isFile: true,
    sizeBytes: found.size,
    mode: (found.mode & 0o777).toString(8),
    writtenAt: found.mtime.toISOString(),
    place: findPlaceWarning(path)?.kind ?? 'this computer',
    besideBytes: beside,
  };
  const folder = mkdtempSync(join(tmpdir(), 'jibun-'));
  try {
    const copy = join(folder, 'copy.db');
    copyFileSync(path, copy);
    if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`);
    return { ...head, ...readFigures(copy), ...verdictsOn(copy) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** SQLite's own words name tables and pages and never what stands in them. */
function verdictsOn(path: string): Readonly<Record<string, unknown>> {
  const fault = findFaultInCopy(path);
  if (fault !== undefined) return { integrity: fault };
  return { integrity: 'ok', ownersWithChangedContent: findChangedInCopy(path).length };
}
