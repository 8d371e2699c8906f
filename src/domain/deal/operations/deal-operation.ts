import type { OperationRecord } from '#domain/ledger/operations.ts';
import type { Fields } from '#domain/ledger/shapes.ts';
import type { KnownIds } from '#domain/references/known-ids.ts';
import type { DealDocument } from '../deal.ts';
import type { DealShapes } from './deal-shapes.ts';

/** Writes down one kind of change to a deal; the compiler takes the types of its fields from `input`. */
export function dealOperation<Kind extends string, Stated extends Fields>(
  record: OperationRecord<Kind, Stated, DealDocument, DealShapes, KnownIds>,
): OperationRecord<Kind, Stated, DealDocument, DealShapes, KnownIds> {
  return record;
}
