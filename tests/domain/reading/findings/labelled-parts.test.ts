import { describe, expect, it } from 'vitest';
import { findingsOf } from '#tests/builders/reading-lexicon.ts';

const choices = (text: string, heading: string, kind: 'remake' | 'co-production') =>
  Object.fromEntries(
    findingsOf([{ heading, text }], [kind]).values.flatMap(({ term, value }) =>
      value.kind === 'choice' ? [[term, value.choice]] : [],
    ),
  );

describe('labels within a clause', () => {
  it('reads each bullet under its own label', () => {
    const said = choices(
      '- Overages: shared pro rata, whoever causes them.\n- Cross-collateral: none.\n- Credits: shared card.',
      'Principal terms',
      'co-production',
    );
    expect(said).toMatchObject({ cross_collat: 'prohibited', credits: 'shared_card' });
  });

  it('reads items of standard terms under the words at their head', () => {
    const said = choices(
      '1. Cross-collateral. None.\n2. Insolvency. This deal ends if the Purchaser becomes insolvent.',
      'Standard terms',
      'remake',
    );
    expect(said).toMatchObject({ cross_collateral: 'prohibited', buyer_insolvency: 'insolvency_only' });
  });

  it('gives a Korean label its line and no more', () => {
    const said = choices('- 교차상계: 금지\n- 준거법: 캘리포니아, LA 중재', '기타', 'remake');
    expect(said).toMatchObject({ cross_collateral: 'prohibited' });
  });
});
