/** Fractions written as one sign, as a keyboard or Word makes them. */
const SIGN_FRACTIONS: Readonly<Record<string, string>> = {
  '½': '1/2',
  '⅓': '1/3',
  '⅔': '2/3',
  '¼': '1/4',
  '¾': '3/4',
  '⅕': '1/5',
  '⅖': '2/5',
  '⅗': '3/5',
  '⅘': '4/5',
  '⅙': '1/6',
  '⅚': '5/6',
  '⅛': '1/8',
  '⅜': '3/8',
  '⅝': '5/8',
  '⅞': '7/8',
};

/** Zero-width signs, direction marks and soft hyphens: a PDF or a web page leaves them between letters. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
/** Control signs: Word's manual line break (U+000B) among them. */
const CONTROLS = /\p{Cc}/gu;

/**
 * A typed text as the readers expect it: full-width signs made plain, one kind of dash, space and quotation
 * mark, lower case. Nothing that bears meaning is lost.
 */
export function tidyTyped(text: string): string {
  return text
    .replace(/\d?[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]/g, (fraction) => {
      const sign = fraction.at(-1) ?? '';
      const digit = fraction.length > 1 ? `${fraction[0]} ` : '';
      return digit + (SIGN_FRACTIONS[sign] ?? sign);
    })
    .replace(CONTROLS, ' ')
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[⁄∕]/g, '/')
    .replace(/×/g, 'x')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
