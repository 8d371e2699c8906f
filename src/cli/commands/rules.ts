import type { Command } from 'commander';
import { chooseDraft, localDate, rulesInFile } from '#app/commands/deal-file-commands.ts';
import { dealFile, newCommand } from '../base/new-command.ts';
import { openDeal } from '../base/open-deal.ts';
import { draftOption, jsonOption } from '../base/options.ts';
import { asJson } from '../base/terminal.ts';
import type { Terminal } from '../base/terminal.ts';
import { rulesText } from '../text/rules-text.ts';

type Options = { readonly draft?: string; readonly json: boolean };

export function command(terminal: Terminal): Command {
  return newCommand('rules', terminal)
    .description(
      "Statutes, treaties and practice checked on a draft and the deal's facts: pass, fail or unknown, what is missing, and how old the reading of each rule is.",
    )
    .addArgument(dealFile())
    .addOption(draftOption())
    .addOption(jsonOption())
    .action((path: string, { draft: draftId, json }: Options) => {
      const { document, library } = openDeal(path, undefined, terminal);
      const hasDraft = draftId !== undefined || document.drafts.length > 0;
      const draft = hasDraft ? chooseDraft(document, draftId, 'theirs') : undefined;
      const output = rulesInFile(document, draft, library, localDate(new Date()));
      terminal.out(json ? asJson(output) : rulesText(output, terminal.lang));
    });
}
