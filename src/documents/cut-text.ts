/** At most `limit` characters, cut at a space where there is one near, with an ellipsis that says so. */
export function cutText(text: string, limit: number): string {
  const plain = text.trim();
  if (plain.length <= limit) return plain;
  // Never half of a pair.
  const head = plain.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
  const space = head.lastIndexOf(' ');
  return `${(space > limit * 0.8 ? head.slice(0, space) : head).trimEnd()} …`;
}

/** An address as it is printed: no scheme, no `www.`, at most 70 characters. The link keeps all of it. */
export function shortAddress(url: string): string {
  const plain = url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
  return plain.length <= 70 ? plain : `${plain.slice(0, 69)}…`;
}
