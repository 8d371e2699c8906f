import type { Command } from 'commander';
import { chooseDraft } from '#app/commands/deal-file-commands.ts';
import { dealFile, newCommand } from '../base/new-command.ts';
import { openDeal } from '../base/open-deal.ts';
import { draftOption, houseOption, langOption, oneOfOption, outOptionOf } from '../base/options.ts';
import type { Terminal } from '../base/terminal.ts';
import { writeWordFile } from '../base/write-word-file.ts';

type Options = {
  readonly lang: 'ko' | 'en' | 'both';
  readonly edition: 'internal' | 'shareable';
  readonly out: string;
  readonly draft?: string;
  readonly house?: string;
};

export function command(terminal: Terminal): Command {
  return newCommand('issues-list', terminal)
    .description('What our draft asks to change in their paper, as a Word or an Excel file.')
    .addArgument(dealFile())
    .addOption(langOption())
    .addOption(oneOfOption('--edition', ['internal', 'shareable']))
    .addOption(outOptionOf(['.docx', '.xlsx']))
    .addOption(draftOption())
    .addOption(houseOption())
    .action(async (path: string, { lang, edition, out, draft, house }: Options) => {
      const { document, library } = openDeal(path, house, terminal);
      const chosen = chooseDraft(document, draft, edition === 'internal' ? 'theirs' : 'ours');
      const format = /\.xlsx$/i.test(out) ? 'xlsx' : 'docx';
      await writeWordFile(
        { kind: 'issues-list', language: lang, edition, format },
        { document, draft: chosen, library, out },
        terminal,
      );
    });
}
