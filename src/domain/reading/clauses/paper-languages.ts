/** A Hangul syllable says about as much as two letters and a half of English. */
const SYLLABLE = 2.5;

/** The language that words are in; `both` where each has more than a fifth; undefined where they have no letters. */
export function languageOfWords(words: string): 'ko' | 'en' | 'both' | undefined {
  const { ko, en } = lettersOf(words);
  const all = ko + en;
  if (all === 0) return undefined;
  if (ko > all / 5 && en > all / 5) return 'both';
  return ko > en ? 'ko' : 'en';
}

export function lettersOf(words: string): { readonly ko: number; readonly en: number } {
  const ko = (words.match(/[가-힣]/g) ?? []).length * SYLLABLE;
  const en = (words.match(/[A-Za-z]/g) ?? []).length;
  return { ko, en };
}
