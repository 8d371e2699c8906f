import type { PaperComment, PaperDocument } from '#domain/reading/document/paper-document.ts';
import { foldText } from '#domain/text/fold.ts';
import { diffWords } from '#domain/text/word-diff.ts';
import { issueTables } from './issue-table.ts';
import type { IssueRow, IssueTable } from './issue-table.ts';
import { paragraphsOf } from '../document/paragraphs-of.ts';
import { termsOf as termsOfText } from './returned-changes.ts';
import type { ReturnedChange, SentPaper } from './returned-changes.ts';

/** Where an issue stands and who is to act, as their file says it and otherwise than it went out. */
export type ReturnedIssue = {
  /** The terms of the row as it went out. */
  readonly termIds: readonly string[];
  readonly status: string;
  readonly owner: string;
};

/** A row that came back with the one that went out; one of them is missing where it came or went. */
type Pair = { readonly sent?: IssueRow; readonly returned?: IssueRow; readonly termIds: readonly string[] };

/** The status and owner of every row in which either is not as it went out. */
export function returnedIssues(sent: SentPaper, returned: PaperDocument): ReturnedIssue[] {
  return pairsOf(sent, returned).flatMap(({ sent: before, returned: after, termIds }) => {
    if (!before || !after || termIds.length === 0) return [];
    const { status, owner } = after;
    return isSame(before.status, status) && isSame(before.owner, owner) ? [] : [{ termIds, status, owner }];
  });
}

/** A comment of theirs in a list that came back, at its row and column. */
export type ReturnedComment = Pick<PaperComment, 'author' | 'date' | 'text'> & {
  /** The terms of its row as it went out, or of the article that its words stand in. */
  readonly termIds: readonly string[];
  /** Number and point of the row as they are printed; empty of a comment outside the rows. */
  readonly row: string;
  /** Head of the column. */
  readonly column: string;
  readonly isAnswer: boolean;
};

/** Comments that did not go out with it, in their order. */
export function returnedComments(sent: SentPaper, returned: PaperDocument): ReturnedComment[] {
  const known = new Set(sent.document.comments.map(({ author, text }) => `${author} ${text}`));
  const pairs = pairsOf(sent, returned);
  const texts = new Map(
    [...paragraphsOf(returned.parts)].map(({ id, text, before }) => [id, before ?? text]),
  );
  return returned.comments
    .filter(({ author, text }) => text.trim() !== '' && !known.has(`${author} ${text}`))
    .map(({ author, date, text, paragraph = -1, answers }): ReturnedComment => {
      const pair = pairs.find((each) => each.returned?.columnOf.has(paragraph) === true);
      const { number = '', point = '' } = pair?.returned ?? {};
      return {
        author,
        date,
        text: text.trim(),
        termIds: pair?.termIds ?? termsOfText(texts.get(paragraph) ?? '', undefined, sent.articles),
        row: [number, point].filter((each) => each !== '').join(' · '),
        column: pair?.returned?.columnOf.get(paragraph) ?? '',
        isAnswer: answers !== undefined,
      };
    });
}

/**
 * What they changed in the cells of a list without tracked changes, row by row whatever their order. Columns of their own
 * are told too. Where they sent some of the rows alone, the others are not taken out.
 */
export function changedCells(sent: SentPaper, returned: PaperDocument): ReturnedChange[] {
  const pairs = pairsOf(sent, returned);
  const kept = pairs.filter((pair) => pair.sent && pair.returned).length;
  const isPart = kept * 2 < pairs.filter((pair) => pair.sent).length;
  return pairs.flatMap(({ sent: before, returned: after, termIds }): ReturnedChange[] => {
    if (before && after) return cellsOf(before, after, termIds);
    const row = after ?? before;
    if (!row || (before && isPart)) return [];
    const text = [...row.cells.values()].map((cell) => cell.text).filter((each) => each !== '');
    return [change(after ? 'new' : 'gone', '', before ? text : [], after ? text : [], termIds)];
  });
}

function cellsOf(before: IssueRow, after: IssueRow, termIds: readonly string[]): ReturnedChange[] {
  return [...after.cells].flatMap(([key, { head, text }]) => {
    const old = before.cells.get(key)?.text ?? '';
    if (isSame(old, text)) return [];
    const kind = old === '' ? 'new' : text === '' ? 'gone' : 'changed';
    return [change(kind, head, [old], [text], termIds)];
  });
}

function change(
  kind: ReturnedChange['kind'],
  column: string,
  old: readonly string[],
  now: readonly string[],
  termIds: readonly string[],
): ReturnedChange {
  const [before, after] = [old.join('\n'), now.join('\n')];
  return {
    kind,
    ...(kind === 'changed' ? { runs: diffWords(before, after) } : {}),
    isUntracked: true,
    termIds,
    column,
    before,
    after,
    authors: [],
  };
}

/** Each list that came back with the one of ours that it has most in common with. */
function pairsOf({ document, articles }: SentPaper, returned: PaperDocument): Pair[] {
  const lists = issueTables(document);
  let at = 0;
  const ours = lists.map(({ rows }) => rows.map((row) => ({ row, termIds: termsOf(row, articles, at++) })));
  const free = new Set(ours);
  return issueTables(returned).flatMap((table) => {
    const best = [...free].toSorted((a, b) => inCommon(table, b) - inCommon(table, a))[0];
    if (!best) return table.rows.map((row): Pair => ({ returned: row, termIds: [] }));
    free.delete(best);
    return pairRows(best, table.rows);
  });
}

type OurRow = { readonly row: IssueRow; readonly termIds: readonly string[] };

function inCommon({ rows }: IssueTable, ours: readonly OurRow[]): number {
  const points = new Set(rows.map(({ point }) => foldText(point)));
  return ours.filter(({ row }) => points.has(foldText(row.point))).length;
}

/** The article of the row, by its place among all of them; where that is another, the one with its heading. */
function termsOf({ point }: IssueRow, articles: SentPaper['articles'], at: number): readonly string[] {
  const [own, ...others] = articles.filter(({ heading }) => isSame(heading, point));
  const here = articles[at];
  if (here && isSame(here.heading, point)) return here.termIds;
  return own && others.length === 0 ? own.termIds : [];
}

/**
 * A row is the issue with that number, if its point is the same; where the number is gone or another, the issue with the
 * same point; where several points share a name, the one with the same clause. What is neither is new.
 */
function pairRows(ours: readonly OurRow[], rows: readonly IssueRow[]): Pair[] {
  const free = new Set(ours);
  const found = new Map<IssueRow, OurRow>();
  const take = (row: IssueRow, matches: readonly OurRow[]): void => {
    const [only, ...others] = matches;
    if (!only || others.length > 0 || found.has(row)) return;
    found.set(row, only);
    free.delete(only);
  };
  const withPoint = (row: IssueRow) => [...free].filter((each) => isSame(each.row.point, row.point));
  for (const row of rows)
    take(
      row,
      withPoint(row).filter((each) => each.row.number === row.number),
    );
  for (const row of rows) take(row, withPoint(row));
  for (const row of rows)
    take(
      row,
      withPoint(row).filter((each) => isSame(each.row.clause, row.clause)),
    );
  return [
    ...rows.map((row): Pair => {
      const own = found.get(row);
      return own ? { sent: own.row, returned: row, termIds: own.termIds } : { returned: row, termIds: [] };
    }),
    ...[...free].map(({ row, termIds }): Pair => ({ sent: row, termIds })),
  ];
}

function isSame(one: string, other: string): boolean {
  return spaced(one) === spaced(other);
}

function spaced(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}
