import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, posix, resolve, win32 } from 'node:path';

/**
 * The system's own folder for application data: where the workspace lies unless another file is chosen. A variable
 * that is empty or names no absolute path counts as not set, as the XDG Base Directory specification asks: the
 * workspace would else lie in whatever folder Jibun is started from, and be missed from the next one.
 */
export function dataFolder(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string {
  if (platform === 'win32')
    return join(absoluteOf(env['APPDATA'], win32) ?? join(homedir(), 'AppData', 'Roaming'), 'Jibun');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Jibun');
  return join(absoluteOf(env['XDG_DATA_HOME'], posix) ?? join(homedir(), '.local', 'share'), 'jibun');
}

function absoluteOf(path: string | undefined, system: typeof posix): string | undefined {
  return path !== undefined && system.isAbsolute(path) ? path : undefined;
}

/** The folder that holds package.json and templates: the project, or the packaged app. */
export function installFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'templates', 'library')) && dirname(folder) !== folder)
    folder = dirname(folder);
  return folder;
}

export type Places = {
  readonly workspacePath: string;
  readonly safeWorkspacePath: string;
  readonly backupsRoot: string;
  readonly userTemplatesRoot: string;
  readonly templatesRoot: string;
  readonly librarySnapshotPath: string;
  readonly shippedSnapshotPath: string;
  readonly temporaryRoot: string;
  /** Where a host that runs leaves how a second start asks it for a window. */
  readonly doorsRoot: string;
};

/** Where everything lies for one run. Backups lie apart from the data: in the data folder, whatever the workspace. */
export function placesFor(workspace: string | undefined, env: NodeJS.ProcessEnv): Places {
  const data = dataFolder(process.platform, env);
  const safeWorkspacePath = join(data, 'workspace.jibun');
  return {
    workspacePath: workspace === undefined ? safeWorkspacePath : resolve(workspace),
    safeWorkspacePath,
    backupsRoot: join(data, 'backups'),
    userTemplatesRoot: join(data, 'templates'),
    templatesRoot: join(installFolder(), 'templates'),
    librarySnapshotPath: join(data, 'library.snapshot.json'),
    shippedSnapshotPath: join(installFolder(), 'dist', 'library.snapshot.json'),
    // On the disk of the data, not in a place that others share and that may itself be memory.
    temporaryRoot: join(data, 'temporary'),
    doorsRoot: join(data, 'doors'),
  };
}
