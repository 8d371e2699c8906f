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
};

export function openReadingTools(places: LibraryPlaces, library: Pick<Library, 'terms'>): ReadingTools {
  const weights = join(places.templatesRoot, 'reading', 'topics.bin');
  return {
    lexicon: openLexicon(places, library),
    topicWeights: existsSync(weights) ? new Uint8Array(readFileSync(weights)) : undefined,
  };
}
