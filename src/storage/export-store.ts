import type { DocumentEdition, DocumentLanguage } from '#domain/documents/document-kind.ts';
import type { DocumentKindName } from '#domain/documents/document-kinds.ts';
import type { WorkspaceDatabase } from './open-database.ts';

/** A document that was written for a deal. */
export type ExportRecord = {
  readonly name: string;
  readonly kind: DocumentKindName | 'redline';
  readonly language: DocumentLanguage;
  readonly edition: DocumentEdition;
  readonly at: string;
  /** The deal's revision and its last step when it was written; null in what an earlier version noted. */
  readonly revision: number | null;
  readonly stepId: number | null;
  readonly length: string | null;
  readonly draftId: string | null;
  /** JSON: how it was ordered, and what it was made from. */
  readonly choices: string | null;
};

export const EXPORT_SQL = {
  recent: `
    SELECT name, kind, language, edition, at, revision, step_id AS stepId, length, draft_id AS draftId, choices
    FROM export WHERE deal_id = ? ORDER BY at DESC, id DESC LIMIT 20`,
  put: `
    INSERT INTO export (deal_id, name, kind, language, edition, at, revision, step_id, length, draft_id, choices)
    VALUES (:dealId, :name, :kind, :language, :edition, :at, :revision, :stepId, :length, :draftId, :choices)`,
} as const;

/** What was exported and when; the documents themselves are not kept. */
export function createExportStore(db: WorkspaceDatabase) {
  const recent = db.prepare<[string], ExportRecord>(EXPORT_SQL.recent);
  const put = db.prepare<[ExportRecord & { readonly dealId: string }]>(EXPORT_SQL.put);
  return {
    /** The last twenty, newest first. */
    recent(dealId: string): ExportRecord[] {
      return recent.all(dealId);
    },
    put(dealId: string, record: ExportRecord): void {
      put.run({ ...record, dealId });
    },
  };
}
