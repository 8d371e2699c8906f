// Takes a file of 200 MB into a workspace and gives it out again, or takes in half of one and waits to be killed.
// Writes one line of JSON: what happened.
import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';
import { keepOriginal } from '#app/papers/keep-original.ts';
import { openWorkspace } from '#app/workspace/workspace.ts';
import { appOptionsIn } from '#tests/builders/app-builders.ts';
import { someBytes } from '#tests/builders/papers.ts';

export type LargeOriginal = {
  readonly sizeBytes: number;
  readonly digest: string;
  readonly digestOut: string;
  /** How much more memory the process held at its height than before. */
  readonly grownBytes: number;
};

const PIECE = someBytes(1_000_000, 1);
const AT = '2026-11-20T09:00:00.000Z';

if (import.meta.main) {
  const [, , folder = '', what = ''] = process.argv;
  const options = appOptionsIn(folder);
  const workspace = openWorkspace(options.workspacePath, options);
  if (what === 'half') await takeHalf();
  const before = process.resourceUsage().maxRSS;
  const kept = await keepOriginal(workspace, { name: 'long form.pdf', chunks: large() }, AT, (each) => each);
  const hash = createHash('sha256');
  for (const bytes of workspace.originals.read(kept.digest)) hash.update(bytes);
  const happened: LargeOriginal = {
    sizeBytes: kept.sizeBytes,
    digest: kept.digest,
    digestOut: hash.digest('hex'),
    grownBytes: (process.resourceUsage().maxRSS - before) * 1024,
  };
  workspace.close();
  writeSync(1, JSON.stringify(happened));

  async function takeHalf(): Promise<never> {
    const half = { name: 'half.pdf', chunks: thenWaits() };
    return await keepOriginal(workspace, half, AT, () => {
      throw new Error('It was to be killed before.');
    });
  }
}

async function* large(): AsyncGenerator<Uint8Array> {
  for (let turn = 0; turn < 200; turn += 1) {
    await Promise.resolve();
    PIECE.set([turn], 0);
    yield PIECE;
  }
}

async function* thenWaits(): AsyncGenerator<Uint8Array> {
  const piece = Buffer.from('반쯤 들어온 문서 '.repeat(50_000));
  for (let turn = 0; turn < 40; turn += 1) yield piece;
  writeSync(1, 'half\n');
  await new Promise((resolve) => setInterval(resolve, 60_000));
}
