import { describe, expect, it } from 'vitest';
import { sentenceSpans } from '#domain/reading/findings/sentences.ts';
import { withTheirPosition } from '#domain/reading/findings/their-position.ts';
import { findingsOf } from '#tests/builders/reading-lexicon.ts';

function theirsIn(text: string): string[] {
  return withTheirPosition(sentenceSpans(text, ''), text)
    .filter(({ isTheirs }) => isTheirs === true)
    .map(({ from, to }) => text.slice(from, to));
}

describe('what a letter reports of the other side', () => {
  it.each([
    ['Your draft asks for $60,000. My client will pay $45,000.', 'Your draft asks for $60,000.'],
    [
      'Your draft gives your client thirty-six months to object; we ask for twenty-four.',
      'Your draft gives your client thirty-six months to object;',
    ],
    ['You propose a flat sum of $900,000. We buy on the budget.', 'You propose a flat sum of $900,000.'],
    ['They wanted eighteen months, but we need twelve.', 'They wanted eighteen months'],
    [
      'We cannot accept that a writer is engaged first: payment is enough.',
      'We cannot accept that a writer is engaged first',
    ],
    ['Your sentence on the gross-up must come out.', 'Your sentence on the gross-up must come out'],
    [
      '제안서에는 옵션료가 4만 달러로 되어 있었지요. 저희는 6만 달러를 바랍니다.',
      '제안서에는 옵션료가 4만 달러로 되어 있었지요.',
    ],
    ['귀사는 2.5퍼센트를 적으셨고 저희는 5퍼센트를 바랍니다.', '귀사는 2.5퍼센트를 적으셨고 '],
    ['두 해 동안 묶어 두는 값으로는 받기 어렵습니다.', '두 해 동안 묶어 두는 값으로는 받기 어렵습니다.'],
    ['연장은 두 번을 적으셨는데 저희는 한 번이면 족합니다.', '연장은 두 번을 적으셨는데 '],
  ])('is set apart where it is not taken: %s', (text, theirs) => {
    expect(theirsIn(text)).toEqual([theirs]);
  });

  it.each([
    'You offered $45,000 for the option and we accept that.',
    'Your draft asks for three points. That works for us.',
    'Your draft provides for statements twice a year.',
    'You shall pay $45,000 on signature.',
    'The Studio shall offer the Owner the position of executive producer, and the Owner may accept within ten days.',
    'We cannot accept more than eighteen months.',
    'If we do not accept your notice within ten days, the option ends.',
    'If Purchaser exercises and it does not give notice within ten (10) days, the option lapses.',
    'You give us the right to make one film in English, and we pay you US$40,000.',
    'If you want to sell the stage rights, you offer them to us first, and we must answer within thirty days.',
    '옵션 기간을 18개월로 하자고 하셨는데 좋습니다.',
    '매수인은 옵션 행사를 서면으로 통지하여야 한다.',
    '각본 초안은 을이 작성하되 갑은 10일 이내에 의견을 제시할 수 있다. 다만 최종 결정은 을이 하는 것으로 한다.',
    '을은 개발비를 돌려받을 수 없으며, 갑의 승인을 받기 어려운 경우에는 30일 안에 알린다.',
    '갑이 감독을 교체하자고 요청하는 경우 을은 이를 30일 이내에 받아들이지 못할 사유를 알린다.',
  ])('stands where it is taken, or is no report: %s', (text) => {
    expect(theirsIn(text)).toEqual([]);
  });
});

describe('the value of a letter that answers', () => {
  const valueOf = (term: string, text: string, heading = '') =>
    findingsOf([{ text, heading }], ['remake']).values.find((value) => value.term === term)?.value;

  it('is the sum of the answer', () => {
    const said = 'Your draft asks for an option fee of $60,000. My client will pay $45,000 on signature.';
    expect(valueOf('option_fee_initial', said, 'Option payment')).toMatchObject({
      money: { amountMinor: 4_500_000 },
    });
    expect(
      valueOf(
        'option_fee_initial',
        '제안서에는 옵션료가 4만 달러로 되어 있었지요. 저희는 6만 달러를 받고 싶어요.',
      ),
    ).toMatchObject({ money: { amountMinor: 6_000_000 } });
  });

  it('is counted in the unit of what it answers', () => {
    const said =
      'Your draft gives us ten days after notice to cure a missed payment of the price, and we ask for thirty.';
    expect(valueOf('cure_period', said, 'Default')).toMatchObject({
      kind: 'duration',
      n: { numerator: 30, denominator: 1 },
      unit: 'days',
    });
  });

  it('is no choice that is refused', () => {
    const said =
      'We cannot accept that a screenwriter must be engaged before an extension: payment of the extension fee is enough.';
    expect(valueOf('option_extension_condition', said, 'Extension')).toEqual({
      kind: 'choice',
      choice: 'payment_only',
    });
  });
});
