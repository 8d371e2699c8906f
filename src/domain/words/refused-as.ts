import type { RefusalCode } from './refusals.ts';

/**
 * A schema's own reason for refusing, by its code: `refusalOfIssue` makes the sentence of it. The limit is stated where
 * the check itself states none.
 */
export function refusedAs(code: RefusalCode, limit?: number): { readonly error: string } {
  return { error: limit === undefined ? code : `${code} ${limit}` };
}
