import type { Bilingual } from '#domain/text/bilingual.ts';

/** What a paper came as. `pasted` is text without a file, `xlsx` an issues list that came back. */
export const PAPER_FORMATS = ['docx', 'hwpx', 'pdf', 'txt', 'md', 'pasted', 'xlsx'] as const;
export type PaperFormat = (typeof PAPER_FORMATS)[number];

/**
 * A paper of the other side as it was read: everything that was in it, in reading order, with what could not be
 * read named. Plain data, so that it crosses to and from the engine. Offsets are UTF-16 units, as in strings.
 */
export type PaperDocument = {
  readonly format: PaperFormat;
  /** The language that most of its letters are in; `both` where each has more than a fifth of them. */
  readonly language: 'ko' | 'en' | 'both';
  /** Known only where the file has pages (PDF). */
  readonly pages?: number;
  /** The body first, then schedules that are parts of their own, notes, headers, footers, text boxes. */
  readonly parts: readonly Part[];
  readonly revisions: readonly Revision[];
  readonly comments: readonly PaperComment[];
  readonly receipt: Receipt;
};

/** A story of the file. Ids are unique: `body`, `header-1`, `footer-2`, `footnotes`, `endnotes`, `text-box-3`. */
export type Part = {
  readonly id: string;
  readonly kind: PartKind;
  readonly blocks: readonly Block[];
  /** Of a text box: the paragraph that it hangs on. */
  readonly anchor?: number;
};

export type PartKind = 'body' | 'header' | 'footer' | 'footnotes' | 'endnotes' | 'text-box';

export type Block = Paragraph | Table;

export type Paragraph = {
  readonly kind: 'paragraph';
  /** Counted from 1 through the whole paper, in the order of its parts. */
  readonly id: number;
  /** What it says with changes accepted: the runs that stand now, joined. Its number is not in it. */
  readonly text: string;
  /** What it said before the changes, where that differs. Empty: the paragraph is new; of one that is gone: it was empty. */
  readonly before?: string;
  /** The changes deleted it whole: it is there only in `before`. */
  readonly isGone?: boolean;
  /** Its automatic number as the page prints it: `7.2`, `(a)`, `제3조`; empty where it has none. A typed number stays in `text`. */
  readonly label: string;
  /** Depth of its automatic number or list, 0 for the outermost. */
  readonly listLevel?: number;
  /** Of a heading style: 1 for the outermost. */
  readonly headingLevel?: number;
  readonly style?: string;
  readonly alignment?: 'left' | 'center' | 'right' | 'both';
  /** Left indent in points; says depth where numbers are typed. */
  readonly indent?: number;
  /** Pieces of one look, in order, deleted ones too. `text` is those with no `deleted` and no `moved-away` change. */
  readonly runs: readonly Run[];
  readonly page?: number;
  /** Names under which fields and links of the paper lead here: `_Ref123` of `REF _Ref123`, `#_Ref123`. */
  readonly anchors?: readonly string[];
  /** Ids of footnotes and endnotes that it points to, in order: `footnote-2`. */
  readonly notes?: readonly string[];
  /** Of a paragraph in the notes: the note that it belongs to. */
  readonly noteId?: string;
};

export type Run = {
  readonly text: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isUnderlined?: boolean;
  readonly isStruck?: boolean;
  /** Formatted as hidden; it is read all the same, and named. */
  readonly isHidden?: boolean;
  /** Index in `revisions` of the change that put it in or took it out. */
  readonly revision?: number;
  /** `note`: a reference mark, whose text is empty. `field`: the printed result of a field. */
  readonly role?: 'note' | 'field' | 'link' | 'content-control' | 'picture';
  readonly link?: string;
  /** Of a field: what it was told to print, as the file says it: `REF _Ref123 \\r \\h`, `PAGE`. */
  readonly instruction?: string;
};

export type Table = {
  readonly kind: 'table';
  readonly rows: readonly Row[];
};

export type Row = {
  readonly cells: readonly Cell[];
  readonly isHeader?: boolean;
  /** The row was put in or taken out: index in `revisions`. */
  readonly revision?: number;
  /** The changes deleted it. */
  readonly isGone?: boolean;
};

export type Cell = {
  readonly blocks: readonly Block[];
  readonly columns: number;
  /** Continues the cell above. */
  readonly isMergedAbove?: boolean;
};

export const REVISION_KINDS = [
  'insertion',
  'deletion',
  'moved-from',
  'moved-to',
  'paragraph-inserted',
  'paragraph-deleted',
  'row-inserted',
  'row-deleted',
  'cell-inserted',
  'cell-deleted',
  'cell-merged',
  'formatting',
] as const;
export type RevisionKind = (typeof REVISION_KINDS)[number];

/** One tracked change. */
export type Revision = {
  readonly kind: RevisionKind;
  readonly author: string;
  /** As the file says it; empty where it does not. */
  readonly date: string;
  readonly part: string;
  /** The paragraph it stands in, or the first of them. */
  readonly paragraph?: number;
  /** What it took out. */
  readonly before: string;
  /** What it put in. */
  readonly after: string;
};

export type PaperComment = {
  readonly id: string;
  readonly author: string;
  readonly date: string;
  readonly text: string;
  readonly part: string;
  readonly paragraph?: number;
  /** The words that it is about; empty where it is about a place. */
  readonly about: string;
  /** The comment that it answers. */
  readonly answers?: string;
  readonly isResolved?: boolean;
};

/**
 * What was there, what was read, and what was not. `present` is counted in the text of the file or in its XML, without
 * the reader. Of a PDF it is counted in the letters that pdf.js hands over: what that cannot see is in neither number.
 */
export type Receipt = {
  readonly counts: readonly Count[];
  readonly unread: readonly Unread[];
  /** What the reader had to guess, such as where paragraphs end in a PDF without structure. */
  readonly notes: readonly Bilingual[];
};

export type Count = { readonly what: CountedKind; readonly present: number; readonly read: number };

export const COUNTED_KINDS = [
  'paragraphs',
  'tables',
  'rows',
  'cells',
  'insertions',
  'deletions',
  'moves',
  'row-changes',
  'cell-changes',
  'formatting-changes',
  'comments',
  'footnotes',
  'endnotes',
  'headers',
  'footers',
  'text-boxes',
  'fields',
  'numbered-paragraphs',
  'content-controls',
  'links',
  'pages',
  'letters',
] as const;
export type CountedKind = (typeof COUNTED_KINDS)[number];

/** Something in the file that is no text, or that no reader of ours can read, with its place. */
export type Unread = {
  readonly what: UnreadKind;
  readonly part: string;
  /** The paragraph that it stands in, where it stands in one. */
  readonly paragraph?: number;
  readonly page?: number;
  /** Name of the part of the file, or what a text alternative says of it. */
  readonly name: string;
};

export const UNREAD_KINDS = [
  'picture',
  'embedded-file',
  'embedded-document',
  'equation',
  'chart',
  'drawing',
  'form',
  'other',
] as const;
export type UnreadKind = (typeof UNREAD_KINDS)[number];
