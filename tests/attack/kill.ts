// Kills the program at real work: npm run test:kill -- --kills 10000 [--seed N]. Ends with 1 where anything was lost.
import { parseArgs } from 'node:util';
import { killAtWork } from './kills.ts';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '100' }, seed: { type: 'string' } },
});
const kills = Number(values.kills);
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
if (!(kills > 0)) throw new Error('--kills takes a number above 0.');
const { faults, answered, tooEarly, inFlight } = await killAtWork(kills, seed);
console.log(
  `${kills} kills from seed ${seed}: ${answered} answered calls, ${faults.length} faults; in flight ${inFlight.whole} whole, ${inFlight.notAtAll} not at all; ${tooEarly} before the first answer.`,
);
for (const fault of faults) console.log(`  ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;
