import { basename } from 'node:path';
import { LARGEST_ORIGINAL_BYTES } from '#app/papers/keep-original.ts';
import { readPaperAlone } from '#app/papers/read-paper-file.ts';
import type { ReadingUsing } from '#app/papers/read-paper-file.ts';
import type { PaperRead } from '#domain/reading/review/paper-read.ts';
import { namedAfter, namingFile } from './open-deal.ts';
import { readInputFile } from './read-input-file.ts';
import type { Terminal } from './terminal.ts';

/** Reads a paper in a process of its own; a refusal names its file. */
export async function readPaperFile(
  path: string,
  using: ReadingUsing,
  terminal: Terminal,
): Promise<PaperRead> {
  const bytes = namingFile(path, () => readInputFile(path, LARGEST_ORIGINAL_BYTES, 'paper'));
  try {
    return await readPaperAlone(
      { paper: { bytes, name: basename(path) }, using },
      { start: terminal.startEngine, log: (line) => terminal.err(`${line}\n`) },
    );
  } catch (error) {
    throw namedAfter(path, error);
  }
}
