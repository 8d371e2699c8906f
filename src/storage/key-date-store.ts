import type { KeyDate } from '#domain/deal/key-date-types.ts';
import type { WorkspaceDatabase } from './open-database.ts';

export const KEY_DATE_SQL = {
  drop: `DELETE FROM key_date WHERE deal_id = ?`,
  put: `INSERT INTO key_date (deal_id, dated_on, position, content) VALUES (?, ?, ?, ?)`,
} as const;

/** Key dates as last computed, so that a list of deals need not read the deals. */
export function createKeyDateStore(db: WorkspaceDatabase) {
  const drop = db.prepare<[string]>(KEY_DATE_SQL.drop);
  const put = db.prepare<[string, string, number, string]>(KEY_DATE_SQL.put);
  return {
    replace(dealId: string, keyDates: readonly KeyDate[]): void {
      drop.run(dealId);
      for (const [position, keyDate] of keyDates.entries())
        put.run(dealId, keyDate.on, position, JSON.stringify(keyDate));
    },
  };
}
