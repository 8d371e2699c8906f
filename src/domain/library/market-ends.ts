import type { Fraction } from '#domain/figures/fraction.ts';
import type { Term } from './term.ts';

/** The ends of the market's range in the term's own unit, where it is counted in numbers. */
export function marketEnds({ market }: Pick<Term, 'market'>): {
  readonly low?: Fraction;
  readonly high?: Fraction;
} {
  return {
    ...(market.low?.kind === 'number' ? { low: market.low.n } : {}),
    ...(market.high?.kind === 'number' ? { high: market.high.n } : {}),
  };
}
