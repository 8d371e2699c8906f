import { bigramsOf } from '#domain/text/bigrams.ts';
import { FOLDING_VERSION, foldText, LONG_WORD } from '#domain/text/fold.ts';
import { dealParts, textsOf } from '#domain/deal/parts/deal-parts.ts';
import type { PartText } from '#domain/deal/parts/deal-part.ts';
import type { DealPart } from '#domain/deal/parts/deal-parts.ts';
import type { WorkspaceDatabase } from './open-database.ts';
import { createSettingsStore } from './settings-store.ts';

/** A text that holds every word of the query. */
export type FoundText = {
  readonly dealId: string;
  readonly dealTitle: string;
  readonly kind: 'deal' | 'clause' | 'note';
  readonly draftId: string | null;
  readonly termId: string | null;
  readonly text: string;
};

/** One searchable text of a deal and where it stands. `place` is unique within the deal. */
type SearchText = {
  readonly place: string;
  readonly kind: PartText['kind'];
  readonly draftId: string | null;
  readonly termId: string | null;
  readonly text: string;
};

/** The texts of one part of a deal that a search looks through; none of them is empty. */
export function searchTextsOf(part: DealPart): SearchText[] {
  const key = dealParts.keyOf(part);
  const draftId = 'draftId' in part ? part.draftId : null;
  const termId = 'termId' in part ? part.termId : null;
  return textsOf(part).map(({ at, kind, text }) => ({ place: `${key}/${at}`, kind, draftId, termId, text }));
}

/** How many texts are held in memory while the index is filled again. */
const TEXTS_AT_ONCE = 500;

/** Every word of the query stands in the folded text: as it is, or, when it is long, across spaces. */
const HOLDS_EVERY_WORD = `
  (SELECT min(
      instr(search_text.folded, word.value)
      + iif(length(word.value) >= ${LONG_WORD}, instr(replace(search_text.folded, ' ', ''), word.value), 0))
    FROM json_each(:words) AS word) > 0`;

export const SEARCH_SQL = {
  names: `
    SELECT search_text.deal_id, deal.title, kind, draft_id, term_id, text
    FROM search_text JOIN deal ON deal.id = search_text.deal_id
    WHERE search_text.kind = 'deal' AND deal.deleted_at IS NULL
      AND ${HOLDS_EVERY_WORD}
    ORDER BY search_text.id DESC LIMIT :limit`,
  allNames: `
    SELECT search_text.deal_id, deal.title, kind, draft_id, term_id, text
    FROM search_text JOIN deal ON deal.id = search_text.deal_id
    WHERE search_text.kind = 'deal' AND deal.deleted_at IS NULL
    ORDER BY search_text.id DESC`,
  texts: `
    SELECT search_text.deal_id, deal.title, kind, draft_id, term_id, text
    FROM search_pair CROSS JOIN search_text ON search_text.id = search_pair.rowid
      CROSS JOIN deal ON deal.id = search_text.deal_id
    WHERE search_pair MATCH :pairs AND search_text.kind <> 'deal' AND deal.deleted_at IS NULL
      AND ${HOLDS_EVERY_WORD}
    ORDER BY search_pair.rowid DESC LIMIT :limit`,
  textsByScan: `
    SELECT search_text.deal_id, deal.title, kind, draft_id, term_id, text
    FROM search_text CROSS JOIN deal ON deal.id = search_text.deal_id
    WHERE search_text.kind <> 'deal' AND deal.deleted_at IS NULL
      AND ${HOLDS_EVERY_WORD}
    ORDER BY search_text.id DESC LIMIT :limit`,
  idsUnder: `SELECT id FROM search_text WHERE deal_id = ? AND place >= ? AND place < ?`,
  idsOfDeal: `SELECT id FROM search_text WHERE deal_id = ?`,
  drop: `DELETE FROM search_text WHERE id = ?`,
  dropPairs: `DELETE FROM search_pair WHERE rowid = ?`,
  put: `INSERT INTO search_text (deal_id, place, kind, draft_id, term_id, text, folded) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  putPairs: `INSERT INTO search_pair (rowid, pairs) VALUES (?, ?)`,
  textsAfter: `SELECT id, text FROM search_text WHERE id > ? ORDER BY id LIMIT ${TEXTS_AT_ONCE}`,
  putFolded: `UPDATE search_text SET folded = ? WHERE id = ?`,
  dropAllPairs: `INSERT INTO search_pair (search_pair) VALUES ('delete-all')`,
} as const;

/** Finds words of at least one character in everything that a deal says. Writes expect the caller's transaction. */
export function createSearchStore(db: WorkspaceDatabase) {
  const names = db.prepare<{ words: string; limit: number }, FoundRow>(SEARCH_SQL.names);
  const allNames = db.prepare<[], FoundRow>(SEARCH_SQL.allNames);
  const texts = db.prepare<{ pairs: string; words: string; limit: number }, FoundRow>(SEARCH_SQL.texts);
  const textsByScan = db.prepare<{ words: string; limit: number }, FoundRow>(SEARCH_SQL.textsByScan);
  const idsUnder = db.prepare<[string, string, string], { id: number }>(SEARCH_SQL.idsUnder);
  const idsOfDeal = db.prepare<[string], { id: number }>(SEARCH_SQL.idsOfDeal);
  const drop = db.prepare<[number]>(SEARCH_SQL.drop);
  const dropPairs = db.prepare<[number]>(SEARCH_SQL.dropPairs);
  const put = db.prepare<[string, string, string, string | null, string | null, string, string]>(
    SEARCH_SQL.put,
  );
  const putPairs = db.prepare<[number | bigint, string]>(SEARCH_SQL.putPairs);

  return {
    /** Titles, projects, parties and labels of deals with every word; last written first. Words are folded. */
    findNames(words: readonly string[], limit: number): FoundText[] {
      return names.all({ words: JSON.stringify(words), limit }).map(foundFrom);
    },
    /** Every title, project, party and label. */
    allNames(): FoundText[] {
      return allNames.all().map(foundFrom);
    },
    /** Clauses and notes with every word; last written first. Words are folded. */
    findTexts(words: readonly string[], limit: number): FoundText[] {
      const pairs = new Set(words.flatMap((word) => [...bigramsOf(word)]));
      const wanted = JSON.stringify(words);
      if (pairs.size === 0) return textsByScan.all({ words: wanted, limit }).map(foundFrom);
      return texts.all({ pairs: [...pairs].join(' '), words: wanted, limit }).map(foundFrom);
    },
    /** Replaces what the index holds of the part by what the part says now. */
    putPart(dealId: string, part: DealPart): void {
      const key = dealParts.keyOf(part);
      // `0` comes right after the slash, so this closes the range of places below the part.
      dropAll(idsUnder.all(dealId, `${key}/`, `${key}0`));
      for (const { place, kind, draftId, termId, text } of searchTextsOf(part)) {
        const folded = foldText(text);
        const { lastInsertRowid } = put.run(dealId, place, kind, draftId, termId, text, folded);
        putPairs.run(lastInsertRowid, [...bigramsOf(folded)].join(' '));
      }
    },
    /** Forgets everything that the deal says. */
    dropDeal(dealId: string): void {
      dropAll(idsOfDeal.all(dealId));
    },
  };

  function dropAll(rows: readonly { readonly id: number }[]): void {
    for (const { id } of rows) {
      drop.run(id);
      dropPairs.run(id);
    }
  }
}

type FoundRow = {
  deal_id: string;
  title: string;
  kind: FoundText['kind'];
  draft_id: string | null;
  term_id: string | null;
  text: string;
};

function foundFrom(row: FoundRow): FoundText {
  return {
    dealId: row.deal_id,
    dealTitle: row.title,
    kind: row.kind,
    draftId: row.draft_id,
    termId: row.term_id,
    text: row.text,
  };
}

const FOLDING_SETTING = 'searchFolding';

/**
 * Folds every text anew where the file was written by a Jibun that folded otherwise: a search would not
 * find there what it finds in newer texts. The texts themselves stay as they are.
 */
export function refillSearch(db: WorkspaceDatabase): void {
  const settings = createSettingsStore(db);
  if (settings.find(FOLDING_SETTING) === FOLDING_VERSION) return;
  const textsAfter = db.prepare<[number], { id: number; text: string }>(SEARCH_SQL.textsAfter);
  const putFolded = db.prepare<[string, number]>(SEARCH_SQL.putFolded);
  const putPairs = db.prepare<[number, string]>(SEARCH_SQL.putPairs);
  db.transaction(() => {
    db.exec(SEARCH_SQL.dropAllPairs);
    let rows = textsAfter.all(-1);
    while (rows.length > 0) {
      for (const { id, text } of rows) {
        const folded = foldText(text);
        putFolded.run(folded, id);
        putPairs.run(id, [...bigramsOf(folded)].join(' '));
      }
      rows = textsAfter.all(rows.at(-1)?.id ?? 0);
    }
    settings.put(FOLDING_SETTING, FOLDING_VERSION);
  }).immediate();
}
