// What a sentence says of its parties, whatever it calls them, and of what it defines.
import { describe, expect, it } from 'vitest';
import type { Clause } from '#domain/reading/clauses/clause.ts';
import { definitionsIn } from '#domain/reading/clauses/definitions.ts';
import { certaintyOf } from '#domain/reading/findings/certainty.ts';
import { conditionFrom, proofOf } from '#domain/reading/findings/condition.ts';
import { definedRoles } from '#domain/reading/findings/defined-roles.ts';
import { guessKinds } from '#domain/reading/findings/guess-kinds.ts';
import { partyNames } from '#domain/reading/findings/party-names.ts';
import { saidInstead } from '#domain/reading/findings/said-instead.ts';
import { searchText } from '#domain/reading/findings/search-text.ts';
import { shortOf } from '#tests/bench/drafts/score-draft.ts';
import { findingsOf, theSentenceModel } from '#tests/builders/reading-lexicon.ts';
import { theLibrary } from '#tests/builders/the-library.ts';

const emptySplit = { clauses: [], definitions: [], references: [], missingSchedules: [] };

const PARTIES = [
  { name: '갑', en: 'Korean Producer', ko: '한국 제작사' },
  { name: '을', en: 'US Producer', ko: '미국 제작사' },
  { name: 'Nuri', en: 'Korean Producer', ko: '한국 제작사' },
  { name: 'Marlow', en: 'US Producer', ko: '미국 제작사' },
];

function plain(text: string): string {
  return searchText(text, undefined, saidInstead(text, [], PARTIES)).plain;
}

describe('the role that is read in place of a name', () => {
  it.each([
    ['갑이 35%를, 을이 65%를 분담한다.', '한국 제작사가 35%를, 미국 제작사가 65%를 분담한다.'],
    ['갑은 을을 면책한다.', '한국 제작사는 미국 제작사를 면책한다.'],
    ['갑으로 한다.', '한국 제작사로 한다.'],
    ['갑과 을은 합의하여 정한다.', '양 당사자는 합의하여 정한다.'],
    ['을 또는 갑', '미국 제작사 또는 한국 제작사'],
    ['Nuri and Marlow shall agree; Nuri decides.', 'the parties shall agree; korean producer decides.'],
    ['Nuri는 서명한다.', '한국 제작사는 서명한다.'],
  ])('%s', (text, wanted) => {
    expect(plain(text)).toBe(wanted);
  });
});

it('knows a party that a memo names by an equals sign', () => {
  const clause = {
    text: 'M&P = Marlow & Pike Inc. (Los Angeles). NR = Nuri Films Co., Ltd. (Seoul).',
    ordinal: 1,
  };
  expect(definitionsIn(clause as Clause).map(({ word, meaning }) => [word, meaning])).toEqual([
    ['M&P', 'Marlow & Pike Inc. (Los Angeles).'],
    ['NR', 'Nuri Films Co., Ltd. (Seoul).'],
  ]);
});

describe("a paper's own word for a sum or a period", () => {
  it.each([
    ['Headline Sum', 'Studio shall pay upon exercise US$500,000', ['purchase price']],
    ['First Sum', 'for the option Studio shall pay US$20,000', ['option fee']],
    ['Second Sum', 'to extend the option Studio shall pay US$20,000', ['extension fee']],
    ['Trial Window', 'an option of twelve months from signature', ['option period']],
    ['선급금', '옵션의 대가로 미화 20,000달러', ['옵션료']],
    ['Option Fee', 'for the option Studio shall pay US$20,000', []],
    ['Bonus Sum', 'upon exercise US$500,000', []],
    ['Start Date', 'the first day of principal photography', ['commencement of principal photography']],
    ['촬영개시일', '본촬영을 개시한 날', ['본촬영 개시']],
    ['Notice Window', 'ten days for a reply', []],
  ])('%s', (word, meaning, means) => {
    const roles = definedRoles([{ word, meaning, clause: 1, from: 0, to: 1 }], ['remake']);
    expect(roles.map((each) => each.means)).toEqual(means);
    expect(definedRoles([{ word, meaning, clause: 1, from: 0, to: 1 }], ['co-production'])).toEqual([]);
  });
});

it('takes what is said once in a clause as meant throughout it, where the lexicon asks for it', () => {
  const [first, second] = [
    { text: searchText('A sales agent is engaged.') },
    { text: searchText('It takes 15%.') },
  ];
  const proof = (whole: readonly (typeof first)[], headings = [] as (typeof first)['text'][]) =>
    proofOf(
      conditionFrom('ctx:sales agent + takes {percent}'),
      { heard: [second], around: [second], headings, whole },
      () => true,
    );
  expect(proof([first, second])).toHaveLength(1);
  expect(proof([second])).toBeUndefined();
  expect(proof([second], [searchText('Sales agent')])).toHaveLength(1);
});

describe('a share', () => {
  it.each([
    ['If the budget exceeds US$20,000,000 the purchase price is increased by 1% of the excess.', undefined],
    ['The purchase price is 2% of the budget.', '1/50 of production_budget'],
  ])('%s', (text, wanted) => {
    const { values } = findingsOf([{ text, heading: 'Purchase price' }], ['remake']);
    const share = values.find(({ term }) => term === 'purchase_price_pct_budget');
    expect(share && shortOf(share.value)).toBe(wanted);
  });
});

it('is for the longer episode where it is paid beyond half an hour', () => {
  const text =
    'For each episode of the series US$3,500 if it is thirty (30) minutes or less in length and US$6,000 if it is in excess of thirty (30) minutes.';
  const { values } = findingsOf([{ text, heading: 'Series royalty' }], ['remake']);
  expect(Object.fromEntries(values.map(({ term, value }) => [term, shortOf(value)]))).toMatchObject({
    series_episode_royalty_30: 'USD 3500 per episode',
    series_episode_royalty_60: 'USD 6000 per episode',
  });
});

describe('what is not sure', () => {
  it.each([
    // Of two breaches the general one is not the late payment.
    ['Late payment', 'Other breaches are to be remedied within 28 days.', 'remake', 'cure_period'],
    // An exception that the words of the choice do not reach.
    [
      'Transfer',
      'Licensee may not transfer this licence without Owner’s consent, except to a channel of good repute.',
      'remake',
      'assignment',
    ],
    // What is spoken of in passing, once, under a heading of other terms.
    [
      'Fees',
      'From the budget Nuri is paid 4% and, for its office, a further 2%.',
      'co-production',
      'buyout_premium',
    ],
  ] as const)('%s: %s', (heading, text, kind, term) => {
    const { values } = findingsOf([{ heading, text }], [kind]);
    expect(values.filter((value) => value.term === term && certaintyOf(value) === 'sure')).toEqual([]);
  });
});

it('tells an option of a licensee from a distribution', () => {
  const texts = [
    'Licensee pays Licensor US$20,000 for an option.',
    'Licensee exercises the option by notice.',
    'Licensee pays a royalty for each later season.',
    'Licensee credits Licensor: based on the series.',
    'A sequel brings Licensor half of the price of the option.',
    'Licensee may not assign.',
  ];
  expect(kindsOf(texts)).toEqual(['remake']);
});

it('knows the kind of a letter by sentences that it is like, whatever its own words tell', () => {
  const letter = [
    'The exclusive period is 18 months for $30,000, credited against the price.',
    'They may extend it once by 12 months for $20,000, which is not credited.',
    'You keep the stage play, the webtoon and the novel, free of any holdback.',
    'If photography has not started within four years everything reverts to you.',
    'The crew, the bond and the investors are theirs to find.',
  ];
  expect(kindsOf(letter)[0]).toBe('remake');
  expect(guessKinds(clausesOf(letter), undefined, theLibrary().terms)[0]).not.toBe('remake');
});

function kindsOf(texts: readonly string[]) {
  return guessKinds(clausesOf(texts), theSentenceModel(), theLibrary().terms);
}

function clausesOf(texts: readonly string[]): Clause[] {
  return texts.map((text) => ({ text, heading: '' })) as Clause[];
}

it.each([
  [
    'Series: $3,000 for each half-hour, $5,500 for each hour.',
    'remake',
    'series_episode_royalty_60',
    'USD 5500 per episode',
  ],
  [
    'For a television movie Owner receives $9,000 for each hour.',
    'remake',
    'tv_movie_royalty',
    'USD 9000 per hour',
  ],
  ['미국 제작사는 석 달마다 정산 내용을 보고한다.', 'co-production', 'audit_right', '4 reports_per_year'],
] as const)('counts as the sentence does: %s', (text, kind, term, wanted) => {
  const found = findingsOf([text], [kind]).values.find((value) => value.term === term);
  expect(found && shortOf(found.value)).toBe(wanted);
});

it('hears whose a right is from everyday words', () => {
  const text =
    'Owner hangs on to the film itself and the stage, no strings. Games are owner’s too, but Owner sits on them for two years after release.';
  const { values } = findingsOf([{ heading: 'Rights', text }], ['remake']);
  expect(Object.fromEntries(values.map(({ term, value }) => [term, shortOf(value)]))).toMatchObject({
    res_stage: 'reserved_free',
    res_games: 'reserved_holdback',
  });
});

it('reads the parties of a letter in which an agent tells of an offer', () => {
  const said = 'They pay you on signature. They take your film. They will ask you. '.repeat(4);
  const names = partyNames(
    { ...emptySplit, clauses: [{ text: `${said} It all comes back to you.` } as Clause] },
    ['remake'],
  );
  expect(names.find(({ name }) => name === 'They')?.en).toBe('Purchaser');
  expect(names.find(({ name }) => name === 'you')?.en).toBe('Owner');
});
