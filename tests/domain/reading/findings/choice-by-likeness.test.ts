// What a clause chooses in words that the lexicon does not know is what the sentences most like its own chose.
import { describe, expect, it } from 'vitest';
import { certaintyOf } from '#domain/reading/findings/certainty.ts';
import type { KnownSentence } from '../../../../.tools/sentences/known-sentence.ts';
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
    const found = findingsOf([{ heading: 'Deadlock', text: 'Zebras graze quietly.' }], ['co-production']);
    expect(found.values).toEqual([]);
  });

  it('keeps what the words of the lexicon decide beside what was learnt more plainly, and neither is sure', () => {
    const said = 'The US Producer shall have the casting vote.';
    const found = readWith([known('expert_only', said.toLowerCase())], said);
    expect(found?.value).toMatchObject({ choice: 'expert_only' });
    expect(found?.alternatives).toMatchObject([{ value: { choice: 'us_casting_vote' } }]);
    expect(found && certaintyOf(found)).not.toBe('sure');
  });

  it('stays with the words of the lexicon where what was learnt hears them too', () => {
    const said = 'The US Producer shall have the casting vote.';
    const both = ['expert_only', 'us_casting_vote'].map((choice) => known(choice, said.toLowerCase()));
    expect(readWith(both, said)?.value).toMatchObject({ choice: 'us_casting_vote' });
  });

  it('hears a second sentence that makes another choice of the first', () => {
    const duty = 'Purchaser is under no obligation to produce the remake.';
    const fee =
      'If it is not released within three years, Purchaser shall pay Owner $30,000 as compensation.';
    const found = findingsOf([{ heading: 'Production', text: `${duty} ${fee}` }], ['remake']);
    expect(found.values.find(({ term }) => term === 'no_obligation_to_produce')?.value).toMatchObject({
      choice: 'kill_fee',
    });
  });
});
