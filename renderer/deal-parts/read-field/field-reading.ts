import { sameContent } from '#domain/base/same-content.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { ReadingDoubt, ValueReading } from '#domain/values/read/reading.ts';
import type { Value } from '#domain/values/value.ts';

/** One thing that a typed text can mean, and how the field says it. */
export type Meaning<T> = { readonly value: T; readonly says: Bilingual };

/** What a field makes of a typed text: one or several meanings, or the reason why there is none. */
export type FieldReading<T> =
  | {
      readonly kind: 'read';
      readonly meanings: readonly [Meaning<T>, ...Meaning<T>[]];
      readonly doubts: readonly ReadingDoubt[];
      /** What follows may still change the meaning, as a currency does after 억. */
      readonly mayGoOn?: boolean;
    }
  | { readonly kind: 'refused'; readonly why: Bilingual };

/** What follows from a reading: it is stored, chosen from, confirmed once, or refused. */
export type Verdict<T> =
  | { readonly kind: 'store'; readonly value: T }
  | { readonly kind: 'choose'; readonly meanings: readonly Meaning<T>[] }
  | { readonly kind: 'confirm'; readonly meaning: Meaning<T> }
  | { readonly kind: 'refused'; readonly why: Bilingual };

/** Only one meaning without a doubt is stored unasked, or one that stands there already. */
export function verdictOn<T>(reading: FieldReading<T>, stored: T | undefined): Verdict<T> {
  if (reading.kind === 'refused') return reading;
  const [first, ...others] = reading.meanings;
  if (others.length > 0) return { kind: 'choose', meanings: reading.meanings };
  const isStored = stored !== undefined && sameContent(stored, first.value);
  if (reading.doubts.length === 0 || isStored) return { kind: 'store', value: first.value };
  return { kind: 'confirm', meaning: first };
}

/**
 * The reader's answer as the answer of a field that keeps another shape of value. `keep` leaves out what the
 * field cannot hold; where nothing is left, `otherwise` says why.
 */
export function fieldReading<T>(
  read: ValueReading,
  keep: (value: Value) => T | undefined,
  says: (value: Value) => Bilingual,
  otherwise: Bilingual,
): FieldReading<T> {
  if (read.kind === 'refused') return read;
  const [first, ...others] = read.values.flatMap((value): Meaning<T>[] => {
    const kept = keep(value);
    return kept === undefined ? [] : [{ value: kept, says: says(value) }];
  });
  if (!first) return { kind: 'refused', why: otherwise };
  return { kind: 'read', meanings: [first, ...others], doubts: read.doubts };
}

/** The same meanings in a field that holds less: what it cannot hold is refused. */
export function narrowed<T, S>(
  reading: FieldReading<T>,
  keep: (value: T) => S | undefined,
  otherwise: Bilingual,
): FieldReading<S> {
  if (reading.kind === 'refused') return reading;
  const [first, ...others] = reading.meanings.flatMap(({ value, says }): Meaning<S>[] => {
    const kept = keep(value);
    return kept === undefined ? [] : [{ value: kept, says }];
  });
  if (!first) return { kind: 'refused', why: otherwise };
  return { ...reading, meanings: [first, ...others] };
}
