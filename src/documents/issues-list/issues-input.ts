import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import type { SharedDeal, SharedDraft } from '#domain/deal/disclosure.ts';
import type { Library } from '#domain/library/library.ts';
import type { PublicLibrary } from '#domain/library/public-term.ts';
import type { Point } from '#domain/points/point.ts';
import type { DocumentCommon } from '#documents/input/document-input.ts';

/** For the other side: it holds nothing private, and no position of ours but the values of our draft. */
export type OutgoingIssuesInput = DocumentCommon & {
  readonly edition: 'shareable';
  readonly deal: SharedDeal;
  /** The paper that the list answers. */
  readonly theirs: SharedDraft;
  /** The draft whose changes it proposes. */
  readonly ours: SharedDraft;
  readonly library: PublicLibrary;
  /** The points on the list, chosen beforehand. */
  readonly termIds: readonly string[];
};

/** PRIVATE. For our side: the same issues under the same numbers, with our positions, then what we have not raised. */
export type InternalIssuesInput = DocumentCommon & {
  readonly edition: 'internal';
  readonly deal: SharedDeal;
  readonly theirs: Draft;
  readonly ours?: Draft;
  readonly published: PublicLibrary;
  readonly library: Library;
  readonly document: DealDocument;
  /** Of the deal, by rank where they have one. */
  readonly points: readonly Point[];
  /** As in the list for the other side. */
  readonly termIds: readonly string[];
  /** Points that their paper speaks of and no paper of ours does. */
  readonly notAnswered: readonly string[];
  /** Points on which the papers differ and that are settled all the same. Named, and no more. */
  readonly settled: readonly string[];
};

export type IssuesInput = OutgoingIssuesInput | InternalIssuesInput;
