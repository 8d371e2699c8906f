import type { Bilingual } from '#domain/text/bilingual.ts';
import { fieldName } from './field-names.ts';
import { isRefusalCode, refusalSentence } from './refusals.ts';
import type { RefusalCode, RefusalFacts } from './refusals.ts';

/**
 * What a schema says of a value that it does not accept. Where a schema states its own reason, the message is a code
 * of `REFUSALS`; a number after it is the limit.
 */
export type SchemaIssue = {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly input?: unknown;
  readonly origin?: string | undefined;
  readonly expected?: string | undefined;
  readonly maximum?: number | bigint | undefined;
  readonly minimum?: number | bigint | undefined;
  readonly inclusive?: boolean | undefined;
  readonly keys?: readonly string[] | undefined;
  /** What would have been accepted: of a list of choices, and of the kinds of a record. */
  readonly values?: readonly unknown[] | undefined;
  readonly options?: readonly unknown[] | undefined;
  readonly discriminator?: string | undefined;
  /** What each branch of a union says. */
  readonly errors?: readonly (readonly SchemaIssue[])[] | undefined;
};

/** Why a value was refused, as a sentence of the trade in both languages. */
export function refusalOfIssue(issue: SchemaIssue): Bilingual {
  const { code, facts } = reasonOf(issue);
  return refusalSentence(code, fieldName(issue.path), facts);
}

/**
 * The same for a file that a person edits by hand: the field by its name in the file, what stands there and what may. A
 * value that a person writes there is one of these ids and of no others. Of a union it takes the deepest issue.
 */
export function refusalInFile(issue: SchemaIssue): Bilingual {
  const { code, facts } = reasonOf(issue);
  const written = asWritten(issue.path);
  const field = written === '' ? fieldName(issue.path) : { en: written, ko: written };
  const choices = (issue.values ?? issue.options ?? []).map(String);
  const standsThere = valueAt(issue);
  const given = facts.given ?? (standsThere === undefined ? undefined : shortened(standsThere));
  return refusalSentence(code, field, { ...facts, choices, ...(given === undefined ? {} : { given }) });
}

/** A number or a yes where a word was expected; of a record of no known kind, the kind that it gives. */
function valueAt({ input, discriminator }: SchemaIssue): string | undefined {
  if (typeof input === 'number' || typeof input === 'boolean') return String(input);
  if (discriminator === undefined || typeof input !== 'object' || input === null) return undefined;
  const kind: unknown = Object.entries(input).find(([key]) => key === discriminator)?.[1];
  return typeof kind === 'string' ? kind : undefined;
}

/**
 * A union's own message says little; the first problem of the branch that was read furthest in says more, for its problem
 * is in what is there and not in what is missing. Of two as far, the one with fewer problems is closer.
 */
export function deepestIssue(issue: SchemaIssue): SchemaIssue {
  const branches = issue.errors ?? [];
  if (issue.code !== 'invalid_union' || branches.length === 0 || statesItsReason(issue)) return issue;
  const single = branches.map(([first, second]) => (second ? undefined : first));
  // Of several single values each branch knows one.
  if (single.every((each) => each?.code === 'invalid_value' && each.path.length === 0))
    return { ...issue, code: 'invalid_value', values: single.flatMap((each) => each?.values ?? []) };
  const depth = ([first]: readonly SchemaIssue[]): number => first?.path.length ?? 0;
  const branch = branches.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0]?.[0];
  return branch ? deepestIssue({ ...branch, path: [...issue.path, ...branch.path] }) : issue;
}

function statesItsReason({ message }: SchemaIssue): boolean {
  return isRefusalCode(message.split(' ')[0] ?? '');
}

/** `positions[0].roles` */
export function asWritten(path: readonly PropertyKey[]): string {
  return path.reduce<string>((joined, key) => {
    if (typeof key === 'number') return `${joined}[${key}]`;
    return joined === '' ? String(key) : `${joined}.${String(key)}`;
  }, '');
}

type Reason = { readonly code: RefusalCode; readonly facts: RefusalFacts };

function reasonOf(issue: SchemaIssue): Reason {
  const [, own = '', limit] = /^([a-z-]+)(?: (\d+))?$/.exec(issue.message) ?? [];
  if (isRefusalCode(own))
    return { code: own, facts: factsOf(issue, limit === undefined ? undefined : Number(limit)) };
  return { code: codeOf(issue), facts: factsOf(issue, undefined) };
}

function codeOf({ code, origin, expected, input, maximum, minimum, inclusive }: SchemaIssue): RefusalCode {
  switch (code) {
    case 'invalid_type':
      return input === undefined ? 'missing' : (TYPES[expected ?? ''] ?? 'invalid');
    case 'too_big':
      if (origin === 'string') return 'too-long';
      if (origin === 'array' || origin === 'set' || origin === 'map') return 'too-many';
      return Number(maximum) >= Number.MAX_SAFE_INTEGER ? 'inexact' : 'too-large';
    case 'too_small':
      if (origin === 'string') return Number(minimum) <= 1 ? 'empty' : 'too-short';
      if (origin === 'array' || origin === 'set' || origin === 'map') return 'too-few';
      if (Number(minimum) <= -Number.MAX_SAFE_INTEGER) return 'inexact';
      if (Number(minimum) === 0) return inclusive === false ? 'not-above-zero' : 'negative';
      return 'too-small';
    case 'unrecognized_keys':
      return 'unknown-field';
    case 'invalid_key':
      return 'unknown-name';
    case 'invalid_value':
    case 'invalid_union':
      return input === undefined ? 'missing' : 'unknown-choice';
    default:
      return 'invalid';
  }
}

const TYPES: Readonly<Record<string, RefusalCode>> = {
  string: 'not-text',
  number: 'not-a-number',
  int: 'not-whole',
  boolean: 'not-yes-or-no',
  array: 'not-a-list',
  object: 'not-a-group',
  record: 'not-a-group',
};

function factsOf({ maximum, minimum, input, keys }: SchemaIssue, limit: number | undefined): RefusalFacts {
  const most = limit ?? numberOf(maximum) ?? numberOf(minimum);
  const given = keys?.[0] ?? (typeof input === 'string' ? input : undefined);
  return {
    ...(most === undefined ? {} : { limit: most }),
    ...(typeof input === 'string' ? { actual: input.length } : {}),
    ...(given === undefined ? {} : { given: shortened(given) }),
  };
}

function numberOf(value: number | bigint | undefined): number | undefined {
  return value === undefined ? undefined : Number(value);
}

const LONGEST_QUOTED = 80;

/** What is quoted comes from the sender and may be as long as the input itself, so it is cut. */
function shortened(words: string): string {
  return words.length <= LONGEST_QUOTED ? words : `${words.slice(0, LONGEST_QUOTED).toWellFormed()} …`;
}
