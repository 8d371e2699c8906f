// What Korean papers say in two sentences, in a proviso, or in a word that another paper has no use for.
import { describe, expect, it } from 'vitest';
import { certaintyOf } from '#domain/reading/findings/certainty.ts';
import type { DealKind } from '#domain/library/term.ts';
import { findingsOf } from '#tests/builders/reading-lexicon.ts';
import type { ClauseSaid } from '#tests/builders/reading-lexicon.ts';

const readIn = (clauses: readonly ClauseSaid[], kind: DealKind = 'remake') =>
  new Map(findingsOf(clauses, [kind]).values.map((value) => [value.term, value] as const));

function chosenIn(clauses: readonly ClauseSaid[], term: string, kind: DealKind = 'remake') {
  const value = readIn(clauses, kind).get(term)?.value;
  return value?.kind === 'choice' ? value.choice : undefined;
}

describe('a proviso behind the words of a choice', () => {
  const duty = { heading: '제작 의무', text: '매수인은 리메이크를 제작할 의무를 부담하지 아니한다.' };

  it('makes a payment for what was not released a kill fee', () => {
    const text = `${duty.text} 다만 3년 안에 공개하지 못하면 매수인은 미화 30,000달러를 보상금으로 지급한다.`;
    expect(chosenIn([{ ...duty, text }], 'no_obligation_to_produce')).toBe('kill_fee');
  });

  it('lets nobody be sure of the words before it', () => {
    const text = `${duty.text} 다만 매수인은 본촬영의 준비에 성의를 다한다.`;
    const value = readIn([{ ...duty, text }]).get('no_obligation_to_produce');
    expect(value !== undefined && certaintyOf(value)).not.toBe('sure');
  });
});

describe('an exercise by notice', () => {
  it.each([
    '매수인은 서면으로 행사의 의사를 통지하고, 통지일로부터 15일 이내에 구매가를 지급하여야 한다.',
    '매수인이 행사를 통지하고 그 통지를 받은 날부터 20일 안에 구매가를 송금한다.',
  ])('that is paid for days later is no exercise by payment: %s', (text) => {
    expect(chosenIn([{ heading: '옵션의 행사', text }], 'exercise_by_payment')).toBe('notice_paid_in_days');
  });
});

describe('paragraphs of an article that keeps rights', () => {
  const list =
    '① 다음 각 호의 권리는 권리자에게 유보되며 권리자는 이를 제한 없이 행사할 수 있다.\n1. 원작 영화 자체\n2. 출판 및 웹툰';

  it('are no items of the first, and wait where their own proviso says so', () => {
    const text = `${list}\n② 공연에 관한 권리는 권리자에게 유보된다. 다만 권리자는 최초 개봉일로부터 3년간 이를 행사하지 아니한다.`;
    const clauses = [{ heading: '권리의 유보', text }];
    expect(chosenIn(clauses, 'res_stage')).toBe('reserved_holdback');
    expect(chosenIn(clauses, 'res_print_webtoon')).toBe('reserved_free');
  });

  it('give what the buyer may make for a sum of its own', () => {
    const text = `${list}\n③ 매수인은 미화 10,000달러를 추가로 지급하고 라디오 드라마를 제작할 수 있다.`;
    expect(chosenIn([{ heading: '권리의 유보', text }], 'res_radio_live_tv')).toBe('granted_priced');
  });
});

it('takes what the word for the film means for no grant, for sure', () => {
  const text = '① “리메이크영화”란 매수인이 원작에 기초하여 제작하는 영어 장편영화 1편을 말한다.';
  const value = readIn([{ heading: '정의', text }]).get('rights_scope');
  expect(value !== undefined && certaintyOf(value)).not.toBe('sure');
});

describe('sums of a series', () => {
  const priced = (text: string) =>
    readIn([{ heading: '시리즈', text }]).get('series_episode_royalty_60')?.value;

  it('that fall due once the first season is certain are by no episode', () => {
    const text =
      '시리즈의 회당 대가는 별지 2에 따르고, 첫 시즌의 제작이 확정된 때에 미화 30,000달러를 별도로 지급한다.';
    expect(priced(text)).toBeUndefined();
  });

  it('are of an hour where the episode is longer than thirty minutes', () => {
    const text = '에피소드마다 다음과 같이 지급한다.\n(1) 30분을 초과하는 에피소드: 회당 미화 12,000달러';
    expect(priced(text)).toMatchObject({ money: { amountMinor: 1_200_000 } });
  });
});

it('takes what was agreed separately for agreed', () => {
  const text = '시청수가 단계별 기준을 넘을 때마다 별도로 합의한 세 단계의 보너스를 지급한다.';
  const found = findingsOf([{ heading: '시청 성과 보너스', text }], ['remake']);
  expect(found.open).toEqual([]);
  const later = '파일럿의 대가는 추후 별도로 합의한다.';
  expect(
    findingsOf([{ heading: '후속 저작물', text: later }], ['remake']).open.map(({ term }) => term),
  ).toContain('pilot_payment');
});

it('knows a Korean party by the name that both languages give it', () => {
  const parties =
    '주식회사 밀물엔터테인먼트(이하 “KP”)와 Copperline Media, Inc.(이하 “UP”)는 다음과 같이 정한다. | Milmul Entertainment Co., Ltd. (“KP”) and Copperline Media, Inc. (“UP”) agree as follows.';
  const value = readIn(
    [
      { heading: '당사자', text: parties, kind: 'row' },
      { heading: '순이익', text: '순이익은 KP 45%, UP 55%로 분배한다.', kind: 'row' },
    ],
    'co-production',
  ).get('profit_split_kr');
  expect(value?.value).toMatchObject({ share: { numerator: 9, denominator: 20 } });
});

describe('words of other Korean hands', () => {
  it.each<[DealKind, string, string, string, string]>([
    [
      'co-production',
      'budget_lock',
      '예산 승인',
      '미국 제작사가 단독으로 승인하고 한국 제작사에는 통지 | 재협의 요청 예정',
      'us_alone',
    ],
    [
      'co-production',
      'insurance_package',
      '제작보험',
      '한국 유닛에 한하여 한국 제작사를 피보험자로 함',
      'korean_unit_only',
    ],
    [
      'co-production',
      'onset_authority',
      '현장 지휘',
      '한국 제작사의 리드 프로듀서가 지휘한다.',
      'korean_lead',
    ],
    [
      'co-production',
      'territory_split',
      '권역',
      '대한민국의 모든 매체는 한국 제작사가 전속, 나머지는 공동',
      'korea_exclusive',
    ],
    [
      'co-production',
      'cross_collat',
      '상계',
      '상계는 같은 지역의 매체 사이에서만 허용된다.',
      'windows_one_territory',
    ],
    [
      'co-production',
      'cross_collat',
      '교차상계',
      '투자사의 다른 투자작과 손익을 통산할 수 있음',
      'other_titles',
    ],
    [
      'co-production',
      'deferments_rank',
      '보수 이연',
      '한국 제작사 보수의 절반을 이연하고 미국 제작사 보수는 전액 지급',
      'korean_only',
    ],
    [
      'remake',
      'indemnity',
      '면책',
      '쌍방은 각자의 보증 위반으로 인한 제3자의 청구로부터 상대방을 면책하며, 그 책임의 한도를 두지 아니한다.',
      'mutual_uncapped',
    ],
    [
      'remake',
      'currency',
      '통화',
      '모든 금액은 미화로 지급하고, 환율이 10%를 초과하여 변동한 때에는 쌍방이 그 금액을 조정한다.',
      'usd_with_fx_clause',
    ],
    [
      'remake',
      'turnaround_repayment',
      '권리의 복귀',
      '권리는 권리자에게 복귀하며, 권리자는 개발비를 상환하지 아니한다.',
      'none',
    ],
    [
      'remake',
      'escalators',
      '포맷료',
      '회당 제작비가 미화 5,000,000달러를 초과하는 경우 포맷료에 미화 50,000달러를 가산한다.',
      'budget_step',
    ],
    [
      'remake',
      'separated_rights',
      '조합',
      '쌍방은 원작이 미국작가조합 협약 제16조의 원작 자료임을 확인한다.',
      'not_applicable_source_material',
    ],
    [
      'remake',
      'rofn_rofr',
      '유보',
      '제3자에게 허락하려면 먼저 매수인과 협상하고, 결렬된 경우 제3자의 최초 조건에 한 차례 응할 기회를 주어야 한다.',
      'first_negotiation_one_match',
    ],
    [
      'remake',
      'reps_warranties',
      '보장',
      '권리자는 원작을 허락할 권한이 있음을 보장하며, 제3자의 권리를 침해하지 아니한다는 점은 아는 범위에서 보장한다.',
      'knowledge_qualified',
    ],
    [
      'remake',
      'favoured_nations',
      '최혜대우',
      '수익의 정의와 부수적 처우에 관하여 권리자는 다른 원작자보다 불리한 대우를 받지 아니한다.',
      'definition_and_perks',
    ],
    [
      'remake',
      'reversion_trigger',
      '권리의 복귀',
      '3년 이내에 리메이크를 공개하지 못하면 권리는 권리자에게 복귀한다.',
      'general_release',
    ],
  ])('in a %s deal say %s: %s, %s', (kind, term, heading, text, choice) => {
    expect(chosenIn([{ heading, text }], term, kind)).toBe(choice);
  });

  it('call the price a format fee', () => {
    expect(
      readIn([{ heading: '포맷료', text: '포맷료는 미화 350,000달러로 한다.' }]).get('purchase_price_fixed')
        ?.value,
    ).toMatchObject({
      money: { amountMinor: 35_000_000 },
    });
  });
});
