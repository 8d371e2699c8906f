import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { WaterfallInput, WaterfallSpec } from '#domain/settlement/waterfall/waterfall-types.ts';
import { compareMonths, compareWaterfalls } from '#tests/builders/settlement/agreement.ts';
import { FIXTURES } from '#tests/builders/paths.ts';

// Kept whole, since a seed draws another structure as soon as the builder of random ones learns something new.
const parted = readFileSync(join(FIXTURES, 'settlement-meanings/parted-engines.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { seed: number; spec: WaterfallSpec; input: WaterfallInput });

describe('structures that parted the engines once', () => {
  // Interest at a rate of nothing above a fee, and a pass that stood on the run before it.
  it.each(parted.map((each) => [each.seed, each] as const))('drawn from seed %i', (_, { spec, input }) => {
    expect(compareWaterfalls(spec, input)).toEqual({ kind: 'equal' });
    expect(compareMonths(spec, input)).toEqual({ kind: 'equal' });
  });
});
