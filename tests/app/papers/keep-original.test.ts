import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFileTokens } from '#app/files/file-tokens.ts';
import { keepOriginal } from '#app/papers/keep-original.ts';
import { openWorkspace } from '#app/workspace/workspace.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import { aFolder, appOptionsIn } from '#tests/builders/app-builders.ts';
import { digestOf, inPieces, someBytes } from '#tests/builders/papers.ts';

describe('a file that a person has chosen', () => {
  let folder: ReturnType<typeof aFolder>;
  let workspace: Workspace;
  let tokens: ReturnType<typeof createFileTokens>;
  beforeEach(() => {
    folder = aFolder();
    const options = appOptionsIn(folder.path);
    workspace = openWorkspace(options.workspacePath, options);
    tokens = createFileTokens(options.newId, options.temporaryRoot);
  });
  afterEach(() => {
    tokens.close();
    workspace.close();
    folder.remove();
  });

  // The smaller one waits in memory, the larger one on the disk.
  it.each([40_000, 6_500_001])('is kept from its token as it came: %i bytes', async (length) => {
    const bytes = someBytes(length, length);
    const { token } = await tokens.receive('초안.docx', inPieces(bytes, 70_001));
    const file = tokens.get(token);
    const kept = await keepOriginal(
      workspace,
      { name: file.name, chunks: file.chunks() },
      '2026-11-20T09:00:00.000Z',
      (each) => each,
    );
    expect(kept).toMatchObject({ digest: digestOf(bytes), sizeBytes: length });
    expect(Buffer.concat([...workspace.originals.read(kept.digest)]).equals(bytes)).toBe(true);
  });

  it('may be given out by us and come back: it is the same original', async () => {
    const bytes = someBytes(9_000, 3);
    const { token } = tokens.put({ name: 'redline.docx', mime: 'application/octet-stream', bytes });
    const keep = () =>
      keepOriginal(
        workspace,
        { name: 'redline.docx', chunks: tokens.get(token).chunks() },
        '2026-11-20T09:00:00.000Z',
        ({ digest }) => digest,
      );
    expect([await keep(), await keep()]).toEqual([digestOf(bytes), digestOf(bytes)]);
    expect(workspace.originals.totals().count).toBe(1);
  });
});
