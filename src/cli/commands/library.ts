import type { Command } from 'commander';
import { localDate, printLibrary, printLibraryReport } from '#app/commands/deal-file-commands.ts';
import { newCommand } from '../base/new-command.ts';
import { reportProblems, templateRoots } from '../base/open-deal.ts';
import { jsonOption } from '../base/options.ts';
import { asJson } from '../base/terminal.ts';
import type { Terminal } from '../base/terminal.ts';
import { libraryReportText } from '../text/library-report-text.ts';
import { libraryTable } from '../text/output-tables.ts';

type Options = { readonly report: boolean; readonly json: boolean };

export function command(terminal: Terminal): Command {
  const { out, lang, width } = terminal;
  return newCommand('library', terminal)
    .description(
      'The catalogue of terms, benchmarks, cases and questions. --report: counts by evidence and confidence, the oldest sources and rules, and everything that the library lacks.',
    )
    .option('--report', '', false)
    .addOption(jsonOption())
    .action(({ report: isReport, json }: Options) => {
      if (!isReport) {
        const library = printLibrary(templateRoots(terminal));
        out(json ? asJson(library) : libraryTable(library, lang, width));
        reportProblems(library, terminal);
        return;
      }
      const report = printLibraryReport(templateRoots(terminal), localDate(new Date()));
      out(json ? asJson(report) : libraryReportText(report, lang, width));
      reportProblems(report, terminal);
    });
}
