import type { Command } from 'commander';
import { DOWNLOAD_SECONDS, start } from '#loopback/start.ts';
import { endWith, newCommand } from '../base/new-command.ts';
import { workspaceOption } from '../base/options.ts';
import type { Terminal } from '../base/terminal.ts';

type Options = { readonly workspace?: string; readonly open: boolean };

export function command(terminal: Terminal): Command {
  return newCommand('start', terminal)
    .description('Opens the desktop window, or the browser where there is none.')
    .addOption(workspaceOption())
    .option('--no-open')
    .action(async ({ workspace, open }: Options) => {
      endWith(await start({ workspace, noOpen: !open, downloadSeconds: DOWNLOAD_SECONDS }));
    });
}
