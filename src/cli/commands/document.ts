import type { Command } from 'commander';
import { Option } from 'commander';
import { chooseDraft } from '#app/commands/deal-file-commands.ts';
import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import type { DocumentEdition, DocumentLanguage, DocumentOption } from '#domain/documents/document-kind.ts';
import { editionsOf, hasPapers, optionsIn, sideOf } from '#domain/documents/document-kinds.ts';
import type { DocumentKind } from '#domain/documents/document-kinds.ts';
import { dealFile, newCommand } from '../base/new-command.ts';
import { openDeal } from '../base/open-deal.ts';
import {
  anyOfOption,
  draftOption,
  draftsOption,
  houseOption,
  langOption,
  oneOfOption,
  outOptionOf,
  pointsOption,
} from '../base/options.ts';
import type { Terminal } from '../base/terminal.ts';
import { UsageError } from '../base/usage-error.ts';
import { writeWordFile } from '../base/write-word-file.ts';
import type { FileChoice } from '../base/write-word-file.ts';

type Given = {
  readonly lang: DocumentLanguage;
  readonly edition?: DocumentEdition;
  readonly out: string;
  readonly draft?: string | readonly string[];
  readonly points?: readonly string[];
  readonly house?: string;
};

/** The command that writes a kind of document, with an option for each thing that may be chosen of it. */
export function documentCommand(kind: DocumentKind, terminal: Terminal): Command {
  const command = newCommand(kind.kind, terminal).description(kind.command).addArgument(dealFile());
  for (const option of optionsOf(kind)) command.addOption(option);
  return command.action(async (path: string, given: Given) => {
    const edition = given.edition ?? onlyEdition(kind);
    refuseMisplaced(kind, edition, given);
    const { document, library } = openDeal(path, given.house, terminal);
    const drafts = namedDrafts(kind, edition, given.draft, document);
    const choice = {
      kind: kind.kind,
      language: given.lang,
      edition,
      ...Object.fromEntries(optionsIn(kind, edition).flatMap((each) => chosen(each, command, drafts))),
    };
    const [draft] = drafts;
    // Made from the record that the type is made from; see `ChoiceOf`.
    await writeWordFile(choice as FileChoice, { document, draft, library, out: given.out }, terminal);
  });
}

/** Before the deal is read: points in an edition that holds every point, too few or too many papers. */
function refuseMisplaced(kind: DocumentKind, edition: DocumentEdition, { points, draft }: Given): void {
  for (const option of Object.values(kind.choices)) {
    if (points && option.is === 'points' && !option.editions.includes(edition))
      throw new UsageError(
        `--points goes with --edition ${option.editions.join(', ')}: the ${edition} one holds every point.`,
      );
    const count = typeof draft === 'object' ? draft.length : 0;
    if (option.is === 'papers' && (count < option.least || count > option.most))
      throw new UsageError(`Name ${option.least} to ${option.most} drafts: --draft ID --draft ID`);
  }
}

function optionsOf(kind: DocumentKind): Option[] {
  const options = Object.values(kind.choices);
  const editions = editionsOf(kind);
  return [
    ...(hasPapers(kind) ? [draftsOption()] : []),
    langOption(),
    ...(editions.length > 1 ? [editionOption(kind, editions)] : []),
    ...options.flatMap(flagOf),
    outOptionOf(endingsOf(options)),
    ...options.flatMap((option) =>
      option.is === 'points' && option.editions.length > 0 ? [pointsOption()] : [],
    ),
    ...(hasPapers(kind) ? [] : [draftOption()]),
    houseOption(),
  ];
}

function editionOption({ usualEdition }: DocumentKind, editions: readonly DocumentEdition[]): Option {
  const option = oneOfOption('--edition', editions);
  return usualEdition === undefined ? option : option.default(usualEdition).makeOptionMandatory(false);
}

function onlyEdition(kind: DocumentKind): DocumentEdition {
  const [edition] = editionsOf(kind);
  if (edition === undefined) throw new Error(`The kind ${kind.kind} has no edition.`);
  return edition;
}

/** The option of a yes-or-no or of one word of several; points, drafts and endings have options of their own. */
function flagOf(option: DocumentOption): Option[] {
  if (option.is === 'yes-or-no') return [new Option(option.flag).default(false)];
  if (option.is !== 'one-of' || option.flag === null) return [];
  const flag = anyOfOption(option.flag, option.names);
  return [typeof option.usual === 'string' ? flag.default(option.usual) : flag];
}

function endingsOf(options: readonly DocumentOption[]): ('.docx' | '.xlsx')[] {
  const isSheetToo = options.some((option) => option.is === 'one-of' && option.flag === null);
  return isSheetToo ? ['.docx', '.xlsx'] : ['.docx'];
}

/** The first is the one that the document is on. Throws Fail `not-found`. */
function namedDrafts(
  kind: DocumentKind,
  edition: DocumentEdition,
  named: Given['draft'],
  document: DealDocument,
): [Draft, ...Draft[]] {
  const side = sideOf(kind, edition, document.drafts);
  if (typeof named !== 'object') return [chooseDraft(document, named, side)];
  const [first, ...others] = named.map((id) => chooseDraft(document, id, side));
  if (!first) throw new UsageError('Name a draft: --draft ID');
  return [first, ...others];
}

/** What was chosen of one thing, under the name of its field in the order; nothing where it was left out. */
function chosen(
  [name, option]: readonly [string, DocumentOption],
  command: Command,
  drafts: readonly Draft[],
): (readonly [string, unknown])[] {
  switch (option.is) {
    case 'papers':
      return [[name, drafts.map(({ id }) => id)]];
    case 'points':
      return ifGiven(name, command.getOptionValue('points'));
    case 'yes-or-no':
      return ifGiven(name, command.getOptionValue(attributeOf(option.flag)));
    case 'one-of':
      return option.flag === null
        ? [[name, /\.xlsx$/i.test(String(command.getOptionValue('out'))) ? 'xlsx' : 'docx']]
        : ifGiven(name, command.getOptionValue(attributeOf(option.flag)));
  }
}

function ifGiven(name: string, value: unknown): (readonly [string, unknown])[] {
  return value === undefined ? [] : [[name, value]];
}

/** `--length` as Commander names its value. */
function attributeOf(flag: string): string {
  return new Option(flag).attributeName();
}
