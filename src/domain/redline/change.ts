/**
 * What is to be changed in a Word file of the other side. A text is found as it stands with the changes of others
 * accepted; kinds of blanks and of quotation marks do not matter.
 */
export type RedlineChange = TextReplacement | TextInsertion;

/**
 * The words in place of others, within one paragraph; empty words take them out, and with the whole text of a
 * paragraph the paragraph. The same words with a comment: the comment alone.
 */
export type TextReplacement = InClause & {
  readonly find: string;
  readonly replace: string;
};

/**
 * New paragraphs, one a line, behind the paragraph in which these words stand, in its style and with its numbering; where
 * the clause that is named is more than this paragraph, in those of the clause, and a line with a number of its own in
 * those of the paragraphs that are numbered so.
 */
export type TextInsertion = InClause & {
  readonly insertAfter: string;
  readonly text: string;
};

type InClause = {
  /** The clause as it is printed (`7.2`, `4(b)`, `제12조 제4항`), where the words stand several times. */
  readonly clause?: string;
  /** Typed by the person, for the margin. Never filled from anything of ours. */
  readonly comment?: string;
};

/**
 * A change whose words stand several times, and which of these places is meant: counted from 1, of so many. Of new
 * paragraphs, line by line, the paragraph whose style and numbering each takes where it is not the one before them.
 */
export type PlacedChange = RedlineChange & {
  readonly place?: { readonly nth: number; readonly of: number };
  readonly forms?: readonly (ParagraphPlace | undefined)[];
  /** Of new paragraphs: they stand before the paragraph of these words, where none stands that they could follow. */
  readonly isBefore?: true;
  /** Between two papers alone: the row of a table in which the words stand goes, or a new one comes behind it. */
  readonly row?: 'gone' | NewRow;
  /** Between two papers alone: a new table comes behind the paragraph in which the words stand. */
  readonly table?: NewTable;
};

export type NewTable = { readonly rows: readonly (NewRow & { readonly isHeader?: true })[] };

export type NewRow = { readonly cells: readonly NewCell[] };

/** A cell of a new row: its words, paragraph by paragraph, and how it is merged with others. */
export type NewCell = {
  readonly lines: readonly string[];
  /** Over so many columns; one where nothing is said. */
  readonly columns?: number;
  /** It begins a merged one that the row below continues, or continues the cell above. */
  readonly merge?: 'begins' | 'continues';
};

/** A line break within a paragraph, as Word calls it its manual one: in new words it is put in as such. */
export const LINE_BREAK = '\u000B';

/** A paragraph by its words and which of their places it is. */
export type ParagraphPlace = { readonly words: string; readonly nth: number; readonly of: number };

/** The new paragraphs of an insertion. */
export function newLinesOf({ text }: TextInsertion): string[] {
  return text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
}

export function isInsertion<Change extends RedlineChange>(
  change: Change,
): change is Extract<Change, TextInsertion> {
  return 'insertAfter' in change;
}

/** The words by which a change is found. */
export function wordsToFind(change: RedlineChange): string {
  return isInsertion(change) ? change.insertAfter : change.find;
}

/** Who signs a redline. Without a date the changes bear none. */
export type RedlineAuthor = {
  readonly name: string;
  readonly initials: string;
  /** ISO date and time in UTC: `2026-11-29T09:00:00Z`. */
  readonly at?: string;
};
