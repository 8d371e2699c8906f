import type { Clause } from '#domain/reading/clauses/clause.ts';
import type { Register } from './compiled-lexicon.ts';
import { sentenceSpans } from './sentences.ts';

/**
 * How a paper speaks. A letter says `we'd pay`, `you get`, `they keep`; a Korean e-mail or the notes of a call end their
 * sentences as people do (`줍니다`, `하기로 함`). Agreements, term sheets and memos speak of parties.
 */
export function registerOf(clauses: readonly Clause[]): Register {
  const said = clauses
    .filter(({ kind }) => kind !== 'title' && kind !== 'signature')
    .flatMap(({ text, heading }) =>
      sentenceSpans(text, heading).map(({ from, to }) => text.slice(from, to).replaceAll('’', "'")),
    )
    .filter((sentence) => /[A-Za-z가-힣]{2}/.test(sentence));
  const spoken = said.filter((sentence) =>
    /[가-힣]/.test(sentence) ? SPOKEN_KO.test(sentence) : SPOKEN.test(sentence),
  ).length;
  return said.length > 0 && spoken >= said.length * LEAST ? 'everyday' : 'formal';
}

/** Of its sentences: e-mails and notes have a quarter and more, agreements at most one in twenty. */
const LEAST = 0.2;

const SPOKEN =
  /\b(?:we|us|our|ours|you|your|yours|I|my|me|let's|nobody|somebody)\b|\b(?:don|doesn|won|can|isn|aren|wouldn|shouldn|didn|hasn|haven)'t\b|\b(?:I|we|you|they|he|she|it|that)'(?:ll|d|re|ve|s)\b/;

/** How people end what they say, and whom they speak of; `~한다` and bare nouns are of papers. */
const SPOKEN_KO =
  /(?:[가-힣]요|니다|[함됨임음줌짐옴봄씀감남옵탐킴침]|[하주받내쓰놓두]기로|자고|걸로|까지만)[.!)]?$|우리|저희|그쪽|자기들/;
