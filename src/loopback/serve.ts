import { join } from 'node:path';
import { existsSync } from 'node:fs';
import { startAppWorker } from '#app/door/worker-client.ts';
import type { WorkerApp } from '#app/door/worker-client.ts';
import { Fail, failedWith } from '#domain/base/failure.ts';
import { VERSION } from '#app/base/version.ts';
import { installFolder, placesFor } from './folders.ts';
import { startLoopbackHost } from './loopback-host.ts';
import { openInBrowser } from './open-in-browser.ts';
import { askForWindow, closeDoor, doorPath, openDoor } from './second-start.ts';

export type ServeOptions = {
  readonly workspace: string | undefined;
  readonly port: number;
  readonly noOpen: boolean;
};

/** Opens the workspace, serves the interface on 127.0.0.1, and keeps serving until it is interrupted. Answers the exit code. */
export async function serve(options: ServeOptions): Promise<number> {
  const staticRoot = join(installFolder(), 'dist', 'renderer');
  if (!existsSync(join(staticRoot, 'index.html'))) {
    console.error('The interface is not built yet. Run “npm run build” first.');
    return 1;
  }
  const { doorsRoot, ...places } = placesFor(options.workspace, process.env);
  const door = doorPath(doorsRoot, places.workspacePath);
  let app: WorkerApp | undefined;
  let isDoorOurs = false;
  try {
    app = await startAppWorker({
      ...places,
      capabilities: { host: 'loopback', version: VERSION, dialogs: 'browser', canReveal: false },
    });
    const host = await startLoopbackHost({
      app,
      staticRoot,
      port: options.port,
      log: (line) => console.error(line),
    });
    openDoor(door, { port: host.port, key: host.doorKey });
    isDoorOurs = true;
    const opened = !options.noOpen && (await openInBrowser(host.address));
    console.log(
      opened
        ? `Jibun is open in your browser. Address: ${host.address}`
        : `Open this address in your browser: ${host.address}`,
    );
    console.log('Everything stays on this machine. Press Ctrl+C to stop.');
    const isGone = await Promise.race([interrupted().then(() => false), app.closed.then(() => true)]);
    await host.close();
    if (isGone) console.error(STOPPED);
    return isGone ? 1 : 0;
  } catch (error) {
    if (failedWith(error, 'workspace-locked') && (await openRunning(door, options))) return 0;
    console.error(readable(error, options.port));
    if (failedWith(error, 'workspace-damaged')) await sayHowToRestore(options.workspace);
    return 1;
  } finally {
    if (isDoorOurs) closeDoor(door);
    // The worker closes the database before the process ends.
    app?.close();
    await app?.closed;
  }
}

/** Jibun runs on this workspace already: it is asked for one more window. False where nobody answers as ours. */
async function openRunning(door: string, { noOpen }: ServeOptions): Promise<boolean> {
  const address = await askForWindow(door);
  if (address === undefined) return false;
  const opened = !noOpen && (await openInBrowser(address));
  console.log(
    opened
      ? `Jibun is running already; a new window is open in your browser. Address: ${address}`
      : `Jibun is running already. Open this address in your browser for a new window: ${address}`,
  );
  return true;
}

/** Said when the worker ended by itself. The interface could only refuse every call, so the server stops. */
const STOPPED =
  'Jibun stopped by itself because of a defect. What was entered is saved. Start it again.\n지분이 결함으로 멈췄습니다. 입력한 내용은 저장되어 있습니다. 다시 시작하세요.';

function readable(error: unknown, port: number): string {
  if (error instanceof Fail) return `${error.failure.message.en}\n${error.failure.message.ko}`;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return `Port ${port} is in use. Leave --port out, or choose another.`;
  }
  if (error instanceof Error && 'code' in error && error.code === 'EACCES') {
    return `Port ${port} is reserved on this system. Leave --port out, or choose one from 1024.`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** A browser has no dialog that could ask: the next step is a command, named where there is a backup for it. */
async function sayHowToRestore(workspace: string | undefined): Promise<void> {
  // What reads backups is loaded only when it is needed: the interface itself runs in a worker.
  const { hasGoodBackup } = await import('#app/care/restore-workspace.ts');
  const log = (line: string): void => console.error(line);
  if (!hasGoodBackup({ ...placesFor(workspace, process.env), now: () => new Date(), log })) return;
  const which = workspace === undefined ? '' : ` --workspace "${workspace}"`;
  const command = `npm run -s jibun -- restore${which}`;
  console.error(`To put the backup in its place: ${command}`);
  console.error(`백업으로 복원하려면: ${command}`);
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
