import { parseArgs } from 'node:util';

export type DocumentLang = 'ko' | 'en' | 'both';

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'check'; readonly file: string }
  | { readonly kind: 'library'; readonly json: boolean; readonly report: boolean }
  | {
      readonly kind: 'compare' | 'leverage';
      readonly file: string;
      readonly draft: string | undefined;
      readonly house: string | undefined;
      readonly json: boolean;
    }
  | {
      readonly kind: 'rules';
      readonly file: string;
      readonly draft: string | undefined;
      readonly json: boolean;
    }
  | {
      readonly kind: 'money';
      readonly file: string;
      readonly draft: string | undefined;
      readonly house: string | undefined;
      readonly scenario: string | undefined;
      readonly json: boolean;
    }
  | {
      readonly kind: 'brief';
      readonly file: string;
      readonly draft: string | undefined;
      readonly house: string | undefined;
      readonly lang: DocumentLang;
      readonly edition: 'internal' | 'shareable';
      readonly out: string;
    }
  | {
      readonly kind: 'term-sheet';
      readonly file: string;
      readonly draft: string | undefined;
      readonly house: string | undefined;
      readonly lang: DocumentLang;
      readonly out: string;
    }
  | {
      readonly kind: 'serve';
      readonly workspace: string | undefined;
      readonly port: number;
      readonly noOpen: boolean;
    }
  | { readonly kind: 'start'; readonly workspace: string | undefined; readonly noOpen: boolean };

/** Wrong usage: says what was expected. Exit code 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** The options that each command takes; anything else is wrong usage. */
const TAKES: Readonly<Record<Exclude<Command['kind'], 'help' | 'version'>, readonly OptionName[]>> = {
  check: [],
  library: ['json', 'report'],
  compare: ['draft', 'house', 'json'],
  leverage: ['draft', 'house', 'json'],
  rules: ['draft', 'json'],
  money: ['draft', 'house', 'scenario', 'json'],
  brief: ['draft', 'house', 'lang', 'edition', 'out'],
  'term-sheet': ['draft', 'house', 'lang', 'out'],
  serve: ['workspace', 'port', 'no-open'],
  start: ['workspace', 'no-open'],
};

const OPTIONS = {
  draft: { type: 'string' },
  house: { type: 'string' },
  scenario: { type: 'string' },
  lang: { type: 'string' },
  edition: { type: 'string' },
  out: { type: 'string' },
  workspace: { type: 'string' },
  port: { type: 'string' },
  json: { type: 'boolean' },
  report: { type: 'boolean' },
  'no-open': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;
type OptionName = keyof typeof OPTIONS;

/** Reads the arguments after the program's name. Pure. Throws UsageError. */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = parseOptions(args);
  const [name, ...rest] = positionals;
  if (values.help === true || name === 'help') return { kind: 'help' };
  if (values.version === true) return { kind: 'version' };
  if (name === undefined) throw new UsageError('Name a command, for example “compare FILE.json”.');
  if (!isCommandName(name)) throw new UsageError(`There is no command “${name}”.`);
  refuseForeignOptions(name, Object.keys(values));
  switch (name) {
    case 'check':
      return { kind: name, file: onlyFile(name, rest) };
    case 'library':
      noFile(name, rest);
      return { kind: name, json: values.json ?? false, report: values.report ?? false };
    case 'compare':
    case 'leverage':
      return {
        kind: name,
        file: onlyFile(name, rest),
        draft: values.draft,
        house: notEmpty('--house', values.house),
        json: values.json ?? false,
      };
    case 'rules':
      return { kind: name, file: onlyFile(name, rest), draft: values.draft, json: values.json ?? false };
    case 'money':
      return {
        kind: name,
        file: onlyFile(name, rest),
        draft: values.draft,
        house: notEmpty('--house', values.house),
        scenario: values.scenario,
        json: values.json ?? false,
      };
    case 'brief':
      return {
        kind: name,
        file: onlyFile(name, rest),
        draft: values.draft,
        house: notEmpty('--house', values.house),
        lang: oneOf('--lang', values.lang, ['ko', 'en', 'both']),
        edition: oneOf('--edition', values.edition, ['internal', 'shareable']),
        out: docxPath(values.out),
      };
    case 'term-sheet':
      return {
        kind: name,
        file: onlyFile(name, rest),
        draft: values.draft,
        house: notEmpty('--house', values.house),
        lang: oneOf('--lang', values.lang, ['ko', 'en', 'both']),
        out: docxPath(values.out),
      };
    case 'serve':
      noFile(name, rest);
      return {
        kind: name,
        workspace: notEmpty('--workspace', values.workspace),
        port: parsePort(values.port),
        noOpen: values['no-open'] ?? false,
      };
    case 'start':
      noFile(name, rest);
      return {
        kind: name,
        workspace: notEmpty('--workspace', values.workspace),
        noOpen: values['no-open'] ?? false,
      };
  }
}

function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    // Node's own sentence names the option; its second sentence explains a syntax that nobody asked for.
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? '') + '.' : String(error));
  }
}

function isCommandName(name: string): name is keyof typeof TAKES {
  return Object.hasOwn(TAKES, name);
}

function refuseForeignOptions(name: keyof typeof TAKES, given: readonly string[]): void {
  const takes: readonly string[] = TAKES[name];
  const foreign = given.find((option) => !takes.includes(option));
  if (foreign !== undefined) throw new UsageError(`“${name}” takes no --${foreign}.`);
}

function onlyFile(name: string, rest: readonly string[]): string {
  const [file, ...more] = rest;
  if (file === undefined || file === '')
    throw new UsageError(`“${name}” needs a deal file: ${name} FILE.json`);
  if (more.length > 0) throw new UsageError(`“${name}” takes one deal file, not ${more.length + 1}.`);
  return file;
}

function noFile(name: string, rest: readonly string[]): void {
  if (rest.length > 0) throw new UsageError(`“${name}” takes no file, but “${rest[0]}” was given.`);
}

function oneOf<const T extends string>(option: string, given: string | undefined, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === given);
  if (found !== undefined) return found;
  throw new UsageError(
    `${option} must be one of ${allowed.join(', ')}${given === undefined ? '' : `, not “${given}”`}.`,
  );
}

function docxPath(out: string | undefined): string {
  if (out === undefined || out === '') throw new UsageError('Name the Word file to write: --out FILE.docx');
  if (!/\.docx$/i.test(out)) throw new UsageError(`--out must end in .docx, not “${out}”.`);
  return out;
}

function notEmpty(option: string, given: string | undefined): string | undefined {
  if (given === '') throw new UsageError(`${option} needs a file name.`);
  return given;
}

function parsePort(given: string | undefined): number {
  if (given === undefined) return 0;
  const port = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN;
  if (port >= 0 && port <= 65_535) return port;
  throw new UsageError(`--port must be a number from 0 to 65535, not “${given}”.`);
}
