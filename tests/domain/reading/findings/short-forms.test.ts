// Sentences of short forms and memos, which name a term by what it does and not by its name.
import { describe, expect, it } from 'vitest';
import { shortOf } from '#tests/bench/drafts/score-draft.ts';
import { findingsOf } from '#tests/builders/reading-lexicon.ts';

describe('a short form of a co-production', () => {
  it.each([
    ['dist_term', 'Release', 'The U.S. distributor has the Picture for twelve (12) years.', '12 years'],
    [
      'adv_overhead',
      'Release',
      'The distributor may take a marketing charge of eight percent (8%) on top of advertising cost.',
      '2/25 of advertising_cost',
    ],
    [
      'holdback_days',
      'Release',
      'It keeps the Picture off streaming until sixty (60) days after the Picture has left cinemas.',
      '60 days',
    ],
    [
      'inc_canada',
      'Incentives',
      "Ontario's credit is projected at thirty-five percent (35%) of qualified labor.",
      '7/20 of qualified_labour',
    ],
    ['inc_newyork', 'Incentives', 'New York at 25% of qualified spend.', '1/4 of qualified_spend'],
    [
      'fx',
      'Currency',
      'Dollars only; if the won falls or rises, the parties share the difference.',
      'shared_loss',
    ],
    [
      'cashflow_schedule',
      'Shares',
      'Each pays in proportion at the same milestones; whoever does not pay is diluted.',
      'pro_rata_default_dilution',
    ],
  ])('is read for %s', (term, heading, text, wanted) => {
    const { values } = findingsOf([{ heading, text }], ['co-production']);
    const found = values.find((each) => each.term === term);
    expect(found && shortOf(found.value)).toBe(wanted);
  });
});
