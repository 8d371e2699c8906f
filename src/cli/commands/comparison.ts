import type { Command } from 'commander';
import { chooseDraft } from '#app/commands/deal-file-commands.ts';
import { dealFile, newCommand } from '../base/new-command.ts';
import { openDeal } from '../base/open-deal.ts';
import { draftsOption, houseOption, langOption, oneOfOption, outOption } from '../base/options.ts';
import type { Terminal } from '../base/terminal.ts';
import { UsageError } from '../base/usage-error.ts';
import { writeWordFile } from '../base/write-word-file.ts';

type Options = {
  readonly lang: 'ko' | 'en' | 'both';
  readonly edition: 'internal' | 'shareable';
  readonly out: string;
  readonly draft: readonly string[];
  readonly house?: string;
};

export function command(terminal: Terminal): Command {
  return newCommand('comparison', terminal)
    .description('Two to four papers beside each other, term by term, as a Word file.')
    .addArgument(dealFile())
    .addOption(draftsOption())
    .addOption(langOption())
    .addOption(
      oneOfOption('--edition', ['internal', 'shareable']).default('internal').makeOptionMandatory(false),
    )
    .addOption(outOption())
    .addOption(houseOption())
    .action(async (path: string, { lang, edition, out, draft: ids, house }: Options) => {
      if (ids.length < 2 || ids.length > 4)
        throw new UsageError('Name two to four drafts: --draft ID --draft ID');
      const { document, library } = openDeal(path, house, terminal);
      const [first, ...others] = ids.map((id) => chooseDraft(document, id, 'theirs'));
      if (!first) throw new UsageError('Name two to four drafts: --draft ID --draft ID');
      const draftIds = [first, ...others].map(({ id }) => id);
      await writeWordFile(
        { kind: 'comparison', language: lang, edition, draftIds },
        { document, draft: first, library, out },
        terminal,
      );
    });
}
