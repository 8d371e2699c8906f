import type { z } from 'zod';
import type { MethodName, ParsedInputOf } from './methods.ts';
import { METHODS } from './methods.ts';
import { parseWith } from '#contract/schemas/parse-with.ts';

export { parseWith } from '#contract/schemas/parse-with.ts';

export function isMethodName(candidate: unknown): candidate is MethodName {
  return typeof candidate === 'string' && Object.hasOwn(METHODS, candidate);
}

/** The one door for input: an unknown method or a malformed field is refused by name. Throws Fail. */
export function parseInput<M extends MethodName>(method: M, input: unknown): ParsedInputOf<M> {
  const schema: z.ZodType = METHODS[method].input;
  // The table ties each method to its own schema; the compiler cannot follow that through the union.
  return parseWith(schema, input) as ParsedInputOf<M>;
}
