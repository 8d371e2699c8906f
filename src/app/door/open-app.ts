import { dirname } from 'node:path';
import { Fail } from '#domain/base/failure.ts';
import type { Failure } from '#domain/base/failure.ts';
import type { Library } from '#domain/library/library.ts';
import { createKnownIds } from '#domain/references/known-ids.ts';
import type { KnownIds } from '#domain/references/known-ids.ts';
import type { MoneyParameters } from '#domain/settlement/simulation/parameters.ts';
import type { Answer } from '#contract/api.ts';
import type { METHODS } from '#contract/methods.ts';
import { isMethodName, parseInput } from '#contract/parse-call.ts';
import { isContentTurned } from '#storage/content-sums.ts';
import { failFromSqlite, isOfTheDisk, openedAnew } from '#storage/storage-failure.ts';
import { createEngine } from '#engine/engine.ts';
import { ENGINE_MEMORY_BYTES, TASKS } from '#engine/tasks/tasks.ts';
import type { App, AppOptions } from '#app/base/app-options.ts';
import type { Handler, HandlersOf } from '#app/base/handlers.ts';
import { quietLog } from '#app/base/quiet-log.ts';
import { reportToNobody } from '#app/base/report.ts';
import { createAutomaticBackups } from '#app/care/automatic-backups.ts';
import { convertOldWalkAways } from '#app/care/old-walk-aways.ts';
import { createContentCheck } from '#app/care/content-check.ts';
import { createOriginalsCheck } from '#app/care/originals-check.ts';
import { refreshKeyDates } from '#app/care/workspace-care.ts';
import { handlersOfWorkspace } from '#app/care/workspace-handlers.ts';
import { handlersOfComparison } from '#app/comparison/comparison-handlers.ts';
import type { AppContext } from '#app/context/context.ts';
import { handlersOfLibrary } from '#app/library/library-handlers.ts';
import { handlersOfDealFiles } from '#app/deals/deal-files-handlers.ts';
import { handlersOfDeals } from '#app/deals/deals-handlers.ts';
import { createPaperDesk } from '#app/deals/paper-desk.ts';
import { handlersOfPapers } from '#app/deals/papers-handlers.ts';
import { rewriteIfDue } from '#app/deals/erasing.ts';
import { createDocumentDesk } from '#app/documents/documents.ts';
import { handlersOfDocuments } from '#app/documents/documents-handlers.ts';
import { failFromFiles } from '#app/files/file-failure.ts';
import { closeToOthers } from '#app/files/private-places.ts';
import { createFileDoor } from '#app/files/file-door.ts';
import { createFileTokens } from '#app/files/file-tokens.ts';
import { handlersOfFiles, handlersOfHost } from '#app/files/files-handlers.ts';
import { handlersOfHistory } from '#app/history/history-handlers.ts';
import { handlersOfHouse } from '#app/house/house-handlers.ts';
import { createHouseLibrary } from '#app/house/house.ts';
import { handlersOfJobs } from '#app/jobs/jobs-handlers.ts';
import { createJobs } from '#app/jobs/jobs.ts';
import type { Work } from '#app/jobs/jobs.ts';
import { openReadingTools } from '#app/library/open-reading-tools.ts';
import type { ReadingTools } from '#app/library/open-reading-tools.ts';
import { openLibrary } from '#app/library/open-library.ts';
import { handlersOfMoney } from '#app/money/money-handlers.ts';
import { createMoneyDesk } from '#app/money/money.ts';
import { openMoneyParameters } from '#app/money/open-money-parameters.ts';
import { createRedlineDesk } from '#app/redlines/redline-desk.ts';
import { handlersOfRedlines } from '#app/redlines/redlines-handlers.ts';
import { createReturnedDesk } from '#app/returned/returned-desk.ts';
import { handlersOfRules } from '#app/rules/rules-handlers.ts';
import { handlersOfSearch } from '#app/search/search-handlers.ts';
import { openWorkspace } from '#app/workspace/workspace.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import { createVersionsDesk } from '#app/versions/versions-desk.ts';
import { handlersOfVersions } from '#app/versions/versions-handlers.ts';
import { apiOver, failureFrom, unknownMethod } from './answer-call.ts';

export type { App, AppOptions } from '#app/base/app-options.ts';

/** When a large file is checked after it was opened. */
const CHECK_AFTER_MS = 1_500;

/**
 * Opens the workspace and answers the whole contract. Blocks while it works, so both hosts run it in a
 * worker. Throws Fail when the workspace cannot be opened.
 */
export function openApp(given: AppOptions): App {
  const options = { ...given, log: quietLog(given.log, given.workspacePath) };
  // Our own folders, not those in which a person put a file.
  for (const folder of [dirname(options.safeWorkspacePath), options.backupsRoot]) closeToOthers(folder);
  const workspace = openWorkspace(options.workspacePath, options);
  try {
    return createApp(options, workspace);
  } catch (error) {
    const isTurned = !(error instanceof Fail) && isContentTurned(workspace.db);
    if (isTurned) options.log(`${workspace.name} cannot be used as it is: ${String(error)}`);
    // Nothing may keep the file open when it is refused.
    workspace.close();
    throw failFromSqlite(error, workspace.name) ?? (isTurned ? workspace.damage() : error);
  }
}

/** Answers the contract from a workspace that is open already, and closes it in the end. */
export function createApp(options: AppOptions, openedWorkspace: Workspace): App {
  let workspace = openedWorkspace;
  /** Damage that was found after opening: from then on nothing is written. */
  let damage: Fail | undefined;
  let library: Library | undefined;
  let known: KnownIds | undefined;
  let parameters: MoneyParameters | undefined;
  let readingTools: ReadingTools | undefined;
  const originals = createOriginalsCheck(() => workspace, options);
  const content = createContentCheck(() => workspace, options);
  const backups = createAutomaticBackups(
    () => workspace,
    { originals: originals.check, content: content.check },
    options,
  );
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
    tokens: createFileTokens(options.newId, options.temporaryRoot),
    damagedOriginals: originals.damaged,
    onChange: () => backups.changed(),
  };
  const engine = createEngine(TASKS, {
    start: options.startEngine,
    memoryLimitBytes: ENGINE_MEMORY_BYTES,
    log: options.log,
  });
  const money = createMoneyDesk(
    context,
    () => (parameters ??= openMoneyParameters(options)),
    (name, input, report) => engine.run(name, input, report),
  );
  const papers = createPaperDesk(
    context,
    () => (readingTools ??= openReadingTools(options, context.library())),
    (name, input, report) => engine.run(name, input, report),
  );
  const returned = createReturnedDesk(
    context,
    (input, report) => papers.read(input, report),
    (name, input, report) => engine.run(name, input, report),
  );
  const redlines = createRedlineDesk(context, (name, input, report) => engine.run(name, input, report));
  const versions = createVersionsDesk(context, (name, input, report) => engine.run(name, input, report));
  const documents = createDocumentDesk(context, money, (name, input, report) =>
    engine.run(name, input, report),
  );
  const jobs = createJobs({
    newId: options.newId,
    explain,
  });
  const handlers = createHandlers();
  convertOldWalkAways(workspace, context.library, options.now());
  refreshKeyDates(context);
  rewriteIfDue(workspace, options.log);
  backups.opened();
  originals.opened();
  content.opened();
  const check = workspace.isChecked ? undefined : setTimeout(checkLater, CHECK_AFTER_MS).unref();

  return {
    api: apiOver(answer),
    answer,
    files: createFileDoor(context.tokens, explain),
    close(): void {
      clearTimeout(check);
      jobs.cancelAll();
      engine.close();
      backups.close();
      originals.close();
      content.close();
      context.tokens.close();
      workspace.close();
    },
  };

  async function answer(method: unknown, input: unknown): Promise<Answer<unknown>> {
    try {
      return { ok: true, value: await prepare(method, input)(reportToNobody) };
    } catch (error) {
      return { ok: false, failure: explain(error) };
    }
  }

  /** The one door for what comes from outside: accepts a question, or throws the Fail that refuses it. */
  function prepare(method: unknown, input: unknown): Work {
    if (!isMethodName(method)) throw unknownMethod(method);
    const handler: Handler<typeof method> = handlers[method];
    const parsed = parseInput(method, input);
    return async (report) => handler(parsed, report);
  }

  function explain(error: unknown): Failure {
    const failure = failureFrom(asFail(error), options.log);
    if (!isOfTheDisk(error)) return failure;
    options.log(`the disk did not answer: ${String(error)}`);
    if (openAnew()) return openedAnew(workspace.name).failure;
    damage = new Fail(failure.code, failure.message);
    return failure;
  }

  /**
   * A connection that the disk let down may take for written what is not there. So the file is opened again, and what is
   * shown from then on is what is kept; answers whether it could be. Where it is gone none is made in its place.
   */
  function openAnew(): boolean {
    const { path } = workspace;
    try {
      if (workspace.sizeBytes() === 0) return false;
      workspace.close();
      workspace = openWorkspace(path, options);
      return true;
    } catch (error) {
      options.log(`the workspace could not be opened again: ${String(error)}`);
      return false;
    }
  }

  function asFail(error: unknown): unknown {
    return (
      failFromSqlite(error, workspace.name) ??
      failFromFiles(error, workspace.name) ??
      content.failFrom(error) ??
      error
    );
  }

  function checkLater(): void {
    // What could not be opened again is closed.
    if (damage) return;
    try {
      workspace.checkIntegrity();
    } catch (error) {
      const failure = asFail(error);
      if (!(failure instanceof Fail)) throw error;
      damage = failure;
      options.log(`the workspace did not pass its integrity check: ${failure.message}`);
    }
  }

  function createHandlers(): HandlersOf<typeof METHODS> {
    return {
      ...handlersOfHost(options),
      ...handlersOfFiles(),
      ...handlersOfWorkspace(
        context,
        { current: () => workspace, replace: (moved) => (workspace = moved) },
        backups,
        originals,
        content,
      ),
      ...handlersOfLibrary(context),
      ...handlersOfHouse(context),
      ...handlersOfDeals(context),
      ...handlersOfPapers(context, papers, (input, report) => returned.find(input, report)),
      ...handlersOfRedlines(redlines),
      ...handlersOfDealFiles(context),
      ...handlersOfHistory(context),
      ...handlersOfComparison(context),
      ...handlersOfRules(context),
      ...handlersOfMoney(money),
      ...handlersOfSearch(context),
      ...handlersOfVersions(versions),
      ...handlersOfDocuments(documents),
      ...handlersOfJobs(jobs, prepare),
    };
  }
}
