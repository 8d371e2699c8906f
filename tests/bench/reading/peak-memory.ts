import { existsSync, readFileSync } from 'node:fs';

const STATUS = '/proc/self/status';

/** Linux hands the peak of the process that started this one on to it; its status file does not. */
export function peakMb(): number {
  const status = existsSync(STATUS) ? readFileSync(STATUS, 'utf8') : '';
  const kilobytes = /^VmHWM:\s*(\d+) kB/m.exec(status)?.[1];
  return Number(kilobytes ?? process.resourceUsage().maxRSS) / 1_000;
}
