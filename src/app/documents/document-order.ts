import type { DocumentChoice } from '#domain/documents/document-kinds.ts';
import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import type { Library } from '#domain/library/library.ts';
import type { MovedPaper, PricedPaper } from '#app/money/money.ts';
import type { MoneyPage } from '#domain/settlement/clauses/money-page.ts';
import type { OutgoingPaper } from '#domain/outgoing/outgoing-paper.ts';
import type { Outline } from '#documents/input/outline.ts';
import type { TemplateSet } from '#documents/templates/template.ts';

/** Everything that a document is made from; no workspace is needed. */
export type DocumentOrder<Choice extends DocumentChoice = DocumentChoice> = Choice & {
  readonly document: DealDocument;
  readonly library: Library;
  readonly templates: TemplateSet;
  readonly author: { readonly name: string; readonly firm: string };
  /** ISO date of the document. */
  readonly on: string;
};

/** Long work, asked for only by what may hold our money. */
export type DocumentWork = {
  /** The money of the draft that the document is on, with what each scenario pays. */
  readonly page: () => Promise<MoneyPage>;
  /** What each clause of a paper is worth. */
  readonly prices: (paper: Draft) => Promise<PricedPaper>;
  /** What moves the money of a paper apart from its clauses. */
  readonly moves: (paper: Draft) => Promise<MovedPaper>;
};

/** How a kind of document is written: what its file is called, what it will hold, and the file itself. */
export type DocumentWriter<Choice extends DocumentChoice> = {
  /** What stands behind the name of the deal: `brief.internal`. The name says whom it is for. */
  readonly fileKind: (order: DocumentOrder<Choice>) => string;
  readonly ending: (order: DocumentOrder<Choice>) => '.docx' | '.xlsx';
  /** What the file will contain, before anything long is worked out. Throws Fail `not-found`. */
  readonly outline: (order: DocumentOrder<Choice>) => Outline;
  /** What the other side will read, in each language; missing where nothing leaves. It is checked before it is written. */
  readonly outgoing?: (order: DocumentOrder<Choice>) => readonly OutgoingPaper[];
  /** Throws Fail `not-found` (draft), `refused` (what may not be written), `library-invalid` (template). */
  readonly write: (order: DocumentOrder<Choice>, work: DocumentWork) => Promise<Uint8Array>;
};
