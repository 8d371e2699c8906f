/** Whether a text has a Korean letter, as a syllable or taken apart. */
export function hasHangul(text: string): boolean {
  return HANGUL.test(text);
}

const HANGUL = /\p{Script=Hangul}/u;
