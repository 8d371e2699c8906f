// Sentences as producers, agents and business-affairs people write them, each read inside its letter.
import { beforeAll, describe, expect, it } from 'vitest';
import { reportToNobody } from '#app/base/report.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import { certaintyOf } from '#domain/reading/findings/certainty.ts';
import { registerOf } from '#domain/reading/findings/register.ts';
import { runHere } from '#engine/run-here.ts';
import { readPaper } from '#engine/tasks/read-paper.ts';
import { shortOf } from '#tests/bench/drafts/score-draft.ts';
import {
  lettersOf,
  type EverydayLetter,
  type SaidInLetter,
} from '#tests/builders/reading/everyday-letters.ts';
import { findingsOf, paperOf, theLexicon } from '#tests/builders/reading-lexicon.ts';
import { theLibrary } from '#tests/builders/the-library.ts';

type Heard = SaidInLetter & {
  readonly got: string | undefined;
  readonly isSure: boolean;
  readonly isCalledAbsent: boolean;
};

const CURRENCY: CurrencyCode = 'USD';

async function heardIn({ text, kind, said }: EverydayLetter): Promise<Heard[]> {
  const using = {
    library: theLibrary(),
    lexicon: theLexicon(),
    rates: [],
    kinds: [kind],
    currency: CURRENCY,
  };
  const { findings } = await runHere(readPaper, { paper: { pasted: text }, using }, reportToNobody);
  return said.map((each) => {
    const found = findings.values.find(({ term }) => term === each.term);
    return {
      ...each,
      got: found && shortOf(found.value),
      isSure: found !== undefined && certaintyOf(found) === 'sure',
      isCalledAbsent: findings.absent.some(({ term }) => term === each.term),
    };
  });
}

describe.each(['everyday-sentences.txt', 'everyday-sentences-later.txt'])('the letters of %s', (file) => {
  let heard: readonly Heard[] = [];
  beforeAll(async () => {
    heard = (await Promise.all(lettersOf(file).map(heardIn))).flat();
  });

  it('are read, all but one in ten of what they say', () => {
    const missed = heard.filter(({ got, wanted }) => got !== wanted);
    expect(missed.map(({ term, sentence }) => `${term}: ${sentence}`).slice(heard.length / 10)).toEqual([]);
  });

  it('are never called silent on what they say', () => {
    const silent = heard.filter(({ isCalledAbsent }) => isCalledAbsent);
    expect(silent.map(({ term, sentence }) => `${term}: ${sentence}`)).toEqual([]);
  });

  it('are never read wrong and called sure', () => {
    const wrong = heard.filter(({ got, wanted, isSure }) => isSure && got !== wanted);
    expect(wrong.map(({ term, sentence }) => `${term}: ${sentence}`)).toEqual([]);
  });
});

it.each([
  ["We'd pay 25k for the option. You get it back if we don't shoot.", 'everyday'],
  ['옵션료는 7만불로 하기로 했습니다. 연장은 저희가 얘기해 보겠습니다.', 'everyday'],
  ['Purchaser shall pay $25,000 for the Option. The Rights shall revert to Owner.', 'formal'],
  ['매수인은 옵션료로 7만 달러를 지급한다. 매수인은 옵션기간을 연장할 수 있다.', 'formal'],
])('hears how a paper speaks: %s', (text, register) => {
  expect(registerOf(paperOf([{ text }]).split.clauses)).toBe(register);
});

it('takes the subject of a sentence from the one before it', () => {
  const said = (text: string) =>
    findingsOf([{ text }], ['remake']).values.find(({ term }) => term === 'option_extension_applicable')
      ?.value;
  expect(said("If we need longer we'd pay you 30k. That doesn't come off the price.")).toMatchObject({
    choice: 'non_applicable',
  });
  expect(said("We'd pay you 30k for the rights. That doesn't come off the price.")).toBeUndefined();
});
