import { CommanderError } from 'commander';
import type { Command } from 'commander';
import { VERSION } from '#app/base/version.ts';
import { Fail } from '#domain/base/failure.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { USAGE_HINT } from './base/help-text.ts';
import { newCommand } from './base/new-command.ts';
import { terminalFor } from './base/terminal.ts';
import type { Io, Terminal } from './base/terminal.ts';
import { UsageError } from './base/usage-error.ts';
import { COMMANDS } from './commands.ts';

/** Runs one command. Answers the exit code: 0 done, 1 the input was refused, 2 wrong usage. Never ends the process. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const terminal = terminalFor(io);
  try {
    const program = await programFor(args, terminal);
    await program.parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    if (error instanceof UsageError) {
      io.err(`${error.message} ${USAGE_HINT}\n`);
      return 2;
    }
    if (error instanceof Fail) {
      io.err(`${refusal(error, terminal.lang)}\n`);
      return 1;
    }
    throw error;
  }
}

/** The program with the command that is named; with all of them where none is, as for help. */
async function programFor([name = '']: readonly string[], terminal: Terminal): Promise<Command> {
  const wanted = Object.hasOwn(COMMANDS, name) ? [COMMANDS[name]] : Object.values(COMMANDS);
  const program = newCommand('jibun', terminal)
    .version(VERSION, '--version')
    .helpCommand(true)
    .argument('[COMMAND]')
    .allowUnknownOption()
    .allowExcessArguments()
    .action((given: string | undefined) => {
      throw noCommand(given);
    });
  for (const load of wanted) if (load) program.addCommand((await load()).command(terminal));
  return program;
}

function noCommand(given: string | undefined): UsageError {
  if (given === undefined) return new UsageError('Name a command, for example “compare FILE.json”.');
  if (given.startsWith('-')) return new UsageError(`Name a command before “${given}”.`);
  return new UsageError(`There is no command “${given}”.`);
}

/** One line: the field when the sentence does not name it, what is wrong, the next step. */
function refusal({ failure }: Fail, lang: Lang): string {
  const sentence = failure.message[lang].replaceAll(/(?<!\s)\s*\n\s*/g, ' ');
  return failure.field === undefined || sentence.includes(failure.field)
    ? sentence
    : `${failure.field}: ${sentence}`;
}
