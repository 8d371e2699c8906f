import { Fail } from '#domain/base/failure.ts';
import { rewriteDatabase } from '#storage/copy-database.ts';
import { failFromSqlite } from '#storage/storage-failure.ts';
import type { ErasedDeals } from '#contract/methods.ts';
import type { AppContext } from '#app/context/context.ts';
import { dropChosenDocument } from '#app/context/chosen-document.ts';
import { noDeal } from './deals.ts';
import type { Workspace } from '#app/workspace/workspace.ts';

/** A setting. True after deals were erased, until the file has been rewritten without them. */
const REWRITE_DUE = 'rewrite-due';

/**
 * Erases deals that are in the bin, all of them or none, with the original files that no other deal names, and
 * rewrites the file so that nothing of them is left in it. Throws Fail `not-found`, and `refused` for a deal that is not in the bin.
 */
export function eraseDeals({ workspace, options }: AppContext, dealIds: readonly string[]): ErasedDeals {
  const from = workspace();
  for (const dealId of dealIds) {
    const record = from.deals.findRecord(dealId);
    if (!record) throw noDeal();
    if (record.deletedAt === null) throw notInBin(record.title);
  }
  from.transact(() => {
    for (const dealId of dealIds) {
      from.search.dropDeal(dealId);
      from.deals.erase(dealId);
      dropChosenDocument(from, dealId);
    }
    from.originals.removeUnnamed();
    from.settings.put(REWRITE_DUE, true);
  });
  return { isRewritten: rewriteIfDue(from, options.log) };
}

/**
 * Rewrites the file when deals were erased since it was last rewritten: there was no room for it then, or
 * the program was stopped. False when it cannot be done now either; free pages keep old bytes until it is.
 */
export function rewriteIfDue(workspace: Workspace, log: (line: string) => void): boolean {
  if (workspace.settings.find(REWRITE_DUE) !== true) return true;
  try {
    rewriteDatabase(workspace.db);
    workspace.transact(() => workspace.settings.put(REWRITE_DUE, false));
    return true;
  } catch (error) {
    if (!failFromSqlite(error, workspace.name)) throw error;
    log(`the file was not rewritten without its erased deals: ${String(error)}`);
    return false;
  }
}

function notInBin(title: string): Fail {
  return new Fail(
    'refused',
    {
      en: `“${title}” is not in the bin, so nothing was erased. Delete it first.`,
      ko: `‘${title}’ 거래는 휴지통에 없어 아무것도 지우지 않았습니다. 먼저 삭제하세요.`,
    },
    'dealIds',
  );
}
