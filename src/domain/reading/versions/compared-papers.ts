import { clausesByParagraph } from '#domain/reading/clauses/clause-of-paragraph.ts';
import type { Clause } from '#domain/reading/clauses/clause.ts';
import type { PaperDocument, PaperFormat } from '#domain/reading/document/paper-document.ts';
import { alignLines, alignPapers } from './compare-papers.ts';
import type { AlignedPapers, CompareOptions, ComparedRow, RowLine } from './compare-papers.ts';
import { spokenClauses } from './clause-lines.ts';

/** A paper as it was read, with its clauses. */
export type PaperInClauses = { readonly document: PaperDocument; readonly clauses: readonly Clause[] };

/** What a clause is called. */
export type ClauseName = Pick<Clause, 'ordinal' | 'number' | 'heading'>;

export function namesByOrdinal(names: readonly ClauseName[]): ReadonlyMap<number, ClauseName> {
  return new Map(names.map((name) => [name.ordinal, name]));
}

/** Two papers beside each other, line by line, with what changed. */
export type ComparedPapers = AlignedPapers & {
  /** One of them has no structure of its own: they are compared clause by clause, as text. */
  readonly isTextOnly: boolean;
  readonly clauses: { readonly before: readonly ClauseName[]; readonly after: readonly ClauseName[] };
};

/** Formats that say where a paragraph ends. In others a line break may be one of the page. */
const STRUCTURED: ReadonlySet<PaperFormat> = new Set(['docx', 'hwpx']);

/**
 * Compares two papers as far as both have structure: paragraph by paragraph where they do, else clause by clause, so that
 * another way of breaking lines is no change.
 */
export function comparedPapers(
  before: PaperInClauses,
  after: PaperInClauses,
  options: CompareOptions,
): ComparedPapers {
  const isTextOnly = [before, after].some(({ document }) => !STRUCTURED.has(document.format));
  const aligned = isTextOnly
    ? { ...asText(before, after, options), comments: after.document.comments }
    : alignPapers(before.document, after.document, options);
  const [clauseBefore, clauseAfter] = [clausesByParagraph(before.clauses), clausesByParagraph(after.clauses)];
  return {
    ...aligned,
    rows: aligned.rows.map((row) => ({
      ...row,
      ...inClause('before', row, clauseBefore),
      ...inClause('after', row, clauseAfter),
    })),
    isTextOnly,
    clauses: { before: before.clauses.map(nameOf), after: after.clauses.map(nameOf) },
  };
}

/** Of a text without structure nobody can say what its author marked: nothing is called unmarked. */
function asText(before: PaperInClauses, after: PaperInClauses, options: CompareOptions) {
  const aligned = alignLines(spokenClauses(before.clauses), spokenClauses(after.clauses), options);
  return {
    ...aligned,
    changes: aligned.changes.map(({ runs, ...change }) => ({
      ...change,
      isUntracked: false,
      ...(runs ? { runs: runs.map(({ isUntracked: _unmarked, ...run }) => run) } : {}),
    })),
  };
}

function inClause(
  side: 'before' | 'after',
  row: ComparedRow,
  clauseOf: (paragraph: number | undefined) => number | undefined,
): Partial<Record<'before' | 'after', RowLine>> {
  const line = row[side];
  const clause = clauseOf(line?.paragraph);
  return line && clause !== undefined ? { [side]: { ...line, clause } } : {};
}

function nameOf({ ordinal, number, heading }: Clause): ClauseName {
  return { ordinal, number, heading };
}
