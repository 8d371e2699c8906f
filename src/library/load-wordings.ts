import { z } from 'zod';
import type { LexiconProblem } from '#domain/reading/findings/lexicon.ts';
import { phraseFrom } from '#domain/reading/findings/phrase.ts';
import type { Wording } from '#domain/reading/findings/wordings.ts';
import { readRecords, readSayings, sayings } from './lexicon-file.ts';
import type { LibraryFile } from './load-library.ts';

const wordingSchema = z.strictObject({
  means: z.strictObject({ en: z.string().exactOptional(), ko: z.string().exactOptional() }),
  said: sayings,
  kinds: z.array(z.enum(['remake', 'co-production', 'distribution'])).exactOptional(),
});

/**
 * Reads the ways of saying one thing: `templates/reading/wordings/*.yaml`. A record that is wrong becomes a problem that
 * names file, line and field, and the rest is served. Never throws for what a file says.
 */
export function loadWordings(files: readonly LibraryFile[]): {
  readonly wordings: readonly Wording[];
  readonly problems: readonly LexiconProblem[];
} {
  const wordings: Wording[] = [];
  const problems: LexiconProblem[] = [];
  readRecords(files, wordingSchema, problems, ({ means, said, kinds }, report) => {
    const read = readSayings(said, ['said'], { en: phraseFrom, ko: phraseFrom }, report);
    wordings.push({ means, said: read, ...(kinds ? { kinds } : {}) });
  });
  return { wordings, problems };
}
