// What the words of the lexicon do not read is told by sentences that are known to say it, and is never sure.
import { describe, expect, it } from 'vitest';
import { certaintyOf } from '#domain/reading/findings/certainty.ts';
import type { KnownSentence } from '../../../../.tools/sentences/known-sentence.ts';
import { likenessesOf } from '#domain/reading/findings/sentence-model.ts';
import { featuresOf } from '#domain/reading/findings/sentence-features.ts';
import { findingsOf, learntFrom } from '#tests/builders/reading-lexicon.ts';
import type { ClauseSaid } from '#tests/builders/reading-lexicon.ts';

const KNOWN: readonly KnownSentence[] = [
  {
    says: [{ term: 'development_ownership', choice: 'owner_free' }],
    heading: 'Scripts',
    text: 'drafts and outlines made meanwhile are handed over to owner at no charge.',
  },
  {
    says: [{ term: 'development_ownership', choice: 'purchaser_keeps' }],
    heading: 'Scripts',
    text: 'drafts and outlines made meanwhile remain with purchaser.',
  },
  {
    says: [{ term: 'similar_works', choice: 'non_circumvention' }],
    heading: '',
    text: 'nobody goes behind the back of the owner to the people who wrote it.',
  },
  { says: [{ term: 'rerun_royalty' }], heading: 'Royalties', text: 'repeats earn 20% of the episode sum.' },
];

describe('a known sentence', () => {
  const learnt = learntFrom(KNOWN);
  const nearest = (text: string) => learnt && likenessesOf(learnt, featuresOf(text.toLowerCase(), []))[0];

  it('is known again with other figures and endings', () => {
    expect(nearest('A repeat earns 35% of episode sums.')?.term).toBe('rerun_royalty');
  });

  it('tells its choice more than those that are less like', () => {
    const found = nearest('Outlines and drafts are handed to owner at no charge.');
    expect(found?.term).toBe('development_ownership');
    expect(found?.choices[0]?.choice).toBe('owner_free');
    expect(found?.choices.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(1);
  });

  it('is hardly like a sentence with other words', () => {
    expect(nearest('Notices go by courier.')?.score ?? 0).toBeLessThan(0.2);
    expect(nearest('A repeat earns 35% of episode sums.')?.score).toBeGreaterThan(0.5);
  });

  it('denies as little as the sentence that it is held against', () => {
    const [with_, without] = ['it is not charged.', 'it is charged.'].map((text) => featuresOf(text, []));
    expect([...(with_ ?? []).keys()]).not.toEqual([...(without ?? []).keys()]);
  });
});

describe('a sentence that has no words of its own', () => {
  const bare: readonly KnownSentence[] = [
    { says: [{ term: 'premiere', choice: 'two_tickets' }], heading: '', text: 'celebrity museum.' },
    { says: [{ term: 'premiere', choice: 'two_tickets' }], heading: '', text: 'and' },
  ];

  it.each(['Celebrity Museum', 'and', 'None.'])('is like none that is known: %s', (text) => {
    const film: ClauseSaid = { heading: 'Film', text: 'The remake is based on the Korean picture.' };
    const found = findingsOf([film, { heading: '', text }], ['remake'], {}, bare);
    expect(found.values.map(({ term }) => term)).not.toContain('premiere');
  });
});

describe('what the lexicon does not read', () => {
  const filler: ClauseSaid = { heading: 'Film', text: 'The film is based on the Korean picture.' };
  const read = (clause: ClauseSaid) =>
    findingsOf([filler, clause], ['remake'], {}, KNOWN).values.map(({ term }) => term);

  it('is read by its likeness to a known sentence, and is not sure', () => {
    const clause = { heading: '', text: 'No one may go behind its back to the people who wrote the story.' };
    expect(findingsOf([filler, clause], ['remake'], {}, []).values).toEqual([]);
    const value = findingsOf([filler, clause], ['remake'], {}, KNOWN).values.find(
      ({ term }) => term === 'similar_works',
    );
    expect(value).toMatchObject({ term: 'similar_works', value: { choice: 'non_circumvention' }, clause: 2 });
    expect(value && certaintyOf(value)).not.toBe('sure');
  });

  it('takes no figure from a sentence that has none', () => {
    expect(read({ heading: '', text: 'Repeats earn a part of the episode sum.' })).toEqual([]);
  });

  it('takes no figure that another term has', () => {
    const clause = {
      heading: 'Net profits',
      text: 'Owner receives 5% of net profits; repeats earn nothing.',
    };
    expect(read(clause)).not.toContain('rerun_royalty');
  });

  it('settles nothing in the names of the parties and above the signatures', () => {
    const text = 'No one may go behind its back to the people who wrote the story.';
    expect(read({ heading: '', text, kind: 'signature' })).toEqual([]);
  });
});

describe('a sentence that denies', () => {
  it.each([
    ['연장료', '연장료는 구매가에서 공제 안 됨.', 'non_applicable'],
    ['연장료', '연장료는 구매가에서 공제함.', 'applicable'],
    ['Extension', "The extension money doesn't come off the price.", 'non_applicable'],
    ['Extension', 'The extension money comes off the price.', 'applicable'],
  ])('chooses otherwise than one that does not: %s, %s', (heading, text, choice) => {
    const found = findingsOf([{ heading, text }], ['remake']);
    expect(found.values.find(({ term }) => term === 'option_extension_applicable')?.value).toMatchObject({
      choice,
    });
  });
});

describe('a letter in a deal that is known', () => {
  const letter = [
    'Whoever is stuck on set, the line producer we send has the last word.',
    'If we go over budget we each put in our share of it, no ceiling.',
    'Everything is in dollars. If the won moves, that is for you on the Korean side to carry.',
    'What each territory sells for has to be left entirely to us as your agent.',
    'We will tell you when we are happy with the masters, in our own discretion.',
    'The same two names go on everything.',
    'We are each answerable for our own patch with the guilds. Ours ends at Korea.',
    'You would have two years to sell abroad as our agent; after that it comes back.',
    'Best wishes to all of you.',
  ];

  it('is read though it names neither a film nor a deal', () => {
    const found = findingsOf(letter, ['co-production']);
    const terms = found.values.map(({ term }) => term);
    for (const term of ['onset_authority', 'overages', 'fx', 'sales_min_price', 'delivery_acceptance'])
      expect(terms).toContain(term);
    expect(found.values.filter((each) => certaintyOf(each) === 'sure')).toEqual([]);
  });
});

describe('a figure whose sentence plainly speaks of another term', () => {
  it('is that one’s, though words of the first stand there', () => {
    const text = '캐릭터 상품, 게임 및 음반의 순수입 중 35%는 한국 제작사에 배분한다.';
    const terms = findingsOf([{ heading: '머천다이징', text }], ['co-production']).values.map(
      ({ term }) => term,
    );
    expect(terms).toContain('merch_share_kr');
    expect(terms).not.toContain('profit_split_kr');
  });
});
