import type { Position, Scale } from '#domain/library/term.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { compareFractions, gapBetween } from '#domain/figures/fraction.ts';
import type { Normalised } from '#domain/values/normalise.ts';

/** How far `value` is ahead of `other` for us. */
export type Lead = {
  /** 1: `value` is better for us; -1: worse; 0: neither. */
  readonly sign: -1 | 0 | 1;
  /** Of numbers: how far, in the term's own unit; never negative. */
  readonly distance?: Fraction;
};

/**
 * Two values of one term, compared from where we sit: numbers by the direction of the scale, choices by
 * their scores. Undefined where the library has no such measure, or one of the two is not in the term's unit.
 */
export function leadForUs(
  value: Normalised,
  other: Normalised,
  position: Pick<Position, 'scale' | 'scores'> | undefined,
): Lead | undefined {
  if (value.kind === 'number' && other.kind === 'number') {
    if (!position?.scale) return undefined;
    const sign = compareFractions(value.n, other.n);
    const distance = sign < 0 ? gapBetween(other.n, value.n) : gapBetween(value.n, other.n);
    return { sign: signed(isMoreBetter(position.scale) ? sign : -sign), distance };
  }
  if (value.kind !== 'id' || other.kind !== 'id') return undefined;
  const [ours, theirs] = [position?.scores?.[value.id], position?.scores?.[other.id]];
  if (ours === undefined || theirs === undefined) return undefined;
  return { sign: signed(ours - theirs) };
}

/** On this scale more is better for us. */
export function isMoreBetter(scale: Scale): boolean {
  return compareFractions(scale.unfavourable, scale.favourable) < 0;
}

function signed(n: number): -1 | 0 | 1 {
  return n > 0 ? 1 : n < 0 ? -1 : 0;
}
