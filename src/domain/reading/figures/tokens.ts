import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { Ratio } from '#domain/figures/ratio.ts';
import type { DurationUnit } from '#domain/values/value.ts';

/** A piece of a sentence; `from` and `to` are places in the sentence's plain text. */
export type Token = { readonly from: number; readonly to: number } & TokenKind;

export type TokenKind =
  | {
      readonly kind: 'number';
      /** Every reading of its signs, the likeliest first. */
      readonly all: readonly Ratio[];
      /** Its words and its figures differ, or a unit may be left out. */
      readonly why?: 'grouping' | 'shorthand' | 'words-and-figures';
      /** `one-third`, `1/3`: a part of one. */
      readonly isFraction: boolean;
      /** A single letter for thousand or million: `55k`, `1.5m`; `bare` is the number without it. */
      readonly letter?: { readonly isCapital: boolean; readonly bare: Ratio; readonly bareTo: number };
    }
  /** `60/40`, `6:4`: the sides of a split. */
  | { readonly kind: 'split'; readonly one: Ratio; readonly other: Ratio }
  | { readonly kind: 'currency'; readonly codes: readonly CurrencyCode[] }
  /** Of 100, or of 10,000 where basis points are said. */
  | { readonly kind: 'percent'; readonly of: bigint; readonly isPoints: boolean }
  /** 분의 */
  | { readonly kind: 'parts' }
  | {
      readonly kind: 'unit';
      readonly unit: DurationUnit;
      readonly isBusiness: boolean;
      readonly isFurther: boolean;
    }
  | { readonly kind: 'times' }
  /** `회당`, `관객 1인당`: what a sum is counted by, before it. */
  | { readonly kind: 'per'; readonly said: string }
  | { readonly kind: 'counter'; readonly unit: string; readonly said: string }
  /** `again` is what a bracket says in figures, where it differs. */
  | { readonly kind: 'ordinal'; readonly n: bigint; readonly again?: bigint }
  | { readonly kind: 'date'; readonly days: readonly string[] }
  /** A number of a clause, a schedule, a statute, a telephone, a time of the day, a month without its day. */
  | { readonly kind: 'reference' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'mark'; readonly mark: string };

export type NumberToken = Extract<Token, { readonly kind: 'number' }>;
