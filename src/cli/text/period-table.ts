import type { MoneyResult } from '#contract/formats/money-output.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import { stillHeld } from '#domain/settlement/waterfall/period-statement.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { amountText } from './amount-text.ts';
import { textTable } from './text-table.ts';

type Period = NonNullable<MoneyResult['periods']>[number];
type Cells = readonly (number | undefined)[];

/** Period after period as accountants lay them out; nothing where the structure says nothing of time. */
export function periodTables({ periods, currency }: MoneyResult, lang: Lang, width: number): string {
  return (periods ?? []).map((period) => periodTable(period, currency, lang, width)).join('');
}

function periodTable(period: Period, currency: CurrencyCode, lang: Lang, width: number): string {
  const words = WORDS[lang];
  const head = (text: string) => ({ head: text, align: 'right' as const });
  const row = (label: string, cells: Cells, of = currency): string[] => [
    label,
    ...cells.map((minor) => (minor === undefined ? '' : amountText(minor, of))),
  ];
  const { receipts, reserves, tiers, payees, unallocated, month, paidAfterDays } = period;
  const table = textTable(
    [{ head: `${words.line} (${currency})`, mayShrink: true }, ...words.columns.map(head)],
    [
      row(words.receipts, columnsOf(receipts)),
      ...reserves.flatMap(({ label, currency: own, held, released }) => [
        row(words.held(label[lang], own), columnsOf(held), own),
        row(words.released(label[lang], own), columnsOf(released), own),
        row(words.stillHeld(label[lang], own), columnsOf(stillHeld(held, released)), own),
      ]),
      ...tiers.map(({ label, unrecouped, ...columns }) =>
        row(label[lang], [
          ...columnsOf(columns),
          unrecouped?.openingMinor,
          unrecouped?.interestMinor,
          unrecouped?.closingMinor,
        ]),
      ),
      ...payees.map(({ label, ...columns }) => row(`→ ${label[lang]}`, columnsOf(columns))),
      ...(unallocated.cumulativeMinor === 0 ? [] : [row(words.unallocated, columnsOf(unallocated))]),
    ].map((cells) => [...cells, ...Array<string>(words.columns.length + 1 - cells.length).fill('')]),
    width,
  );
  return `\n${words.period(month, paidAfterDays)}\n${table}`;
}

function columnsOf({ priorMinor, periodMinor, cumulativeMinor }: Period['receipts']): Cells {
  return [priorMinor, periodMinor, cumulativeMinor];
}

const WORDS = {
  en: {
    line: 'Statement',
    columns: ['Prior', 'This period', 'Cumulative', 'Unrecouped before', 'Interest', 'Unrecouped after'],
    receipts: 'Money in',
    held: (name: string, currency: string) => `Held back of ${name} (${currency})`,
    stillHeld: (name: string, currency: string) => `Still held of ${name} (${currency})`,
    released: (name: string, currency: string) => `Released of ${name} (${currency})`,
    unallocated: 'Not allocated',
    period: (month: number, days: number | undefined) =>
      `Period ending with month ${month}${days === undefined ? '' : `, paid ${days} days later`}`,
  },
  ko: {
    line: '정산서',
    columns: ['전기까지', '당기', '누계', '기초 미회수 잔액', '당기 이자', '기말 미회수 잔액'],
    receipts: '유입',
    held: (name: string, currency: string) => `유보: ${name} (${currency})`,
    stillHeld: (name: string, currency: string) => `유보 잔액: ${name} (${currency})`,
    released: (name: string, currency: string) => `유보 해제: ${name} (${currency})`,
    unallocated: '미배분',
    period: (month: number, days: number | undefined) =>
      `체결 후 ${month}개월 말 정산${days === undefined ? '' : `, ${days}일 뒤 지급`}`,
  },
};
