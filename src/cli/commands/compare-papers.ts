import { basename } from 'node:path';
import { Argument } from 'commander';
import type { Command, Option } from 'commander';
import { openLibrary } from '#app/commands/deal-file-commands.ts';
import { VERSION } from '#app/base/version.ts';
import { openReadingTools } from '#app/library/open-reading-tools.ts';
import type { ComparePapersOutput } from '#contract/formats/compare-papers-output.ts';
import type { PaperDocument } from '#domain/reading/document/paper-document.ts';
import { comparePapers } from '#domain/reading/versions/compare-papers.ts';
import type { PaperView } from '#domain/reading/versions/paper-lines.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { newCommand } from '../base/new-command.ts';
import { templateRoots } from '../base/open-deal.ts';
import { jsonOption, oneOfOption } from '../base/options.ts';
import { readPaperFile } from '../base/read-paper.ts';
import { asJson } from '../base/terminal.ts';
import type { Terminal } from '../base/terminal.ts';
import { comparedPapersText } from '../text/compared-papers-text.ts';

type Options = {
  readonly before: PaperView;
  readonly after: PaperView;
  readonly exact: boolean;
  readonly lang?: Lang;
  readonly json: boolean;
};

const VIEWS = ['accepted', 'original'] as const satisfies readonly PaperView[];

export function command(terminal: Terminal): Command {
  return newCommand('compare-papers', terminal)
    .description(
      'What a paper says otherwise than an earlier one, whether it is tracked or not; what is not marked comes first. Tracked changes are taken as accepted unless --before or --after says original.',
    )
    .addArgument(new Argument('<EARLIER>'))
    .addArgument(new Argument('<LATER>'))
    .addOption(optional(oneOfOption('--before', VIEWS)).default('accepted'))
    .addOption(optional(oneOfOption('--after', VIEWS)).default('accepted'))
    .option('--exact', 'spaces, the shape of marks and shifted numbers count as well', false)
    .addOption(optional(oneOfOption('--lang', ['ko', 'en'])))
    .addOption(jsonOption())
    .action(async (earlier: string, later: string, options: Options) => {
      const { before: beforeView, after: afterView, exact: isExact, lang = terminal.lang, json } = options;
      const roots = templateRoots(terminal);
      const library = openLibrary(roots);
      const using = { library, ...openReadingTools(roots, library), rates: [] };
      // One after the other: each may take as much memory as the limit allows.
      const { document: first } = await readPaperFile(earlier, using, terminal);
      const { document: second } = await readPaperFile(later, using, terminal);
      const output: ComparePapersOutput = {
        version: VERSION,
        before: taken(earlier, first, beforeView),
        after: taken(later, second, afterView),
        ...comparePapers(first, second, { beforeView, afterView, isExact }),
      };
      terminal.out(json ? asJson(output) : comparedPapersText(output, lang, terminal.width));
    });
}

function taken(
  path: string,
  { format, receipt }: PaperDocument,
  view: PaperView,
): ComparePapersOutput['before'] {
  return { name: basename(path), format, view, unread: receipt.unread.length };
}

function optional(option: Option): Option {
  return option.makeOptionMandatory(false);
}
