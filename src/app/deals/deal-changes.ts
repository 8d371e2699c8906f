import { computeKeyDates } from '#domain/deal/key-dates.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { dealParts } from '#domain/deal/parts/deal-parts.ts';
import type { DealChange, DealPart } from '#domain/deal/parts/deal-parts.ts';
import type { Kept } from '#domain/ledger/history.ts';
import type { StepLog } from '#domain/ledger/step-log.ts';
import type { DealRecord } from '#storage/deal-records.ts';
import type { AppContext } from '#app/context/context.ts';
import type { Workspace } from '#app/workspace/workspace.ts';

/** Writes a new deal with all its parts, its search index and its key dates. Inside the caller's transaction. */
export function insertDeal(
  context: AppContext,
  workspace: Workspace,
  document: DealDocument,
  originId: string,
  at: string,
): void {
  const { deal } = document;
  workspace.deals.insert(deal, originId, at);
  for (const part of dealParts.takeOut(document)) {
    if (part.kind !== 'head') workspace.deals.putPart(deal.id, part);
    workspace.search.putPart(deal.id, part);
  }
  putKeyDates(context, workspace, document);
}

/** Changes a deal in one transaction, its search index and its key dates with it. */
export function changeDeal(
  context: AppContext,
  record: DealRecord,
  after: DealDocument,
  write: (kept: Kept<DealPart>) => void,
): void {
  const workspace = context.workspace();
  workspace.transact(() => {
    write(keptDeal(workspace, record, context.options.now().toISOString()));
    putKeyDates(context, workspace, after);
  });
  context.onChange();
}

/** The steps of a deal. */
export function stepsOf({ history }: Workspace, dealId: string): StepLog<DealChange> {
  return {
    find: (stepId) => history.find(dealId, stepId),
    findBefore: (stepId) => history.findBefore(dealId, stepId),
    findAfter: (stepId) => history.findAfter(dealId, stepId),
    put: (step) => history.put(dealId, { ...step, termIds: dealParts.termIdsOf(step.changes) }),
    dropFrom: (stepId) => history.dropFrom(dealId, stepId),
  };
}

/** A deal with its history, for writing. `at` is when the person changed it; null where the program did. */
export function keptDeal(workspace: Workspace, record: DealRecord, at: string | null): Kept<DealPart> {
  const { dealId } = record;
  return {
    stand: record,
    steps: stepsOf(workspace, dealId),
    put(part) {
      workspace.deals.putPart(dealId, part);
      workspace.search.putPart(dealId, part);
    },
    advance: ({ currentStep, lastStep }) => workspace.deals.advance(dealId, currentStep, lastStep, at),
  };
}

function putKeyDates(context: AppContext, workspace: Workspace, document: DealDocument): void {
  workspace.keyDates.replace(document.deal.id, computeKeyDates(document, context.library()));
}
