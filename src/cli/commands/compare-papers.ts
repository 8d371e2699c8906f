import { basename, extname, resolve } from 'node:path';
import { Argument, Option } from 'commander';
import type { Command } from 'commander';
import { comparePapersAlone } from '#app/commands/compare-papers-command.ts';
import type { ComparisonFile, ComparisonOrder, NamedFile } from '#app/commands/compare-papers-command.ts';
import { writeFileAtomically } from '#app/files/write-file-atomically.ts';
import { LARGEST_ORIGINAL_BYTES } from '#app/papers/keep-original.ts';
import type { PaperView } from '#domain/reading/versions/paper-lines.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import {
  SAY_WHO,
  authorFrom,
  authorOption,
  dateOption,
  initialsOption,
  noDateOption,
} from '../base/author-options.ts';
import type { AuthorOptions } from '../base/author-options.ts';
import { newCommand } from '../base/new-command.ts';
import { namingFile, templateRoots } from '../base/open-deal.ts';
import { jsonOption, oneOfOption } from '../base/options.ts';
import { readInputFile } from '../base/read-input-file.ts';
import { asJson } from '../base/terminal.ts';
import type { Terminal } from '../base/terminal.ts';
import { UsageError } from '../base/usage-error.ts';
import { comparedPapersText } from '../text/compared-papers-text.ts';

type Options = Partial<AuthorOptions> & {
  readonly before: PaperView;
  readonly after: PaperView;
  readonly exact: boolean;
  readonly out?: string;
  readonly as: ComparisonFile['kind'];
  readonly lang?: Lang;
  readonly json: boolean;
};

const VIEWS = ['accepted', 'original'] as const satisfies readonly PaperView[];
const FILES = ['redline', 'side-by-side'] as const satisfies readonly ComparisonFile['kind'][];

export function command(terminal: Terminal): Command {
  return newCommand('compare-papers', terminal)
    .description(
      'What a paper says otherwise than an earlier one, whether it is tracked or not; what is not marked comes first. Tracked changes are taken as accepted unless --before or --after says original. With --out the difference goes into a Word file: as tracked changes in the file of the earlier paper, checked, with its receipt printed and what could not be written named; or with --as side-by-side, clause by clause.',
    )
    .addArgument(new Argument('<EARLIER>'))
    .addArgument(new Argument('<LATER>'))
    .addOption(optional(oneOfOption('--before', VIEWS)).default('accepted'))
    .addOption(optional(oneOfOption('--after', VIEWS)).default('accepted'))
    .option('--exact', 'spaces, the shape of marks and shifted numbers count as well', false)
    .addOption(new Option('--out <FILE.docx>').argParser(outFile))
    .addOption(optional(oneOfOption('--as', FILES)).default('redline'))
    .addOption(authorOption())
    .addOption(initialsOption())
    .addOption(dateOption())
    .addOption(noDateOption())
    .addOption(optional(oneOfOption('--lang', ['ko', 'en'])))
    .addOption(jsonOption())
    .action(async (earlier: string, later: string, options: Options) => {
      const { before: beforeView, after: afterView, exact: isExact, out, json } = options;
      const lang = options.lang ?? terminal.lang;
      const file = out === undefined ? undefined : fileFor(out, [earlier, later], options, terminal);
      const { output, bytes } = await comparePapersAlone(
        {
          before: inputOf(earlier),
          after: inputOf(later),
          options: { beforeView, afterView, isExact },
          ...(file ? { file } : {}),
        },
        { start: terminal.startEngine, log: (line) => terminal.err(`${line}\n`) },
      );
      if (out !== undefined && bytes) writeFileAtomically(out, bytes);
      terminal.out(json ? asJson(output) : comparedPapersText(output, lang, terminal.width));
    });
}

function inputOf(path: string): NamedFile {
  const bytes = namingFile(path, () => readInputFile(path, LARGEST_ORIGINAL_BYTES, 'paper'));
  return { name: basename(path), bytes };
}

/** Neither paper is written over; a file with macros keeps its ending, or Word would not open it. */
function fileFor(
  out: string,
  papers: readonly [string, string],
  options: Options,
  terminal: Terminal,
): ComparisonOrder['file'] {
  if (papers.some((path) => resolve(path) === resolve(out)))
    throw new UsageError('The papers are not written over: name another file.');
  if (options.as === 'side-by-side') {
    const lang = options.lang ?? terminal.lang;
    const warn = (warning: { readonly ko: string; readonly en: string }) =>
      terminal.err(`${warning[terminal.lang]}\n`);
    return { kind: 'side-by-side', lang, roots: templateRoots(terminal), warn };
  }
  const ending = extname(papers[0]).toLowerCase();
  if (/^\.do[ct][xm]$/.test(ending) && extname(out).toLowerCase() !== ending)
    throw new UsageError(`The file to write must end in ${ending}, as the earlier paper does, not “${out}”.`);
  if (options.before === 'original')
    throw new UsageError(
      'A redline is written into the earlier paper as it stands: leave out --before original.',
    );
  const { author } = options;
  if (author === undefined) throw new UsageError(SAY_WHO);
  return { kind: 'redline', author: authorFrom({ ...options, author }) };
}

function outFile(given: string): string {
  if (given.trim() !== '' && !given.startsWith('-')) return given;
  throw new UsageError('Name the Word file to write: --out FILE.docx');
}

function optional(option: Option): Option {
  return option.makeOptionMandatory(false);
}
