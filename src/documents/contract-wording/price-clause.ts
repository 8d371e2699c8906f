import type { SharedDraft } from '#domain/deal/disclosure.ts';
import type { PublicTerm } from '#domain/library/public-term.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { withJosa } from '#domain/text/josa.ts';
import { formatMoney, formatNumber, formatPercent, formatValue } from '#domain/values/format-value.ts';
import type { ValueWords } from '#domain/values/form.ts';
import type { Value } from '#domain/values/value.ts';
import { languageOf, withForeign } from '#documents/contract-wording/clause-wording.ts';

/** The terms that make up the price: one clause says all of them, or read apart they would contradict each other. */
export const PRICE_TERMS = [
  'purchase_price_fixed',
  'purchase_price_pct_budget',
  'purchase_price_floor',
  'purchase_price_ceiling',
] as const;
type PriceTerm = (typeof PRICE_TERMS)[number];
type Parts = Partial<Record<PriceTerm, Value>>;

export type PriceClause = {
  readonly termIds: readonly string[];
  readonly wording: Bilingual;
  readonly toTranslate: readonly Lang[];
};

/**
 * One clause for the price: a sum, a percentage of the budget, or the greater of the two, with floor and ceiling.
 * The person's own words on the percentage or another part stand as written, and ours say only what they leave out.
 */
export function priceClause(
  draft: SharedDraft,
  terms: readonly PublicTerm[],
  words: ValueWords,
  { isAtClosing, isFacing }: { readonly isAtClosing: boolean; readonly isFacing: boolean },
): PriceClause | undefined {
  // Where the draft states when the price is due, its own clause says it, and this one says nothing besides.
  const isDueElsewhere = draft.entries['payment_timing']?.state.kind === 'value';
  const parts: Parts = {};
  const own: { readonly termId: PriceTerm; readonly text: string }[] = [];
  for (const termId of PRICE_TERMS) {
    const entry = draft.entries[termId];
    if (entry?.state.kind === 'value') parts[termId] = entry.state.value;
    if (entry && entry.clause.trim() !== '') own.push({ termId, text: entry.clause.trim() });
  }
  const termIds = PRICE_TERMS.filter(
    (id) => parts[id] !== undefined || own.some(({ termId }) => termId === id),
  );
  if (termIds.length === 0) return undefined;
  const written = (id: PriceTerm) => saidAs(id, parts[id], terms, words);
  const composed = compose(written, isAtClosing, isDueElsewhere);
  const langs = new Set(own.map(({ text }) => languageOf(text)));
  const toTranslate = (['en', 'ko'] as const).filter((lang) => langs.size > 0 && !langs.has(lang));
  return { termIds, toTranslate, wording: withOwn(own, composed, parts, written, isFacing) };
}

type Said = { readonly amount: Bilingual; readonly isOfBudget: boolean; readonly times?: string };
type SaysPart = (id: PriceTerm) => Said | undefined;

function saidAs(
  id: PriceTerm,
  value: Value | undefined,
  terms: readonly PublicTerm[],
  words: ValueWords,
): Said | undefined {
  if (!value) return undefined;
  const term = terms.find((each) => each.id === id);
  if (!term) return undefined;
  return {
    amount: formatValue(value, term, words, 'exact'),
    isOfBudget: value.kind === 'share',
    ...(value.kind === 'multiple' ? { times: formatNumber(value.n) } : {}),
  };
}

function compose(part: SaysPart, isAtClosing: boolean, isDueElsewhere: boolean): Bilingual {
  const when: Bilingual = isAtClosing
    ? { en: 'on the Closing', ko: '거래종결 시' }
    : { en: 'on exercise of the Option', ko: '옵션 행사 시' };
  const [fixed, share, floor, ceiling] = PRICE_TERMS.map(part);
  const base = fixed && share ? greaterOf(fixed, share) : oneOf(fixed ?? share ?? floor);
  const limits = [
    floor && (fixed ?? share) ? floorOf(floor) : undefined,
    ceiling && ceilingOf(ceiling, floor ?? fixed),
  ];
  const limited = limits.flatMap((each) => each ?? []);
  const due: Bilingual = isDueElsewhere
    ? { en: '', ko: '' }
    : share
      ? {
          en: ` The ${floor ? 'Purchase Price Floor' : fixed ? 'fixed sum' : 'Purchase Price as then computed'} is payable ${when.en}, and any balance no later than the commencement of principal photography.`,
          ko: ` ${floor ? '구매가 하한은' : fixed ? '정액은' : '그때까지 산정된 구매가는'} ${when.ko}, 잔액은 늦어도 본촬영 개시일까지 지급한다.`,
        }
      : { en: ` It is payable ${when.en}.`, ko: ` 구매가는 ${when.ko} 지급한다.` };
  return {
    en: `As the price of the Granted Rights, Purchaser shall pay Owner ${[base.en, ...limited.map(({ en }) => en)].join(', ')} (the “Purchase Price”).${due.en} Bonuses, contingent compensation and passive payments are payable in addition to the Purchase Price and count toward no ceiling of it.`,
    ko: `매수인은 부여 권리의 대가로 권리자에게 ${base.ko}(이하 “구매가”)을 지급한다.${limited.map(({ ko }) => ` ${ko}`).join('')}${due.ko} 보너스, 수익지분 및 패시브 보상은 구매가와 별도로 지급하며 구매가의 상한에 산입하지 아니한다.`,
  };
}

function greaterOf(fixed: Said, share: Said): Bilingual {
  return {
    en: `the greater of (a) ${fixed.amount.en} and (b) ${share.amount.en}`,
    ko: `(가) ${withJosa(fixed.amount.ko, '과/와')} (나) ${share.amount.ko} 중 큰 금액`,
  };
}

function oneOf(said: Said | undefined): Bilingual {
  if (!said) return { en: 'a price to be agreed', ko: '추후 협의하여 정하는 금액' };
  return { en: said.amount.en, ko: `${said.amount.ko}에 해당하는 금액` };
}

function floorOf(floor: Said): Bilingual {
  return {
    en: `but not less than ${floor.amount.en} (the “Purchase Price Floor”)`,
    ko: `구매가는 ${floor.amount.ko}(이하 “구매가 하한”) 이상으로 한다.`,
  };
}

function ceilingOf(ceiling: Said, counted: Said | undefined): Bilingual {
  if (ceiling.times === undefined || !counted) {
    return {
      en: `but not more than ${ceiling.amount.en}`,
      ko: `구매가는 ${ceiling.amount.ko} 이하로 한다.`,
    };
  }
  return {
    en: `but, as computed on the Budget, not more than ${ceiling.times} times the Purchase Price Floor`,
    ko: `제작비를 기준으로 산정한 구매가는 구매가 하한의 ${ceiling.times}배를 상한으로 한다.`,
  };
}

/** The own words first; of ours, what they do not already say. */
function withOwn(
  own: readonly { readonly text: string }[],
  composed: Bilingual,
  parts: Parts,
  part: SaysPart,
  isFacing: boolean,
): Bilingual {
  if (own.length === 0) return composed;
  const inLang = (lang: Lang): string => {
    const theirs = own.filter(({ text }) => languageOf(text) === lang).map(({ text }) => text);
    if (theirs.length === 0)
      return withForeign(composed[lang], own.map(({ text }) => text).join('\n'), lang, isFacing);
    const said = theirs.join('\n');
    const left = PRICE_TERMS.filter((id) => {
      const value = parts[id];
      return value !== undefined && !statesFigure(said, value);
    });
    const more = left.flatMap((id) => {
      const words = part(id);
      return words ? [LEFT_OUT[id](words)[lang]] : [];
    });
    const names =
      left.includes('purchase_price_floor') || !part('purchase_price_floor') || said.includes(FLOOR[lang]);
    const isEither =
      part('purchase_price_fixed') && part('purchase_price_pct_budget') && !GREATER[lang].test(said);
    return [
      said,
      ...(isEither ? [THE_GREATER[lang]] : []),
      ...(names ? [] : [THAT_FLOOR[lang]]),
      ...more,
    ].join(' ');
  };
  return { en: inLang('en'), ko: inLang('ko') };
}

const GREATER = { en: /\b(?:greater|higher) of\b/i, ko: /큰 금액|높은 금액/ } as const;
const THE_GREATER: Bilingual = {
  en: 'Of the percentage and the fixed sum, the greater of the two is payable.',
  ko: '비율로 산정한 금액과 정액 중 큰 금액을 지급한다.',
};

const FLOOR: Bilingual = { en: 'Purchase Price Floor', ko: '구매가 하한' };
/** Other clauses are counted from it, so that it needs its name where the own words do not give it one. */
const THAT_FLOOR: Bilingual = {
  en: 'The least sum so payable is the “Purchase Price Floor”.',
  ko: '위 최저액을 “구매가 하한”이라 한다.',
};

const LEFT_OUT: Readonly<Record<PriceTerm, (said: Said) => Bilingual>> = {
  purchase_price_fixed: ({ amount }) => ({
    en: `It is in no event less than ${amount.en}.`,
    ko: `구매가는 어떠한 경우에도 ${amount.ko} 이상으로 한다.`,
  }),
  purchase_price_pct_budget: ({ amount }) => ({
    en: `It is not less than ${amount.en}.`,
    ko: `구매가는 ${amount.ko} 이상으로 한다.`,
  }),
  purchase_price_floor: ({ amount }) => ({
    en: `It is not less than ${amount.en} (the “Purchase Price Floor”).`,
    ko: `구매가는 ${amount.ko}(이하 “구매가 하한”) 이상으로 한다.`,
  }),
  purchase_price_ceiling: (said) => ({
    en: `As computed on the Budget it is not more than ${said.times === undefined ? said.amount.en : `${said.times} times the Purchase Price Floor`}.`,
    ko: `제작비를 기준으로 산정한 구매가는 ${said.times === undefined ? said.amount.ko : `구매가 하한의 ${said.times}배`}를 상한으로 한다.`,
  }),
};

/** Whether words say the figure, in the digits in which we would write it. */
function statesFigure(words: string, value: Value): boolean {
  switch (value.kind) {
    case 'money':
      return words.includes(formatMoney(value.money, 'exact').en.replace(/^[A-Z]{3} /, ''));
    case 'share':
      return words.includes(formatPercent(value.share).en);
    case 'multiple':
      return new RegExp(`\\b${formatNumber(value.n)}\\)? times|${formatNumber(value.n)}배`).test(words);
    default:
      return false;
  }
}
