const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const LONGEST = 80;

/** A title as the stem of a file name that every system accepts; Korean stays Korean. Never empty. */
export function fileStem(title: string): string {
  const plain = Array.from(
    title
      .normalize('NFC')
      // eslint-disable-next-line no-control-regex
      .replaceAll(/[\u0000-\u001F\u007F<>:"/\\|?*]+/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  )
    .slice(0, LONGEST)
    .join('')
    .replace(/^[. ]+/, '')
    .replace(/[. ]+$/, '');
  if (plain === '') return 'deal';
  return RESERVED.test(plain) ? `_${plain}` : plain;
}

/** The last part of whatever path or name the outside gave, in characters that every system accepts. */
export function plainFileName(given: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? '';
  const dot = last.lastIndexOf('.');
  if (dot <= 0) return fileStem(last);
  const extension = last.slice(dot + 1).replaceAll(/[^A-Za-z0-9]/g, '');
  return extension === '' ? fileStem(last) : `${fileStem(last.slice(0, dot))}.${extension}`;
}
