import { basename, resolve } from 'node:path';
import type { Command } from 'commander';
import { restoreIntoFile, restoreUnopenedWorkspace } from '#app/care/restore-workspace.ts';
import { copiedText, restoredText } from '#app/care/restored-text.ts';
import { placesFor } from '#loopback/folders.ts';
import { newCommand } from '../base/new-command.ts';
import { backupOption, outWorkspaceOption, workspaceOption } from '../base/options.ts';
import type { Terminal } from '../base/terminal.ts';

type Options = { readonly workspace?: string; readonly backup?: string; readonly out?: string };

export function command(terminal: Terminal): Command {
  return newCommand('restore', terminal)
    .description(
      'Puts a backup, the newest good one unless another is named, in the place of a workspace that is damaged or lost; the damaged file is kept under a new name. With --out the backup is written to a file of its own instead, and the workspace is left as it is.',
    )
    .addOption(workspaceOption())
    .addOption(backupOption())
    .addOption(outWorkspaceOption())
    .action(({ workspace, backup, out }: Options) => {
      const places = placesFor(workspace, terminal.env);
      const log = (line: string): void => terminal.err(`${line}\n`);
      const options = { ...places, now: () => new Date(), log };
      if (out !== undefined) {
        const path = resolve(out);
        terminal.out(`${copiedText(path, restoreIntoFile(options, backup, path), terminal.lang)}\n`);
        return;
      }
      const restored = restoreUnopenedWorkspace(options, backup);
      terminal.out(`${restoredText(basename(places.workspacePath), restored, terminal.lang)}\n`);
    });
}
