import stringWidth from 'string-width';

/** At most `limit` characters, cut at a space where there is one near, with an ellipsis that says so. */
export function cutText(text: string, limit: number): string {
  const plain = text.trim();
  if (plain.length <= limit) return plain;
  // A surrogate pair is never cut in half.
  const head = plain.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
  const space = head.lastIndexOf(' ');
  return `${(space > limit * 0.8 ? head.slice(0, space) : head).trimEnd()} …`;
}

/** An address as it is printed: no scheme, no `www.`, at most 70 characters. The link keeps all of it. */
export function shortAddress(url: string): string {
  const plain = url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
  return plain.length <= 70 ? plain : `${plain.slice(0, 69)}…`;
}

/** At most `columns` wide, where a Hangul syllable or other wide letter takes two columns. */
export function fitToWidth(text: string, columns: number): string {
  let used = 0;
  let kept = '';
  for (const letter of text) {
    used += stringWidth(letter);
    if (used > columns) return `${kept.trimEnd()}…`;
    kept += letter;
  }
  return text;
}

/** Text to be put into double quotation marks. Those inside it become single, as English and Korean typography ask. */
export function withinQuotes(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}
