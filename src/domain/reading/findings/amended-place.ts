import type { Clause } from '#domain/reading/clauses/clause.ts';
import type { Span } from './search-text.ts';
import { sentenceSpans } from './sentences.ts';

/** The numbers of clauses that an instruction names: `Section 4`, `in 1.2`, `of 3.3`, `SECOND`, 제5조. */
export function numbersNamed(place: string): ReadonlySet<string> {
  const found = NUMBERS.flatMap((pattern) => [...place.matchAll(pattern)].map(([, number]) => number ?? ''));
  return new Set(found.map((number) => number.toLowerCase()));
}

const NUMBERS = [
  /(?:\b(?:paragraph|section|clause|article|para|item|point)s? |§ ?)(\d{1,2}(?:\.\d{1,2})*)/gi,
  /제\s?(\d{1,2})조/g,
  // `In 6.1 read`, `7.3 applies`; no `2.5 times` and no `7.5%`.
  /(?<![\d.,$€£₩])(\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)(?![\d%]|\.\d| ?(?:%|percent|per cent|million|billion|times|x\b))/gi,
  // `the second sentence of 4`, `in 4, for`.
  /\b(?:in|of|to|from|under) (\d{1,2})(?=(?:\([a-z]\))?(?:[.,:;]|\s*$|\s+(?:["“‘']|the\b|read|delete|for\b|replace|is\b|are\b|shall|strike|insert|add|substitute|and\b)))/gi,
  // `In SECOND`, `of ARTICLE IV`: the words in which an old form counts.
  /\b(?:in|of|to|from|under|In|Of|To|From|Under|Article|Section|Paragraph|Clause|ARTICLE|SECTION|PARAGRAPH|CLAUSE) ([A-Z]{2,12})\b/g,
];

/** Whether the instruction names this clause, by its number or by its heading in so many words. */
export function isNamed({ number, heading }: Clause, place: string): boolean {
  if (numbersNamed(place).has(bareNumber(number))) return true;
  const words = heading.trim();
  return (
    words.length > 2 && placesOf(words, place).some((from) => isWordAt(place, from, from + words.length))
  );
}

/** `제5조` and `5.` are 5. */
export function bareNumber(number: string): string {
  return number
    .replace(/^제(\d+)조$/, '$1')
    .replace(/[.)]$/, '')
    .toLowerCase();
}

function isWordAt(text: string, from: number, to: number): boolean {
  const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\d]/u.test(sign);
  return !isLetter(text[from - 1]) && !isLetter(text[to]);
}

export function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at);
  return places;
}

/**
 * The place that holds behind these words: the one that was named last, with 같은 조 and 같은 항 read as what they go back to.
 * An English line names one place for all that follows in it.
 */
export function placeBefore(said: string): string {
  const marks = [...said.matchAll(KOREAN_PLACE)];
  if (marks.length === 0) return said;
  let article = '';
  let paragraph = '';
  let rest = '';
  for (const [at, mark] of marks.entries()) {
    const [whole = '', number, same] = mark;
    if (number !== undefined) {
      article = number;
      paragraph = '';
    }
    const behind = said.slice(mark.index + whole.length, marks[at + 1]?.index ?? said.length);
    const named = PARAGRAPH.exec(behind)?.[1];
    if (named !== undefined) paragraph = named;
    else if (same === '조') paragraph = '';
    rest = behind.replace(PARAGRAPH, '');
  }
  const part = paragraph === '' ? '' : `제${paragraph}항`;
  return article === '' ? said : `제${article}조 ${part} ${rest}`;
}

const KOREAN_PLACE = /제 ?(\d{1,2}) ?조|같은 ?(조|항)/g;
const PARAGRAPH = /^ ?제 ?(\d{1,2}) ?항/;

// --- Which part of the clause ----------------------------------------------------------------------------

/**
 * The stretch of a clause that an instruction means: the whole of what it says, a paragraph of it (제2항, `4(b)`), a sentence
 * (`the second sentence of`, 단서, 후단). Undefined where the part that it names is not there.
 */
export function partNamed(place: string, clause: Clause): Span | undefined {
  const all = sentenceSpans(clause.text, clause.heading);
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return undefined;
  const whole = { from: first.from + numberAt(clause, first.from), to: last.to };
  const paragraph = paragraphNamed(place, clause, whole);
  if (paragraph === undefined) return undefined;
  const sentences = all
    .map(({ from, to }) => ({ from: Math.max(from, paragraph.from), to: Math.min(to, paragraph.to) }))
    .filter(({ from, to }) => from < to);
  const proviso = sentences.filter(({ from, to }) => PROVISO.test(clause.text.slice(from, to)));
  if (/단서/.test(place)) return proviso.at(-1);
  const at = sentenceNamed(place);
  return at === undefined ? paragraph : sentences.at(at);
}

const PROVISO = /^\s*(?:다만|단)[,\s]/;

/** `4. The option …`: the number that stands before the first sentence is no part of it. */
function numberAt({ number, text }: Clause, from: number): number {
  const bare = number.trim();
  if (bare === '' || !text.startsWith(bare, from)) return 0;
  return bare.length + (/^[\s.)]*/.exec(text.slice(from + bare.length))?.[0].length ?? 0);
}

function paragraphNamed(place: string, { text }: Clause, whole: Span): Span | undefined {
  const korean = /제\s?(\d{1,2})\s?항/.exec(place)?.[1];
  if (korean !== undefined) {
    const marks = [...text.matchAll(/[①-⑳]|(?:^|\n) ?\((\d{1,2})\)/g)];
    const mine = marks.findIndex(([sign, digits]) => Number(digits ?? circled(sign)) === Number(korean));
    return spanBetween(marks, mine, whole);
  }
  const item = /\d\(([a-z])\)|(?:sub-?(?:paragraph|section|clause)|item) \(?([a-z])\)?(?![a-z])/.exec(place);
  if (!item) return whole;
  const marks = [...text.matchAll(/(?<![\w])\(([a-z])\)/g)];
  return spanBetween(
    marks,
    marks.findIndex(([, letter]) => letter === (item[1] ?? item[2])),
    whole,
  );
}

function circled(sign: string): number {
  return (sign.codePointAt(0) ?? 0) - ('①'.codePointAt(0) ?? 0) + 1;
}

function spanBetween(marks: readonly RegExpExecArray[], at: number, whole: Span): Span | undefined {
  const [mine, next] = [marks[at], marks[at + 1]];
  if (!mine) return undefined;
  return { from: mine.index + mine[0].length, to: next?.index ?? whole.to };
}

/** Its place among the sentences, from the end where it is negative. */
function sentenceNamed(place: string): number | undefined {
  const english = /\b(first|second|third|fourth|fifth|last|final) sentence\b/i.exec(place)?.[1];
  if (english !== undefined) return ORDINALS[english.toLowerCase()];
  const korean = /(첫|첫째|둘째|두 ?번째|셋째|세 ?번째|마지막|끝) ?(?:문장|문)|제?(\d)문(?![가-힣])/.exec(
    place,
  );
  if (korean) return korean[2] ? Number(korean[2]) - 1 : ORDINALS_KO[korean[1]?.replace(' ', '') ?? ''];
  if (/전단/.test(place)) return 0;
  return /후단/.test(place) ? 1 : undefined;
}

const ORDINALS: Readonly<Record<string, number>> = {
  first: 0,
  second: 1,
  third: 2,
  fourth: 3,
  fifth: 4,
  last: -1,
  final: -1,
};
const ORDINALS_KO: Readonly<Record<string, number>> = {
  첫: 0,
  첫째: 0,
  둘째: 1,
  두번째: 1,
  셋째: 2,
  세번째: 2,
  마지막: -1,
  끝: -1,
};
