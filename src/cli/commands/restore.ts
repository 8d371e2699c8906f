import { basename } from 'node:path';
import type { Command } from 'commander';
import { restoreUnopenedWorkspace } from '#app/care/restore-workspace.ts';
import { restoredText } from '#app/care/restored-text.ts';
import { placesFor } from '#loopback/folders.ts';
import { newCommand } from '../base/new-command.ts';
import { backupOption, workspaceOption } from '../base/options.ts';
import type { Terminal } from '../base/terminal.ts';

type Options = { readonly workspace?: string; readonly backup?: string };

export function command(terminal: Terminal): Command {
  return newCommand('restore', terminal)
    .description(
      'Puts a backup, the newest good one unless another is named, in the place of a workspace that is damaged or lost. The damaged file is kept under a new name.',
    )
    .addOption(workspaceOption())
    .addOption(backupOption())
    .action(({ workspace, backup }: Options) => {
      const places = placesFor(workspace, terminal.env);
      const log = (line: string): void => terminal.err(`${line}\n`);
      const restored = restoreUnopenedWorkspace({ ...places, now: () => new Date(), log }, backup);
      terminal.out(`${restoredText(basename(places.workspacePath), restored, terminal.lang)}\n`);
    });
}
