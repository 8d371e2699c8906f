import { oncePer } from '#domain/base/once-per.ts';
import { sourceSpan } from './search-text.ts';
import type { SearchText, Span } from './search-text.ts';
import { isShort, stemId, stemsIn } from './stems.ts';
import type { StemNeeds } from './stems.ts';

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
  /** What stands in every text in which the phrase does. */
  readonly stems: StemNeeds;
};

/** A line with a short stem tells nothing beside one that has none. */
function needsOf(lines: readonly (readonly string[])[], by: Phrase['by']): StemNeeds {
  const telling = lines.filter((line) => !line.some((stem) => isShort(stem, by)));
  return (telling.length > 0 ? telling : lines).map((line) => line.map((stem) => stemId(stem, by)));
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
    stems: needsOf(state.stems, by),
  };
  cache.set(said, phrase);
  return phrase;
}

const soughtIn = oncePer((_text: SearchText) => new Map<Phrase, readonly PhraseMatch[]>());

/**
 * Every place where the phrase stands, in places of the plain or compact text. Many terms ask the same of one text. Its
 * stems are looked up first, which is far sooner done than a search for its pattern.
 */
export function matchesOf(phrase: Phrase, text: SearchText): readonly PhraseMatch[] {
  if (!stemsIn(text).meets(phrase.stems)) return NOWHERE;
  const sought = soughtIn(text);
  const before = sought.get(phrase);
  if (before) return before;
  const found = search(phrase, text);
  sought.set(phrase, found);
  return found;
}

const NOWHERE: readonly PhraseMatch[] = [];

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

/** Every figure has one of them. */
const DIGITS_OF_ANY = '0123456789'.split('');

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
  const any: string[] = [];
  let isSure = true;
  for (;;) {
    const inner: Parser = { text: state.text, at: state.at, by: state.by, stems: [], isEmpty: true };
    const body = sequence(inner, depth + 1);
    if (inner.isEmpty) throw new Error(`“${state.text}”: nothing need stand between “(”, “|” and “)”`);
    bodies.push(body);
    state.at = inner.at;
    const telling = mostTelling(inner.stems);
    if (telling) any.push(...telling);
    else isSure = false;
    const sign = state.text[state.at];
    state.at += 1;
    if (sign === ')') break;
    if (sign !== '|') throw new Error(`“${state.text}”: a bracket is not closed`);
  }
  if (isSure) state.stems.push(any);
  return `(?:${bodies.join('|')})`;
}

/** Of the lines of an alternative the one that fewest texts meet: of few stems, and of long ones. */
function mostTelling(lines: readonly (readonly string[])[]): readonly string[] | undefined {
  const lengthOf = (line: readonly string[]): number => Math.min(...line.map((stem) => stem.length));
  return lines.toSorted((a, b) => a.length - b.length || lengthOf(b) - lengthOf(a))[0];
}

function token(state: Parser): string {
  const end = state.text.indexOf('}', state.at);
  const name = state.text.slice(state.at + 1, end);
  const [, isThis, kind = ''] = /^(this:)?(\w+)$/.exec(name) ?? [];
  const known = TOKENS[kind];
  if (end < 0 || !known)
    throw new Error(`“{${name}}” is no figure; write {money}, {percent}, {number} or {period}`);
  state.at = end + 1;
  state.stems.push(DIGITS_OF_ANY);
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
  state.stems.push(...stemsOf(taken).map((stem) => [stem]));
  if (state.by === 'compact') {
    return escaped(taken).replaceAll('\\*', '[a-z가-힣]{0,6}');
  }
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

/** The letters of a word that stand in every spelling of it: `co-?produc*` has two runs of them. One Latin letter is none. */
function stemsOf(said: string): string[] {
  return said
    .replace(/\*[\s\S]*$/, '')
    .split(/-\?|(?<=[a-z0-9])\.(?=[a-z0-9])/)
    .map((part) => part.replace(SPELT_TWICE, ''))
    .filter((stem) => /^(?:[a-z]\S|[0-9가-힣])/.test(stem));
}

/** From here on British and American spelling part: licence, favour, cross-collateralise. */
const SPELT_TWICE = /(?<=licen)s.*$|(?<=(?:fav|lab|hon|col|endeav)o)r.*$|(?<=[a-z]{3}i)z(?=[eai]|$).*$/;

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
