import type { SharedEntry } from '#domain/deal/disclosure.ts';
import type { PublicTerm } from '#domain/library/public-term.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { BLANK } from '#domain/values/format-value.ts';
import type { Value } from '#domain/values/value.ts';
import { adaptWording } from '#documents/contract-wording/adapt-wording.ts';
import {
  TO_TRANSLATE,
  languageOf,
  withForeign,
  wordClause,
} from '#documents/contract-wording/clause-wording.ts';
import { FORUM_TERMS } from '#documents/contract-wording/own-forum.ts';
import type { WordingContext } from '#documents/contract-wording/clause-wording.ts';

/** What a memo has room for of one clause, in columns; a syllable of Hangul takes two. */
const LONGEST = 260;

/**
 * The operative words of a term whose name and value could be read in two ways: a choice that is told in a phrase (`First
 * negotiation only` – whose, of what?) and a period without its beginning. The person's own words, else the one sentence
 * of a choice, else what the term sheet says: its one sentence, or the first one, for a choice behind its name. Own words
 * in the other language alone follow under their mark as in the sheet; no other beginning of a period stands for them.
 * Undefined for a sum, a percentage or a number, which say all, for the law, whose short form does, and where the words
 * have a blank, need an exhibit or another clause, or take too much room.
 */
export function operativeWords(
  term: PublicTerm,
  entry: SharedEntry | undefined,
  named: string,
  context: WordingContext,
  lang: Lang,
): string | undefined {
  const state = entry?.state;
  if (!entry || state?.kind !== 'value' || FORUM_TERMS.includes(term.id)) return undefined;
  const { kind } = state.value;
  if (kind !== 'choice' && kind !== 'duration') return undefined;
  const own = entry.clause.trim();
  const isForeign = own !== '' && languageOf(own) !== lang;
  if (own !== '' && !isForeign && standsAlone(own)) return own;
  if (kind === 'duration' && isForeign) return withOwnAfter(ended(named), own, context, lang);
  const words = sentenceOf(term, state.value, context, lang) ?? wordingOf(term, entry, named, context, lang);
  return words && isForeign ? withOwnAfter(words, own, context, lang) : words;
}

/** Words that take too much room are said by the mark alone, and the term sheet has them. */
function withOwnAfter(said: string, own: string, { isFacing }: WordingContext, lang: Lang): string {
  return withForeign(said, own, lang, isFacing || !standsAlone(own));
}

/** The one sentence that the library has for a choice. */
function sentenceOf(
  { id, sentences }: PublicTerm,
  value: Value,
  { type, attach }: WordingContext,
  lang: Lang,
): string | undefined {
  const source = value.kind === 'choice' ? sentences[value.choice] : undefined;
  const adapted = source && adaptWording(attach(id, source), type);
  const words = adapted?.[lang].trim() ?? '';
  return standsAlone(words) && sentencesIn(words).length === 1 ? words : undefined;
}

function wordingOf(
  term: PublicTerm,
  entry: SharedEntry,
  named: string,
  context: WordingContext,
  lang: Lang,
): string | undefined {
  const { from, wording } = wordClause(term, { ...entry, clause: '' }, context);
  const [first = '', ...more] = sentencesIn(wording[lang].trim());
  if (from === 'value' || !standsAlone(first)) return undefined;
  // Of several sentences the first says who does what, and the name of the choice what the others come to.
  const isPeriod = entry.state.kind === 'value' && entry.state.value.kind === 'duration';
  return more.length === 0 || isPeriod ? first : `${ended(named)} ${first}`;
}

function sentencesIn(words: string): string[] {
  return words.split(/(?<=[a-z)다]\.)\s/);
}

function standsAlone(words: string): boolean {
  return words !== '' && columnsOf(words) <= LONGEST && !NEEDS_MORE.some((sign) => words.includes(sign));
}

/** A memo attaches nothing to its clauses: what wording attaches will be attached to the long form. */
export function attachedLater(_termId: string, { en, ko }: Bilingual): Bilingual {
  return {
    en: en.replace(/\bExhibit (?:\{\{\s*blank\s*\}\}|\[?_{4,}\]?)/g, 'an exhibit to the long-form agreement'),
    ko: ko.replace(/별지\s?(?:\{\{\s*blank\s*\}\}|\[?_{4,}\]?)/g, '정식 계약 별지'),
  };
}

/** A blank to fill, a translation to come, a list that is attached, another clause of a sheet that the memo is not. */
const NEEDS_MORE: readonly string[] = [
  BLANK,
  '[',
  TO_TRANSLATE.en,
  TO_TRANSLATE.ko,
  'Exhibit ',
  'Schedule',
  'schedule',
  'Section ',
  'Article ',
  'stated in the Agreement',
  '별지 1',
  '별지 2',
  '별지 3',
  '명세서',
  '순위표',
  '집행표',
  '제1',
  '본 계약에서 정',
];

export function columnsOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (/[가-힣]/.test(letter) ? 2 : 1), 0);
}

function ended(text: string): string {
  return /[.。]$/.test(text) ? text : `${text}.`;
}
