import type { Command } from 'commander';
import {
  localDate,
  printLibrary,
  printLibraryDiff,
  printLibraryReport,
} from '#app/commands/deal-file-commands.ts';
import { newCommand } from '../base/new-command.ts';
import { reportProblems, templateRoots } from '../base/open-deal.ts';
import { jsonOption } from '../base/options.ts';
import { asJson } from '../base/terminal.ts';
import type { Terminal } from '../base/terminal.ts';
import { libraryDiffText } from '../text/library-diff-text.ts';
import { libraryReportText } from '../text/library-report-text.ts';
import { libraryTable } from '../text/output-tables.ts';

type Options = { readonly report: boolean; readonly diff?: string; readonly json: boolean };

export function command(terminal: Terminal): Command {
  const { out, lang, width } = terminal;
  return newCommand('library', terminal)
    .description(
      'The catalogue of terms, benchmarks, cases and questions. --report: counts by evidence, grade and confidence, the oldest sources and rules, what is due to be looked at again, and everything that the library lacks. --diff: what changed since an older folder of it.',
    )
    .option('--report', '', false)
    .option('--diff <OLD_FOLDER>', '')
    .addOption(jsonOption())
    .action(({ report: isReport, diff: oldFolder, json }: Options) => {
      const roots = templateRoots(terminal);
      if (oldFolder !== undefined) {
        const difference = printLibraryDiff(roots, oldFolder);
        out(json ? asJson(difference) : libraryDiffText(difference, lang));
        return;
      }
      if (!isReport) {
        const library = printLibrary(roots);
        out(json ? asJson(library) : libraryTable(library, lang, width));
        reportProblems(library, terminal);
        return;
      }
      const report = printLibraryReport(roots, localDate(new Date()));
      out(json ? asJson(report) : libraryReportText(report, lang, width));
      reportProblems(report, terminal);
    });
}
