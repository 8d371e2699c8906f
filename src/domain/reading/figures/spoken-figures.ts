import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { BracketEdits } from './bracketed-numbers.ts';
import { NUMBER_WORDS } from './number-words.ts';

/** What people write for a figure, and what it is read as. */
type Spoken = {
  readonly pattern: RegExp;
  readonly as: (said: RegExpExecArray, sign: string) => string | undefined;
};

/** A sum without its currency counts no people, copies or screens. */
const NO_COUNT = String.raw`(?! ?(?:units?|copies|subscribers|views|users|screens|admissions|people|viewers|followers|downloads)\b)`;

const SPOKEN: readonly Spoken[] = [
  // `25k`, `1.2m`, `400 grand`, `20 mil`.
  {
    pattern: new RegExp(
      String.raw`(?<![\d$₩€£.,A-Za-z-])(\d{1,4}(?:[.,]\d{1,3})?) ?(k|K|grand|mil|mill|m|M)(?![A-Za-z\d])${NO_COUNT}`,
      'g',
    ),
    as: ([, n = '', scale = ''], sign) => `${sign}${n}${/^(?:k|grand)$/i.test(scale) ? 'k' : 'm'}`,
  },
  // `three million on P&A`, `half a million`.
  {
    pattern: new RegExp(
      String.raw`(?<![\w$-])((?:\d{1,3}(?:\.\d)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty)) (million|thousand)\b(?! (?:dollars|won|euros?|pounds))${NO_COUNT}`,
      'gi',
    ),
    as: ([, n = '', scale = ''], sign) => {
      const count = /^\d/.test(n) ? n : String(NUMBER_WORDS[n.toLowerCase()] ?? '');
      return count === '' ? undefined : `${sign}${count}${scale.toLowerCase() === 'million' ? 'm' : 'k'}`;
    },
  },
  { pattern: /\bhalf a million\b(?! (?:dollars|won|people|views|copies))/gi, as: (_, sign) => `${sign}500k` },
  // `fifty-fifty`, `down the middle`, 반반.
  { pattern: /\bfifty[- ]fifty\b|\b(?:straight )?down the middle\b|\bhalf and half\b/gi, as: () => '50/50' },
  { pattern: /반반|절반씩|(?<![가-힣])반씩/g, as: () => '50:50' },
  { pattern: /절반|(?<=의 )반(?=[을만 ]|$)/g, as: () => '50%' },
  // `a third` at the end of what is said.
  {
    pattern: /\b(?:an?|one) (half|third|quarter|fifth|tenth)(?=[.,;]|$)/gi,
    as: ([, part = '']) => PARTS[part.toLowerCase()],
  },
  { pattern: /\b(?:two thirds|two-thirds)(?=[.,;]|$)/gi, as: () => 'two-thirds of it' },
  // Of a series, by the episode.
  {
    pattern: /(?<=(?:시리즈|드라마|에피소드|시즌|분물|시간물|시간짜리|분짜리)[^.\n]{0,30})편당/g,
    as: () => '회당',
  },
  // `ten points off each sale`: of a hundred.
  {
    pattern:
      /\b(?:\d{1,2}|five|seven|eight|ten|twelve|fifteen|twenty|twenty-five) points? (?=(?:off|on) (?:each|every|the) )/gi,
    as: ([said]) => `${said.replace(/ points? $/i, '')} percent `,
  },
  { pattern: /스크린 (\d{2,4})개/g, as: ([, n = '']) => `${n}개 스크린` },
  // 저희가 4, 미국이 6: of ten.
  {
    pattern:
      /(?<=(?:저희|우리|한국|미국|그쪽)(?:가|이|은|는|쪽이|측이)? ?)(\d{1,2})(?=[,와과하고 ]{1,3} ?(?:저희|우리|한국|미국|그쪽)(?:가|이|은|는|쪽이|측이)? ?(\d{1,2})(?!\d|%|[억만천년개]))/g,
    as: ([, one = '', other = '']) => (Number(one) + Number(other) === 10 ? `${one}0%` : undefined),
  },
  // `one more year`, `another twelve months`.
  {
    pattern: /(?<=\b(?:one more|another|an extra|one extra|a second|a further) )year\b/gi,
    as: () => 'one (1) year',
  },
];

const PARTS: Readonly<Record<string, string>> = {
  half: '50%',
  third: 'one-third of it',
  quarter: '25%',
  fifth: '20%',
  tenth: '10%',
};

const SIGNS: Readonly<Partial<Record<CurrencyCode, string>>> = { USD: '$', KRW: '₩', EUR: '€', GBP: '£' };

/**
 * Where a letter says a figure as people say it, what the readers of figures read in place of its signs: its first sign
 * stands where it begins, the rest where it ends. A sum has the currency of the paper.
 */
export function spokenFigures(text: string, currency: CurrencyCode): BracketEdits {
  const edits = new Map<number, string>();
  const sign = SIGNS[currency] ?? `${currency} `;
  for (const { pattern, as } of SPOKEN) {
    for (const match of text.matchAll(pattern)) {
      const said = as(match, sign);
      if (said === undefined || edits.has(match.index)) continue;
      for (let at = match.index; at < match.index + match[0].length; at += 1) edits.set(at, '');
      const last = match.index + match[0].length - 1;
      edits.set(last, said.slice(1));
      edits.set(match.index, match.index === last ? said : said.slice(0, 1));
    }
  }
  return edits;
}
