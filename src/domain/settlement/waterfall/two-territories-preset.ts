import { claim, payee, percent, recoup, source, split } from './preset-parts.ts';
import type { WaterfallPreset } from './preset-parts.ts';

const MILLION = 100_000_000; // cents in a million dollars
const EOK = 100_000_000; // won

/** Each side keeps its own territory. */
export const TWO_TERRITORIES: WaterfallPreset = {
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
};
