// Deals known from public reports only. A figure carries its sources; what is not public is `undisclosed`.
import type { Deal } from '../../src/domain/deal/deal.ts';
import type { Sample } from './sample-table.ts';

const PUBLIC: Pick<Deal, 'stage' | 'rates' | 'events' | 'notApplicable' | 'provenance' | 'counselDirected'> =
  {
    stage: 'signed',
    rates: [],
    events: [],
    notApplicable: [],
    provenance: 'public-record',
    counselDirected: false,
  };

/** An outright purchase has no option. */
const OPTION_TERMS = [
  'option_fee_initial',
  'option_fee_pct_of_price',
  'option_initial_applicable',
  'option_period_initial',
  'option_extension_count',
  'option_extension_period',
  'option_extension_fee',
  'option_extension_applicable',
  'option_extension_condition',
  'option_auto_suspension',
  'option_total_cap',
];

const taleOfTwoSisters: Sample = {
  id: 'a-tale-of-two-sisters',
  title: { en: 'A Tale of Two Sisters: DreamWorks, 2003', ko: '〈장화, 홍련〉: 드림웍스, 2003' },
  about: {
    en: 'Public record. An outright purchase reported at USD 2m: half on signature, half at start of production, with a bonus and a share whose sizes are not public. Everything else is undisclosed.',
    ko: '공개 자료. 총 200만 달러로 보도된 확정 매매로, 계약 시 절반과 제작 개시 시 절반을 받고 보너스와 수익지분을 더했습니다(규모 비공개). 나머지는 모두 비공개입니다.',
  },
  deal: {
    ...PUBLIC,
    id: 'a-tale-of-two-sisters',
    title: '〈장화, 홍련〉 A Tale of Two Sisters: DreamWorks 2003 (public record · 공개 자료)',
    kinds: ['remake'],
    ourRoles: ['owner'],
    project: {
      original: '장화, 홍련 (2003)',
      working: 'The Uninvited (2009)',
      format: 'feature',
      logline: '',
    },
    parties: [
      {
        id: 'cineclick',
        name: 'Cineclick Asia (시네클릭 아시아)',
        side: 'ours',
        capacity: 'Seller · 판매사',
        country: 'KR',
      },
      { id: 'dreamworks', name: 'DreamWorks', side: 'theirs', capacity: 'Purchaser · 매수인', country: 'US' },
    ],
    currency: 'USD',
    notApplicable: OPTION_TERMS,
    notes:
      '공개 보도로만 구성한 견본이다. 계약서를 본 것이 아니다. 보도일이 확인되지 않아 초안의 날짜는 2003년 말로 두었다. 옵션이 아닌 확정 매매로 보도되어 옵션 조건은 해당 없음으로 두었다.\nBuilt from public reports only; nobody here has seen the contract. The day of the report is not known: the draft is dated at the end of 2003.',
  },
  drafts: [
    {
      id: 'reported',
      side: 'agreed',
      label: 'As reported, 2003 (day not public) · 보도된 조건',
      round: 1,
      on: '2003-12-31',
      rest: 'undisclosed',
      rows: [
        [
          'purchase_price_fixed',
          2_000_000,
          {
            place: 'Reported total; said to be the highest publicly known remake price then',
            sources: ['case-seoul-economic-daily-2003-1', 'etoday-2013'],
          },
        ],
        [
          'payment_timing',
          {
            schedule: [
              { percent: '50', of: 'purchase_price', due: 'On signature, as a completed purchase (USD 1m)' },
              { percent: '50', of: 'purchase_price', due: 'At start of production (USD 1m)' },
            ],
          },
          {
            place: 'Reported shape of payment',
            sources: ['case-seoul-economic-daily-2003-1', 'case-hancinema-kofic-1'],
          },
        ],
        [
          'box_office_bonus_amount',
          'undisclosed',
          {
            place: 'A US box-office bonus is reported; its size is not',
            sources: ['case-seoul-economic-daily-2003-1'],
          },
        ],
        [
          'contingent_definition',
          'undisclosed',
          {
            place: 'A share of worldwide receipts is reported; its size and definition are not',
            sources: ['case-seoul-economic-daily-2003-1'],
          },
        ],
      ],
    },
  ],
};

const theChaser: Sample = {
  id: 'the-chaser',
  title: { en: 'The Chaser: Warner Bros., 2008', ko: '〈추격자〉: 워너브러더스, 2008' },
  about: {
    en: 'Public record. The price is kept as a conflict: USD 1m on the Korean side, “mid-six figures” in a US report. Co-producer credit with a fee, a bonus and a share are reported without sizes.',
    ko: '공개 자료. 가격은 한국 측 100만 달러, 미국 보도 “mid-six figures”의 상충을 그대로 두었습니다. 공동프로듀서 크레딧과 보수, 보너스, 수익지분은 규모 없이 보도되었습니다.',
  },
  deal: {
    ...PUBLIC,
    id: 'the-chaser',
    title: '〈추격자〉 The Chaser: Warner Bros. 2008 (public record · 공개 자료)',
    kinds: ['remake'],
    ourRoles: ['owner'],
    project: { original: '추격자 (2008)', working: 'The Chaser (remake)', format: 'feature', logline: '' },
    parties: [
      {
        id: 'bidangil',
        name: 'Bidangil Pictures (영화사 비단길)',
        side: 'ours',
        capacity: 'Owner · 권리자',
        country: 'KR',
      },
      {
        id: 'finecut',
        name: 'Finecut (화인컷)',
        side: 'ours',
        capacity: 'Sales agent · 해외 세일즈',
        country: 'KR',
      },
      { id: 'warner', name: 'Warner Bros.', side: 'theirs', capacity: 'Purchaser · 매수인', country: 'US' },
    ],
    currency: 'USD',
    notes:
      '공개 보도로만 구성한 견본이다. 가격은 두 보도가 다르며 어느 쪽도 택하지 않았다. 리메이크는 제작되지 않은 것으로 알려져 있으나 확인하지 못하였다.\nBuilt from public reports only. The two price reports differ and neither is chosen. The remake is believed unmade; this is unverified.',
  },
  drafts: [
    {
      id: 'reported',
      side: 'agreed',
      label: 'As reported, March 2008 · 보도된 조건',
      round: 1,
      on: '2008-03-06',
      rest: 'undisclosed',
      rows: [
        [
          'purchase_price_fixed',
          {
            disputed: [
              { cell: 1_000_000, source: 'case-dong-a-ilbo-2008-1' },
              {
                cell: { text: '“mid-six figures” in US dollars; no exact sum printed' },
                source: 'case-moviefone-thr-2008-1',
              },
            ],
          },
          {
            place: 'Two reports, kept side by side',
            sources: ['case-dong-a-ilbo-2008-1', 'sports-world-2008', 'case-moviefone-thr-2008-1'],
          },
        ],
        [
          'credit_producer',
          'co_producer',
          { place: 'Reported by the Korean side', sources: ['sports-world-2008'] },
        ],
        [
          'producer_fee',
          'undisclosed',
          { place: 'A separate fee is reported; its size is not', sources: ['sports-world-2008'] },
        ],
        [
          'box_office_bonus_amount',
          'undisclosed',
          {
            place: 'A North American box-office bonus is reported; its size is not',
            sources: ['case-joynews24-1'],
          },
        ],
        [
          'contingent_definition',
          'undisclosed',
          {
            place: 'A share of worldwide revenue is reported; its size and definition are not',
            sources: ['case-joynews24-1'],
          },
        ],
      ],
    },
  ],
};

const bugonia: Sample = {
  id: 'bugonia',
  title: { en: 'Bugonia: remake and co-production', ko: '〈부고니아〉: 리메이크 겸 공동제작' },
  about: {
    en: 'Public record. A remake that the rights holder packaged, co-produced and co-financed, keeping Korea. Roles, credits and territory are reported; the money is not.',
    ko: '공개 자료. 권리자가 패키징하고 공동제작·공동투자하며 한국 지역 권리를 지킨 리메이크입니다. 역할, 크레딧, 지역은 보도되었고 금액은 공개되지 않았습니다.',
  },
  deal: {
    ...PUBLIC,
    id: 'bugonia',
    title: '〈부고니아〉 Bugonia (public record · 공개 자료)',
    kinds: ['remake', 'co-production'],
    ourRoles: ['owner', 'producer', 'investor'],
    project: { original: '지구를 지켜라! (2003)', working: 'Bugonia (2025)', format: 'feature', logline: '' },
    parties: [
      {
        id: 'cj',
        name: 'CJ ENM',
        side: 'ours',
        capacity: 'Owner, co-producer, co-financier · 권리자·공동제작·공동투자',
        country: 'KR',
      },
      {
        id: 'focus',
        name: 'Focus Features / Universal',
        side: 'theirs',
        capacity: 'Studio · 스튜디오',
        country: 'US',
      },
      { id: 'square-peg', name: 'Square Peg', side: 'third', capacity: 'Producer · 제작', country: '' },
      { id: 'element', name: 'Element Pictures', side: 'third', capacity: 'Producer · 제작', country: '' },
      { id: 'fruit-tree', name: 'Fruit Tree', side: 'third', capacity: 'Producer · 제작', country: '' },
    ],
    currency: 'USD',
    notes:
      '공개 보도로만 구성한 견본이다. 제작비(4,500만~5,500만 달러)는 추정이어서 예산으로 입력하지 않았다. 2020년 패키지의 날짜는 확인되지 않아 연말로 두었다.\nBuilt from public reports only. The budget (USD 45-55m) is an estimate and is not entered. The day of the 2020 package is not public: that draft is dated at the end of the year.',
  },
  drafts: [
    {
      id: 'package-2020',
      side: 'agreed',
      label: 'First package as reported, 2020 (day not public) · 최초 패키지',
      round: 1,
      on: '2020-12-31',
      rest: 'undisclosed',
      rows: [
        [
          'director_attachment',
          { text: 'Jang Joon-hwan attached to direct (as reported; conditions not public)' },
          { place: 'Announcement of the package', sources: ['screen-daily-2020'] },
        ],
        [
          'credit_producer',
          { text: 'CJ executives as producer and executive producers (as reported)' },
          { place: 'Announcement of the package', sources: ['screen-daily-2020'] },
        ],
        [
          'sales_commission',
          'undisclosed',
          {
            place: 'CJ reported to handle global sales; commission not public',
            sources: ['screen-daily-2020'],
          },
        ],
      ],
    },
    {
      id: 'studio-2024',
      side: 'agreed',
      label: 'Studio deal and release as reported, 2024-2025 · 스튜디오 거래와 개봉',
      round: 2,
      on: '2024-05-19',
      rest: 'undisclosed',
      rows: [
        [
          'territory_language',
          'worldwide_ex_korea_english',
          {
            place:
              'Reported release: Universal outside Korea, CJ ENM in Korea; the grant itself is not public',
            sources: ['case-the-hollywood-reporter-reprint-1', 'case-newsbytes-2024-1'],
          },
        ],
        [
          'territory_split',
          {
            text: 'Korea to CJ ENM, the rest of the world to Focus / Universal (as reported); pooling of receipts not public',
          },
          { place: 'Reported release', sources: ['case-the-hollywood-reporter-reprint-1'] },
        ],
        [
          'credit_producer',
          { text: 'Miky Lee and Jerry Ko of CJ ENM listed among the producers (as reported)' },
          {
            place: 'Reported credits',
            sources: ['case-the-hollywood-reporter-reprint-1', 'case-newsbytes-2024-1'],
          },
        ],
        [
          'director_attachment',
          { text: 'Jang Joon-hwan stepped down and kept an executive producer credit (as reported)' },
          { place: 'Reported credits', sources: ['case-wikipedia-mirror-1', 'case-wikipedia-1'] },
        ],
        [
          'credits',
          {
            text: 'CJ ENM listed among the production companies (as reported); form of the credit not public',
          },
          { place: 'Reported credits', sources: ['case-wikipedia-2026-1'] },
        ],
        [
          'fin_share_kr',
          'undisclosed',
          {
            place: 'CJ is reported as co-financier; its share is not public',
            sources: ['case-kofic-kobiz-variety-2024-1'],
          },
        ],
      ],
    },
  ],
  // Facts for the rule checks: what is reported, and "don't know" with the reason where a report comes near.
  situation: {
    'fact.foreign_cofinance': {
      answer: 'yes',
      note: 'CJ ENM은 공동제작자이자 공동 투자자로 보도되었다. CJ ENM is reported as co-producer and co-financier (case-kofic-kobiz-variety-2024-1).',
    },
    'fact.nationalities': {
      answer: 'unknown',
      note: '제작국 네 곳이 알려졌을 뿐 제작비를 부담한 국적은 공개되지 않았다. Four production countries are listed; whose money it is is not public (case-wikipedia-2026-1).',
    },
    'fact.partner_country': {
      answer: 'us',
      note: '스튜디오는 미국의 포커스 피처스이다. The studio is Focus Features, United States (case-newsbytes-2024-1).',
    },
    'fact.authors_remake_consent': {
      answer: 'unknown',
      note: '원작 감독이 기획부터 참여한 것으로 보도되었으나 동의 문서는 공개되지 않았다. The director of the original is reported as involved from the planning; no paper is public (case-korea-joongang-daily-2025-1).',
    },
  },
};

const kingOfKings: Sample = {
  id: 'the-king-of-kings',
  title: {
    en: 'The King of Kings: licence of a finished film',
    ko: '〈킹 오브 킹스〉: 완성작 배급 라이선스',
  },
  about: {
    en: 'Public record. Korean money, Korean ownership, a finished film licensed to Angel Studios. No term of the licence is public: the sample shows what a deal looks like of which only the results are known.',
    ko: '공개 자료. 한국 자본과 한국 권리로 완성한 작품을 엔젤 스튜디오에 허락했습니다. 라이선스 조건은 하나도 공개되지 않아, 결과만 알려진 거래가 어떻게 보이는지를 보여 줍니다.',
  },
  deal: {
    ...PUBLIC,
    id: 'the-king-of-kings',
    title: '〈킹 오브 킹스〉 The King of Kings: Angel Studios (public record · 공개 자료)',
    kinds: ['distribution'],
    ourRoles: ['owner', 'producer'],
    project: {
      original: '킹 오브 킹스 (2025)',
      working: 'The King of Kings',
      format: 'animation',
      logline: '',
    },
    parties: [
      {
        id: 'mofac',
        name: 'Mofac Studios (모팩스튜디오)',
        side: 'ours',
        capacity: 'Owner, producer · 권리자·제작',
        country: 'KR',
      },
      {
        id: 'giantstep',
        name: 'Giantstep (자이언트스텝)',
        side: 'ours',
        capacity: 'Producer, investor · 제작·투자',
        country: 'KR',
      },
      { id: 'angel', name: 'Angel Studios', side: 'theirs', capacity: 'Distributor · 배급사', country: 'US' },
      {
        id: 'blue-harbor',
        name: 'Blue Harbor Entertainment',
        side: 'third',
        capacity: 'First distributor · 최초 배급사',
        country: '',
      },
    ],
    currency: 'USD',
    budget: { amountMinor: 36_000_000_000, currency: 'KRW' },
    events: [
      {
        id: 'release',
        kind: 'release',
        on: '2025-04-11',
        label: 'US release, about 3,200 theatres (reported) · 미국 개봉',
      },
    ],
    notes:
      '공개 보도로만 구성한 견본이다. 제작비 360억 원(case-korea-bizwire-2025-1)과 개봉(case-korea-daily-us-1)은 보도된 것이다. 개봉 극장 수는 결과이지 계약상 약정이 아니므로 조건으로 입력하지 않았다. 엔젤의 일반 배분 구조는 이 작품에 적용되었는지 확인되지 않아 값으로 입력하지 않았다.\nBuilt from public reports only. The number of theatres is a result and not a promise, so it is no value here. Angel’s general waterfall is not confirmed for this film and is not entered.',
  },
  drafts: [
    {
      id: 'reported',
      side: 'agreed',
      label: 'As reported, November 2024 · 보도된 조건',
      round: 1,
      on: '2024-11-25',
      rest: 'undisclosed',
      rows: [
        [
          'crowd_distribution',
          'undisclosed',
          {
            place:
              'Angel’s filed form agreements and general waterfall are public; the terms of this film are not',
            sources: ['sec-exhibit-markettransfer-info', 'case-us-sec-filing-2025-1'],
          },
        ],
        [
          'release_commitment',
          'undisclosed',
          {
            place: 'Released in about 3,200 theatres: a result; what was promised is not public',
            sources: ['case-korea-daily-us-1'],
          },
        ],
        [
          'dist_fee_theatrical',
          'undisclosed',
          {
            place: 'A general split of one third to Angel is described, not confirmed for this film',
            sources: ['case-making-it-with-jon-davids-summary-2025-1'],
          },
        ],
      ],
    },
  ],
  // Facts for the rule checks: what is reported, and "don't know" with the reason where a report comes near.
  situation: {
    'fact.payment_direction': {
      answer: 'us_to_korea',
      note: '한국 권리자가 미국 배급사에 완성작을 허락하였다. A Korean owner licensed the finished film to a US distributor (case-cartoon-brew-1).',
    },
    'fact.payment_class': {
      answer: 'copyright_film',
      note: '완성작의 배급 허락으로 보도되었고 계약 조건은 공개되지 않았다. Reported as the distribution of a finished film; the licence itself is not public (case-deadline-reprint-1).',
    },
    'fact.treaty_form': { answer: 'unknown', note: '공개되지 않았다. Not public.' },
    'fact.third_party_payment': { answer: 'unknown', note: '공개되지 않았다. Not public.' },
  },
};

export const publicSamples: readonly Sample[] = [taleOfTwoSisters, theChaser, bugonia, kingOfKings];
