/**
 * How the value of a term follows from other terms, as its record says. It is shown and never stored: a paper that
 * states the term as well may say something else.
 */
export type Derivation =
  /** The share or multiple that one amount is of another: the option fee of the floor. */
  | { readonly kind: 'ratio'; readonly of: string; readonly to: string }
  /** A share or multiple of that amount is an amount, and an amount is a share or multiple of it. */
  | { readonly kind: 'part'; readonly of: string }
  /** A period, and another one as often as a count says. */
  | { readonly kind: 'total'; readonly first: string; readonly times: string; readonly each: string };

/** The ids of the terms that it follows from. */
export function derivedFrom(derivation: Derivation): string[] {
  switch (derivation.kind) {
    case 'ratio':
      return [derivation.of, derivation.to];
    case 'part':
      return [derivation.of];
    case 'total':
      return [derivation.first, derivation.times, derivation.each];
  }
}
