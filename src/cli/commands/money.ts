import type { Command } from 'commander';
import { DEAL_FILE_LIMIT_BYTES, chooseDraft } from '#app/commands/deal-file-commands.ts';
import { isMoneyFile, moneyInDeal, moneyInFile } from '#app/commands/money-file-commands.ts';
import type { MoneyOutput } from '#contract/formats/money-output.ts';
import { Fail } from '#domain/base/failure.ts';
import { dealFile, newCommand } from '../base/new-command.ts';
import { namingFile, openDeal, templateRoots } from '../base/open-deal.ts';
import { draftOption, houseOption, jsonOption, scenarioOption } from '../base/options.ts';
import { readInputFile } from '../base/read-input-file.ts';
import { asJson } from '../base/terminal.ts';
import type { Terminal } from '../base/terminal.ts';
import { moneyTable } from '../text/money-table.ts';

type Options = {
  readonly scenario?: string;
  readonly draft?: string;
  readonly house?: string;
  readonly json: boolean;
};

export function command(terminal: Terminal): Command {
  return newCommand('money', terminal)
    .description(
      'The money of a deal, or of a bare statement or waterfall: every line, payees, totals, and that what came in went out.',
    )
    .addArgument(dealFile())
    .addOption(scenarioOption())
    .addOption(draftOption())
    .addOption(houseOption())
    .addOption(jsonOption())
    .action(async (path: string, options: Options) => {
      const output = await moneyOf(path, options, terminal);
      terminal.out(options.json ? asJson(output) : moneyTable(output, terminal.lang, terminal.width));
    });
}

/** A bare statement or waterfall is worked as it is; anything else is read as a deal file. */
async function moneyOf(
  path: string,
  { scenario, draft, house }: Options,
  terminal: Terminal,
): Promise<MoneyOutput> {
  const bare = namingFile(path, () => {
    const bytes = readInputFile(path, DEAL_FILE_LIMIT_BYTES, 'money');
    return isMoneyFile(bytes) ? moneyInFile(bytes, scenario) : undefined;
  });
  if (bare && house !== undefined) {
    throw new Fail('refused', {
      en: '--house needs a deal file: a bare statement or waterfall has no terms. Leave it out.',
      ko: '--house는 거래 파일에만 쓸 수 있습니다. 정산서·분배 구조만 있는 파일에는 조건이 없으니 빼고 실행하세요.',
    });
  }
  if (bare) return bare;
  const { document, library } = openDeal(path, house, terminal);
  const chosen = chooseDraft(document, draft, 'theirs');
  return moneyInDeal(document, chosen, library, templateRoots(terminal), scenario);
}
