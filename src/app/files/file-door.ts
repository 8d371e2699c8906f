import { parseWith } from '#contract/schemas/parse-with.ts';
import { name as fileName, plainId } from '#contract/schemas/text-schema.ts';
import type { Answer } from '#contract/api.ts';
import type { Failure } from '#domain/base/failure.ts';
import type { FileDoor } from '#app/base/app-options.ts';
import type { FileTokens } from './file-tokens.ts';

const givenName = fileName(255);

/** Files beside the contract: a name or a token is parsed here as the input of a method is. Never rejects. */
export function createFileDoor(tokens: FileTokens, explain: (error: unknown) => Failure): FileDoor {
  return {
    receive: (name, chunks) => answered(async () => tokens.receive(parseWith(givenName, name), chunks)),
    send: (token) =>
      answered(async () => {
        const file = tokens.get(parseWith(plainId, token));
        const { name, mime, sizeBytes } = file;
        return { name, mime, sizeBytes, chunks: file.chunks(), drop: () => {} };
      }),
  };

  async function answered<Value>(work: () => Promise<Value>): Promise<Answer<Value>> {
    try {
      return { ok: true, value: await work() };
    } catch (error) {
      return { ok: false, failure: explain(error) };
    }
  }
}
