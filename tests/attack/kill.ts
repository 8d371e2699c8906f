// Kills programs at real work: npm run test:kill -- --kills 1000 [--stops 9] [--at-once 2] [--seed N]. Each is stopped so
// many times before it is killed. Ends with 1 where anything was lost.
import { parseArgs } from 'node:util';
import { keepLibrary } from '#tests/builders/library-once.ts';
import { killAtWork } from './kills.ts';
import type { KillReport } from './kills.ts';

const SAY_EVERY = 100;

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    stops: { type: 'string', default: process.platform === 'linux' ? '9' : '0' },
    'at-once': { type: 'string', default: '2' },
    seed: { type: 'string' },
  },
});
const kills = Number(values.kills);
const stopsEach = Number(values.stops);
const atOnce = Number(values['at-once']);
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
if (!(kills > 0 && stopsEach >= 0 && atOnce > 0)) throw new Error('--kills and the others take numbers.');
const library = keepLibrary();
try {
  const report = await killAtWork({
    kills,
    seed,
    stopsEach,
    atOnce,
    onProgress: (soFar) => {
      if (soFar.kills % SAY_EVERY === 0) console.log(saying(soFar));
    },
  });
  console.log(`From seed ${seed}. ${saying(report)}`);
  for (const fault of report.faults) console.log(`  ${fault}`);
  process.exitCode = report.faults.length === 0 ? 0 : 1;
} finally {
  library.remove();
}

function saying({ kills: killed, stops, answered, faults, inFlight, tooEarly }: KillReport): string {
  return `${killed} kills, ${stops} stops: ${answered} answered calls, ${faults.length} faults; in flight ${inFlight.whole} whole, ${inFlight.notAtAll} not at all; ${tooEarly} before the first answer.`;
}
