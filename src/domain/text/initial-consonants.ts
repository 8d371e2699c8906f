const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const SYLLABLES_PER_INITIAL = 588;

/** 초성: `계약금` is `ㄱㅇㄱ`; everything else stays, so that the places are the same. NFC text. */
export function initialConsonants(text: string): string {
  let initials = '';
  for (let at = 0; at < text.length; at += 1) {
    initials += initialOf(text.charAt(at)) ?? text.charAt(at);
  }
  return initials;
}

/** The consonant that a syllable begins with; undefined for what is no composed syllable. */
export function initialOf(letter: string): string | undefined {
  if (!isSyllable(letter)) return undefined;
  return INITIALS[Math.floor((letter.charCodeAt(0) - FIRST_SYLLABLE) / SYLLABLES_PER_INITIAL)];
}

/** One composed Hangul syllable: 옵, not ㅇ. */
function isSyllable(letter: string): boolean {
  const code = letter.charCodeAt(0);
  return code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE;
}

/** A letter that a syllable can begin with: ㅇ, not ㄳ or ㅏ. */
export function isInitial(letter: string): boolean {
  return letter.length === 1 && INITIALS.includes(letter);
}

/** A query typed in initial consonants only, at least two of them: `ㄱㅈㄱㅇ`. */
export function isInitialConsonants(query: string): boolean {
  return /^[ㄱ-ㅎ]{2,}$/.test(query);
}
