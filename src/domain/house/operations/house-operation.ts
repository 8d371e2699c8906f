import type { OperationRecord } from '#domain/ledger/operations.ts';
import type { Fields } from '#domain/ledger/shapes.ts';
import type { KnownIds } from '#domain/references/known-ids.ts';
import type { House } from '../house.ts';
import type { HouseShapes } from './house-shapes.ts';

/** The library's ids, and the house whose precedents say which term they are of. */
export type KnownToHouse = { readonly known: KnownIds; readonly house: House };

/** Writes down one kind of change to the house; the compiler takes the types of its fields from `input`. */
export function houseOperation<Kind extends string, Stated extends Fields>(
  record: OperationRecord<Kind, Stated, House, HouseShapes, KnownToHouse>,
): OperationRecord<Kind, Stated, House, HouseShapes, KnownToHouse> {
  return record;
}
