import { sameContent } from '#domain/base/same-content.ts';
import { Fail } from '#domain/base/failure.ts';
import { applyHouseOperation, describeHouseOperation } from '#domain/house/house-operation.ts';
import type { HouseOperation } from '#domain/house/house-operation.ts';
import { diffHouses, housePartKey } from '#domain/house/house-parts.ts';
import type { HouseChange } from '#domain/house/house-parts.ts';
import type { Library } from '#domain/library/library.ts';
import { compareHouses, isSameButOpenness, mergeHouses } from '#domain/house/merge-houses.ts';
import type { CollisionDecision, HouseCollision } from '#domain/house/merge-houses.ts';
import type { Precedent } from '#domain/library/precedent.ts';
import type { House } from '#domain/house/house.ts';
import { withHouse } from '#domain/house/with-house.ts';
import type { HouseRecord } from '#storage/house-store.ts';
import type { OpenHouse, RestoredCopies } from '#contract/methods.ts';
import type { AppContext } from '#app/context/context.ts';
import { termName } from '#app/deals/deals.ts';
import { recordStep } from '#domain/ledger/step-log.ts';
import type { LoggedStep } from '#domain/ledger/step-log.ts';
import type { Workspace } from '#app/workspace/workspace.ts';

/** The library with the house laid over it; made again only when the house or the library changed. */
export function createHouseLibrary(library: () => Library, workspace: () => Workspace): () => Library {
  let made:
    | { readonly of: Library; readonly in: Workspace; readonly revision: number; readonly library: Library }
    | undefined;
  return () => {
    const [base, open] = [library(), workspace()];
    const { revision } = open.house.getRecord();
    if (made?.of !== base || made.in !== open || made.revision !== revision)
      made = { of: base, in: open, revision, library: withHouse(base, open.house.getHouse()) };
    return made.library;
  };
}

export function openHouse(context: AppContext): OpenHouse {
  const { house } = context.workspace();
  const { revision, currentStep } = house.getRecord();
  return {
    house: house.getHouse(),
    revision,
    undo: house.steps.find(currentStep)?.name ?? null,
    redo: house.steps.findAfter(currentStep)?.name ?? null,
  };
}

/** Applies one named operation. Throws Fail `conflict` for a stale revision; what alters nothing makes no step. */
export function applyToHouse(
  context: AppContext,
  { revision, operation }: { readonly revision: number; readonly operation: HouseOperation },
): OpenHouse {
  const record = requireHouseRevision(context, revision);
  const before = context.workspace().house.getHouse();
  context.known().checkHouseOperation(operation, before);
  const after = applyHouseOperation(before, operation);
  return commitHouse(context, record, before, after, {
    name: describeHouseOperation(operation, before, (termId) => termName(context, termId)),
    coalesceKey: coalesceKeyOf(operation, before),
  });
}

/** Throws Fail `refused` at the beginning and `conflict` for a stale revision. */
export function undoHouse(context: AppContext, revision: number): OpenHouse {
  const record = requireHouseRevision(context, revision);
  const { house } = context.workspace();
  const step = house.steps.find(record.currentStep);
  if (!step) throw nothingTo({ en: 'undo', ko: '실행 취소할' });
  const before = house.steps.findBefore(record.currentStep)?.stepId ?? 0;
  return moveTo(context, step.changes, 'before', { ...record, currentStep: before });
}

/** Throws Fail `refused` at the end and `conflict` for a stale revision. */
export function redoHouse(context: AppContext, revision: number): OpenHouse {
  const record = requireHouseRevision(context, revision);
  const step = context.workspace().house.steps.findAfter(record.currentStep);
  if (!step) throw nothingTo({ en: 'redo', ko: '다시 실행할' });
  return moveTo(context, step.changes, 'after', { ...record, currentStep: step.stepId });
}

/** Writes the house as it stands after a change, as one step of its history, in one transaction. */
export function commitHouse(
  context: AppContext,
  record: HouseRecord,
  before: House,
  after: House,
  step: Pick<LoggedStep<HouseChange>, 'name' | 'coalesceKey'>,
): OpenHouse {
  const changes = diffHouses(before, after);
  if (changes.length === 0) return openHouse(context);
  const workspace = context.workspace();
  const { house } = workspace;
  workspace.transact(() => {
    for (const change of changes) house.putPart(change.after);
    house.advance(recordStep(house.steps, record, { ...step, changes }, context.options.now(), joinChanges));
  });
  context.onChange();
  return openHouse(context);
}

/**
 * Takes an earlier house in beside ours, as one step: a precedent that differs stays beside ours, a ladder
 * that differs stays away, because a term has one. Of two that differ in nothing but confidentiality the
 * confidential one stays.
 */
export function restoreHouse(context: AppContext, earlier: House): RestoredCopies['house'] {
  const { house } = context.workspace();
  const before = house.getHouse();
  const comparison = compareHouses(before, earlier);
  const decisions = new Map<string, CollisionDecision>(
    comparison.collisions.map((collision) => [collision.key, decisionOnRestoring(collision)]),
  );
  const after = mergeHouses(before, comparison, decisions, context.options.newId);
  commitHouse(context, house.getRecord(), before, after, {
    name: { en: 'Restore the house of a backup', ko: '백업의 자사 선례 복원' },
    coalesceKey: null,
  });
  return {
    takenCount: diffHouses(before, after).length,
    differingLadderCount: comparison.collisions.filter(({ kind }) => kind === 'ladders').length,
    keptConfidentialCount:
      comparison.keptConfidentialCount + comparison.collisions.filter(isOpenedSince).length,
  };
}

function decisionOnRestoring(collision: HouseCollision): CollisionDecision {
  if (collision.kind === 'ladders') return 'mine';
  return isOpenedSince(collision) ? 'theirs' : 'both';
}

/** Open here, confidential in the backup, and otherwise the same. */
function isOpenedSince(collision: HouseCollision): boolean {
  return (
    collision.kind === 'precedent' &&
    collision.theirs.isConfidential &&
    isSameButOpenness(collision.mine, collision.theirs)
  );
}

/** Throws Fail `conflict`. */
export function requireHouseRevision(context: AppContext, revision: number): HouseRecord {
  const record = context.workspace().house.getRecord();
  if (record.revision === revision) return record;
  throw new Fail(
    'conflict',
    {
      en: 'The house precedents were changed elsewhere meanwhile. Reload them and make the change again.',
      ko: '그사이 다른 곳에서 자사 선례가 변경되었습니다. 다시 연 뒤 변경하세요.',
    },
    'revision',
  );
}

function moveTo(
  context: AppContext,
  changes: readonly HouseChange[],
  to: 'before' | 'after',
  stand: HouseRecord,
): OpenHouse {
  const workspace = context.workspace();
  workspace.transact(() => {
    for (const change of changes) workspace.house.putPart(change[to]);
    workspace.house.advance(stand);
  });
  context.onChange();
  return openHouse(context);
}

/** From before the first to after the second; what came back to where it was is left out. */
function joinChanges(first: readonly HouseChange[], second: readonly HouseChange[]): HouseChange[] {
  const joined = new Map(first.map((change) => [housePartKey(change.before), change]));
  for (const change of second) {
    const key = housePartKey(change.before);
    joined.set(key, { before: joined.get(key)?.before ?? change.before, after: change.after });
  }
  return [...joined.values()].filter(({ before, after }) => !sameContent(before.content, after.content));
}

const TEXT_FIELDS: readonly (keyof Precedent)[] = ['from', 'note', 'wording'];

/** Names the text field that an operation edits; null when it does anything else. */
function coalesceKeyOf(operation: HouseOperation, before: House): string | null {
  if (operation.kind !== 'edit-precedent') return null;
  const [field, ...others] = Object.keys(operation.patch);
  if (others.length > 0 || !TEXT_FIELDS.some((each) => each === field)) return null;
  const key = `precedent/${operation.precedentId}/${field}`;
  const { wording } = operation.patch;
  if (wording === undefined) return key;
  const old = before.precedents.find(({ id }) => id === operation.precedentId)?.wording;
  // One language at a time is typing; both at once is a paste.
  if (old === undefined || (wording.en !== old.en && wording.ko !== old.ko)) return null;
  return `${key}/${wording.en === old.en ? 'ko' : 'en'}`;
}

function nothingTo(what: { readonly en: string; readonly ko: string }): Fail {
  return new Fail('refused', {
    en: `There is nothing to ${what.en} in the house precedents.`,
    ko: `자사 선례에는 ${what.ko} 단계가 없습니다.`,
  });
}
