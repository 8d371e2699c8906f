import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '#domain/library/library.ts';
import type { Lexicon } from '#domain/reading/findings/lexicon.ts';
import { openLexicon } from './open-lexicon.ts';
import type { LibraryPlaces } from './open-library.ts';

/** What every paper is read with: the words of terms, and the file of what was learnt of topics. */
export type ReadingTools = {
  readonly lexicon: Lexicon;
  /** Without it topics are told by words and headings alone. */
  readonly topicWeights: Uint8Array | undefined;
  /** What was learnt of sentences; without it terms are told by the words of the lexicon alone. */
  readonly sentenceWeights: Uint8Array | undefined;
};

export function openReadingTools(places: LibraryPlaces, library: Pick<Library, 'terms'>): ReadingTools {
  return {
    lexicon: openLexicon(places, library),
    topicWeights: weightsOf('topics', places),
    sentenceWeights: weightsOf('sentences', places),
  };
}

function weightsOf(name: string, { templatesRoot }: LibraryPlaces): Uint8Array | undefined {
  const path = join(templatesRoot, 'reading', `${name}.bin`);
  return existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined;
}
