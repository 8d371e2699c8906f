import { oncePer } from '#domain/base/once-per.ts';
import { sourceSpan } from './search-text.ts';
import type { SearchText, Span } from './search-text.ts';

/**
 * A phrase as the lexicon writes it, made ready for the search:
 *
 * - `option fee*`: words in this order; `*` stands for any ending, `?` after a word or bracket makes it optional.
 * - `set-?up`, `chain.of.title`: the hyphen, or the space, may be there or not.
 * - `(fee|price)`: one of these. `..` is a gap of up to twenty words (some thirty letters in Korean), `...` a longer one.
 * - `{money}`, `{percent}`, `{number}`, `{period}`: a figure. `{this:money}` is the one that the term takes.
 * - A phrase with Hangul is sought without regard to spaces.
 */
export type Phrase = {
  readonly said: string;
  readonly by: 'plain' | 'compact';
  /** Made when it is first sought: most phrases of a lexicon never are. */
  readonly pattern: () => RegExp;
  /** Of every line at least one stem stands in a text that the phrase can match; a stem is its place in `STEMS`. */
  readonly stems: readonly (readonly number[])[];
};

/** Every stem that phrases ask for, once. */
export const STEMS: string[] = [];
const stemIds = new Map<string, number>();

function stemId(stem: string): number {
  const known = stemIds.get(stem);
  if (known !== undefined) return known;
  STEMS.push(stem);
  stemIds.set(stem, STEMS.length - 1);
  return STEMS.length - 1;
}

export type PhraseMatch = Span & { readonly this?: Span };

const cache = new Map<string, Phrase>();

/** Throws a plain Error where the phrase is not written as it must be. */
export function phraseFrom(said: string): Phrase {
  const known = cache.get(said);
  if (known) return known;
  const by = /[가-힣]/.test(said) ? 'compact' : 'plain';
  const state: Parser = { text: said.trim().toLowerCase(), at: 0, by, stems: [], isEmpty: true };
  const body = sequence(state, 0);
  if (state.at < state.text.length) throw new Error(`“${said}”: a bracket closes that was not opened`);
  if (state.isEmpty) throw new Error('an empty phrase');
  const opening = by === 'plain' && /^[a-z0-9(]/.test(state.text) ? '(?<![a-z0-9])' : '';
  let pattern: RegExp | undefined;
  const phrase: Phrase = {
    said: said.trim(),
    by,
    pattern: () => (pattern ??= new RegExp(`${opening}${body}`, body.includes('(?<this>') ? 'dg' : 'g')),
    stems: state.stems.map((any) => any.map(stemId)),
  };
  cache.set(said, phrase);
  return phrase;
}

const soughtIn = oncePer((_text: SearchText) => new Map<Phrase, readonly PhraseMatch[]>());

/** Every place where the phrase stands, in places of the plain or compact text. Many terms ask the same of one text. */
export function matchesOf(phrase: Phrase, text: SearchText): readonly PhraseMatch[] {
  if (!canStand(phrase, text)) return NOWHERE;
  const sought = soughtIn(text);
  const before = sought.get(phrase);
  if (before) return before;
  const found = search(phrase, text);
  sought.set(phrase, found);
  return found;
}

const NOWHERE: readonly PhraseMatch[] = [];

const stemsOf = {
  plain: oncePer((_text: SearchText) => new Int8Array(STEMS.length)),
  compact: oncePer((_text: SearchText) => new Int8Array(STEMS.length)),
} as const;

/** Whether its stems stand there: looked up once for a text, however many phrases share them, and far sooner than a pattern. */
function canStand({ by, stems }: Phrase, text: SearchText): boolean {
  if (stems.length === 0) return true;
  const said = text[by];
  const known = said.length < SHORT ? undefined : stemsOf[by](text);
  for (const any of stems) {
    let isThere = false;
    for (const id of any) {
      if (!hasStem(said, id, known)) continue;
      isThere = true;
      break;
    }
    if (!isThere) return false;
  }
  return true;
}

/** In so few letters a stem is found as soon as it is looked up. */
const SHORT = 100;

function hasStem(said: string, id: number, known: Int8Array | undefined): boolean {
  const before = known?.[id] ?? 0;
  if (before !== 0) return before === 1;
  const is = said.includes(STEMS[id] ?? '');
  if (known) known[id] = is ? 1 : -1;
  return is;
}

function search(phrase: Phrase, text: SearchText): PhraseMatch[] {
  const found: PhraseMatch[] = [];
  for (const match of text[phrase.by].matchAll(phrase.pattern())) {
    if (match[0] === '') continue;
    const at = match.indices?.groups?.['this'];
    found.push({
      from: match.index,
      to: match.index + match[0].length,
      ...(at ? { this: { from: at[0], to: at[1] } } : {}),
    });
  }
  return found;
}

/** Whether it stands in the text, in its own words or in those of the lexicon for them. */
export function standsIn(phrase: Phrase, text: SearchText): boolean {
  if (matchesOf(phrase, text).length > 0) return true;
  return text.otherwise !== undefined && matchesOf(phrase, text.otherwise).length > 0;
}

export function inSource(phrase: Phrase, text: SearchText, match: Span): Span {
  return sourceSpan(text, phrase.by, match);
}

// --- The grammar -----------------------------------------------------------------------------------

type Parser = {
  readonly text: string;
  at: number;
  readonly by: 'plain' | 'compact';
  readonly stems: (readonly string[])[];
  /** Nothing of it need stand in a text. */
  isEmpty: boolean;
};

// A number begins and ends with its run of digits: one that could be begun or left in the middle would be tried again at
// each digit, and whatever follows it once more for each.
const DIGITS = '(?<!\\d)\\d{1,18}(?!\\d)';
const SUM = '(?<!\\d)\\d[\\d,.]{0,24}(?!\\d)';
const MONEY_EN = `(?:us ?\\$|u\\.s\\. ?\\$|\\$|usd ?|us dollars? ?|krw ?|₩|€|£)${SUM}(?: ?(?:k|mm?|million|thousand|bn?|billion)(?![a-z]))?`;
const MONEY_KO = `(?:(?:미화|한화|일?금)?(?:us?\\$|\\$|₩|usd|krw)?${SUM}(?:억|천만|백만|만|천)?(?:${SUM}(?:천만|백만|만|천)?)?(?:원정?|달러|불)|(?:us?\\$|\\$|₩|usd|krw)${SUM}[km]?)`;
const NUMBER = `${DIGITS}(?:[.,]${DIGITS}){0,8}`;
const TOKENS: Readonly<Record<string, { readonly plain: string; readonly compact: string }>> = {
  money: { plain: MONEY_EN, compact: MONEY_KO },
  percent: {
    plain: `${DIGITS}(?:\\.${DIGITS})? ?(?:%|percent|per cent)`,
    compact: `(?:${DIGITS}(?:\\.${DIGITS})?(?:%|퍼센트|프로)|100분의${DIGITS})`,
  },
  number: { plain: NUMBER, compact: NUMBER },
  period: {
    plain: `${DIGITS}(?:\\.${DIGITS})?\\)?[ -]?(?:months?|mos?\\.?|years?|yrs?\\.?|weeks?|days?)`,
    compact: `${DIGITS}(?:개월|년|주|일)`,
  },
};

/** Words and groups up to the end, or to the bracket or bar that ends a group. */
function sequence(state: Parser, depth: number): string {
  let body = '';
  // Nothing stands before that a space would have to part from what comes.
  let isLoose = true;
  let isParted = false;
  while (state.at < state.text.length) {
    const sign = state.text[state.at] ?? '';
    if (sign === ')' || sign === '|') {
      if (depth === 0) throw new Error(`“${state.text}”: “${sign}” outside a bracket`);
      break;
    }
    if (sign === ' ') {
      state.at += 1;
      isParted = true;
      continue;
    }
    if (state.text.startsWith('..', state.at)) {
      const isLong = state.text.startsWith('...', state.at);
      state.at += isLong ? 3 : 2;
      body += gapOf(state.by, isLong);
      isLoose = true;
      isParted = false;
      continue;
    }
    const before = state.stems.length;
    const text = sign === '(' ? group(state, depth) : sign === '{' ? token(state) : word(state);
    const space = state.by === 'plain' && isParted ? SPACE : '';
    isParted = false;
    const isOptional = state.text[state.at] === '?';
    if (isOptional) {
      state.at += 1;
      state.stems.length = before;
    }
    if (isOptional && isLoose) body += `(?:${text}${state.by === 'plain' ? SPACE : ''})?`;
    else if (isOptional) body += `(?:${space}${text})?`;
    else {
      body += isLoose ? text : space + text;
      isLoose = false;
      state.isEmpty = false;
    }
  }
  return body;
}

/** Between two words: a space with the brackets, commas and quotation marks beside it, or a hyphen. */
const SPACE = `(?:[,"')]{0,2} [("']{0,2}|-)`;

function gapOf(by: 'plain' | 'compact', isLong: boolean): string {
  if (by === 'compact') return isLong ? '.{0,110}?' : '.{0,34}?';
  return isLong ? '.{0,220}?(?<![a-z0-9])' : '.{0,120}?(?<![a-z0-9])';
}

function group(state: Parser, depth: number): string {
  state.at += 1;
  const bodies: string[] = [];
  const firsts: string[] = [];
  let isSure = true;
  for (;;) {
    const inner: Parser = { text: state.text, at: state.at, by: state.by, stems: [], isEmpty: true };
    const body = sequence(inner, depth + 1);
    if (inner.isEmpty) throw new Error(`“${state.text}”: nothing need stand between “(”, “|” and “)”`);
    bodies.push(body);
    state.at = inner.at;
    const [first] = inner.stems;
    if (first) firsts.push(...first);
    else isSure = false;
    const sign = state.text[state.at];
    state.at += 1;
    if (sign === ')') break;
    if (sign !== '|') throw new Error(`“${state.text}”: a bracket is not closed`);
  }
  if (isSure) state.stems.push(firsts);
  return `(?:${bodies.join('|')})`;
}

function token(state: Parser): string {
  const end = state.text.indexOf('}', state.at);
  const name = state.text.slice(state.at + 1, end);
  const [, isThis, kind = ''] = /^(this:)?(\w+)$/.exec(name) ?? [];
  const known = TOKENS[kind];
  if (end < 0 || !known)
    throw new Error(`“{${name}}” is no figure; write {money}, {percent}, {number} or {period}`);
  state.at = end + 1;
  const body = known[state.by];
  return isThis === undefined ? `(?:${body})` : `(?<this>${body})`;
}

function word(state: Parser): string {
  const said = /^(?:-\?|[^ ()|{}?])+/.exec(state.text.slice(state.at))?.[0] ?? '';
  if (said === '')
    throw new Error(`“${state.text}”: “${state.text[state.at] ?? ''}” stands where a word should`);
  const bare = said.replace(/\.\.[\s\S]*$/, '');
  const taken = bare === '' ? said : bare;
  state.at += taken.length;
  const stem = taken
    .replace(/\*[\s\S]*$|-\?[\s\S]*$|(?<=[a-z0-9])\.[a-z0-9][\s\S]*$/, '')
    .replace(SPELT_TWICE, '');
  const isLatin = /^[a-z0-9]/.test(stem);
  if (state.by === 'compact') {
    if (/^[가-힣a-z]{2,}/.test(stem)) state.stems.push([stem]);
    return escaped(taken).replaceAll('\\*', '[a-z가-힣]{0,6}');
  }
  if (isLatin && stem.length >= 3) state.stems.push([stem]);
  const isOpen = taken.includes('*');
  const text = escaped(taken)
    .replaceAll('\\*', "[a-z']{0,24}")
    .replaceAll('-\\?', '[- ]?')
    .replaceAll('licens', 'licen[cs]')
    .replaceAll(/(fav|lab|hon|col|endeav)or/g, '$1ou?r')
    .replaceAll(/(?<=[a-z]{3}i)z(?=e|a|i|\[)/g, '[sz]')
    // `chain.of.title`: a dot between letters is a space, a hyphen or nothing.
    .replaceAll(/(?<=[a-z0-9])\\\.(?=[a-z0-9])/g, '[ .-]?');
  return isOpen || !/[a-z0-9]$/.test(taken) ? text : `${text}(?![a-z0-9])`;
}

/** From here on British and American spelling part: licence, favour, cross-collateralise. */
const SPELT_TWICE = /(?<=licen)s.*$|(?<=(?:fav|lab|hon|col|endeav)o)r.*$|(?<=[a-z]{3}i)z(?=[eai]|$).*$/;

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
