/**
 * One clause of a paper (DESIGN section 4): a second-level section, an article (조), a row of a memo; the preamble,
 * the recitals together, each schedule, a memo's opening and closing notes are one clause each.
 */
export type Clause = {
  /** Counted from 1 through the paper. */
  readonly ordinal: number;
  /** As it is printed, and unambiguous: `7.2`, `제12조`, `Exhibit B`; empty where there is none. */
  readonly number: string;
  readonly heading: string;
  /** Headings above it, from the outermost: the article of a section, the schedule of an item. */
  readonly above: readonly string[];
  /** 1 for an article or a top-level section, 2 for a section of it. */
  readonly level: number;
  readonly kind: ClauseKind;
  /** `body`, `schedule-1`, `footnotes` ... */
  readonly part: string;
  readonly language: 'ko' | 'en' | 'both';
  /** Everything that it says, as it stands with changes accepted: its pieces joined by line breaks, items with their numbers. */
  readonly text: string;
  /** Where each stretch of `text` comes from, in order. */
  readonly pieces: readonly ClausePiece[];
  /** The clause that says the same in the other language. */
  readonly twin?: number;
  /** Of a footnote or an endnote: the clause that points to it. */
  readonly noteOf?: number;
};

export const CLAUSE_KINDS = [
  'title',
  'preamble',
  'recitals',
  'definitions',
  'section',
  'row',
  'schedule',
  'note',
  'signature',
] as const;
export type ClauseKind = (typeof CLAUSE_KINDS)[number];

/** A paragraph or cell of a clause; an item (a), 제1항, ①, 가. has its own number and level. */
export type ClausePiece = {
  /** Id of the paragraph in the document. */
  readonly paragraph: number;
  /** Its stretch in the text of the clause, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Where in the text of the paragraph the stretch begins. */
  readonly at: number;
  /** The whole number, as a lawyer cites it: `7.2(a)(ii)`, `제12조 제4항`; that of the clause where the piece has none. */
  readonly number: string;
  /** 0 for the clause's own words, 1 for its items, 2 for theirs. */
  readonly level: number;
};

/** What is known of a paper beside its clauses. */
export type ClauseSplit = {
  readonly clauses: readonly Clause[];
  /** `"Net Proceeds" means …`, `(이하 "구매가"라 한다)`: the words and where they are defined. */
  readonly definitions: readonly DefinedWord[];
  readonly references: readonly CrossReference[];
  /** Which language decides where the two differ, and the clause that says so. */
  readonly prevailing?: { readonly language: 'ko' | 'en'; readonly clause: number; readonly quote: string };
  /** `schedules`: named in the paper and not in it. */
  readonly missingSchedules: readonly {
    readonly name: string;
    readonly clause: number;
    readonly quote: string;
  }[];
};

export type DefinedWord = {
  readonly word: string;
  readonly clause: number;
  /** Its meaning, or the words before the bracket that names it. */
  readonly meaning: string;
  readonly from: number;
  readonly to: number;
};

/** `Section 7(c)(ii)`, `제12조 제4항`, `Exhibit B`; `to` is missing where the paper has no such place. */
export type CrossReference = {
  readonly said: string;
  readonly clause: number;
  readonly from: number;
  readonly to?: number;
};
