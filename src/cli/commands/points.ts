import type { Command } from 'commander';
import { localDate } from '#app/commands/deal-file-commands.ts';
import { pointsInFile } from '#app/commands/points-commands.ts';
import { dealFile, newCommand } from '../base/new-command.ts';
import { openDeal, templateRoots } from '../base/open-deal.ts';
import { houseOption, jsonOption } from '../base/options.ts';
import { asJson } from '../base/terminal.ts';
import type { Terminal } from '../base/terminal.ts';
import { pointsText } from '../text/points-text.ts';

type Options = { readonly house?: string; readonly json: boolean };

export function command(terminal: Terminal): Command {
  return newCommand('points', terminal)
    .description(
      'Every term as a point of the negotiation: its state, who moved, whether the ladder stands, what the ask is worth, its rank.',
    )
    .addArgument(dealFile())
    .addOption(houseOption())
    .addOption(jsonOption())
    .action(async (path: string, { house, json }: Options) => {
      const { document, library } = openDeal(path, house, terminal);
      const output = await pointsInFile(document, library, templateRoots(terminal), localDate(new Date()));
      terminal.out(json ? asJson(output) : pointsText(output, terminal.lang, terminal.width));
    });
}
