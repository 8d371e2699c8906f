#!/usr/bin/env node
// The command line: npm run -s jibun -- COMMAND. Exit codes: 0 done, 1 the input was refused, 2 wrong usage.
import { basename } from 'node:path';
import {
  DEAL_FILE_LIMIT_BYTES,
  chooseDraft,
  compareInFile,
  leverageInFile,
  localDate,
  openLibrary,
  printLibrary,
  printLibraryReport,
  readDealFile,
  rulesInFile,
  writeDocumentFromFile,
} from '#app/commands/deal-file-commands.ts';
import type { TemplateRoots } from '#app/commands/deal-file-commands.ts';
import { withPack } from '#app/house/pack-file.ts';
import { isMoneyFile, moneyInDeal, moneyInFile } from '#app/commands/money-file-commands.ts';
import { VERSION } from '#app/base/version.ts';
import { PACK_LIMIT_BYTES } from '#contract/formats/pack-schema.ts';
import type { MoneyOutput } from '#contract/formats/money-output.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { Fail, assertNever } from '#domain/base/failure.ts';
import type { Library } from '#domain/library/library.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { parseCommand, UsageError } from './command-line.ts';
import type { Command } from './command-line.ts';
import { placesFor } from '#loopback/folders.ts';
import { moneyTable } from './money-table.ts';
import { compareTable, leverageTable, libraryTable } from './output-tables.ts';
import { libraryReportText } from './library-report-text.ts';
import { readInputFile } from './read-input-file.ts';
import { rulesText } from './rules-text.ts';
import { serve } from '#loopback/serve.ts';
import { start } from '#loopback/start.ts';
import { USAGE, USAGE_HINT } from './usage.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

const LANG = terminalLang(process.env);
const WIDTH = Math.max(80, process.stdout.columns ?? 140);

// A reader that has seen enough (`| head`) is no fault; a disk that is full is.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') console.error(`The output cannot be written (${error.code}). Free some space.`);
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});
process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  try {
    return await perform(parseCommand(args));
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message} ${USAGE_HINT}`);
      return 2;
    }
    if (error instanceof Fail) {
      console.error(refusal(error));
      return 1;
    }
    throw error;
  }
}

async function perform(command: Command): Promise<number> {
  switch (command.kind) {
    case 'help':
      print(USAGE);
      return 0;
    case 'version':
      print(`${VERSION}\n`);
      return 0;
    case 'library': {
      if (command.report) {
        const report = printLibraryReport(roots(), localDate(new Date()));
        print(command.json ? json(report) : libraryReportText(report, LANG, WIDTH));
        reportProblems(report);
        return 0;
      }
      const output = printLibrary(roots());
      print(command.json ? json(output) : libraryTable(output, LANG, WIDTH));
      reportProblems(output);
      return 0;
    }
    case 'check': {
      const { document, edition } = readDeal(command.file).file;
      print(checked(command.file, document, edition));
      return 0;
    }
    case 'compare': {
      const { document, library } = openDeal(command);
      const output = compareInFile(document, chooseDraft(document, command.draft, 'theirs'), library);
      print(command.json ? json(output) : compareTable(output, LANG, WIDTH));
      return 0;
    }
    case 'leverage': {
      const { document, library } = openDeal(command);
      const output = leverageInFile(document, chooseDraft(document, command.draft, 'theirs'), library);
      print(command.json ? json(output) : leverageTable(output, LANG, WIDTH));
      return 0;
    }
    case 'money': {
      const output = await moneyOf(command);
      print(command.json ? json(output) : moneyTable(output, LANG, WIDTH));
      return 0;
    }
    case 'rules': {
      const { document, library } = openDeal({ ...command, house: undefined });
      const hasDraft = command.draft !== undefined || document.drafts.length > 0;
      const draft = hasDraft ? chooseDraft(document, command.draft, 'theirs') : undefined;
      const output = rulesInFile(document, draft, library, localDate(new Date()));
      print(command.json ? json(output) : rulesText(output, LANG));
      return 0;
    }
    case 'brief':
    case 'term-sheet':
      await writeDocument(command);
      return 0;
    case 'serve':
      return serve(command);
    case 'start':
      return start(command);
    default:
      return assertNever(command);
  }
}

/** A bare statement or waterfall is worked as it is; anything else is read as a deal file. */
async function moneyOf(command: Extract<Command, { kind: 'money' }>): Promise<MoneyOutput> {
  const bare = namingFile(command.file, () => {
    const bytes = readInputFile(command.file, DEAL_FILE_LIMIT_BYTES);
    return isMoneyFile(bytes) ? moneyInFile(bytes, command.scenario) : undefined;
  });
  if (bare && command.house !== undefined) {
    throw new Fail('refused', {
      en: '--house needs a deal file: a bare statement or waterfall has no terms. Leave it out.',
      ko: '--house는 딜 파일에만 쓸 수 있습니다. 정산서·분배 구조만 있는 파일에는 조건이 없으니 빼고 실행하세요.',
    });
  }
  if (bare) return bare;
  const { document, library } = openDeal(command);
  const draft = chooseDraft(document, command.draft, 'theirs');
  return moneyInDeal(document, draft, library, roots(), command.scenario);
}

async function writeDocument(command: Extract<Command, { kind: 'brief' | 'term-sheet' }>): Promise<void> {
  const { document, library } = openDeal(command);
  const isBrief = command.kind === 'brief';
  const draft = chooseDraft(document, command.draft, isBrief ? 'theirs' : 'ours');
  const bytes = await writeDocumentFromFile(
    {
      kind: command.kind,
      language: command.lang,
      edition: isBrief ? command.edition : 'shareable',
      document,
      draftId: draft.id,
      library,
      on: localDate(new Date()),
    },
    roots(),
  );
  writeFileAtomically(command.out, bytes);
  print(
    LANG === 'ko'
      ? `${command.out} 작성 완료 (${draft.label}, ${kilobytes(bytes)}KB)\n`
      : `${command.out} written (${draft.label}, ${kilobytes(bytes)} KB)\n`,
  );
}

/** With a house pack, its precedents and ladders lie over the library, as they do in the workspace. */
function openDeal({ file: path, house }: { readonly file: string; readonly house: string | undefined }): {
  document: DealDocument;
  library: Library;
} {
  const { file, library } = readDeal(path);
  if (house === undefined) return { document: file.document, library };
  const ours = namingFile(house, () => withPack(library, readInputFile(house, PACK_LIMIT_BYTES)));
  return { document: file.document, library: ours };
}

/** Reads the library and the deal file; a refusal names the file. */
function readDeal(path: string): { file: ReturnType<typeof readDealFile>; library: Library } {
  return namingFile(path, () => {
    const bytes = readInputFile(path, DEAL_FILE_LIMIT_BYTES);
    const library = openLibrary(roots());
    reportProblems(library);
    return { file: readDealFile(bytes, library), library };
  });
}

function namingFile<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Fail)) throw error;
    const { code, message, field } = error.failure;
    const name = basename(path);
    throw new Fail(code, { en: `${name}: ${message.en}`, ko: `${name}: ${message.ko}` }, field);
  }
}

function checked(path: string, document: DealDocument, edition: 'internal' | 'shareable'): string {
  const { deal, drafts, ladders, situation } = document;
  const name = basename(path);
  const counts = {
    drafts: drafts.length,
    terms: drafts.reduce((sum, draft) => sum + Object.keys(draft.entries).length, 0),
    ladders: Object.keys(ladders).length,
    answers: Object.keys(situation).length,
  };
  return LANG === 'ko'
    ? `${name}: 올바른 딜 파일입니다(${edition === 'internal' ? '내부용' : '공유용'}). ${deal.title} — 초안 ${counts.drafts}건, 조건 값 ${counts.terms}개, 협상 단계 ${counts.ladders}개, 상황 답변 ${counts.answers}개.\n`
    : `${name}: a valid ${edition} deal file. ${deal.title} — ${counts.drafts} drafts, ${counts.terms} term values, ${counts.ladders} ladders, ${counts.answers} situation answers.\n`;
}

function roots(): TemplateRoots {
  return placesFor(undefined);
}

/** A broken file of the library does not stop the rest; it is named once. */
function reportProblems({ problems }: Pick<Library, 'problems'>): void {
  for (const { file, line, field, message } of problems)
    console.error(`${file}:${line} ${field}: ${message[LANG]}`);
}

/** One line: the field when the sentence does not name it, what is wrong, the next step. */
function refusal({ failure }: Fail): string {
  const sentence = failure.message[LANG].replaceAll(/\s*\n\s*/g, ' ');
  return failure.field === undefined || sentence.includes(failure.field)
    ? sentence
    : `${failure.field}: ${sentence}`;
}

function terminalLang(env: NodeJS.ProcessEnv): Lang {
  return /^ko/i.test(env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? '') ? 'ko' : 'en';
}

function json(output: object): string {
  return `${JSON.stringify(output, null, 2)}\n`;
}

function kilobytes(bytes: Uint8Array): number {
  return Math.ceil(bytes.length / 1000);
}

function print(text: string): void {
  process.stdout.write(text);
}
