const LONGEST = 160;
const ENDS = /[.!?。；;\n]/;

/** The sentence around a match, at most about 160 characters, with the place of the match in it. */
export function sentenceAround(
  text: string,
  match: { readonly start: number; readonly end: number },
): { readonly sentence: string; readonly match: { readonly start: number; readonly end: number } } {
  let start = match.start;
  while (start > 0 && match.start - start < LONGEST / 2 && !endsBefore(text, start)) start -= 1;
  let end = match.end;
  while (end < text.length && end - match.end < LONGEST / 2 && !endsAt(text, end)) end += 1;
  while (start < match.start && /\s/.test(text.charAt(start))) start += 1;
  while (end > match.end && /\s/.test(text.charAt(end - 1))) end -= 1;
  if (isLowSurrogate(text, start)) start -= 1;
  if (isLowSurrogate(text, end)) end += 1;
  const before = start > 0 && !endsBefore(text, start) ? '… ' : '';
  const after = end < text.length && !endsAt(text, end) ? ' …' : '';
  const shift = before.length - start;
  return {
    sentence: `${before}${text.slice(start, end).replaceAll('\n', ' ')}${after}`,
    match: { start: match.start + shift, end: match.end + shift },
  };
}

/** A sentence ends just before this place: a full stop and a space, or a line end. "3.5" does not. */
function endsBefore(text: string, at: number): boolean {
  const last = text.charAt(at - 1);
  if (last === '\n' || last === '。') return true;
  return /\s/.test(last) && ENDS.test(text.charAt(at - 2));
}

/** A sentence ends just here: its full stop is the last character, or a line end comes next. */
function endsAt(text: string, at: number): boolean {
  const last = text.charAt(at - 1);
  if (last === '。' || text.charAt(at) === '\n') return true;
  return ENDS.test(last) && /\s/.test(text.charAt(at));
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
