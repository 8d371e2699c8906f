import { Fail } from '#domain/base/failure.ts';
import { requireDraft } from '#domain/deal/deal.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { whatChanged } from '#domain/plan/what-changed.ts';
import { dealParts, describeChanges } from '#domain/deal/parts/deal-parts.ts';
import type { DealChange, DealPart } from '#domain/deal/parts/deal-parts.ts';
import { findStepBack, findStepOn, findWay, netChanges, writeMove } from '#domain/ledger/history.ts';
import type { Kept } from '#domain/ledger/history.ts';
import type { DealRecord } from '#storage/deal-records.ts';
import type { ChangedDeal, ChangesSince, HistoryList, OpenDeal, ParsedInputOf } from '#contract/methods.ts';
import type { AppContext } from '#app/context/context.ts';
import { localDate } from '#app/base/local-date.ts';
import { changeDeal, stepsOf } from '#app/deals/deal-changes.ts';
import { toldOf } from '#app/deals/told-with.ts';
import { addDeal, changedDeal, getDocument, requireDeal, requireRevision } from '#app/deals/deals.ts';
import { withNewIds } from '#app/deals/with-new-ids.ts';

/** Oldest first. With a term, only the steps that bear on it. */
export function listHistory(context: AppContext, dealId: string, termId: string | undefined): HistoryList {
  const { currentStep } = requireDeal(context, dealId);
  const all = context.workspace().history.list(dealId);
  const told = toldOf(context, dealId, all);
  const steps = all
    .filter((step) => termId === undefined || step.termIds.includes(termId))
    .map(({ stepId, name, at, termIds, changes }) => ({
      stepId,
      name,
      lines: describeChanges(changes, told),
      at,
      termIds,
      done: stepId <= currentStep,
    }));
  return { steps, currentStepId: currentStep };
}

/** What is different now from how the deal was then. Throws Fail `not-found` for a draft that is not there. */
export function changesSince(
  context: AppContext,
  { dealId, since }: ParsedInputOf<'history.since'>,
): ChangesSince {
  const record = requireDeal(context, dealId);
  const { currentStep } = record;
  const done = context
    .workspace()
    .history.list(dealId)
    .filter(({ stepId }) => stepId <= currentStep);
  const now = getDocument(context, dealId);
  if (since.kind === 'draft') requireDraft(now, since.draftId, 'since');
  const then =
    since.kind === 'day'
      ? done.findLast(({ at }) => localDate(new Date(at)) < since.on)
      : done.findLast(({ changes }) => changes.some((change) => bringsDraft(change, since.draftId)));
  const stepId = then?.stepId ?? 0;
  const changes = netChanges(done, { from: stepId, to: currentStep }, dealParts);
  return {
    stepId,
    lines: describeChanges(changes, toldOf(context, dealId, done)),
    consequences: whatChanged({
      before: standingThen(context, record, { since, stepId, done }),
      after: now,
      library: context.houseLibrary(),
      today: localDate(context.options.now()),
    }),
  };
}

/**
 * The deal as it was then. A draft brings moves of its own, so “since it came” begins before it; one that the history
 * did not see come (it was imported with the deal) is thought away with those after it.
 */
function standingThen(
  context: AppContext,
  record: DealRecord,
  {
    since,
    stepId,
    done,
  }: Pick<ParsedInputOf<'history.since'>, 'since'> & {
    readonly stepId: number;
    readonly done: readonly { readonly stepId: number }[];
  },
): DealDocument {
  const now = getDocument(context, record.dealId);
  if (since.kind === 'draft' && stepId === 0) {
    const at = now.drafts.findIndex(({ id }) => id === since.draftId);
    return { ...now, drafts: now.drafts.slice(0, at) };
  }
  const from = since.kind === 'draft' ? (done.findLast((step) => step.stepId < stepId)?.stepId ?? 0) : stepId;
  return dealParts.apply(now, wayTo(context, record, from), 'after');
}

function bringsDraft({ before }: DealChange, draftId: string): boolean {
  return before.kind === 'draft' && before.draftId === draftId && before.content === null;
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
    ko: `이 거래에는 ${what.ko} 단계가 없습니다.`,
  });
}
