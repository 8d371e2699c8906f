import type { Command } from 'commander';
import { chooseDraft, localDate } from '#app/commands/deal-file-commands.ts';
import { checkPaperInFile } from '#app/commands/check-paper-command.ts';
import type { DocumentOption } from '#domain/documents/document-kind.ts';
import { DOCUMENT_KINDS, documentKindOf } from '#domain/documents/document-kinds.ts';
import type { DocumentKind, DocumentKindName } from '#domain/documents/document-kinds.ts';
import { dealFile, newCommand } from '../base/new-command.ts';
import { openDeal, templateRoots } from '../base/open-deal.ts';
import { draftOption, houseOption, jsonOption, oneOfOption } from '../base/options.ts';
import { asJson } from '../base/terminal.ts';
import type { Terminal } from '../base/terminal.ts';
import type { FileChoice } from '../base/write-word-file.ts';
import { findingsText } from '../text/findings-text.ts';

type Options = {
  readonly kind: DocumentKindName;
  readonly json: boolean;
  readonly draft?: string;
  readonly house?: string;
};

export function command(terminal: Terminal): Command {
  return newCommand('check-paper', terminal)
    .description(
      'What to mend in a paper before it leaves: contradictions, blanks, exhibits, defined terms, private words, asks below their offer.',
    )
    .addArgument(dealFile())
    .addOption(oneOfOption('--kind', OUTGOING))
    .addOption(draftOption())
    .addOption(houseOption())
    .addOption(jsonOption())
    .action((path: string, { kind, json, draft, house }: Options) => {
      const { document, library } = openDeal(path, house, terminal);
      const { id } = chooseDraft(document, draft, 'ours');
      const chosen = asUsual(documentKindOf(kind), () => [chooseDraft(document, undefined, 'theirs').id, id]);
      const order = { ...chosen, document, library, draftId: id, on: localDate(new Date()) };
      const output = checkPaperInFile(order, kind, templateRoots(terminal));
      terminal.out(json ? asJson(output) : findingsText(output, terminal.lang, terminal.width));
    });
}

/** The papers that leave. */
const OUTGOING = DOCUMENT_KINDS.filter((kind) => 'shareable' in kind.editions).map(({ kind }) => kind);

/** A paper that leaves, as it is checked: in both languages, with what is chosen at first; ours beside their latest. */
function asUsual(kind: DocumentKind, papers: () => string[]): FileChoice {
  const required = Object.entries(kind.choices).filter(([, { isRequired }]) => isRequired);
  const choices = required.map(([name, option]) => [name, usualOf(option, papers)]);
  // Made from the record that the type is made from; see `ChoiceOf`.
  return {
    kind: kind.kind,
    edition: 'shareable',
    language: 'both',
    ...Object.fromEntries(choices),
  } as FileChoice;
}

function usualOf(option: DocumentOption, papers: () => string[]): unknown {
  switch (option.is) {
    case 'yes-or-no':
      return false;
    case 'one-of':
      return option.usual;
    case 'papers':
      return papers();
    case 'points':
      return [];
  }
}
