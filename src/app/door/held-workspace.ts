import { Fail } from '#domain/base/failure.ts';
import type { Failure } from '#domain/base/failure.ts';
import { isOfTheDisk, openedAnew } from '#storage/storage-failure.ts';
import type { AppOptions } from '#app/base/app-options.ts';
import type { OpenWorkspace } from '#app/care/workspace-handlers.ts';
import { openWorkspace } from '#app/workspace/workspace.ts';
import type { Workspace } from '#app/workspace/workspace.ts';

export type HeldWorkspace = OpenWorkspace & {
  /** For work on what is kept. Throws the damage that was found after opening. */
  readonly usable: () => Workspace;
  /** The answer to an error that was explained as `failure`; after one of the disk the file is opened again. */
  answerTo(error: unknown, failure: Failure): Failure;
  /** Looks at the whole file. Damage is logged and kept; `asFail` says what an error is. */
  checkIntegrity(asFail: (error: unknown) => unknown): void;
};

/** The workspace that is open, which may be another one after it was moved, and what the disk has done to it since. */
export function holdWorkspace(opened: Workspace, options: AppOptions): HeldWorkspace {
  let workspace = opened;
  /** Damage that was found after opening: from then on nothing is written. */
  let damage: Fail | undefined;

  return {
    current: () => workspace,
    replace(moved) {
      workspace = moved;
    },
    usable() {
      if (damage) throw damage;
      return workspace;
    },
    answerTo(error, failure) {
      if (!isOfTheDisk(error)) return failure;
      options.log(`the disk did not answer: ${String(error)}`);
      if (openAnew()) return openedAnew(workspace.name).failure;
      damage = new Fail(failure.code, failure.message);
      return failure;
    },
    checkIntegrity(asFail) {
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
    },
  };

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
}
