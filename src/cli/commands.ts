import type { Command } from 'commander';
import { DOCUMENT_KINDS } from '#domain/documents/document-kinds.ts';
import type { Terminal } from './base/terminal.ts';

type CommandFile = { readonly command: (terminal: Terminal) => Command };

/** Every command, in the order in which help lists them. A run loads only the file that it needs. */
export const COMMANDS: Readonly<Record<string, () => Promise<CommandFile>>> = {
  check: () => import('./commands/check.ts'),
  library: () => import('./commands/library.ts'),
  compare: () => import('./commands/compare.ts'),
  leverage: () => import('./commands/leverage.ts'),
  points: () => import('./commands/points.ts'),
  decide: () => import('./commands/decide.ts'),
  money: () => import('./commands/money.ts'),
  rules: () => import('./commands/rules.ts'),
  read: () => import('./commands/read.ts'),
  import: () => import('./commands/import.ts'),
  'compare-papers': () => import('./commands/compare-papers.ts'),
  'read-value': () => import('./commands/read-value.ts'),
  ...documentCommands(),
  'check-paper': () => import('./commands/check-paper.ts'),
  redline: () => import('./commands/redline.ts'),
  serve: () => import('./commands/serve.ts'),
  start: () => import('./commands/start.ts'),
  restore: () => import('./commands/restore.ts'),
  diagnose: () => import('./commands/diagnose.ts'),
};

/** Each kind of document has the command of its name. */
function documentCommands(): typeof COMMANDS {
  return Object.fromEntries(
    DOCUMENT_KINDS.map((kind) => [
      kind.kind,
      async () => {
        const { documentCommand } = await import('./commands/document.ts');
        return { command: (terminal: Terminal) => documentCommand(kind, terminal) };
      },
    ]),
  );
}
