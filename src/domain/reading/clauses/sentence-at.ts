/** The sentence, or the line, around a place of a text. */
export function sentenceAt(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 600), at);
  const after = text.slice(at, at + 600);
  const start = Math.max(before.lastIndexOf('\n'), before.search(/[.;。](?=\s+[^\s.;。][^.;。]*$)/));
  const end = after.search(/[.;。](?=\s|$)|\n/);
  return `${before.slice(start + 1)}${end < 0 ? after : after.slice(0, end + 1)}`.trim();
}
