// What a clause chooses in words that the lexicon does not know is what the sentences most like its own chose.
import { describe, expect, it } from 'vitest';
import { certaintyOf } from '#domain/reading/findings/certainty.ts';
import type { KnownSentence } from '#domain/reading/findings/known-sentences.ts';
import { findingsOf } from '#tests/builders/reading-lexicon.ts';

const known = (choice: string, text: string): KnownSentence => ({
  says: [{ term: 'deadlock', choice }],
  heading: 'Deadlock',
  text,
});
const KNOWN = [
  known('expert_only', 'whoever is wiser than both of them rules within the day, and nobody need sell.'),
  known('us_casting_vote', 'the americans have it their way in the end.'),
];
const readWith = (sentences: readonly KnownSentence[], text: string) =>
  findingsOf([{ heading: 'Deadlock', text }], ['co-production'], {}, sentences).values.find(
    ({ term }) => term === 'deadlock',
  );

describe('a clause that speaks of a term in words which the lexicon does not know', () => {
  const SAID = 'A wiser head than both of them rules within a day and nobody need sell.';

  it('chooses what the sentence most like it chose, and is not sure', () => {
    const found = readWith(KNOWN, SAID);
    expect(found?.value).toMatchObject({ choice: 'expert_only' });
    expect(found && certaintyOf(found)).not.toBe('sure');
    expect(found?.quote).toBe(SAID);
  });

  it('chooses nothing where no known sentence is like it', () => {
    expect(readWith(KNOWN, 'Zebras graze quietly.')).toBeUndefined();
  });

  it('is not asked where the words of the lexicon decide', () => {
    const said = 'The US Producer shall have the casting vote.';
    expect(readWith([known('expert_only', said.toLowerCase())], said)?.value).toMatchObject({
      choice: 'us_casting_vote',
    });
  });
});
