import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { parsePercent } from '#domain/figures/fraction.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Claim, Payee, Tier, TierRole, WaterfallSpec } from './waterfall-types.ts';

/** A waterfall to start from: the order and the rates say where they come from, the amounts are examples to replace. */
export type WaterfallPreset = {
  readonly id: string;
  readonly label: Bilingual;
  /** Where order and rates come from; amounts are always ours. */
  readonly source: Bilingual;
  readonly spec: WaterfallSpec;
  readonly exampleReceiptsMinor: Readonly<Record<string, number>>;
};

const MILLION = 100_000_000; // cents in a million dollars
const EOK = 100_000_000; // won

export const WATERFALL_PRESETS: readonly WaterfallPreset[] = [
  {
    id: 'studio-net-profits',
    label: { en: 'Studio net profits', ko: '스튜디오 순이익' },
    source: {
      en: 'Order of a studio net profit form (fees, expenses, interest, cost); rates of the Forrest Gump statement.',
      ko: '스튜디오 순이익 정의서의 순서(수수료, 비용, 이자, 제작비)와 포레스트 검프 정산서의 요율입니다.',
    },
    spec: single(
      'USD',
      [
        payee('studio', 'Studio', '스튜디오', 'theirs'),
        payee('star', 'Gross participants', '총수익 참여자', 'theirs'),
        payee('owner', 'Rights owner', '권리자', 'ours'),
      ],
      [
        percent(
          'distribution-fee',
          'distribution-fee',
          'Distribution fee',
          '배급수수료',
          '32%',
          'account',
          'studio',
        ),
        recoup('p-and-a', 'p-and-a', 'Advertising with 10% overhead', '광고비와 간접비 10%', [
          claim('advertising', 'studio', 67.2 * MILLION, '10%'),
        ]),
        percent(
          'participations',
          'corridor',
          'Gross participations',
          '총수익 참여',
          '16%',
          'account',
          'star',
        ),
        percent(
          'participations-overhead',
          'expenses',
          'Overhead on participations (15% of 16%)',
          '총수익 참여에 대한 간접비(16%의 15%)',
          '2.4%',
          'account',
          'studio',
        ),
        recoup(
          'negative-cost',
          'loan',
          'Interest, then cost with 15% overhead',
          '이자, 이어서 간접비 15%를 더한 제작비',
          [loan('cost', 'studio', 76.82 * MILLION, '9.5%')],
          'premium-first',
        ),
        split('net-profits', 'Net profits', '순이익', [
          ['owner', '3%'],
          ['studio', '97%'],
        ]),
      ],
    ),
    exampleReceiptsMinor: { receipts: 191 * MILLION },
  },
  {
    id: 'independent-cama',
    label: {
      en: 'Independent film with a collection account',
      ko: '독립영화(수익 관리계좌)',
    },
    source: {
      en: 'Order of published independent waterfalls: collection account, guilds, sales agent, senior loan, gap, equity with premium and a corridor of the producers beside it, deferments, net profits. The producer shares of 30/70 are an example.',
      ko: '공개된 독립영화 워터폴의 순서로, 관리계좌·길드·세일즈사·선순위 대출·갭·지분 투자(프리미엄)와 이에 병행하는 제작사 코리더·이연보수·순이익입니다. 프로듀서 배분율 30/70은 예시입니다.',
    },
    spec: single(
      'USD',
      [
        payee('cam', 'Collection account manager', '수익 관리계좌 관리자', 'third'),
        payee('guilds', 'Guilds', '길드', 'third'),
        payee('agent', 'Sales agent', '해외세일즈사', 'third'),
        payee('lender', 'Senior lender', '선순위 대주', 'third'),
        payee('gap-lender', 'Gap lender', '갭 대주', 'third'),
        payee('kr', 'Korean producer', '한국 제작사', 'ours'),
        payee('us', 'US producer', '미국 제작사', 'theirs'),
        payee('cast', 'Deferred pay', '이연보수 수령자', 'third'),
      ],
      [
        percent(
          'cam-fee',
          'collection-fee',
          'Collection account fee',
          '수익 관리계좌 수수료',
          '1%',
          'account',
          'cam',
        ),
        percent('guild-reserve', 'guild-reserve', 'Guild reserve', '길드 유보금', '5%', 'account', 'guilds'),
        {
          ...percent(
            'sales-fee',
            'sales-fee',
            'Sales commission',
            '해외 세일즈 수수료',
            '20%',
            'account',
            'agent',
          ),
          steps: onceRecouped('equity', '12.5%'),
        },
        recoup('sales-expenses', 'expenses', 'Sales expenses, capped', '세일즈 비용(상한)', [
          {
            ...claim('expenses', 'agent', 0, '0%'),
            principal: { kind: 'amount', amountMinor: 90_000_00, capMinor: 75_000_00 },
          },
        ]),
        recoup(
          'senior',
          'loan',
          'Senior loan, 10% a year',
          '선순위 대출(연 10%)',
          [loan('senior-loan', 'lender', 1 * MILLION, '10%')],
          'premium-first',
        ),
        recoup(
          'gap',
          'gap',
          'Gap loan, 12% a year',
          '갭 대출(연 12%)',
          [loan('gap-loan', 'gap-lender', 0.5 * MILLION, '12%')],
          'premium-first',
        ),
        {
          ...percent(
            'corridor',
            'corridor',
            'Producer corridor beside equity',
            '프로듀서 코리더(지분 회수와 병행)',
            '5%',
            'remaining',
            'producers',
          ),
          base: { kind: 'alongside', tiers: ['equity'] },
        },
        recoup('equity', 'equity', 'Equity with 20% premium', '지분 투자와 프리미엄 20%', [
          claim('equity-kr', 'kr', 0.9 * MILLION, '20%'),
          claim('equity-us', 'us', 2.1 * MILLION, '20%'),
        ]),
        recoup('deferments', 'deferment', 'Deferments', '이연보수', [
          claim('deferred', 'cast', 0.2 * MILLION, '0%'),
        ]),
        split('net-profits', 'Net profits', '순이익', [
          ['kr', '30%'],
          ['us', '70%'],
        ]),
      ],
      {
        id: 'producers',
        label: { en: 'Producers', ko: '제작사' },
        tiers: [
          split('corridor-split', 'Corridor, by producer share', '코리더(프로듀서 배분율)', [
            ['kr', '30%'],
            ['us', '70%'],
          ]),
        ],
      },
    ),
    exampleReceiptsMinor: { receipts: 8 * MILLION },
  },
  {
    id: 'korean-domestic',
    label: { en: 'Korean domestic release', ko: '한국 극장 개봉' },
    source: {
      en: 'SBS 2026 (about 13% VAT and levy, half to cinemas, 10% fee); 60/40 between investors and producer as the press reports.',
      ko: 'SBS 2026 보도(부가세·영화발전기금 약 13%, 극장 절반, 배급수수료 10%)와 언론에 알려진 투자사·제작사 6:4 배분입니다.',
    },
    spec: single(
      'KRW',
      [
        payee('tax', 'VAT and film levy', '부가가치세·영화발전기금', 'third'),
        payee('cinemas', 'Cinemas', '극장', 'third'),
        payee('distributor', 'Distributor', '배급사', 'third'),
        payee('investors', 'Investors', '투자사', 'theirs'),
        payee('producer', 'Producer', '제작사', 'ours'),
      ],
      [
        percent(
          'tax-and-levy',
          'levy',
          'VAT and film levy, about 13%',
          '부가세·기금 약 13%',
          '13%',
          'account',
          'tax',
        ),
        percent('exhibitors', 'exhibitor', 'Half to cinemas', '극장 부율 50%', '50%', 'remaining', 'cinemas'),
        percent(
          'korea-fee',
          'distribution-fee',
          'Distribution fee',
          '배급수수료',
          '10%',
          'remaining',
          'distributor',
        ),
        recoup('total-cost', 'equity', 'Net production cost and marketing', '총제작비(순제작비와 마케팅비)', [
          claim('cost', 'investors', 70 * EOK, '0%'),
        ]),
        split('profit', 'Profit', '수익 배분', [
          ['investors', '60%'],
          ['producer', '40%'],
        ]),
      ],
    ),
    exampleReceiptsMinor: { receipts: 300 * EOK },
  },
  {
    id: 'service-deal',
    label: { en: 'Service deal (rent-a-distributor)', ko: '서비스 딜' },
    source: {
      en: 'Published service deals: 8-15% fee; the producer pays prints and advertising and keeps the rights. Fee step at breakeven as our ask.',
      ko: '공개된 서비스 딜(수수료 8~15%)로, 제작사가 P&A를 부담하고 권리를 유지합니다. 손익분기 이후 수수료 변경은 당사 제안입니다.',
    },
    spec: single(
      'USD',
      [
        payee('cinemas', 'Cinemas', '극장', 'third'),
        payee('distributor', 'Service distributor', '서비스 배급사', 'theirs'),
        payee('pa-fund', 'P&A lender', 'P&A 대주', 'third'),
        payee('producer', 'Producer', '제작사', 'ours'),
      ],
      [
        percent('exhibitors', 'exhibitor', 'Cinemas', '극장 부율', '50%', 'account', 'cinemas'),
        {
          ...percent(
            'service-fee',
            'service-fee',
            'Service fee on box office (10% of rentals)',
            '서비스 수수료(극장 정산금의 10%)',
            '5%',
            'account',
            'distributor',
          ),
          steps: onceRecouped('p-and-a', '6.25%'),
        },
        recoup('p-and-a', 'p-and-a', 'P&A with 20% premium', 'P&A와 프리미엄 20%', [
          claim('p-and-a-loan', 'pa-fund', 5 * MILLION, '20%'),
        ]),
        split('to-producer', 'Producer', '제작사', [['producer', '100%']]),
      ],
    ),
    exampleReceiptsMinor: { receipts: 20 * MILLION },
  },
  {
    id: 'crowd-funded',
    label: { en: 'Crowd-funded distribution', ko: '크라우드 배급' },
    source: {
      en: 'Angel Studios as summarised in public: crowd P&A repaid at 120%, then two thirds to film-makers, one third to the distributor; membership streaming 50/50.',
      ko: '공개 요약된 엔젤 스튜디오 방식으로, 크라우드 P&A 120% 상환 후 제작 측 3분의 2, 배급사 3분의 1, 회원제 스트리밍 50/50입니다.',
    },
    spec: {
      currency: 'USD',
      payees: [
        payee('crowd', 'P&A crowd', 'P&A 투자자', 'third'),
        payee('distributor', 'Distributor', '배급사', 'theirs'),
        payee('producer', 'Producer', '제작사', 'ours'),
      ],
      sources: [
        source('theatrical', 'Theatrical rentals', '극장 정산금', 'cinema', 'USD'),
        source('membership', 'Membership streaming', '회원제 스트리밍', 'guild', 'USD'),
      ],
      inflows: [],
      rates: [],
      accounts: [
        {
          id: 'cinema',
          label: { en: 'Theatrical', ko: '극장' },
          tiers: [
            recoup('p-and-a', 'p-and-a', 'Crowd P&A at 120%', '크라우드 P&A(120%)', [
              claim('crowd-p-and-a', 'crowd', 5 * MILLION, '20%'),
            ]),
            split('theatrical-split', 'After P&A', 'P&A 회수 후', [
              ['producer', '2/3'],
              ['distributor', '1/3'],
            ]),
          ],
        },
        {
          id: 'guild',
          label: { en: 'Membership', ko: '회원제' },
          tiers: [
            split('membership-split', 'Membership streaming', '회원제 스트리밍', [
              ['producer', '50%'],
              ['distributor', '50%'],
            ]),
          ],
        },
      ],
    },
    exampleReceiptsMinor: { theatrical: 12 * MILLION, membership: 2 * MILLION },
  },
  {
    id: 'two-territories',
    label: {
      en: 'Two producers, Korea kept, guarantee and incentive',
      ko: '공동제작(한국 권역 유보·MG·인센티브)',
    },
    source: {
      en: 'Ours: Korea kept by the Korean side and counted towards its equity, a minimum guarantee with overages, an incentive pooled; the guarantee on delivery and the incentive after the shoot, in months of our choosing.',
      ko: '당사 작성: 한국 권역은 한국 측이 갖되 투자 회수에 산입하고, MG와 오버리지, 인센티브 공동 귀속을 담았습니다. 인도 시 MG, 촬영 후 인센티브가 들어오는 시점(개월)은 임의로 정한 예시입니다.',
    },
    spec: {
      currency: 'USD',
      payees: [
        payee('cam', 'Collection account manager', '수익 관리계좌 관리자', 'third'),
        payee('agent', 'Sales agent', '해외세일즈사', 'third'),
        payee('distributor', 'US distributor', '미국 배급사', 'theirs'),
        payee('kr', 'Korean producer', '한국 제작사', 'ours'),
        payee('us', 'US producer', '미국 제작사', 'theirs'),
      ],
      sources: [
        source('korea', 'Korea', '한국', 'korea-account', 'KRW'),
        source('north-america', 'North American rentals', '북미 극장 정산금', 'us-account', 'USD'),
        source('sales', 'International sales', '해외 세일즈', 'sales-account', 'USD'),
      ],
      inflows: [
        {
          id: 'guarantee',
          label: { en: 'Minimum guarantee', ko: '최소보장금액(MG)' },
          into: 'pool',
          amountMinor: 1.5 * MILLION,
          by: 'distributor',
          month: 30,
        },
        {
          id: 'incentive',
          label: { en: 'Location incentive', ko: '로케이션 인센티브' },
          into: 'pool',
          amountMinor: 1 * MILLION,
          month: 24,
        },
      ],
      rates: [
        {
          from: 'USD',
          to: 'KRW',
          rate: { numerator: 1400, denominator: 1 },
          on: '2026-11-20',
          source: 'Example: enter the rate of the day',
        },
      ],
      accounts: [
        {
          id: 'korea-account',
          label: { en: 'Korea, kept', ko: '한국(유보)' },
          tiers: [
            {
              ...split('korea-kept', 'Korea kept by the Korean side', '한국 권역', [['kr', '100%']]),
              role: 'kept-territory',
            },
          ],
        },
        {
          id: 'us-account',
          label: { en: 'North America', ko: '북미' },
          tiers: [
            percent(
              'theatrical-fee',
              'distribution-fee',
              'Distribution fee',
              '배급수수료',
              '30%',
              'account',
              'distributor',
            ),
            recoup('us-p-and-a', 'p-and-a', 'P&A', 'P&A', [
              claim('us-p-and-a-cost', 'distributor', 4 * MILLION, '20%'),
            ]),
            recoup('guarantee-back', 'minimum-guarantee', 'Guarantee recouped', 'MG 회수', [
              {
                ...claim('guarantee-recouped', 'distributor', 0, '0%'),
                principal: { kind: 'inflow', inflow: 'guarantee' },
              },
            ]),
            { ...split('overage', 'Overages', '오버리지', [['pool', '100%']]), role: 'overage' },
          ],
        },
        {
          id: 'sales-account',
          label: { en: 'International', ko: '해외' },
          tiers: [
            percent(
              'commission',
              'sales-fee',
              'Sales commission',
              '해외 세일즈 수수료',
              '15%',
              'account',
              'agent',
            ),
            recoup('sales-costs', 'expenses', 'Sales expenses', '세일즈 비용', [
              claim('sales-cost', 'agent', 75_000_00, '0%'),
            ]),
            split('sales-net', 'To the pool', '공동 계좌로', [['pool', '100%']]),
          ],
        },
        {
          id: 'pool',
          label: { en: 'Pool', ko: '공동 계좌' },
          tiers: [
            percent(
              'pool-fee',
              'collection-fee',
              'Collection account fee',
              '수익 관리계좌 수수료',
              '1%',
              'account',
              'cam',
            ),
            recoup('equity', 'equity', 'Equity with 20% premium', '지분 투자와 프리미엄 20%', [
              { ...claim('equity-kr', 'kr', 2.4 * MILLION, '20%'), creditFrom: ['korea-account'] },
              claim('equity-us', 'us', 5.6 * MILLION, '20%'),
            ]),
            split('net-profits', 'Net profits', '순이익', [
              ['kr', '40%'],
              ['us', '60%'],
            ]),
          ],
        },
      ],
    },
    exampleReceiptsMinor: { korea: 30 * EOK, 'north-america': 9 * MILLION, sales: 6 * MILLION },
  },
];

function single(
  currency: CurrencyCode,
  payees: readonly Payee[],
  tiers: readonly Tier[],
  ...further: WaterfallSpec['accounts']
): WaterfallSpec {
  return {
    currency,
    payees,
    sources: [source('receipts', 'Receipts', '총수익', 'film', currency)],
    inflows: [],
    rates: [],
    accounts: [{ id: 'film', label: { en: 'Film', ko: '작품 계좌' }, tiers }, ...further],
  };
}

function source(id: string, en: string, ko: string, into: string, currency: CurrencyCode) {
  return { id, label: { en, ko }, into, currency };
}

function payee(id: string, en: string, ko: string, side: Payee['side']): Payee {
  return { id, label: { en, ko }, side };
}

function pct(text: string): Fraction {
  const share = parsePercent(text);
  if (!share) throw new Error(`A preset holds a bad percentage: ${text}.`);
  return share;
}

type PercentOf = Extract<Tier, { kind: 'percent' }>;

function percent(
  id: string,
  role: TierRole,
  en: string,
  ko: string,
  rate: string,
  base: 'account' | 'remaining',
  to: string,
): PercentOf {
  return {
    id,
    role,
    label: { en, ko },
    kind: 'percent',
    base: { kind: base },
    rate: pct(rate),
    steps: [],
    to,
  };
}

function onceRecouped(tier: string, rate: string): PercentOf['steps'] {
  return [{ from: { kind: 'recouped', tier }, rate: pct(rate) }];
}

function claim(id: string, to: string, amountMinor: number, premium: string): Claim {
  return {
    id,
    to,
    principal: { kind: 'amount', amountMinor: Math.round(amountMinor) },
    premium: pct(premium),
    creditFrom: [],
  };
}

/** Lent for eighteen months at simple interest. */
function loan(id: string, to: string, amountMinor: number, yearly: string): Claim {
  return {
    ...claim(id, to, amountMinor, '0%'),
    interest: { yearly: pct(yearly), months: 18, compounding: 'simple' },
  };
}

function recoup(
  id: string,
  role: TierRole,
  en: string,
  ko: string,
  claims: readonly Claim[],
  order: 'principal-first' | 'premium-first' = 'principal-first',
): Tier {
  return { id, role, label: { en, ko }, kind: 'recoup', claims, ranking: 'pari-passu', order };
}

function split(id: string, en: string, ko: string, shares: readonly (readonly [string, string])[]): Tier {
  return {
    id,
    role: 'profit',
    label: { en, ko },
    kind: 'split',
    bands: [{ shares: shares.map(([to, share]) => ({ to, share: pct(share) })) }],
  };
}
