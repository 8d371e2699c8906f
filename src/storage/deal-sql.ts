/** What is asked of the tables that hold deals. Each statement is constant text. */
export const DEAL_SQL = {
  list: `
    SELECT deal.id, title, kinds, our_roles, project_original, counterparty, parties, stage, provenance, updated_at, more,
      archived_at IS NOT NULL AS archived,
      (SELECT count(*) FROM draft WHERE draft.deal_id = deal.id) AS draft_count,
      (SELECT max(round) FROM draft WHERE draft.deal_id = deal.id) AS round,
      (SELECT content FROM key_date WHERE key_date.deal_id = deal.id AND dated_on >= :today
        ORDER BY dated_on, position LIMIT 1) AS next_key_date
    FROM deal
    WHERE deleted_at IS NULL AND (archived_at IS NOT NULL) = :archived
    ORDER BY updated_at DESC`,
  listOne: `
    SELECT deal.id, title, kinds, our_roles, project_original, counterparty, parties, stage, provenance, updated_at, more,
      archived_at IS NOT NULL AS archived,
      (SELECT count(*) FROM draft WHERE draft.deal_id = deal.id) AS draft_count,
      (SELECT max(round) FROM draft WHERE draft.deal_id = deal.id) AS round,
      (SELECT content FROM key_date WHERE key_date.deal_id = deal.id AND dated_on >= :today
        ORDER BY dated_on, position LIMIT 1) AS next_key_date
    FROM deal
    WHERE id = :dealId AND deleted_at IS NULL`,
  record: `
    SELECT id, title, origin_id, revision, current_step, last_step, archived_at, deleted_at FROM deal WHERE id = ?`,
  ofOrigin: `SELECT id, title, more FROM deal WHERE origin_id = ? AND deleted_at IS NULL ORDER BY created_at`,
  ids: `SELECT id FROM deal WHERE deleted_at IS NULL ORDER BY created_at, id`,
  count: `SELECT count(*) FROM deal WHERE deleted_at IS NULL`,
  usedTerms: `
    SELECT DISTINCT term_id FROM entry JOIN deal ON deal.id = entry.deal_id
    WHERE deleted_at IS NULL AND (state ->> '$.kind' <> 'unread' OR clause <> '')
    ORDER BY term_id`,
  usage: `
    SELECT deal.id, title, count(*) AS draft_count FROM entry JOIN deal ON deal.id = entry.deal_id
    WHERE term_id = ? AND deleted_at IS NULL AND (state ->> '$.kind' <> 'unread' OR clause <> '')
    GROUP BY deal.id ORDER BY updated_at DESC`,
  insert: `
    INSERT INTO deal (id, title, kinds, our_roles, project_original, project_working, project_format, project_logline,
      parties, counterparty, stage, currency, budget_minor, budget_currency, rates, events, not_applicable,
      provenance, counsel_directed, notes, more, origin_id, revision, current_step, last_step, created_at, updated_at)
    VALUES (:id, :title, :kinds, :ourRoles, :original, :working, :format, :logline,
      :parties, :counterparty, :stage, :currency, :budgetMinor, :budgetCurrency, :rates, :events, :notApplicable,
      :provenance, :counselDirected, :notes, :more, :originId, 0, 0, 0, :at, :at)`,
  updateHead: `
    UPDATE deal SET title = :title, kinds = :kinds, our_roles = :ourRoles, project_original = :original,
      project_working = :working, project_format = :format, project_logline = :logline, parties = :parties,
      counterparty = :counterparty, stage = :stage, currency = :currency, budget_minor = :budgetMinor,
      budget_currency = :budgetCurrency, rates = :rates, events = :events, not_applicable = :notApplicable,
      provenance = :provenance, counsel_directed = :counselDirected, notes = :notes,
      more = :more
    WHERE id = :id`,
  advance: `
    UPDATE deal SET revision = revision + 1, current_step = ?, last_step = ?, updated_at = coalesce(?, updated_at)
    WHERE id = ?`,
  archive: `UPDATE deal SET archived_at = ?, revision = revision + 1, updated_at = ? WHERE id = ?`,
  bin: `
    SELECT id, title, more, counterparty, deleted_at FROM deal
    WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC, id`,
  erase: `DELETE FROM deal WHERE id = ? AND deleted_at IS NOT NULL`,
  delete: `UPDATE deal SET deleted_at = ?, revision = revision + 1, updated_at = ? WHERE id = ?`,
  head: `
    SELECT id, title, kinds, our_roles, project_original, project_working, project_format, project_logline, parties,
      stage, currency, budget_minor, budget_currency, rates, events, not_applicable, provenance, counsel_directed, notes, more
    FROM deal WHERE id = ?`,
  drafts: `SELECT id, side, label, round, dated_on, position, more FROM draft WHERE deal_id = ?`,
  entries: `SELECT draft_id, term_id, state, clause, place, source_ids, note, more FROM entry WHERE deal_id = ?`,
  entriesOn: `
    SELECT draft_id, term_id, state, clause, place, source_ids, note, more FROM entry
    WHERE deal_id = ? AND draft_id = ? AND term_id = ?`,
  ladders: `SELECT term_id, rungs FROM ladder WHERE deal_id = ?`,
  answers: `SELECT question_id, answer, note FROM answer WHERE deal_id = ?`,
  putDraft: `
    INSERT INTO draft (deal_id, id, side, label, round, dated_on, position, more) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (deal_id, id) DO UPDATE SET side = excluded.side, label = excluded.label, round = excluded.round,
      dated_on = excluded.dated_on, position = excluded.position, more = excluded.more`,
  dropDraft: `DELETE FROM draft WHERE deal_id = ? AND id = ?`,
  putEntry: `
    INSERT INTO entry (deal_id, draft_id, term_id, state, clause, place, source_ids, note, more)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (deal_id, draft_id, term_id) DO UPDATE SET state = excluded.state, clause = excluded.clause,
      place = excluded.place, source_ids = excluded.source_ids, note = excluded.note, more = excluded.more`,
  dropEntry: `DELETE FROM entry WHERE deal_id = ? AND draft_id = ? AND term_id = ?`,
  putLadder: `
    INSERT INTO ladder (deal_id, term_id, rungs) VALUES (?, ?, ?)
    ON CONFLICT (deal_id, term_id) DO UPDATE SET rungs = excluded.rungs`,
  dropLadder: `DELETE FROM ladder WHERE deal_id = ? AND term_id = ?`,
  putAnswer: `
    INSERT INTO answer (deal_id, question_id, answer, note) VALUES (?, ?, ?, ?)
    ON CONFLICT (deal_id, question_id) DO UPDATE SET answer = excluded.answer, note = excluded.note`,
  dropAnswer: `DELETE FROM answer WHERE deal_id = ? AND question_id = ?`,
  money: `SELECT content FROM deal_money WHERE deal_id = ?`,
  putMoney: `
    INSERT INTO deal_money (deal_id, content) VALUES (?, ?)
    ON CONFLICT (deal_id) DO UPDATE SET content = excluded.content`,
  dropMoney: `DELETE FROM deal_money WHERE deal_id = ?`,
  parts: `SELECT kind, key, content FROM part WHERE deal_id = ?`,
  putPart: `
    INSERT INTO part (deal_id, kind, key, content) VALUES (?, ?, ?, ?)
    ON CONFLICT (deal_id, kind, key) DO UPDATE SET content = excluded.content`,
  dropPart: `DELETE FROM part WHERE deal_id = ? AND kind = ? AND key = ?`,
} as const;
