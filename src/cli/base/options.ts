import { Option } from 'commander';
import { UsageError } from './usage-error.ts';

/** The options that several commands share. Each refuses a wrong value in its own words. */

export function draftOption(): Option {
  return new Option('--draft <ID>').argParser((given) => notAnOption('--draft', given));
}

/** Two to four drafts, each with its own `--draft`, in the order in which they are compared. */
export function draftsOption(): Option {
  return new Option('--draft <ID>')
    .makeOptionMandatory()
    .argParser((given, before: readonly string[] | undefined) => [
      ...(before ?? []),
      notAnOption('--draft', given),
    ]);
}

export function scenarioOption(): Option {
  return new Option('--scenario <NAME>').argParser((given) => notAnOption('--scenario', given));
}

export function houseOption(): Option {
  return new Option('--house <PACK.json>').argParser((given) => fileName('--house', given));
}

export function workspaceOption(): Option {
  return new Option('--workspace <FILE>').argParser((given) => fileName('--workspace', given));
}

export function backupOption(): Option {
  return new Option('--backup <ID>').argParser((given) => notAnOption('--backup', given));
}

export function outWorkspaceOption(): Option {
  return new Option('--out <FILE>').argParser((given) => fileName('--out', given));
}

export function dealOption(): Option {
  return new Option('--deal <ID>').makeOptionMandatory().argParser((given) => {
    if (given === '') throw new UsageError('Name the deal by its id: --deal ID');
    return notAnOption('--deal', given);
  });
}

/** `--points option_fee_initial,reversion_term` */
export function pointsOption(): Option {
  return new Option('--points <ID,…>').argParser((given) => {
    const ids = notAnOption('--points', given)
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== '');
    if (ids.length === 0) throw new UsageError('--points needs ids of terms, with commas between.');
    return ids;
  });
}

export function jsonOption(): Option {
  return new Option('--json').default(false);
}

export function langOption(): Option {
  return oneOfOption('--lang', ['ko', 'en', 'both']);
}

/** An option that must be given, and must be one of a few words. */
export function oneOfOption(name: string, allowed: readonly string[]): Option {
  return anyOfOption(name, allowed).makeOptionMandatory();
}

/** An option that may be left out, and must be one of a few words where it is given. */
export function anyOfOption(name: string, allowed: readonly string[]): Option {
  return new Option(`${name} <${allowed.join('|')}>`).argParser((given) => {
    if (allowed.includes(given)) return given;
    const instead = given === '' ? '' : `, not “${given}”`;
    throw new UsageError(`${name} must be one of ${allowed.join(', ')}${instead}.`);
  });
}

/** The file that a command writes; its ending says which of the formats. */
export function outOptionOf(endings: readonly ('.docx' | '.xlsx')[]): Option {
  const [examples, allowed] = [endings.map((ending) => `FILE${ending}`).join('|'), endings.join(' or ')];
  return new Option(`--out <${examples}>`).makeOptionMandatory().argParser((given) => {
    if (given === '') throw new UsageError(`Name the ${fileWord(endings)} to write: --out ${examples}`);
    if (endings.some((ending) => given.toLowerCase().endsWith(ending))) return given;
    throw new UsageError(`--out must end in ${allowed}, not “${given}”.`);
  });
}

function fileWord(endings: readonly string[]): string {
  return endings.includes('.xlsx') ? 'file' : 'Word file';
}

function fileName(option: string, given: string): string {
  if (given === '') throw new UsageError(`${option} needs a file name.`);
  return notAnOption(option, given);
}

/** Commander takes whatever follows as the value. In `--draft --json` the draft was forgotten. */
function notAnOption(option: string, given: string): string {
  if (given.startsWith('-')) throw new UsageError(`${option} needs a value, but “${given}” was given.`);
  return given;
}
