import type { Command } from 'commander';
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
  brief: () => import('./commands/brief.ts'),
  'term-sheet': () => import('./commands/term-sheet.ts'),
  'check-paper': () => import('./commands/check-paper.ts'),
  'issues-list': () => import('./commands/issues-list.ts'),
  'deal-memo': () => import('./commands/deal-memo.ts'),
  comparison: () => import('./commands/comparison.ts'),
  redline: () => import('./commands/redline.ts'),
  serve: () => import('./commands/serve.ts'),
  start: () => import('./commands/start.ts'),
  restore: () => import('./commands/restore.ts'),
  diagnose: () => import('./commands/diagnose.ts'),
};
