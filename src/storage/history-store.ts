import type { DealChange } from '#domain/deal/parts/deal-parts.ts';
import type { LoggedStep } from '#domain/ledger/step-log.ts';
import type { WorkspaceDatabase } from './open-database.ts';

/** A step of a deal's history, and the terms that it bears on. */
export type Step = LoggedStep<DealChange> & { readonly termIds: readonly string[] };

export type ListedStep = Pick<Step, 'stepId' | 'name' | 'at' | 'termIds'>;

export const HISTORY_SQL = {
  list: `
    SELECT id, name_en, name_ko, started_at, at, coalesce_key, term_ids, changes FROM step
    WHERE deal_id = ? ORDER BY id`,
  get: `SELECT id, name_en, name_ko, started_at, at, coalesce_key, term_ids, changes FROM step WHERE deal_id = ? AND id = ?`,
  before: `SELECT id, name_en, name_ko, at, term_ids FROM step WHERE deal_id = ? AND id < ? ORDER BY id DESC LIMIT 1`,
  after: `SELECT id, name_en, name_ko, at, term_ids FROM step WHERE deal_id = ? AND id > ? ORDER BY id LIMIT 1`,
  put: `
    INSERT INTO step (deal_id, id, name_en, name_ko, started_at, at, coalesce_key, term_ids, changes)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (deal_id, id) DO UPDATE SET at = excluded.at, term_ids = excluded.term_ids, changes = excluded.changes`,
  dropFrom: `DELETE FROM step WHERE deal_id = ? AND id >= ?`,
} as const;

export function createHistoryStore(db: WorkspaceDatabase) {
  const list = db.prepare<[string], StepRow>(HISTORY_SQL.list);
  const get = db.prepare<[string, number], StepRow>(HISTORY_SQL.get);
  const before = db.prepare<[string, number], ListedRow>(HISTORY_SQL.before);
  const after = db.prepare<[string, number], ListedRow>(HISTORY_SQL.after);
  const put = db.prepare<[string, number, string, string, string, string, string | null, string, string]>(
    HISTORY_SQL.put,
  );
  const dropFrom = db.prepare<[string, number]>(HISTORY_SQL.dropFrom);

  return {
    list(dealId: string): Step[] {
      return list.all(dealId).map(stepFrom);
    },
    find(dealId: string, stepId: number): Step | undefined {
      const row = get.get(dealId, stepId);
      return row && stepFrom(row);
    },
    /** The step that comes before; undefined at the beginning. */
    findBefore(dealId: string, stepId: number): ListedStep | undefined {
      const row = before.get(dealId, stepId);
      return row && listedFrom(row);
    },
    findAfter(dealId: string, stepId: number): ListedStep | undefined {
      const row = after.get(dealId, stepId);
      return row && listedFrom(row);
    },
    put(dealId: string, step: Step): void {
      const { stepId, name, startedAt, at, coalesceKey, termIds, changes } = step;
      put.run(
        dealId,
        stepId,
        name.en,
        name.ko,
        startedAt,
        at,
        coalesceKey,
        JSON.stringify(termIds),
        JSON.stringify(changes),
      );
    },
    /** Forgets the step and all that follow. */
    dropFrom(dealId: string, stepId: number): void {
      dropFrom.run(dealId, stepId);
    },
  };
}

type ListedRow = { id: number; name_en: string; name_ko: string; at: string; term_ids: string };
type StepRow = ListedRow & { started_at: string; coalesce_key: string | null; changes: string };

function listedFrom(row: ListedRow): ListedStep {
  return {
    stepId: row.id,
    name: { en: row.name_en, ko: row.name_ko },
    at: row.at,
    // Written by this file only.
    termIds: JSON.parse(row.term_ids) as string[],
  };
}

function stepFrom(row: StepRow): Step {
  return {
    ...listedFrom(row),
    startedAt: row.started_at,
    coalesceKey: row.coalesce_key,
    changes: JSON.parse(row.changes) as DealChange[],
  };
}
