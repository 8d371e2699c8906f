/**
 * Text as it is kept, whatever program it was copied from: composed (NFC), line ends and Word's manual line break
 * as \n, no-break spaces as spaces, without the characters that nobody sees (control, zero-width, direction, soft
 * hyphens). Half a character becomes the sign for one that could not be read. No text is refused for its letters.
 */
export function normaliseText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(LINE_ENDS, '\n')
    .replaceAll(NO_BREAK_SPACES, ' ')
    .replaceAll(UNSEEN, '')
    .replaceAll(LOOSE_JOINERS, '')
    .normalize('NFC');
}

/** As `normaliseText`, for what stands on one line: a line end becomes a space. */
export function normaliseLine(text: string): string {
  return normaliseText(text).replaceAll(/\n+/g, ' ');
}

// Windows, old Mac, Word's manual line break, form feed, next line, the two separators of Unicode.
// eslint-disable-next-line no-control-regex
const LINE_ENDS = /\r\n|[\r\u000B\u000C\u0085\u2028\u2029]/g;
const NO_BREAK_SPACES = /[\u00A0\u2007\u202F]/g;
const UNSEEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFFE\uFFFF]/g;
// A zero-width joiner belongs to an emoji between its parts and nowhere else.
const LOOSE_JOINERS =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
