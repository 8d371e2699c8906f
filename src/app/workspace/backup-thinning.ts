const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** However old, so many of the newest stay. */
const ALWAYS_KEPT = 5;

/** Younger than `untilMs`, one backup stays in each stretch of `everyMs`. */
const STRETCHES = [
  { untilMs: 2 * DAY_MS, everyMs: HOUR_MS },
  { untilMs: 30 * DAY_MS, everyMs: DAY_MS },
  { untilMs: 180 * DAY_MS, everyMs: 7 * DAY_MS },
  { untilMs: Number.POSITIVE_INFINITY, everyMs: 30 * DAY_MS },
] as const;

/**
 * Which backups stay: the newest five, then one an hour for two days, one a day for thirty days, one a
 * week for half a year, one in thirty days for ever. In each stretch the oldest stays, so that a backup
 * kept once is not pushed out by newer ones of its stretch. Pure; times in milliseconds.
 */
export function backupsToKeep(timesMs: readonly number[], nowMs: number): Set<number> {
  const newestFirst = timesMs.toSorted((a, b) => b - a);
  const kept = new Set(newestFirst.slice(0, ALWAYS_KEPT));
  const filled = new Set<string>();
  for (const timeMs of newestFirst.toReversed()) {
    const ageMs = nowMs - timeMs;
    const stretch = STRETCHES.find(({ untilMs }) => ageMs < untilMs);
    if (!stretch) continue;
    const slot = `${stretch.everyMs}/${Math.floor(timeMs / stretch.everyMs)}`;
    if (filled.has(slot)) continue;
    filled.add(slot);
    kept.add(timeMs);
  }
  return kept;
}
