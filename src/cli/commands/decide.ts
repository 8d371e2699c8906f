import type { Command } from 'commander';
import { localDate } from '#app/commands/deal-file-commands.ts';
import { decideInFile } from '#app/commands/points-commands.ts';
import { dealFile, newCommand } from '../base/new-command.ts';
import { openDeal, templateRoots } from '../base/open-deal.ts';
import { houseOption, jsonOption } from '../base/options.ts';
import { asJson } from '../base/terminal.ts';
import type { Terminal } from '../base/terminal.ts';
import { decideText } from '../text/decide-text.ts';

type Options = { readonly house?: string; readonly json: boolean };

export function command(terminal: Terminal): Command {
  return newCommand('decide', terminal)
    .description(
      'Sign, counter or walk away, and why: what to win, trade and never accept, what the law stops, what is not known.',
    )
    .addArgument(dealFile())
    .addOption(houseOption())
    .addOption(jsonOption())
    .action(async (path: string, { house, json }: Options) => {
      const { document, library } = openDeal(path, house, terminal);
      const output = await decideInFile(document, library, templateRoots(terminal), localDate(new Date()));
      terminal.out(json ? asJson(output) : decideText(output, terminal.lang, library));
    });
}
