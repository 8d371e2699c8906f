import { DEAL_FILE_FORMAT } from '#contract/formats/deal-file-schema.ts';
import { PACK_FORMAT } from '#contract/formats/pack-schema.ts';
import { Fail } from '#domain/base/failure.ts';
import { decodeText } from '#domain/files/decode-text.ts';
import { strictDecoder } from './strict-decoder.ts';
import { kindOfFile, TELLING_BYTES } from '#domain/files/file-kind.ts';
import { contentTooLarge } from './file-tokens.ts';
import type { TokenFile } from './file-tokens.ts';
import { guardJson } from './guard-json.ts';
import { describeJsonFault, findJsonFault } from './json-fault.ts';
import { wrongFile } from './wrong-file.ts';
import type { FileDoor, WrongFile } from './wrong-file.ts';

/** A file of ours is JSON in UTF-8. */
type JsonDoor = Exclude<FileDoor, 'workspace'>;

/**
 * The content of a JSON file of ours in UTF-8. Throws Fail `too-large` or `invalid-input`, which says what
 * the file is where it is another, whatever its name, and what to do with it.
 */
export function parseJsonFile(bytes: Uint8Array, limitBytes: number, door: JsonDoor): unknown {
  if (bytes.length > limitBytes) {
    refuseOtherKind(bytes.subarray(0, TELLING_BYTES), door);
    throw contentTooLarge(limitBytes);
  }
  const kind = kindOfFile(bytes);
  if (kind !== 'text') throw wrongFile(kind, door, undefined);
  const content = parseJson(textOf(bytes, door), door);
  const other = otherFileOfOurs(content, door);
  if (other !== undefined) throw wrongFile(other, door, undefined);
  return content;
}

/** The whole of a file that a person chose. Throws Fail `too-large`, or `invalid-input` where it is another file. */
export function readOffered(file: TokenFile, limitBytes: number, door: JsonDoor): Uint8Array {
  if (file.sizeBytes > limitBytes) refuseOtherKind(file.head(TELLING_BYTES), door);
  return file.read(limitBytes);
}

/**
 * Of a file that is too large to be read whole: throws Fail `invalid-input` where its first bytes tell that it
 * is another file. What they do not tell is too large, and nothing more is known of it.
 */
export function refuseOtherKind(firstBytes: Uint8Array, door: JsonDoor): void {
  const kind = kindOfFile(firstBytes);
  if (kind !== 'text' && kind !== 'empty' && kind !== 'unknown') throw wrongFile(kind, door, undefined);
}

function textOf(bytes: Uint8Array, door: JsonDoor): string {
  const decoded = decodeText(bytes, strictDecoder);
  if (decoded?.encoding === 'utf-8') return decoded.text;
  throw wrongFile(decoded?.encoding ?? 'other-letters', door, undefined);
}

function parseJson(text: string, door: JsonDoor): unknown {
  if (!/^\s*[{[]/.test(text)) throw wrongFile('plain-text', door, undefined);
  guardJson(text);
  try {
    return JSON.parse(text);
  } catch (error) {
    const fault = findJsonFault(text);
    if (fault) throw new Fail('invalid-input', describeJsonFault(fault));
    throw error;
  }
}

/** A file for another door, or JSON that no program of ours wrote. */
function otherFileOfOurs(content: unknown, door: JsonDoor): WrongFile | undefined {
  if (typeof content !== 'object' || content === null) return 'other-json';
  if (door === 'changes' && Array.isArray(content)) return undefined;
  const format = 'format' in content ? content.format : undefined;
  if (format === DEAL_FILE_FORMAT) return door === 'pack' || door === 'changes' ? 'deal-file' : undefined;
  if (format === PACK_FORMAT) return door === 'pack' ? undefined : 'pack';
  if (isMoney(content)) return door === 'money' ? undefined : 'money-file';
  if (door === 'changes') return 'other-json';
  // A file of ours with its format lost or misspelt: the schema names the field.
  const isNearly = (door === 'pack' ? 'precedents' : 'deal') in content;
  return isNearly ? undefined : 'other-json';
}

function isMoney(content: object): boolean {
  return 'kind' in content && (content.kind === 'statement' || content.kind === 'waterfall');
}
