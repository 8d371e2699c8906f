import { expect, it } from 'vitest';
import { flipBits } from './flips.ts';

const FLIPS = 14;

it('a workspace in which one bit turned on the disk says so, or answers all as before', async () => {
  const { faults, refused, unharmed, noticed } = await flipBits(FLIPS, 20_261_130);
  expect(faults).toEqual([]);
  expect(refused + unharmed + noticed).toBe(FLIPS);
}, 120_000);
