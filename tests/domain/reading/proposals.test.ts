import { describe, expect, it } from 'vitest';
import { byId } from '#domain/base/by-id.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { DealKind } from '#domain/library/term.ts';
import type { FoundValue } from '#domain/reading/find-values.ts';
import { figuresSaid, valuesAmong } from '#domain/reading/find-values.ts';
import { likelyTerms } from '#domain/reading/likely-terms.ts';
import { proposalsFor } from '#domain/reading/propose.ts';
import type { ReadingTable } from '#domain/reading/propose.ts';
import { quotationOf, readPaperText } from '#domain/reading/read-paper-text.ts';
import { termWords } from '#domain/reading/word-weights.ts';
import type { ReadingContext } from '#domain/values/read/reading.ts';
import { formatValue } from '#domain/values/format-value.ts';
import type { ValueForm } from '#domain/values/form.ts';
import { theLibrary } from '#tests/builders/the-library.ts';
import type { KeyedContract } from '#tests/fixtures/contracts/keys.ts';
import { CO_PRODUCTION, REMAKE_OPTION } from '#tests/fixtures/contracts/keys.ts';

const library = theLibrary();

function tableOf(kind: DealKind, currency: CurrencyCode = 'USD'): ReadingTable {
  return {
    library,
    words: termWords(library.terms.filter(({ kinds }) => kinds.includes(kind))),
    currency,
    rates: [],
  };
}

function termOf(termId: string) {
  const term = byId(library.terms).get(termId);
  if (!term) throw new Error(`No such term: ${termId}`);
  return term;
}

/** What is proposed for a term, in English words. */
function proposed(termId: string, said: string): string[] {
  const term = termOf(termId);
  return proposalsFor(term, said, tableOf('remake')).map(({ value }) => formatValue(value, term, library).en);
}

function found(said: string, form: ValueForm, currency: CurrencyCode = 'USD'): string[] {
  const term = { ...termOf('option_fee_initial'), form };
  return findValues(said, { form, currency, words: library }).map(
    ({ value }) => formatValue(value, term, library).en,
  );
}

function findValues(said: string, context: ReadingContext): FoundValue[] {
  return valuesAmong(figuresSaid(said, context), context);
}

const MONEY: ValueForm = { kind: 'money', currency: 'USD' };
const PERIOD: ValueForm = { kind: 'duration', unit: 'months' };
const SHARE: ValueForm = { kind: 'share', base: 'net_profits' };
const COUNT: ValueForm = { kind: 'quantity', unit: 'count' };
const REPORTS: ValueForm = { kind: 'quantity', unit: 'reports_per_year' };

describe('finding values in a sentence', () => {
  it.each([
    ['매수인은 금 칠천만 원정(₩70,000,000)을 지급한다.', MONEY, ['KRW 70m']],
    ['옵션료 5만 달러, 연장료 7만5천 달러로 한다.', MONEY, ['USD 50,000', 'USD 75,000']],
    ['제3조 제2항에 따라 미화 25,000달러를 지급한다.', MONEY, ['USD 25,000']],
    ['The fee under Section 4.2 is fifty thousand dollars ($50,000).', MONEY, ['USD 50,000']],
    ['회당 미화 7,500달러로 한다.', MONEY, ['USD 7,500 per episode']],
    ['The clause 12 applies to 18 persons.', MONEY, []],
    ['옵션료는 미화 5만 달러(원화 약 6,500만 원 상당)로 한다.', MONEY, ['USD 50,000']],
    ['The fee is $50,000, or approximately €45,000.', MONEY, ['USD 50,000']],
    ['구매가는 금 삼억 원정(\\300,000,000)(부가가치세 별도)으로 한다.', MONEY, ['KRW 300m']],
    ['본 계약일로부터 만 5년 이내에 개시한다.', PERIOD, ['5 years']],
    ['순이익의 5퍼센트(5%), 지체 시 연 12%를 가산한다.', SHARE, ['5% of net profits']],
    [
      'Owner receives 5% of 100% of the Net Profits and interest at prime plus two percent (2%) per annum.',
      SHARE,
      ['5% of net profits'],
    ],
    ['Owner shall receive one-half of one percent (0.5%) of Net Profits.', SHARE, ['0.5% of net profits']],
    ['순이익은 60:40의 비율로 배분한다.', SHARE, ['60% of net profits', '40% of net profits']],
    ['체결일로부터 18개월간, 연장은 각 1년으로 한다.', PERIOD, ['18 months', '1 year']],
    ['2026년 12월 1일부터 오만 달러를 지급한다.', PERIOD, []],
    ['an option of eighteen (18) months from December 1, 2026', PERIOD, ['18 months']],
    ['기간은 12~18개월 사이로 협의한다.', PERIOD, []],
    ['두 차례 연장할 수 있다.', COUNT, ['2 times']],
    ['12개월로 1.5배를 지급한다.', COUNT, []],
    ['Reports are due two times a year, and Owner has a right of audit.', REPORTS, ['2 reports a year']],
    ['Source: LARCHMONT PICTURES INC, F-1, 4/21/2011', SHARE, []],
    ['Distributor keeps a fee of 15% of gross receipts.', SHARE, ["15% of distributor's gross receipts"]],
    ['Owner is not entitled to any bonus of $50,000.', MONEY, []],
  ] as const)('%s', (said, form, wanted) => {
    expect(found(said, form)).toEqual(wanted);
  });

  it('takes the base that the sentence names, in either language', () => {
    const form: ValueForm = { kind: 'share', base: 'net_profits' };
    expect(found('권리자는 최종 순제작비의 2.5%를 받는다.', form)).toEqual(['2.5% of negative cost']);
    expect(found('5% of one hundred percent (100%) of the Net Profits of the Picture', form)).toEqual([
      '5% of net profits',
    ]);
    expect(found('수익지분은 5%로 한다.', form)).toEqual(['5% of net profits']);
  });

  it('puts no base of the term under a percentage of something that the library does not know', () => {
    const form: ValueForm = { kind: 'share', base: 'net_profits' };
    const [first] = findValues('순매출의 5%를 지급한다.', { form, currency: 'USD', words: library });
    expect(first).toMatchObject({ value: { base: 'none_stated' }, unknownBase: '순매출' });
  });

  it('asks nothing less than the reader does: a text with two readings gives both', () => {
    expect(found('대금은 3억 5,000으로 한다.', { kind: 'money', currency: 'KRW' }, 'KRW')).toEqual([]);
    expect(found('대금은 KRW 3억5000 으로 한다.', { kind: 'money', currency: 'KRW' }, 'KRW').length).toBe(2);
  });
});

describe('proposing for a term', () => {
  it('puts the figure that follows the name of the term first', () => {
    const said = '최초 옵션료는 미화 5만 달러로 하고, 구매가 하한은 미화 50만 달러로 한다.';
    expect(proposed('option_fee_initial', said)[0]).toBe('USD 50,000');
    expect(proposed('purchase_price_floor', said)[0]).toBe('USD 500,000');
  });

  it('offers every choice of a choice term, and the words themselves last', () => {
    const said = '매수인은 분기별로 정산서를 교부한다.';
    expect(proposed('accounting_frequency', said)).toEqual([
      'Quarterly',
      'Half-yearly',
      'Yearly',
      'On request',
      said,
    ]);
  });

  it('reads instalments with the event of each, where the term says when the price is paid', () => {
    expect(
      proposed('payment_timing', '구매가의 3분의 1은 옵션 행사 시, 나머지 3분의 2는 공개 시 지급한다.')[0],
    ).toBe('1/3 (33.33%) of purchase price (옵션 행사 시); 2/3 (66.67%) of purchase price (공개 시)');
    expect(
      proposed(
        'payment_timing',
        'USD 100,000 shall be paid upon exercise of the option, and USD 50,000 upon commencement of photography.',
      )[0],
    ).toBe('USD 100,000 (upon exercise of the option); USD 50,000 (upon commencement of photography)');
  });

  it('takes parts that it is not told of for parts of the price only where the term says when the price is paid', () => {
    const said = 'Forty percent (40%) is due on signature and sixty percent (60%) on delivery.';
    const bases = (termId: string) =>
      proposalsFor(termOf(termId), said, tableOf('remake')).flatMap(({ value }) =>
        value.kind === 'schedule'
          ? value.instalments.map(({ part }) => (part.kind === 'share' ? part.base : part.kind))
          : [],
      );
    expect(bases('payment_timing')).toEqual(['purchase_price', 'purchase_price']);
    expect(bases('audit_window')).toEqual(['none_stated', 'none_stated']);
  });

  it('proposes nothing but the words where no figure fits', () => {
    expect(proposed('option_fee_initial', '옵션은 독점적이다.')).toEqual(['옵션은 독점적이다.']);
  });
});

describe.each([
  ['remake', REMAKE_OPTION],
  ['co-production', CO_PRODUCTION],
] as const)('a whole %s contract', (kind, contract) => {
  const sentences = sentencesOf(contract);
  const table = tableOf(kind);
  const terms = library.terms.filter(({ kinds }) => kinds.includes(kind));

  it.each(contract.terms)('states $termId at $place', ({ termId, value, begins, place }) => {
    const sentence = sentences.find(({ said }) => said.startsWith(begins));
    if (!sentence) throw new Error(`No sentence begins: ${begins}`);
    expect(sentence.citation).toBe(place);
    const proposals = proposalsFor(termOf(termId), sentence.said, table).map((each) => each.value);
    // A text is the last of the proposals; every other value of the two contracts is the first.
    expect(value.kind === 'text' ? proposals.at(-1) : proposals[0]).toEqual(value);
  });

  it('suggests the right term first for most sentences, and among four for all', () => {
    const places = contract.terms.map(({ termId, begins }) => {
      const sentence = sentences.find(({ said }) => said.startsWith(begins));
      return sentence
        ? likelyTerms(sentence, terms, new Set(), table).findIndex(({ id }) => id === termId)
        : -1;
    });
    expect(places.filter((place) => place === 0).length).toBeGreaterThanOrEqual(22);
    expect(places.filter((place) => place < 0 || place > 3)).toEqual([]);
  });
});

function sentencesOf({ text }: KeyedContract) {
  return readPaperText(text)
    .filter(({ kind }) => kind === 'sentence')
    .map((piece) => ({ ...piece, said: quotationOf(text, piece) }));
}
