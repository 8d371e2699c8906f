import { compareDraft } from '#domain/comparison/compare-draft.ts';
import { sideBySide } from '#domain/comparison/side-by-side.ts';
import { Fail } from '#domain/base/failure.ts';
import { computeLeverage } from '#domain/leverage/compute-leverage.ts';
import type { Library } from '#domain/library/library.ts';
import type { MoneyParameters } from '#domain/settlement/simulation/parameters.ts';
import type { Answer } from '#contract/api.ts';
import type { InputOf, MethodName, OutputOf, ParsedInputOf } from '#contract/methods.ts';
import { isMethodName, parseInput } from '#contract/parse-call.ts';
import { failFromSqlite } from '#storage/storage-failure.ts';
import { failureFrom, unknownMethod } from './answer-call.ts';
import type { App, AppOptions } from '#app/base/app-options.ts';
import { createAutomaticBackups } from '#app/care/automatic-backups.ts';
import type { AppContext } from '#app/context/context.ts';
import {
  applyToDeal,
  archiveDeal,
  createDeal,
  deleteDeal,
  duplicateDeal,
  getDocument,
  keyDatesOf,
  listBin,
  listDeals,
  openDeal,
  requireDeal,
  undeleteDeal,
} from '#app/deals/deals.ts';
import { requireDraft } from '#domain/deal/deal.ts';
import { outlineDocument, writeDocument } from '#app/documents/documents.ts';
import { eraseDeals, rewriteIfDue } from '#app/deals/erasing.ts';
import { failFromFiles } from '#app/files/file-failure.ts';
import { createFileTokens, mimeOf } from '#app/files/file-tokens.ts';
import { applyToHouse, createHouseLibrary, openHouse, redoHouse, undoHouse } from '#app/house/house.ts';
import { fork, jump, listHistory, redo, undo } from '#app/history/history.ts';
import {
  exportCalendar,
  exportDealFile,
  importDealFile,
  listSamples,
  openSample,
} from '#app/deals/import-export.ts';
import { createJobs } from '#app/jobs/jobs.ts';
import { createKnownIds } from '#domain/references/known-ids.ts';
import type { KnownIds } from '#domain/references/known-ids.ts';
import { createMoneyDesk } from '#app/money/money.ts';
import { openLibrary } from '#app/library/open-library.ts';
import { openMoneyParameters } from '#app/money/open-money-parameters.ts';
import { exportPack, importPack, inspectPack } from '#app/house/packs.ts';
import { checkDealRules, rulesInDeals } from '#app/rules/rules.ts';
import { runSearch } from '#app/search/search.ts';
import { changeSettings, readSettings } from '#app/context/settings.ts';
import { moveToSafePlace, refreshKeyDates, restoreAsCopy, workspaceInfo } from '#app/care/workspace-care.ts';
import { openWorkspace } from '#app/workspace/workspace.ts';
import type { Workspace } from '#app/workspace/workspace.ts';

export type { App, AppOptions } from '#app/base/app-options.ts';
export { answerCall } from './answer-call.ts';

/** When a large file is checked after it was opened. */
const CHECK_AFTER_MS = 1_500;

type Handlers = {
  readonly [M in MethodName]: (input: ParsedInputOf<M>) => OutputOf<M> | Promise<OutputOf<M>>;
};

/**
 * Opens the workspace and answers the whole contract. Blocks while it works, so both hosts run it in a
 * worker. Throws Fail when the workspace cannot be opened.
 */
export function openApp(options: AppOptions): App {
  return createApp(options, openWorkspace(options.workspacePath, options));
}

/** Answers the contract from a workspace that is open already, and closes it in the end. */
export function createApp(options: AppOptions, openedWorkspace: Workspace): App {
  let workspace = openedWorkspace;
  /** Damage that was found after opening: from then on nothing is written. */
  let damage: Fail | undefined;
  let library: Library | undefined;
  let known: KnownIds | undefined;
  let parameters: MoneyParameters | undefined;
  const backups = createAutomaticBackups(() => workspace, options);
  const context: AppContext = {
    options,
    workspace: () => {
      if (damage) throw damage;
      return workspace;
    },
    library: () => (library ??= openLibrary(options)),
    houseLibrary: createHouseLibrary(
      () => context.library(),
      () => context.workspace(),
    ),
    known: () => (known ??= createKnownIds(context.library())),
    tokens: createFileTokens(options.newId),
    onChange: () => backups.changed(),
  };
  const money = createMoneyDesk(context, () => (parameters ??= openMoneyParameters(options)));
  const jobs = createJobs({
    newId: options.newId,
    explain: (error) => failureFrom(asFail(error), options.log).message,
  });
  const handlers = createHandlers();
  refreshKeyDates(context);
  rewriteIfDue(workspace, options.log);
  backups.opened();
  const check = workspace.isChecked ? undefined : setTimeout(checkLater, CHECK_AFTER_MS).unref();

  return {
    api: { call },
    close(): void {
      clearTimeout(check);
      jobs.cancelAll();
      backups.close();
      workspace.close();
    },
  };

  async function call<M extends MethodName>(method: M, input: InputOf<M>): Promise<Answer<OutputOf<M>>> {
    try {
      if (!isMethodName(method)) return { ok: false, failure: unknownMethod(method) };
      return { ok: true, value: await handlers[method](parseInput(method, input)) };
    } catch (error) {
      return { ok: false, failure: failureFrom(asFail(error), options.log) };
    }
  }

  function asFail(error: unknown): unknown {
    return failFromSqlite(error, workspace.name) ?? failFromFiles(error, workspace.name) ?? error;
  }

  function checkLater(): void {
    try {
      workspace.checkIntegrity();
    } catch (error) {
      const failure = asFail(error);
      if (!(failure instanceof Fail)) throw error;
      damage = failure;
      options.log(`the workspace did not pass its integrity check: ${failure.message}`);
    }
  }

  function createHandlers(): Handlers {
    return {
      'host.capabilities': () => options.capabilities,
      'files.pick': () => unsupported(),
      'files.save': () => unsupported(),
      'files.reveal': () => unsupported(),
      'links.open': () => unsupported(),

      'files.offer': ({ name, bytesBase64 }) =>
        context.tokens.put({ name, mime: mimeOf(name), bytes: Buffer.from(bytesBase64, 'base64') }),
      'files.content': ({ token }) => {
        const { name, mime, bytes } = context.tokens.get(token);
        return { name, mime, bytesBase64: Buffer.from(bytes).toString('base64') };
      },

      'workspace.info': () => workspaceInfo(context.workspace(), backups.warning()),
      'workspace.moveToSafePlace': () => {
        workspace = moveToSafePlace(context.workspace(), options);
        return workspaceInfo(workspace, backups.warning());
      },
      'settings.get': () => readSettings(context.workspace()),
      'settings.set': (patch) => changeSettings(context.workspace(), patch),
      'backups.list': () => workspace.backups.list(),
      'backups.create': async () => {
        context.workspace();
        return backups.create(() => {});
      },
      'backups.restoreAsCopy': ({ backupId }) => restoreAsCopy(context, backupId),

      'library.get': () => context.library(),
      'library.usedTerms': () => context.workspace().deals.usedTerms(),
      'library.usage': ({ termId }) => context.workspace().deals.usage(termId),

      'house.get': () => openHouse(context),
      'house.apply': (input) => applyToHouse(context, input),
      'house.undo': ({ revision }) => undoHouse(context, revision),
      'house.redo': ({ revision }) => redoHouse(context, revision),
      'packs.export': (input) => exportPack(context, input),
      'packs.inspect': ({ token }) => inspectPack(context, token),
      'packs.import': (input) => importPack(context, input),

      'deals.list': ({ archived }) => listDeals(context, archived),
      'deals.get': ({ dealId }) => openDeal(context, dealId),
      'deals.create': (input) => createDeal(context, input),
      'deals.apply': (input) => applyToDeal(context, input),
      'deals.duplicate': (input) => duplicateDeal(context, input),
      'deals.archive': ({ dealId, archived }) => archiveDeal(context, dealId, archived),
      'deals.delete': ({ dealId }) => deleteDeal(context, dealId),
      'deals.undelete': ({ dealId }) => undeleteDeal(context, dealId),
      'deals.bin': () => listBin(context),
      'deals.erase': ({ dealIds }) => eraseDeals(context, dealIds),
      'deals.keyDates': ({ dealId }) => keyDatesOf(context, dealId),
      'deals.calendar': (input) => exportCalendar(context, input),

      'history.list': ({ dealId, termId }) => listHistory(context, dealId, termId),
      'history.undo': (input) => undo(context, input),
      'history.redo': (input) => redo(context, input),
      'history.jump': (input) => jump(context, input),
      'history.fork': (input) => fork(context, input),

      'compare.draft': ({ dealId, draftId }) => compared(dealId, draftId).comparison,
      'compare.sideBySide': ({ dealId, columns }) =>
        sideBySide(getDocument(context, dealId), columns, context.houseLibrary()),
      'leverage.map': ({ dealId, draftId }) => {
        const { document, comparison } = compared(dealId, draftId);
        const { deal, situation } = document;
        return computeLeverage({ comparison, library: context.houseLibrary(), situation, deal });
      },

      'rules.check': ({ dealId, draftId }) => checkDealRules(context, dealId, draftId),
      'rules.inDeals': ({ ruleId }) => rulesInDeals(context, ruleId),

      'money.statement': (input) => money.statement(input),
      'money.waterfall': (input) => money.waterfall(input),
      'money.clausePrices': (input) => money.clausePrices(input),
      'money.simulation': (input) => money.simulation(input),
      'money.sideBySide': (input) => money.sideBySide(input),

      'search.run': ({ query, limit }) => runSearch(context, query, limit),

      'documents.outline': (request) => outlineDocument(context, request),
      'documents.write': (request) => writeDocument(context, money, request, () => {}),
      'documents.recent': ({ dealId }) =>
        context.workspace().exports.recent(requireDeal(context, dealId).dealId),

      'dealFiles.export': (input) => exportDealFile(context, input),
      'dealFiles.import': ({ token }) => importDealFile(context, token),
      'samples.list': () => listSamples(context),
      'samples.open': ({ sampleId }) => openSample(context, sampleId),

      'jobs.start': ({ work }) => {
        if (work.kind === 'write-document')
          return jobs.start((report) => writeDocument(context, money, work.request, report));
        if (work.kind === 'money') {
          const { dealId, draftId } = work;
          return jobs.start(async (report) => {
            await money.simulation({ dealId, draftId }, report);
            await money.clausePrices({ dealId, draftId }, report);
            return undefined;
          });
        }
        if (work.kind === 'money-side-by-side') {
          const { dealId, draftId, columns } = work;
          return jobs.start(async (report) => {
            await money.sideBySide({ dealId, draftId, columns }, report);
            return undefined;
          });
        }
        context.workspace();
        return jobs.start(async (report) => {
          await backups.create(report);
          return undefined;
        });
      },
      'jobs.poll': ({ jobId }) => jobs.poll(jobId),
      'jobs.cancel': ({ jobId }) => jobs.cancel(jobId),
    };
  }

  function compared(dealId: string, draftId: string) {
    const document = getDocument(context, dealId);
    const draft = requireDraft(document, draftId, 'draftId');
    const { deal, ladders } = document;
    const comparison = compareDraft({ draft, terms: context.houseLibrary().terms, deal, ladders });
    return { document, draft, comparison };
  }
}

function unsupported(): never {
  throw new Fail('unsupported', {
    en: 'This host has no dialogs of its own. Use the file and link functions of the page.',
    ko: '이 환경에는 자체 대화 상자가 없습니다. 화면의 파일·링크 기능을 사용하세요.',
  });
}
