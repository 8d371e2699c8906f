import { createOperations } from '#domain/ledger/operations.ts';
import type { OperationOf } from '#domain/ledger/operations.ts';
import type { House } from '../house.ts';
import type { KnownToHouse } from './house-operation.ts';
import { addPrecedent, editPrecedent, removePrecedent } from './precedents.ts';
import { setHidden } from './set-hidden.ts';
import { setHouseLadder } from './set-house-ladder.ts';

/** Every kind of change to the house, but for a pack that is taken in whole. */
export const HOUSE_OPERATIONS = [
  addPrecedent,
  editPrecedent,
  removePrecedent,
  setHouseLadder,
  setHidden,
] as const;

export type HouseOperation = OperationOf<(typeof HOUSE_OPERATIONS)[number]>;

export const houseOperations = createOperations<House, HouseOperation, KnownToHouse>(HOUSE_OPERATIONS);
