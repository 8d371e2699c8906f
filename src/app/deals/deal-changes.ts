import { assertNever } from '#domain/base/failure.ts';
import { computeKeyDates } from '#domain/deal/key-dates.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { partKey, partsOf } from '#domain/deal/parts.ts';
import { sameContent } from '#domain/base/same-content.ts';
import type { Part, PartChange } from '#domain/deal/parts.ts';
import type { DealOperation } from '#domain/deal/operation.ts';
import type { Step } from '#storage/history-store.ts';
import type { Area } from '#contract/methods.ts';
import type { AppContext } from '#app/context/context.ts';
import { recordStep } from '#domain/ledger/step-log.ts';
import type { Stand, StepLog } from '#domain/ledger/step-log.ts';
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
  for (const part of partsOf(document)) {
    if (part.kind !== 'head') workspace.deals.putPart(deal.id, part);
    workspace.search.putPart(deal.id, part);
  }
  putKeyDates(context, workspace, document);
}

/**
 * Writes one end of the changes: `after` does, `before` undoes. Undoing goes backwards, so that a draft is
 * there before its entries come back. Inside the caller's transaction.
 */
export function writeChanges(
  workspace: Workspace,
  dealId: string,
  changes: readonly PartChange[],
  to: 'before' | 'after',
): void {
  for (const change of to === 'after' ? changes : changes.toReversed()) {
    workspace.deals.putPart(dealId, change[to]);
    workspace.search.putPart(dealId, change[to]);
  }
}

export function putKeyDates(context: AppContext, workspace: Workspace, document: DealDocument): void {
  workspace.keyDates.replace(document.deal.id, computeKeyDates(document, context.library().terms));
}

export type NewStep = Pick<Step, 'name' | 'coalesceKey'>;

/** Records what an operation changed as a step of the deal's history; see `recordStep`. Inside the caller's transaction. */
export function recordDealStep(
  { history }: Workspace,
  { dealId, ...stand }: Stand & { readonly dealId: string },
  step: NewStep,
  changes: readonly PartChange[],
  now: Date,
): Stand {
  const log: StepLog<PartChange> = {
    find: (stepId) => history.find(dealId, stepId),
    findBefore: (stepId) => history.findBefore(dealId, stepId),
    findAfter: (stepId) => history.findAfter(dealId, stepId),
    put: (each) => history.put(dealId, { ...each, termIds: termIdsOf(each.changes) }),
    dropFrom: (stepId) => history.dropFrom(dealId, stepId),
  };
  return recordStep(log, stand, { ...step, changes }, now, joinChanges);
}

/** From before the first to after the second; what came back to where it was is left out. */
function joinChanges(first: readonly PartChange[], second: readonly PartChange[]): PartChange[] {
  const joined = new Map(first.map((change) => [partKey(change.before), change]));
  for (const change of second) {
    const key = partKey(change.before);
    joined.set(key, { before: joined.get(key)?.before ?? change.before, after: change.after });
  }
  return [...joined.values()].filter(({ before, after }) => !sameContent(before.content, after.content));
}

/** Names the text field that an operation edits; null when it does anything else. */
export function coalesceKeyOf(operation: DealOperation, before: DealDocument): string | null {
  switch (operation.kind) {
    case 'edit-entry': {
      const [field, ...others] = Object.keys(operation.patch);
      const isText =
        field === 'clause' || field === 'place' || field === 'note' || isTextState(operation.patch.state);
      return isText && others.length === 0 ? `entry/${operation.draftId}/${operation.termId}/${field}` : null;
    }
    case 'edit-head': {
      const [field, ...others] = Object.keys(operation.patch);
      if (others.length > 0) return null;
      if (field === 'title' || field === 'notes') return `head/${field}`;
      if (field !== 'project' || operation.patch.project === undefined) return null;
      const project = operation.patch.project;
      const texts = (['original', 'working', 'logline'] as const).filter(
        (each) => project[each] !== before.deal.project[each],
      );
      return texts.length === 1 && project.format === before.deal.project.format
        ? `head/project/${texts[0]}`
        : null;
    }
    case 'edit-draft':
      return Object.keys(operation.patch).join() === 'label' ? `draft/${operation.draftId}/label` : null;
    case 'answer-situation':
      return before.situation[operation.questionId]?.answer === operation.answer
        ? `answer/${operation.questionId}/note`
        : null;
    case 'set-assumption':
      return `money/assumption/${operation.name}`;
    case 'set-scenario':
      return operation.to === null ? null : `money/scenario/${operation.scenarioId}`;
    case 'add-scenario':
    case 'remove-scenario':
    case 'set-waterfall':
    case 'use-waterfall-preset':
    case 'add-draft':
    case 'adopt-ladders':
    case 'drop-ladder':
    case 'edit-entries':
    case 'make-our-draft':
    case 'mark-rest-absent':
    case 'remove-draft':
    case 'set-applicable':
    case 'set-rung':
      return null;
    default:
      return assertNever(operation);
  }
}

function isTextState(
  state: { readonly kind: string; readonly value?: { readonly kind: string } } | undefined,
): boolean {
  return state?.kind === 'value' && state.value?.kind === 'text';
}

/** The terms that a step bears on, for the history of one term. */
function termIdsOf(changes: readonly PartChange[]): string[] {
  const ids = new Set<string>();
  for (const { before, after } of changes) {
    if (before.kind === 'entry' || before.kind === 'ladder') ids.add(before.termId);
    if (before.kind === 'head' && after.kind === 'head') {
      const [old, now] = [before.content?.notApplicable ?? [], after.content?.notApplicable ?? []];
      for (const id of [...old, ...now]) if (old.includes(id) !== now.includes(id)) ids.add(id);
    }
  }
  return [...ids];
}

const AREA_OF: Readonly<Record<Part['kind'], Area>> = {
  head: 'head',
  draft: 'drafts',
  entry: 'entries',
  ladder: 'ladders',
  answer: 'situation',
  money: 'money',
};

/** What an interface must read again after the changes. */
export function areasOf(changes: readonly PartChange[]): Area[] {
  if (changes.length === 0) return [];
  return [
    ...new Set([...changes.map(({ before }) => AREA_OF[before.kind]), 'history' as const, 'deals' as const]),
  ];
}
