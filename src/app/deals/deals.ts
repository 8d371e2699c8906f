import { Fail } from '#domain/base/failure.ts';
import { byId } from '#domain/base/by-id.ts';
import type { Deal, DealDocument } from '#domain/deal/deal.ts';
import { discloseDeal } from '#domain/deal/disclosure.ts';
import { computeKeyDates } from '#domain/deal/key-dates.ts';
import type { KeyDate } from '#domain/deal/key-date-types.ts';
import { currentEdition } from '#domain/library/edition.ts';
import { dealOperations } from '#domain/deal/operations/deal-operations.ts';
import { dealParts, describeChanges, diffDocuments, nameOfStep } from '#domain/deal/parts/deal-parts.ts';
import type { DealChange } from '#domain/deal/parts/deal-parts.ts';
import { writeStep } from '#domain/ledger/history.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { DealRecord } from '#storage/deal-records.ts';
import type { Step } from '#storage/history-store.ts';
import type {
  BinnedDeal,
  ChangedDeal,
  DealSummary,
  HistoryStand,
  OpenDeal,
  ParsedInputOf,
} from '#contract/methods.ts';
import type { AppContext } from '#app/context/context.ts';
import { changeDeal, insertDeal } from './deal-changes.ts';
import { documentFromShared, refuseDangling } from './deal-file.ts';
import { localDate } from '#app/base/local-date.ts';
import { readSettings } from '#app/context/settings.ts';
import { toldOf } from './told-with.ts';
import { withNewIds } from './with-new-ids.ts';
import { draftName } from '#domain/words/deal-words.ts';

export function listDeals(context: AppContext, archived: boolean): DealSummary[] {
  return context.workspace().deals.list(archived, localDate(context.options.now()));
}

/** Throws Fail `not-found`, also for a deal in the bin. */
export function openDeal(context: AppContext, dealId: string): OpenDeal {
  return openDealFrom(context, requireDeal(context, dealId));
}

export function getDocument(context: AppContext, dealId: string): DealDocument {
  return context.workspace().deals.getDocument(requireDeal(context, dealId).dealId);
}

/** A new deal begins with their draft of round 1, on which nobody has looked yet. */
export function createDeal(context: AppContext, input: ParsedInputOf<'deals.create'>): OpenDeal {
  const { newId, now } = context.options;
  const isKorean = readSettings(context.workspace()).language !== 'en';
  const deal: Deal = {
    id: newId(),
    title: input.title,
    kinds: input.kinds,
    ourRoles: input.ourRoles,
    project: { original: input.original, working: '', format: 'feature', logline: '' },
    parties:
      input.counterparty.trim() === ''
        ? []
        : [{ id: newId(), name: input.counterparty, side: 'theirs', capacity: '', country: '' }],
    stage: 'preparing',
    currency: input.currency,
    rates: [],
    events: [],
    notApplicable: [],
    provenance: 'own',
    counselDirected: false,
    notes: '',
  };
  const theirs = {
    id: newId(),
    side: 'theirs',
    label: draftName('theirs', 1)[isKorean ? 'ko' : 'en'],
    round: 1,
    on: localDate(now()),
    entries: {},
  } as const;
  const document = { deal, drafts: [theirs], ladders: {}, situation: {} };
  return addDeal(context, byEditionOnHand(context, document), deal.id);
}

/** A deal that begins today is judged by the library that is on hand today. */
export function byEditionOnHand(context: AppContext, document: DealDocument): DealDocument {
  const edition = currentEdition(context.library());
  if (!edition) return document;
  return { ...document, judgedBy: { edition: edition.id, on: localDate(context.options.now()) } };
}

/** Applies one named operation. Throws Fail `conflict` for a stale revision; what alters nothing makes no step. */
export function applyToDeal(
  context: AppContext,
  { dealId, revision, operation }: ParsedInputOf<'deals.apply'>,
): ChangedDeal {
  dealOperations.checkReferences(operation, context.known());
  const record = requireRevision(context, dealId, revision);
  const before = getDocument(context, dealId);
  const after = dealOperations.apply(before, operation);
  refuseDangling(after);
  const changes = diffDocuments(before, after);
  if (changes.length > 0) {
    const step = {
      name: dealOperations.describe(operation, { before, termName: (termId) => termName(context, termId) }),
      coalesceKey: dealOperations.coalesceKey(operation, before),
      changes,
    };
    changeDeal(context, record, after, (kept) => writeStep(kept, dealParts, step, context.options.now()));
  }
  return changedDeal(context, dealId, changes);
}

/** The deal's revision and history after these changes, with the changes themselves. */
export function changedDeal(
  context: AppContext,
  dealId: string,
  changes: readonly DealChange[],
): ChangedDeal {
  return { ...standOf(context, requireDeal(context, dealId)), changes };
}

/** Without private fields the copy goes through the one gate: no ladders, situation, notes or anything else of ours. */
export function duplicateDeal(
  context: AppContext,
  { dealId, withPrivate, title }: ParsedInputOf<'deals.duplicate'>,
): OpenDeal {
  const { originId } = requireDeal(context, dealId);
  const original = getDocument(context, dealId);
  const copy = withPrivate ? original : documentFromSharedDeal(original);
  return addDeal(
    context,
    withNewIds({ ...copy, deal: { ...copy.deal, title } }, context.options.newId),
    originId,
  );
}

function documentFromSharedDeal(document: DealDocument): DealDocument {
  const { drafts, papers, ...deal } = discloseDeal(document);
  return documentFromShared({ deal, drafts, ...(papers ? { papers } : {}) });
}

/** Writes a whole new deal in one transaction. */
export function addDeal(context: AppContext, document: DealDocument, originId: string): OpenDeal {
  const workspace = context.workspace();
  const at = context.options.now().toISOString();
  workspace.transact(() => insertDeal(context, workspace, document, originId, at));
  context.onChange();
  return openDealFrom(context, requireDeal(context, document.deal.id));
}

export function archiveDeal(context: AppContext, dealId: string, archived: boolean): DealSummary {
  const workspace = context.workspace();
  const record = requireDeal(context, dealId);
  const at = context.options.now().toISOString();
  if (archived !== (record.archivedAt !== null))
    workspace.transact(() => workspace.deals.archive(dealId, archived ? at : null, at));
  return summaryOf(context, dealId);
}

/** To the bin; undeleteDeal brings it back. */
export function deleteDeal(context: AppContext, dealId: string): null {
  const workspace = context.workspace();
  requireDeal(context, dealId);
  const at = context.options.now().toISOString();
  workspace.transact(() => workspace.deals.delete(dealId, at, at));
  return null;
}

export function undeleteDeal(context: AppContext, dealId: string): DealSummary {
  const workspace = context.workspace();
  const record = workspace.deals.findRecord(dealId);
  if (!record) throw noDeal();
  const at = context.options.now().toISOString();
  if (record.deletedAt !== null) workspace.transact(() => workspace.deals.delete(dealId, null, at));
  return summaryOf(context, dealId);
}

export function listBin(context: AppContext): BinnedDeal[] {
  return context.workspace().deals.bin();
}

export function keyDatesOf(context: AppContext, dealId: string): KeyDate[] {
  return computeKeyDates(getDocument(context, dealId), context.library());
}

/** Throws Fail `not-found`, also for a deal in the bin. */
export function requireDeal(context: AppContext, dealId: string): DealRecord {
  const record = context.workspace().deals.findRecord(dealId);
  if (record && record.deletedAt === null) return record;
  throw noDeal();
}

/** Throws Fail `not-found` or `conflict`. */
export function requireRevision(context: AppContext, dealId: string, revision: number): DealRecord {
  const record = requireDeal(context, dealId);
  if (record.revision === revision) return record;
  throw new Fail(
    'conflict',
    {
      en: 'The deal was changed elsewhere meanwhile. Reload it and make the change again.',
      ko: '그사이 다른 곳에서 거래가 변경되었습니다. 거래를 다시 연 뒤 변경하세요.',
    },
    'revision',
  );
}

/** The deal as the contract shows it, with the names of what may be undone and redone. */
function openDealFrom(context: AppContext, record: DealRecord): OpenDeal {
  return { document: context.workspace().deals.getDocument(record.dealId), ...standOf(context, record) };
}

function standOf(context: AppContext, { dealId, revision, currentStep }: DealRecord): HistoryStand {
  const { history } = context.workspace();
  const next = history.findAfter(dealId, currentStep);
  return {
    revision,
    undo: stepWords(context, dealId, history.find(dealId, currentStep)),
    redo: stepWords(context, dealId, next && history.find(dealId, next.stepId)),
  };
}

function stepWords(context: AppContext, dealId: string, step: Step | undefined): Bilingual | null {
  return step ? nameOfStep(step.name, describeChanges(step.changes, toldOf(context, dealId, [step]))) : null;
}

function summaryOf(context: AppContext, dealId: string): DealSummary {
  const summary = context.workspace().deals.findListed(dealId, localDate(context.options.now()));
  if (summary) return summary;
  throw noDeal();
}

export function termName(context: AppContext, termId: string): { readonly en: string; readonly ko: string } {
  return byId(context.library().terms).get(termId)?.name ?? { en: termId, ko: termId };
}

export function noDeal(): Fail {
  return new Fail(
    'not-found',
    {
      en: 'This deal is not in the workspace. It may have been deleted; reload the list.',
      ko: '이 거래가 작업 파일에 없습니다. 삭제되었을 수 있으니 목록을 다시 여세요.',
    },
    'dealId',
  );
}
