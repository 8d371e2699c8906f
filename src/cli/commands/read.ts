import { basename } from 'node:path';
import { Option } from 'commander';
import type { Command } from 'commander';
import { openLibrary } from '#app/commands/deal-file-commands.ts';
import { openReadingTools } from '#app/library/open-reading-tools.ts';
import { readOutputOf } from '#app/papers/read-output.ts';
import { DEAL_KINDS } from '#domain/library/term.ts';
import type { DealKind } from '#domain/library/term.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { newCommand, paperFile } from '../base/new-command.ts';
import { reportProblems, templateRoots } from '../base/open-deal.ts';
import { jsonOption, oneOfOption } from '../base/options.ts';
import { readPaperFile } from '../base/read-paper.ts';
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
      const read = await readPaperFile(path, { library, ...tools, rates: [], ...kinds }, terminal);
      const output = readOutputOf(basename(path), read);
      terminal.out(json ? asJson(output) : paperText(output, lang, library, terminal.width));
    });
}

function optional(option: Option): Option {
  return option.makeOptionMandatory(false);
}
