import type { MoneyOutput, MoneyResult } from '#contract/formats/money-output.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import { LINE_SECTIONS } from '#domain/settlement/statement/statement-types.ts';
import { SECTION_WORDS } from '#domain/settlement/statement/section-words.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { formatMoneySpan, formatRoundedMoney } from '#domain/values/format-rounded.ts';
import { AFTER_WITHHOLDING, UNDECIDED_RATE_WORDS, WITHHELD_WORDS } from '#domain/words/withholding-words.ts';
import { PRICED_RUNG_WORDS } from '#domain/words/term-words.ts';
import { asTitle } from '#domain/words/words.ts';
import { amountText } from './amount-text.ts';
import { outcomesTable } from './outcomes-table.ts';
import { periodTables } from './period-table.ts';
import { textTable } from './text-table.ts';

/** What the outcomes pay, then every scenario as a table of lines with its foot, and the clauses by money left on the table. */
export function moneyTable(output: MoneyOutput, lang: Lang, width: number): string {
  const head = [output.title, output.source, output.note].filter((line) => line !== '').join('\n');
  const results = output.results.map((result) => resultTable(result, output, lang, width)).join('\n');
  return `${head}\n\n${outcomesTable(output, lang, width)}${results}${clauseTable(output, lang, width)}`;
}

function resultTable(result: MoneyResult, output: MoneyOutput, lang: Lang, width: number): string {
  const { currency, label, payees, conservation, present, paid } = result;
  const ko = lang === 'ko';
  const amount = (minor: number): string => amountText(minor, currency);
  const table = textTable(
    [
      { head: ko ? '항목' : 'Line', mayShrink: true },
      { head: `${ko ? '금액' : 'Amount'} (${currency})`, align: 'right' },
    ],
    [
      ...lineRows(result, amount, lang),
      ...payees.flatMap((payee) => [
        [`→ ${payee.label[lang]}`, amount(payee.receivedMinor)],
        ...taxRows(payee, amount, lang),
      ]),
      ...leftRows(result, amount, lang),
      ...(paid ? [[paidIn(paid.currency)[lang], amountText(paid.amountMinor, paid.currency)]] : []),
      ...(present
        ? [[worthToday(present.discountRate, output.of, result.kind)[lang], amount(present.oursMinor)]]
        : []),
    ],
    width,
  );
  const feet = conservation.map(
    ({ of, inMinor, outMinor, isExact }) =>
      `${(of === 'owner' ? OWNER_FOOT : FOOT)[lang]}: ${amount(inMinor)} ${isExact ? '=' : '≠'} ${amount(outMinor)}\n`,
  );
  const reached = levelLines(result, amount, lang);
  const title = result.kind === 'statement' && output.option ? ifMade(label)[lang] : label[lang];
  return `${title}\n${table}${notKnown(payees, lang)}${feet.join('')}${reached.join('')}${periodTables(result, lang, width)}`;
}

const FOOT: Bilingual = { en: 'Money in = money out', ko: '유입 = 유출' };
const OWNER_FOOT: Bilingual = {
  en: 'Our income = what is paid, tax included',
  ko: '우리 측 수입 = 지급액(세금 포함)',
};

/** Every scenario of an option's statement is one of a film that is made. */
function ifMade({ en, ko }: Bilingual): Bilingual {
  return { en: `${en}, if the film is made`, ko: `${ko}(영화가 제작되는 경우)` };
}

/** The lines, of a statement section by section, each under its name. */
function lineRows({ lines }: MoneyResult, amount: (minor: number) => string, lang: Lang): string[][] {
  const row = ({ label, amountMinor }: MoneyResult['lines'][number]) => [label[lang], amount(amountMinor)];
  const bare = lines.filter(({ section }) => section === undefined);
  const sections = LINE_SECTIONS.flatMap((section) => {
    const own = lines.filter((line) => line.section === section);
    return own.length === 0 ? [] : [[`[${SECTION_WORDS[section][lang]}]`, ''], ...own.map(row)];
  });
  return [...bare.map(row), ...sections];
}

/** What of the money in a waterfall reached nobody. */
function leftRows(
  { totals }: MoneyResult,
  amount: (minor: number) => string,
  lang: Lang,
): readonly string[][] {
  return Object.entries(LEFT_WORDS).flatMap(([name, words]) =>
    totals[name] ? [[words[lang], amount(totals[name])]] : [],
  );
}

const LEFT_WORDS: Readonly<Record<string, Bilingual>> = {
  unallocated: { en: 'Left in the account: no tier takes it', ko: '계좌 잔액(배분 단계 없음)' },
  held: { en: 'Still held in reserve', ko: '유보 잔액' },
};

/** At which box office or receipts something begins, said by what it is. */
function levelLines(
  { levels, lines }: MoneyResult,
  amount: (minor: number) => string,
  lang: Lang,
): readonly string[] {
  const tiers = new Map(lines.map(({ id, label }) => [id, label]));
  return Object.entries(levels).map(([name, minor]) => {
    const words = LEVEL_WORDS[name] ?? recoupedAt(tiers.get(name) ?? { en: name, ko: name });
    return `${words[lang]}: ${amount(minor)}\n`;
  });
}

function recoupedAt({ en, ko }: Bilingual): Bilingual {
  return { en: `Recouped at receipts of its account, ${en}`, ko: `회수 완료 매출, ${ko}` };
}

const LEVEL_WORDS: Readonly<Record<string, Bilingual>> = {
  'breakeven.all.boxOffice': {
    en: 'Net profits begin at a box office, the other media growing with it, of',
    ko: '순이익이 시작되는 박스오피스(다른 매체도 함께 증가)',
  },
  'breakeven.all.receipts': {
    en: 'Net profits begin at gross receipts, all media growing together, of',
    ko: '순이익이 시작되는 총수익(모든 매체가 함께 증가)',
  },
  'breakeven.cinemas.boxOffice': {
    en: 'Net profits begin at a box office, the other media as they are, of',
    ko: '순이익이 시작되는 박스오피스(다른 매체는 그대로)',
  },
  'breakeven.cinemas.receipts': {
    en: 'Net profits begin at gross receipts, the other media as they are, of',
    ko: '순이익이 시작되는 총수익(다른 매체는 그대로)',
  },
};

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
function worthToday(discountRate: string, of: MoneyOutput['of'], kind: MoneyResult['kind']): Bilingual {
  // What is put into a waterfall as equity is none of its flows.
  const [en, ko] = kind === 'waterfall' ? [', our equity not taken off', ', 투자금 차감 전'] : ['', ''];
  return of === 'deal'
    ? {
        en: `Worth today to our side (${discountRate} a year${en}; when money comes is assumed)`,
        ko: `우리 측 현재가치(연 ${discountRate} 할인${ko}, 입금 시점은 가정)`,
      }
    : {
        en: `Worth today to our side (${discountRate} a year${en})`,
        ko: `우리 측 현재가치(연 ${discountRate} 할인${ko})`,
      };
}

/** What each clause is worth over the runs of the model: rounded, and never an average alone. */
function clauseTable({ clauses, results, option }: MoneyOutput, lang: Lang, width: number): string {
  const currency = results[0]?.currency;
  const worth = clauses.filter(({ worthMinor }) => worthMinor !== undefined && worthMinor !== 0);
  if (currency === undefined || worth.length === 0) return '';
  const ko = lang === 'ko';
  const rounded = (minor: number) => formatRoundedMoney(minor, currency)[lang];
  const table = textTable(
    [
      { head: ko ? '조항' : 'Clause', mayShrink: true },
      { head: ko ? '기준' : 'Against', mayShrink: true },
      { head: ko ? '놓치고 있는 금액(평균)' : 'Left on the table, on average', align: 'right' },
      { head: ko ? '열에 여덟' : 'In eight of ten', align: 'right' },
    ],
    worth.map(({ name, worthMinor, worthSpread, worthRung, givenAway }) => [
      name[lang],
      worthRung === undefined
        ? ''
        : `${PRICED_RUNG_WORDS[worthRung][lang]}${givenAway ? gaveAway(rounded(givenAway.averageMinor))[lang] : ''}`,
      rounded(worthMinor ?? 0),
      worthSpread ? formatMoneySpan(worthSpread.p10Minor, worthSpread.p90Minor, currency)[lang] : '',
    ]),
    width,
  );
  const notes = [
    ...(option && !option.chances ? [ONLY_IF_MADE] : []),
    ...(worth.some(({ worthMinor }) => Number(worthMinor) < 0) ? [COSTS_US] : []),
  ];
  return `\n${table}${notes.map((note) => `${note[lang]}\n`).join('')}`;
}

const ONLY_IF_MADE: Bilingual = {
  en: 'After tax, if the option is exercised and the film made; nothing of it is counted for a film that is not.',
  ko: '세후 금액이며 옵션이 행사되고 영화가 제작되는 경우를 전제합니다.',
};
const COSTS_US: Bilingual = {
  en: 'Below zero: in their paper it would pay us less than what stands there.',
  ko: '음수는 현재 초안보다 우리 측 수령액이 줄어드는 값입니다.',
};

/** What our own last paper gave away of our ask, on average. */
function gaveAway(amount: string): Bilingual {
  return { en: ` (gave away ${amount})`, ko: `(이미 양보 ${amount})` };
}
