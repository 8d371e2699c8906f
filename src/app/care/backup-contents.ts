import { dealParts } from '#domain/deal/parts/deal-parts.ts';
import type { BackupContents, BackupDeal, BackupStanding } from '#contract/methods.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { localDate } from '#app/base/local-date.ts';
import type { AppContext } from '#app/context/context.ts';
import { joinEarlierHouse } from '#app/house/house.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import { withOpenedBackup } from './opened-backup.ts';

/** What a backup holds, beside what is here today. Throws as `withOpenedBackup`. */
export function contentsOfBackup(context: AppContext, backupId: string): BackupContents {
  return withOpenedBackup(context, backupId, (from, backup) => ({
    backup,
    deals: from.deals
      .ids()
      .map((dealId) => dealInBackup(context, from, dealId))
      .toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt)),
    houseCount: joinEarlierHouse(context, from.house.getHouse()).told.takenCount,
  }));
}

function dealInBackup(context: AppContext, from: Workspace, dealId: string): BackupDeal {
  const today = localDate(context.options.now());
  const listed = from.deals.findListed(dealId, today);
  if (!listed) throw new Error(`No deal ${dealId} in the backup.`);
  const document = from.deals.getDocument(dealId);
  const { title, titleIn, counterparty, counterpartyIn, updatedAt, draftCount } = listed;
  return {
    dealId,
    title,
    ...(titleIn ? { titleIn } : {}),
    counterparty,
    ...(counterpartyIn ? { counterpartyIn } : {}),
    updatedAt,
    draftCount,
    sizeBytes: sizeOf(from, document),
    standing: standingOf(context.workspace(), document, updatedAt, today),
  };
}

function standingOf(
  here: Workspace,
  document: DealDocument,
  updatedAt: string,
  today: string,
): BackupStanding {
  const { id } = document.deal;
  const record = here.deals.findRecord(id);
  if (!record) return 'gone';
  if (record.deletedAt !== null) return 'in-bin';
  if (dealParts.diff(here.deals.getDocument(id), document).length === 0) return 'same';
  const changedHereAt = here.deals.findListed(id, today)?.updatedAt ?? '';
  return updatedAt > changedHereAt ? 'newer' : 'older';
}

/** Each original counts once, however many papers name it. */
function sizeOf(from: Workspace, document: DealDocument): number {
  const digests = new Set(Object.values(document.papers ?? {}).map(({ digest }) => digest));
  const originals = [...digests].map((digest) => from.originals.find(digest)?.sizeBytes ?? 0);
  return Buffer.byteLength(JSON.stringify(document)) + originals.reduce((sum, size) => sum + size, 0);
}
