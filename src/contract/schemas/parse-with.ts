import type { z } from 'zod';
import { Fail } from '#domain/base/failure.ts';

/** Parses with a schema and refuses with the first problem: which field, what is wrong. Throws Fail `invalid-input`. */
export function parseWith<T>(schema: z.ZodType<T, unknown>, input: unknown): T {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const issue = deepest(result.error.issues[0]);
  const field = shortened(fieldPath(issue?.path ?? []));
  const said = shortened(issue?.message ?? 'is not valid.');
  const sentence = `${field === '' ? 'The input' : `“${field}”`} ${/^[a-z]/.test(said) ? said : `is not valid: ${said}`}`;
  throw new Fail(
    'invalid-input',
    { en: sentence, ko: `‘${field === '' ? '입력' : field}’ 값이 올바르지 않습니다. (${said})` },
    field === '' ? undefined : field,
  );
}

const LONGEST = 400;

/** Field names come from the sender and may be as long as the input itself, so they are cut. */
function shortened(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST).toWellFormed()} …`;
}

/** `drafts[0].entries.net_profit_points.state` */
function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (joined, key) =>
      typeof key === 'number'
        ? `${joined}[${key}]`
        : joined === ''
          ? String(key)
          : `${joined}.${String(key)}`,
    '',
  );
}

type Issue = z.core.$ZodIssue;

/** A union's own message says little; the first problem of its closest branch says more. */
function deepest(issue: Issue | undefined): Issue | undefined {
  if (issue?.code !== 'invalid_union' || issue.errors.length === 0) return issue;
  const branch = issue.errors.toSorted((a, b) => a.length - b.length)[0]?.[0];
  return branch ? deepest({ ...branch, path: [...issue.path, ...branch.path] }) : issue;
}
