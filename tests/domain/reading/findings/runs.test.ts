// A rerun royalty is the sum over all runs, while papers give the rate of one.
import { describe, expect, it } from 'vitest';
import { certaintyOf } from '#domain/reading/findings/certainty.ts';
import { runsIn } from '#domain/reading/findings/runs.ts';
import { shortOf } from '#tests/bench/drafts/score-draft.ts';
import { findingsOf } from '#tests/builders/reading-lexicon.ts';

it.each([
  ['each of the first five (5) reruns', 5],
  ['twenty percent a run for five runs', 5],
  ['20% for each of six network reruns', 6],
  ['reruns 20% x first 5', 5],
  ['재방송은 5회까지 매회', 5],
  ['세 번의 재방송', 3],
  ['100% over five reruns', 'said-of-all'],
  ['5회에 걸쳐 모두 100%', 'said-of-all'],
  ['reruns bear 20% of the royalty', undefined],
  ['재방송 로열티는 회당 금액의 20%로 한다', undefined],
])('%s', (sentence, runs) => {
  expect(runsIn(sentence, false)).toBe(runs);
});

describe('the rerun royalty', () => {
  const read = (heading: string, text: string) =>
    findingsOf([{ heading, text }], ['remake']).values.find(({ term }) => term === 'rerun_royalty');

  it.each([
    ['Reruns', 'Each of the first five reruns bears twenty percent (20%) of the applicable royalty.'],
    ['재방송', '재방송은 5회까지 매회 회당 로열티의 20%를 지급한다.'],
    ['Reruns', 'Royalties buy 100% over 5 reruns, i.e. 20% each.'],
  ])(
    'is what the single rate comes to, flagged as worked out, beside the single rate: %s',
    (heading, text) => {
      const value = read(heading, text);
      expect(value && shortOf(value.value)).toBe('1 of per_run_royalty');
      expect(value?.flags).toContain('derived');
      expect(value?.alternatives.map((each) => shortOf(each.value))).toEqual(['1/5 of per_run_royalty']);
    },
  );

  it.each([
    ['Reruns', 'Reruns bear 20% of the royalty.'],
    ['재방송', '재방송 로열티는 회당 금액의 20%로 한다.'],
  ])('is not sure where nobody says of how many runs: %s', (heading, text) => {
    const value = read(heading, text);
    expect(value && certaintyOf(value)).not.toBe('sure');
  });
});
