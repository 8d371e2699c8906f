import { Fail } from '#domain/base/failure.ts';
import { houseOperations } from '#domain/house/operations/house-operations.ts';
import { houseParts } from '#domain/house/house-parts.ts';
import type { HouseChange, HousePart } from '#domain/house/house-parts.ts';
import { findStepBack, findStepOn, findWay, writeMove, writeStep } from '#domain/ledger/history.ts';
import type { Kept } from '#domain/ledger/history.ts';
import type { LoggedStep } from '#domain/ledger/step-log.ts';
import type { Library } from '#domain/library/library.ts';
import { compareHouses, isSameButOpenness, mergeHouses } from '#domain/house/merge-houses.ts';
import type { CollisionDecision, HouseCollision } from '#domain/house/merge-houses.ts';
import type { House } from '#domain/house/house.ts';
import { withHouse } from '#domain/house/with-house.ts';
import type { HouseRecord } from '#storage/house-store.ts';
import type {
  ChangedHouse,
  HistoryStand,
  OpenHouse,
  ParsedInputOf,
  RestoredCopies,
} from '#contract/methods.ts';
import type { AppContext } from '#app/context/context.ts';
import { termName } from '#app/deals/deals.ts';
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
  return { house: house.getHouse(), ...standOf(context) };
}

/** Applies one named operation. Throws Fail `conflict` for a stale revision; what alters nothing makes no step. */
export function applyToHouse(
  context: AppContext,
  { revision, operation }: ParsedInputOf<'house.apply'>,
): ChangedHouse {
  const record = requireHouseRevision(context, revision);
  const before = context.workspace().house.getHouse();
  houseOperations.checkReferences(operation, { known: context.known(), house: before });
  const after = houseOperations.apply(before, operation);
  const changes = commitHouse(context, record, before, after, {
    name: houseOperations.describe(operation, { before, termName: (termId) => termName(context, termId) }),
    coalesceKey: houseOperations.coalesceKey(operation, before),
  });
  return { ...standOf(context), changes };
}

/** Throws Fail `refused` at the beginning and `conflict` for a stale revision. */
export function undoHouse(context: AppContext, revision: number): ChangedHouse {
  const kept = keptHouse(context.workspace(), requireHouseRevision(context, revision));
  const stepId = findStepBack(kept);
  if (stepId === undefined) throw nothingTo({ en: 'undo', ko: '실행 취소할' });
  return moveTo(context, kept, stepId);
}

/** Throws Fail `refused` at the end and `conflict` for a stale revision. */
export function redoHouse(context: AppContext, revision: number): ChangedHouse {
  const kept = keptHouse(context.workspace(), requireHouseRevision(context, revision));
  const stepId = findStepOn(kept);
  if (stepId === undefined) throw nothingTo({ en: 'redo', ko: '다시 실행할' });
  return moveTo(context, kept, stepId);
}

/** Writes the house as it stands after a change, as one step of its history, in one transaction. */
export function commitHouse(
  context: AppContext,
  record: HouseRecord,
  before: House,
  after: House,
  step: Pick<LoggedStep<HouseChange>, 'name' | 'coalesceKey'>,
): HouseChange[] {
  const changes = houseParts.diff(before, after);
  if (changes.length === 0) return changes;
  const workspace = context.workspace();
  const kept = keptHouse(workspace, record);
  workspace.transact(() => writeStep(kept, houseParts, { ...step, changes }, context.options.now()));
  context.onChange();
  return changes;
}

/**
 * Takes an earlier house in beside ours, as one step: a precedent that differs stays beside ours, a ladder
 * that differs stays away, because a term has one. Of two that differ in nothing but confidentiality the
 * confidential one stays.
 */
export function restoreHouse(context: AppContext, earlier: House): RestoredCopies['house'] {
  const { house } = context.workspace();
  const before = house.getHouse();
  const { after, told } = joinEarlierHouse(context, earlier);
  commitHouse(context, house.getRecord(), before, after, {
    name: { en: 'Restore the house of a backup', ko: '백업의 자사 선례 복원' },
    coalesceKey: null,
  });
  return told;
}

/** What `restoreHouse` would write and say. */
export function joinEarlierHouse(
  context: AppContext,
  earlier: House,
): { readonly after: House; readonly told: RestoredCopies['house'] } {
  const before = context.workspace().house.getHouse();
  const comparison = compareHouses(before, earlier);
  const decisions = new Map<string, CollisionDecision>(
    comparison.collisions.map((collision) => [collision.key, decisionOnRestoring(collision)]),
  );
  const after = mergeHouses(before, comparison, decisions, context.options.newId);
  return {
    after,
    told: {
      takenCount: houseParts.diff(before, after).length,
      differingLadderCount: comparison.collisions.filter(({ kind }) => kind === 'ladders').length,
      keptConfidentialCount:
        comparison.keptConfidentialCount + comparison.collisions.filter(isOpenedSince).length,
    },
  };
}

function decisionOnRestoring(collision: HouseCollision): CollisionDecision {
  if (collision.kind === 'ladders') return 'mine';
  return isOpenedSince(collision) ? 'theirs' : 'both';
}

/** Precedents that are open here, confidential in the backup and otherwise the same. */
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

function moveTo(context: AppContext, kept: Kept<HousePart>, stepId: number): ChangedHouse {
  const changes = findWay(kept, houseParts, stepId) ?? [];
  context.workspace().transact(() => writeMove(kept, changes, stepId));
  context.onChange();
  return { ...standOf(context), changes };
}

/** The house with its history, for writing. */
export function keptHouse({ house }: Workspace, record: HouseRecord): Kept<HousePart> {
  return {
    stand: record,
    steps: house.steps,
    put: (part) => house.putPart(part),
    advance: (stand) => house.advance(stand),
  };
}

function standOf(context: AppContext): HistoryStand {
  const { house } = context.workspace();
  const { revision, currentStep } = house.getRecord();
  return {
    revision,
    undo: house.steps.find(currentStep)?.name ?? null,
    redo: house.steps.findAfter(currentStep)?.name ?? null,
  };
}

function nothingTo(what: { readonly en: string; readonly ko: string }): Fail {
  return new Fail('refused', {
    en: `There is nothing to ${what.en} in the house precedents.`,
    ko: `자사 선례에는 ${what.ko} 단계가 없습니다.`,
  });
}
