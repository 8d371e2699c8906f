import { basename } from 'node:path';
import { Option } from 'commander';
import type { Command } from 'commander';
import { openLibrary } from '#app/commands/deal-file-commands.ts';
import { forkProductEngine } from '#app/door/product-engine.ts';
import { openReadingTools } from '#app/library/open-reading-tools.ts';
import { LARGEST_ORIGINAL_BYTES } from '#app/papers/keep-original.ts';
import { readOutputOf } from '#app/papers/read-output.ts';
import { readPaperAlone } from '#app/papers/read-paper-file.ts';
import type { ReadingUsing } from '#app/papers/read-paper-file.ts';
import { DEAL_KINDS } from '#domain/library/term.ts';
import type { DealKind } from '#domain/library/term.ts';
import type { PaperRead } from '#domain/reading/review/paper-read.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { newCommand, paperFile } from '../base/new-command.ts';
import { namedAfter, namingFile, reportProblems, templateRoots } from '../base/open-deal.ts';
import { jsonOption, oneOfOption } from '../base/options.ts';
import { readInputFile } from '../base/read-input-file.ts';
import { asJson } from '../base/terminal.ts';
import type { Terminal } from '../base/terminal.ts';
import { paperText } from '../text/paper-text.ts';

type Options = { readonly kind?: DealKind; readonly lang?: Lang; readonly json: boolean };

export function command(terminal: Terminal): Command {
  return newCommand('read', terminal)
    .description(
      "The other side's paper: its clauses, what it settles term by term with its words and their place, what it leaves open or does not say, its changes and comments, and what could not be read. The kind of the deal is told from the paper where it is not given.",
    )
    .addArgument(paperFile())
    .addOption(optional(oneOfOption('--kind', DEAL_KINDS)))
    .addOption(optional(oneOfOption('--lang', ['ko', 'en'])))
    .addOption(jsonOption())
    .action(async (path: string, { kind, lang = terminal.lang, json }: Options) => {
      const roots = templateRoots(terminal);
      const library = openLibrary(roots);
      const tools = openReadingTools(roots, library);
      reportProblems({ problems: [...library.problems, ...tools.lexicon.problems] }, terminal);
      const kinds = kind === undefined ? {} : { kinds: [kind] };
      const read = await readingFile(path, { library, ...tools, rates: [], ...kinds }, terminal);
      const output = readOutputOf(basename(path), read);
      terminal.out(json ? asJson(output) : paperText(output, lang, library, terminal.width));
    });
}

/** Reads the paper; a refusal names its file. */
async function readingFile(path: string, using: ReadingUsing, terminal: Terminal): Promise<PaperRead> {
  const bytes = namingFile(path, () => readInputFile(path, LARGEST_ORIGINAL_BYTES, 'paper'));
  try {
    return await readPaperAlone(
      { paper: { bytes, name: basename(path) }, using },
      { start: forkProductEngine, log: (line) => terminal.err(`${line}\n`) },
    );
  } catch (error) {
    throw namedAfter(path, error);
  }
}

function optional(option: Option): Option {
  return option.makeOptionMandatory(false);
}
