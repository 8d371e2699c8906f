import {
  fraction,
  parseDecimal,
  parsePercent as percentOf,
  type Fraction,
} from '#domain/figures/fraction.ts';

export type { Fraction };

/** `5%`, `2.5%`, `1/3`. */
export function parsePercent(text: string): Fraction {
  const share = percentOf(text);
  if (!share) throw new Error(`no share: ${text}`);
  return share;
}

/** `2.5`, `3/4`, `18`. */
export function parseRatio(text: string): Fraction {
  const [over = '', under] = text.split('/');
  const n = under ? fraction(Number(over), Number(under)) : parseDecimal(over);
  if (!n) throw new Error(`no figure: ${text}`);
  return n;
}
