import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFileTokens, FILE_LIMIT_BYTES } from '#app/files/file-tokens.ts';
import { aFolder } from '#tests/builders/app-builders.ts';
import { piecesOf } from '#tests/builders/file-builders.ts';

const LARGE = 9_000_000;

let folder: ReturnType<typeof aFolder>;
beforeEach(() => {
  folder = aFolder();
});
afterEach(() => folder.remove());

function tokensHere() {
  let id = 0;
  return createFileTokens(() => `t-${(id += 1)}`, join(folder.path, 'temporary'));
}

function inFolder(): string[] {
  return readdirSync(folder.path, { recursive: true, encoding: 'utf8' }).map((name) =>
    join(folder.path, name),
  );
}

/** So many bytes, made as they are asked for. */
async function* zeros(bytes: number): AsyncGenerator<Uint8Array, void> {
  const piece = Buffer.alloc(1_000_000);
  for (let left = bytes; left > 0; left -= piece.length)
    yield piece.subarray(0, Math.min(left, piece.length));
}

describe('a large file', () => {
  it.skipIf(process.platform === 'win32')(
    'lies where only this user may enter, until the app closes',
    async () => {
      const tokens = tokensHere();
      await tokens.receive('original.docx', zeros(LARGE));
      const modes = inFolder().map((path) => {
        const { mode } = statSync(path);
        return [statSync(path).isFile(), mode & 0o777];
      });
      expect(modes).toEqual([
        [false, 0o700],
        [false, 0o700],
        [true, 0o600],
      ]);
      tokens.close();
      expect(inFolder()).toEqual([join(folder.path, 'temporary')]);
    },
  );

  it('is not read as a whole beyond what is asked for', async () => {
    const tokens = tokensHere();
    const { token } = await tokens.receive('original.docx', zeros(LARGE));
    expect(tokens.get(token).read(LARGE)).toHaveLength(LARGE);
    expect(() => tokens.get(token).read(LARGE - 1)).toThrow('larger than');
    tokens.close();
  });

  it('over the limit, or that breaks off, leaves nothing', async () => {
    const tokens = tokensHere();
    await expect(tokens.receive('huge.pdf', zeros(FILE_LIMIT_BYTES + 1))).rejects.toMatchObject({
      failure: { code: 'too-large', message: { en: expect.stringContaining('“huge.pdf”') } },
    });
    async function* cut(): AsyncGenerator<Uint8Array, void> {
      yield* zeros(LARGE);
      throw new Error('the cable');
    }
    await expect(tokens.receive('cut.pdf', cut())).rejects.toMatchObject({ failure: { code: 'cancelled' } });
    expect(inFolder().filter((path) => statSync(path).isFile())).toEqual([]);
    tokens.close();
  });

  it('is refused when the files of this run come to more than the disk is given, and the others stay', async () => {
    const tokens = tokensHere();
    const kept = [];
    for (let n = 0; n < 3; n += 1) kept.push(await tokens.receive(`${n}.pdf`, zeros(FILE_LIMIT_BYTES)));
    await expect(tokens.receive('one-too-many.pdf', zeros(FILE_LIMIT_BYTES))).rejects.toMatchObject({
      failure: { code: 'too-large', message: { ko: expect.stringContaining('1GB') } },
    });
    for (const { token } of kept) expect(tokens.get(token).sizeBytes).toBe(FILE_LIMIT_BYTES);
    // What was refused has made room again.
    expect((await tokens.receive('fits.pdf', zeros(99_000_000))).sizeBytes).toBe(99_000_000);
    tokens.close();
  });
});

describe('what a run left behind', () => {
  it('is swept by the next, and what a running program has stays', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    const root = join(folder.path, 'temporary');
    for (const name of [`incoming-${pid}-abc`, `incoming-${process.pid}-abc`, 'of-somebody-else']) {
      mkdirSync(join(root, name), { recursive: true });
      writeFileSync(join(root, name, '1'), 'a paper');
    }
    tokensHere().close();
    expect(readdirSync(root).toSorted()).toEqual(
      [`incoming-${process.pid}-abc`, 'of-somebody-else'].toSorted(),
    );
  });
});

describe('a small file', () => {
  it('never touches the disk', async () => {
    const tokens = tokensHere();
    const { token } = await tokens.receive('a.json', piecesOf('{}'));
    expect(Buffer.from(tokens.get(token).read(2)).toString()).toBe('{}');
    expect(inFolder()).toEqual([]);
    tokens.close();
  });
});
