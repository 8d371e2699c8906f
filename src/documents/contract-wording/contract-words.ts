import type { SharedEntry } from '#domain/deal/disclosure.ts';
import type { Term } from '#domain/library/term.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { ValueWords } from '#domain/values/form.ts';
import { formatState, formatValue } from '#domain/values/format-value.ts';
import type { SharedState } from '#domain/values/state.ts';
import type { Value } from '#domain/values/value.ts';
import { CONTRACT_NAMES, inPartyWords, contractChoice } from '#domain/words/contract-names.ts';
import { forumOf, forumWords } from './law-wording.ts';
import { forumOfEntry } from './own-forum.ts';

/** What the percentages of a contract are of, by the names that its definitions give. */
const BASES: Readonly<Record<string, Bilingual>> = {
  purchase_price: { en: 'the Purchase Price', ko: '구매가' },
  purchase_price_floor: { en: 'the Purchase Price Floor', ko: '구매가 하한' },
  option_fee_initial: { en: 'the Initial Option Fee', ko: '최초 옵션료' },
  production_budget: { en: 'the Budget', ko: '제작비' },
  negative_cost: { en: 'the Negative Cost', ko: '순제작비' },
  net_profits: { en: 'Net Profits', ko: '순이익' },
  adjusted_gross: { en: 'Adjusted Gross Receipts', ko: '조정총수익' },
  first_dollar_gross: { en: 'first-dollar Gross Receipts', ko: '최초 1달러부터의 총수익' },
  copyright: { en: 'the copyright in the Picture', ko: '본 작품 저작권' },
  equity_principal: { en: 'the equity invested', ko: '투자 원금' },
};

/** In a co-production the budget is the one that both Producers approve, and who distributes and sells has a role. */
const CO_PRODUCTION_BASES: Readonly<Record<string, Bilingual>> = {
  ...BASES,
  production_budget: { en: 'the Approved Budget', ko: '승인 예산' },
  gross_receipts: { en: 'Distributor’s gross receipts', ko: '배급사 총수익' },
  sales_receipts: { en: 'Sales Agent’s gross receipts', ko: '해외세일즈사 총수입' },
};

/** The library's words with its bases under their names in a contract. */
export function wordsOfContract(words: ValueWords, isCoProduction: boolean): ValueWords {
  return {
    ...words,
    bases: words.bases.map((base) => {
      const name = (isCoProduction ? CO_PRODUCTION_BASES : BASES)[base.id];
      return name ? { ...base, name } : base;
    }),
  };
}

/** `Option fee, initial` and `최초 옵션료`: the name without what stands in brackets behind it. */
export function labelOfTerm({ id, name }: Pick<Term, 'id' | 'name'>): Bilingual {
  const bare = (text: string) => text.replace(/(?<!\s)\s*\([^()]*\)\s*$/, '').trim();
  return CONTRACT_NAMES[id] ?? { en: bare(name.en), ko: bare(name.ko) };
}

type Stated = Pick<Term, 'id' | 'form'>;

/** A value as the other side may read it: one law with one forum, and nobody's “us”. */
export function valueOfContract(term: Stated, value: Value, words: ValueWords): Bilingual {
  const choice = value.kind === 'choice' ? choiceOfContract(term, value.choice) : undefined;
  const forum = forumOf(term.id, value);
  if (forum) return forumWords(forum);
  if (choice) return choice;
  const { en, ko } = formatValue(value, term, words, 'exact');
  return { en, ko: perPeriod(ko) };
}

function choiceOfContract({ id, form }: Stated, choice: string): Bilingual | undefined {
  const label = form.kind === 'choice' ? form.choices.find((each) => each.id === choice)?.label : undefined;
  return contractChoice(id, choice) ?? (label && inPartyWords(label));
}

/** The same of a point that may be open or silent. */
function stateOfContract(state: SharedState, term: Stated, words: ValueWords): Bilingual {
  return state.kind === 'value'
    ? valueOfContract(term, state.value, words)
    : formatState(state, term, words, 'exact');
}

/** The same of an entry, whose own words on law and forum come before the choice that they were written for. */
export function entryOfContract(
  entry: Pick<SharedEntry, 'state' | 'clause'>,
  term: Stated,
  words: ValueWords,
): Bilingual {
  const forum = entry.state.kind === 'value' ? forumOfEntry(term.id, entry) : undefined;
  return forum ? forumWords(forum) : stateOfContract(entry.state, term, words);
}

/** `4회/년(보고)` of a table is `연 4회 보고` in a paper. */
function perPeriod(value: string): string {
  const parts = /^([\d.,]{1,12})([가-힣]{1,6})\/([년월주일])(?:\(([^()]{1,20})\))?$/.exec(value);
  if (!parts) return value;
  const [, n = '', unit = '', period = '', what] = parts;
  return `${PERIODS[period] ?? period} ${n}${unit}${what === undefined ? '' : ` ${what}`}`;
}

const PERIODS: Readonly<Record<string, string>> = { 년: '연', 월: '월', 주: '주', 일: '일' };
