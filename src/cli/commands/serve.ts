import type { Command } from 'commander';
import { serve } from '#loopback/serve.ts';
import { endWith, newCommand } from '../base/new-command.ts';
import { workspaceOption } from '../base/options.ts';
import type { Terminal } from '../base/terminal.ts';
import { UsageError } from '../base/usage-error.ts';

type Options = { readonly workspace?: string; readonly port: number; readonly open: boolean };

export function command(terminal: Terminal): Command {
  return newCommand('serve', terminal)
    .description('Serves the interface to your own browser on 127.0.0.1.')
    .addOption(workspaceOption())
    .option('--port <N>', '', parsePort, 0)
    .option('--no-open')
    .action(async ({ workspace, port, open }: Options) => {
      endWith(await serve({ workspace, port, noOpen: !open }));
    });
}

function parsePort(given: string): number {
  const port = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN;
  if (port >= 0 && port <= 65_535) return port;
  throw new UsageError(`--port must be a number from 0 to 65535, not “${given}”.`);
}
