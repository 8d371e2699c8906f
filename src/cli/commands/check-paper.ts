import type { Command } from 'commander';
import type { DocumentChoice } from '#contract/methods.ts';
import { chooseDraft, localDate } from '#app/commands/deal-file-commands.ts';
import { checkPaperInFile } from '#app/commands/check-paper-command.ts';
import { dealFile, newCommand } from '../base/new-command.ts';
import { openDeal, templateRoots } from '../base/open-deal.ts';
import { draftOption, houseOption, jsonOption, oneOfOption } from '../base/options.ts';
import { asJson } from '../base/terminal.ts';
import type { Terminal } from '../base/terminal.ts';
import { findingsText } from '../text/findings-text.ts';

type Options = {
  readonly kind: keyof typeof CHECKED;
  readonly json: boolean;
  readonly draft?: string;
  readonly house?: string;
};

/** The papers that leave, as they are checked: in both languages. */
const CHECKED = {
  brief: { kind: 'brief', edition: 'shareable', language: 'both' },
  'issues-list': { kind: 'issues-list', edition: 'shareable', format: 'docx', language: 'both' },
  'term-sheet': { kind: 'term-sheet', edition: 'shareable', language: 'both' },
  'deal-memo': { kind: 'deal-memo', edition: 'shareable', isBinding: false, language: 'both' },
  // Beside their latest paper; which one is filled in below.
  comparison: { kind: 'comparison', edition: 'shareable', draftIds: [], language: 'both' },
} as const satisfies Readonly<Record<string, WithoutDraft<DocumentChoice>>>;
type WithoutDraft<Choice> = Choice extends unknown ? Omit<Choice, 'draftId'> : never;

export function command(terminal: Terminal): Command {
  return newCommand('check-paper', terminal)
    .description(
      'What to mend in a paper before it leaves: contradictions, blanks, exhibits, defined terms, private words, asks below their offer.',
    )
    .addArgument(dealFile())
    .addOption(oneOfOption('--kind', Object.keys(CHECKED)))
    .addOption(draftOption())
    .addOption(houseOption())
    .addOption(jsonOption())
    .action((path: string, { kind, json, draft, house }: Options) => {
      const { document, library } = openDeal(path, house, terminal);
      const { id } = chooseDraft(document, draft, 'ours');
      const theirs = kind === 'comparison' ? [chooseDraft(document, undefined, 'theirs').id] : [];
      const chosen = { ...CHECKED[kind], ...(kind === 'comparison' ? { draftIds: [...theirs, id] } : {}) };
      const order = { ...chosen, document, library, draftId: id, on: localDate(new Date()) };
      const output = checkPaperInFile(order, kind, templateRoots(terminal));
      terminal.out(json ? asJson(output) : findingsText(output, terminal.lang, terminal.width));
    });
}
