import type { Bilingual, Lang } from '#domain/text/bilingual.ts';

/**
 * A word for every id of a closed list, as it stands inside a sentence: `favorable`, `유리`. The word of
 * an id is written in this folder and nowhere else, so that screen, document and command line agree.
 */
export type Words<Id extends string = string> = Readonly<Record<Id, Bilingual>>;

/** The words of a list in one language, as inside a sentence. */
export function namesOf<Id extends string>(words: Words<Id>, lang: Lang): Readonly<Record<Id, string>> {
  return mapped(words, (word) => word[lang]);
}

/** The words of a list in one language, each as a heading or a label of its own. */
export function titlesOf<Id extends string>(words: Words<Id>, lang: Lang): Readonly<Record<Id, string>> {
  return mapped(words, (word) => asTitle(word)[lang]);
}

/** `feature film` as `Feature film`; Korean stays as it is. */
export function asTitle({ en, ko }: Bilingual): Bilingual {
  return { en: en.charAt(0).toUpperCase() + en.slice(1), ko };
}

function mapped<Id extends string>(
  words: Words<Id>,
  text: (word: Bilingual) => string,
): Readonly<Record<Id, string>> {
  // Object.entries widens the keys; they are the ids of the list itself.
  const entries = Object.entries<Bilingual>(words) as [Id, Bilingual][];
  return Object.fromEntries(entries.map(([id, word]) => [id, text(word)])) as Record<Id, string>;
}
