import { expect, it } from 'vitest';
import { killAtWork } from './kills.ts';

const KILLS = 12;

it(`a program killed at real work ${KILLS} times over loses nothing that it had answered`, async () => {
  const report = await killAtWork(KILLS, Date.now() % 1_000_000);
  expect(report.faults).toEqual([]);
  expect(report.answered).toBeGreaterThan(KILLS);
}, 300_000);
