import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '#tests/builders/paths.ts';

it('nothing is kept from the formatter', () => {
  // In two parts, or this file would be one of those it looks for.
  const mark = ['prettier', 'ignore'].join('-');
  const kept = ['src', 'electron', 'renderer', 'tests', '.tools']
    .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(?:tsx?|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path, 'utf8').includes(mark));
  expect(kept).toEqual([]);
});
