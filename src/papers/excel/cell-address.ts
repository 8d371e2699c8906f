/** `C` of `C12` is the third column, 2 from 0. */
export function columnIn(ref: string): number | undefined {
  const letters = /^\$?([A-Z]{1,3})/.exec(ref)?.[1];
  if (letters === undefined) return undefined;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Row and column of `C12`, both from 0: 11 and 2. */
export function cellIn(ref: string): { readonly row: number; readonly column: number } {
  return { row: Number(/(?<!\d)\d+$/.exec(ref)?.[0] ?? 1) - 1, column: columnIn(ref) ?? 0 };
}
