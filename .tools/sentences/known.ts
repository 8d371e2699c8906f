// The sentences of templates/reading/sentences, of which it is known what they say.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { theLibrary } from '../../tests/builders/the-library.ts';
import type { KnownSentence } from './known-sentence.ts';
import { loadSentences } from './load.ts';
import { ownWordings } from './own-wordings.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'templates', 'reading', 'sentences');

/** All of them, file by file, and what our own papers say. Throws where a line is wrong, with file and line. */
export function knownSentences(): readonly KnownSentence[] {
  const { terms } = theLibrary();
  const { sentences, problems } = loadSentences(files(), terms);
  const [problem] = problems;
  if (problem) throw new Error(`${problem.file}:${problem.line}: ${problem.message.en}`);
  return [...sentences, ...ownWordings(terms)];
}

/** Another one as soon as a sentence changes. */
export function sentencesDigest(): string {
  return createHash('sha256')
    .update(JSON.stringify([files(), ownWordings(theLibrary().terms)]))
    .digest('hex');
}

function files(): { path: string; text: string }[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => ({ path: `reading/sentences/${name}`, text: readFileSync(join(FOLDER, name), 'utf8') }));
}
