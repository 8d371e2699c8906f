import { createHash } from 'node:crypto';
import { basename, extname, resolve } from 'node:path';
import { Option } from 'commander';
import type { Command } from 'commander';
import { chooseDraft } from '#app/commands/deal-file-commands.ts';
import {
  CHANGES_LIMIT_BYTES,
  nothingInFigures,
  readChanges,
  redlineAlone,
  redlineOutputOf,
} from '#app/commands/redline-command.ts';
import { changesOfDraft } from '#app/redlines/changes-of-draft.ts';
import { writeFilesAtomically } from '#app/files/write-file-atomically.ts';
import { LARGEST_ORIGINAL_BYTES } from '#app/papers/keep-original.ts';
import type { RedlineChange } from '#domain/redline/change.ts';
import type { LeftByHand } from '#domain/redline/from-draft/changes-from-draft.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import {
  authorFrom,
  authorOption,
  dateOption,
  initialsOption,
  noDateOption,
} from '../base/author-options.ts';
import type { AuthorOptions } from '../base/author-options.ts';
import { endWith, newCommand, paperFile } from '../base/new-command.ts';
import { namedAfter, namingFile, openDeal } from '../base/open-deal.ts';
import { draftOption, jsonOption } from '../base/options.ts';
import { readInputFile } from '../base/read-input-file.ts';
import { asJson } from '../base/terminal.ts';
import type { Terminal } from '../base/terminal.ts';
import { UsageError } from '../base/usage-error.ts';
import { receiptText, refusalsText } from '../text/redline-text.ts';

type Options = AuthorOptions & {
  readonly changes?: string;
  readonly from?: string;
  readonly draft?: string;
  readonly out: string;
  readonly clean?: string;
  readonly json: boolean;
};

export function command(terminal: Terminal): Command {
  return newCommand('redline', terminal)
    .description(
      'Writes changes into a Word file of the other side as tracked changes and margin comments; everything else keeps its bytes. The finished file is checked by a reader of its own before it is given out, and the receipt printed. One change that cannot be made safely refuses all: no file, each listed with what to do by hand.',
    )
    .addArgument(paperFile())
    .addOption(named('--changes <CHANGES.json>'))
    .addOption(named('--from <DEAL.json>'))
    .addOption(draftOption())
    .addOption(authorOption().makeOptionMandatory())
    .addOption(initialsOption())
    .addOption(dateOption())
    .addOption(noDateOption())
    .addOption(needed('--out <FILE.docx>', 'Name the Word file to write: --out FILE.docx'))
    .addOption(new Option('--clean <FILE.docx>'))
    .addOption(jsonOption())
    .action(async (path: string, options: Options) => {
      refusePaths(path, options);
      const bytes = namingFile(path, () => readInputFile(path, LARGEST_ORIGINAL_BYTES, 'paper'));
      const { changes, byHand, nameOf } = changesFor(options, bytes, terminal);
      const paper = { bytes, name: basename(path) };
      const done = await redlining(path, { paper, changes, author: authorFrom(options) }, terminal);
      if (done.kind === 'written')
        writeFilesAtomically([
          ...(options.clean === undefined ? [] : [{ path: options.clean, bytes: done.clean }]),
          { path: options.out, bytes: done.redline },
        ]);
      const output = redlineOutputOf(done, byHand);
      if (options.json) terminal.out(asJson(output));
      else if (output.isWritten) terminal.out(receiptText(output, terminal.lang, nameOf, terminal.width));
      else terminal.err(refusalsText(output.refused, terminal.lang));
      endWith(output.isWritten ? 0 : 1);
    });
}

type Asked = {
  readonly changes: readonly RedlineChange[];
  readonly byHand: readonly LeftByHand[];
  readonly nameOf: (termId: string) => Bilingual;
};

/** From a file that lists them, or from a draft of ours in a deal. */
function changesFor({ changes, from, draft }: Options, theirs: Uint8Array, terminal: Terminal): Asked {
  if ((changes === undefined) === (from === undefined))
    throw new UsageError('Say what to change: --changes CHANGES.json, or --from DEAL.json with --draft ID.');
  const unnamed = (termId: string): Bilingual => ({ en: termId, ko: termId });
  if (changes !== undefined) {
    const listed = namingFile(changes, () =>
      readChanges(readInputFile(changes, CHANGES_LIMIT_BYTES, 'changes')),
    );
    return { changes: [...listed], byHand: [], nameOf: unnamed };
  }
  const { document, library } = openDeal(from ?? '', undefined, terminal);
  const digest = createHash('sha256').update(theirs).digest('hex');
  const found = changesOfDraft(document, chooseDraft(document, draft, 'ours'), library, digest);
  if (found.changes.length === 0) throw nothingInFigures();
  const terms = new Map(library.terms.map(({ id, name }) => [id, name]));
  return {
    changes: found.changes.map(({ change }) => change),
    byHand: found.byHand,
    nameOf: (termId) => terms.get(termId) ?? unnamed(termId),
  };
}

async function redlining(
  path: string,
  order: Parameters<typeof redlineAlone>[0],
  terminal: Terminal,
): ReturnType<typeof redlineAlone> {
  try {
    return await redlineAlone(order, {
      start: terminal.startEngine,
      log: (line) => terminal.err(`${line}\n`),
    });
  } catch (error) {
    throw namedAfter(path, error);
  }
}

/** An option that takes a name. */
function named(flags: string): Option {
  return new Option(flags).argParser((given) => {
    if (given.trim() === '' || given.startsWith('-')) throw new UsageError(`${flags} needs a file name.`);
    return given;
  });
}

function needed(flags: string, wanted: string): Option {
  return new Option(flags).makeOptionMandatory().argParser((given) => {
    if (given.trim() === '' || given.startsWith('-')) throw new UsageError(wanted);
    return given;
  });
}

/** Their file is never written over; a file with macros keeps its ending, or Word would not open it. */
function refusePaths(path: string, { out, clean }: Options): void {
  const ending = extname(path).toLowerCase();
  for (const target of [out, ...(clean === undefined ? [] : [clean])]) {
    if (resolve(target) === resolve(path))
      throw new UsageError('Their file is not written over: name another file.');
    if (/^\.do[ct][xm]$/.test(ending) && extname(target).toLowerCase() !== ending)
      throw new UsageError(`The file to write must end in ${ending}, as theirs does, not “${target}”.`);
  }
  if (clean !== undefined && resolve(clean) === resolve(out))
    throw new UsageError('--out and --clean need two files.');
}
