import { createHash } from 'node:crypto';
import type { Paper } from '#domain/deal/paper.ts';

/** Random bytes, the same for the same seed. */
export function someBytes(length: number, seed: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  for (let at = 0; at < length; at += 1) {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}

export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The bytes as they arrive from outside, in pieces of an odd size. */
export async function* inPieces(bytes: Uint8Array, pieceBytes: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += pieceBytes) {
    await Promise.resolve();
    yield bytes.slice(from, from + pieceBytes);
  }
}

/** A file that ends in the middle: the disk or the other side went away. */
export async function* thenFails(bytes: Uint8Array, error: Error): AsyncGenerator<Uint8Array> {
  yield* inPieces(bytes, 70_001);
  throw error;
}

/** The paper of a text that was pasted. */
export function aPastedPaper(text: string, over: Partial<Paper> = {}): Paper {
  const bytes = Buffer.from(text, 'utf8');
  return {
    side: 'theirs',
    direction: 'kept',
    on: '2026-11-29',
    round: 1,
    fileName: '붙여 넣은 본문.txt',
    digest: digestOf(bytes),
    mime: 'text/plain',
    sizeBytes: bytes.length,
    ...over,
  };
}
