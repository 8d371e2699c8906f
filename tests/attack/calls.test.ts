import { expect, it } from 'vitest';
import { fuzzCalls } from './calls.ts';

it('whatever a method is asked, by its own schema or against it, is answered or refused in words', async () => {
  const { faults, reached, refused } = await fuzzCalls(300, 20_261_130);
  expect(faults).toEqual([]);
  expect(reached.length).toBeGreaterThan(25);
  expect(refused['invalid-input']).toBeGreaterThan(0);
}, 120_000);
