const SPACE = 32;

/**
 * Every pair of neighbouring characters of a folded text, once each: `계약` in a clause is found by one
 * look-up of its pair. White space separates and is in no pair. A pair is written as the hexadecimal of
 * its two UTF-16 units (`acc4c57d`), so that signs and digits count as letters do in a full-text index.
 */
export function bigramsOf(folded: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < folded.length; at += 1) {
    const first = folded.charCodeAt(at);
    const second = folded.charCodeAt(at + 1);
    if (first !== SPACE && second !== SPACE) pairs.add(hexOf(first) + hexOf(second));
  }
  return pairs;
}

function hexOf(unit: number): string {
  return unit.toString(16).padStart(4, '0');
}
