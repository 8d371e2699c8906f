import { join } from 'node:path';
import { copyFileSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { aFolder } from '#tests/builders/app-builders.ts';
import { bundled } from '#tests/builders/bundled.ts';
import { aDice } from './dice.ts';
import { liveUntilKilled, rehearse } from './killed-life.ts';
import { createInspection } from './inspection.ts';
import type { Told, Way } from './kill-child.ts';

export type KillReport = {
  kills: number;
  /** How often a program was stopped at work and the files that it would have left, had it ended there, were held to the same. */
  stops: number;
  /** Killed before the first call was answered. */
  tooEarly: number;
  answered: number;
  /** Of the calls that were on their way: whole, or not at all. */
  inFlight: { whole: number; notAtAll: number };
  /** Each with its seed: what was answered and is not there, or does not agree with the rest. */
  faults: string[];
};

export type KillRequest = {
  readonly kills: number;
  readonly seed: number;
  /** How often each program is stopped before it is killed. Linux only. */
  readonly stopsEach?: number;
  /** How many are at work at a time, each in a workspace of its own. */
  readonly atOnce?: number;
  /** Told from time to time, so that a run of hours shows where it stands. */
  readonly onProgress?: (report: KillReport) => void;
};

/** Each so many-th program works through the built worker; the others hold the same app in their own process. */
const EVERY_TH_IN_ITS_WORKER = 8;
/** A workspace grows with its rounds; then a new one is begun. */
const ROUNDS_OF_A_WORKSPACE = 40;

/**
 * Kills programs at real work so many times, in workspaces that grow with it, and after each kill holds the file to what
 * had been answered: every deal and the house as they stood, or one call further; sums, indexes, search and backups
 * whole. Before the kill each program is stopped a few times, and a copy of its files is held to the same: what lies on
 * the disk at that moment is what a kill would have left there, and it costs a tenth.
 */
export async function killAtWork({
  kills,
  seed,
  stopsEach = 0,
  atOnce = 1,
  onProgress,
}: KillRequest): Promise<KillReport> {
  const script = await bundled(join(import.meta.dirname, 'kill-child.ts'), { withPackages: true });
  const report: KillReport = {
    kills: 0,
    stops: 0,
    tooEarly: 0,
    answered: 0,
    inFlight: { whole: 0, notAtAll: 0 },
    faults: [],
  };
  await rehearse(script);
  let begun = 0;
  const lane = async (): Promise<void> => {
    while (begun < kills) {
      const folder = aFolder();
      const inspection = createInspection(report);
      try {
        for (let round = 0; round < ROUNDS_OF_A_WORKSPACE && begun < kills; round += 1) {
          begun += 1;
          await oneLife(script, folder.path, seed + begun, stopsEach, inspection, report);
          onProgress?.(report);
        }
      } finally {
        folder.remove();
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return report;
}

async function oneLife(
  script: string,
  folder: string,
  seed: number,
  stopsEach: number,
  inspection: ReturnType<typeof createInspection>,
  report: KillReport,
): Promise<void> {
  const way: Way = seed % EVERY_TH_IN_ITS_WORKER === 0 ? 'worker' : 'app';
  const told = await liveUntilKilled(script, folder, seed, way, {
    stops: stopsEach,
    dice: aDice(seed),
    onStop: (soFar) => {
      report.stops += 1;
      const copy = `${folder}-stopped`;
      try {
        copyFolder(folder, copy);
        inspection.ofACopy(copy, soFar, seed);
      } finally {
        rmSync(copy, { recursive: true, force: true });
      }
    },
  });
  report.kills += 1;
  const answers = countAnswers(told);
  report.answered += Math.max(0, answers - 1);
  if (answers <= 1) report.tooEarly += 1;
  inspection.ofTheFile(folder, told, seed);
}

function countAnswers(told: readonly Told[]): number {
  return told.filter((each) => 'answered' in each).length;
}

/** With their times, by which a backup that was looked at already is known. */
function copyFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyFolder(source, target);
    else if (entry.isFile()) {
      copyFileSync(source, target);
      const { atime, mtime } = statSync(source);
      utimesSync(target, atime, mtime);
    }
  }
}
