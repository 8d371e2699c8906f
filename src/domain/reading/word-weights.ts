import type { Term } from '#domain/library/term.ts';
import { tidyTyped } from '#domain/values/read/tidy-typed.ts';

/** The words of a phrase that can be looked for in a sentence: Korean ones within longer ones, English ones alone. */
export type Phrase = { readonly compact: string; readonly words: readonly string[] };

/** The phrases that a term is called by, and how much each word tells: one that many terms share tells little. */
export type TermWords = {
  readonly phrasesOf: (term: Term) => readonly Phrase[];
  readonly weightOf: (word: string) => number;
};

const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'a an the of on in for to and or as by with per at from if not is be are its it any all other us no than only after before under shall may will'.split(
    ' ',
  ),
);

export function termWords(terms: readonly Term[]): TermWords {
  const phrases = new Map(terms.map((term) => [term.id, namesOf(term).flatMap(phraseVariants)]));
  const counts = new Map<string, number>();
  for (const own of phrases.values())
    for (const word of new Set(own.flatMap((phrase) => phrase.words)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.log(terms.length + 1);
  return {
    phrasesOf: (term) => phrases.get(term.id) ?? namesOf(term).flatMap(phraseVariants),
    weightOf: (word) => Math.log((terms.length + 1) / (counts.get(word) ?? 1)) / most,
  };
}

/** A text in which words are looked for. */
export type Searched = { readonly compact: string; readonly words: ReadonlySet<string> };

export function searched(text: string): Searched {
  const tidy = tidyTyped(text);
  return { compact: compactOf(tidy), words: new Set(englishWords(tidy)) };
}

/** How far a phrase is found in a text, from 0 to the weight of all its words; more where it stands as one. */
export function phraseScore(
  { compact, words }: Phrase,
  text: Searched,
  weightOf: (word: string) => number,
): number {
  if (words.length === 0) return 0;
  let whole = 0;
  let found = 0;
  for (const word of words) {
    const weight = weightOf(word);
    whole += weight;
    if (holds(text, word)) found += weight;
  }
  const share = found / whole;
  const isWhole =
    text.compact.includes(compact) &&
    (words.length > 1 || isKorean(compact) || text.words.has(words[0] ?? ''));
  return found * share * (isWhole ? 1.6 : 1);
}

/** The words of a phrase, without those that say nothing. */
export function phraseOf(text: string): Phrase {
  const tidy = tidyTyped(text).replaceAll(/['"“”‘’]/g, '');
  const korean = tidy.match(/[가-힣]{2,}/g) ?? [];
  return { compact: compactOf(tidy), words: [...new Set([...korean, ...englishWords(tidy)])] };
}

function holds(text: Searched, word: string): boolean {
  return isKorean(word) ? text.compact.includes(word) : text.words.has(word);
}

function namesOf(term: Term): string[] {
  return [term.name.ko, term.name.en, ...term.searchAliases];
}

/** `연장료(최초 옵션료 대비 배수)` is called 연장료 too; `Holdback / theatrical window` by either. */
function phraseVariants(name: string): Phrase[] {
  const bare = name.replaceAll(/\([^)]{0,120}\)/g, ' ');
  const parts = bare.split(/[/:·]/);
  const texts = new Set([name, bare, ...(parts.length > 1 ? parts : [])].map((each) => each.trim()));
  return [...texts].map(phraseOf).filter((phrase) => phrase.words.length > 0);
}

function englishWords(tidy: string): string[] {
  return (tidy.match(/[a-z][a-z&]*(?:-[a-z]+)*/g) ?? [])
    .flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word]))
    .map((word) => word.replace(/ies$/, 'y').replace(/(?<=[a-z]{3})s$/, ''))
    .filter((word) => word.length > 1 && !EMPTY_WORDS.has(word));
}

function compactOf(tidy: string): string {
  return tidy.replaceAll(/[\s'"()[\],.]/g, '');
}

function isKorean(word: string): boolean {
  return /[가-힣]/.test(word);
}
