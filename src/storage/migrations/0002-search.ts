import type Database from 'better-sqlite3';
import { bigramsOf } from '#domain/text/bigrams.ts';
import { foldText } from '#domain/text/fold.ts';

const TABLES_SQL = `
CREATE TABLE search_text (
  id        INTEGER PRIMARY KEY,
  deal_id   TEXT NOT NULL REFERENCES deal (id) ON DELETE CASCADE,
  place     TEXT NOT NULL,
  kind      TEXT NOT NULL CHECK (kind IN ('deal', 'clause', 'note')),
  draft_id  TEXT,
  term_id   TEXT,
  text      TEXT NOT NULL,
  folded    TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX search_text_by_place ON search_text (deal_id, place);
CREATE INDEX search_text_by_kind ON search_text (kind, id);
CREATE VIRTUAL TABLE search_pair USING fts5 (pairs, content = '', contentless_delete = 1, detail = none);
`;

const OLD_TEXTS_SQL = `
SELECT id AS deal_id, 'head/title' AS place, 'deal' AS kind, NULL AS draft_id, NULL AS term_id, title AS text FROM deal
UNION ALL SELECT id, 'head/original', 'deal', NULL, NULL, project_original FROM deal
UNION ALL SELECT id, 'head/working', 'deal', NULL, NULL, project_working FROM deal
UNION ALL SELECT id, 'head/logline', 'deal', NULL, NULL, project_logline FROM deal
UNION ALL SELECT deal.id, 'head/party/' || json_extract(party.value, '$.id'), 'deal', NULL, NULL, json_extract(party.value, '$.name')
  FROM deal, json_each(deal.parties) AS party
UNION ALL SELECT id, 'head/notes', 'note', NULL, NULL, notes FROM deal
UNION ALL SELECT deal_id, 'draft/' || id || '/label', 'deal', id, NULL, label FROM draft
UNION ALL SELECT deal_id, 'entry/' || draft_id || '/' || term_id || '/clause', 'clause', draft_id, term_id, clause FROM entry
UNION ALL SELECT deal_id, 'entry/' || draft_id || '/' || term_id || '/value', 'clause', draft_id, term_id, json_extract(state, '$.value.text')
  FROM entry WHERE json_extract(state, '$.value.kind') = 'text'
UNION ALL SELECT deal_id, 'entry/' || draft_id || '/' || term_id || '/value', 'clause', draft_id, term_id,
  (SELECT group_concat(json_extract(part.value, '$.due'), char(10)) FROM json_each(entry.state, '$.value.instalments') AS part)
  FROM entry WHERE json_extract(state, '$.value.kind') = 'schedule'
UNION ALL SELECT deal_id, 'entry/' || draft_id || '/' || term_id || '/place', 'clause', draft_id, term_id, place FROM entry
UNION ALL SELECT deal_id, 'entry/' || draft_id || '/' || term_id || '/note', 'note', draft_id, term_id, note FROM entry
UNION ALL SELECT deal_id, 'entry/' || draft_id || '/' || term_id || '/said', 'note', draft_id, term_id,
  (SELECT group_concat(json_extract(candidate.value, '$.said'), char(10)) FROM json_each(entry.state, '$.candidates') AS candidate)
  FROM entry WHERE json_extract(state, '$.kind') = 'disputed'
UNION ALL SELECT deal_id, 'ladder/' || term_id || '/' || rung.key || '/' || words.key, 'note', NULL, term_id, words.value
  FROM ladder, json_each(ladder.rungs) AS rung, json_each(rung.value, '$.condition') AS words
UNION ALL SELECT deal_id, 'answer/' || question_id || '/note', 'note', NULL, NULL, note FROM answer
`;

type OldText = {
  readonly deal_id: string;
  readonly place: string;
  readonly kind: string;
  readonly draft_id: string | null;
  readonly term_id: string | null;
  readonly text: string | null;
};

/**
 * The search index: each text folded, and its pairs of characters in a full-text index without content.
 * SQLite's own trigram index does not find 계약, and its lower() knows no Hangul, hence our own.
 */
export function addSearch(db: Database.Database): void {
  db.exec(TABLES_SQL);
  const insertText = db.prepare<[string, string, string, string | null, string | null, string, string]>(
    'INSERT INTO search_text (deal_id, place, kind, draft_id, term_id, text, folded) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const insertPairs = db.prepare<[number | bigint, string]>(
    'INSERT INTO search_pair (rowid, pairs) VALUES (?, ?)',
  );
  for (const old of db.prepare<[], OldText>(OLD_TEXTS_SQL).all()) {
    if (old.text === null || old.text === '') continue;
    const folded = foldText(old.text);
    const { lastInsertRowid } = insertText.run(
      old.deal_id,
      old.place,
      old.kind,
      old.draft_id,
      old.term_id,
      old.text,
      folded,
    );
    insertPairs.run(lastInsertRowid, [...bigramsOf(folded)].join(' '));
  }
}
