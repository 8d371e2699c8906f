import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { TEMPLATES } from '#tests/builders/paths.ts';
import type { anApp } from '#tests/builders/app-builders.ts';
import type { SystemDialogs } from '../../electron/host-methods.ts';
import type { Dice } from './dice.ts';

/**
 * Who sits before the system's own dialogs and chooses at random: a good file, one that is gone, a folder, the open workspace,
 * nothing. What the shell must never hand to the system is thrown as a defect.
 */
export function aPersonAt(
  { folder, options }: Pick<ReturnType<typeof anApp>, 'folder' | 'options'>,
  dice: Dice,
): SystemDialogs {
  const shelf = join(folder, 'shelf');
  mkdirSync(shelf, { recursive: true });
  const good = join(shelf, 'remake.json');
  copyFileSync(join(TEMPLATES, 'samples', 'invented-remake.internal.json'), good);
  return {
    openFile: () =>
      Promise.resolve(
        dice.oneOf([good, good, good, undefined, join(shelf, 'gone.json'), shelf, options.workspacePath]),
      ),
    saveFile: (suggested) => {
      if (/[/\\\0]/.test(suggested))
        throw new Error(`A name that leads elsewhere was suggested: ${suggested}`);
      return Promise.resolve(
        dice.oneOf([
          join(shelf, suggested),
          join(shelf, suggested),
          undefined,
          join(shelf, 'gone', suggested),
          shelf,
        ]),
      );
    },
    showInFolder: () => undefined,
    openInProgram: () => Promise.resolve(dice.oneOf(['', '', 'no program'])),
    openExternal: (address) => {
      if (!/^(?:https|mailto):/.test(address)) throw new Error(`The system was asked to open ${address}`);
      return Promise.resolve();
    },
  };
}
