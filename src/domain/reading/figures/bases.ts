import { BASE_NAMES } from './base-names.ts';
import type { Sentence } from './island.ts';
import { tokenFrom } from './island.ts';

/** What a share is said to be of. */
export type BaseSaid = {
  readonly id?: string;
  /** In the paper's words, where the library has no such base. */
  readonly unknown?: string;
  /** `of the foregoing`, `thereof`: of what stands before. */
  readonly isReference?: boolean;
  /** Only that it is of the whole. */
  readonly isWhole?: boolean;
  readonly next?: number;
};

/** `of one hundred percent (100%) of`: the whole is said once more, and is no figure of its own. */
const WHOLE =
  /(?:,)? ?(?:of|on) (?:the )?(?:one hundred percent \(100%\)|one hundred per ?cent|one hundred \(100%\) percent|one hundred \(100\) percent|100 ?%|100 percent) (?:of )?/y;
const OF =
  /(?:,)? ?(?:in each case )?(?:undivided )?(?:(?:interest|share|participation|royalty|fee|commission|portion|part) )?(?:of|on|in|from|against|over) /y;
const REFERENCE =
  /(?:of|on) (?:the (?:foregoing|preceding|above|aforesaid)|such (?:amount|sum|fee|payment|excess)|that (?:amount|sum)|each such|(?:those|these|such|the same) (?:sums?|amounts?|fees?|payments?|figures?)|the (?:amount|sum)s? (?:set forth|specified|payable|stated) (?:above|therein|in (?:the )?(?:foregoing|preceding)))|thereof/y;
const DETERMINERS =
  /^(?:the |its |his |her |their |our |your |all |any |such |each |every |said |owner's |licensor's |grantor's |writer's |company's |studio's |purchaser's |buyer's |artist's |then-|aggregate |total |applicable |so-called |actual |entire |respective |amount of |total of |sum of |defined |fixed cash |cash )+/;
/** Where the words of a base end. */
const BASE_ENDS =
  /[,;:.()|"\n]| (?:shall|will|is|are|was|were|if|for|from|after|when|upon|payable|paid|due|which|that|until|unless|less|plus|minus|but|not|or|in|over|as|by|at|on|with|within|per|during|exceeding|derived|received|actually|accruing|to|of|and|subject|up|then|provided|attributable|generated|above|through|thereafter|commencing|following|until|pursuant|before|prior)(?=[ .,;:)|]|$)/;

/** The base behind a figure: `of 100% of the Net Proceeds`, `(순이익 기준)`. */
export function baseAfter(sentence: Sentence, at: number, next: number): BaseSaid | undefined {
  const { text } = sentence;
  const whole = stickyLength(WHOLE, text, at);
  const reference = stickyLength(REFERENCE, text, at + (text[at] === ' ' ? 1 : 0));
  if (reference > 0) return { isReference: true, next };
  // `5%(100% 기준)`: the whole is said once more.
  const ofWhole = /^ ?\(100 ?% ?기준\)/.exec(text.slice(at, at + 14))?.[0];
  if (ofWhole !== undefined) return { isWhole: true, next: tokenFrom(sentence, next, at + ofWhole.length) };
  const korean = /^ ?\( ?([가-힣 ]{2,20}?) ?(?:기준|대비) ?\)/.exec(text.slice(at, at + 30));
  if (korean?.[1] !== undefined) return named(sentence, korean[1], korean[1], 'ko');
  const of = whole > 0 ? whole : stickyLength(OF, text, at);
  if (of === 0) return undefined;
  const start = at + of;
  const whollyNamed = sentence.context.words.bases.find(
    ({ id, name }) => id !== 'none_stated' && startsWhole(text, name.en.toLowerCase(), start),
  );
  if (whollyNamed) return { id: whollyNamed.id, next: tokenFrom(sentence, next, start) };
  const [long, short] = [phraseAt(sentence, start, true), phraseAt(sentence, start, false)];
  if (short === '') return whole > 0 ? { next: tokenFrom(sentence, next, start) } : undefined;
  const isOf = text.slice(at, start).endsWith('of ');
  const found = named(sentence, long, short, 'en');
  const from = { next: tokenFrom(sentence, next, whole > 0 ? start : at) };
  if (found.id !== undefined) return { ...found, ...from };
  // `5% in Korea` says no base, `5% of the pot` one that the library lacks.
  return isOf ? { ...found, ...from } : undefined;
}

/** At most 80 letters of what follows, without articles; `isLong` keeps `of` and `and` inside. */
function phraseAt({ text }: Sentence, at: number, isLong: boolean): string {
  const rest = text
    .slice(at, at + 110)
    .replaceAll('"', '')
    .replace(DETERMINERS, '')
    .replace(/^neg\. /, 'negative ');
  if (isLong) return (/^[^,;:()|"\n]*/.exec(rest)?.[0] ?? '').trim();
  const end = BASE_ENDS.exec(`${rest} `);
  return (end ? rest.slice(0, end.index) : rest).trim();
}

/** As we write it ourselves, brackets and all: `순이익(네트 프로핏)의`. */
function writtenBase({ context }: Sentence, before: string): BaseSaid | undefined {
  const words = before.replace(/(?:의|에) ?(?:연|월)? ?$/, '');
  if (words === before) return undefined;
  const base = context.words.bases
    .filter(({ id, name }) => id !== 'none_stated' && words.endsWith(name.ko.toLowerCase()))
    .toSorted((a, b) => b.name.ko.length - a.name.ko.length)[0];
  return base && { id: base.id };
}

/** `순이익 5%`, `속편 구매가 50%`: a memo leaves 의 out. */
function besideBase(sentence: Sentence, before: string): BaseSaid | undefined {
  const noun = /(?:^|[\s(,:|])([가-힣]{2,8}) $/.exec(before)?.[1];
  const id = noun === undefined ? undefined : baseOf(sentence, noun, 'ko');
  return id === undefined ? undefined : known(sentence, id);
}

/** The base that the words name, in either language. */
export function baseNamed(sentence: Sentence, words: string): string | undefined {
  const id = baseOf(sentence, words, /[가-힣]/.test(words) ? 'ko' : 'en');
  return id === undefined ? undefined : known(sentence, id)?.id;
}

function startsWhole(text: string, name: string, at: number): boolean {
  return (
    text.startsWith(name, at) &&
    !/[a-z'’]/.test(text[at + name.length] ?? ' ') &&
    !/^ [a-z]/.test(text.slice(at + name.length))
  );
}

/** The base before a figure: `순이익의`, `총제작비 대비`, `구매가에서`; `prime plus`. */
export function baseBefore(sentence: Sentence, at: number): BaseSaid | undefined {
  const before = sentence.text.slice(Math.max(0, at - 60), at);
  const bare = before.replace(/ ?\([^()]{1,40}\)(?=(?:의|에서|에 대한| 대비) ?(?:연|총)? ?$)/, '');
  if (bare !== before && !writtenBase(sentence, before))
    return baseBefore({ ...sentence, text: bare }, bare.length);
  const beside = besideBase(sentence, before);
  if (beside) return beside;
  const written = writtenBase(sentence, before);
  if (written) return written;
  const plus = /([a-z][a-z .&-]{1,40}?)(?: rate)? ?(?:plus|\+) ?$/.exec(before);
  if (plus?.[1] !== undefined && /prime|libor|sofr|base rate|euribor/.test(plus[1]))
    return /prime/.test(plus[1])
      ? (known(sentence, 'prime_rate') ?? { unknown: 'prime' })
      : { unknown: plus[1].trim() };
  const korean =
    /([가-힣a-z][^\n,;:|()]{0,48}?)["' ]{0,2}(의|에 ?대한|에 ?대하여|에 ?대해|대비|기준(?:으로)?|에서|에|중) ?(?:총|각|각각|매년|최대|최소|나머지|잔여|약|최종|연|월)? ?$/.exec(
      before,
    );
  if (korean?.[1] !== undefined) {
    const phrase = lastNoun(korean[1]);
    const found = named(sentence, phrase, phrase, 'ko');
    if (found.id !== undefined) return found;
    return /^(?:의|대비|기준|에 ?대)/.test(korean[2] ?? '') && !NO_BASE.test(phrase) ? found : undefined;
  }
  return undefined;
}

const NO_BASE =
  /(?:당사자|각자|갑|을|병|회사|작가|제작사|투자사|배급사|감독|이하|다음|경우|시점|기간|날|일|단계|조건|지급|관객|이상|방법|비율|전체|각각)$/;

/** After the last particle that ends another part of the sentence. */
export function lastNoun(phrase: string): string {
  const words = phrase.trim().split(' ');
  let start = 0;
  words.forEach((word, index) => {
    if (
      index < words.length - 1 &&
      /(?:은|는|이|을|를|에게|에|로|으로|하여|하고|며|고|면|때|시|후|및|또는|과|와|은,|부터|까지|중|가|경우)$/.test(
        word,
      ) &&
      !/^(?:제작사|배급사|투자사|회사)의?$/.test(word)
    )
      start = index + 1;
  });
  return words
    .slice(start)
    .join(' ')
    .replaceAll(/["']/g, '')
    .replace(/^(?:본|동|해당|각|위|이|그|당해|매|총|1일당|1일|[가-힣]{1,3}당) /, '')
    .trim();
}

function known({ context }: Sentence, id: string): BaseSaid | undefined {
  return context.words.bases.some((base) => base.id === id) ? { id } : undefined;
}

function named(sentence: Sentence, long: string, short: string, lang: 'ko' | 'en'): BaseSaid {
  const id = baseOf(sentence, long, lang) ?? definedBase(sentence, short, lang);
  const base = id === undefined ? undefined : known(sentence, id);
  return base ?? { unknown: short };
}

function baseOf({ context }: Sentence, phrase: string, lang: 'ko' | 'en'): string | undefined {
  const plain = compact(phrase);
  const candidates = [
    ...context.words.bases
      .filter(({ id }) => id !== 'none_stated')
      .flatMap(({ id, name }) => namesOf(name[lang]).map((each) => ({ id, name: each }))),
    ...BASE_NAMES.flatMap(({ id, ko, en }) =>
      (lang === 'ko' ? ko : en).map((each) => ({ id, name: compact(each) })),
    ),
  ];
  const fits = candidates.filter(({ name }) =>
    lang === 'ko' ? plain.endsWith(name) : startsWithName(phrase, plain, name),
  );
  return fits.toSorted((a, b) => b.name.length - a.name.length)[0]?.id;
}

/** What stands behind the whole name of a base. */
const MAY_FOLLOW = new Set(
  'shall will is are was were if for from after when upon payable paid due which that until unless less plus minus but not or in over as by at on with within per during exceeding derived received actually accruing to of and subject up then provided attributable generated above through thereafter commencing following pursuant before prior hereunder thereof therefrom earned collected realized recognized otherwise only worldwide set stated specified defined described referred calculated computed exceeds above below until remaining based allocable solely throughout without allocated applicable accrued may can must applies apply accrues becomes become remains has have does do however unless'.split(
    ' ',
  ),
);

/** A name ends where a word does: `net` is not the beginning of `network`. */
function startsWithName(phrase: string, plain: string, name: string): boolean {
  if (!plain.startsWith(name)) return false;
  let letters = 0;
  let at = 0;
  while (at < phrase.length && letters < name.length) {
    if (!/[\s'"-]/.test(phrase[at] ?? '')) letters += 1;
    at += 1;
  }
  const after = phrase.slice(at);
  if (/^[a-z]/.test(after)) return false;
  // `net revenue` is not the net, `purchase price allocation` no price: a noun behind makes it something else.
  const next = /^ ([a-z]+)/.exec(after)?.[1];
  if (next === undefined || MAY_FOLLOW.has(next) || /(?:ed|ing|ly)$/.test(next)) return true;
  return name.endsWith('boxoffice') && /^(?:gross|receipts|revenues?)$/.test(next);
}

/** A word of the paper whose meaning begins with the name of a base. */
function definedBase(sentence: Sentence, phrase: string, lang: 'ko' | 'en'): string | undefined {
  const word = compact(phrase);
  const meaning = sentence.context.definitions.find(
    (each) => compact(each.word.toLowerCase()) === word,
  )?.meaning;
  if (meaning === undefined) return undefined;
  const plain = meaning.slice(0, 160).toLowerCase().replace(DETERMINERS, '');
  return baseOf(sentence, lang === 'ko' ? lastNoun(plain) : plain, lang);
}

function namesOf(name: string): string[] {
  const [, before = name, inner] = /^([^(]+)\((.+)\)$/.exec(name.toLowerCase()) ?? [];
  return [before, ...(inner === undefined ? [] : [inner])].map(compact).filter((each) => each.length > 1);
}

function compact(text: string): string {
  return text.toLowerCase().replaceAll(/[\s'’"“”-]/g, '');
}

function stickyLength(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
