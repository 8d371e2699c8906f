/**
 * A story of a Word file, mapped: its paragraphs with what they say now and where each letter of it stands in the XML.
 * Offsets are places in the text of the part. `text` is what stands now: others' insertions are in it, what they
 * deleted is not.
 */
export type StoryMap = {
  readonly xml: string;
  /** The prefix of the word-processing names with its colon: `w:`. */
  readonly prefix: string;
  readonly paragraphs: readonly MappedParagraph[];
  /** Stretches of the XML whose text is not searched: text boxes, drawings, alternatives, formulas. */
  readonly outside: readonly Stretch[];
};

export type Stretch = { readonly from: number; readonly to: number };

export type MappedParagraph = Stretch & {
  /** Behind its open tag, and its close tag; equal where the paragraph is empty in one tag. */
  readonly contentFrom: number;
  readonly contentTo: number;
  /** Its `w:pPr`, whole. */
  readonly properties?: Stretch;
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** What follows in the same container, if anything that stands on a page. */
  readonly next: 'paragraph' | 'table' | 'other' | 'none';
  /** A table stands directly before it. */
  readonly isBehindTable: boolean;
  /** Why nothing may be changed in any of it. */
  readonly barred?: Barred;
  /** The row of a table that it stands in, the innermost. */
  readonly row?: MappedRow;
  /** A field that began in an earlier paragraph, or ends in a later one. */
  readonly isInField: boolean;
  /** Others deleted, moved or inserted its end. */
  readonly mark: 'plain' | 'inserted' | 'deleted' | 'moved';
};

/** A row of a table. */
export type MappedRow = Stretch & {
  /** Behind its open tag and its exceptions to the table: where its `w:trPr` would stand. */
  readonly headEnd: number;
  /** Its `w:trPr`, whole. */
  readonly properties?: Stretch;
  readonly cells: readonly (Stretch & { readonly properties?: Stretch })[];
  readonly table: MappedTable;
  /** Others deleted it. */
  readonly isGone: boolean;
};

/** A table with how many rows it has. */
export type MappedTable = Stretch & { readonly rows: number };

/**
 * Something of a paragraph, in order. A wall is what a change may not lead through; what is soft (a soft hyphen, a page
 * break of the last printing) goes with the letters around it.
 */
export type Piece = {
  readonly kind: 'text' | 'sign' | 'soft' | 'wall' | 'nothing';
  /** Where it begins in the text of the paragraph. */
  readonly at: number;
  /** What it says; one letter of a sign (tab, break, hyphen), nothing of the rest. */
  readonly text: string;
  /** In the XML: the element, or the tag of a border. */
  readonly from: number;
  readonly to: number;
  /** Of a text: where each of its letters begins in the XML, and where the last ends; undefined where one follows another. */
  readonly letters?: readonly number[];
  /** Of a text: where its first letter stands in the XML. */
  readonly lettersFrom: number;
  readonly wall?: Wall;
  readonly barred?: Barred;
  /** The run that it stands in; none of a border. */
  readonly run?: MappedRun;
};

export type MappedRun = Stretch & {
  readonly contentFrom: number;
  readonly contentTo: number;
  readonly properties?: Stretch;
  /** The tag of another author's insertion that it stands in directly. */
  readonly insertion?: Stretch;
  /** It stands in an insertion of others, with something between. */
  readonly isDeepInInsertion: boolean;
  /** The child of the paragraph that it is, or stands in. */
  readonly top: Stretch;
};

export type Wall =
  'field' | 'note' | 'drawing' | 'formula' | 'content-control' | 'page-break' | 'other-object';

export type Barred =
  | 'field-result'
  | 'moved'
  | 'locked-control'
  | 'bound-control'
  | 'choice-control'
  | 'placeholder'
  | 'generated';
