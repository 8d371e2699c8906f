import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';

const holderSchema = z.object({
  host: z.string().max(200),
  pid: z.number().int(),
  program: z.string().max(100),
  since: z.string().max(40),
});

/** `<workspace>.holder`: says who has the file open. Only a hint: SQLite's lock decides, and a stale one never blocks. */
function holderPath(workspacePath: string): string {
  return `${workspacePath}.holder`;
}

export function writeHolder(workspacePath: string, program: string, since: Date): void {
  const holder = { host: hostname(), pid: process.pid, program, since: since.toISOString() };
  writeFileSync(holderPath(workspacePath), `${JSON.stringify(holder)}\n`, { mode: 0o600 });
}

export function removeHolder(workspacePath: string): void {
  rmSync(holderPath(workspacePath), { force: true });
}

/** "Jibun 0.1.0 on seoul-laptop, process 4711, since 2026-11-20T09:00:00.000Z"; undefined when nobody says. */
export function findHolder(workspacePath: string): string | undefined {
  try {
    const holder = holderSchema.parse(JSON.parse(readFileSync(holderPath(workspacePath), 'utf8')));
    return `${holder.program}, ${holder.host}, PID ${holder.pid}, ${holder.since}`;
  } catch {
    // A missing or broken hint says nothing.
    return undefined;
  }
}
