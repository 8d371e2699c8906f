import type { Block, PaperDocument, Table } from '#domain/reading/document/paper-document.ts';
import { comparePapers } from '#domain/reading/versions/compare-papers.ts';
import type { LineChange } from '#domain/reading/versions/compare-papers.ts';
import { foldText } from '#domain/text/fold.ts';

/** A paper of ours as it went out, with the terms that each of its articles or rows states. */
export type SentPaper = {
  readonly document: PaperDocument;
  readonly articles: readonly StatedArticle[];
};

export type StatedArticle = {
  readonly heading: string;
  readonly text: string;
  readonly termIds: readonly string[];
};

/** What they changed in it, in one place. */
export type ReturnedChange = Pick<LineChange, 'kind' | 'runs' | 'isUntracked'> & {
  /** The terms that the place states; none where it states none. */
  readonly termIds: readonly string[];
  /** Head of its column, where it stands in a table with heads: `Status, to act`. */
  readonly column: string;
  readonly before: string;
  readonly after: string;
  /** Who tracked it, as the file says. */
  readonly authors: readonly string[];
};

/** So much of what we sent stands in a file that is ours: it may have been answered in every row. */
const SHARE_OF_OURS = 0.6;
/** Shorter lines stand in any paper. */
const LEAST_LETTERS = 12;

/** How much two papers have in common, from 0 to 1: of the sent one, and of the one that came, before its tracked changes. */
export type Shares = { readonly ofSent: number; readonly ofReturned: number };

export function sharesOf(sent: PaperDocument, returned: PaperDocument): Shares {
  const [ours, theirs] = [new Set(linesIn(sent)), new Set(linesIn(returned))];
  const both = [...ours].filter((line) => theirs.has(line)).length;
  return { ofSent: both / Math.max(1, ours.size), ofReturned: both / Math.max(1, theirs.size) };
}

/** Ours is also what holds little else: a list of some of the points that are open. */
export function isOurs({ ofSent, ofReturned }: Shares): boolean {
  return Math.max(ofSent, ofReturned) >= SHARE_OF_OURS;
}

/** Every place that reads otherwise than as it went out, tracked or not. */
export function returnedChanges(sent: SentPaper, returned: PaperDocument): ReturnedChange[] {
  // Of a list that went out with some of its rows alone, the others are not taken out.
  const isPart = sharesOf(sent.document, returned).ofSent < SHARE_OF_OURS;
  const [before, after] = [placesIn(sent.document), placesIn(returned)];
  let last: readonly string[] = [];
  return comparePapers(sent.document, returned)
    .changes.filter(
      ({ kind }) => kind !== 'formatting' && kind !== 'numbering' && !(isPart && kind === 'gone'),
    )
    .map((change): ReturnedChange => {
      const place =
        (change.before && before.get(change.before.paragraph)) ??
        (change.after && after.get(change.after.paragraph));
      const own = termsOf(change.before?.text ?? '', place, sent.articles);
      // What is new belongs to what stands before it.
      const termIds = own.length === 0 && change.kind === 'new' && !place ? last : own;
      last = termIds;
      const { kind, runs, isUntracked } = change;
      const at = change.after?.paragraph ?? change.before?.paragraph;
      return {
        kind,
        ...(runs ? { runs } : {}),
        isUntracked,
        termIds,
        column: place?.column ?? '',
        before: change.before?.text ?? '',
        after: change.after?.text ?? '',
        authors: [
          ...new Set(returned.revisions.flatMap((each) => (each.paragraph === at ? [each.author] : []))),
        ],
      };
    })
    .filter(({ column }) => !/^(?:No\.|번호)$/.test(column));
}

/** Where a paragraph stands in a table with heads. */
type PlaceInTable = {
  readonly column: string;
  /** What stands in its row up to it, the nearest first. */
  readonly row: readonly string[];
};

/** The terms of the article or row that a text stands in. */
export function termsOf(
  text: string,
  place: PlaceInTable | undefined,
  articles: readonly StatedArticle[],
): readonly string[] {
  const [named] = (place?.row ?? []).flatMap((cell) => {
    const lines = cell.split('\n');
    return articles.filter(({ heading }) => lines.some((line) => isSame(line, heading)));
  });
  const said = foldText(text);
  const stating =
    named ??
    (said.length < LEAST_LETTERS ? undefined : articles.find((each) => foldText(each.text).includes(said))) ??
    articles.find((each) => each.text.length >= LEAST_LETTERS && said.includes(foldText(each.text)));
  return stating?.termIds ?? [];
}

function isSame(line: string, heading: string): boolean {
  return heading !== '' && foldText(line).trim() === foldText(heading).trim();
}

function placesIn({ parts }: PaperDocument): ReadonlyMap<number, PlaceInTable> {
  const places = new Map<number, PlaceInTable>();
  for (const table of parts.flatMap(({ blocks }) => tablesIn(blocks))) {
    const [first] = table.rows;
    const heads = first?.isHeader === true ? first.cells.map(({ blocks }) => paragraphsOf(blocks)) : [];
    for (const { cells } of table.rows) {
      const row = cells.map(({ blocks }) => paragraphsOf(blocks));
      for (const [at, { blocks }] of cells.entries()) {
        const place = { column: heads[at] ?? '', row: row.slice(0, at + 1).toReversed() };
        for (const block of blocks) if (block.kind === 'paragraph') places.set(block.id, place);
      }
    }
  }
  return places;
}

function tablesIn(blocks: readonly Block[]): Table[] {
  return blocks.filter((block) => block.kind === 'table');
}

function paragraphsOf(blocks: readonly Block[]): string {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join('\n');
}

function linesIn({ parts }: PaperDocument): string[] {
  const lines: string[] = [];
  const take = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.kind === 'table')
        for (const { cells } of block.rows) for (const cell of cells) take(cell.blocks);
      else {
        const said = foldText(block.before ?? block.text).trim();
        if (said.length >= LEAST_LETTERS) lines.push(said);
      }
    }
  };
  for (const { kind, blocks } of parts) if (kind === 'body') take(blocks);
  return lines;
}
