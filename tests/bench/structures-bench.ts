import { randomFrom } from '#domain/settlement/simulation/random.ts';
import { AT_ONCE, receivedOver } from '#domain/settlement/waterfall/waterfall-present-value.ts';
import { compareStatements, compareWaterfalls } from '#tests/builders/settlement/agreement.ts';
import type { Agreement } from '#tests/builders/settlement/agreement.ts';
import {
  randomOutcome,
  randomReceipts,
  randomStatement,
  randomWaterfall,
} from '#tests/builders/settlement/random-structures.ts';

// node tests/bench/structures-bench.ts [first seed] [seeds]: a statement and a waterfall of each seed, worked by both
// engines. In slices, each printed with its seeds, so that a long run may be stopped and gone on with.
const first = Number(process.argv[2] ?? 0);
const seeds = Number(process.argv[3] ?? 500_000);
const SLICE = 25_000;

let different = 0;
for (let from = first; from < first + seeds; from += SLICE) {
  const to = Math.min(from + SLICE, first + seeds);
  const counts = { equal: 0, 'to-the-unit': 0, 'at-threshold': 0, different: 0 };
  for (let seed = from; seed < to; seed++) {
    for (const [what, agreement] of both(seed)) {
      counts[agreement.kind] += 1;
      if (agreement.kind === 'different') console.log(`structures: seed ${seed}, ${what}: ${agreement.what}`);
    }
  }
  different += counts.different;
  console.log(
    `structures: seeds ${from} to ${to - 1}, ${2 * (to - from)} structures: ${counts.equal} equal, ${counts['to-the-unit']} within one unit, ${counts['at-threshold']} at a threshold, ${counts.different} different`,
  );
}
process.exitCode = different === 0 ? 0 : 1;

function both(seed: number): readonly (readonly [string, Agreement])[] {
  const random = randomFrom(seed);
  const statement = randomStatement(random);
  const outcome = randomOutcome(random, statement);
  const waterfall = randomWaterfall(random);
  return [
    ['statement', compareStatements(statement, outcome)],
    // What is held back of a source comes in when it is released.
    [
      'waterfall',
      compareWaterfalls(waterfall, receivedOver(waterfall, randomReceipts(random, waterfall), AT_ONCE)),
    ],
  ];
}
