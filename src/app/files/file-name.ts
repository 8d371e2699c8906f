/** Names that Windows reads as devices, with any ending. */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])\s*(\.|$)/i;
// Embeddings, overrides and isolates make a name look like another.
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]+/g;
/** A file name may have 255 bytes, and a Korean syllable takes three. The rest is for edition, language and ending. */
const TITLE = { letters: 60, bytes: 180 } as const;
const NAME = { letters: 110, bytes: 230 } as const;

/** A title as the stem of a file name that every system accepts; Korean stays Korean. Never empty. */
export function fileStem(title: string): string {
  return plainStem(title, TITLE);
}

/** The last part of whatever path or name the outside gave, in characters that every system accepts. */
export function plainFileName(given: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? '';
  const dot = last.lastIndexOf('.');
  if (dot <= 0) return plainStem(last, NAME);
  const extension = last.slice(dot + 1).replaceAll(/[^A-Za-z0-9]/g, '');
  return extension === '' ? plainStem(last, NAME) : `${plainStem(last.slice(0, dot), NAME)}.${extension}`;
}

/** Of the parts of one name each may take this much, so that four of them stay a name that every system keeps. */
const PART = { letters: 48, bytes: 84 } as const;

/**
 * `The Glass Pier - Hangang Film - 2026-12-01 - redline`: what a person looks for in a folder of drafts, from what both
 * sides know. A part without a letter is left out.
 */
export function stemOf(parts: readonly string[]): string {
  const plain = parts.filter((part) => /[\p{L}\p{N}]/u.test(part)).map((part) => plainStem(part, PART));
  return plain.length === 0 ? plainStem('', PART) : plain.join(' - ');
}

/** The ending of a file, as Word opens a file with macros by no other; `.docx` where it has none. */
export function wordEnding(fileName: string): string {
  const ending = /\.([A-Za-z0-9]{1,8})$/.exec(fileName)?.[1];
  return ending === undefined ? '.docx' : `.${ending}`;
}

type Longest = { readonly letters: number; readonly bytes: number };

function plainStem(text: string, longest: Longest): string {
  const plain = text
    .normalize('NFC')
    // eslint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u001F\u007F<>:"/\\|?*]+/g, ' ')
    .replaceAll(BIDI_CONTROLS, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const stem = cutToFit(plain, longest)
    .replace(/^[. ]+/, '')
    .replace(/(?<![. ])[. ]+$/, '');
  if (stem === '') return 'deal';
  return RESERVED.test(stem) ? `_${stem}` : stem;
}

/** The beginning of the text, cut between words; between letters where a word alone fills most of the room. */
function cutToFit(text: string, { letters, bytes }: Longest): string {
  const room = new Uint8Array(bytes);
  const { read } = new TextEncoder().encodeInto(Array.from(text).slice(0, letters).join(''), room);
  const cut = text.slice(0, read);
  const lastSpace = cut.lastIndexOf(' ');
  const endsInAWord = read < text.length && text[read] !== ' ';
  return endsInAWord && lastSpace > read / 2 ? cut.slice(0, lastSpace) : cut;
}
