import type { PaperDocument } from '#domain/reading/document/paper-document.ts';
import type { Clause, ClauseSplit } from './clause.ts';
import { clausesOf } from './clause-text.ts';
import { definitionsIn } from './definitions.ts';
import type { DraftClause } from './draft-clause.ts';
import { languageRuns } from './language-runs.ts';
import { outlineOf } from './outline.ts';
import { bodyOf, linesOf } from './paper-lines.ts';
import { prevailingLanguage } from './prevailing-language.ts';
import { referencesIn } from './cross-references.ts';
import { pairTwins } from './twins.ts';

/**
 * The clauses of a paper (DESIGN section 4), what it defines, where its cross-references lead, which of its languages
 * decides and which of its schedules are missing. Every character of the body is in exactly one clause.
 */
export function splitClauses(document: PaperDocument): ClauseSplit {
  const body = bodyOf(document);
  const lines = body === undefined ? [] : linesOf(body);
  const runs = languageRuns(lines, outlineOf);
  const notes = notesOf(document);
  const clauses = withNotes(pairTwins(clausesOf([...runs.drafts, ...notes], lines), runs.isPaired), document);
  const definitions = clauses.flatMap((clause) => definitionsIn(clause));
  const { references, missingSchedules } = referencesIn(clauses);
  const prevailing = prevailingLanguage(clauses);
  return { clauses, definitions, references, missingSchedules, ...(prevailing && { prevailing }) };
}

/** Footnotes, endnotes and text boxes: one clause each, after those of the body. */
function notesOf(document: PaperDocument): readonly DraftClause[] {
  return document.parts
    .filter((part) => part.kind === 'footnotes' || part.kind === 'endnotes' || part.kind === 'text-box')
    .flatMap((part) => {
      const byNote = Map.groupBy(linesOf(part), ({ paragraph }) => paragraph.noteId ?? part.id);
      return [...byNote].map(([note, lines]): DraftClause => ({
        kind: 'note',
        number: part.kind === 'text-box' ? '' : note,
        heading: '',
        above: [],
        level: 1,
        part: part.id,
        segments: lines.map((line) => ({
          line,
          from: 0,
          to: line.text.length,
          number: part.kind === 'text-box' ? '' : note,
          level: 0,
        })),
      }));
    });
}

/** A note knows the clause that points to it. */
function withNotes(clauses: readonly Clause[], document: PaperDocument): readonly Clause[] {
  const pointing = new Map<string, number>();
  const paragraphs = new Map(
    clauses.flatMap((clause) => clause.pieces.map((piece) => [piece.paragraph, clause.ordinal] as const)),
  );
  for (const line of linesWithNotes(document))
    for (const note of line.notes) {
      const clause = paragraphs.get(line.paragraph);
      if (clause !== undefined && !pointing.has(note)) pointing.set(note, clause);
    }
  return clauses.map((clause) => {
    const noteOf = clause.kind === 'note' ? pointing.get(clause.number) : undefined;
    return noteOf === undefined ? clause : { ...clause, noteOf };
  });
}

function linesWithNotes(
  document: PaperDocument,
): readonly { readonly paragraph: number; readonly notes: readonly string[] }[] {
  const body = bodyOf(document);
  return (body === undefined ? [] : linesOf(body)).map(({ paragraph }) => ({
    paragraph: paragraph.id,
    notes: paragraph.notes ?? [],
  }));
}
