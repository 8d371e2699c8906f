import type { ReadPaper } from '#contract/methods.ts';

/** So many readings stay in the window: the paper in view and the version before it, and those of a deal just left. */
const KEPT = 4;

const readings = new Map<string, ReadPaper>();

/** A reading of this window; a paper that is opened again shows at once. The key names all that it depends on. */
export function keptReading(key: string): ReadPaper | undefined {
  return readings.get(key);
}

export function keepReading(key: string, reading: ReadPaper): void {
  readings.delete(key);
  readings.set(key, reading);
  for (const oldest of readings.keys()) {
    if (readings.size <= KEPT) break;
    readings.delete(oldest);
  }
}
