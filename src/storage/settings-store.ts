import type { WorkspaceDatabase } from './open-database.ts';

export const SETTING_SQL = {
  get: `SELECT value FROM setting WHERE key = ?`,
  put: `INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
  drop: `DELETE FROM setting WHERE key = ?`,
} as const;

/** Named JSON values of the workspace. Whoever reads one must check it. */
export function createSettingsStore(db: WorkspaceDatabase) {
  const get = db.prepare<[string], { value: string }>(SETTING_SQL.get);
  const drop = db.prepare<[string]>(SETTING_SQL.drop);
  const put = db.prepare<[string, string]>(SETTING_SQL.put);
  return {
    find(key: string): unknown {
      const row = get.get(key);
      if (row === undefined) return undefined;
      try {
        return JSON.parse(row.value);
      } catch {
        // A bit of it turned on the disk, and the sums say so. A setting of no meaning is none.
        return undefined;
      }
    },
    put(key: string, value: unknown): void {
      put.run(key, JSON.stringify(value));
    },
    drop(key: string): void {
      drop.run(key);
    },
  };
}
