import type Database from 'better-sqlite3';
import { DEALS_SQL } from '#storage/migrations/0001-deals.ts';
import { addSearch } from '#storage/migrations/0002-search.ts';
import { HOUSE_SQL } from '#storage/migrations/0003-house.ts';
import { MONEY_SQL } from '#storage/migrations/0004-money.ts';
import { PAPERS_SQL } from '#storage/migrations/0005-papers.ts';
import { WORST_ACCEPTED_SQL } from '#storage/migrations/0006-worst-accepted.ts';
import { NEW_PARTS_SQL } from '#storage/migrations/0007-new-parts.ts';
import { ACCEPTED_DRAFTS_SQL } from '#storage/migrations/0008-accepted-drafts.ts';
import { PARTICULARS_SQL } from '#storage/migrations/0009-particulars.ts';
import { CONTENT_SUMS_SQL } from '#storage/migrations/0010-content-sums.ts';
import { REDLINE_CHANGES_SQL } from '#storage/migrations/0011-redline-changes.ts';

export type Migration = {
  /** The file's `user_version` after it. */
  readonly version: number;
  readonly name: string;
  readonly run: (db: Database.Database) => void;
};

/** In order, without gaps. One that has been published never changes. */
export const MIGRATIONS: readonly Migration[] = [
  { version: 1, name: 'deals', run: (db) => void db.exec(DEALS_SQL) },
  { version: 2, name: 'search', run: addSearch },
  { version: 3, name: 'house', run: (db) => void db.exec(HOUSE_SQL) },
  { version: 4, name: 'money', run: (db) => void db.exec(MONEY_SQL) },
  { version: 5, name: 'papers', run: (db) => void db.exec(PAPERS_SQL) },
  { version: 6, name: 'worst accepted', run: (db) => void db.exec(WORST_ACCEPTED_SQL) },
  { version: 7, name: 'new parts', run: (db) => void db.exec(NEW_PARTS_SQL) },
  { version: 8, name: 'accepted drafts', run: (db) => void db.exec(ACCEPTED_DRAFTS_SQL) },
  { version: 9, name: 'particulars', run: (db) => void db.exec(PARTICULARS_SQL) },
  { version: 10, name: 'content sums', run: (db) => void db.exec(CONTENT_SUMS_SQL) },
  { version: 11, name: 'redline changes', run: (db) => void db.exec(REDLINE_CHANGES_SQL) },
];

export const LATEST_VERSION = MIGRATIONS.length;

/** Brings the file to the version, each migration in a transaction of its own. */
export function migrate(db: Database.Database, toVersion: number): void {
  const from = Number(db.pragma('user_version', { simple: true }));
  for (const migration of MIGRATIONS) {
    if (migration.version <= from || migration.version > toVersion) continue;
    db.transaction(() => {
      migration.run(db);
      db.pragma(`user_version = ${migration.version}`);
    }).immediate();
  }
}
