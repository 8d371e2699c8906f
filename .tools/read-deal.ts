import { readFileSync } from 'node:fs';
import { documentSchema } from '../src/contract/schemas/deal-schema.ts';
import type { DealDocument } from '../src/domain/deal/deal.ts';

/** The deal in a deal file of this version, as far as documents are made of it. */
export function readDeal(path: string): DealDocument {
  const { deal, drafts, ladders, situation } = JSON.parse(readFileSync(path, 'utf8')) as Record<
    string,
    unknown
  >;
  return documentSchema.parse({ deal, drafts, ladders, situation });
}
