import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ValueForm } from '#domain/values/form.ts';
import { fraction } from '#domain/figures/fraction.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import { CURRENCY_CODES, minorDigits } from '#domain/figures/currency.ts';
import { fillClause } from '#domain/values/fill-clause.ts';
import {
  BLANK,
  formatDate,
  formatMoney,
  formatPercent,
  formatRange,
  formatState,
  formatValue,
} from '#domain/values/format-value.ts';
import { formatMarket, formatRung } from '#domain/library/format-market.ts';
import { Fail } from '#domain/base/failure.ts';
import { resolveJosa, withJosa } from '#domain/text/josa.ts';
import { money, months, share } from '#tests/builders/deal-builders.ts';

const named = (id: string, en: string, ko: string) => ({
  id,
  name: { en, ko },
  definition: { en: '', ko: '' },
});
const words = {
  bases: [
    named('net_profits', 'net profits', '순이익'),
    named('prime_rate', 'prime rate (added to)', '프라임금리(가산)'),
  ],
  units: [
    { id: 'reports_a_year', name: { en: 'reports a year', ko: '회/년(보고)' } },
    { id: 'usd_million', name: { en: 'USD million per claim', ko: '백만 달러(사고당)' } },
  ],
};
const text: { readonly form: ValueForm } = { form: { kind: 'text' } };
const won = (amountMinor: number) => formatMoney({ amountMinor, currency: 'KRW' }, 'short').ko;
const dollars = (amountMinor: number) => formatMoney({ amountMinor, currency: 'USD' }, 'short');
const point = (numerator: number, denominator = 1) => ({
  kind: 'number' as const,
  n: fraction(numerator, denominator),
});

describe('money', () => {
  it('reads as a Korean office writes it', () => {
    expect(won(1_250_000_000)).toBe('12억 5,000만 원');
    expect(won(123_456_789)).toBe('1억 2,345만 6,789원');
    expect(won(5_000)).toBe('5,000원');
    expect(won(2_000_000_000_000)).toBe('2조 원');
    expect(dollars(150_000_000).ko).toBe('150만 달러');
  });

  it('reads as a US transactional lawyer writes it', () => {
    expect(dollars(125_000_000).en).toBe('USD 1.25m');
    expect(dollars(125_050_000).en).toBe('USD 1,250,500');
    expect(dollars(100_000_000_000).en).toBe('USD 1bn');
    expect(dollars(2_500_050).en).toBe('USD 25,000.50');
    expect(formatMoney({ amountMinor: 125_000_000, currency: 'USD' }, 'exact')).toEqual({
      en: 'USD 1,250,000',
      ko: '미화 1,250,000달러',
    });
  });

  it('never rounds: what is written reads back as the same amount, in both languages', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
        fc.constantFrom(...CURRENCY_CODES),
        (amountMinor, currency) => {
          const written = formatMoney({ amountMinor, currency }, 'short');
          expect(readEnglish(written.en, currency)).toBe(BigInt(amountMinor));
          expect(readKorean(written.ko, currency)).toBe(BigInt(amountMinor));
        },
      ),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_000_000 }), (tenThousands) => {
        const amountMinor = tenThousands * 1_000_000;
        expect(readEnglish(dollars(amountMinor).en, 'USD')).toBe(BigInt(amountMinor));
      }),
    );
  });
});

describe('values and states', () => {
  it('says what a percentage is of, and keeps a fraction without an end', () => {
    expect(formatValue(share(5, 100, 'net_profits'), text, words)).toEqual({
      en: '5% of net profits',
      ko: '순이익의 5%',
    });
    expect(formatPercent(fraction(1, 3))).toEqual({ en: '1/3 (33.33%)', ko: '3분의 1(33.33%)' });
    expect(formatValue(share(5, 100, 'none_stated'), text, words).ko).toBe('5%(산정 기준 미기재)');
  });

  it('writes rates, counts and multiples in words', () => {
    const rate = { kind: 'rate', share: fraction(2, 100), base: 'prime_rate', period: 'year' } as const;
    expect(formatValue(rate, text, words)).toEqual({
      en: 'prime rate plus 2% a year',
      ko: '프라임금리에 연 2% 가산',
    });
    const reports = (n: number) =>
      formatValue({ kind: 'quantity', n: fraction(n, 1), unit: 'reports_a_year' }, text, words).en;
    expect([reports(1), reports(2)]).toEqual(['1 report a year', '2 reports a year']);
    const cover = { kind: 'quantity', n: fraction(5, 1), unit: 'usd_million' } as const;
    expect(formatValue(cover, text, words).en).toBe('USD 5 million per claim');
  });

  it('names every state that is no value', () => {
    const say = (kind: 'absent' | 'unread' | 'undisclosed' | 'open') => formatState({ kind }, text, words);
    expect(say('absent')).toEqual({ en: 'Silent', ko: '규정 없음' });
    expect(say('unread')).toEqual({ en: 'Not read', ko: '미확인' });
    expect(say('undisclosed')).toEqual({ en: 'Not disclosed', ko: '미공개' });
    expect(say('open')).toEqual({ en: 'To be agreed', ko: '협의 중' });
    const candidates = [{ value: money(100_000_000, 'USD') }, { value: money(200_000_000, 'USD') }];
    expect(formatState({ kind: 'disputed', candidates }, text, words)).toEqual({
      en: 'Disputed: USD 1m / USD 2m',
      ko: '불일치: 100만 달러 / 200만 달러',
    });
  });

  it('writes dates in full', () => {
    expect(formatDate('2026-11-02')).toEqual({ en: 'November 2, 2026', ko: '2026년 11월 2일' });
  });

  it('gives the words of a rung that has no value, and nothing where there is no rung', () => {
    expect(formatRung(undefined, text, words)).toEqual({ en: '', ko: '' });
    expect(formatRung({ condition: { en: 'Below 2%', ko: '2% 미만' } }, text, words).ko).toBe('2% 미만');
  });
});

describe('market ranges', () => {
  const market = (form: ValueForm, low?: number, typical?: number, high?: number) =>
    formatMarket(
      {
        form,
        market: {
          ...(low === undefined ? {} : { low: point(low) }),
          ...(typical === undefined ? {} : { typical: point(typical) }),
          ...(high === undefined ? {} : { high: point(high) }),
        },
      },
      words,
    );

  it('says the unit once', () => {
    expect(market({ kind: 'duration', unit: 'months' }, 6, 18, 24)).toEqual({
      en: '6–24 months, typical 18',
      ko: '6~24개월, 통상 18개월',
    });
    expect(market({ kind: 'share', base: 'net_profits' }, 1, 5, 20)).toEqual({
      en: '1–20% of net profits, typical 5%',
      ko: '순이익의 1~20%, 통상 5%',
    });
    expect(market({ kind: 'money', currency: 'USD' }, 1_000, 25_000, 200_000)).toEqual({
      en: 'USD 1,000–200,000, typical 25,000',
      ko: '1,000달러~20만 달러, 통상 2만 5,000달러',
    });
    expect(market({ kind: 'quantity', unit: 'reports_a_year' }, 1, 2, 4).en).toBe(
      '1–4 reports a year, typical 2',
    );
  });

  it('copes with missing ends', () => {
    expect(market({ kind: 'duration', unit: 'months' }, 6).en).toBe('from 6 months');
    expect(market({ kind: 'duration', unit: 'months' }, undefined, undefined, 24).ko).toBe('24개월 이하');
    expect(market({ kind: 'duration', unit: 'months' }, undefined, 18).ko).toBe('통상 18개월');
    expect(market({ kind: 'duration', unit: 'months' })).toEqual({ en: '', ko: '' });
  });
});

describe('Korean particles', () => {
  it.each([
    ['구매가', '구매가를'],
    ['옵션', '옵션을'],
    ['6개월', '6개월을'],
    ['5%', '5%를'],
    ['CJ ENM', 'CJ ENM을'],
    ['순이익(네트 프로핏)', '순이익(네트 프로핏)을'],
    ['〈장화, 홍련〉', '〈장화, 홍련〉을'],
  ])('%s takes the particle of its last sound', (word, expected) => {
    expect(withJosa(word, '을/를')).toBe(expected);
  });

  it('joins 로 to a final ㄹ', () => {
    expect(withJosa('6개월', '으로/로')).toBe('6개월로');
    expect(withJosa('한국', '으로/로')).toBe('한국으로');
  });

  it('fits the particle of a refusal to the name in it, whatever is typed', () => {
    const said = (name: string) =>
      new Fail('refused', { en: '', ko: `‘${name}’을(를) 열 수 없습니다.` }).failure.message.ko;
    expect(said('계약서')).toBe('‘계약서’를 열 수 없습니다.');
    expect(said('텀시트 초안')).toBe('‘텀시트 초안’을 열 수 없습니다.');
    expect(said('딜 3')).toBe('‘딜 3’을 열 수 없습니다.');
  });

  it('resolves both-forms, and agrees with the rule for every Hangul syllable', () => {
    expect(resolveJosa('금액을(를) 지급하고 3%(으)로 한다')).toBe('금액을 지급하고 3%로 한다');
    fc.assert(
      fc.property(fc.integer({ min: 0xac00, max: 0xd7a3 }), (code) => {
        const syllable = String.fromCodePoint(code);
        const hasFinal = syllable.normalize('NFD').length === 3;
        expect(withJosa(syllable, '은/는')).toBe(syllable + (hasFinal ? '은' : '는'));
        expect(withJosa(syllable.normalize('NFD'), '은/는').at(-1)).toBe(hasFinal ? '은' : '는');
      }),
    );
  });
});

describe('clauses', () => {
  const term = { form: { kind: 'duration', unit: 'months' } } as const;

  it('leaves a bare percentage open where it is of something else than the clause says', () => {
    const nineTwentieths = (base: string) => ({ kind: 'share', share: fraction(9, 20), base }) as const;
    const ofProfits = { form: { kind: 'share', base: 'net_profits' } } as const;
    const filled = (base: string, wording: string) =>
      fillClause(wording, nineTwentieths(base), ofProfits, words, 'en');
    expect(filled('net_profits', '{{percent}} of Net Profits')).toBe('45% of Net Profits');
    expect(filled('producer_profits', '{{percent}} of Net Profits')).toBe('________ of Net Profits');
    expect(filled('producer_profits', '{{percent}} of {{base}}')).toMatch(/^45% of /);
  });

  it('fills the value and fits the particle after it', () => {
    expect(fillClause('기간은 {{value}}으로 한다.', months(6), term, words, 'ko')).toBe(
      '기간은 6개월로 한다.',
    );
    expect(fillClause('pay {{amount}} on signature', money(2_500_000, 'USD'), term, words, 'en')).toBe(
      'pay USD 25,000 on signature',
    );
    const years = { kind: 'duration', n: fraction(2, 1), unit: 'years' } as const;
    expect(fillClause('{{months}} months', years, term, words, 'en')).toBe('24 months');
  });

  it('leaves a blank for what the value cannot say', () => {
    expect(fillClause('{{months}} months', undefined, term, words, 'en')).toBe(`${BLANK} months`);
    expect(fillClause('{{amount}} and {{blank}}', months(6), term, words, 'en')).toBe(
      `${BLANK} and ${BLANK}`,
    );
    const days = { kind: 'duration', n: fraction(90, 1), unit: 'days' } as const;
    expect(fillClause('{{months}} months', days, term, words, 'en')).toBe(`${BLANK} months`);
  });

  it('leaves no placeholder behind', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('value', 'amount', 'blank', 'days', 'nonsense'),
        (around, name) => {
          const filled = fillClause(
            `${around.replaceAll(/[{}]/g, '')}{{${name}}}를 끝`,
            months(3),
            term,
            words,
            'ko',
          );
          expect(filled).not.toContain('{{');
        },
      ),
    );
  });
});

function readEnglish(written: string, currency: CurrencyCode): bigint {
  const [, digits = '', unit = ''] = /^[A-Z]{3} ([\d,.]+)(m|bn)?$/.exec(written) ?? [];
  const scale = unit === 'bn' ? 9 : unit === 'm' ? 6 : 0;
  return shift(digits, scale + minorDigits(currency));
}

function readKorean(written: string, currency: CurrencyCode): bigint {
  let sum = 0n;
  for (const [, digits = '', unit = ''] of written.matchAll(/([\d,.]+)(조|억|만)?/g)) {
    const scale = { 조: 12, 억: 8, 만: 4 }[unit] ?? 0;
    sum += shift(digits, scale + minorDigits(currency));
  }
  return sum;
}

function shift(digits: string, places: number): bigint {
  const [whole = '0', decimals = ''] = digits.replaceAll(',', '').split('.');
  return BigInt(whole + decimals.padEnd(places, '0').slice(0, places));
}

describe('a range', () => {
  it('repeats no base, whatever figures the name of the base holds in brackets', () => {
    expect(
      formatRange('최초 방영 로열티(5회 재방영 분할)의 0%', '최초 방영 로열티(5회 재방영 분할)의 100%', 'ko'),
    ).toBe('최초 방영 로열티(5회 재방영 분할)의 0~100%');
    expect(formatRange('USD 1,500 per episode', 'USD 20,000 per episode', 'en')).toBe(
      'USD 1,500–20,000 per episode',
    );
  });
});
