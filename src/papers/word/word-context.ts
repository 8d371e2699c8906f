import type { Block, Paragraph, Part, Unread } from '#domain/reading/document/paper-document.ts';
import type { CommentPlaces } from './comment-places.ts';
import type { Numbering } from './numbering.ts';
import type { RevisionLog } from './revision-log.ts';
import type { Styles } from './styles.ts';

/** What all stories of a paper share while they are read. */
export type WordContext = {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly revisions: RevisionLog;
  readonly comments: CommentPlaces;
  readonly unread: UnreadDraft[];
  /** Parts of the package that `unread` already names. */
  readonly named: Set<string>;
  /** Text boxes, in the order in which they are met. */
  readonly boxes: PartDraft[];
  readonly met: Met;
};

export type UnreadDraft = Omit<Unread, 'paragraph' | 'page'> & { readonly place?: Paragraph };
export type PartDraft = Omit<Part, 'anchor' | 'blocks'> & {
  readonly blocks: Block[];
  readonly hangsOn?: Paragraph;
};

/** Counted as they are met: what the finished document no longer shows one by one. */
export type Met = {
  fields: number;
  links: number;
  contentControls: number;
  hidden: number;
  /** Letters and digits that the reader put in itself: a chosen entry of a list, a letter of a symbol font. */
  ownLetters: number;
  /** Letters and digits of the text that went into a field's instruction. */
  instructionLetters: number;
};

/** A comment or a note as it stands in its part. `paraIds` are the ids that Word gives its paragraphs. */
export type Entry = {
  readonly attributes: Readonly<Record<string, string>>;
  readonly blocks: Block[];
  readonly paraIds: string[];
};
