import { expect, test } from 'vitest';
import { LIMITS } from '#papers/package/limits.ts';
import { readFile } from '#tests/builders/papers-word.ts';

test.each([
  ['a Word file', 'PK\u0003\u0004'],
  ['a PDF', '%PDF-1.7\n'],
  ['plain text', 'OPTION AGREEMENT\n'],
])('refuses %s that is too large before anything of it is read', async (_, beginning) => {
  const bytes = new Uint8Array(LIMITS.fileBytes + 1);
  bytes.set(new TextEncoder().encode(beginning));
  await expect(readFile(bytes, 'draft')).rejects.toMatchObject({
    failure: { code: 'too-large', message: { en: expect.stringContaining('more than 200 MB. Split it') } },
  });
});
