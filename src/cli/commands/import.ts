import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { Option } from 'commander';
import type { Command } from 'commander';
import { VERSION } from '#app/base/version.ts';
import { localDate } from '#app/commands/deal-file-commands.ts';
import { importPaper } from '#app/commands/import-paper.ts';
import type { Imported } from '#app/commands/import-paper.ts';
import { openApp } from '#app/door/open-app.ts';
import { LARGEST_ORIGINAL_BYTES } from '#app/papers/keep-original.ts';
import { Fail } from '#domain/base/failure.ts';
import { DRAFT_SIDES } from '#domain/deal/deal.ts';
import type { DraftSide } from '#domain/deal/deal.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { withJosa } from '#domain/text/josa.ts';
import { placesFor } from '#loopback/folders.ts';
import { newCommand, paperFile } from '../base/new-command.ts';
import { namedAfter, namingFile } from '../base/open-deal.ts';
import { dealOption, oneOfOption, workspaceOption } from '../base/options.ts';
import { readInputFile } from '../base/read-input-file.ts';
import type { Terminal } from '../base/terminal.ts';
import { UsageError } from '../base/usage-error.ts';

type Options = {
  readonly workspace: string;
  readonly deal: string;
  readonly side: DraftSide;
  readonly round?: number;
};

export function command(terminal: Terminal): Command {
  return newCommand('import', terminal)
    .description(
      'Keeps a paper byte for byte in a deal, and puts what is certain of it into a draft with its words and their place. One undo takes the terms back and leaves the paper. What is not certain is left to be looked at, and so is what the paper does not seem to say.',
    )
    .addArgument(paperFile())
    .addOption(workspaceOption().makeOptionMandatory())
    .addOption(dealOption())
    .addOption(oneOfOption('--side', DRAFT_SIDES).makeOptionMandatory(false).default('theirs'))
    .addOption(roundOption())
    .action(async (path: string, options: Options) => {
      const bytes = namingFile(path, () => readInputFile(path, LARGEST_ORIGINAL_BYTES, 'paper'));
      const imported = await importInto(path, bytes, options, terminal);
      terminal.out(`${importedText(imported, terminal.lang)}\n`);
    });
}

async function importInto(
  path: string,
  bytes: Uint8Array,
  { workspace, deal, side, round }: Options,
  terminal: Terminal,
): Promise<Imported> {
  const { doorsRoot: _doors, ...places } = placesFor(workspace, terminal.env);
  if (!existsSync(places.workspacePath)) throw noWorkspace(workspace);
  const app = openApp({
    ...places,
    capabilities: { host: 'direct', version: VERSION, dialogs: 'none', canReveal: false },
    startEngine: terminal.startEngine,
    now: () => new Date(),
    newId: () => randomUUID(),
    log: (line) => terminal.err(`${line}\n`),
  });
  try {
    return await importPaper(app, {
      dealId: deal,
      name: basename(path),
      bytes,
      side,
      round,
      on: localDate(new Date()),
      lang: terminal.lang,
      newId: () => randomUUID(),
    });
  } catch (error) {
    throw isAboutPaper(error) ? namedAfter(path, error) : error;
  } finally {
    app.close();
  }
}

/** A refusal of the deal or the workspace says itself what it is about. */
function isAboutPaper(error: unknown): boolean {
  return error instanceof Fail && !['not-found', 'conflict'].includes(error.failure.code);
}

function noWorkspace(workspace: string): Fail {
  const name = basename(workspace);
  return new Fail('not-found', {
    en: `${name}: there is no such workspace. Check the name.`,
    ko: `${name}: 작업 파일이 없습니다. 이름을 확인하세요.`,
  });
}

function roundOption(): Option {
  return new Option('--round <N>').argParser((given) => {
    const round = Number(given);
    if (/^\d{1,3}$/.test(given) && round > 0) return round;
    throw new UsageError(`--round must be a number from 1 to 999, not “${given}”.`);
  });
}

function importedText(
  { dealTitle, fileName, draftLabel, values, open, left, silences }: Imported,
  lang: Lang,
): string {
  if (lang === 'ko')
    return [
      `${withJosa(`‘${fileName}’`, '을/를')} ‘${dealTitle}’ 거래에 원본 그대로 보관했습니다.`,
      `‘${draftLabel}’ 초안: 확실한 조건 ${values}개, 미정 ${open}개를 문구와 위치와 함께 넣었습니다.`,
      `확인이 필요한 조건: ${left}개. 규정을 찾지 못한 조건: ${silences}개. 지분의 ‘문서’ 화면에서 검토하세요. 실행 취소 한 번이면 초안에 넣은 조건이 빠지고, 문서는 거래에 남습니다.`,
    ].join('\n');
  return [
    `Kept “${fileName}” as it came, in the deal “${dealTitle}”.`,
    `Draft “${draftLabel}”: put in with words and place: sure ${values}, open ${open}.`,
    `Left to be looked at in the Paper place: ${left}; found nowhere, to be confirmed there: ${silences}. One undo takes the draft's terms back; the paper stays in the deal.`,
  ].join('\n');
}
