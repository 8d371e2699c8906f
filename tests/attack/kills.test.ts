import { expect, it } from 'vitest';
import { killAtWork } from './kills.ts';

const KILLS = 12;
const STOPS_EACH = process.platform === 'linux' ? 8 : 0;

it(`a program ended at real work at ${KILLS * (1 + STOPS_EACH)} moments loses nothing that it had answered`, async () => {
  const report = await killAtWork({
    kills: KILLS,
    seed: Date.now() % 1_000_000,
    stopsEach: STOPS_EACH,
    atOnce: 2,
  });
  expect(report.faults).toEqual([]);
  expect(report.stops).toBe(KILLS * STOPS_EACH);
  expect(report.answered).toBeGreaterThan(KILLS);
}, 300_000);
