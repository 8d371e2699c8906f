import type { CurrencyCode } from '#domain/figures/currency.ts';
import { currencyAt } from '#domain/values/read/currency-at.ts';
import { readDate } from '#domain/values/read/read-date.ts';
import { lexCounted } from './lex-counted.ts';
import { lexNumber } from './lex-number.ts';
import { matchAt } from './match-at.ts';
import type { Token } from './tokens.ts';

/** The pieces of one sentence, in order. `text` is plain, `cased` the same with its capitals. */
export function lex(text: string, cased: string, own: CurrencyCode): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === ' ' || text[at] === '\n') {
      at += 1;
      continue;
    }
    const token = tokenAt(text, cased, at, tokens, own);
    tokens.push(token);
    at = token.to;
  }
  return tokens;
}

function tokenAt(
  text: string,
  cased: string,
  at: number,
  before: readonly Token[],
  own: CurrencyCode,
): Token {
  const last = before.at(-1);
  const counted = last && isCountable(last) ? lexCounted(text, at, last) : undefined;
  return (
    counted ??
    blankToken(text, at) ??
    skipped(text, cased, at, last) ??
    perToken(text, at) ??
    prefixToken(text, at) ??
    currencyToken(text, cased, at, last, own) ??
    dateToken(text, at) ??
    lexNumber(text, cased, at, last) ??
    ordinalToken(text, at) ??
    wordToken(text, at)
  );
}

function isCountable(last: Token): boolean {
  return last.kind === 'number';
}

// --- Currencies ------------------------------------------------------------------------------------

const SAYS_NUMBER =
  /^ ?(?:\(?(?:usd?|u\.s\.) ?\)?)?[\s$]*(?:\(? ?)?(?:약 ?)?(?:\.?\d|[일이삼사오육칠팔구십백천만]|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a (?:hundred|thousand|million))(?![a-z]))/;

/** A code, word or sign of a currency that stands before or behind a number; the same letters elsewhere are a word. */
function currencyToken(
  text: string,
  cased: string,
  at: number,
  last: Token | undefined,
  own: CurrencyCode,
): Token | undefined {
  if (!mayBeCurrency(text, cased, at, last)) return undefined;
  const found = currencyAt(text, at, own);
  if (!found) return undefined;
  const said = text.slice(at, found.end);
  const isCode = /^[a-z]{3}(?:[ $].*)?$/.test(said) && said !== 'won' && said !== 'yen' && said !== 'rmb';
  if (isCode && !/^[A-Z]{3}/.test(cased.slice(at))) return undefined;
  const isBehind =
    last?.kind === 'number' || (last?.kind === 'mark' && last.mark === ')' && at - last.to <= 1);
  if (isBehind && at - last.to <= 1) {
    if (
      /^[동원불엔]$/.test(said) &&
      /^[가-힣]/.test(text.slice(found.end)) &&
      !PARTICLE.test(text.slice(found.end))
    )
      return undefined;
    return { kind: 'currency', codes: found.codes, from: at, to: found.end };
  }
  const before = text[at - 1] ?? ' ';
  if (/[a-z가-힣]/.test(before) && !/[$₩€£¥\\]/.test(text[at] ?? '') && !/^(?:미화|한화|원화)/.test(said))
    return undefined;
  const follows = text.slice(found.end, found.end + 40);
  const isSign = /[$₩€£¥]$/.test(said);
  if (isSign && /^ ?(?:\[|_{2,}|●|\*{2,}|○{2,}|x{3,})/.test(follows))
    return { kind: 'currency', codes: found.codes, from: at, to: found.end };
  if (!SAYS_NUMBER.test(follows)) return undefined;
  // 원, 동 and the like before a number are letters of a word.
  if (/^[가-힣]$/.test(said)) return undefined;
  return { kind: 'currency', codes: found.codes, from: at, to: found.end };
}

/** Behind a number any word may be a currency; before one, a sign, a Korean word, or Latin letters with a capital. */
function mayBeCurrency(text: string, cased: string, at: number, last: Token | undefined): boolean {
  if (last?.kind === 'number' && at - last.to <= 1) return true;
  const sign = text[at] ?? '';
  if (!/[a-z]/.test(sign)) return !/[\d\s.,;:()'"|-]/.test(sign);
  return /[A-Z]/.test(cased[at] ?? '')
    ? /[\d$]|dollars/.test(text.slice(at, at + 32))
    : /^[a-z]{0,2}\$/.test(text.slice(at, at + 3));
}

/** What may follow a Korean unit: a particle or the end of the word. */
const PARTICLE =
  /^(?:정|의|을|를|이|가|은|는|과|와|로|에|씩|까|부|만|보|도|이상|이하|미만|초과|이내|이며|이고|인|으로|짜리|상당|권|한|당|및|중|각|내외|가량|임|입|및|또|하)/;

// --- Numbers that are not the clause's point -------------------------------------------------------

const NUMBER_LIST = String.raw`\d+(?:[.\-]\d+)*[a-z]?(?:\([a-z0-9]{1,4}\))*`;
const ENGLISH_REFERENCE = new RegExp(
  String.raw`(?:sections?|articles?|clauses?|paragraphs?|subsections?|sub-paragraphs?|subparagraphs?|paras?\.?|sec\.?|art\.?|schedules?|exhibits?|annex(?:es)?|appendix|appendices|attachments?|riders?|items?|chapters?|titles?|rules?|forms?|versions?|phase|tier|step|draft|no\.|nos\.|number|numbered|suite|floor|unit|room|p\.?o\.? ?box|box|pages?|p\.|pp\.|§§?|ex-|series|season|episode|reel|channel|u\.s\.c\.|c\.f\.r\.|year|round|file|reg\.|#) ?(?:no\.? ?)?${NUMBER_LIST}(?: ?(?:,|and|or|through|to|-|&) ?${NUMBER_LIST}(?![\d%]| ?(?:%|percent|per cent|days?|months?|years?|weeks?|business|\()))*(?![\d%]|[.,]\d)`,
  'y',
);
const KOREAN_REFERENCE =
  /제 ?\d{1,9} ?(?:조(?:의 ?\d{1,9})?|항|호|목|장|절|관|편|부|차|회차?|기|권|화|면|쪽|단계)(?: ?제 ?\d{1,9} ?(?:항|호|목))*|(?:별지|별첨|부속서|부록|첨부|서식) ?(?:제 ?)?\d{1,9}(?:-\d{1,9})?(?![\d,]| ?(?:건|개|부|종|매|장|권))(?: ?호)?|법률 ?제? ?\d{1,9} ?호|\d{1,9}조 ?\d{1,9}항(?: ?\d{1,9}호)?|(?:시즌|에피소드|항목|각주|번호|사업자등록번호|등록번호|우편번호|계좌번호|페이지|버전|전화|팩스) ?:? ?\d[\d-]*/y;
/** Telephones, times of the day, addresses of the web, and what else is written with digits and names nothing counted. */
const OTHER_NUMBERS =
  /\+?\(?\d{2,4}\)?[ .-]\d{3,4}[.-]\d{4}(?!\d)|\d{3}-\d{2}-\d{5}|\d{6}-\d{7}|\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.m\.|(?:https?:\/\/|www\.)[^\s]{1,300}|\d{1,9}(?:st|nd|rd|th) (?:floor|street|avenue|ave|st\.)|\d{1,3}(?:\.\d{1,3}){2,}(?![\d,])|[a-z]{1,40}\d[a-z0-9-]*|\d{1,40}[a-z]{1,40}\d[a-z0-9]*|24\/7|(?:19|20)\d{2}-(?:19|20)?\d{2}(?!\d)/y;
const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec';
/** A month, or a day without its year, is no day; a year of the calendar is no period. */
const LOOSE_DATES = new RegExp(
  String.raw`(?:${MONTHS})\.? \d{1,2}(?:st|nd|rd|th)?(?:, ?(?:_+|20__))?(?![\d,]\d)|(?:${MONTHS})\.?,? (?:of )?(?:19|20)\d{2}|\d{1,2}(?:st|nd|rd|th)? (?:day )?of (?:each|every|the|any|such)|(?:19|20)\d{2} ?년 ?\d{1,2} ?월(?! ?\d)|20 ?년(?= ?월)(?: ?월(?: ?일)?)?|20 년(?=$)|(?:19|20)\d{2} ?(?:년도?|회계연도)(?![간])|(?:매월|매년|매달|익월|다음 ?달|당월|말?월) ?\d{1,2} ?일|(?:매년 ?)?\d{1,2} ?월(?: ?\d{1,2} ?일| ?말일?)?(?!간)|\d{1,2}(?:st|nd|rd|th) day(?! of (?:${MONTHS}))|\d\/4 ?분기|[1-4]분기`,
  'y',
);
const BEFORE_A_YEAR =
  /(?:\bin|since|of|©|copyright|act|fiscal year|fy|year|during|before|after|until|by|early|late|circa) $/;

function skipped(text: string, cased: string, at: number, last: Token | undefined): Token | undefined {
  const before = text[at - 1] ?? ' ';
  const isWordStart = !/[a-z0-9]/.test(before);
  if (!isWordStart) return undefined;
  if ((last?.kind !== 'currency' || last.to !== at) && !dateToken(text, at)) {
    const other = matchAt(OTHER_NUMBERS, text, at);
    // 5K, a date with points and `2.5x` are read elsewhere.
    if (other !== undefined && !isReadElsewhere(text, at, other)) return skip(at, other);
  }
  const item = at === 0 ? itemNumber(cased) : undefined;
  if (item !== undefined) return skip(at, item);
  const english = /[a-z§#]/.test(text[at] ?? '') ? matchAt(ENGLISH_REFERENCE, text, at) : undefined;
  if (english !== undefined && !text.startsWith('may ', at)) return skip(at, english);
  if (/[가-힣\d]/.test(text[at] ?? '')) {
    const korean = matchAt(KOREAN_REFERENCE, text, at);
    if (korean !== undefined) return skip(at, korean);
  }
  const loose = dateToken(text, at) ? undefined : matchAt(LOOSE_DATES, text, at);
  if (loose !== undefined && !(/^may \d/.test(loose) && !cased.startsWith('May', at))) return skip(at, loose);
  // `the Copyright Act of 1976`: a year stands alone.
  const year =
    /(?:1[89]|20)\d{2}(?![\d,./%-]\d|\d|%| ?(?:units|copies|screens|dollars|won|percent|days|tickets))/y;
  const isYear = matchAt(year, text, at);
  if (isYear !== undefined && BEFORE_A_YEAR.test(text.slice(Math.max(0, at - 14), at)))
    return skip(at, isYear);
  return undefined;
}

/** `6.5 Trade Names`: what a line begins with is its number, unless it counts time or money. */
function itemNumber(cased: string): string | undefined {
  const said = /^\d{1,3}(?:\.\d{1,3}){0,4}[.)]?(?= +[A-Z][A-Za-z]*)/.exec(cased.slice(0, 40))?.[0];
  if (said === undefined) return undefined;
  const word = /^ +([A-Za-z]+)/.exec(cased.slice(said.length))?.[1]?.toLowerCase() ?? '';
  return /^(?:days?|weeks?|months?|years?|business|working|percent|million|billion|thousand|mos|yrs|wks|points?|times)$/.test(
    word,
  )
    ? undefined
    : said;
}

function isReadElsewhere(text: string, at: number, said: string): boolean {
  // `60:40` is no time of the day.
  const sides = /^(\d{1,2}):(\d{2})$/.exec(said);
  if (sides && Number(sides[1]) + Number(sides[2]) === 100) return true;
  if (/^\d{1,3}(?:\.\d{1,3}){2}$/.test(said))
    return dateToken(text, at) !== undefined || /^\d{1,3}(?:\.\d{3})+$/.test(said);
  return (
    /^[a-z]{1,3}\d/.test(said) && /^(?:us|usd|krw|eur|gbp|jpy|cny|hkd|aud|cad|rmb|x|c|a|nt|hk)\d/.test(said)
  );
}

function skip(at: number, said: string): Token {
  return { kind: 'reference', from: at, to: at + said.length };
}

// --- Days ------------------------------------------------------------------------------------------

const WEEKDAY = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?`;
const DAY = new RegExp(
  String.raw`${WEEKDAY}(?:(?:${MONTHS})\.? \d{1,2}(?:st|nd|rd|th)? ?,? \d{4}|(?:the |this )?\d{1,2}(?:st|nd|rd|th)?(?: day)?(?: of)?[ -](?:${MONTHS})\.?(?:,? |-)\d{4})(?!\d)|\d{4} ?[-/] ?\d{1,2} ?[-/] ?\d{1,2}(?!\d)|\d{4} ?\. ?\d{1,2} ?\. ?\d{1,2}(?!\d)\.?(?: ?\([일월화수목금토](?:요일)?\))?|'?\d{2}\. ?\d{1,2}\. ?\d{1,2}\.(?!\d)|'?(?:\d{4}|\d{2}) ?년 ?\d{1,2} ?월 ?\d{1,2} ?일(?: ?\([일월화수목금토](?:요일)?\))?|\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})(?!\d)|\d{1,2}[.-]\d{1,2}[.-]\d{4}(?!\d)`,
  'y',
);

function dateToken(text: string, at: number): Token | undefined {
  if (!/[a-z\d']/.test(text[at] ?? '') || /[a-z\d]/.test(text[at - 1] ?? ' ')) return undefined;
  const said = matchAt(DAY, text, at);
  if (said === undefined) return undefined;
  const read = readDate(
    said
      .replace(/ ?년 ?/, '년 ')
      .replace(/ ?월 ?/, '월 ')
      .replace(/ 일/, '일')
      .replace(/^(?:the|this) /, '')
      .replace(' ,', ','),
  );
  if (read.kind !== 'read') return undefined;
  const days = read.values.flatMap((value) => (value.kind === 'date' ? [value.on] : []));
  const to = at + said.length;
  return { kind: 'date', days, from: at, to };
}

// --- What stands before a Korean figure ------------------------------------------------------------

const PER =
  /(?:관객 ?)?(?:1|일|한|매) ?(?:회|편|인|명|부|개|건|장|화|시간|작품|에피소드|석|일|주|월|년|사고|청구)(?:차|분)? ?(?:당(?![사일])|마다)|(?:관객 ?|인구 ?)?(?:회|편|시간|에피소드|작품|화|건|장|부|인|회차|매체|국가|지역)당(?![사가-힣])|매 ?회(?:차)?(?=[ \d])/y;
const PREFIX =
  /(?:일금|금|미화|한화|원화|총|약|각|각각|연|연간|월|매월|매년|최대|최소|합계|만|최종|단)(?= ?(?:\d|[일이삼사오육칠팔구십백천만]{1,6}|₩|\\|\$|usd|us\$|krw|미화|한화|원화))/y;

function perToken(text: string, at: number): Token | undefined {
  if (/[가-힣\d.,]/.test(text[at - 1] ?? ' ')) return undefined;
  const said = matchAt(PER, text, at);
  return said === undefined ? undefined : { kind: 'per', said, from: at, to: at + said.length };
}

function prefixToken(text: string, at: number): Token | undefined {
  if (!/[가-힣]/.test(text[at] ?? '') || /[가-힣]/.test(text[at - 1] ?? ' ')) return undefined;
  // 만 before figures says that a period is full: 만 3년.
  const said = matchAt(PREFIX, text, at);
  if (
    said === undefined ||
    /^(?:미화|한화|원화)$/.test(said) ||
    (said === '만' && !/^만 ?\d/.test(text.slice(at, at + 3)))
  )
    return undefined;
  return { kind: 'word', word: said, from: at, to: at + said.length };
}

// --- Blanks, ordinals, words -----------------------------------------------------------------------

// 제2항의 금원 is a sum that was named, and no `금 원` to be filled in.
const BLANKS =
  /\[ ?(?:\*{1,5}|●|•|·|_+|\.{2,}|-{2,}| +|tbd|tbc|tba|n\/a|to be (?:determined|agreed|confirmed|negotiated|discussed|advised|inserted)[^\]]{0,60}|amount|date|number|insert[^\]]{0,60}|redacted|omitted|confidential|x{1,4}|미정|협의|추후[^\]]{0,30}|금액|날짜|비율) ?\]|\[ ?\]|_{2,}|\*{3,}|●+|○{2,}|x{3,}(?![a-z])|(?:tbd|tbc|tba|tbn)(?![a-z])|[○◯](?= ?(?:원|일|개월|년|%|회|명|억|만))|(?<!(?:의|각|위|본|그|해당|상기|받은|지급한) )(?:일금|금) ?(?:[천백십]?만|천|백|억)? ?원(?:정)?(?=[^가-힣]|$|을|은|으로)|\( ?\) ?(?=(?:일|개월|년|%|원|만|회|주|부|명|억|퍼센트))|(?:\( ?\)|20)? ?년 ?(?:\( ?\) ?)?월 ?(?:\( ?\) ?)?일(?!간)|[$₩€£](?= ?(?:[(,;)]|\.(?!\d)|$)| (?:per|on|upon|for|at|payable) )/y;

function blankToken(text: string, at: number): Token | undefined {
  const sign = text[at] ?? '';
  if (sign === '%' && /(?:^|의 ?|[|:] ?|[가-힣] )$/.test(text.slice(Math.max(0, at - 3), at)))
    return { kind: 'blank', from: at, to: at + 1 };
  if (
    !/[[_*●○◯xt일금(2년$₩€£]/.test(sign) ||
    (/[a-z가-힣\d]/.test(sign) && /[a-z0-9가-힣]/.test(text[at - 1] ?? ' '))
  )
    return undefined;
  const said = matchAt(BLANKS, text, at);
  return said === undefined ? undefined : { kind: 'blank', from: at, to: at + said.length };
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

function ordinalToken(text: string, at: number): Token | undefined {
  if (/[a-z\d]/.test(text[at - 1] ?? ' ')) return undefined;
  const said = matchAt(
    /(?:([a-z]{1,40})(?: ?\((\d{1,9})(?:st|nd|rd|th)\))?|(\d{1,9})(?:st|nd|rd|th))(?![a-z])/y,
    text,
    at,
  );
  const match = /^(?:([a-z]+)|(\d+))(?:[^\d]*(\d+))?/.exec(said ?? '');
  if (said === undefined || !match) return undefined;
  const index = ORDINALS.indexOf(match[1] ?? '');
  if (match[1] !== undefined && index === -1) return undefined;
  const n = match[1] === undefined ? BigInt((match[2] ?? '0').slice(0, 4)) : BigInt(index + 1);
  const again = match[1] === undefined || match[3] === undefined ? n : BigInt(match[3].slice(0, 4));
  return { kind: 'ordinal', n, ...(again === n ? {} : { again }), from: at, to: at + said.length };
}

function wordToken(text: string, at: number): Token {
  const word = matchAt(/[a-z][a-z'&/]*(?:-[a-z][a-z']*)*|[가-힣]+|\d[\d.,]*\d|\d/y, text, at);
  if (word !== undefined) return { kind: 'word', word, from: at, to: at + word.length };
  const mark = text[at] ?? '';
  return { kind: 'mark', mark, from: at, to: at + 1 };
}
