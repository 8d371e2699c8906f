import type { Span } from './search-text.ts';

/** Words in quotation marks, with the marks in their stretch. */
export type Quotation = Span & { readonly words: string };

const QUOTED =
  /["“”]([^"“”\n]{1,900})["“”]|[‘']([^‘’'\n]{1,400})[’'](?![a-z])|[「『]([^「」『』\n]{1,400})[」』]/g;

export function quotationsIn(text: string): Quotation[] {
  return [...text.matchAll(QUOTED)].map((quoted) => ({
    from: quoted.index,
    to: quoted.index + quoted[0].length,
    words: quoted.slice(1).find((said) => said !== undefined) ?? '',
  }));
}
