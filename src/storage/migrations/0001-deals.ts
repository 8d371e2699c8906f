/** Deals by parts, their history, settings, key dates and the record of exports. */
export const DEALS_SQL = `
CREATE TABLE setting (
  key   TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

CREATE TABLE deal (
  id                TEXT PRIMARY KEY NOT NULL,
  title             TEXT NOT NULL,
  kinds             TEXT NOT NULL CHECK (json_valid(kinds)),
  our_roles         TEXT NOT NULL CHECK (json_valid(our_roles)),
  project_original  TEXT NOT NULL,
  project_working   TEXT NOT NULL,
  project_format    TEXT NOT NULL,
  project_logline   TEXT NOT NULL,
  parties           TEXT NOT NULL CHECK (json_valid(parties)),
  counterparty      TEXT NOT NULL,
  stage             TEXT NOT NULL,
  currency          TEXT NOT NULL,
  budget_minor      INTEGER CHECK (budget_minor >= 0),
  budget_currency   TEXT CHECK ((budget_currency IS NULL) = (budget_minor IS NULL)),
  rates             TEXT NOT NULL CHECK (json_valid(rates)),
  events            TEXT NOT NULL CHECK (json_valid(events)),
  not_applicable    TEXT NOT NULL CHECK (json_valid(not_applicable)),
  provenance        TEXT NOT NULL CHECK (provenance IN ('own', 'public-record', 'invented')),
  counsel_directed  INTEGER NOT NULL CHECK (counsel_directed IN (0, 1)),
  notes             TEXT NOT NULL,
  origin_id         TEXT NOT NULL,
  revision          INTEGER NOT NULL CHECK (revision >= 0),
  current_step      INTEGER NOT NULL CHECK (current_step >= 0),
  last_step         INTEGER NOT NULL CHECK (last_step >= current_step),
  created_at        TEXT NOT NULL,
  updated_at        TEXT NOT NULL,
  archived_at       TEXT,
  deleted_at        TEXT
) STRICT;
CREATE INDEX deal_by_updated ON deal (updated_at DESC) WHERE deleted_at IS NULL;
CREATE INDEX deal_by_origin ON deal (origin_id);

CREATE TABLE draft (
  deal_id   TEXT NOT NULL REFERENCES deal (id) ON DELETE CASCADE,
  id        TEXT NOT NULL,
  side      TEXT NOT NULL CHECK (side IN ('theirs', 'ours', 'agreed')),
  label     TEXT NOT NULL,
  round     INTEGER NOT NULL CHECK (round >= 1),
  dated_on  TEXT NOT NULL,
  position  INTEGER NOT NULL CHECK (position >= 0),
  PRIMARY KEY (deal_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry (
  deal_id     TEXT NOT NULL,
  draft_id    TEXT NOT NULL,
  term_id     TEXT NOT NULL,
  state       TEXT NOT NULL CHECK (json_valid(state)),
  clause      TEXT NOT NULL,
  place       TEXT NOT NULL,
  source_ids  TEXT NOT NULL CHECK (json_valid(source_ids)),
  note        TEXT NOT NULL,
  PRIMARY KEY (deal_id, draft_id, term_id),
  FOREIGN KEY (deal_id, draft_id) REFERENCES draft (deal_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_that_says_something ON entry (term_id, deal_id)
  WHERE state ->> '$.kind' <> 'unread' OR clause <> '';

CREATE TABLE ladder (
  deal_id  TEXT NOT NULL REFERENCES deal (id) ON DELETE CASCADE,
  term_id  TEXT NOT NULL,
  rungs    TEXT NOT NULL CHECK (json_valid(rungs)),
  PRIMARY KEY (deal_id, term_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE answer (
  deal_id      TEXT NOT NULL REFERENCES deal (id) ON DELETE CASCADE,
  question_id  TEXT NOT NULL,
  answer       TEXT NOT NULL,
  note         TEXT NOT NULL,
  PRIMARY KEY (deal_id, question_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE step (
  deal_id       TEXT NOT NULL REFERENCES deal (id) ON DELETE CASCADE,
  id            INTEGER NOT NULL CHECK (id >= 1),
  name_en       TEXT NOT NULL,
  name_ko       TEXT NOT NULL,
  started_at    TEXT NOT NULL,
  at            TEXT NOT NULL,
  coalesce_key  TEXT,
  term_ids      TEXT NOT NULL CHECK (json_valid(term_ids)),
  changes       TEXT NOT NULL CHECK (json_valid(changes)),
  PRIMARY KEY (deal_id, id)
) STRICT;

CREATE TABLE key_date (
  deal_id   TEXT NOT NULL REFERENCES deal (id) ON DELETE CASCADE,
  dated_on  TEXT NOT NULL,
  position  INTEGER NOT NULL,
  content   TEXT NOT NULL CHECK (json_valid(content)),
  PRIMARY KEY (deal_id, dated_on, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE export (
  id        INTEGER PRIMARY KEY,
  deal_id   TEXT NOT NULL REFERENCES deal (id) ON DELETE CASCADE,
  name      TEXT NOT NULL,
  kind      TEXT NOT NULL CHECK (kind IN ('brief', 'term-sheet')),
  language  TEXT NOT NULL CHECK (language IN ('ko', 'en', 'both')),
  edition   TEXT NOT NULL CHECK (edition IN ('internal', 'shareable')),
  at        TEXT NOT NULL
) STRICT;
CREATE INDEX export_by_deal ON export (deal_id, at);
`;
