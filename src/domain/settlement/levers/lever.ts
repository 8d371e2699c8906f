import type { Fraction } from '#domain/figures/fraction.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { LevelBase } from '#domain/values/read/read-level.ts';
import type { Applied, PricingModel } from './pricing-model.ts';

/** What one of the engines lets a clause move. A term of the library names the lever that it moves. */
export type Lever = {
  readonly engine: 'statement' | 'waterfall';
  /**
   * Moved by the kinds of value named here and by no other. Money comes in minor units of the model's
   * currency, a duration in months, everything else as an exact fraction of 1.
   */
  readonly takes: {
    readonly money?: Move<number>;
    readonly share?: Move<Fraction>;
    readonly rate?: Move<Fraction>;
    readonly multiple?: Move<Fraction>;
    readonly quantity?: Move<Fraction>;
    readonly duration?: Move<Fraction>;
    /** Several amounts, each from a level of its own. */
    readonly tiers?: (model: PricingModel, tiers: readonly Tier[]) => Applied;
  };
  /** Positions that have a name and no number; the choices of a term are laid upon them. */
  readonly words?: Readonly<Record<string, (model: PricingModel) => Applied>>;
  /** There are several of its kind (the media of a distribution fee), and the term says which it moves. */
  readonly isOneOfSeveral?: true;
  /** Several amounts under its term are parts of one sum, each due on its own day. */
  readonly isPaidInParts?: true;
  /** Levers that share this name are alternatives: nobody is offered two of them. */
  readonly oneOf?: 'points';
};

/** What is paid once box office reaches `level` times what it is of: a share of the price, or minor units. */
export type Tier = {
  readonly level: Fraction;
  readonly of: LevelBase;
  readonly amount: { readonly share: Fraction; readonly base: string } | number;
};

export type Move<Amount> = (model: PricingModel, to: Amount, by: Mover) => Applied;

/** What a lever is told of the term that moves it. */
export type Mover = {
  /** Which one, of several. */
  readonly of: string;
  /** What the term sets, in words. */
  readonly parameter: Bilingual;
  /** What the sum of the term is counted by. */
  readonly per: 'picture' | 'episode';
  /** Of a multiple or a share: what the paper takes it of. */
  readonly base?: string;
};

/** A value of the first kind moves the lever, and so does one of the second. */
export function byShareOrRate(move: Move<Fraction>): Lever['takes'] {
  return { share: move, rate: move };
}
