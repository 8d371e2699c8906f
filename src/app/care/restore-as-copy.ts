import { Fail } from '#domain/base/failure.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import type { ParsedInputOf, RestoredCopies, UndoneRestore } from '#contract/methods.ts';
import { localDate } from '#app/base/local-date.ts';
import type { AppContext } from '#app/context/context.ts';
import { readSettings } from '#app/context/settings.ts';
import { insertDeal } from '#app/deals/deal-changes.ts';
import { withNewIds } from '#app/deals/with-new-ids.ts';
import { restoreHouse, undoHouse } from '#app/house/house.ts';
import { HOUSE, listChangedContent } from '#storage/content-sums.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import { namesOf } from './content-check.ts';
import { namesOfCopy } from './copy-names.ts';
import { withOpenedBackup } from './opened-backup.ts';

const NO_HOUSE: RestoredCopies['house'] = {
  takenCount: 0,
  differingLadderCount: 0,
  keptConfidentialCount: 0,
};

/**
 * Brings the chosen deals of a backup into the workspace as copies under new ids, named after the backup in the
 * language of the page, and what its house has that ours has not: all in one transaction. Throws Fail `not-found`
 * where a chosen deal is not in the backup; then nothing came in.
 */
export function restoreAsCopy(
  context: AppContext,
  { backupId, dealIds, withHouse = true }: ParsedInputOf<'backups.restoreAsCopy'>,
): RestoredCopies {
  const workspace = context.workspace();
  const { now } = context.options;
  return withOpenedBackup(context, backupId, (from, { at: backedUpAt }) => {
    const at = now().toISOString();
    const chosen = chosenDeals(from, dealIds);
    refuseTurned(from, withHouse ? [...chosen, HOUSE] : chosen);
    const copies = copiesOf(context, from, chosen, backedUpAt);
    const house = workspace.transact(() => {
      for (const { document, originId } of copies) {
        bringOriginals(from, context, document, at);
        insertDeal(context, workspace, document, originId, at);
      }
      return withHouse ? restoreHouse(context, from.house.getHouse()) : NO_HOUSE;
    });
    context.onChange();
    return {
      dealIds: copies.map(({ document }) => document.deal.id),
      house,
      ...(house.takenCount === 0 ? {} : { houseRevision: workspace.house.getRecord().revision }),
    };
  });
}

/**
 * Takes a restoring back in one transaction. The copies go to the bin, so that what was written in them since is not
 * lost. The house is left as it is where somebody has changed it since.
 */
export function undoRestore(
  context: AppContext,
  { dealIds, houseRevision }: ParsedInputOf<'backups.undoRestore'>,
): UndoneRestore {
  const workspace = context.workspace();
  const at = context.options.now().toISOString();
  const copies = dealIds.filter((dealId) => workspace.deals.findRecord(dealId)?.deletedAt === null);
  const isHouseUndone = houseRevision !== undefined && workspace.house.getRecord().revision === houseRevision;
  workspace.transact(() => {
    for (const dealId of copies) workspace.deals.delete(dealId, at, at);
    if (isHouseUndone) undoHouse(context, houseRevision);
  });
  context.onChange();
  return { binnedCount: copies.length, isHouseUndone };
}

type Copy = { readonly document: DealDocument; readonly originId: string };

function chosenDeals(from: Workspace, chosen: readonly string[] | undefined): string[] {
  const ids = from.deals.ids();
  if (chosen === undefined) return ids;
  if (chosen.some((dealId) => !ids.includes(dealId))) {
    throw new Fail(
      'not-found',
      {
        en: 'A chosen deal is not in this backup, so nothing was restored. Open the backup again and choose.',
        ko: '선택한 거래가 이 백업에 없어 아무것도 복원하지 않았습니다. 백업을 다시 열어 선택하세요.',
      },
      'dealIds',
    );
  }
  return ids.filter((dealId) => chosen.includes(dealId));
}

/** A copy is kept by sums of its own: what turned in the backup would from then on pass for what was entered. */
function refuseTurned(from: Workspace, chosen: readonly string[]): void {
  const turned = listChangedContent(from.db).filter((owner) => chosen.includes(owner));
  if (turned.length === 0) return;
  const names = namesOf(from, turned);
  throw new Fail(
    'workspace-damaged',
    {
      en: `In this backup something in ${names.map(({ en }) => en).join(', ')} is no longer what was entered, so nothing was restored. Choose the others only, or another backup.`,
      ko: `이 백업에서 ${names.map(({ ko }) => ko).join(', ')}의 내용이 입력한 것과 달라 아무것도 복원하지 않았습니다. 나머지만 선택하거나 다른 백업을 선택하세요.`,
    },
    'dealIds',
  );
}

function copiesOf(
  context: AppContext,
  from: Workspace,
  dealIds: readonly string[],
  backedUpAt: string,
): Copy[] {
  const workspace = context.workspace();
  const lang = readSettings(workspace).language ?? 'ko';
  const taken = new Set(titlesIn(workspace, context.options.now()));
  return dealIds.map((dealId) => {
    const { deal, ...rest } = from.deals.getDocument(dealId);
    const names = namesOfCopy(deal, backedUpAt, lang, taken);
    taken.add(names.title);
    return {
      originId: from.deals.findRecord(dealId)?.originId ?? dealId,
      document: withNewIds({ ...rest, deal: { ...deal, ...names } }, context.options.newId),
    };
  });
}

function titlesIn({ deals }: Workspace, now: Date): string[] {
  const today = localDate(now);
  return [false, true].flatMap((archived) => deals.list(archived, today).map(({ title }) => title));
}

/** The original files of a deal's papers. One that is damaged here is mended; one that is damaged in the backup is left there. */
function bringOriginals(
  from: Workspace,
  context: AppContext,
  { papers = {} }: DealDocument,
  at: string,
): void {
  const to = context.workspace();
  for (const { digest } of Object.values(papers)) {
    const isHere = to.originals.find(digest) !== undefined && !context.damagedOriginals().has(digest);
    if (isHere || !from.originals.find(digest)) continue;
    try {
      to.originals.put(from.originals.read(digest), at);
    } catch (error) {
      if (!(error instanceof Fail)) throw error;
      context.options.log(`backup: ${error.message}`);
    }
  }
}
