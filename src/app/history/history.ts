import { Fail } from '#domain/base/failure.ts';
import { dealParts } from '#domain/deal/parts/deal-parts.ts';
import type { DealChange, DealPart } from '#domain/deal/parts/deal-parts.ts';
import { findStepBack, findStepOn, findWay, writeMove } from '#domain/ledger/history.ts';
import type { Kept } from '#domain/ledger/history.ts';
import type { DealRecord } from '#storage/deal-store.ts';
import type { ChangedDeal, HistoryList, OpenDeal, ParsedInputOf } from '#contract/methods.ts';
import type { AppContext } from '#app/context/context.ts';
import { changeDeal, stepsOf } from '#app/deals/deal-changes.ts';
import { addDeal, changedDeal, getDocument, requireDeal, requireRevision } from '#app/deals/deals.ts';
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
export function undo(context: AppContext, { dealId, revision }: ParsedInputOf<'history.undo'>): ChangedDeal {
  const record = requireRevision(context, dealId, revision);
  const stepId = findStepBack(standingIn(context, record));
  if (stepId === undefined) throw nothingTo({ en: 'undo', ko: '실행 취소할' });
  return moveTo(context, record, stepId);
}

/** Throws Fail `refused` at the end and `conflict` for a stale revision. */
export function redo(context: AppContext, { dealId, revision }: ParsedInputOf<'history.redo'>): ChangedDeal {
  const record = requireRevision(context, dealId, revision);
  const stepId = findStepOn(standingIn(context, record));
  if (stepId === undefined) throw nothingTo({ en: 'redo', ko: '다시 실행할' });
  return moveTo(context, record, stepId);
}

export function jump(
  context: AppContext,
  { dealId, revision, stepId }: ParsedInputOf<'history.jump'>,
): ChangedDeal {
  return moveTo(context, requireRevision(context, dealId, revision), stepId);
}

/** The deal as it stood after the step, as a new deal without this history. */
export function fork(
  context: AppContext,
  { dealId, stepId, title }: ParsedInputOf<'history.fork'>,
): OpenDeal {
  const record = requireDeal(context, dealId);
  const then = dealParts.apply(getDocument(context, dealId), wayTo(context, record, stepId), 'after');
  const document = withNewIds({ ...then, deal: { ...then.deal, title } }, context.options.newId);
  return addDeal(context, document, record.originId);
}

function moveTo(context: AppContext, record: DealRecord, stepId: number): ChangedDeal {
  const { dealId } = record;
  const changes = wayTo(context, record, stepId);
  if (stepId !== record.currentStep) {
    const after = dealParts.apply(getDocument(context, dealId), changes, 'after');
    changeDeal(context, record, after, (kept) => writeMove(kept, changes, stepId));
  }
  return changedDeal(context, dealId, changes);
}

/** What changes between here and the step. Throws Fail `not-found`. */
function wayTo(context: AppContext, record: DealRecord, stepId: number): readonly DealChange[] {
  const way = findWay(standingIn(context, record), dealParts, stepId);
  if (way) return way;
  throw new Fail(
    'not-found',
    {
      en: 'This step is no longer in the history. Reload the history.',
      ko: '이 단계가 기록에 없습니다. 기록을 다시 여세요.',
    },
    'stepId',
  );
}

function standingIn(context: AppContext, record: DealRecord): Pick<Kept<DealPart>, 'steps' | 'stand'> {
  return { stand: record, steps: stepsOf(context.workspace(), record.dealId) };
}

function nothingTo(what: { readonly en: string; readonly ko: string }): Fail {
  return new Fail('refused', {
    en: `There is nothing to ${what.en} in this deal.`,
    ko: `이 딜에는 ${what.ko} 단계가 없습니다.`,
  });
}
