import { Argument, Command, CommanderError } from 'commander';
import type { Option } from 'commander';
import { commandHelp } from './help-text.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** A command that writes to this terminal, refuses wrong usage in our words and never ends the process. */
export function newCommand(name: string, terminal: Terminal): Command {
  const command = new Command(name);
  return command
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err, outputError: () => {} })
    .configureHelp({ formatHelp: commandHelp })
    .exitOverride((error) => {
      throw wrongUsage(command, error) ?? error;
    });
}

/** The deal file that a command reads. */
export function dealFile(): Argument {
  return new Argument('<FILE.json>');
}

/** The paper of the other side that a command reads. */
export function paperFile(): Argument {
  return new Argument('<FILE>');
}

/** Ends the run with the exit code of a command that has already said what went wrong. 0 is no failure. */
export function endWith(exitCode: number): void {
  if (exitCode !== 0) throw new CommanderError(exitCode, 'jibun.ended', '');
}

/** Commander's refusal in our words; undefined where nothing is wrong, as after `--help`. */
function wrongUsage(command: Command, { code, message }: CommanderError): UsageError | undefined {
  const name = command.name();
  const [file, ...more] = command.args;
  switch (code) {
    case 'commander.unknownOption':
      return new UsageError(`“${name}” takes no ${/'([^'=]*)/.exec(message)?.[1] ?? 'such option'}.`);
    case 'commander.optionMissingArgument':
      return new UsageError(`${/'(\S*)/.exec(message)?.[1] ?? 'The option'} needs a value.`);
    case 'commander.missingMandatoryOptionValue':
      return missingOption(command.options.find((option) => isMissing(option, command)));
    case 'commander.missingArgument':
      return new UsageError(
        wantsPaper(command)
          ? `“${name}” needs a paper: ${name} FILE.docx`
          : `“${name}” needs a deal file: ${name} FILE.json`,
      );
    case 'commander.excessArguments':
      return new UsageError(
        command.registeredArguments.length === 0
          ? `“${name}” takes no file, but “${file ?? ''}” was given.`
          : `“${name}” takes one ${wantsPaper(command) ? 'paper' : 'deal file'}, not ${more.length + 1}.`,
      );
    default:
      return undefined;
  }
}

function wantsPaper({ registeredArguments: [first] }: Command): boolean {
  return first?.name() === paperFile().name();
}

function isMissing(option: Option, command: Command): boolean {
  return option.mandatory && command.getOptionValue(option.attributeName()) === undefined;
}

/** Given an empty text, the option's own parser refuses it and says what it wants. */
function missingOption(option: Option | undefined): UsageError {
  try {
    option?.parseArg?.('', undefined);
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
  return new UsageError(`${option?.long ?? 'An option'} is missing.`);
}
