/** At most `limit` characters, cut at a space where there is one near, with an ellipsis that says so. */
export function cutText(text: string, limit: number): string {
  const plain = text.trim();
  if (plain.length <= limit) return plain;
  const head = [...plain.slice(0, limit)].join('').toWellFormed().replace(/\ufffd$/, '');
  const space = head.lastIndexOf(' ');
  return `${(space > limit * 0.8 ? head.slice(0, space) : head).trimEnd()} …`;
}
