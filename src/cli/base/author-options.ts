import { Option } from 'commander';
import type { RedlineAuthor } from '#domain/redline/change.ts';
import { authorLine } from '#domain/redline/author-line.ts';
import { initialsOf } from '#domain/redline/initials.ts';
import { UsageError } from './usage-error.ts';

/** Who signs tracked changes, as it is given. */
export type AuthorOptions = {
  readonly author: string;
  readonly initials?: string;
  /** `false`: without. */
  readonly date?: string | false;
};

/** `--author`, whom a command needs where it says so itself. */
export function authorOption(): Option {
  return new Option('--author <NAME>').argParser((given) => {
    const name = authorLine(given);
    if (name === '' || given.startsWith('-')) throw new UsageError(SAY_WHO);
    return name;
  });
}

export const SAY_WHO = 'Say who signs the changes: --author NAME';

export function initialsOption(): Option {
  return new Option('--initials <LETTERS>');
}

export function dateOption(): Option {
  return new Option('--date <DATE>').argParser(dateOf);
}

export function noDateOption(): Option {
  return new Option('--no-date');
}

/** Initials follow from the name and the date is now, where nothing else is said. */
export function authorFrom({ author, initials, date }: AuthorOptions): RedlineAuthor {
  const at = date === undefined ? new Date().toISOString().replace(/\.\d+Z$/, 'Z') : date;
  return {
    name: author,
    initials: initials === undefined ? initialsOf(author) : authorLine(initials),
    ...(at === false ? {} : { at }),
  };
}

/** A day, or a moment in UTC as Word writes it. */
function dateOf(given: string): string {
  const moment = /^\d{4}-\d\d-\d\d$/.test(given) ? `${given}T00:00:00Z` : given;
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(moment) && !Number.isNaN(Date.parse(moment))) return moment;
  throw new UsageError(`--date must be a date like 2026-11-29 or 2026-11-29T09:00:00Z, not “${given}”.`);
}
