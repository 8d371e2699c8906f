import type { Command } from 'commander';
import { chooseDraft } from '#app/commands/deal-file-commands.ts';
import { dealFile, newCommand } from '../base/new-command.ts';
import { openDeal } from '../base/open-deal.ts';
import { draftOption, houseOption, langOption, oneOfOption, outOption } from '../base/options.ts';
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
  return newCommand('brief', terminal)
    .description('The negotiation brief as a Word file.')
    .addArgument(dealFile())
    .addOption(langOption())
    .addOption(oneOfOption('--edition', ['internal', 'shareable']))
    .addOption(outOption())
    .addOption(draftOption())
    .addOption(houseOption())
    .action(async (path: string, { lang, edition, out, draft, house }: Options) => {
      const { document, library } = openDeal(path, house, terminal);
      const chosen = chooseDraft(document, draft, 'theirs');
      await writeWordFile(
        { kind: 'brief', language: lang, edition },
        { document, draft: chosen, library, out },
        terminal,
      );
    });
}
