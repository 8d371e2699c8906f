import { strFromU8 } from 'fflate';

/** How many paragraphs a part has, and how many of them stand byte for byte in another. */
export type EqualParagraphs = { readonly all: number; readonly equal: number };

export function equalParagraphs(theirs: Uint8Array, other: Uint8Array): EqualParagraphs {
  const texts = paragraphsIn(strFromU8(theirs, true));
  const left = new Map<string, number>();
  for (const text of paragraphsIn(strFromU8(other, true))) left.set(text, (left.get(text) ?? 0) + 1);
  let equal = 0;
  for (const text of texts) {
    const count = left.get(text) ?? 0;
    if (count === 0) continue;
    left.set(text, count - 1);
    equal += 1;
  }
  return { all: texts.length, equal };
}

/** Outermost paragraphs as they are written, a letter for a byte; those in a text box belong to the one around it. */
function paragraphsIn(xml: string): string[] {
  const paragraphs: string[] = [];
  let depth = 0;
  let from = 0;
  for (const tag of xml.matchAll(/<(\/?)\w*:?p(?=[\s/>])[^<>]*?(\/?)>/g)) {
    const [whole, closes, isEmpty] = tag;
    if (!/^<\/?(?:w|ns\d+|\w+):p[\s/>]/.test(whole) || /^<\/?(?:a|pic|v|o|m|wp|xdr):p[\s/>]/.test(whole))
      continue;
    if (closes === '/') {
      depth -= 1;
      if (depth === 0) paragraphs.push(xml.slice(from, tag.index + whole.length));
    } else if (isEmpty === '/') {
      if (depth === 0) paragraphs.push(whole);
    } else {
      if (depth === 0) from = tag.index;
      depth += 1;
    }
  }
  return paragraphs;
}
