// Asks every method with what it allows and what it does not, turns bits of a workspace, damages files of every kind that
// comes in: npm run test:fuzz -- --calls 1000000 --flips 200 --files 10000 [--seed N]. Ends with 1 where anything went wrong.
import { parseArgs } from 'node:util';
import { METHODS } from '#contract/methods.ts';
import { keepLibrary } from '#tests/builders/library-once.ts';
import { fuzzCalls } from './calls.ts';
import { damageFiles } from './files.ts';
import { flipBits } from './flips.ts';

const { values } = parseArgs({
  options: {
    calls: { type: 'string', default: '0' },
    flips: { type: 'string', default: '0' },
    files: { type: 'string', default: '0' },
    seed: { type: 'string' },
  },
});
const [calls, flips, files] = [values.calls, values.flips, values.files].map(Number) as [
  number,
  number,
  number,
];
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
if (!(calls + flips + files > 0)) throw new Error('Say how many: --calls N, --flips N, --files N.');
const library = keepLibrary();
const faults: string[] = [];
if (calls > 0) faults.push(...(await askEverything()));
if (flips > 0) faults.push(...(await turnBits()));
if (files > 0) faults.push(...(await takeDamaged()));
library.remove();
for (const fault of faults.slice(0, 40)) console.log(`  ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;

async function askEverything(): Promise<string[]> {
  const report = await fuzzCalls(calls, seed);
  const all = Object.keys(METHODS).length;
  console.log(
    `${calls} calls from seed ${seed}: ${report.answered} answered by ${report.reached.length} of ${all} methods, ${report.faults.length} faults.`,
  );
  const refused = Object.entries(report.refused).map(([code, count]) => `${code} ${count}`);
  console.log(`Refused: ${refused.join(', ')}`);
  for (const [method, codes] of Object.entries(report.unreached))
    console.log(`Never answered: ${method} (${codes.join(', ') || 'never asked'})`);
  return report.faults;
}

async function turnBits(): Promise<string[]> {
  const report = await flipBits(flips, seed);
  console.log(
    `${flips} bits turned from seed ${seed}: ${report.refused} files refused, ${report.noticed} opened with a word, ${report.unharmed} unharmed, ${report.faults.length} faults.`,
  );
  return report.faults;
}

async function takeDamaged(): Promise<string[]> {
  const report = await damageFiles(files, seed);
  const kinds = Object.entries(report.byKind).map(
    ([kind, { taken, refused }]) => `${kind} ${taken} taken, ${refused} refused`,
  );
  console.log(
    `${files} damaged files from seed ${seed}: ${kinds.join('; ')}; ${report.faults.length} faults.`,
  );
  return report.faults;
}
