import type { z } from 'zod';
import { Fail } from '#domain/base/failure.ts';
import { asWritten, deepestIssue, refusalOfIssue } from '#domain/words/refusal-of-issue.ts';

/** Parses with a schema and refuses with the first problem: which field, what is wrong. Throws Fail `invalid-input`. */
export function parseWith<T>(schema: z.ZodType<T, unknown>, input: unknown): T {
  const result = schema.safeParse(input, { reportInput: true });
  if (result.success) return result.data;
  const [first] = result.error.issues;
  if (!first) throw new Error('A schema refused without a reason.');
  const issue = deepestIssue(first);
  const field = shortened(asWritten(issue.path));
  throw new Fail('invalid-input', refusalOfIssue(issue), field === '' ? undefined : field);
}

const LONGEST = 400;

/** Field names come from the sender and may be as long as the input itself, so they are cut. */
function shortened(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST).toWellFormed()} …`;
}
