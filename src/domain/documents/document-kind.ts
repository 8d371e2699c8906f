import type { Bilingual } from '#domain/text/bilingual.ts';

/** Internal: for our side. Shareable: for the other side, without a private word. */
export type DocumentEdition = 'internal' | 'shareable';

/** The language of a document; in both, each article says it twice. */
export const DOCUMENT_LANGUAGES = ['ko', 'en', 'both'] as const;
export type DocumentLanguage = (typeof DOCUMENT_LANGUAGES)[number];

/**
 * What is to be known of a kind of document before it is written. The contract checks an order by this record, the form
 * asks by it, and the command line has a command of its name. How it is written is said in the room of documents.
 */
export type KindRecord = {
  readonly kind: string;
  readonly name: Bilingual;
  /** One sentence under the name: what it is, and for whom. */
  readonly about: Bilingual;
  readonly editions: { readonly [Edition in DocumentEdition]?: EditionRecord };
  /** The edition where a command names none; without it a command has to name one. */
  readonly usualEdition?: DocumentEdition;
  /** What else may be chosen of it, by the name of the field in an order. */
  readonly choices: Readonly<Record<string, DocumentOption>>;
  /** What the command of the same name does, as its help says it. */
  readonly command: string;
};

export type EditionRecord = {
  /** What stands in it, and what does not. */
  readonly about: Bilingual;
  /** The draft that it is on: any, at first the latest of the other side; or only one of ours. */
  readonly draft: 'any' | 'ours' | 'ours-if-any';
};

/** Something that may be chosen of a kind of document. */
export type DocumentOption = YesOrNo | OneOf | Points | Papers;

type Asked = {
  /** An order without it is refused. */
  readonly isRequired: boolean;
  /** The editions in which it means something, and so is asked for. */
  readonly editions: readonly DocumentEdition[];
};

/** At first no. */
type YesOrNo = Asked & {
  readonly is: 'yes-or-no';
  readonly label: Bilingual;
  /** Of the command: `--binding`. */
  readonly flag: string;
};

export type OneOf = Asked & {
  readonly is: 'one-of';
  readonly label: Bilingual;
  readonly names: readonly [string, ...string[]];
  readonly titles: Readonly<Record<string, Bilingual>>;
  /** A sentence about each. */
  readonly about?: Readonly<Record<string, Bilingual>>;
  /** What is chosen at first: one of the names, or none, which then has a title too. */
  readonly usual: string | { readonly none: Bilingual };
  /** Of the command: `--length`; null where the ending of the file that it writes says it. */
  readonly flag: string | null;
};

/** Some of the terms of the deal. Nothing chosen: as follows from the drafts. */
type Points = Asked & { readonly is: 'points'; readonly least: number; readonly most: number };

/** Drafts beside each other, in the order in which they stand. */
type Papers = Asked & { readonly is: 'papers'; readonly least: number; readonly most: number };

/** A record as it is written, so that its names are known to the compiler. */
export function documentKind<const Kind extends KindRecord>(kind: Kind): Kind {
  return kind;
}

/** What an order of this kind says: its draft, its language, its edition and what was chosen. */
export type ChoiceOf<Kind extends KindRecord> = Kind extends KindRecord
  ? Flat<
      {
        readonly kind: Kind['kind'];
        readonly draftId: string;
        readonly language: DocumentLanguage;
        readonly edition: keyof Kind['editions'] & DocumentEdition;
      } & ChosenOf<Kind['choices']>
    >
  : never;

type ChosenOf<Choices extends KindRecord['choices']> = {
  readonly [Name in keyof Choices as Choices[Name]['isRequired'] extends true ? Name : never]: ValueOf<
    Choices[Name]
  >;
} & {
  readonly [Name in keyof Choices as Choices[Name]['isRequired'] extends true ? never : Name]?: ValueOf<
    Choices[Name]
  >;
};

/** What may be chosen of any kind, as a form holds it that goes from one kind to another. */
export type AnyChosenOf<Kind extends KindRecord> = Flat<
  Together<
    Kind extends KindRecord
      ? { readonly [Name in keyof Kind['choices']]?: ValueOf<Kind['choices'][Name]> }
      : never
  >
>;

type ValueOf<Option> = Option extends { readonly is: 'yes-or-no' }
  ? boolean
  : Option extends { readonly is: 'one-of'; readonly names: readonly (infer Name)[] }
    ? Name
    : readonly string[];

type Flat<T> = { [Name in keyof T]: T[Name] };
type Together<Union> = (Union extends unknown ? (each: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;
