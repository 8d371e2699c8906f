import type { DocumentKindName } from '#domain/documents/document-kinds.ts';
import type { Lang } from '#domain/text/bilingual.ts';

/** What a paper for the other side says, in one language and whatever its form. Every writer of one can state it. */
export type OutgoingPaper = {
  readonly kind: DocumentKindName;
  readonly lang: Lang;
  /** In the order of the paper. */
  readonly articles: readonly OutgoingArticle[];
  /** As they are defined, without quotation marks: `Purchase Price`, 구매가. Empty where the paper defines none. */
  readonly definedTerms: readonly string[];
  readonly exhibits: readonly OutgoingExhibit[];
  /** Whom the paper names in which role. Empty where it assigns none. */
  readonly roles: readonly OutgoingRole[];
};

export type OutgoingArticle = {
  /** As it is printed: `3.1`, 제3조 제1항; empty where it has none. */
  readonly number: string;
  readonly heading: string;
  readonly text: string;
  /** The terms that the article states. */
  readonly termIds: readonly string[];
};

export type OutgoingExhibit = {
  /** As the articles name it: `Exhibit A`, 별지 1. */
  readonly name: string;
  readonly title: string;
  /** False: listed as to come. */
  readonly isAttached: boolean;
};

/** A defined party: `Owner` with the names that stand for it in the paper. */
export type OutgoingRole = {
  readonly role: PartyRole;
  /** The word of the paper: Owner, 권리자. */
  readonly word: string;
  readonly names: readonly string[];
};

export type PartyRole = 'owner' | 'purchaser' | 'korean-producer' | 'us-producer';
