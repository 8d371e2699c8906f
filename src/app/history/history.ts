import { Fail } from '#domain/base/failure.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { applyChanges } from '#domain/deal/parts.ts';
import type { DealRecord } from '#storage/deal-store.ts';
import type { Step } from '#storage/history-store.ts';
import type { HistoryList, OpenDeal, ParsedInputOf } from '#contract/methods.ts';
import type { AppContext } from '#app/context/context.ts';
import { areasOf, putKeyDates, writeChanges } from '#app/deals/deal-changes.ts';
import { addDeal, openDealFrom, requireDeal, requireRevision } from '#app/deals/deals.ts';
import { withNewIds } from '#app/deals/with-new-ids.ts';

/** Oldest first. With a term, only the steps that bear on it. */
export function listHistory(context: AppContext, dealId: string, termId: string | undefined): HistoryList {
  const { currentStep } = requireDeal(context, dealId);
  const steps = context
    .workspace()
    .history.list(dealId)
    .filter((step) => termId === undefined || step.termIds.includes(termId))
    .map((step) => ({ ...step, done: step.stepId <= currentStep }));
  return { steps, currentStepId: currentStep };
}

/** Throws Fail `refused` at the beginning and `conflict` for a stale revision. */
export function undo(context: AppContext, { dealId, revision }: ParsedInputOf<'history.undo'>): OpenDeal {
  const record = requireRevision(context, dealId, revision);
  const { history } = context.workspace();
  if (record.currentStep === 0) throw nothingTo({ en: 'undo', ko: '실행 취소할' });
  return moveTo(context, record, history.findBefore(dealId, record.currentStep)?.stepId ?? 0);
}

/** Throws Fail `refused` at the end and `conflict` for a stale revision. */
export function redo(context: AppContext, { dealId, revision }: ParsedInputOf<'history.redo'>): OpenDeal {
  const record = requireRevision(context, dealId, revision);
  const next = context.workspace().history.findAfter(dealId, record.currentStep);
  if (!next) throw nothingTo({ en: 'redo', ko: '다시 실행할' });
  return moveTo(context, record, next.stepId);
}

export function jump(
  context: AppContext,
  { dealId, revision, stepId }: ParsedInputOf<'history.jump'>,
): OpenDeal {
  return moveTo(context, requireRevision(context, dealId, revision), stepId);
}

/** The deal as it stood after the step, as a new deal without this history. */
export function fork(
  context: AppContext,
  { dealId, stepId, title }: ParsedInputOf<'history.fork'>,
): OpenDeal {
  const record = requireDeal(context, dealId);
  const { way, to } = wayTo(context, record, stepId);
  const then = way.reduce<DealDocument>(
    (document, step) => applyChanges(document, step.changes, to),
    context.workspace().deals.getDocument(dealId),
  );
  const document = withNewIds({ ...then, deal: { ...then.deal, title } }, context.options.newId);
  return addDeal(context, document, record.originId);
}

function moveTo(context: AppContext, record: DealRecord, stepId: number): OpenDeal {
  const { dealId } = record;
  const workspace = context.workspace();
  const { way, to } = wayTo(context, record, stepId);
  if (way.length === 0) return openDealFrom(context, record, []);
  workspace.transact(() => {
    for (const step of way) writeChanges(workspace, dealId, step.changes, to);
    putKeyDates(context, workspace, workspace.deals.getDocument(dealId));
    workspace.deals.advance(dealId, stepId, record.lastStep, context.options.now().toISOString());
  });
  context.onChange();
  const changed = areasOf(way.flatMap(({ changes }) => changes));
  return openDealFrom(context, requireDeal(context, dealId), changed);
}

/** The steps between here and there, in the order in which they are undone or redone. */
function wayTo(
  context: AppContext,
  { dealId, currentStep }: DealRecord,
  stepId: number,
): { readonly way: readonly Step[]; readonly to: 'before' | 'after' } {
  const { history } = context.workspace();
  const listed = history.list(dealId).map((step) => step.stepId);
  if (stepId !== 0 && !listed.includes(stepId)) throw noStep();
  const isBack = stepId < currentStep;
  const ids = isBack
    ? listed.filter((id) => id > stepId && id <= currentStep).toReversed()
    : listed.filter((id) => id > currentStep && id <= stepId);
  const way = ids.flatMap((id) => history.find(dealId, id) ?? []);
  return { way, to: isBack ? 'before' : 'after' };
}

function nothingTo(what: { readonly en: string; readonly ko: string }): Fail {
  return new Fail('refused', {
    en: `There is nothing to ${what.en} in this deal.`,
    ko: `이 딜에는 ${what.ko} 단계가 없습니다.`,
  });
}

function noStep(): Fail {
  return new Fail(
    'not-found',
    {
      en: 'This step is no longer in the history. Reload the history.',
      ko: '이 단계가 기록에 없습니다. 기록을 다시 여세요.',
    },
    'stepId',
  );
}
