/** How the letters of a text file are written. CP949 is what Korean Windows calls ANSI. */
export type TextEncoding = 'utf-8' | 'utf-16' | 'cp949';

export type DecodedText = {
  readonly text: string;
  readonly encoding: TextEncoding;
  /** The last letter is not whole: the file was cut. */
  readonly isCut: boolean;
};

/** The decoder of the system for one encoding. It refuses what is not in that encoding. */
export type StrictDecoder = (label: string) => {
  decode(bytes: Uint8Array, options?: { readonly stream: boolean }): string;
};

/**
 * The text of a file, in whichever of the three ways Korean programs write one; undefined where it is in
 * none of them. Never answers a replacement character for a letter that could not be read.
 */
export function decodeText(bytes: Uint8Array, strict: StrictDecoder): DecodedText | undefined {
  const utf16 = utf16Label(bytes);
  if (utf16 !== undefined) return decoded(bytes, utf16, 'utf-16', strict);
  // A text has no byte 0 in UTF-8 and in CP949; what has some is no text.
  if (bytes.includes(0)) return undefined;
  const utf8 = decoded(bytes, 'utf-8', 'utf-8', strict) ?? decodedUpToCut(bytes, strict);
  if (utf8) return utf8;
  const cp949 = decoded(bytes, 'euc-kr', 'cp949', strict);
  return cp949 && isMostlyKorean(cp949.text) ? cp949 : undefined;
}

/** By the mark at the beginning; without one, by the zeros that UTF-16 leaves in Latin letters and signs. */
function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 400);
  if (head.length < 4 || head.length % 2 !== 0) return undefined;
  const zeros = [0, 1].map((odd) => head.filter((byte, at) => at % 2 === odd && byte === 0).length);
  const [even = 0, odd = 0] = zeros;
  if (odd > 0 && even === 0) return 'utf-16le';
  return even > 0 && odd === 0 ? 'utf-16be' : undefined;
}

function decoded(
  bytes: Uint8Array,
  label: string,
  encoding: TextEncoding,
  strict: StrictDecoder,
): DecodedText | undefined {
  try {
    const text = strict(label).decode(bytes);
    return text.includes('\0') ? undefined : { text, encoding, isCut: false };
  } catch {
    // Not in this encoding, or one that this system does not know.
    return undefined;
  }
}

/** Every letter but the last, which the end of the file breaks off. */
function decodedUpToCut(bytes: Uint8Array, strict: StrictDecoder): DecodedText | undefined {
  try {
    const text = strict('utf-8').decode(bytes, { stream: true });
    return { text, encoding: 'utf-8', isCut: true };
  } catch {
    return undefined;
  }
}

/** Almost any bytes can be read as CP949, so it is taken for CP949 only where Korean comes out. */
function isMostlyKorean(text: string): boolean {
  const beyondAscii = text.match(/[^\p{ASCII}]/gu) ?? [];
  const korean = beyondAscii.filter((letter) => /[가-힣ㄱ-ㅎㅏ-ㅣ·‘’“”「」『』…–—※○△□■●]/.test(letter));
  return korean.length * 2 >= beyondAscii.length;
}
