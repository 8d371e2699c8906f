import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDITION_ID } from '../src/domain/library/edition.ts';
import { keepEdition } from '../src/domain/library/former-edition.ts';
import { readLibraryFolder } from '../src/app/library/library-folder.ts';
import { loadLibrary } from '../src/library/load-library.ts';

/*
 * node .tools/keep-edition.ts 2026.1 FOLDER
 *
 * Before a new edition of the library is given out, what the present one judges with is kept beside the product, so
 * that a deal of it can be told what changed. FOLDER is the library as it was given out (`git archive`).
 */
const [edition = '', folder = ''] = process.argv.slice(2);
if (!EDITION_ID.test(edition)) throw new Error('Name the edition first, like 2026.1.');
const library = loadLibrary(readLibraryFolder(folder));
if (library.terms.length === 0 || library.problems.length > 0)
  throw new Error(`${folder} is no whole library: ${JSON.stringify(library.problems.slice(0, 3))}`);
const { terms, rules, questions } = keepEdition(edition, library);
const root = join(import.meta.dirname, '..', 'templates', 'editions');
mkdirSync(root, { recursive: true });
// A record a line, so that a comparison of two files reads record by record.
const list = (records: readonly object[]) =>
  `[\n${records.map((each) => JSON.stringify(each)).join(',\n')}\n]`;
writeFileSync(
  join(root, `${edition}.json`),
  `{"edition":"${edition}",\n"terms":${list(terms)},\n"rules":${list(rules)},\n"questions":${list(questions)}}\n`,
);
