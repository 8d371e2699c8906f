import type { DealMoney } from '#domain/deal/deal-money.ts';
import type { Deal, DealDocument, Draft, OurLadder, TermEntry } from '#domain/deal/deal.ts';
import { dealParts, documentFrom } from '#domain/deal/parts/deal-parts.ts';
import type { DealPart } from '#domain/deal/parts/deal-parts.ts';
import type { DraftHead } from '#domain/deal/parts/draft-part.ts';
import type { NameIn } from '#domain/text/names.ts';
import type { KeyDate } from '#domain/deal/key-date-types.ts';
import type { WorkspaceDatabase } from './open-database.ts';

/** What the workspace knows of a deal beside its parts. Times are ISO 8601 in UTC. */
export type DealRecord = {
  readonly dealId: string;
  readonly title: string;
  /** Travels in deal files, so that a copy of a deal is recognised. */
  readonly originId: string;
  readonly revision: number;
  /** The last step done; 0 is the beginning. */
  readonly currentStep: number;
  /** The highest step number ever given. */
  readonly lastStep: number;
  readonly archivedAt: string | null;
  readonly deletedAt: string | null;
};

export type ListedDeal = {
  readonly dealId: string;
  readonly title: string;
  readonly titleIn?: NameIn;
  readonly kinds: Deal['kinds'];
  readonly ourRoles: Deal['ourRoles'];
  readonly original: string;
  readonly counterparty: string;
  readonly counterpartyIn?: NameIn;
  readonly stage: Deal['stage'];
  readonly provenance: Deal['provenance'];
  readonly draftCount: number;
  readonly round: number;
  readonly archived: boolean;
  readonly updatedAt: string;
  readonly nextKeyDate?: KeyDate;
};

type NamedDeal = Pick<ListedDeal, 'dealId' | 'title' | 'titleIn'>;

export type DeletedDeal = NamedDeal & {
  readonly counterparty: string;
  readonly deletedAt: string;
};

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

/** Reads and writes deals by their parts. Writes expect to be inside the caller's transaction. */
export function createDealStore(db: WorkspaceDatabase) {
  const list = db.prepare<{ today: string; archived: number }, ListedRow>(DEAL_SQL.list);
  const listOne = db.prepare<{ today: string; dealId: string }, ListedRow>(DEAL_SQL.listOne);
  const record = db.prepare<[string], RecordRow>(DEAL_SQL.record);
  const ofOrigin = db.prepare<[string], TitleRow>(DEAL_SQL.ofOrigin);
  const ids = db.prepare<[], { id: string }>(DEAL_SQL.ids);
  const count = db.prepare<[], { 'count(*)': number }>(DEAL_SQL.count);
  const usedTerms = db.prepare<[], { term_id: string }>(DEAL_SQL.usedTerms);
  const usage = db.prepare<[string], { id: string; title: string; draft_count: number }>(DEAL_SQL.usage);
  const insert = db.prepare<HeadColumns & { originId: string; at: string }>(DEAL_SQL.insert);
  const updateHead = db.prepare<HeadColumns>(DEAL_SQL.updateHead);
  const advance = db.prepare<[number, number, string | null, string]>(DEAL_SQL.advance);
  const archive = db.prepare<[string | null, string, string]>(DEAL_SQL.archive);
  const remove = db.prepare<[string | null, string, string]>(DEAL_SQL.delete);
  const bin = db.prepare<[], TitleRow & { counterparty: string; deleted_at: string }>(DEAL_SQL.bin);
  const erase = db.prepare<[string]>(DEAL_SQL.erase);
  const head = db.prepare<[string], HeadRow>(DEAL_SQL.head);
  const drafts = db.prepare<[string], DraftRow>(DEAL_SQL.drafts);
  const entries = db.prepare<[string], EntryRow>(DEAL_SQL.entries);
  const entriesOn = db.prepare<[string, string, string], EntryRow>(DEAL_SQL.entriesOn);
  const ladders = db.prepare<[string], { term_id: string; rungs: string }>(DEAL_SQL.ladders);
  const answers = db.prepare<[string], AnswerRow>(DEAL_SQL.answers);
  const putDraft = db.prepare<[string, string, string, string, number, string, number, string | null]>(
    DEAL_SQL.putDraft,
  );
  const dropDraft = db.prepare<[string, string]>(DEAL_SQL.dropDraft);
  const putEntry = db.prepare<
    [string, string, string, string, string, string, string, string, string | null]
  >(DEAL_SQL.putEntry);
  const dropEntry = db.prepare<[string, string, string]>(DEAL_SQL.dropEntry);
  const putLadder = db.prepare<[string, string, string]>(DEAL_SQL.putLadder);
  const dropLadder = db.prepare<[string, string]>(DEAL_SQL.dropLadder);
  const putAnswer = db.prepare<[string, string, string, string]>(DEAL_SQL.putAnswer);
  const dropAnswer = db.prepare<[string, string]>(DEAL_SQL.dropAnswer);
  const money = db.prepare<[string], { content: string }>(DEAL_SQL.money);
  const putMoney = db.prepare<[string, string]>(DEAL_SQL.putMoney);
  const dropMoney = db.prepare<[string]>(DEAL_SQL.dropMoney);
  const parts = db.prepare<[string], PartRow>(DEAL_SQL.parts);
  const putPart = db.prepare<[string, string, string, string]>(DEAL_SQL.putPart);
  const dropPart = db.prepare<[string, string, string]>(DEAL_SQL.dropPart);

  /**
   * The document that was read last, kept because the next question is mostly about the same deal. No other
   * program can change the file, and every write below clears it.
   */
  let lastRead: { readonly dealId: string; readonly document: DealDocument } | undefined;

  /** A part of a kind that has no table of its own. */
  function putOther(dealId: string, part: DealPart): void {
    const place = dealParts.placeOf(part);
    if (part.content === null) dropPart.run(dealId, part.kind, place);
    else putPart.run(dealId, part.kind, place, JSON.stringify(part.content));
  }

  return {
    /** Deals that are not in the bin, last changed first. `today` is an ISO date. */
    list(archived: boolean, today: string): ListedDeal[] {
      return list.all({ archived: archived ? 1 : 0, today }).map(listedFrom);
    },
    findListed(dealId: string, today: string): ListedDeal | undefined {
      const row = listOne.get({ dealId, today });
      return row && listedFrom(row);
    },
    /** Deals in the bin included. */
    findRecord(dealId: string): DealRecord | undefined {
      const row = record.get(dealId);
      return (
        row && {
          dealId: row.id,
          title: row.title,
          originId: row.origin_id,
          revision: row.revision,
          currentStep: row.current_step,
          lastStep: row.last_step,
          archivedAt: row.archived_at,
          deletedAt: row.deleted_at,
        }
      );
    },
    ofOrigin(originId: string): NamedDeal[] {
      return ofOrigin.all(originId).map(namedFrom);
    },
    /** Deals that are not in the bin, in order of creation. */
    ids(): string[] {
      return ids.all().map(({ id }) => id);
    },
    count(): number {
      return count.get()?.['count(*)'] ?? 0;
    },
    /** Ids of the terms on which some draft says something, in order; deals in the bin do not count. */
    usedTerms(): string[] {
      return usedTerms.all().map(({ term_id }) => term_id);
    },
    /** Deals whose drafts say something on a term, last changed first. */
    usage(
      termId: string,
    ): { readonly dealId: string; readonly title: string; readonly draftCount: number }[] {
      return usage
        .all(termId)
        .map((row) => ({ dealId: row.id, title: row.title, draftCount: row.draft_count }));
    },
    /** Throws when there is no such deal: look for its record first. */
    getDocument(dealId: string): DealDocument {
      if (lastRead?.dealId === dealId) return lastRead.document;
      const headRow = head.get(dealId);
      if (!headRow) throw new Error(`No deal ${dealId}.`);
      const document = documentFrom([
        { kind: 'head', content: dealFrom(headRow) },
        ...drafts.all(dealId).map(draftPart),
        ...entries.all(dealId).map(entryPart),
        ...ladders.all(dealId).map(({ term_id, rungs }): DealPart => ({
          kind: 'ladder',
          termId: term_id,
          content: parseJson<OurLadder>(rungs),
        })),
        ...answers.all(dealId).map(answerPart),
        ...money.all(dealId).map(({ content }): DealPart => ({
          kind: 'money',
          content: parseJson<DealMoney>(content),
        })),
        ...parts.all(dealId).flatMap(otherPart),
      ]);
      // Inside a transaction nothing is kept: what it has written may still be rolled back.
      if (!db.inTransaction) lastRead = { dealId, document };
      return document;
    },
    /** The drafts with their entries on these terms alone, and the answers: enough to check a rule in many deals. */
    getExcerpt(
      dealId: string,
      termIds: readonly string[],
    ): Pick<DealDocument, 'deal' | 'drafts' | 'situation'> {
      const headRow = head.get(dealId);
      if (!headRow) throw new Error(`No deal ${dealId}.`);
      const draftRows = drafts.all(dealId);
      const on = draftRows.flatMap(({ id }) =>
        termIds.flatMap((termId) => entriesOn.all(dealId, id, termId)),
      );
      return documentFrom([
        { kind: 'head', content: dealFrom(headRow) },
        ...draftRows.map(draftPart),
        ...on.map(entryPart),
        ...answers.all(dealId).map(answerPart),
      ]);
    },
    /** The head of a new deal; its other parts follow with putPart. */
    insert(deal: Deal, originId: string, at: string): void {
      insert.run({ ...columnsOf(deal), originId, at });
    },
    /** Writes one part as it should now be; empty content takes it away. */
    putPart(dealId: string, part: DealPart): void {
      lastRead = undefined;
      switch (part.kind) {
        case 'head':
          if (part.content === null) throw new Error('The head of a deal is not taken away.');
          updateHead.run(columnsOf(part.content));
          return;
        case 'draft': {
          if (part.content === null) {
            dropDraft.run(dealId, part.draftId);
            return;
          }
          const { id: _id, side, label, round, on, position, ...more } = part.content;
          putDraft.run(dealId, part.draftId, side, label, round, on, position, moreText(more));
          return;
        }
        case 'entry': {
          if (part.content === null) {
            dropEntry.run(dealId, part.draftId, part.termId);
            return;
          }
          const { state, clause, place, sourceIds, note, ...more } = part.content;
          const sources = JSON.stringify(sourceIds);
          putEntry.run(
            dealId,
            part.draftId,
            part.termId,
            JSON.stringify(state),
            clause,
            place,
            sources,
            note,
            moreText(more),
          );
          return;
        }
        case 'ladder':
          if (part.content === null) dropLadder.run(dealId, part.termId);
          else putLadder.run(dealId, part.termId, JSON.stringify(part.content));
          return;
        case 'answer':
          if (part.content === null) dropAnswer.run(dealId, part.questionId);
          else putAnswer.run(dealId, part.questionId, part.content.answer, part.content.note);
          return;
        case 'money':
          if (part.content === null) dropMoney.run(dealId);
          else putMoney.run(dealId, JSON.stringify(part.content));
          return;
        default:
          putOther(dealId, part);
      }
    },
    /** Raises the revision by one and notes the place in the history. */
    /** `at` null: the deal keeps its place in the list. */
    advance(dealId: string, currentStep: number, lastStep: number, at: string | null): void {
      advance.run(currentStep, lastStep, at, dealId);
    },
    archive(dealId: string, archivedAt: string | null, at: string): void {
      archive.run(archivedAt, at, dealId);
    },
    delete(dealId: string, deletedAt: string | null, at: string): void {
      remove.run(deletedAt, at, dealId);
    },
    /** Deals in the bin, last deleted first. */
    bin(): DeletedDeal[] {
      return bin.all().map(({ counterparty, deleted_at, ...title }) => ({
        ...namedFrom(title),
        counterparty,
        deletedAt: deleted_at,
      }));
    },
    /** Removes a deal in the bin with everything that belongs to it, except its search index, which the caller removes. */
    erase(dealId: string): void {
      lastRead = undefined;
      erase.run(dealId);
    },
  };
}

type ListedRow = {
  id: string;
  title: string;
  kinds: string;
  our_roles: string;
  project_original: string;
  counterparty: string;
  parties: string;
  more: string | null;
  stage: Deal['stage'];
  provenance: Deal['provenance'];
  updated_at: string;
  archived: number;
  draft_count: number;
  round: number | null;
  next_key_date: string | null;
};

type RecordRow = {
  id: string;
  title: string;
  origin_id: string;
  revision: number;
  current_step: number;
  last_step: number;
  archived_at: string | null;
  deleted_at: string | null;
};

type HeadRow = {
  id: string;
  title: string;
  kinds: string;
  our_roles: string;
  project_original: string;
  project_working: string;
  project_format: Deal['project']['format'];
  project_logline: string;
  parties: string;
  stage: Deal['stage'];
  currency: Deal['currency'];
  budget_minor: number | null;
  budget_currency: Deal['currency'] | null;
  rates: string;
  events: string;
  not_applicable: string;
  provenance: Deal['provenance'];
  counsel_directed: number;
  notes: string;
  more: string | null;
};

type DraftRow = {
  id: string;
  side: Draft['side'];
  label: string;
  round: number;
  dated_on: string;
  position: number;
  more: string | null;
};

type EntryRow = {
  draft_id: string;
  term_id: string;
  state: string;
  clause: string;
  place: string;
  source_ids: string;
  note: string;
  more: string | null;
};

type TitleRow = { id: string; title: string; more: string | null };

type PartRow = { kind: string; key: string; content: string };

type AnswerRow = { question_id: string; answer: string; note: string };

type HeadColumns = ReturnType<typeof columnsOf>;

function columnsOf(deal: Deal) {
  const { titleIn } = deal;
  const { chainOfTitle } = deal.project;
  return {
    more: moreText({
      ...(titleIn ? { titleIn } : {}),
      ...(chainOfTitle === undefined ? {} : { chainOfTitle }),
    }),
    id: deal.id,
    title: deal.title,
    kinds: JSON.stringify(deal.kinds),
    ourRoles: JSON.stringify(deal.ourRoles),
    original: deal.project.original,
    working: deal.project.working,
    format: deal.project.format,
    logline: deal.project.logline,
    parties: JSON.stringify(deal.parties),
    counterparty: theirsOf(deal.parties)?.name ?? '',
    stage: deal.stage,
    currency: deal.currency,
    budgetMinor: deal.budget?.amountMinor ?? null,
    budgetCurrency: deal.budget?.currency ?? null,
    rates: JSON.stringify(deal.rates),
    events: JSON.stringify(deal.events),
    notApplicable: JSON.stringify(deal.notApplicable),
    provenance: deal.provenance,
    counselDirected: deal.counselDirected ? 1 : 0,
    notes: deal.notes,
  };
}

/** The party that a deal is listed by: the first of the other side. */
function theirsOf(parties: Deal['parties']): Deal['parties'][number] | undefined {
  return parties.find(({ side }) => side === 'theirs');
}

type MoreOfHead = Pick<Deal, 'titleIn'> & Pick<Deal['project'], 'chainOfTitle'>;

function dealFrom(row: HeadRow): Deal {
  const { chainOfTitle, ...more } = moreFrom<MoreOfHead>(row.more);
  const deal: Deal = {
    id: row.id,
    title: row.title,
    kinds: parseJson(row.kinds),
    ourRoles: parseJson(row.our_roles),
    project: {
      original: row.project_original,
      working: row.project_working,
      format: row.project_format,
      logline: row.project_logline,
      ...(chainOfTitle === undefined ? {} : { chainOfTitle }),
    },
    parties: parseJson(row.parties),
    stage: row.stage,
    currency: row.currency,
    rates: parseJson(row.rates),
    events: parseJson(row.events),
    notApplicable: parseJson(row.not_applicable),
    provenance: row.provenance,
    counselDirected: row.counsel_directed === 1,
    notes: row.notes,
    ...more,
  };
  if (row.budget_minor === null || row.budget_currency === null) return deal;
  return { ...deal, budget: { amountMinor: row.budget_minor, currency: row.budget_currency } };
}

function draftPart(row: DraftRow): DealPart {
  const content: DraftHead = {
    id: row.id,
    side: row.side,
    label: row.label,
    round: row.round,
    on: row.dated_on,
    position: row.position,
    ...moreFrom<DraftHead>(row.more),
  };
  return { kind: 'draft', draftId: row.id, content };
}

function entryPart(row: EntryRow): DealPart {
  const content: TermEntry = {
    state: parseJson(row.state),
    clause: row.clause,
    place: row.place,
    sourceIds: parseJson(row.source_ids),
    note: row.note,
    ...moreFrom<TermEntry>(row.more),
  };
  return { kind: 'entry', draftId: row.draft_id, termId: row.term_id, content };
}

function answerPart({ question_id, answer, note }: AnswerRow): DealPart {
  return { kind: 'answer', questionId: question_id, content: { answer, note } };
}

/** A row of a kind that this program does not know stays where it is and is left out. */
function otherPart({ kind, key, content }: PartRow): DealPart[] {
  const part = dealParts.partAt(kind, key, parseJson(content));
  return part ? [part] : [];
}

/** The fields that have no column of their own; null when there is none. */
function moreText(more: object): string | null {
  return Object.keys(more).length === 0 ? null : JSON.stringify(more);
}

function moreFrom<T>(text: string | null): Partial<T> {
  return text === null ? {} : parseJson<Partial<T>>(text);
}

function namedFrom({ id, title, more }: TitleRow): NamedDeal {
  const { titleIn } = moreFrom<Deal>(more);
  return { dealId: id, title, ...(titleIn ? { titleIn } : {}) };
}

function listedFrom(row: ListedRow): ListedDeal {
  const { titleIn } = moreFrom<Deal>(row.more);
  const counterpartyIn = theirsOf(parseJson<Deal['parties']>(row.parties))?.nameIn;
  const listed: ListedDeal = {
    dealId: row.id,
    title: row.title,
    ...(titleIn ? { titleIn } : {}),
    kinds: parseJson(row.kinds),
    ourRoles: parseJson(row.our_roles),
    original: row.project_original,
    counterparty: row.counterparty,
    ...(counterpartyIn ? { counterpartyIn } : {}),
    stage: row.stage,
    provenance: row.provenance,
    draftCount: row.draft_count,
    round: row.round ?? 0,
    archived: row.archived === 1,
    updatedAt: row.updated_at,
  };
  return row.next_key_date === null
    ? listed
    : { ...listed, nextKeyDate: parseJson<KeyDate>(row.next_key_date) };
}

/** Columns that hold JSON are written by this file from checked values only. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- names what the column was written from
function parseJson<T>(text: string): T {
  return JSON.parse(text) as T;
}
