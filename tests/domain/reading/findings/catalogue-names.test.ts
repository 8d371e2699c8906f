import { describe, expect, it } from 'vitest';
import { findingsOf, type ClauseSaid } from '#tests/builders/reading-lexicon.ts';

function valueOf(term: string, ...said: (string | ClauseSaid)[]): unknown {
  const value = findingsOf(said, ['remake']).values.find((each) => each.term === term)?.value;
  if (!value) return undefined;
  switch (value.kind) {
    case 'choice':
      return value.choice;
    case 'money':
      return value.money.amountMinor;
    case 'duration':
    case 'quantity':
    case 'multiple':
      return value.n.numerator / value.n.denominator;
    case 'share':
      return value.share.numerator / value.share.denominator;
    default:
      return value.kind;
  }
}

describe('a point under the name that the catalogue gives its term', () => {
  const reverts =
    'If principal photography has not commenced within 36 months, all rights shall revert to Owner automatically.';

  it('outranks what another clause says in passing', () => {
    const own = { heading: 'Reversion trigger', text: 'Reversion trigger. Completion of photography.' };
    expect(valueOf('reversion_trigger', reverts)).toBe('start_principal_photography');
    expect(valueOf('reversion_trigger', reverts, { ...own, heading: 'What prevents reversion' })).toBe(
      'completion_photography',
    );
  });

  it.each([
    ['first_opportunity_services', 'First opportunity for services on derivatives: None.', 'none'],
    ['accounting_frequency', '정산 보고 주기: 요청 시.', 'on_request'],
    ['res_games', '유보: 게임·인터랙티브: 다음에 따른다: 구매가에 포함하여 부여.', 'granted'],
    // Its own name chooses nothing: the body speaks of insolvency alone.
    [
      'buyer_insolvency',
      '도산과 경영권 변동: 매수인이 지급불능에 빠지거나 도산 절차가 개시된 경우 옵션은 소멸한다.',
      'insolvency_only',
    ],
    ['holdback_reserved', 'Holdback on reserved rights: 12 months.', 12],
  ])('%s: %s', (term, text, wanted) => {
    expect(valueOf(term, `5. Terms\n① ${text}`)).toBe(wanted);
  });

  it('is a choice only where its words are most of what is said', () => {
    const long =
      'Accounting statements: Purchaser shall keep its books in Los Angeles and shall send Owner, upon request, a copy of its licenses, though statements follow each calendar quarter.';
    expect(valueOf('accounting_frequency', `5. Terms\n① ${long}`)).toBe('quarterly');
  });

  it('may share its row with another', () => {
    const row = {
      kind: 'row',
      heading: 'Option fee, initial',
      text: 'Option fee, initial | USD 50,000 | Extension Fee | USD 75,000',
    } as const;
    expect(valueOf('option_fee_initial', row)).toBe(5_000_000);
    expect(valueOf('option_extension_fee', row)).toBe(7_500_000);
  });
});

describe('what is no figure of a term, or no denial', () => {
  it.each([
    ['fdg_points', '매수인은 최초 1달러부터 본 작품 총수익의 4%를 권리자에게 지급한다.', 0.04],
    ['purchase_price_floor', '구매가는 미화 393,000달러(이하 “구매가 하한”) 이상으로 한다.', 39_300_000],
    [
      'box_office_trigger',
      'A Box Office Bonus is earned when worldwide box office reaches 4 times a negative cost hereby agreed.',
      4,
    ],
    [
      'pilot_payment',
      '제5조\n① 시리즈 보너스: 매수인은 첫 시즌의 제작이 확정되면 10영업일 이내에 미화 396,000달러를 지급한다.\n② 파일럿 로열티: 매수인은 파일럿의 촬영 개시일에 미화 443,000달러를 지급한다.',
      44_300_000,
    ],
  ])('%s', (term, text, wanted) => {
    expect(valueOf(term, text)).toBe(wanted);
  });
});
