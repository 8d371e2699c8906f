/**
 * Signs that stand for one another between two programs: the shapes of a quotation mark, full and half
 * width, a letter and the same letter taken apart, letters that nobody sees.
 */

/** Seen by no reader: zero-width spaces and joiners, soft hyphen, byte order mark, variation selectors. */
export const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const QUOTATION_MARKS = /['‘’‚‛′`´ʼ“”„‟″«»「」『』〈〉《》]/g;
/** Full-width Latin, half-width Katakana and Hangul, the ideographic space. */
const WIDE = /[\u3000\uFF01-\uFFEE]/g;

/** Whether the text holds a letter that nobody sees. */
export function hasInvisible(text: string): boolean {
  return text.search(INVISIBLE) !== -1;
}

export function withoutInvisible(text: string): string {
  return text.replaceAll(INVISIBLE, '');
}

/** Every quotation mark and apostrophe as `"`. */
export function withOneQuotationMark(text: string): string {
  return text.replaceAll(QUOTATION_MARKS, '"');
}

/** Full and half width made one. */
export function withOneWidth(text: string): string {
  return text.replaceAll(WIDE, (letter) => letter.normalize('NFKC')).normalize('NFC');
}

/**
 * Whether a space between the two letters tells words apart: between two letters of a script that is
 * written with spaces, and between two digits. In Korean, spacing varies from paper to paper; beside a
 * sign it says nothing.
 */
export function isTellingSpace(before: string, after: string): boolean {
  return (isSpacedLetter(before) && isSpacedLetter(after)) || (isDigit(before) && isDigit(after));
}

/** Without the spaces that tell nothing; of the others, one. */
export function withTellingSpaces(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(' ', (_space, at: number, whole: string) =>
      isTellingSpace(whole.charAt(at - 1), whole.charAt(at + 1)) ? ' ' : '',
    );
}

export function isLetter(letter: string): boolean {
  return /^\p{L}$/u.test(letter);
}

function isSpacedLetter(letter: string): boolean {
  if (letter <= 'z') return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
  return (
    isLetter(letter) &&
    !/[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter)
  );
}

function isDigit(letter: string): boolean {
  return /^\p{Nd}$/u.test(letter);
}
