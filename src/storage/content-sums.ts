import { createHash } from 'node:crypto';
import type { WorkspaceDatabase } from './open-database.ts';
import { createSettingsStore } from './settings-store.ts';

/** Whose row it is: a deal by its id, or one of these. */
export const HOUSE = 'house';
export const SETTINGS = 'settings';
export const ORIGINALS = 'originals';

/** Every table that holds what somebody entered or sees, and the column that names the deal of a row. */
const TABLES: Readonly<Record<string, { readonly deal: string } | { readonly owner: string }>> = {
  deal: { deal: 'id' },
  draft: { deal: 'deal_id' },
  entry: { deal: 'deal_id' },
  ladder: { deal: 'deal_id' },
  answer: { deal: 'deal_id' },
  deal_money: { deal: 'deal_id' },
  part: { deal: 'deal_id' },
  step: { deal: 'deal_id' },
  export: { deal: 'deal_id' },
  key_date: { deal: 'deal_id' },
  search_text: { deal: 'deal_id' },
  house: { owner: HOUSE },
  house_precedent: { owner: HOUSE },
  house_ladder: { owner: HOUSE },
  house_hidden: { owner: HOUSE },
  house_step: { owner: HOUSE },
  house_part: { owner: HOUSE },
  setting: { owner: SETTINGS },
  workspace: { owner: SETTINGS },
  original: { owner: ORIGINALS },
};

const SUM_BYTES = 16;
/** Raised when a sum is made otherwise: then all are made anew at the next opening. */
const SUMS_VERSION = 1;
const VERSION_SETTING = 'contentSums';

/**
 * Keeps the sums from now on: whatever changes a row changes its owner's sum in the same statement, by what the row
 * said and what it says. A row that has turned on the disk brings what it says today into the sum and so is never taken
 * for good, however often the rows beside it are edited. The triggers belong to this connection and not to the file.
 */
export function keepContentSums(db: WorkspaceDatabase): void {
  db.function('jibun_sum', { deterministic: true }, sumAfter as (...parts: unknown[]) => Buffer);
  for (const [table, whose] of Object.entries(TABLES)) db.exec(triggersFor(db, table, whose));
  const settings = createSettingsStore(db);
  if (settings.find(VERSION_SETTING) === SUMS_VERSION) return;
  db.transaction(() => {
    settings.put(VERSION_SETTING, SUMS_VERSION);
    db.exec('DELETE FROM content_sum');
    const put = db.prepare<[string, Buffer]>('INSERT INTO content_sum (owner, sum) VALUES (?, ?)');
    for (const owner of ownersIn(db)) put.run(owner, sumOf(db, owner));
  }).immediate();
}

/**
 * Reads everything that the workspace says, owner by owner, and answers whose content is no longer what was entered:
 * ids of deals, `house`, `settings`, `originals`. Other work may change the workspace between two owners. Yields after each.
 */
export function* findChangedContent(db: WorkspaceDatabase): Generator<void, string[]> {
  if (!hasSums(db)) return [];
  const kept = db.prepare<[string], { sum: Buffer }>('SELECT sum FROM content_sum WHERE owner = ?');
  const all = db.prepare<[], string>('SELECT owner FROM content_sum').pluck();
  const changed: string[] = [];
  for (const owner of new Set([...ownersIn(db), ...all.all()])) {
    const isWhole = kept.get(owner)?.sum.equals(sumOf(db, owner)) === true;
    // A deal that was erased in the meantime has not changed.
    if (!isWhole && (ownersIn(db).has(owner) || all.all().includes(owner))) changed.push(owner);
    yield;
  }
  return changed;
}

/** The same without a pause. */
export function listChangedContent(db: WorkspaceDatabase): string[] {
  const search = findChangedContent(db);
  for (;;) {
    const step = search.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Whose content may be the reason of an error that is no refusal: what is not what was entered may be of no shape that
 * this program knows. None where that cannot be told.
 */
export function listTurned(db: WorkspaceDatabase): string[] {
  try {
    return listChangedContent(db);
  } catch {
    return [];
  }
}

export function isContentTurned(db: WorkspaceDatabase): boolean {
  return listTurned(db).length > 0;
}

/** Takes what these owners hold as it is now, after a person has looked at it. Inside the caller's transaction. */
export function acceptContent(db: WorkspaceDatabase, owners: readonly string[]): void {
  const put = db.prepare<[string, Buffer]>(
    'INSERT INTO content_sum (owner, sum) VALUES (?, ?) ON CONFLICT (owner) DO UPDATE SET sum = excluded.sum',
  );
  const drop = db.prepare<[string]>('DELETE FROM content_sum WHERE owner = ?');
  const there = ownersIn(db);
  for (const owner of owners) {
    if (there.has(owner)) put.run(owner, sumOf(db, owner));
    else drop.run(owner);
  }
}

/** False in a backup of before there were sums. */
export function hasSums(db: WorkspaceDatabase): boolean {
  if (db.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'content_sum'`).get() === undefined) return false;
  return createSettingsStore(db).find(VERSION_SETTING) === SUMS_VERSION;
}

function ownersIn(db: WorkspaceDatabase): Set<string> {
  return new Set([
    ...db.prepare<[], string>('SELECT id FROM deal ORDER BY created_at, id').pluck().all(),
    HOUSE,
    SETTINGS,
    ORIGINALS,
  ]);
}

function sumOf(db: WorkspaceDatabase, owner: string): Buffer {
  const sum = Buffer.alloc(SUM_BYTES);
  for (const [table, whose] of Object.entries(TABLES)) {
    const isOfDeal = 'deal' in whose;
    const isOwn = !isOfDeal && whose.owner === owner;
    if (!isOfDeal && !isOwn) continue;
    const where = isOfDeal ? `WHERE ${whose.deal} = ?` : 'WHERE ? IS NOT NULL';
    const rows = db.prepare<[string], string>(
      `SELECT ${rowOf(columnsOf(db, table), '')} FROM ${table} ${where} ${exceptOf(table, 'AND', '')}`,
    );
    for (const row of rows.pluck().iterate(owner)) addRow(sum, table, row);
  }
  return sum;
}

/** `sum` without the row as it was and with the row as it is. Called by the triggers; a row that is not there is null. */
function sumAfter(sum: Buffer, table: string, before: string | null, after: string | null): Buffer {
  const next = Buffer.from(sum);
  if (before !== null) addRow(next, table, before);
  if (after !== null) addRow(next, table, after);
  return next;
}

/** Adding the same row twice takes it away again. */
function addRow(sum: Buffer, table: string, row: string): void {
  const digest = createHash('sha256').update(`${table} `).update(row).digest();
  for (let at = 0; at < SUM_BYTES; at += 1) sum[at] = (sum[at] ?? 0) ^ (digest[at] ?? 0);
}

function triggersFor(
  db: WorkspaceDatabase,
  table: string,
  whose: { readonly deal: string } | { readonly owner: string },
): string {
  const columns = columnsOf(db, table);
  const [old, fresh] = [rowOf(columns, 'old.'), rowOf(columns, 'new.')];
  const ownerOf = (row: string): string => ('deal' in whose ? `${row}.${whose.deal}` : `'${whose.owner}'`);
  const add = (row: string, before: string, after: string): string =>
    `UPDATE content_sum SET sum = jibun_sum(sum, '${table}', ${before}, ${after}) WHERE owner = ${ownerOf(row)};`;
  const begin =
    table === 'deal' ? `INSERT INTO content_sum (owner, sum) VALUES (new.id, zeroblob(${SUM_BYTES}));` : '';
  const end = table === 'deal' ? 'DELETE FROM content_sum WHERE owner = old.id;' : '';
  const when = (row: string): string => exceptOf(table, 'WHEN', `${row}.`);
  return `
    CREATE TEMP TRIGGER sum_${table}_in AFTER INSERT ON main.${table} ${when('new')}
      BEGIN ${begin} ${add('new', 'NULL', fresh)} END;
    CREATE TEMP TRIGGER sum_${table}_new AFTER UPDATE ON main.${table} ${when('new')}
      BEGIN ${add('old', old, 'NULL')} ${add('new', 'NULL', fresh)} END;
    CREATE TEMP TRIGGER sum_${table}_out AFTER DELETE ON main.${table} ${when('old')}
      BEGIN ${end === '' ? add('old', old, 'NULL') : end} END;`;
}

/** How often edits began is written to and fro beside them, and says nothing that anybody entered. */
function exceptOf(table: string, word: 'AND' | 'WHEN', row: string): string {
  return table === 'setting' ? `${word} ${row}key NOT IN ('editsBegun', 'editsKept')` : '';
}

function columnsOf(db: WorkspaceDatabase, table: string): string[] {
  const columns = db.prepare<[string], string>('SELECT name FROM pragma_table_info(?) ORDER BY cid').pluck();
  return columns.all(table);
}

function rowOf(columns: readonly string[], from: string): string {
  return `json_array(${columns.map((name) => `${from}${name}`).join(', ')})`;
}
