/** The firm's own precedents, ladders and hidden benchmarks, with a history of their own. */
export const HOUSE_SQL = `
CREATE TABLE house (
  id            INTEGER PRIMARY KEY CHECK (id = 1),
  revision      INTEGER NOT NULL CHECK (revision >= 0),
  current_step  INTEGER NOT NULL CHECK (current_step >= 0),
  last_step     INTEGER NOT NULL CHECK (last_step >= current_step)
) STRICT;
INSERT INTO house (id, revision, current_step, last_step) VALUES (1, 0, 0, 0);

CREATE TABLE house_precedent (
  id               TEXT PRIMARY KEY NOT NULL,
  term_id          TEXT NOT NULL,
  figure           TEXT NOT NULL CHECK (json_valid(figure)),
  wording_en       TEXT NOT NULL,
  wording_ko       TEXT NOT NULL,
  stated_from      TEXT NOT NULL,
  year             INTEGER CHECK (year BETWEEN 1900 AND 2100),
  is_confidential  INTEGER NOT NULL CHECK (is_confidential IN (0, 1)),
  note             TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE house_ladder (
  term_id  TEXT PRIMARY KEY NOT NULL,
  ladders  TEXT NOT NULL CHECK (json_valid(ladders))
) STRICT, WITHOUT ROWID;

CREATE TABLE house_hidden (
  term_id  TEXT PRIMARY KEY NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE house_step (
  id            INTEGER PRIMARY KEY CHECK (id >= 1),
  name_en       TEXT NOT NULL,
  name_ko       TEXT NOT NULL,
  started_at    TEXT NOT NULL,
  at            TEXT NOT NULL,
  coalesce_key  TEXT,
  changes       TEXT NOT NULL CHECK (json_valid(changes))
) STRICT;
`;
