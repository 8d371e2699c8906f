const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const SYLLABLES_PER_INITIAL = 588;

/** 초성: `계약금` is `ㄱㅇㄱ`; everything else stays, so that the places are the same. NFC text. */
export function initialConsonants(text: string): string {
  let initials = '';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    initials +=
      code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE
        ? INITIALS.charAt(Math.floor((code - FIRST_SYLLABLE) / SYLLABLES_PER_INITIAL))
        : text.charAt(at);
  }
  return initials;
}

/** A query typed in initial consonants only, at least two of them: `ㄱㅈㄱㅇ`. */
export function isInitialConsonants(query: string): boolean {
  return /^[ㄱ-ㅎ]{2,}$/.test(query);
}
