// Asks every method with what it allows and what it does not: npm run test:fuzz -- --calls 1000000 [--seed N].
import { parseArgs } from 'node:util';
import { METHODS } from '#contract/methods.ts';
import { fuzzCalls } from './calls.ts';

const { values } = parseArgs({
  options: { calls: { type: 'string', default: '2000' }, seed: { type: 'string' } },
});
const calls = Number(values.calls);
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
if (!(calls > 0)) throw new Error('--calls takes a number above 0.');
const { answered, refused, reached, unreached, faults } = await fuzzCalls(calls, seed);
console.log(
  `${calls} calls from seed ${seed}: ${answered} answered by ${reached.length} of ${Object.keys(METHODS).length} methods, ${faults.length} faults.`,
);
console.log(
  `Refused: ${Object.entries(refused)
    .map(([code, count]) => `${code} ${count}`)
    .join(', ')}`,
);
for (const [method, codes] of Object.entries(unreached))
  console.log(`Never answered: ${method} (${codes.join(', ')})`);
for (const fault of faults.slice(0, 40)) console.log(`  ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;
