import { over, ratio } from '#domain/figures/ratio.ts';
import type { NumberFound } from '#domain/values/read/number-at.ts';
import { numberAt, unscaledAt } from '#domain/values/read/number-at.ts';
import type { Token } from './tokens.ts';

const ENGLISH =
  /(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety|half|an? (?:hundred|thousand|million|half|third|quarter))(?![a-z])/y;
const KOREAN = /[일이삼사오육륙칠팔구십백천만][일이삼사오육륙칠팔구영공십백천만억조 ]*/y;
/** Before a number in Korean words stands nothing of a word, or one of these. */
const KOREAN_BEFORE =
  /(?:^|[^가-힣])(?:일금|금|미화|한화|원화|총|약|각|연|월|매|매년|매월|최대|최소|합계|또는)?$/;
const KOREAN_BEHIND =
  /^ ?(?:여 ?)?(?:원|(?:미합중국 ?|미국? ?)?달러|미?불|유로|엔|위안|파운드|홍콩달러|퍼센트|프로|%|분의|할|푼|개월|개년|년|달|주간|일간|일|주|회|배|명|부|편|개|건|곳|매|점|시간|인|\()/;

/** A number in figures or in the words of either language, and a split as `60/40` or `6 대 4`. */
export function lexNumber(
  text: string,
  cased: string,
  at: number,
  last: Token | undefined,
): Token | undefined {
  const sign = text[at] ?? '';
  if (/\d/.test(sign)) return figures(text, cased, at, last);
  if (sign === '.') return pointed(text, at);
  if (/[a-z]/.test(sign)) return english(text, cased, at);
  return /[일이삼사오육륙칠팔구십백천만]/.test(sign) ? korean(text, at, last?.kind === 'parts') : undefined;
}

function figures(text: string, cased: string, at: number, last: Token | undefined): Token | undefined {
  if (/[\d.,a-z]/.test(text[at - 1] ?? ' ') && !(last?.kind === 'currency' && last.to === at))
    return undefined;
  const split = /(\d{1,3}(?:\.\d)?) ?([/:]|대) ?(\d{1,3}(?:\.\d)?)(?![\d/:]|\.\d)/y;
  split.lastIndex = at;
  const sides = split.exec(text);
  if (sides && isSplit(sides[1] ?? '', sides[3] ?? '', sides[2] ?? '')) {
    const [one, other] = [tenths(sides[1] ?? ''), tenths(sides[3] ?? '')];
    const whole = one + other;
    return {
      kind: 'split',
      one: over(ratio(one), ratio(whole)),
      other: over(ratio(other), ratio(whole)),
      from: at,
      to: split.lastIndex,
    };
  }
  // `12-1/2%`: older American papers join a number and its fraction by a hyphen.
  const joined = /\d{1,3}-(?=\d{1,2}\/\d{1,3}(?!\d))/y;
  joined.lastIndex = at;
  const hyphen = joined.exec(text) ? joined.lastIndex - 1 : -1;
  const read = hyphen === -1 ? text : `${text.slice(0, hyphen)} ${text.slice(hyphen + 1)}`;
  return tokenOf(read, cased, at, last);
}

/** `$ .17`, `.5%`: nothing before the point. */
function pointed(text: string, at: number): Token | undefined {
  if (/[\d.a-z가-힣)]/.test(text[at - 1] ?? ' ')) return undefined;
  const decimals = /\.(\d{1,6})(?![\d.])/y;
  decimals.lastIndex = at;
  const digits = decimals.exec(text)?.[1];
  if (digits === undefined) return undefined;
  const n = over(ratio(BigInt(digits)), ratio(10n ** BigInt(digits.length)));
  return { kind: 'number', all: [n], isFraction: false, from: at, to: decimals.lastIndex };
}

function isSplit(one: string, other: string, mark: string): boolean {
  const whole = Number(one) + Number(other);
  return whole === 100 || (/[:대]/.test(mark) && whole === 10);
}

function tenths(text: string): bigint {
  return BigInt(Math.round(Number(text) * 10));
}

function english(text: string, cased: string, at: number): Token | undefined {
  if (/[a-z\d]/.test(text[at - 1] ?? ' ')) return undefined;
  ENGLISH.lastIndex = at;
  if (!ENGLISH.exec(text)) return undefined;
  // A bare `half` is a share only before `of`; `a third party` is no third.
  const token = tokenOf(text.slice(0, wordsEnd(text, at)), cased, at, undefined);
  if (token?.kind !== 'number' || !token.isFraction) return token;
  if (text.slice(at, token.to).includes('(')) return token;
  return /^ ?(?:\(|of |%|percent|per cent|interest|share|or more|the |its |undivided|owner)/.test(
    text.slice(token.to),
  ) || /^ ?(?:an? )?(?:years?|months?)/.test(text.slice(token.to))
    ? token
    : undefined;
}

/** `five and ten` are two numbers; `one hundred and fifty`, `two and one-half` are one. */
function wordsEnd(text: string, at: number): number {
  const joint = /([a-z]{1,30}) and (?=([a-z]|\d{1,9}\/\d))/g;
  joint.lastIndex = at;
  for (let found = joint.exec(text); found && found.index < at + 160; found = joint.exec(text)) {
    const place = found.index + (found[1]?.length ?? 0);
    if (/[(),.;]/.test(text.slice(at, place))) break;
    const isScale = /^(?:hundred|thousand|million|billion)$/.test(found[1] ?? '');
    const isPart =
      /^ and (?:an? |one[ -]|two[ -]|three[ -])?(?:half|third|thirds|quarter|quarters|fourth|fourths|tenth|tenths|\d+\/\d+)/.test(
        text.slice(place, place + 30),
      );
    if (!isScale && !isPart) return place;
  }
  return text.length;
}

/** One syllable and a unit is more often a word (사유로, 사회, 사원, 만일, 세부) than a number. */
const ONE_SYLLABLE =
  /^(?:[십백천만] ?(?:원(?!칙|인|만|작|고|장)|달러|불(?![가-힣])|유로|퍼센트|분의|개월|명|부(?=[ ,.를의]|$)|회)|[일이삼사오육칠팔구] ?(?:년(?=간|의|이 |을|동|씩|으로|까|마|[^가-힣]|$)|년 ?이|개월|퍼센트|분의|주년))|^[일이삼사오육칠팔구십] ?\(\d/;
const NO_NUMBER =
  /^(?:만 ?\d|만일|일일|이이|이 |이달|이번|일부|일정|일체|일간지|이용|이익|구매|사용|천만에|천일|사이|오일|만이)/;

function korean(text: string, at: number, isAbove: boolean): Token | undefined {
  if (!isAbove && !KOREAN_BEFORE.test(text.slice(Math.max(0, at - 6), at))) return undefined;
  KOREAN.lastIndex = at;
  const run = KOREAN.exec(text)?.[0].trimEnd() ?? '';
  if (run === '' || NO_NUMBER.test(text.slice(at, at + 4))) return undefined;
  const token = tokenOf(text, text, at, undefined);
  if (!token) return undefined;
  const isOne = /^[일이삼사오육륙칠팔구십백천만]$/.test(text.slice(at, token.to).split('(')[0]?.trim() ?? '');
  if (isAbove) return token;
  if (isOne && !ONE_SYLLABLE.test(text.slice(at, at + 12))) return undefined;
  if (KOREAN_BEHIND.test(text.slice(token.to))) return token;
  // `사십오일`: the last 일 is the unit.
  if (!text.endsWith('일', token.to) || token.to - at < 3) return undefined;
  return tokenOf(text.slice(0, token.to - 1), text, at, undefined);
}

function tokenOf(text: string, cased: string, at: number, last: Token | undefined): Token | undefined {
  const found = numberAt(text, at);
  if (!found) return undefined;
  const short = withoutWord(text, at, found.end);
  if (short !== undefined) return tokenOf(text.slice(0, short), cased, at, last);
  const bare = unscaledAt(text, at);
  const isMoney = last?.kind === 'currency' && at - last.to <= 1;
  const scale = bare && bare.end < found.end ? text.slice(bare.end, found.end) : '';
  const isLetter = /^ ?(?:k|m|mm|mn|b|bn|mil)$/.test(scale);
  // `5 m` is five million only behind a currency: elsewhere the letter is something else.
  if (isLetter && !isMoney && (scale.startsWith(' ') || bare === undefined))
    return numberToken(bare ?? found, at);
  if (!isLetter) return numberToken(found, at);
  const [plain] = bare?.all ?? [];
  if (!plain || !bare) return numberToken(found, at);
  const isCapital = /[KMB]/.test(cased.slice(bare.end, found.end));
  return { ...numberToken(found, at), letter: { isCapital, bare: plain, bareTo: bare.end } } as Token;
}

/** `100만 이상`, `125만 사우디리얄`: the last syllable begins a word, and is no digit. */
function withoutWord(text: string, at: number, end: number): number | undefined {
  const said = text.slice(at, end);
  const digit = /(?<=[\d십백천만억조]) ?[영공일이삼사오육륙칠팔구]$/.exec(said);
  if (!digit || !/^[가-힣]/.test(text.slice(end)) || KOREAN_BEHIND.test(text.slice(end))) return undefined;
  // `이십일`: whole days end in 일.
  return said.endsWith('일') && !digit[0].startsWith(' ') ? undefined : end - digit[0].length;
}

/** `one-third (1/4)`: two parts that contradict each other are parts all the same. */
function isPartBoth({ why, all }: NumberFound): boolean {
  return why === 'words-and-figures' && all.every(({ n, d }) => n < d);
}

function numberToken(found: NumberFound, at: number): Token {
  return {
    kind: 'number',
    all: found.all,
    ...(found.why === undefined ? {} : { why: found.why }),
    isFraction: found.isFraction === true || isPartBoth(found),
    from: at,
    to: found.end,
  };
}
