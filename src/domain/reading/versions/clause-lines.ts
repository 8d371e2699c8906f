import type { Clause } from '#domain/reading/clauses/clause.ts';
import type { PaperLine } from './paper-lines.ts';

/** Clauses as lines: what each says, in one. For papers whose lines are those of a page. */
export function spokenClauses(clauses: readonly Clause[]): PaperLine[] {
  return clauses
    .filter(({ text }) => text.trim() !== '')
    .map(({ part, text, pieces }): PaperLine => ({
      part,
      partKind: 'body',
      paragraph: pieces[0]?.paragraph ?? 1,
      label: '',
      accepted: text,
      original: text,
      looks: '',
      tracked: [],
    }));
}
