import type { WorkspaceDatabase } from './open-database.ts';

/** A document that was written for a deal. */
export type ExportRecord = {
  readonly name: string;
  readonly kind: 'brief' | 'term-sheet' | 'issues-list' | 'comparison' | 'deal-memo';
  readonly language: 'ko' | 'en' | 'both';
  readonly edition: 'internal' | 'shareable';
  readonly at: string;
};

export const EXPORT_SQL = {
  recent: `SELECT name, kind, language, edition, at FROM export WHERE deal_id = ? ORDER BY at DESC, id DESC LIMIT 20`,
  put: `INSERT INTO export (deal_id, name, kind, language, edition, at) VALUES (?, ?, ?, ?, ?, ?)`,
} as const;

/** What was exported and when; the documents themselves are not kept. */
export function createExportStore(db: WorkspaceDatabase) {
  const recent = db.prepare<[string], ExportRecord>(EXPORT_SQL.recent);
  const put = db.prepare<[string, string, string, string, string, string]>(EXPORT_SQL.put);
  return {
    /** The last twenty, newest first. */
    recent(dealId: string): ExportRecord[] {
      return recent.all(dealId);
    },
    put(dealId: string, { name, kind, language, edition, at }: ExportRecord): void {
      put.run(dealId, name, kind, language, edition, at);
    },
  };
}
