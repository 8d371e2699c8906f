import { claim, payee, percent, recoup, source, split } from './preset-parts.ts';
import type { WaterfallPreset } from './preset-parts.ts';
import type { Account, Source, Tier } from './waterfall-types.ts';

const EOK = 100_000_000; // won

/**
 * What cinemas keep of a ticket after VAT and levy, by where and what is shown. Of Korean films 45% in the houses that
 * CGV (since July 2013) and Lotte (since September 2013) run themselves in Seoul, else half (Kuki News, Danbi News 2013).
 * Of foreign films half everywhere: Seoul's 40% (Dong-A Ilbo, 14 February 2006; Kuki News 2013) CGV raised to half in
 * September 2013, and Lotte held to the same in December (Kukmin Ilbo, 12 December 2013). What each distributor then agreed to
 * was not published (Aju Economy, 8 November 2013), so the share that leaves us less is taken.
 */
const CINEMAS_KEEP = {
  korean: { seoul: '45%', elsewhere: '50%' },
  foreign: { seoul: '50%', elsewhere: '50%' },
} as const;

/**
 * The film levy: 3% since 2007 (Kukmin Ilbo 3 December 2014), gone from January 2025 (News1, 10 December 2024), back by
 * an act passed on 27 February 2025 that took effect when it was promulgated (Segye Ilbo); the day of that was not found, so
 * it is charged from the day on which the act was passed.
 */
const LEVY_BY_DAY = [
  { from: '2007-07-01', rate: { numerator: 3, denominator: 100 } },
  { from: '2025-01-01', rate: { numerator: 0, denominator: 1 } },
  { from: '2025-02-27', rate: { numerator: 3, denominator: 100 } },
] as const;

/** A settlement (정산서) of a theatrical release in Korea, of a Korean or a foreign film. */
export const KOREAN_SETTLEMENT = settlement(
  'korean',
  'korean-settlement',
  'Korean settlement by admissions',
  '관객 수 기준 정산(한국영화)',
);
export const KOREAN_SETTLEMENT_FOREIGN = settlement(
  'foreign',
  'korean-settlement-foreign',
  'Korean settlement by admissions, foreign film',
  '관객 수 기준 정산(외국영화)',
);

function settlement(of: keyof typeof CINEMAS_KEEP, id: string, en: string, ko: string): WaterfallPreset {
  const keep = CINEMAS_KEEP[of];
  return {
    id,
    label: { en, ko },
    source: {
      en: 'Admissions times the average ticket price, by region. VAT is 10/110 of the ticket; the levy is 3% of the price without VAT, abolished from January 2025 and brought back by an act passed on 27 February 2025; the day on which that took effect was not found, so it is charged from the day it was passed. Cinemas keep 45% of Korean films in their own houses in Seoul (since 2013) and half elsewhere; of foreign films half, as CGV has asked since September 2013 (40% in Seoul until then; what distributors agreed to since is not public, so put in your own). A fee of 10% and 60/40 between investors and producer as reported; a running guarantee is paid out of the producer’s share (court case on Miracle in Cell No. 7, 2015). Cinemas settle within 45 days after the run, the distributor within 90 (Aju Economy, 2019). Amounts, admissions and the fee on other windows are examples.',
      ko: '지역별 관객 수에 평균 객단가를 곱합니다. 부가가치세는 입장권 가액의 10/110, 부과금은 부가가치세를 뺀 가액의 3%이며, 2025년 1월 폐지되었다가 2025년 2월 27일 국회를 통과한 개정법으로 되살아났습니다. 개정법의 시행일은 확인하지 못하여 통과일부터 부과하는 것으로 계산합니다. 극장 부율은 한국영화가 서울 직영관 45%(2013년 이후), 그 밖의 지역 50%이고, 외국영화는 50%입니다. 외국영화의 서울 부율은 40%였으나 CGV가 2013년 9월 50%로 조정하였고, 이후 배급사별 합의 부율은 공개되지 않았으므로 실제 부율을 입력하세요. 배급수수료 10%, 투자사·제작사 6:4는 언론에 알려진 관행이고, 러닝개런티는 제작사 몫에서 지급됩니다(7번방의 선물 배당금 소송, 2015). 극장은 종영 후 45일, 배급사는 90일 안에 정산합니다(아주경제, 2019). 금액과 관객 수, 부가판권 수수료는 예시입니다.',
    },
    spec: {
      currency: 'KRW',
      payees: [
        payee('tax', 'VAT and film levy', '부가가치세·영화 부과금', 'third'),
        payee('cinemas', 'Cinemas', '극장', 'third'),
        payee('distributor', 'Distributor', '배급사', 'third'),
        payee('investors', 'Investors', '투자사', 'theirs'),
        payee('cast', 'Cast and director', '배우·감독', 'third'),
        payee('producer', 'Producer', '제작사', 'ours'),
      ],
      sources: [
        tickets('seoul', 'Cinemas in Seoul', '서울 극장', 10_000),
        tickets('elsewhere', 'Cinemas elsewhere', '서울 외 극장', 9_500),
        source(
          'windows',
          'Other windows (VOD, television, abroad)',
          '부가판권(VOD·TV·해외)',
          'other-windows',
          'KRW',
        ),
      ],
      inflows: [],
      rates: [],
      accounts: [
        ticketAccount('seoul', 'Seoul', '서울', keep.seoul),
        ticketAccount('elsewhere', 'Elsewhere', '서울 외', keep.elsewhere),
        {
          id: 'other-windows',
          label: { en: 'Other windows', ko: '부가판권' },
          tiers: [
            percent(
              'windows-fee',
              'distribution-fee',
              'Fee on other windows',
              '부가판권 수수료',
              '10%',
              'account',
              'distributor',
            ),
            passOn('windows-net', 'Receipts of other windows', '부가판권 수입'),
          ],
        },
        filmAccount(),
        producerShare(),
      ],
    },
    exampleReceiptsMinor: { seoul: 770_000 * 10_000, elsewhere: 2_200_000 * 9_500, windows: 15 * EOK },
  };
}

function tickets(id: string, en: string, ko: string, ticketMinor: number): Source {
  return { ...source(id, en, ko, `${id}-tickets`, 'KRW'), ticketMinor };
}

/** One region from the ticket to what the distributor passes on, each line on what the lines above it leave. */
function ticketAccount(id: string, en: string, ko: string, cinemasKeep: string): Account {
  const keptEn = `Cinemas keep ${cinemasKeep}: ${en}`;
  return {
    id: `${id}-tickets`,
    label: { en: `Tickets: ${en}`, ko: `극장 매출: ${ko}` },
    tiers: [
      percent(
        `${id}-vat`,
        'tax',
        `VAT, 10/110: ${en}`,
        `부가가치세(10/110): ${ko}`,
        '1/11',
        'account',
        'tax',
      ),
      {
        ...percent(
          `${id}-levy`,
          'levy',
          `Film levy, 3%: ${en}`,
          `영화 부과금(3%): ${ko}`,
          '3%',
          'remaining',
          'tax',
        ),
        dated: LEVY_BY_DAY,
      },
      percent(
        `${id}-cinemas`,
        'exhibitor',
        keptEn,
        `극장 부율 ${cinemasKeep}: ${ko}`,
        cinemasKeep,
        'remaining',
        'cinemas',
      ),
      percent(
        `${id}-fee`,
        'distribution-fee',
        `Distribution fee: ${en}`,
        `배급수수료: ${ko}`,
        '10%',
        'remaining',
        'distributor',
      ),
      passOn(`${id}-net`, `Distributor’s receipts: ${en}`, `배급 수입: ${ko}`),
    ],
  };
}

function passOn(id: string, en: string, ko: string): Tier {
  return { ...split(id, en, ko, [['film', '100%']]), role: 'overage' };
}

function filmAccount(): Account {
  return {
    id: 'film',
    label: { en: 'Film', ko: '작품 계좌' },
    tiers: [
      recoup('p-and-a', 'p-and-a', 'Prints and advertising', 'P&A 비용', [
        claim('p-and-a-cost', 'investors', 25 * EOK, '0%'),
      ]),
      recoup('net-cost', 'equity', 'Net production cost', '순제작비', [
        claim('cost', 'investors', 70 * EOK, '0%'),
      ]),
      split('profit', 'Profit', '수익 배분', [
        ['investors', '60%'],
        ['producer-share', '40%'],
      ]),
    ],
  };
}

function producerShare(): Account {
  return {
    id: 'producer-share',
    label: { en: 'Producer’s share', ko: '제작사 몫' },
    tiers: [
      {
        ...percent(
          'running-guarantee',
          'running-guarantee',
          'Running guarantee',
          '러닝개런티',
          '100%',
          'remaining',
          'cast',
        ),
        base: { kind: 'admissions', ids: ['seoul', 'elsewhere'], above: 2_000_000, eachMinor: 100 },
      },
      { ...split('producer-net', 'Producer', '제작사', [['producer', '100%']]), role: 'overage' },
    ],
  };
}
