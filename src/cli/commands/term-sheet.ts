import type { Command } from 'commander';
import { Option } from 'commander';
import { TERM_SHEET_TYPES } from '#domain/words/term-sheet-words.ts';
import type { TermSheetType } from '#domain/words/term-sheet-words.ts';
import { chooseDraft } from '#app/commands/deal-file-commands.ts';
import { dealFile, newCommand } from '../base/new-command.ts';
import { openDeal } from '../base/open-deal.ts';
import { anyOfOption, draftOption, houseOption, langOption, outOption } from '../base/options.ts';
import type { Terminal } from '../base/terminal.ts';
import { writeWordFile } from '../base/write-word-file.ts';

type Options = {
  readonly lang: 'ko' | 'en' | 'both';
  readonly acknowledgment: boolean;
  readonly out: string;
  readonly draft?: string;
  readonly house?: string;
  readonly type?: TermSheetType;
};

export function command(terminal: Terminal): Command {
  return newCommand('term-sheet', terminal)
    .description('The term sheet for the other side as a Word file, from a draft of ours.')
    .addArgument(dealFile())
    .addOption(typeOption())
    .addOption(langOption())
    .addOption(new Option('--acknowledgment').default(false))
    .addOption(outOption())
    .addOption(draftOption())
    .addOption(houseOption())
    .action(async (path: string, { lang, acknowledgment, out, draft, house, type }: Options) => {
      const { document, library } = openDeal(path, house, terminal);
      const chosen = chooseDraft(document, draft, 'ours');
      await writeWordFile(
        {
          kind: 'term-sheet',
          language: lang,
          edition: 'shareable',
          isAcknowledged: acknowledgment,
          ...(type === undefined ? {} : { type }),
        },
        { document, draft: chosen, library, out },
        terminal,
      );
    });
}

/** Without it the type follows from the deal. */
function typeOption() {
  return anyOfOption('--type', TERM_SHEET_TYPES);
}
