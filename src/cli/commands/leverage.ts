import type { Command } from 'commander';
import { chooseDraft, localDate } from '#app/commands/deal-file-commands.ts';
import { leverageInFile } from '#app/commands/leverage-command.ts';
import { dealFile, newCommand } from '../base/new-command.ts';
import { openDeal, templateRoots } from '../base/open-deal.ts';
import { draftOption, houseOption, jsonOption } from '../base/options.ts';
import { asJson } from '../base/terminal.ts';
import type { Terminal } from '../base/terminal.ts';
import { leverageTable } from '../text/output-tables.ts';

type Options = { readonly draft?: string; readonly house?: string; readonly json: boolean };

export function command(terminal: Terminal): Command {
  return newCommand('leverage', terminal)
    .description(
      'The eight dimensions, terms and power, what each step of ours would change, and the five highest-ranked points.',
    )
    .addArgument(dealFile())
    .addOption(draftOption())
    .addOption(houseOption())
    .addOption(jsonOption())
    .action(async (path: string, { draft, house, json }: Options) => {
      const { document, library } = openDeal(path, house, terminal);
      const output = await leverageInFile(
        document,
        chooseDraft(document, draft, 'theirs'),
        library,
        templateRoots(terminal),
        localDate(new Date()),
      );
      terminal.out(json ? asJson(output) : leverageTable(output, terminal.lang, terminal.width));
    });
}
