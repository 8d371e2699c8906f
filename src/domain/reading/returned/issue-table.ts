import type { Block, Cell, PaperDocument, Table } from '#domain/reading/document/paper-document.ts';
import { foldText } from '#domain/text/fold.ts';
import { STATUS_AND_OWNER, isIssuesHead, issueColumnOf } from '#domain/words/issue-columns.ts';
import type { IssueColumn } from '#domain/words/issue-columns.ts';

/** An issues list as a table of Word or Excel, in whatever order its rows and columns stand. */
export type IssueTable = { readonly rows: readonly IssueRow[] };

export type IssueRow = {
  /** As it is printed; empty where somebody took it out. */
  readonly number: string;
  readonly point: string;
  readonly clause: string;
  readonly status: string;
  readonly owner: string;
  /** What stands in each column, the number left out, by its head. */
  readonly cells: ReadonlyMap<string, IssueCell>;
  /** Head of the column of each of its paragraphs. */
  readonly columnOf: ReadonlyMap<number, string>;
};

export type IssueCell = {
  readonly head: string;
  readonly column: IssueColumn | undefined;
  readonly text: string;
};

/** Every issues list in a paper: in two languages there are two. */
export function issueTables({ parts }: PaperDocument): IssueTable[] {
  return parts
    .filter(({ kind }) => kind === 'body')
    .flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'))
    .flatMap((table) => tableIn(table) ?? []);
}

function tableIn({ rows }: Table): IssueTable | undefined {
  const at = rows.findIndex(({ isHeader }) => isHeader === true);
  const heads = (rows[at]?.cells ?? []).map(cellText);
  const isWordList = heads.some(isStatusAndOwner) && heads.some((head) => issueColumnOf(head) === 'clause');
  if (at < 0 || !(isWordList || isIssuesHead(heads))) return undefined;
  return {
    rows: rows
      .slice(at + 1)
      .filter(({ isGone, cells }) => isGone !== true && isIssue(cells))
      .map(({ cells }) => rowOf(heads, cells)),
  };
}

/** A row with words in its first cell alone names the part of their paper to which the rows below belong. */
function isIssue(cells: readonly Cell[]): boolean {
  return cells.slice(1).some((cell) => cellText(cell) !== '');
}

function rowOf(heads: readonly string[], ofRow: readonly Cell[]): IssueRow {
  const texts = ofRow.map(cellText);
  const said = new Map<IssueColumn, string>();
  const cells = new Map<string, IssueCell>();
  let together: readonly string[] = [];
  for (const [index, head] of heads.entries()) {
    const column = issueColumnOf(head);
    const text = texts[index] ?? '';
    if (column) said.set(column, text);
    if (isStatusAndOwner(head)) together = text.split('\n');
    if (column !== 'number') cells.set(column ?? foldText(head), { head, column, text });
  }
  const [firstLine = '', secondLine = ''] = (said.get('clause') ?? '').split('\n');
  const isInOneCell = !said.has('point');
  const [status = '', ...owner] = together;
  return {
    number: (said.get('number') ?? '').trim(),
    point: (isInOneCell ? firstLine : (said.get('point') ?? '')).trim(),
    clause: (isInOneCell ? secondLine : (said.get('clause') ?? '')).trim(),
    status: (said.get('status') ?? status).trim(),
    owner: (said.get('owner') ?? owner.join('\n')).trim(),
    cells,
    columnOf: new Map(
      ofRow.flatMap(({ blocks }, index) =>
        blocks.flatMap((block) => (block.kind === 'paragraph' ? [[block.id, heads[index] ?? '']] : [])),
      ),
    ),
  };
}

function isStatusAndOwner(head: string): boolean {
  return [STATUS_AND_OWNER.en, STATUS_AND_OWNER.ko].some((each) => foldText(each) === foldText(head.trim()));
}

function cellText({ blocks }: { readonly blocks: readonly Block[] }): string {
  return blocks
    .flatMap((block) => (block.kind === 'paragraph' && block.isGone !== true ? [block.text] : []))
    .join('\n')
    .trim();
}
