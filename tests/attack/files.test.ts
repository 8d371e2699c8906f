import { expect, it } from 'vitest';
import { damageFiles } from './files.ts';

const FILES = 66;

it('a damaged file of any kind that comes in is taken, or refused in words', async () => {
  const { faults, byKind } = await damageFiles(FILES, 20_261_130);
  expect(faults).toEqual([]);
  expect(Object.keys(byKind).length).toBeGreaterThan(10);
}, 240_000);
