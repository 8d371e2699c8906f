import { claim, loan, onceRecouped, payee, percent, recoup, single, source, split } from './preset-parts.ts';
import type { WaterfallPreset } from './preset-parts.ts';
import { KOREAN_SETTLEMENT, KOREAN_SETTLEMENT_FOREIGN } from './korean-settlement-preset.ts';
import { TWO_TERRITORIES } from './two-territories-preset.ts';

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
      en: 'VAT is 10/110 of the ticket. The film levy is 3% of the price without VAT; it was abolished from January 2025 and restored by an act passed on 27 February 2025, so set it to 0% for screenings in between and check when the act took effect. Half to cinemas and a 10% fee: SBS 2026; 60/40 between investors and producer as the press reports.',
      ko: '부가가치세는 입장권 가액의 10/110입니다. 영화 부과금은 부가가치세를 뺀 가액의 3%로 2025년 1월 폐지되었다가 2025년 2월 27일 국회를 통과한 개정법으로 되살아났으므로, 그 사이의 상영분은 0%로 두고 시행일을 확인하세요. 극장 절반과 배급수수료 10%는 SBS 2026 보도, 투자사·제작사 6:4 배분은 언론에 알려진 관행입니다.',
    },
    spec: single(
      'KRW',
      [
        payee('tax', 'VAT and film levy', '부가가치세·영화 부과금', 'third'),
        payee('cinemas', 'Cinemas', '극장', 'third'),
        payee('distributor', 'Distributor', '배급사', 'third'),
        payee('investors', 'Investors', '투자사', 'theirs'),
        payee('producer', 'Producer', '제작사', 'ours'),
      ],
      [
        percent(
          'vat',
          'tax',
          'VAT, 10/110 of the ticket',
          '부가가치세(입장권 가액의 10/110)',
          '1/11',
          'account',
          'tax',
        ),
        percent(
          'film-levy',
          'levy',
          'Film levy, 3% of the price without VAT',
          '영화 부과금(부가가치세를 뺀 가액의 3%)',
          '3%',
          'remaining',
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
  TWO_TERRITORIES,
  KOREAN_SETTLEMENT,
  KOREAN_SETTLEMENT_FOREIGN,
];
