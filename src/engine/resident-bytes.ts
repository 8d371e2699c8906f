import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/**
 * The resident memory of a process in bytes, asked of the system, so that a process that is blocked is seen
 * too: Linux by /proc, other Unixes by `ps`. Undefined where the system does not tell, as on Windows: there
 * the process's own reports count, and the time limit ends one that is blocked.
 */
export async function residentBytes(pid: number): Promise<number | undefined> {
  if (process.platform === 'win32') return undefined;
  const kilobytes = process.platform === 'linux' ? await fromProc(pid) : await fromPs(pid);
  return kilobytes === undefined ? undefined : kilobytes * 1_024;
}

async function fromProc(pid: number): Promise<number | undefined> {
  try {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    const found = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
    return found === undefined ? undefined : Number(found);
  } catch {
    // The process has just ended.
    return undefined;
  }
}

function fromPs(pid: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    execFile('ps', ['-o', 'rss=', '-p', String(pid)], (error, out) => {
      const kilobytes = Number(out.trim());
      resolve(error || !Number.isFinite(kilobytes) || kilobytes === 0 ? undefined : kilobytes);
    });
  });
}
