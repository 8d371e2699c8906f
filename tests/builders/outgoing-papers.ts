import type { DealDocument, Party, TermEntry } from '#domain/deal/deal.ts';
import { discloseDeal } from '#domain/deal/disclosure.ts';
import { fraction } from '#domain/figures/fraction.ts';
import { publishLibrary } from '#domain/library/public-term.ts';
import { checkPaper } from '#domain/outgoing/check-paper.ts';
import type { FindingKind, PaperFinding } from '#domain/outgoing/paper-finding.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import type { Value } from '#domain/values/value.ts';
import { outgoingTermSheet } from '#documents/term-sheet/outgoing-term-sheet.ts';
import { aDeal, aDocument, aDraft, anEntry, known, money, months, share } from './deal-builders.ts';
import { OUR_TEMPLATES, common, theLibrary } from './documents.ts';

/** A term sheet of ours as a lawyer types it: per term the value that was chosen, and the words. */
export type TypedPaper = {
  readonly name: string;
  readonly lang: Lang;
  readonly terms: Readonly<Record<string, TypedTerm>>;
  readonly isCoProduction?: true;
  readonly parties?: readonly Party[];
  /** What the deal keeps beside the paper: their offer, our ladder, notes. */
  readonly kept?: (document: DealDocument) => DealDocument;
};

type TypedTerm = readonly [value: Value, words: string];

const byEpisode = (dollars: number): Value => ({
  kind: 'money',
  money: { amountMinor: dollars * 100, currency: 'USD' },
  per: 'episode',
});
const usd = (dollars: number) => money(dollars * 100, 'USD');
const choice = (id: string): Value => ({ kind: 'choice', choice: id });
const count = (n: number, unit: string): Value => ({ kind: 'quantity', n: fraction(n, 1), unit });
const times = (numerator: number, denominator: number, base: string): Value => ({
  kind: 'multiple',
  n: fraction(numerator, denominator),
  base,
});
const days = (n: number): Value => ({ kind: 'duration', n: fraction(n, 1), unit: 'days' });

/** What the check finds in the paper, through the term sheet that would be written. */
export function findingsIn(paper: TypedPaper): PaperFinding[] {
  const document = dealOf(paper);
  const library = theLibrary();
  const deal = discloseDeal(document);
  const draft = deal.drafts.find(({ id }) => id === 'ours');
  if (!draft) throw new Error('The paper has no draft.');
  const input = {
    ...common,
    templates: OUR_TEMPLATES,
    language: paper.lang,
    deal,
    draft,
    isAcknowledged: false,
    library: publishLibrary(library),
  };
  return checkPaper({ paper: outgoingTermSheet(input, paper.lang), document, draftId: 'ours', library });
}

function dealOf({ terms, isCoProduction, parties, kept = (document) => document }: TypedPaper): DealDocument {
  const entries = Object.entries(terms).map(([id, [value, clause]]): [string, TermEntry] => [
    id,
    anEntry({ state: known(value), clause }),
  ]);
  const kinds = isCoProduction ? ({ kinds: ['co-production'], ourRoles: ['producer'] } as const) : {};
  return kept(
    aDocument({
      deal: aDeal({ ...kinds, ...(parties ? { parties } : {}) }),
      drafts: [
        aDraft({ entries: {} }),
        aDraft({ id: 'ours', side: 'ours', label: 'Counter', entries: Object.fromEntries(entries) }),
      ],
    }),
  );
}

const OPTION_EN: TypedPaper = {
  name: 'an option on a feature',
  lang: 'en',
  terms: {
    option_fee_initial: [usd(60_000), 'On signature Purchaser shall pay Owner US$60,000 for the Option.'],
    option_period_initial: [
      months(18),
      'Purchaser may exercise the Option within eighteen (18) months after signature of the Agreement.',
    ],
    option_extension_count: [count(1, 'extensions'), 'Purchaser may extend the Option Period once.'],
    option_extension_period: [months(12), 'An extension runs for twelve (12) months.'],
    option_extension_fee: [
      times(3, 2, 'option_fee_initial'),
      'For the extension Purchaser shall pay one and one-half (1.5) times the Initial Option Fee before the Option Period expires.',
    ],
    purchase_price_fixed: [
      usd(800_000),
      'On exercise Purchaser shall pay Owner the greater of US$800,000 and 2.5% of the Budget.',
    ],
    purchase_price_pct_budget: [
      share(25, 1000, 'production_budget'),
      'On exercise Purchaser shall pay Owner the greater of US$800,000 and 2.5% of the Budget.',
    ],
    budget_definition: [
      choice('all_in_negative_cost'),
      '“Budget” means the final certified cost of the Picture, all in, and no incentive reduces it.',
    ],
    net_profit_points: [
      share(5, 100, 'net_profits'),
      'Purchaser shall pay Owner five percent (5%) of one hundred percent (100%) of Net Profits.',
    ],
    reversion_term: [
      months(60),
      'If photography of the Picture has not begun sixty (60) months after exercise, the Granted Rights revert to Owner.',
    ],
    governing_law: [
      choice('neutral_arbitration'),
      'The Agreement is governed by the laws of the State of California. Disputes arising out of the Agreement shall be resolved by arbitration administered by SIAC. The seat is Singapore.',
    ],
  },
};

const SERIES_EN: TypedPaper = {
  name: 'a remake as a series',
  lang: 'en',
  terms: {
    option_fee_initial: [usd(40_000), 'Purchaser pays US$40,000 on signature. It is not refundable.'],
    option_period_initial: [months(12), 'The Option may be exercised for one (1) year from signature.'],
    series_episode_royalty_60: [
      byEpisode(4_000),
      'For each one-hour episode produced Purchaser pays Owner US$4,000 when its photography begins.',
    ],
    series_episode_royalty_30: [
      usd(2_500),
      'For half-hour episodes Purchaser pays Owner US$2,500 per episode.',
    ],
    producer_fee: [
      usd(150_000),
      'Purchaser engages the producer named by Owner for US$150,000, payable 20% on engagement, 60% over photography and 20% on delivery.',
    ],
    audit_window: [
      months(36),
      'Owner may object to a statement within thirty-six (36) months. If an audit shows that more than 5% is missing, Purchaser bears its cost.',
    ],
    ai_training: [choice('prohibited'), 'Purchaser shall not use the Work to train any generative system.'],
    governing_law: [
      choice('ca_law_arbitration'),
      'The Agreement is governed by California law, except that authorship is governed by the laws of the Republic of Korea. Disputes shall be decided by IFTA arbitration in Los Angeles. Either party may ask any competent court for interim relief.',
    ],
  },
};

const PURCHASE_EN: TypedPaper = {
  name: 'an outright purchase',
  lang: 'en',
  terms: {
    purchase_price_fixed: [
      usd(1_200_000),
      'Purchaser shall pay Owner US$1,200,000 in full on signature of the Agreement.',
    ],
    payment_timing: [
      choice('on_exercise'),
      'No right passes to Purchaser before Owner has received the whole Purchase Price.',
    ],
    rights_scope: [
      choice('one_picture_english'),
      'Owner grants Purchaser the right to produce one feature in the English language. Owner keeps the Reserved Rights.',
    ],
    sequel_passive: [
      share(1, 2, 'purchase_price'),
      'For each sequel Purchaser shall pay Owner one half (50%) of the Purchase Price.',
    ],
    assignment: [
      choice('consent'),
      'Purchaser shall not assign the Agreement without written consent of Owner.',
    ],
    cure_period: [days(30), 'A party in breach has thirty (30) days after notice to cure it.'],
    governing_law: [
      choice('ca_courts'),
      'The Agreement is governed by the laws of the State of California. The state and federal courts in Los Angeles shall hear all disputes exclusively.',
    ],
  },
};

const CO_PRODUCTION_EN: TypedPaper = {
  name: 'a co-production',
  lang: 'en',
  isCoProduction: true,
  parties: [
    { id: 'p1', name: 'Hangang Film', side: 'ours', capacity: 'Producer', country: 'KR' },
    { id: 'p2', name: 'Larchmont Pictures', side: 'theirs', capacity: 'Producer', country: 'US' },
  ],
  terms: {
    fin_share_kr: [
      share(3, 10, 'production_budget'),
      'Korean Producer contributes thirty percent (30%) of the Approved Budget.',
    ],
    producer_fee_kr: [
      share(4, 100, 'production_budget'),
      'Korean Producer receives a fee of 4% of the Approved Budget, half of it when photography begins and half on Delivery.',
    ],
    equity_premium: [
      share(2, 10, 'equity_principal'),
      'Each investor recoups its contribution with a premium of twenty percent (20%) of the equity invested.',
    ],
    profit_split_kr: [
      share(45, 100, 'net_profits'),
      'Korean Producer is entitled to 45% of all Net Profits.',
    ],
    copyright_split_kr: [
      share(1, 2, 'copyright'),
      'The copyright in the Picture belongs to both Producers in undivided shares, of which Korean Producer holds 50%.',
    ],
    ip_reversion: [
      months(24),
      'If photography has not begun within twenty-four (24) months after the Effective Date, the rights in the Work revert to Korean Producer.',
    ],
    cama: [
      choice('independent_signatory'),
      'All Gross Receipts are paid into the Collection Account under the Collection Account Management Agreement, which is governed by English law.',
    ],
    signatory_entity: [
      choice('us_spv_indemnified'),
      'US Producer’s company alone signs with the guilds. Guild disputes are decided by guild arbitration in Los Angeles.',
    ],
    law_forum: [
      choice('korean_or_neutral'),
      'The Agreement is governed by the laws of the Republic of Korea. Disputes shall be resolved by KCAB arbitration. The seat is Seoul.',
    ],
  },
};

const OPTION_OF_FIRM_EN: TypedPaper = {
  name: 'an option in a firm’s own words',
  lang: 'en',
  terms: {
    option_fee_initial: [usd(25_000), 'US$25,000, payable on signature and non-refundable.'],
    option_period_initial: [
      { kind: 'duration', n: fraction(3, 2), unit: 'years' },
      'Eighteen (18) months from the date of signature.',
    ],
    purchase_price_floor: [usd(500_000), 'In no event is the Purchase Price less than US$500,000.'],
    purchase_price_ceiling: [
      times(3, 1, 'purchase_price_floor'),
      'The Purchase Price does not exceed three (3) times the Purchase Price Floor.',
    ],
    setup_bonus: [usd(50_000), 'On set-up with a financier Purchaser pays Owner a bonus of US$50,000.'],
    credit_based_on: [
      choice('main_titles_billing_block'),
      'Purchaser accords Owner a source credit in the main titles and the billing block.',
    ],
    injunction_waiver: [
      choice('waiver_except_nonpayment'),
      'Except where a payment is overdue, Owner’s remedy is damages, and no court shall enjoin the Picture.',
    ],
    governing_law: [
      choice('neutral_arbitration'),
      'The Agreement is governed by California law. Any dispute is resolved by arbitration under the rules of SIAC, seated in Singapore.',
    ],
  },
};

const OPTION_KO: TypedPaper = {
  name: '영화 옵션',
  lang: 'ko',
  terms: {
    option_fee_initial: [
      usd(60_000),
      '매수인은 서명일에 권리자에게 옵션의 대가로 미화 60,000달러를 지급한다.',
    ],
    option_period_initial: [months(18), '옵션 기간은 서명일부터 18개월로 한다.'],
    option_extension_count: [count(1, 'extensions'), '매수인은 옵션 기간을 1회 연장할 수 있다.'],
    option_extension_period: [months(12), '연장 기간은 12개월로 한다.'],
    option_extension_fee: [
      times(3, 2, 'option_fee_initial'),
      '연장료는 최초 옵션료의 1.5배로 하며 옵션 기간이 만료하기 전에 지급한다.',
    ],
    purchase_price_fixed: [usd(800_000), '구매가는 미화 800,000달러와 제작비의 2.5% 중 큰 금액으로 한다.'],
    purchase_price_pct_budget: [
      share(25, 1000, 'production_budget'),
      '구매가는 미화 800,000달러와 제작비의 2.5% 중 큰 금액으로 한다.',
    ],
    net_profit_points: [share(5, 100, 'net_profits'), '매수인은 권리자에게 순이익의 5%를 지급한다.'],
    reversion_term: [
      months(60),
      '옵션을 행사한 날부터 60개월 이내에 본촬영을 시작하지 아니하면 부여 권리는 권리자에게 복귀한다.',
    ],
    governing_law: [
      choice('neutral_arbitration'),
      '본 계약의 준거법은 미국 캘리포니아주법으로 한다. 분쟁은 싱가포르국제중재센터의 중재로 해결하고 중재지는 싱가포르로 한다.',
    ],
  },
};

const SERIES_KO: TypedPaper = {
  name: '시리즈 리메이크',
  lang: 'ko',
  terms: {
    option_fee_initial: [usd(40_000), '매수인은 서명 시 미화 4만 달러를 지급하며 반환을 구하지 아니한다.'],
    option_period_initial: [months(12), '옵션은 서명일부터 1년간 행사할 수 있다.'],
    series_episode_royalty_60: [
      usd(4_000),
      '매수인은 60분물 1회당 미화 4,000달러를 그 회의 촬영을 시작할 때 지급한다.',
    ],
    producer_fee: [
      usd(150_000),
      '매수인은 권리자가 지정하는 프로듀서의 보수로 미화 150,000달러를 지급하되, 계약 시 20%, 본촬영 중 60%, 인도 시 20%로 나누어 지급한다.',
    ],
    audit_window: [
      months(24),
      '권리자는 정산서를 받은 날부터 24개월 이내에 이의를 제기할 수 있다. 미지급액이 5%를 초과하면 감사 비용은 매수인이 부담한다.',
    ],
    ai_training: [choice('prohibited'), '매수인은 원작을 생성형 인공지능의 학습에 이용할 수 없다.'],
    governing_law: [
      choice('ca_law_arbitration'),
      '본 계약의 준거법은 캘리포니아주법으로 한다. 다만 저작인격권은 대한민국법에 따른다. 분쟁은 로스앤젤레스를 중재지로 하여 IFTA 규칙에 따른 중재로 해결한다. 당사자는 관할 법원에 보전처분을 신청할 수 있다.',
    ],
  },
};

const PURCHASE_KO: TypedPaper = {
  name: '권리 매매',
  lang: 'ko',
  terms: {
    purchase_price_fixed: [usd(1_200_000), '매수인은 본 계약의 서명일에 미화 1,200,000달러를 지급한다.'],
    payment_timing: [
      choice('on_exercise'),
      '권리자가 구매가 전액을 수령하기 전에는 어떠한 권리도 이전하지 아니한다.',
    ],
    rights_scope: [
      choice('one_picture_english'),
      '권리자는 매수인에게 영어 장편영화 1편을 제작할 권리를 부여한다. 유보 권리는 권리자에게 남는다.',
    ],
    sequel_passive: [share(1, 2, 'purchase_price'), '속편마다 매수인은 권리자에게 구매가의 50%를 지급한다.'],
    assignment: [choice('consent'), '매수인은 권리자의 서면 동의 없이 본 계약을 양도할 수 없다.'],
    cure_period: [days(30), '위반한 당사자는 통지를 받은 날부터 30일 이내에 시정할 수 있다.'],
    governing_law: [
      choice('ca_courts'),
      '본 계약의 준거법은 미국 캘리포니아주법으로 하고, 분쟁은 로스앤젤레스 소재 주법원과 연방법원의 전속관할로 한다.',
    ],
  },
};

const CO_PRODUCTION_KO: TypedPaper = {
  name: '공동제작',
  lang: 'ko',
  isCoProduction: true,
  terms: {
    fin_share_kr: [share(3, 10, 'production_budget'), '한국 제작사는 승인 예산의 30%를 출자한다.'],
    producer_fee_kr: [
      share(4, 100, 'production_budget'),
      '한국 제작사의 보수는 승인 예산의 4%로 하고 본촬영 개시 시와 인도 시에 절반씩 지급한다.',
    ],
    equity_premium: [
      share(2, 10, 'equity_principal'),
      '각 투자자는 출자금에 투자 원금의 20%를 더하여 회수한다.',
    ],
    profit_split_kr: [share(45, 100, 'net_profits'), '한국 제작사는 순이익 전체의 45%를 배분받는다.'],
    copyright_split_kr: [
      share(1, 2, 'copyright'),
      '본 작품의 저작권은 양 제작사의 공유로 하며 한국 제작사의 지분은 50%로 한다.',
    ],
    ip_reversion: [
      months(24),
      '발효일부터 24개월 이내에 본촬영을 시작하지 아니하면 원작에 관한 권리는 한국 제작사에 복귀한다.',
    ],
    signatory_entity: [
      choice('us_spv_indemnified'),
      '미국 제작사의 법인만이 길드와 협약을 체결한다. 길드와의 분쟁은 로스앤젤레스에서 길드의 중재로 해결한다.',
    ],
    law_forum: [
      choice('korean_or_neutral'),
      '본 계약의 준거법은 대한민국법으로 한다. 분쟁은 서울을 중재지로 하여 대한상사중재원의 중재로 해결한다.',
    ],
  },
};

const OPTION_OF_FIRM_KO: TypedPaper = {
  name: '법률사무소의 문안으로 쓴 옵션',
  lang: 'ko',
  terms: {
    option_fee_initial: [usd(25_000), '서명 시 미화 25,000달러를 지급하며 반환하지 아니한다.'],
    option_period_initial: [
      { kind: 'duration', n: fraction(3, 2), unit: 'years' },
      '서명일부터 18개월(1년 6개월)로 한다.',
    ],
    purchase_price_floor: [usd(500_000), '구매가는 미화 500,000달러 이상으로 한다.'],
    purchase_price_ceiling: [
      times(3, 1, 'purchase_price_floor'),
      '구매가는 구매가 하한의 3배를 넘지 아니한다.',
    ],
    setup_bonus: [usd(50_000), '제작비를 조달하는 계약이 체결되면 매수인은 미화 50,000달러를 지급한다.'],
    credit_based_on: [
      choice('main_titles_billing_block'),
      '매수인은 메인 타이틀과 빌링 블록에 원작을 표시한다.',
    ],
    reversion_term: [months(48), '행사일부터 48개월 이내에 촬영하지 아니하면 권리가 복귀한다.'],
    governing_law: [
      choice('neutral_arbitration'),
      '준거법은 캘리포니아주법으로 한다. 분쟁은 싱가포르에서 SIAC 중재로 해결한다.',
    ],
  },
};

/** Ten papers in which nothing is wrong. */
export const CLEAN_PAPERS: readonly TypedPaper[] = [
  OPTION_EN,
  SERIES_EN,
  PURCHASE_EN,
  CO_PRODUCTION_EN,
  OPTION_OF_FIRM_EN,
  OPTION_KO,
  SERIES_KO,
  PURCHASE_KO,
  CO_PRODUCTION_KO,
  OPTION_OF_FIRM_KO,
];

/** A paper with one thing wrong in it: the kind that names it, and the terms that it is about. */
export type PlantedFault = {
  readonly fault: string;
  readonly paper: TypedPaper;
  readonly kind: FindingKind;
  readonly terms: readonly string[];
};

/** What follows from a fault besides: a party that is not there has no name either. */
export const FOLLOWS: Readonly<Partial<Record<FindingKind, FindingKind>>> = {
  'party-role': 'blank',
  // Of two seats Part B names neither.
  contradiction: 'blank',
};

function planted(
  fault: string,
  kind: FindingKind,
  terms: readonly string[],
  paper: TypedPaper,
  words: Readonly<Record<string, TypedTerm | string>>,
  kept?: TypedPaper['kept'],
): PlantedFault {
  const changed = Object.entries(words).map(([id, said]): [string, TypedTerm] => {
    const before = paper.terms[id];
    if (typeof said !== 'string') return [id, said];
    if (!before) throw new Error(`The paper does not state ${id}.`);
    return [id, [before[0], said]];
  });
  const told = { ...paper.terms, ...Object.fromEntries(changed) };
  return { fault, kind, terms, paper: { ...paper, terms: told, ...(kept ? { kept } : {}) } };
}

const theirs =
  (termId: string, value: Value) =>
  (document: DealDocument): DealDocument => ({
    ...document,
    drafts: document.drafts.map((draft) =>
      draft.side === 'theirs' ? { ...draft, entries: { [termId]: anEntry({ state: known(value) }) } } : draft,
    ),
  });
const ladder = (termId: string, ours: DealDocument['ladders'][string]) => (document: DealDocument) => ({
  ...document,
  ladders: { [termId]: ours },
});
const wordless = { en: '', ko: '' };

/** Every kind that a check looks for, in both languages. */
export const PLANTED_FAULTS: readonly PlantedFault[] = [
  planted('courts where arbitration was chosen', 'contradiction', ['governing_law'], OPTION_EN, {
    governing_law:
      'The Agreement is governed by the laws of the State of California. All disputes shall be brought exclusively in the courts of Los Angeles County.',
  }),
  planted('another seat than was chosen', 'contradiction', ['governing_law'], SERIES_KO, {
    governing_law:
      '본 계약의 준거법은 캘리포니아주법으로 한다. 분쟁은 서울을 중재지로 하여 IFTA 규칙에 따른 중재로 해결한다.',
  }),
  planted(
    'another institution than the clause on law names',
    'contradiction',
    ['governing_law', 'injunction_waiver'],
    OPTION_OF_FIRM_EN,
    {
      injunction_waiver:
        'Owner’s remedy is damages. Any claim arising out of the Agreement is resolved by JAMS arbitration, seated in Singapore.',
    },
  ),
  planted('two seats', 'contradiction', ['law_forum'], CO_PRODUCTION_KO, {
    law_forum:
      '본 계약의 준거법은 대한민국법으로 한다. 분쟁은 서울 또는 싱가포르를 중재지로 하여 대한상사중재원의 중재로 해결한다.',
  }),
  planted(
    'a forum in another clause',
    'contradiction',
    ['governing_law', 'injunction_waiver'],
    OPTION_OF_FIRM_EN,
    {
      injunction_waiver:
        'Owner’s remedy is damages. Any claim arising out of the Agreement shall be heard exclusively by the courts of New York.',
    },
  ),
  planted(
    'a price that is all, beside a bonus',
    'contradiction',
    ['purchase_price_fixed', 'setup_bonus', 'sequel_passive'],
    PURCHASE_EN,
    {
      purchase_price_fixed:
        'As full consideration for all rights Purchaser shall pay Owner US$1,200,000 on signature of the Agreement.',
      setup_bonus: [usd(50_000), 'On set-up with a financier Purchaser pays Owner a bonus of US$50,000.'],
    },
  ),
  planted('another period in words than was chosen', 'contradiction', ['option_period_initial'], OPTION_KO, {
    option_period_initial: '옵션 기간은 서명일부터 24개월로 한다.',
  }),
  planted('words and digits', 'contradiction', ['reversion_term'], OPTION_EN, {
    reversion_term:
      'If photography of the Picture has not begun sixty (50) months after exercise, the Granted Rights revert to Owner.',
  }),
  planted(
    'a floor above the ceiling',
    'contradiction',
    ['purchase_price_floor', 'purchase_price_ceiling'],
    OPTION_OF_FIRM_KO,
    {
      purchase_price_ceiling: [
        usd(400_000),
        '구매가는 구매가 하한 이상이고 미화 400,000달러를 넘지 아니한다.',
      ],
    },
  ),
  planted(
    'one fee in two clauses',
    'overlap',
    ['option_fee_initial', 'option_fee_pct_of_price'],
    OPTION_OF_FIRM_EN,
    {
      option_fee_pct_of_price: [
        share(5, 100, 'purchase_price_floor'),
        'The fee for the Option is five percent (5%) of the Purchase Price Floor.',
      ],
    },
  ),
  planted(
    'one fee in two clauses',
    'overlap',
    ['option_fee_initial', 'option_fee_pct_of_price'],
    OPTION_OF_FIRM_KO,
    {
      option_fee_pct_of_price: [share(5, 100, 'purchase_price_floor'), '옵션료는 구매가 하한의 5%로 한다.'],
    },
  ),
  planted('a percentage of nothing', 'percentage-without-base', ['net_profit_points'], OPTION_EN, {
    net_profit_points: 'Purchaser shall pay Owner five percent (5%) for the life of the copyright.',
  }),
  planted('a percentage of nothing', 'percentage-without-base', ['profit_split_kr'], CO_PRODUCTION_KO, {
    profit_split_kr: '한국 제작사는 45%를 배분받는다.',
  }),
  planted('a term that nobody defines', 'undefined-term', ['assignment'], PURCHASE_EN, {
    assignment: 'Purchaser shall not assign the Agreement before the Closing Date.',
  }),
  planted('a term that nobody defines', 'undefined-term', ['net_profit_points'], OPTION_KO, {
    net_profit_points: '매수인은 권리자에게 본건 순수익의 5%를 지급한다.',
  }),
  planted('a definition that nothing uses', 'unused-term', [], OPTION_OF_FIRM_KO, {
    purchase_price_ceiling: [usd(1_500_000), '구매가는 미화 1,500,000달러를 넘지 아니한다.'],
  }),
  planted('a definition that nothing uses', 'unused-term', [], OPTION_OF_FIRM_EN, {
    purchase_price_ceiling: [usd(1_500_000), 'The Purchase Price does not exceed US$1,500,000.'],
  }),
  planted('an exhibit that is not there', 'missing-exhibit', ['sequel_passive'], PURCHASE_EN, {
    sequel_passive:
      'For each sequel listed in Schedule 4 Purchaser shall pay Owner one half (50%) of the Purchase Price.',
  }),
  planted('an exhibit that is not there', 'missing-exhibit', ['assignment'], PURCHASE_KO, {
    assignment: '매수인은 별지 3에 적힌 회사 외에는 본 계약을 양도할 수 없다.',
  }),
  planted('a blank', 'blank', ['reversion_term'], OPTION_EN, {
    reversion_term:
      'If photography of the Picture has not begun [___] months after exercise, the Granted Rights revert to Owner.',
  }),
  planted('a blank', 'blank', ['cure_period'], PURCHASE_KO, {
    cure_period: '위반한 당사자는 [   ]에 통지한 날부터 30일 이내에 시정할 수 있다.',
  }),
  planted('a word of one side', 'party-role', ['equity_premium'], CO_PRODUCTION_EN, {
    equity_premium:
      'Our contribution is recouped with a premium of twenty percent (20%) of the equity invested.',
  }),
  planted('a word of one side', 'party-role', ['ip_reversion'], CO_PRODUCTION_KO, {
    ip_reversion:
      '발효일부터 24개월 이내에 본촬영을 시작하지 아니하면 원작에 관한 권리는 우리 측에 복귀한다.',
  }),
  planted(
    'nobody on the other side, whose name is a blank then',
    'party-role',
    [],
    {
      ...PURCHASE_EN,
      parties: [
        { id: 'p1', name: 'Hangang Film', side: 'ours', capacity: '', country: 'KR' },
        { id: 'p2', name: 'Larchmont Pictures', side: 'third', capacity: '', country: 'US' },
      ],
    },
    {},
  ),
  planted(
    'a fallback above the ask',
    'ladder-order',
    ['reversion_term'],
    OPTION_OF_FIRM_KO,
    {},
    ladder('reversion_term', {
      ask: { value: months(48), condition: wordless },
      fallback: { value: months(36), condition: wordless },
    }),
  ),
  planted(
    'what we would accept, in the clause',
    'private-words',
    ['assignment'],
    PURCHASE_EN,
    {
      assignment:
        'Purchaser shall not assign the Agreement without written consent of Owner, though a major studio that takes over everything is fine.',
    },
    ladder('assignment', {
      walkAway: {
        condition: { en: 'a major studio that takes over everything is fine', ko: '' },
      },
    }),
  ),
  planted(
    'our name for their draft, in the clause',
    'private-words',
    [],
    PURCHASE_EN,
    {
      cure_period:
        'As in the studio draft, weak on audit, a party in breach has thirty (30) days to cure it.',
    },
    (document) => ({
      ...document,
      drafts: document.drafts.map((draft) =>
        draft.side === 'theirs' ? { ...draft, label: 'Studio draft, weak on audit' } : draft,
      ),
    }),
  ),
  planted(
    'less than they offer',
    'ask-below-offer',
    ['option_fee_initial'],
    OPTION_EN,
    {},
    theirs('option_fee_initial', usd(75_000)),
  ),
  planted(
    'less than they offer',
    'ask-below-offer',
    ['net_profit_points'],
    OPTION_KO,
    {},
    theirs('net_profit_points', share(75, 1000, 'net_profits')),
  ),
];
