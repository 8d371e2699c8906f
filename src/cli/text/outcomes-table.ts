import type { MoneyOutput } from '#contract/formats/money-output.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { formatMoneySpan, formatRoundedMoney } from '#domain/values/format-rounded.ts';
import { formatPercent } from '#domain/values/format-value.ts';
import { amountText } from './amount-text.ts';
import { textTable } from './text-table.ts';

/**
 * What comes before any scenario: what becomes of the option, what our side puts in and gets, or that the amounts are
 * none of this deal. Medians and spreads lead, and an average never stands alone.
 */
export function outcomesTable(output: MoneyOutput, lang: Lang, width: number): string {
  const currency = output.results[0]?.currency;
  if (currency === undefined) return '';
  return [
    optionTable(output, currency, lang, width),
    stakeTable(output, lang, width),
    overallText(output, currency, lang),
    // Of an outline no tax of ours is said.
    output.isTaxByFacts === false && output.stake?.isExample !== true ? `${WORDS[lang].taxNotByFacts}\n` : '',
  ]
    .filter((part) => part !== '')
    .map((part) => `${part}\n`)
    .join('');
}

/** What each outcome of an option pays, how likely the person says it is, and why there is no average without that. */
function optionTable({ option }: MoneyOutput, currency: CurrencyCode, lang: Lang, width: number): string {
  if (!option) return '';
  const words = WORDS[lang];
  const { chances, lapsed, exercisedNotMade, made } = option;
  const rounded = (minor: number) => formatRoundedMoney(minor, currency)[lang];
  const middle = words.middle(
    rounded(made.medianMinor),
    formatMoneySpan(made.p10Minor, made.p90Minor, currency)[lang],
  );
  const rows = [
    ['lapsed', rounded(lapsed.netMinor)],
    ['exercisedNotMade', rounded(exercisedNotMade.netMinor)],
    ['made', middle],
  ] as const;
  const table = textTable(
    [
      { head: words.option, mayShrink: true },
      { head: words.pays },
      ...(chances ? [{ head: words.chance, align: 'right' as const }] : []),
    ],
    rows.map(([outcome, pays]) => [
      words[outcome],
      pays,
      ...(chances ? [formatPercent(chances[outcome])[lang]] : []),
    ]),
    width,
  );
  return chances ? table : `${table}${words.noAverage}\n`;
}

/** What our side puts in and gets; of an outline only that it is one. */
function stakeTable({ stake, results }: MoneyOutput, lang: Lang, width: number): string {
  if (!stake) return '';
  const words = WORDS[lang];
  if (stake.isExample) return `${words.outline}\n`;
  const currency = results.find(({ kind }) => kind === 'waterfall')?.currency;
  if (currency === undefined) return '';
  const labelOf = new Map(results.map(({ scenario, label }) => [scenario, label[lang]]));
  const rows = stake.byScenario.filter(({ id }) => labelOf.has(id));
  return textTable(
    [
      { head: words.ourSide(currency), mayShrink: true },
      ...words.stake.map((head) => ({ head, align: 'right' as const })),
    ],
    rows.map(({ id, ...ours }) => [
      labelOf.get(id) ?? id,
      ...[
        ours.putInMinor,
        ours.receivedMinor,
        ours.feesMinor,
        ours.incentivesMinor,
        ours.taxMinor,
        ours.netMinor,
      ].map((minor) => amountText(minor, currency)),
    ]),
    width,
  );
}

function overallText({ overall, option }: MoneyOutput, currency: CurrencyCode, lang: Lang): string {
  if (!overall) return '';
  const rounded = (minor: number) => formatRoundedMoney(minor, currency)[lang];
  const words = WORDS[lang];
  const say = option ? words.byChances : words.overFilms;
  return `${say(
    rounded(overall.medianMinor),
    formatMoneySpan(overall.p10Minor, overall.p90Minor, currency)[lang],
    rounded(overall.averageMinor),
  )}\n`;
}

const WORDS = {
  en: {
    option: 'What becomes of the option',
    pays: 'Pays us, after tax',
    chance: 'How likely',
    lapsed: 'The option lapses',
    exercisedNotMade: 'Exercised, and not made',
    made: 'The film is made',
    middle: (median: string, span: string) => `${median} in the middle; in eight of ten films ${span}`,
    noAverage:
      'No average is shown: it would take for granted that the film is made. Give the chances under Money, Outcomes.',
    outline:
      'The waterfall is an outline with example amounts. What follows shows its order and is no money of this deal: what our side puts in and gets is not known.',
    taxNotByFacts:
      'The tax is at the rate of the paper, or of the assumptions: the payer withholds what the law says, which the facts as answered do not decide. Look at them under Rules.',
    ourSide: (currency: string) => `Our side (${currency})`,
    stake: ['Put in', 'Received', 'Fees', 'Incentives', 'Tax', 'Net'],
    byChances: (median: string, span: string, average: string) =>
      `By your chances: ${median} in the middle, in eight of ten cases ${span}; ${average} on average.`,
    overFilms: (median: string, span: string, average: string) =>
      `Over films of every size: ${median} net in the middle, in eight of ten films ${span}; ${average} on average.`,
  },
  ko: {
    option: '옵션의 결과',
    pays: '우리 측 수령액(세후)',
    chance: '가능성',
    lapsed: '옵션 소멸',
    exercisedNotMade: '행사 후 미제작',
    made: '영화 제작',
    middle: (median: string, span: string) => `중앙값 ${median}, 영화 열 편 중 여덟 편은 ${span}`,
    noAverage:
      '평균은 영화가 제작된다고 전제하게 되므로 표시하지 않습니다. 금액 화면의 흥행 결과에서 가능성을 입력하세요.',
    outline:
      '워터폴이 예시 금액의 기본형입니다. 아래 금액은 순서만 보여 주며 이 거래의 금액이 아니므로, 우리 측의 투입액과 수령액은 알 수 없습니다.',
    taxNotByFacts:
      '세액은 초안에 적힌 세율 또는 가정에 따른 것입니다. 지급자는 법정 세율로 원천징수하는데, 현재 입력된 사실관계로는 그 세율이 정해지지 않습니다. 규정 점검 화면에서 확인하세요.',
    ourSide: (currency: string) => `우리 측(${currency})`,
    stake: ['투입액', '수령액', '별도 보수', '인센티브', '세액', '순액'],
    byChances: (median: string, span: string, average: string) =>
      `입력한 가능성에 따르면 중앙값은 ${median}, 열에 여덟은 ${span}, 평균은 ${average}입니다.`,
    overFilms: (median: string, span: string, average: string) =>
      `흥행 규모 전체로 보면 순액의 중앙값은 ${median}, 열 편 중 여덟 편은 ${span}, 평균은 ${average}입니다.`,
  },
};
