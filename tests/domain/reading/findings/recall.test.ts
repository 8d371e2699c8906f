import { describe, expect, it } from 'vitest';
import { findingsOf } from '#tests/builders/reading-lexicon.ts';
import type { PaperFindings } from '#domain/reading/findings/paper-reading.ts';

const valueOf = (found: PaperFindings, term: string) => found.values.find((each) => each.term === term);

describe('what a clause says in other words', () => {
  it.each([
    ['Option Period', 'Runs from today and ends after twenty (20) months.', 'option_period_initial', 20],
    ['옵션 기간', '서명한 날부터 14개월.', 'option_period_initial', 14],
  ])('gives the only figure that fits to the heading “%s”', (heading, text, term, n) => {
    const found = findingsOf([{ heading, text, above: ['Option'] }], ['remake']);
    expect(valueOf(found, term)?.value).toMatchObject({ n: { numerator: n } });
  });

  it('keeps a figure next to its own words where the sentence speaks of something else too', () => {
    const found = findingsOf(
      [
        {
          heading: 'Default',
          text: 'Where the chain of title is complete and a payment is in default, the cure period is eight (8) days.',
        },
      ],
      ['remake'],
    );
    expect(valueOf(found, 'cure_period')?.value).toMatchObject({ n: { numerator: 8 }, unit: 'days' });
    expect(valueOf(found, 'cure_period')?.confidence).toBeLessThan(0.72);
  });

  it('leaves a figure given though the other half of its sentence is to be agreed', () => {
    const found = findingsOf(
      [
        '시리즈로 제작하는 경우 회당 로열티(60분물 기준)는 금 300만 원으로 하고, 30분물은 추후 협의하여 정한다.',
      ],
      ['remake'],
    );
    expect(valueOf(found, 'series_episode_royalty_60')?.value).toMatchObject({ kind: 'money' });
  });

  it('guesses a choice by part of its words, and is not sure of it', () => {
    const found = findingsOf([{ heading: 'Injunction', text: '가처분 포기(잔금 미지급 예외)' }], ['remake']);
    const waiver = valueOf(found, 'injunction_waiver');
    expect(waiver?.value).toMatchObject({ kind: 'choice' });
    expect(waiver?.confidence).toBeLessThan(0.72);
  });

  it('gives no deadline of a step to a term that has no figure', () => {
    const found = findingsOf([{ heading: '옵션', text: '금액은 서명 후 2주 내에 지급한다.' }], ['remake']);
    expect(valueOf(found, 'option_period_initial')).toBeUndefined();
  });
});
