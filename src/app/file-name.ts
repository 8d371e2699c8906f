const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** Korean takes three bytes a letter and a file name may have 255: room is left for edition, language and ending. */
const LONGEST_TITLE = 60;
const LONGEST_NAME = 110;

/** A title as the stem of a file name that every system accepts; Korean stays Korean. Never empty. */
export function fileStem(title: string): string {
  return plainStem(title, LONGEST_TITLE);
}

/** The last part of whatever path or name the outside gave, in characters that every system accepts. */
export function plainFileName(given: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? '';
  const dot = last.lastIndexOf('.');
  if (dot <= 0) return plainStem(last, LONGEST_NAME);
  const extension = last.slice(dot + 1).replaceAll(/[^A-Za-z0-9]/g, '');
  return extension === ''
    ? plainStem(last, LONGEST_NAME)
    : `${plainStem(last.slice(0, dot), LONGEST_NAME)}.${extension}`;
}

function plainStem(text: string, longest: number): string {
  const plain = Array.from(
    text
      .normalize('NFC')
      // eslint-disable-next-line no-control-regex
      .replaceAll(/[\u0000-\u001F\u007F<>:"/\\|?*]+/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  )
    .slice(0, longest)
    .join('')
    .replace(/^[. ]+/, '')
    .replace(/[. ]+$/, '');
  if (plain === '') return 'deal';
  return RESERVED.test(plain) ? `_${plain}` : plain;
}
