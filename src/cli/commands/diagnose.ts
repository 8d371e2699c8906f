import type { Command } from 'commander';
import { diagnose } from '#app/care/diagnosis.ts';
import { placesFor } from '#loopback/folders.ts';
import { newCommand } from '../base/new-command.ts';
import { workspaceOption } from '../base/options.ts';
import type { Terminal } from '../base/terminal.ts';

type Options = { readonly workspace?: string };

export function command(terminal: Terminal): Command {
  return newCommand('diagnose', terminal)
    .description(
      'Prints versions, sizes, counts and verdicts on a workspace and its backups, as JSON for an engineer. It holds nothing of any deal, no name and no path.',
    )
    .addOption(workspaceOption())
    .action(({ workspace }: Options) => {
      const places = placesFor(workspace, terminal.env);
      const report = diagnose({ ...places, now: () => new Date(), log: () => {} });
      terminal.out(`${JSON.stringify(report, null, 2)}\n`);
    });
}
