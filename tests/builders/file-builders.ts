import type { App } from '#app/base/app-options.ts';
import type { OfferedFile } from '#contract/methods.ts';

/** The bytes in pieces of `pieceBytes`, as a file arrives. */
export async function* piecesOf(
  bytes: Uint8Array | string,
  pieceBytes = 64 * 1024,
): AsyncGenerator<Uint8Array, void> {
  const whole = Buffer.from(bytes as Uint8Array);
  for (let at = 0; at < whole.length; at += pieceBytes) yield whole.subarray(at, at + pieceBytes);
}

/** Offers a file to the app, whatever carries it. Throws what was refused. */
export async function offerTo(
  { files }: Pick<App, 'files'>,
  name: string,
  bytes: Uint8Array | string,
): Promise<OfferedFile> {
  const answer = await files.receive(name, piecesOf(bytes));
  if (answer.ok) return answer.value;
  throw new Error(`${name}: ${JSON.stringify(answer.failure)}`);
}

/** The bytes behind a token. Throws what was refused. */
export async function contentFrom({ files }: Pick<App, 'files'>, token: string): Promise<Buffer> {
  const answer = await files.send(token);
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  const pieces: Uint8Array[] = [];
  for await (const piece of answer.value.chunks) pieces.push(piece);
  return Buffer.concat(pieces);
}
