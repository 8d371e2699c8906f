import type { Command } from 'commander';
import { chooseDraft, leverageInFile } from '#app/commands/deal-file-commands.ts';
import { dealFile, newCommand } from '../base/new-command.ts';
import { openDeal } from '../base/open-deal.ts';
import { draftOption, houseOption, jsonOption } from '../base/options.ts';
import { asJson } from '../base/terminal.ts';
import type { Terminal } from '../base/terminal.ts';
import { leverageTable } from '../text/output-tables.ts';

type Options = { readonly draft?: string; readonly house?: string; readonly json: boolean };

export function command(terminal: Terminal): Command {
  return newCommand('leverage', terminal)
    .description('The eight dimensions, terms and power, and the five weakest points.')
    .addArgument(dealFile())
    .addOption(draftOption())
    .addOption(houseOption())
    .addOption(jsonOption())
    .action((path: string, { draft, house, json }: Options) => {
      const { document, library } = openDeal(path, house, terminal);
      const output = leverageInFile(document, chooseDraft(document, draft, 'theirs'), library);
      terminal.out(json ? asJson(output) : leverageTable(output, terminal.lang, terminal.width));
    });
}
