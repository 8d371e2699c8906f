/** A pair of Korean particles that stands after a word, chosen by whether the word ends in a consonant. */
export type Josa = '은/는' | '이/가' | '을/를' | '과/와' | '으로/로' | '이나/나' | '이라/라';

/**
 * The word with the particle that fits its last sound: `withJosa('구매가', '을/를')` is `구매가를`,
 * `withJosa('옵션', '을/를')` is `옵션을`, `withJosa('6개월', '으로/로')` is `6개월로`. Closing marks and
 * a trailing parenthesis do not count: `순이익(네트 프로핏)` takes the particle of 순이익.
 */
export function withJosa(word: string, josa: Josa): string {
  return word + josaFor(word, josa);
}

/** The particle alone. */
export function josaFor(word: string, josa: Josa): string {
  const [afterConsonant, afterVowel] = josa.split('/') as [string, string];
  const ending = endingOf(word);
  if (ending === 'vowel') return afterVowel;
  if (ending === 'rieul' && josa === '으로/로') return afterVowel;
  return afterConsonant;
}

/** `를(을)`, `을(를)`, `은(는)`, `이(가)`, `과(와)`, `(으)로` in a text become the particle that fits the word before. */
export function resolveJosa(text: string): string {
  return text.replace(
    /(\S{1,40}?)(을\(를\)|를\(을\)|은\(는\)|는\(은\)|이\(가\)|가\(이\)|과\(와\)|와\(과\)|\(으\)로)(?![가-힣])/gu,
    (_all, word: string, both: string) => withJosa(word, JOSA_OF_BOTH[both] ?? '을/를'),
  );
}

const JOSA_OF_BOTH: Readonly<Record<string, Josa>> = {
  '을(를)': '을/를',
  '를(을)': '을/를',
  '은(는)': '은/는',
  '는(은)': '은/는',
  '이(가)': '이/가',
  '가(이)': '이/가',
  '과(와)': '과/와',
  '와(과)': '과/와',
  '(으)로': '으로/로',
};

type Ending = 'vowel' | 'consonant' | 'rieul';

// How a digit is read aloud in Korean: 영 일 이 삼 사 오 육 칠 팔 구.
const DIGIT_ENDINGS: readonly Ending[] = [
  'consonant',
  'rieul',
  'vowel',
  'consonant',
  'vowel',
  'vowel',
  'consonant',
  'rieul',
  'rieul',
  'vowel',
];
// Letters whose Korean name ends in a consonant: 엘 엠 엔 알; the rest end in a vowel.
const LETTER_ENDINGS: Readonly<Record<string, Ending>> = {
  l: 'rieul',
  m: 'consonant',
  n: 'consonant',
  r: 'rieul',
};
// A Latin word is read as a word; its last letters decide: pictures 픽처스, option 옵션, contract 콘트랙트.
const WORD_CONSONANTS = /(?:[mn]|ng|[^l]le|l|[aeiou]ck|[aeiou][pk])$/;

function endingOf(word: string): Ending {
  const bare = withoutTail(word.normalize('NFC'));
  const last = bare.at(-1);
  if (last === undefined) return 'vowel';
  const code = last.codePointAt(0) ?? 0;
  if (code >= 0xac00 && code <= 0xd7a3) {
    const final = (code - 0xac00) % 28;
    return final === 0 ? 'vowel' : final === 8 ? 'rieul' : 'consonant';
  }
  if (last >= '0' && last <= '9') return endingOfNumber(bare, Number(last));
  if (last === '%') return 'vowel'; // 퍼센트
  const latin = /(?<![A-Za-z])[A-Za-z]+$/.exec(bare)?.[0];
  if (latin !== undefined) return endingOfLatin(latin);
  return 'vowel';
}

function endingOfNumber(bare: string, last: number): Ending {
  // 10, 100, 1000 are read 십, 백, 천: all consonants, as 영 is.
  return /\.\d*0$/.test(bare) ? 'consonant' : (DIGIT_ENDINGS[last] ?? 'vowel');
}

function endingOfLatin(latin: string): Ending {
  const isSpelled = latin.length === 1 || latin === latin.toUpperCase();
  const lower = latin.toLowerCase();
  if (isSpelled) return LETTER_ENDINGS[lower.at(-1) ?? ''] ?? 'vowel';
  if (!WORD_CONSONANTS.test(lower)) return 'vowel';
  return /le?$/.test(lower) ? 'rieul' : 'consonant';
}

/** Takes off quotation marks, closing brackets and one trailing parenthesis with its content. */
function withoutTail(word: string): string {
  const trimmed = word.replace(/(?<![\s"'”’」』〉》\].,])[\s"'”’」』〉》\].,]+$/u, '');
  const open = trimmed.endsWith(')') ? trimmed.lastIndexOf('(') : -1;
  const before = open > 0 ? trimmed.slice(0, open).trimEnd() : trimmed;
  return before.replace(/(?<![\s"'”’」』〉》\].,)])[\s"'”’」』〉》\].,)]+$/u, '');
}
