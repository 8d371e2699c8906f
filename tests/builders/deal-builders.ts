import { EMPTY_ENTRY } from '#domain/deal/deal.ts';
import type { Deal, DealDocument, Draft, TermEntry } from '#domain/deal/deal.ts';
import { withRenamedReferences } from '#domain/deal/inner-references.ts';
import type { TermState } from '#domain/values/state.ts';
import type { Value } from '#domain/values/value.ts';
import { fraction } from '#domain/figures/fraction.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';

/** A remake deal of ours as owner, in US dollars, with one counterparty and nothing else; override what matters to the test. */
export function aDeal(over: Partial<Deal> = {}): Deal {
  return {
    id: 'deal-1',
    title: 'Moonlit Stair remake',
    kinds: ['remake'],
    ourRoles: ['owner'],
    project: { original: '달빛 계단', working: 'Moonlit Stair', format: 'feature', logline: '' },
    parties: [
      { id: 'p-us', name: '한강필름', side: 'ours', capacity: '권리자', country: 'KR' },
      { id: 'p-them', name: 'Larchmont Pictures', side: 'theirs', capacity: 'Studio', country: 'US' },
    ],
    stage: 'exchanging',
    currency: 'USD',
    rates: [],
    events: [],
    notApplicable: [],
    provenance: 'own',
    counselDirected: false,
    notes: '',
    ...over,
  };
}

/** Their paper of round 1 with no entry (all unread). */
export function aDraft(over: Partial<Draft> = {}): Draft {
  return {
    id: 'draft-1',
    side: 'theirs',
    label: 'Their paper',
    round: 1,
    on: '2026-11-20',
    entries: {},
    ...over,
  };
}

export function anEntry(over: Partial<TermEntry> = {}): TermEntry {
  return { ...EMPTY_ENTRY, ...over };
}

/** An entry that states the value and nothing else. */
export function anEntryOf(value: Value): TermEntry {
  return anEntry({ state: known(value) });
}

/** A deal with one draft of theirs; override any part. */
export function aDocument(over: Partial<DealDocument> = {}): DealDocument {
  return { deal: aDeal(), drafts: [aDraft()], ladders: {}, situation: {}, ...over };
}

/**
 * A deal with something in every part: two rounds, every kind of state and of value, clauses in both
 * languages, a ladder, the situation, events, rates, and a note wherever a note can be.
 */
export function aFullDocument(): DealDocument {
  return {
    deal: aDeal({
      kinds: ['remake', 'co-production'],
      ourRoles: ['owner', 'producer'],
      stage: 'exchanging',
      budget: { amountMinor: 3_000_000_000, currency: 'USD' },
      rates: [
        {
          from: 'USD',
          to: 'KRW',
          rate: fraction(13875, 10),
          on: '2026-11-19',
          source: '서울외국환중개 매매기준율',
        },
      ],
      events: [
        { id: 'e-1', kind: 'option-start', on: '2026-12-01', label: '옵션 개시' },
        { id: 'e-2', kind: 'release', on: '2028-06-02', label: 'US release' },
      ],
      notApplicable: ['sequel_passive'],
      counselDirected: true,
      notes: '대표님: 리버전 없이는 서명하지 않는다.',
    }),
    drafts: [
      aDraft({
        entries: {
          option_fee_initial: anEntry({
            state: known(money(2_500_000, 'USD')),
            clause: 'Purchaser shall pay Owner USD 25,000 upon execution of this Agreement.',
            place: 'Section 2(a), page 3',
            note: '경쟁사 제안의 절반이다.',
          }),
          option_period_initial: anEntryOf(months(18)),
          purchase_price_pct_budget: anEntryOf(share(5, 200, 'final_approved_budget')),
          net_profit_points: anEntry({
            state: {
              kind: 'disputed',
              candidates: [
                { value: share(5, 100, 'net_profits'), said: '에이전트 통화 메모' },
                { value: share(3, 100, 'net_profits'), sourceId: 'screen-daily-4034405' },
              ],
            },
          }),
          reversion_term: anEntry({
            state: { kind: 'absent' },
            note: '침묵. 반드시 넣을 것.',
          }),
          credit_based_on: anEntry({ state: { kind: 'open' } }),
          sequel_passive: anEntry({ state: { kind: 'undisclosed' } }),
          creative_control: anEntry({ state: known({ kind: 'yes-no', yes: false }) }),
          rights_scope: anEntry({
            state: known({ kind: 'choice', choice: 'all_rights' }),
            clause: '권리자는 본 저작물에 대한 모든 권리를 매수인에게 양도한다.',
          }),
          payment_timing: anEntry({
            state: known({
              kind: 'schedule',
              instalments: [
                {
                  part: { kind: 'share', share: fraction(1, 3), base: 'purchase_price' },
                  due: 'on exercise',
                },
                {
                  part: { kind: 'money', money: { amountMinor: 10_000_000, currency: 'USD' } },
                  due: '촬영 개시',
                },
              ],
            }),
          }),
          statements_frequency: anEntryOf({ kind: 'quantity', n: fraction(2, 1), unit: 'reports_a_year' }),
          late_interest: anEntryOf({
            kind: 'rate',
            share: fraction(1, 100),
            base: 'amount_due',
            period: 'month',
          }),
          bonus_multiple: anEntryOf({ kind: 'multiple', n: fraction(5, 2), base: 'negative_cost' }),
          outside_date: anEntryOf({ kind: 'date', on: '2029-12-31' }),
          territory_language: anEntryOf({ kind: 'text', text: '한국어를 제외한 전 세계' }),
        },
      }),
      aDraft({
        id: 'draft-2',
        side: 'ours',
        label: '우리 측 수정안',
        round: 2,
        on: '2026-11-24',
        entries: {
          option_fee_initial: anEntry({ state: known(money(5_000_000, 'USD')), note: '내부 기준' }),
        },
      }),
    ],
    ladders: {
      option_fee_initial: {
        ask: { value: money(5_000_000, 'USD'), condition: { en: 'USD 50,000', ko: '5만 달러' } },
        fallback: { value: money(3_500_000, 'USD'), condition: { en: 'USD 35,000', ko: '3만 5천 달러' } },
        walkAway: { condition: { en: 'USD 20,000', ko: '2만 달러' } },
      },
    },
    situation: {
      other_bidders: { answer: 'one_serious', note: '로스앤젤레스의 다른 스튜디오가 문의했다.' },
      us_counsel: { answer: 'unknown', note: '' },
    },
  };
}

export function known(value: Value): TermState {
  return { kind: 'value', value };
}

export function money(amountMinor: number, currency: CurrencyCode): Value {
  return { kind: 'money', money: { amountMinor, currency } };
}

export function months(n: number): Value {
  return { kind: 'duration', n: fraction(n, 1), unit: 'months' };
}

/** `share(5, 200, 'net_profits')` is 2.5% of net profits. */
export function share(numerator: number, denominator: number, base: string): Value {
  return { kind: 'share', share: fraction(numerator, denominator), base };
}

/** What two deals under different ids have in common, money and all. */
export function withoutIds(document: DealDocument): DealDocument {
  const place = new Map(document.drafts.map(({ id }, index) => [id, `draft ${index + 1}`]));
  const { deal, drafts, ...rest } = withRenamedReferences(
    document,
    (id) => place.get(id) ?? id,
    (id) => document.papers?.[id]?.digest ?? id,
  );
  return {
    deal: {
      ...deal,
      id: '',
      parties: deal.parties.map((party) => ({ ...party, id: '' })),
      events: deal.events.map((event) => ({ ...event, id: '' })),
    },
    drafts: drafts.map((draft) => ({ ...draft, id: '' })),
    ...rest,
  };
}
