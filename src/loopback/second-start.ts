import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * How a second start on the same workspace asks the running host for one more window. The key lies in a file that
 * only the person who runs Jibun can read, and is good for nothing else; the new code comes back in the answer, so it
 * stands in no command line.
 */
export type Door = { readonly port: number; readonly key: string };

/** The file of a workspace's door, in the person's own folder and never beside the workspace, which may be shared. */
export function doorPath(doorsRoot: string, workspacePath: string): string {
  const name = createHash('sha256').update(resolve(workspacePath)).digest('hex').slice(0, 32);
  return join(doorsRoot, `${name}.json`);
}

export function openDoor(path: string, door: Door): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  // A file that is there keeps its permissions when it is written again, so it is made anew.
  rmSync(path, { force: true });
  writeFileSync(path, `${JSON.stringify(door)}\n`, { mode: 0o600 });
}

export function closeDoor(path: string): void {
  rmSync(path, { force: true });
}

/** The address of a new window of the host that runs; undefined where none answers as ours. */
export async function askForWindow(path: string): Promise<string | undefined> {
  const door = readDoor(path);
  if (!door) return undefined;
  try {
    const response = await fetch(`http://127.0.0.1:${door.port}/again`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${door.key}` },
      body: '{}',
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    const answer: unknown = response.ok ? await response.json() : undefined;
    const isAnswer = typeof answer === 'object' && answer !== null && 'code' in answer;
    const code = isAnswer ? answer.code : undefined;
    return typeof code === 'string' && /^[\w-]{43}$/.test(code)
      ? `http://127.0.0.1:${door.port}/#code=${code}`
      : undefined;
  } catch {
    // Whoever left the file no longer runs.
    return undefined;
  }
}

const ANSWER_WITHIN_MS = 5_000;

function readDoor(path: string): Door | undefined {
  try {
    const door: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof door !== 'object' || door === null || !('port' in door) || !('key' in door)) return undefined;
    const { port, key } = door;
    return typeof port === 'number' && typeof key === 'string' ? { port, key } : undefined;
  } catch {
    return undefined;
  }
}
