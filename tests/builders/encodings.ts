/** A text as Korean Windows saves it as “ANSI” (CP949). Only decoders are built in, so their table is turned round. */
export function inCp949(text: string): Buffer {
  return Buffer.concat(
    Array.from(text, (letter) => {
      if (letter.charCodeAt(0) < 0x80) return Buffer.from(letter);
      const bytes = CODES.get(letter);
      if (!bytes) throw new Error(`CP949 has no ${letter}.`);
      return bytes;
    }),
  );
}

/** With its byte order mark, as Notepad writes “Unicode”. */
export function inUtf16(text: string): Buffer {
  return Buffer.from(`\uFEFF${text}`, 'utf16le');
}

const CODES: ReadonlyMap<string, Buffer> = new Map(
  range(0x81, 0xfe).flatMap((first) =>
    range(0x41, 0xfe).flatMap((second): [string, Buffer][] => {
      const bytes = Buffer.from([first, second]);
      const letter = new TextDecoder('euc-kr').decode(bytes);
      return letter.length === 1 && letter !== '\uFFFD' ? [[letter, bytes]] : [];
    }),
  ),
);

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
