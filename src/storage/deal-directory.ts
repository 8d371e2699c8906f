import type { DeletedDeal, DealRecord, NamedDeal } from './deal-records.ts';
import { listedFrom, namedFrom, recordFrom } from './deal-rows.ts';
import type { ListedRow, RecordRow, TitleRow } from './deal-rows.ts';
import { DEAL_SQL } from './deal-sql.ts';
import type { WorkspaceDatabase } from './open-database.ts';
import type { DealSummary } from '#domain/deal/deal-summary.ts';

/** Which deals there are, and what is known of each without reading its document. */
export function createDealDirectory(db: WorkspaceDatabase) {
  const list = db.prepare<{ today: string; archived: number }, ListedRow>(DEAL_SQL.list);
  const listOne = db.prepare<{ today: string; dealId: string }, ListedRow>(DEAL_SQL.listOne);
  const record = db.prepare<[string], RecordRow>(DEAL_SQL.record);
  const ofOrigin = db.prepare<[string], TitleRow>(DEAL_SQL.ofOrigin);
  const ids = db.prepare<[], { id: string }>(DEAL_SQL.ids);
  const count = db.prepare<[], { 'count(*)': number }>(DEAL_SQL.count);
  const usedTerms = db.prepare<[], { term_id: string }>(DEAL_SQL.usedTerms);
  const usage = db.prepare<[string], { id: string; title: string; draft_count: number }>(DEAL_SQL.usage);
  const bin = db.prepare<[], TitleRow & { counterparty: string; deleted_at: string }>(DEAL_SQL.bin);

  return {
    /** Deals that are not in the bin, last changed first. `today` is an ISO date. */
    list(archived: boolean, today: string): DealSummary[] {
      return list.all({ archived: archived ? 1 : 0, today }).map(listedFrom);
    },
    findListed(dealId: string, today: string): DealSummary | undefined {
      const row = listOne.get({ dealId, today });
      return row && listedFrom(row);
    },
    /** Deals in the bin included. */
    findRecord(dealId: string): DealRecord | undefined {
      const row = record.get(dealId);
      return row && recordFrom(row);
    },
    /** Deals that are not in the bin and share an origin, in order of creation. */
    ofOrigin(originId: string): NamedDeal[] {
      return ofOrigin.all(originId).map(namedFrom);
    },
    /** Deals that are not in the bin, in order of creation. */
    ids(): string[] {
      return ids.all().map(({ id }) => id);
    },
    count(): number {
      return count.get()?.['count(*)'] ?? 0;
    },
    /** Ids of the terms on which some draft says something, in order; deals in the bin do not count. */
    usedTerms(): string[] {
      return usedTerms.all().map(({ term_id }) => term_id);
    },
    /** Deals whose drafts say something on a term, last changed first. */
    usage(
      termId: string,
    ): { readonly dealId: string; readonly title: string; readonly draftCount: number }[] {
      return usage
        .all(termId)
        .map((row) => ({ dealId: row.id, title: row.title, draftCount: row.draft_count }));
    },
    /** Deals in the bin, last deleted first. */
    bin(): DeletedDeal[] {
      return bin.all().map(({ counterparty, deleted_at, ...title }) => ({
        ...namedFrom(title),
        counterparty,
        deletedAt: deleted_at,
      }));
    },
  };
}
