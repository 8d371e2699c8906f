import { convertWalkAways } from '#domain/deal/convert-walk-aways.ts';
import { dealParts, diffDocuments } from '#domain/deal/parts/deal-parts.ts';
import { convertHouseWalkAways } from '#domain/house/convert-walk-aways.ts';
import { houseParts } from '#domain/house/house-parts.ts';
import { writeStep } from '#domain/ledger/history.ts';
import type { Library } from '#domain/library/library.ts';
import { keptDeal } from '#app/deals/deal-changes.ts';
import { keptHouse } from '#app/house/house.ts';
import type { Workspace } from '#app/workspace/workspace.ts';

/** A setting. True from the migration that brought the new meaning until the ladders have been converted. */
const WALK_AWAYS_AT_LEAVING = 'walkAwaysAtLeaving';

const STEP = {
  name: {
    en: 'Walk-aways converted: each is now the worst that we accept',
    ko: '최저 수용 조건의 의미 변경에 따른 변환',
  },
  coalesceKey: null,
};

/**
 * Converts the ladders that an earlier version kept, once: those of every deal, in the archive and in the bin
 * too, and of the house. What changes is one step in the history of each, and can be undone. All or
 * nothing, so that a program stopped in between finds everything as it was. Without a library nothing can
 * be placed, and the ladders wait.
 */
export function convertOldWalkAways(
  workspace: Workspace,
  library: () => Pick<Library, 'terms'>,
  now: Date,
): void {
  if (workspace.settings.find(WALK_AWAYS_AT_LEAVING) !== true) return;
  const { terms } = library();
  if (terms.length === 0) return;
  workspace.transact(() => {
    const binned = workspace.deals.bin().map(({ dealId }) => dealId);
    for (const dealId of [...workspace.deals.ids(), ...binned]) convertDeal(workspace, dealId, terms, now);
    convertHouse(workspace, terms, now);
    workspace.settings.put(WALK_AWAYS_AT_LEAVING, false);
  });
}

function convertDeal(workspace: Workspace, dealId: string, terms: Library['terms'], now: Date): void {
  const record = workspace.deals.findRecord(dealId);
  if (!record) return;
  const before = workspace.deals.getDocument(dealId);
  const changes = diffDocuments(before, convertWalkAways(before, terms));
  // The deal keeps its place in the list: the person has not worked on it.
  if (changes.length > 0) writeStep(keptDeal(workspace, record, null), dealParts, { ...STEP, changes }, now);
}

function convertHouse(workspace: Workspace, terms: Library['terms'], now: Date): void {
  const before = workspace.house.getHouse();
  const after = { ...before, ladders: convertHouseWalkAways(before.ladders, terms) };
  const changes = houseParts.diff(before, after);
  if (changes.length > 0)
    writeStep(keptHouse(workspace, workspace.house.getRecord()), houseParts, { ...STEP, changes }, now);
}
