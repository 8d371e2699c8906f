/**
 * Original files, parts of a deal and of the house that have no table of their own, what an export was made
 * from, and the name by which a workspace is known wherever its file lies.
 *
 * Papers have no table. A paper is a part of its deal, of kind `paper`, and names its original by digest.
 */
export const PAPERS_SQL = `
CREATE TABLE part (
  deal_id  TEXT NOT NULL REFERENCES deal (id) ON DELETE CASCADE,
  kind     TEXT NOT NULL CHECK (kind <> ''),
  key      TEXT NOT NULL,
  content  TEXT NOT NULL CHECK (json_valid(content)),
  PRIMARY KEY (deal_id, kind, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX part_by_kind ON part (kind, deal_id);

CREATE TABLE house_part (
  kind     TEXT NOT NULL CHECK (kind <> ''),
  key      TEXT NOT NULL,
  content  TEXT NOT NULL CHECK (json_valid(content)),
  PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;

-- Fields of a deal, a draft or an entry that have no column of their own.
ALTER TABLE deal ADD COLUMN more TEXT CHECK (json_valid(more));
ALTER TABLE draft ADD COLUMN more TEXT CHECK (json_valid(more));
ALTER TABLE entry ADD COLUMN more TEXT CHECK (json_valid(more));

CREATE TABLE original (
  digest      TEXT PRIMARY KEY NOT NULL CHECK (length(digest) = 64),
  size_bytes  INTEGER NOT NULL CHECK (size_bytes >= 1),
  added_at    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE original_chunk (
  digest   TEXT NOT NULL REFERENCES original (digest) ON DELETE CASCADE,
  ordinal  INTEGER NOT NULL CHECK (ordinal >= 0),
  bytes    BLOB NOT NULL CHECK (length(bytes) >= 1),
  PRIMARY KEY (digest, ordinal)
) STRICT;

-- What a reader found in an original. It can always be read again.
CREATE TABLE original_reading (
  digest   TEXT NOT NULL REFERENCES original (digest) ON DELETE CASCADE,
  reader   TEXT NOT NULL,
  content  TEXT NOT NULL CHECK (json_valid(content)),
  PRIMARY KEY (digest, reader)
) STRICT;

-- The kinds of documents are a list of the program and not of the file.
DROP INDEX export_by_deal;
ALTER TABLE export RENAME TO export_before;
CREATE TABLE export (
  id        INTEGER PRIMARY KEY,
  deal_id   TEXT NOT NULL REFERENCES deal (id) ON DELETE CASCADE,
  name      TEXT NOT NULL,
  kind      TEXT NOT NULL CHECK (kind <> ''),
  language  TEXT NOT NULL CHECK (language IN ('ko', 'en', 'both')),
  edition   TEXT NOT NULL CHECK (edition IN ('internal', 'shareable')),
  at        TEXT NOT NULL,
  revision  INTEGER CHECK (revision >= 0),
  step_id   INTEGER CHECK (step_id >= 0),
  length    TEXT,
  draft_id  TEXT,
  choices   TEXT CHECK (json_valid(choices))
) STRICT;
INSERT INTO export (id, deal_id, name, kind, language, edition, at)
  SELECT id, deal_id, name, kind, language, edition, at FROM export_before;
DROP TABLE export_before;
CREATE INDEX export_by_deal ON export (deal_id, at);

-- Files that an early version 2 wrote have no such index.
CREATE INDEX IF NOT EXISTS entry_that_says_something ON entry (term_id, deal_id)
  WHERE state ->> '$.kind' <> 'unread' OR clause <> '';

-- The digest of a deal's content at a revision; of any other revision it says nothing.
CREATE TABLE deal_digest (
  deal_id   TEXT PRIMARY KEY NOT NULL REFERENCES deal (id) ON DELETE CASCADE,
  revision  INTEGER NOT NULL CHECK (revision >= 0),
  digest    TEXT NOT NULL CHECK (length(digest) = 64)
) STRICT, WITHOUT ROWID;

-- A copy of the file keeps the name; backups are found by it.
CREATE TABLE workspace (
  id            INTEGER PRIMARY KEY CHECK (id = 1),
  workspace_id  TEXT NOT NULL CHECK (length(workspace_id) = 32)
) STRICT;
INSERT INTO workspace (id, workspace_id) VALUES (1, lower(hex(randomblob(16))));
`;
