import { Argument, Option } from 'commander';
import type { Command } from 'commander';
import { openLibrary } from '#app/commands/deal-file-commands.ts';
import { readValueText } from '#app/commands/read-value-command.ts';
import { CURRENCY_CODES, isCurrencyCode } from '#domain/figures/currency.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { endWith, newCommand } from '../base/new-command.ts';
import { templateRoots } from '../base/open-deal.ts';
import { jsonOption, oneOfOption } from '../base/options.ts';
import { asJson } from '../base/terminal.ts';
import type { Terminal } from '../base/terminal.ts';
import { UsageError } from '../base/usage-error.ts';

type Options = {
  readonly term?: string;
  readonly lang: Lang;
  readonly currency?: CurrencyCode;
  readonly json: boolean;
};

export function command(terminal: Terminal): Command {
  return newCommand('read-value', terminal)
    .description(
      'Every reading of a text as a value: one is stored, several are asked between, none is refused with its reason.',
    )
    .addArgument(new Argument('<TEXT>'))
    .addOption(new Option('--term <ID>'))
    .addOption(oneOfOption('--lang', ['ko', 'en']))
    .addOption(currencyOption())
    .addOption(jsonOption())
    .action((text: string, { term, lang, currency, json }: Options) => {
      const output = readValueText({
        text,
        termId: term,
        lang,
        currency: currency ?? (lang === 'ko' ? 'KRW' : 'USD'),
        library: openLibrary(templateRoots(terminal)),
      });
      if (json) terminal.out(asJson(output));
      else if (output.refused === undefined)
        terminal.out(output.readings.map(({ says }) => `${says}\n`).join(''));
      else terminal.err(`${output.refused}\n`);
      // With --json a refusal is an answer like any other.
      endWith(json || output.refused === undefined ? 0 : 1);
    });
}

/** The currency of the deal; by the language where it is left out: won in Korean, dollars in English. */
function currencyOption(): Option {
  return new Option('--currency <CODE>').argParser((given) => {
    if (isCurrencyCode(given)) return given;
    throw new UsageError(`--currency must be one of ${CURRENCY_CODES.join(', ')}, not “${given}”.`);
  });
}
