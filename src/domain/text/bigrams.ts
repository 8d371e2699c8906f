const SPACE = ' ';

/**
 * Every pair of neighbouring characters of a folded text, once each: `계약` in a clause is found by one
 * look-up of its pair. Pairs go across spaces, as a word may be written apart in one paper and together in
 * another. A pair is written as the hexadecimal of its two UTF-16 units (`acc4c57d`), so that signs and
 * digits count as letters do in a full-text index.
 */
export function bigramsOf(folded: string): Set<string> {
  const letters = folded.replaceAll(SPACE, '');
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < letters.length; at += 1) {
    pairs.add(hexOf(letters.charCodeAt(at)) + hexOf(letters.charCodeAt(at + 1)));
  }
  return pairs;
}

function hexOf(unit: number): string {
  return unit.toString(16).padStart(4, '0');
}
