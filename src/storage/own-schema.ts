import Database from 'better-sqlite3';
import { LATEST_VERSION, migrate } from './migrations.ts';

type SchemaObject = { readonly type: string; readonly name: string; readonly sql: string | null };

/**
 * The first table, index, trigger or view of a file that is not as the migrations of its version make it; undefined
 * where all are ours. A trigger in a file from a stranger would run with each of our edits, and could copy what is
 * private into a place that leaves the house; a file with a table too few is no workspace that we can work on.
 */
export function findForeignObject(db: Database.Database, version: number): string | undefined {
  const here = objectsOf(db);
  const ours = new Map(objectsAt(version).map((each) => [each.name, each]));
  const isAsMade = version === LATEST_VERSION ? isSame : isOfOneKind;
  const foreign = here.find((each) => !isAsMade(each, ours.get(each.name)));
  if (foreign) return `${foreign.type} ${foreign.name}`;
  const names = new Set(here.map(({ name }) => name));
  // An early version 2 made one index fewer; a migration adds it.
  const lost = [...ours.values()].find(({ type, name }) => !names.has(name) && type === 'table');
  const isShort = version === LATEST_VERSION && names.size < ours.size;
  return lost ? `no table ${lost.name}` : isShort ? 'an index too few' : undefined;
}

function isSame(here: SchemaObject, ours: SchemaObject | undefined): boolean {
  return here.type === ours?.type && here.sql === ours.sql;
}

/** The text of a table changed a little between the first builds of an old version, its kind never. */
function isOfOneKind(here: SchemaObject, ours: SchemaObject | undefined): boolean {
  return here.type === 'index' || (here.type === 'table' && ours?.type === 'table');
}

const known = new Map<number, readonly SchemaObject[]>();

function objectsAt(version: number): readonly SchemaObject[] {
  const found = known.get(version);
  if (found) return found;
  const made = new Database(':memory:');
  try {
    migrate(made, version);
    const objects = objectsOf(made);
    known.set(version, objects);
    return objects;
  } finally {
    made.close();
  }
}

/**
 * SQLite makes indexes of its own for keys, and tables of its own where it is asked to analyse a file. They are known
 * exactly: a trigger may be called anything that begins like a name of SQLite's.
 */
function objectsOf(db: Database.Database): SchemaObject[] {
  return db
    .prepare<[], SchemaObject>(
      `SELECT type, name, sql FROM sqlite_schema
       WHERE NOT (type = 'index' AND sql IS NULL)
         AND NOT (type = 'table' AND name IN ('sqlite_stat1', 'sqlite_stat4'))
       ORDER BY name`,
    )
    .all();
}
