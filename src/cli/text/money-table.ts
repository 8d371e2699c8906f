import type { MoneyOutput, MoneyResult } from '#contract/formats/money-output.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { AFTER_WITHHOLDING, UNDECIDED_RATE_WORDS, WITHHELD_WORDS } from '#domain/words/withholding-words.ts';
import { PRICED_RUNG_WORDS } from '#domain/words/term-words.ts';
import { asTitle } from '#domain/words/words.ts';
import { amountText } from './amount-text.ts';
import { periodTables } from './period-table.ts';
import { textTable } from './text-table.ts';

/** Every scenario as a table of lines with its foot, and the clauses by money left on the table. */
export function moneyTable(output: MoneyOutput, lang: Lang, width: number): string {
  const head = [output.title, output.source, output.note].filter((line) => line !== '').join('\n');
  const results = output.results.map((result) => resultTable(result, output.of, lang, width)).join('\n');
  return `${head}\n\n${results}${stakeTable(output, lang, width)}${clauseTable(output, lang, width)}`;
}

/** What our side puts in and gets; of an outline only that it is one. */
function stakeTable({ stake, results }: MoneyOutput, lang: Lang, width: number): string {
  if (!stake) return '';
  const ko = lang === 'ko';
  if (stake.isExample)
    return ko
      ? '\n워터폴이 예시 금액의 기본형이므로 우리 측의 투입액과 수령액은 알 수 없습니다.\n'
      : '\nThe waterfall is an outline with example amounts: what our side puts in and gets is not known.\n';
  const currency = results.find(({ kind }) => kind === 'waterfall')?.currency;
  if (currency === undefined) return '';
  const labelOf = new Map(results.map(({ scenario, label }) => [scenario, label[lang]]));
  const rows = stake.byScenario.filter(({ id }) => labelOf.has(id));
  const head = (words: string) => ({ head: words, align: 'right' as const });
  const table = textTable(
    [
      { head: ko ? `우리 측(${currency})` : `Our side (${currency})`, mayShrink: true },
      head(ko ? '투입액' : 'Put in'),
      head(ko ? '수령액' : 'Received'),
      head(ko ? '별도 보수' : 'Fees'),
      head(ko ? '인센티브' : 'Incentives'),
      head(ko ? '세액' : 'Tax'),
      head(ko ? '순액' : 'Net'),
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
  return `\n${table}`;
}

function resultTable(result: MoneyResult, of: MoneyOutput['of'], lang: Lang, width: number): string {
  const { currency, label, lines, payees, conservation, levels, present, paid } = result;
  const ko = lang === 'ko';
  const amount = (minor: number): string => amountText(minor, currency);
  const table = textTable(
    [
      { head: ko ? '항목' : 'Line', mayShrink: true },
      { head: `${ko ? '금액' : 'Amount'} (${currency})`, align: 'right' },
    ],
    [
      ...lines.map((line) => [line.label[lang], amount(line.amountMinor)]),
      ...payees.flatMap((payee) => [
        [`→ ${payee.label[lang]}`, amount(payee.receivedMinor)],
        ...taxRows(payee, amount, lang),
      ]),
      ...(paid ? [[paidIn(paid.currency)[lang], amountText(paid.amountMinor, paid.currency)]] : []),
      ...(present ? [[worthToday(present.discountRate, of)[lang], amount(present.oursMinor)]] : []),
    ],
    width,
  );
  const feet = conservation.map(
    ({ inMinor, outMinor, isExact }) =>
      `${ko ? '유입 = 유출' : 'Money in = money out'}: ${amount(inMinor)} ${isExact ? '=' : '≠'} ${amount(outMinor)}\n`,
  );
  const reached = Object.entries(levels).map(([name, minor]) => `${name}: ${amount(minor)}\n`);
  return `${label[lang]}\n${table}${notKnown(payees, lang)}${feet.join('')}${reached.join('')}${periodTables(result, lang, width)}`;
}

/** What is withheld from a payee, and what is left; nothing of one that receives nothing, or where no rate is known. */
function taxRows(
  { tax, receivedMinor }: MoneyResult['payees'][number],
  amount: (minor: number) => string,
  lang: Lang,
): readonly string[][] {
  if (!tax || receivedMinor === 0) return [];
  const withheld = tax.kinds.flatMap(({ income, rate, withheldMinor, by }) => {
    if (withheldMinor === undefined) return [];
    const why = by === 'not-named' ? UNDECIDED_RATE_WORDS[by][lang] : rate;
    return [[`· ${WITHHELD_WORDS[income][lang]} (${why})`, amount(withheldMinor)]];
  });
  if (tax.netMinor === undefined) return withheld;
  return [...withheld, [`· ${AFTER_WITHHOLDING[lang]}`, amount(tax.netMinor)]];
}

/** The payees from whom it is not known what is withheld, on a line of its own. */
function notKnown(payees: MoneyResult['payees'], lang: Lang): string {
  const names = payees
    .filter(({ tax, receivedMinor }) => receivedMinor > 0 && tax && tax.netMinor === undefined)
    .map(({ label }) => label[lang]);
  if (names.length === 0) return '';
  return `${asTitle(UNDECIDED_RATE_WORDS['not-known'])[lang]}: ${names.join(', ')}\n`;
}

function paidIn(currency: CurrencyCode): Bilingual {
  return { en: `Paid to the owner after tax, in ${currency}`, ko: `권리자 세후 수령액(${currency})` };
}

/** A file states when money comes in; for a deal it is assumed. */
function worthToday(discountRate: string, of: MoneyOutput['of']): Bilingual {
  return of === 'deal'
    ? {
        en: `Worth today to our side (${discountRate} a year; when money comes is assumed)`,
        ko: `우리 측 현재가치(연 ${discountRate} 할인, 입금 시점은 가정)`,
      }
    : {
        en: `Worth today to our side (${discountRate} a year)`,
        ko: `우리 측 현재가치(연 ${discountRate} 할인)`,
      };
}

function clauseTable({ clauses, results }: MoneyOutput, lang: Lang, width: number): string {
  const currency = results[0]?.currency;
  const worth = clauses.filter(({ worthMinor }) => worthMinor !== undefined && worthMinor !== 0);
  if (currency === undefined || worth.length === 0) return '';
  const ko = lang === 'ko';
  const table = textTable(
    [
      { head: ko ? '조항' : 'Clause', mayShrink: true },
      { head: ko ? '기준' : 'Against', mayShrink: true },
      { head: `${ko ? '놓치고 있는 금액' : 'Left on the table'} (${currency})`, align: 'right' },
    ],
    worth.map(({ name, worthMinor, worthRung, givenAway }) => [
      name[lang],
      worthRung === undefined
        ? ''
        : `${PRICED_RUNG_WORDS[worthRung][lang]}${givenAway ? gaveAway(amountText(givenAway.averageMinor, currency))[lang] : ''}`,
      amountText(worthMinor ?? 0, currency),
    ]),
    width,
  );
  return `\n${table}`;
}

/** What our own last paper gave away of our ask, on average. */
function gaveAway(amount: string): Bilingual {
  return { en: ` (gave away ${amount})`, ko: `(이미 양보 ${amount})` };
}
