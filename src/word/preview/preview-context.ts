import type { Footnote, Picture } from '#domain/preview/preview.ts';
import type { Relationship } from '#papers/package/relationships.ts';
import type { NumberCounter } from '#papers/word/number-labels.ts';
import type { Numbering } from '#papers/word/numbering.ts';
import type { Styles } from '#papers/word/styles.ts';
import type { ListLooks } from './list-looks.ts';
import type { LookLists } from './look-lists.ts';
import type { PageFields } from './page-fields.ts';
import type { PageStyles } from './page-styles.ts';
import type { RunProperties, ParagraphProperties } from './properties.ts';

/** What is known of the whole file while its preview is made. */
export type FileContext = {
  readonly styles: PageStyles;
  readonly lists: ListLooks;
  /** The paper reader's own, so that numbers are counted in one way only. */
  readonly readerStyles: Styles;
  readonly numbering: Numbering;
  readonly looks: LookLists;
  readonly pictures: PictureShelf;
  readonly notes: NoteShelf;
};

/** What is known of one story: the body, a header, the notes. */
export type StoryContext = FileContext & {
  readonly relations: ReadonlyMap<string, Relationship>;
  readonly counter: NumberCounter;
  readonly fields: PageFields;
  /** Of a note that is being read: the mark that points to it. */
  readonly noteMark: string;
  /** What the table around says of the words in it. */
  readonly around: { readonly run: RunProperties; readonly paragraph: ParagraphProperties };
};

/** The picture that a relation leads to, by its place; undefined for one that a browser does not show. */
export type PictureShelf = {
  readonly pictures: readonly Picture[];
  readonly placeOf: (relation: Relationship | undefined) => number | undefined;
};

/** Notes get their marks in the order in which the text points to them. */
export type NoteShelf = {
  readonly notes: readonly Footnote[];
  readonly markOf: (id: string) => string;
};
