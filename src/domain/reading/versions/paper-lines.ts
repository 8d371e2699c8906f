import type {
  Block,
  PaperDocument,
  Paragraph,
  PartKind,
  Revision,
  RevisionKind,
  Run,
} from '#domain/reading/document/paper-document.ts';
import { wordingOf } from '#domain/text/wording.ts';
import { typedNumber } from './typed-number.ts';

/** Which words of a paper with tracked changes are compared: those that stand, or those before the changes. */
export type PaperView = 'accepted' | 'original';

/** A stretch of a paragraph with tracked changes: it stands in both, was put in, or was taken out. */
export type TrackedPiece = {
  readonly text: string;
  readonly kind: 'standing' | 'inserted' | 'deleted';
  /** Who put it in or took it out; empty where it stands in both, or where the file names nobody. */
  readonly author: string;
};

/** A paragraph of a paper, with both its texts. One that the changes put in has no original, one they took out no accepted. */
export type PaperLine = {
  /** `body`, `footnotes` … */
  readonly part: string;
  readonly partKind: PartKind;
  readonly paragraph: number;
  /** Its number as the page prints it. */
  readonly label: string;
  readonly accepted: string | undefined;
  readonly original: string | undefined;
  readonly page?: number;
  /** Of a heading style: 1 for the outermost. */
  readonly headingLevel?: number;
  /** Of a paragraph in a table: table, row and cell, each counted from 1: `2.4.1`, and the same again of a table in it. */
  readonly cell?: string;
  /** Bold, italic, underline by stretch, for what changed in looks alone. */
  readonly looks: string;
  /** Its words with the tracked changes in place; empty where it has none. */
  readonly tracked: readonly TrackedPiece[];
};

/** Every paragraph with words, cells and notes included, in the order of the paper. */
export function linesOf(paper: PaperDocument): PaperLine[] {
  return paper.parts.flatMap(({ id, kind, blocks }) =>
    [...placedIn(blocks, '')]
      .map((placed) => lineOf(placed, { part: id, partKind: kind }, paper.revisions))
      .filter(({ accepted, original }) => accepted !== undefined || original !== undefined),
  );
}

/** What a text says, without spaces and the shape of marks. */
function saidBy(text: string): string {
  return String(wordingOf(text)).replaceAll(/\s+/g, '');
}

/** The same without the number typed before it. */
export function saidWithoutNumber(text: string): string {
  return saidBy(text.slice(typedNumber(text).length));
}

type Placed = { readonly paragraph: Paragraph; readonly cell: string };

function* placedIn(blocks: readonly Block[], within: string): Generator<Placed> {
  let tables = 0;
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      yield { paragraph: block, cell: within };
      continue;
    }
    tables += 1;
    const above = within === '' ? '' : `${within}.`;
    for (const [row, { cells }] of block.rows.entries())
      for (const [at, cell] of cells.entries())
        yield* placedIn(cell.blocks, `${above}${tables}.${row + 1}.${at + 1}`);
  }
}

function lineOf(
  { paragraph, cell }: Placed,
  of: Pick<PaperLine, 'part' | 'partKind'>,
  revisions: readonly Revision[],
): PaperLine {
  const { id, label, text, before, isGone = false, page, headingLevel, runs } = paragraph;
  return {
    ...of,
    paragraph: id,
    label,
    accepted: isGone ? undefined : spoken(text),
    original: spoken(before ?? text),
    ...(page === undefined ? {} : { page }),
    ...(headingLevel === undefined ? {} : { headingLevel }),
    ...(cell === '' ? {} : { cell }),
    looks: looksOf(runs.filter(({ revision }) => !isTakenOut(revisions[revision ?? -1]?.kind))),
    tracked: trackedIn(runs, revisions),
  };
}

function trackedIn(runs: readonly Run[], revisions: readonly Revision[]): TrackedPiece[] {
  const pieces: TrackedPiece[] = [];
  for (const { text, revision } of runs) {
    const { kind: change, author = '' } = revisions[revision ?? -1] ?? {};
    const kind = isTakenOut(change) ? 'deleted' : isPutIn(change) ? 'inserted' : 'standing';
    const piece = { text, kind, author: kind === 'standing' ? '' : author } as const;
    const last = pieces.at(-1);
    if (last?.kind === kind && last.author === piece.author)
      pieces[pieces.length - 1] = { ...last, text: last.text + text };
    else if (text !== '') pieces.push(piece);
  }
  return pieces.some(({ kind }) => kind !== 'standing') ? pieces : [];
}

function isTakenOut(kind: RevisionKind | undefined): boolean {
  return kind === 'deletion' || kind === 'moved-from';
}

function isPutIn(kind: RevisionKind | undefined): boolean {
  return kind === 'insertion' || kind === 'moved-to';
}

/** `b12 14`: twelve bold letters, then fourteen plain ones. */
function looksOf(runs: readonly Run[]): string {
  const stretches: { look: string; letters: number }[] = [];
  for (const { isBold, isItalic, isUnderlined, text } of runs) {
    const look = `${isBold ? 'b' : ''}${isItalic ? 'i' : ''}${isUnderlined ? 'u' : ''}`;
    const last = stretches.at(-1);
    if (last?.look === look || text.trim() === '') {
      if (last) last.letters += text.length;
    } else stretches.push({ look, letters: text.length });
  }
  return stretches.map(({ look, letters }) => `${look}${letters}`).join(' ');
}

function spoken(text: string): string | undefined {
  return text.trim() === '' ? undefined : text;
}
