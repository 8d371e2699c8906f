import type { Command } from 'commander';
import { Option } from 'commander';
import { chooseDraft } from '#app/commands/deal-file-commands.ts';
import { dealFile, newCommand } from '../base/new-command.ts';
import { openDeal } from '../base/open-deal.ts';
import { draftOption, houseOption, langOption, outOption } from '../base/options.ts';
import type { Terminal } from '../base/terminal.ts';
import { writeWordFile } from '../base/write-word-file.ts';

type Options = {
  readonly lang: 'ko' | 'en' | 'both';
  readonly binding: boolean;
  readonly out: string;
  readonly draft?: string;
  readonly house?: string;
};

export function command(terminal: Terminal): Command {
  return newCommand('deal-memo', terminal)
    .description('The short-form deal memo of two pages as a Word file, from a draft of ours.')
    .addArgument(dealFile())
    .addOption(langOption())
    .addOption(new Option('--binding').default(false))
    .addOption(outOption())
    .addOption(draftOption())
    .addOption(houseOption())
    .action(async (path: string, { lang, binding, out, draft, house }: Options) => {
      const { document, library } = openDeal(path, house, terminal);
      const chosen = chooseDraft(document, draft, 'ours');
      await writeWordFile(
        { kind: 'deal-memo', language: lang, edition: 'shareable', isBinding: binding },
        { document, draft: chosen, library, out },
        terminal,
      );
    });
}
