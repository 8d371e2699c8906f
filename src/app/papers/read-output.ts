import type { ReadOutput } from '#contract/formats/read-output.ts';
import { clausesByParagraph } from '#domain/reading/clauses/clause-of-paragraph.ts';
import type { ReadClause } from '#domain/reading/findings/paper-reading.ts';
import type { PaperRead } from '#domain/reading/review/paper-read.ts';

/** A paper as it was read, in the shape that the command line prints. `name` is that of the file. */
export function readOutputOf(name: string, { document, split, findings }: PaperRead): ReadOutput {
  const { format, language, pages = null, revisions, comments, receipt } = document;
  const { clauses } = findings;
  const { missingSchedules, prevailing } = split;
  const clauseAt = clausesByParagraph(clauses);
  return {
    document: { name, format, language, pages },
    clauses: clauses.map(clauseOf),
    values: findings.values.map(
      ({ term, value, quote, clause, confidence, flags, alternatives, reason }) => ({
        term,
        value,
        quote,
        clause,
        confidence,
        flags,
        alternatives: alternatives.map((other) => ({
          value: other.value,
          quote: other.quote,
          clause: other.clause,
        })),
        ...(reason === undefined ? {} : { reason }),
      }),
    ),
    absent: findings.absent.map(({ term, reason }) => ({ term, reason })),
    open: findings.open.map(({ term, quote, clause }) => ({ term, quote, clause })),
    conflicts: findings.conflicts.map(({ term, kind, quotes }) => ({ term, kind, quotes })),
    missingSchedules: missingSchedules.map(({ name: called, clause, quote }) => ({
      name: called,
      clause,
      quote,
    })),
    ...(prevailing && {
      prevailing: { language: prevailing.language, clause: prevailing.clause, quote: prevailing.quote },
    }),
    revisions: revisions.map(({ kind, author, date, paragraph, before, after }) => ({
      kind,
      author,
      date,
      clause: clauseAt(paragraph) ?? null,
      before,
      after,
    })),
    comments: comments.map(({ author, date, paragraph, about, text, isResolved = false }) => ({
      author,
      date,
      clause: clauseAt(paragraph) ?? null,
      about,
      text,
      isResolved,
    })),
    receipt: {
      counts: Object.fromEntries(receipt.counts.map(({ what, present, read }) => [what, { present, read }])),
      unread: receipt.unread.map(({ what, name: called, part, paragraph, page = null }) => ({
        what,
        name: called,
        part,
        clause: clauseAt(paragraph) ?? null,
        page,
      })),
      notes: [...receipt.notes, ...(findings.whyNoneAbsent ? [findings.whyNoneAbsent] : [])],
    },
  };
}

function clauseOf(clause: ReadClause): ReadOutput['clauses'][number] {
  const { ordinal, number, heading, text, level, part } = clause;
  return {
    ordinal,
    number,
    heading,
    text,
    level,
    part,
    topics: clause.topics.map(({ topic, confidence }) => ({ topic, confidence: rounded(confidence) })),
    terms: clause.terms.map(({ term, confidence }) => ({ term, confidence: rounded(confidence) })),
    items: clause.pieces
      .filter((piece) => piece.level > 0)
      .map((piece) => ({
        number: piece.number,
        level: piece.level,
        text: text.slice(piece.from, piece.to),
      })),
  };
}

/** To three decimals; more would claim a precision that is not there. */
function rounded(confidence: number): number {
  return Math.round(confidence * 1_000) / 1_000;
}
