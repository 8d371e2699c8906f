import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { App } from '#app/base/app-options.ts';
import type { Answer } from '#contract/api.ts';
import type { OfferedFile, ParsedInputOf, SavedFile } from '#contract/methods.ts';
import { OFFER } from '#contract/api.ts';
import { parseInput } from '#contract/parse-call.ts';
import { Fail } from '#domain/base/failure.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { fileTooLarge, FILE_LIMIT_BYTES } from '#app/files/file-tokens.ts';
import { writeChunksAtomically } from '#app/files/write-file-atomically.ts';
import { parseExternalLink } from './external-link.ts';
import { shellText } from './shell-text.ts';
import type { ShellWord } from './shell-text.ts';

type Filter = { readonly name: string; readonly extensions: readonly string[] };
type PickPurpose = ParsedInputOf<'files.pick'>['purpose'];

/** What the shell asks of the system. Paths are used in this file only; the page never sees one. */
export type SystemDialogs = {
  /** The chosen path, or undefined when cancelled. */
  openFile(filters: readonly Filter[]): Promise<string | undefined>;
  saveFile(suggestedName: string, filters: readonly Filter[]): Promise<string | undefined>;
  showInFolder(path: string): void;
  /** Opens a file in the program that the system has for it; what the system says where it cannot, else empty. */
  openInProgram(path: string): Promise<string>;
  openExternal(address: string): Promise<void>;
};

/**
 * Answers one call of the page: the native dialogs and links here, everything else in the app's worker.
 * Never throws: refusals and defects are data.
 */
export function createCallAnswerer(
  { answer, files }: Pick<App, 'answer' | 'files'>,
  dialogs: SystemDialogs,
  language: () => Lang,
  log: (line: string) => void,
) {
  /** Where the files of this run were saved, by their token. */
  const savedPaths = new Map<string, string>();

  return async function answerCall(method: unknown, input: unknown): Promise<Answer<unknown>> {
    try {
      switch (method) {
        case 'files.pick':
          return await pick(parseInput(method, input).purpose);
        case OFFER:
          return await offer(input);
        case 'files.save':
          return await save(parseInput(method, input).token);
        case 'files.reveal':
          return reveal(parseInput(method, input).token);
        case 'files.open':
          return await open(parseInput(method, input).token);
        case 'links.open':
          await dialogs.openExternal(parseExternalLink(parseInput(method, input).url));
          return { ok: true, value: null };
        default:
          // The worker knows its methods and parses the input; here both are only passed on.
          return await answer(method, input);
      }
    } catch (error) {
      if (error instanceof Fail) return { ok: false, failure: error.failure };
      log(`shell: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return { ok: false, failure: DEFECT };
    }
  };

  async function pick(purpose: PickPurpose): Promise<Answer<OfferedFile | null>> {
    const path = await dialogs.openFile(pickFilters(purpose, language()));
    if (path === undefined) return { ok: true, value: null };
    const name = basename(path);
    return files.receive(name, readPicked(path, name));
  }

  /** A name and bytes are all that a page may hand in; the door parses the name. */
  async function offer(input: unknown): Promise<Answer<OfferedFile>> {
    const { name, bytes } = (input ?? {}) as { readonly name?: unknown; readonly bytes?: unknown };
    if (typeof name !== 'string' || !(bytes instanceof ArrayBuffer)) throw noFile();
    if (bytes.byteLength > FILE_LIMIT_BYTES) throw fileTooLarge(name);
    return files.receive(name, inPieces(new Uint8Array(bytes)));
  }

  async function save(token: string): Promise<Answer<SavedFile | null>> {
    const sent = await files.send(token);
    if (!sent.ok) return sent;
    const file = sent.value;
    try {
      const path = await dialogs.saveFile(file.name, saveFilters(file.name, language()));
      if (path === undefined) return { ok: true, value: null };
      await writeChunksAtomically(path, file.chunks);
      savedPaths.set(token, path);
      return { ok: true, value: { token, name: basename(path) } };
    } finally {
      file.drop();
    }
  }

  function reveal(token: string): Answer<null> {
    const path = savedPaths.get(token);
    if (path === undefined) throw notSavedHere();
    dialogs.showInFolder(path);
    return { ok: true, value: null };
  }

  /** Only what was saved in this run, and only documents: a system also runs what it is told to open. */
  async function open(token: string): Promise<Answer<null>> {
    const path = savedPaths.get(token);
    if (path === undefined) throw notSavedHere();
    if (!/\.(?:docx|xlsx)$/i.test(path)) throw notOpened(basename(path));
    const said = await dialogs.openInProgram(path);
    if (said !== '') throw notOpened(basename(path));
    return { ok: true, value: null };
  }
}

const DEFECT = {
  code: 'internal',
  message: {
    en: 'Jibun could not do this because of a defect. Nothing was changed; try again or start Jibun again.',
    ko: '프로그램 결함으로 처리하지 못했습니다. 변경된 내용은 없습니다. 다시 시도하거나 지분을 다시 시작하세요.',
  },
} as const;

const PIECE_BYTES = 256 * 1024;

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.slice(at, at + PIECE_BYTES);
}

/** The file piece by piece. Throws Fail `too-large` before anything is read, or `not-found`. */
async function* readPicked(path: string, name: string): AsyncGenerator<Uint8Array, void> {
  try {
    if ((await stat(path)).size > FILE_LIMIT_BYTES) throw fileTooLarge(name);
    yield* createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Uint8Array>;
  } catch (error) {
    if (error instanceof Fail || !(error instanceof Error) || !('code' in error)) throw error;
    throw new Fail('not-found', {
      en: `“${name}” cannot be read (${String(error.code)}). Check that it is still there and that you may read it.`,
      ko: `‘${name}’을(를) 읽을 수 없습니다(${String(error.code)}). 파일이 있는지, 읽기 권한이 있는지 확인하세요.`,
    });
  }
}

function noFile(): Fail {
  return new Fail('invalid-input', {
    en: 'This is no file. Choose it with the button instead.',
    ko: '파일이 아닙니다. 버튼으로 파일을 선택하세요.',
  });
}

/** Every other file that a person may pick is JSON that Jibun wrote. */
const PICKED: Readonly<Record<string, readonly [ShellWord, ...extensions: string[]]>> = {
  backup: ['backupFiles', 'db', 'jibun'],
  'house-template': ['templateFiles', 'md', 'docx'],
  pack: ['packFiles', 'json'],
  paper: ['paperFiles', 'docx', 'docm', 'dotx', 'hwpx', 'pdf', 'txt', 'md', 'xlsx'],
};

function pickFilters(purpose: PickPurpose, language: Lang): Filter[] {
  const [word, ...extensions] = PICKED[purpose] ?? ['dealFiles', 'json'];
  return [filter(word, extensions, language), anyFile(language)];
}

const SAVE_WORDS: Readonly<Record<string, ShellWord>> = {
  docx: 'wordFiles',
  xlsx: 'excelFiles',
  json: 'dealFiles',
  ics: 'calendarFiles',
};

function saveFilters(name: string, language: Lang): Filter[] {
  const extension = /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase();
  const word = extension === undefined ? undefined : SAVE_WORDS[extension];
  return extension === undefined || word === undefined
    ? [anyFile(language)]
    : [filter(word, [extension], language), anyFile(language)];
}

function filter(word: ShellWord, extensions: readonly string[], language: Lang): Filter {
  return { name: shellText(word, language), extensions };
}

function anyFile(language: Lang): Filter {
  return filter('allFiles', ['*'], language);
}

function notOpened(name: string): Fail {
  return new Fail(
    'not-found',
    {
      en: `“${name}” could not be opened: it was moved, or there is no program for it. Show it in its folder and open it from there.`,
      ko: `‘${name}’을(를) 열지 못했습니다. 파일이 옮겨졌거나 열 프로그램이 없습니다. 폴더에서 보기를 눌러 직접 여세요.`,
    },
    'token',
  );
}

function notSavedHere(): Fail {
  return new Fail(
    'not-found',
    {
      en: 'This file was not saved in this run. Save it first.',
      ko: '이번 실행에서 저장한 파일이 아닙니다. 먼저 저장하세요.',
    },
    'token',
  );
}
