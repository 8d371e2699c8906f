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
};

/** Why a value was refused, as a sentence of the trade in both languages. */
export function refusalOfIssue(issue: SchemaIssue): Bilingual {
  const { code, facts } = reasonOf(issue);
  return refusalSentence(code, fieldName(issue.path), facts);
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
