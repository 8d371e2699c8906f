import { dirname } from 'node:path';
import { Fail } from '#domain/base/failure.ts';
import type { Failure } from '#domain/base/failure.ts';
import type { Answer } from '#contract/api.ts';
import type { METHODS } from '#contract/methods.ts';
import { isMethodName, parseInput } from '#contract/parse-call.ts';
import { isContentTurned } from '#storage/content-sums.ts';
import { failFromSqlite } from '#storage/storage-failure.ts';
import { createEngine } from '#engine/engine.ts';
import { ENGINE_MEMORY_BYTES, TASKS } from '#engine/tasks/tasks.ts';
import type { App, AppOptions } from '#app/base/app-options.ts';
import type { Handler, HandlersOf } from '#app/base/handlers.ts';
import { quietLog } from '#app/base/quiet-log.ts';
import { reportToNobody } from '#app/base/report.ts';
import { createAutomaticBackups } from '#app/care/automatic-backups.ts';
import { createContentCheck } from '#app/care/content-check.ts';
import { convertOldWalkAways } from '#app/care/old-walk-aways.ts';
import { createOriginalsCheck } from '#app/care/originals-check.ts';
import { refreshKeyDates } from '#app/care/workspace-care.ts';
import { handlersOfWorkspace } from '#app/care/workspace-handlers.ts';
import { rewriteIfDue } from '#app/deals/erasing.ts';
import { failFromFiles } from '#app/files/file-failure.ts';
import { createFileDoor } from '#app/files/file-door.ts';
import { closeToOthers } from '#app/files/private-places.ts';
import { handlersOfJobs } from '#app/jobs/jobs-handlers.ts';
import { createJobs } from '#app/jobs/jobs.ts';
import type { Work } from '#app/jobs/jobs.ts';
import { openWorkspace } from '#app/workspace/workspace.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import { apiOver, failureFrom, unknownMethod } from './answer-call.ts';
import { contextOf } from './app-context.ts';
import { openDesks } from './desks.ts';
import { holdWorkspace } from './held-workspace.ts';
import { handlersOfSubjects } from './subject-handlers.ts';

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
  const held = holdWorkspace(openedWorkspace, options);
  const originals = createOriginalsCheck(held.current, options);
  const content = createContentCheck(held.current, options);
  const checks = { originals: originals.check, content: content.check };
  const backups = createAutomaticBackups(held.current, checks, options);
  const context = contextOf(options, held.usable, { originals, backups });
  const engine = createEngine(TASKS, {
    start: options.startEngine,
    memoryLimitBytes: ENGINE_MEMORY_BYTES,
    log: options.log,
  });
  const desks = openDesks(context, (name, input, report) => engine.run(name, input, report));
  const jobs = createJobs({ newId: options.newId, explain });
  const handlers: HandlersOf<typeof METHODS> = {
    ...handlersOfSubjects(context, desks),
    ...handlersOfWorkspace(context, held, backups, originals, content),
    ...handlersOfJobs(jobs, prepare),
  };
  convertOldWalkAways(openedWorkspace, context.library, options.now());
  refreshKeyDates(context);
  rewriteIfDue(openedWorkspace, options.log);
  backups.opened();
  originals.opened();
  content.opened();
  const check = openedWorkspace.isChecked
    ? undefined
    : setTimeout(() => held.checkIntegrity(asFail), CHECK_AFTER_MS).unref();

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
      held.current().close();
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
    return held.answerTo(error, failureFrom(asFail(error), options.log));
  }

  function asFail(error: unknown): unknown {
    const { name } = held.current();
    return failFromSqlite(error, name) ?? failFromFiles(error, name) ?? content.failFrom(error) ?? error;
  }
}
