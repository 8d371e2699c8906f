import type { z } from 'zod';
import { Fail } from '#domain/base/failure.ts';
import { refusalOfIssue } from '#domain/words/refusal-of-issue.ts';

/** Parses with a schema and refuses with the first problem: which field, what is wrong. Throws Fail `invalid-input`. */
export function parseWith<T>(schema: z.ZodType<T, unknown>, input: unknown): T {
  const result = schema.safeParse(input, { reportInput: true });
  if (result.success) return result.data;
  const [first] = result.error.issues;
  if (!first) throw new Error('A schema refused without a reason.');
  const issue = deepest(first);
  const field = shortened(fieldPath(issue.path));
  throw new Fail('invalid-input', refusalOfIssue(issue), field === '' ? undefined : field);
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

/**
 * A union's own message says little; the first problem of the branch that was read furthest in says more, for its problem
 * is in what is there and not in what is missing. Of two as far, the one with fewer problems is closer.
 */
function deepest(issue: Issue): Issue {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return issue;
  const depth = ([first]: readonly Issue[]): number => first?.path.length ?? 0;
  const branch = issue.errors.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0]?.[0];
  return branch ? deepest({ ...branch, path: [...issue.path, ...branch.path] }) : issue;
}
