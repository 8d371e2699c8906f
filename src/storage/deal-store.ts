import type { Deal } from '#domain/deal/deal.ts';
import type { DealPart } from '#domain/deal/parts/deal-parts.ts';
import { createDealDirectory } from './deal-directory.ts';
import { createDealDocuments } from './deal-documents.ts';
import { createDealPartsWriter } from './deal-parts-writer.ts';
import { columnsOf } from './deal-rows.ts';
import type { HeadColumns } from './deal-rows.ts';
import { DEAL_SQL } from './deal-sql.ts';
import type { WorkspaceDatabase } from './open-database.ts';

/** Reads and writes deals by their parts. Writes expect to be inside the caller's transaction. */
export function createDealStore(db: WorkspaceDatabase) {
  const documents = createDealDocuments(db);
  const writePart = createDealPartsWriter(db);
  const insert = db.prepare<HeadColumns & { originId: string; at: string }>(DEAL_SQL.insert);
  const advance = db.prepare<[number, number, string | null, string]>(DEAL_SQL.advance);
  const archive = db.prepare<[string | null, string, string]>(DEAL_SQL.archive);
  const remove = db.prepare<[string | null, string, string]>(DEAL_SQL.delete);
  const erase = db.prepare<[string]>(DEAL_SQL.erase);

  return {
    ...createDealDirectory(db),
    ...documents.reads,
    /** The head of a new deal; its other parts follow with putPart. */
    insert(deal: Deal, originId: string, at: string): void {
      insert.run({ ...columnsOf(deal), originId, at });
    },
    /** Writes one part as it should now be; empty content takes it away. */
    putPart(dealId: string, part: DealPart): void {
      documents.forget();
      writePart(dealId, part);
    },
    /**
     * Raises the revision by one and notes the place in the history. With `at` the deal was changed then and moves
     * to the top of the list; null leaves it where it is.
     */
    advance(dealId: string, currentStep: number, lastStep: number, at: string | null): void {
      advance.run(currentStep, lastStep, at, dealId);
    },
    /** Null takes the deal out of the archive. */
    archive(dealId: string, archivedAt: string | null, at: string): void {
      archive.run(archivedAt, at, dealId);
    },
    /** Moves the deal into the bin; null takes it out again. */
    delete(dealId: string, deletedAt: string | null, at: string): void {
      remove.run(deletedAt, at, dealId);
    },
    /** Removes a deal in the bin with everything that belongs to it, except its search index, which the caller removes. */
    erase(dealId: string): void {
      documents.forget();
      erase.run(dealId);
    },
  };
}
