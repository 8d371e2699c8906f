import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { z } from 'zod';
import { fileStem } from '#app/files/file-name.ts';
import { writeFileAtomically } from '#app/files/write-file-atomically.ts';
import { findWorkspaceId } from '#storage/workspace-id.ts';

/** In each folder of backups: whose they are, and where that file lay when it was last open. */
const NOTE = 'workspace.json';
const noteSchema = z.object({ workspaceId: z.string().max(64), path: z.string().max(10_000) });
type Note = z.output<typeof noteSchema>;

/**
 * One folder for each place of a workspace. It bears the workspace's name for people, and a digest of the whole path
 * so that two workspaces of one name stay apart. A link counts as the file that it leads to.
 */
export function backupsFolder(backupsRoot: string, workspacePath: string): string {
  return folderOf(backupsRoot, placeOf(workspacePath));
}

function folderOf(backupsRoot: string, path: string): string {
  const digest = createHash('sha256').update(path).digest('hex').slice(0, 12);
  return join(backupsRoot, `${fileStem(basename(path, extname(path)))}-${digest}`);
}

function placeOf(workspacePath: string): string {
  const path = resolve(workspacePath);
  try {
    return realpathSync(path);
  } catch {
    // The file is gone; its folder may still be reached by a link.
  }
  try {
    return join(realpathSync(dirname(path)), basename(path));
  } catch {
    return path;
  }
}

/**
 * Brings the backups of this workspace to its folder, wherever the file lay when they were made: they belong to the
 * workspace by the id inside it. A copy of a file has the same id; as long as both are there, each keeps its own.
 * Backups of another workspace that once lay here keep to themselves.
 */
export function gatherBackups(backupsRoot: string, workspacePath: string, workspaceId: string): void {
  const home = backupsFolder(backupsRoot, workspacePath);
  if (!existsSync(backupsRoot)) return;
  setStrangersAside(home, workspaceId);
  if (backupNames(home).length === 0) {
    const left = findLeft(backupsRoot, workspacePath, workspaceId);
    if (left !== undefined && !existsSync(home)) renameSync(left, home);
  }
  noteOwner(home, workspacePath, workspaceId);
}

/** Written again where the file has moved; a folder that is not there yet is noted with its first backup. */
export function noteOwner(home: string, workspacePath: string, workspaceId: string): void {
  if (!existsSync(home)) return;
  const note: Note = { workspaceId, path: placeOf(workspacePath) };
  const before = readNote(home);
  if (before?.workspaceId === note.workspaceId && before.path === note.path) return;
  writeNote(home, note);
}

function writeNote(folder: string, note: Note): void {
  writeFileAtomically(join(folder, NOTE), new TextEncoder().encode(`${JSON.stringify(note)}\n`));
}

/** After a backup has taken the place of a file: it may be older than the id, and whoever opens next is the owner. */
export function forgetOwner(home: string): void {
  rmSync(join(home, NOTE), { force: true });
}

function setStrangersAside(home: string, workspaceId: string): void {
  const owner = readNote(home)?.workspaceId;
  if (owner === undefined || owner === workspaceId) return;
  const aside = `${home}-${owner.slice(0, 8)}`;
  if (existsSync(aside)) return;
  renameSync(home, aside);
  // Nobody knows where the file of these backups lies now. When it is opened, it takes them back.
  writeNote(aside, { workspaceId: owner, path: '' });
}

/** The folder whose backups are this workspace's and whose file is no longer where it was; the newest of several. */
function findLeft(backupsRoot: string, workspacePath: string, workspaceId: string): string | undefined {
  const older = folderOf(backupsRoot, resolve(workspacePath));
  return readdirSync(backupsRoot)
    .map((name) => join(backupsRoot, name))
    .filter((folder) => backupNames(folder).length > 0)
    .filter((folder) => folder === older || isLeft(folder, workspaceId))
    .toSorted((a, b) => newestOf(b).localeCompare(newestOf(a)))[0];
}

function isLeft(folder: string, workspaceId: string): boolean {
  const note = readNote(folder);
  // A folder from before there were notes has none: its newest backup says whose it is.
  if (!note) return findWorkspaceId(join(folder, newestOf(folder))) === workspaceId;
  return note.workspaceId === workspaceId && !existsSync(note.path);
}

function backupNames(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => /^backup-.*\.db$/.test(name));
  } catch {
    return [];
  }
}

function newestOf(folder: string): string {
  return backupNames(folder).toSorted().at(-1) ?? '';
}

function readNote(folder: string): Note | undefined {
  try {
    return noteSchema.parse(JSON.parse(readFileSync(join(folder, NOTE), 'utf8')));
  } catch {
    // A missing or broken note says nothing.
    return undefined;
  }
}
