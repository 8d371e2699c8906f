import type { DealMoney } from '#domain/deal/deal-money.ts';
import type { Deal, Draft, OurLadder, TermEntry } from '#domain/deal/deal.ts';
import { dealParts } from '#domain/deal/parts/deal-parts.ts';
import type { DealPart } from '#domain/deal/parts/deal-parts.ts';
import type { DraftHead } from '#domain/deal/parts/draft-part.ts';
import type { KeyDate } from '#domain/deal/key-date-types.ts';
import type { DealRecord, NamedDeal } from './deal-records.ts';
import type { DealSummary } from '#domain/deal/deal-summary.ts';

/** The rows that the statements of `deal-sql.ts` answer, and what each of them means. */

export type ListedRow = {
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

export type RecordRow = {
  id: string;
  title: string;
  origin_id: string;
  revision: number;
  current_step: number;
  last_step: number;
  archived_at: string | null;
  deleted_at: string | null;
};

export type HeadRow = {
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

export type DraftRow = {
  id: string;
  side: Draft['side'];
  label: string;
  round: number;
  dated_on: string;
  position: number;
  more: string | null;
};

export type EntryRow = {
  draft_id: string;
  term_id: string;
  state: string;
  clause: string;
  place: string;
  source_ids: string;
  note: string;
  more: string | null;
};

export type TitleRow = { id: string; title: string; more: string | null };

export type PartRow = { kind: string; key: string; content: string };

export type AnswerRow = { question_id: string; answer: string; note: string };

export type LadderRow = { term_id: string; rungs: string };

export type MoneyRow = { content: string };

export type HeadColumns = ReturnType<typeof columnsOf>;

export function columnsOf(deal: Deal) {
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

export function dealFrom(row: HeadRow): Deal {
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

export function draftPart(row: DraftRow): DealPart {
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

export function entryPart(row: EntryRow): DealPart {
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

export function answerPart({ question_id, answer, note }: AnswerRow): DealPart {
  return { kind: 'answer', questionId: question_id, content: { answer, note } };
}

export function ladderPart({ term_id, rungs }: LadderRow): DealPart {
  return { kind: 'ladder', termId: term_id, content: parseJson<OurLadder>(rungs) };
}

export function moneyPart({ content }: MoneyRow): DealPart {
  return { kind: 'money', content: parseJson<DealMoney>(content) };
}

/** A row of a kind that this program does not know stays where it is and is left out. */
export function otherPart({ kind, key, content }: PartRow): DealPart[] {
  const part = dealParts.partAt(kind, key, parseJson(content));
  return part ? [part] : [];
}

/** The fields that have no column of their own; null when there is none. */
export function moreText(more: object): string | null {
  return Object.keys(more).length === 0 ? null : JSON.stringify(more);
}

function moreFrom<T>(text: string | null): Partial<T> {
  return text === null ? {} : parseJson<Partial<T>>(text);
}

export function namedFrom({ id, title, more }: TitleRow): NamedDeal {
  const { titleIn } = moreFrom<Deal>(more);
  return { dealId: id, title, ...(titleIn ? { titleIn } : {}) };
}

export function recordFrom(row: RecordRow): DealRecord {
  return {
    dealId: row.id,
    title: row.title,
    originId: row.origin_id,
    revision: row.revision,
    currentStep: row.current_step,
    lastStep: row.last_step,
    archivedAt: row.archived_at,
    deletedAt: row.deleted_at,
  };
}

export function listedFrom(row: ListedRow): DealSummary {
  const { titleIn } = moreFrom<Deal>(row.more);
  const counterpartyIn = theirsOf(parseJson<Deal['parties']>(row.parties))?.nameIn;
  const listed: DealSummary = {
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
