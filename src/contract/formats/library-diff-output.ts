import { z } from 'zod';
import type { LibraryDifference } from '#domain/library/diff-libraries.ts';

/** What `jibun library --diff OLD_FOLDER --json` prints. */
export type LibraryDiffOutput = {
  readonly version: string;
  /** The editions of the two folders; missing where a folder is older than editions. */
  readonly from?: string;
  readonly to?: string;
} & LibraryDifference;

const ids = z.array(z.string());
const piece = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const list = z.strictObject({
  added: ids,
  changed: z.array(
    z.strictObject({
      id: z.string(),
      fields: z.array(
        z.strictObject({
          field: z.string().describe('where in the record, each language apart: pitfalls.ko'),
          before: piece.describe('null: there was none'),
          after: piece.describe('null: there is none'),
        }),
      ),
    }),
  ),
  removed: ids,
});

export const libraryDiffOutputSchema: z.ZodType<LibraryDiffOutput> = z.strictObject({
  version: z.string().describe('version of Jibun that wrote this'),
  from: z.string().exactOptional().describe('the edition of the older folder'),
  to: z.string().exactOptional().describe('the edition of the library on hand'),
  lists: z.strictObject({
    terms: list,
    rules: list,
    cases: list,
    questions: list,
    facts: list,
    sources: list,
    families: list,
    dimensions: list,
    bases: list,
    units: list,
    money: list.describe(
      'assumptions of the money pages: a parameter, a scenario, the mix, the model, the timing',
    ),
  }),
  lostIds: ids.describe('terms, choices and answers that deals may hold and that are gone: a fault'),
});
