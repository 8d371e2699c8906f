import { basename } from 'node:path';
import { DEAL_FILE_LIMIT_BYTES, openLibrary, readDealFile } from '#app/commands/deal-file-commands.ts';
import type { TemplateRoots } from '#app/commands/deal-file-commands.ts';
import { withPack } from '#app/house/pack-file.ts';
import { PACK_LIMIT_BYTES } from '#contract/formats/pack-schema.ts';
import { Fail } from '#domain/base/failure.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import type { Library } from '#domain/library/library.ts';
import { placesFor } from '#loopback/folders.ts';
import { readInputFile } from './read-input-file.ts';
import type { Terminal } from './terminal.ts';

/**
 * A deal file and the library it is judged by. With a house pack, its precedents and ladders lie over the
 * library, as they do in the workspace.
 */
export function openDeal(
  path: string,
  house: string | undefined,
  terminal: Terminal,
): { document: DealDocument; library: Library } {
  const { file, library } = readDeal(path, terminal);
  if (house === undefined) return { document: file.document, library };
  const ours = namingFile(house, () => withPack(library, readInputFile(house, PACK_LIMIT_BYTES, 'pack')));
  return { document: file.document, library: ours };
}

/** Reads the library and the deal file; a refusal names the file. */
export function readDeal(
  path: string,
  terminal: Terminal,
): { file: ReturnType<typeof readDealFile>; library: Library } {
  return namingFile(path, () => {
    const bytes = readInputFile(path, DEAL_FILE_LIMIT_BYTES, 'deal-file');
    const library = openLibrary(templateRoots(terminal));
    reportProblems(library, terminal);
    return { file: readDealFile(bytes, library), library };
  });
}

/** Puts the name of the file, and the place in it, before a refusal. */
export function namingFile<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw namedAfter(path, error);
  }
}

/** The refusal with the name of the file before it; any other error as it is. */
export function namedAfter(path: string, error: unknown): unknown {
  if (!(error instanceof Fail)) return error;
  const { code, message, field } = error.failure;
  // Whoever mends a file needs the place in it; the sentence itself names the field as the trade does.
  const isNamed = field === undefined || message.en.includes(field);
  const place = isNamed ? basename(path) : `${basename(path)}: ${field}`;
  return new Fail(code, { en: `${place}: ${message.en}`, ko: `${place}: ${message.ko}` }, field);
}

export function templateRoots({ env }: Terminal): TemplateRoots {
  return placesFor(undefined, env);
}

/** A broken file of the library does not stop the rest; it is named once. */
export function reportProblems({ problems }: Pick<Library, 'problems'>, { err, lang }: Terminal): void {
  for (const { file, line, field, message } of problems) err(`${file}:${line} ${field}: ${message[lang]}\n`);
}
