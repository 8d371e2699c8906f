import { readDealFile } from '#app/deals/deal-file.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import type { Library } from '#domain/library/library.ts';

/** The deal in a file, without what else the file says. */
export function parseDealFile(bytes: Uint8Array, library: Library): DealDocument {
  return readDealFile(bytes, library).document;
}
