import type { DraftComparison } from '#domain/comparison/standing.ts';
import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import type { SharedDeal, SharedDraft } from '#domain/deal/disclosure.ts';
import type { LeverageMap } from '#domain/leverage/leverage.ts';
import type { Library } from '#domain/library/library.ts';
import type { PublicLibrary } from '#domain/library/public-term.ts';
import type { Decision, WholeWorth } from '#domain/points/decision.ts';
import type { PositionPoint } from '#domain/outgoing/position-points.ts';
import type { Point } from '#domain/points/point.ts';
import type { BriefLength } from '#domain/documents/brief.ts';
import type { ConcessionInput } from '#domain/plan/concessions.ts';
import type { PapersInMoney } from '#domain/plan/papers-in-money.ts';
import type { AssumptionMoves } from '#domain/settlement/clauses/assumption-moves.ts';
import type { MoneyPage } from '#domain/settlement/clauses/money-page.ts';
import type { TermSheetType } from '#domain/words/term-sheet-words.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import type { TemplateSet } from '#documents/templates/template.ts';
import type { DeflateRaw } from '#documents/word-file/zip-parts.ts';

export type DocumentLanguage = Lang | 'both';

/** What every document is written with. */
export type DocumentCommon = {
  readonly language: DocumentLanguage;
  /** ISO date of the document. */
  readonly on: string;
  readonly author: { readonly name: string; readonly firm: string };
  /** Template texts by file name, a user's own copies laid over ours; with `styles.json` for the style. */
  readonly templates: TemplateSet;
  readonly deflateRaw: DeflateRaw;
};

/** PRIVATE. The money of both latest papers, worked beforehand. */
export type BriefMoney = {
  /** Missing where neither is priced. */
  readonly papers?: PapersInMoney;
  /** Of their paper; missing where it is not priced, and on the one page, which names no assumptions. */
  readonly moved?: AssumptionMoves;
  /** What each step from ask to fallback costs, where it is priced. */
  readonly steps: ConcessionInput['steps'];
};

/** For our side alone: everything, private parts included. */
export type InternalBriefInput = DocumentCommon & {
  readonly edition: 'internal';
  readonly document: DealDocument;
  readonly draft: Draft;
  readonly comparison: DraftComparison;
  readonly leverage: LeverageMap;
  /** By rank where they have one; of the deal, whichever draft the brief is on. */
  readonly points: readonly Point[];
  /** What to do with their latest paper. */
  readonly decision: Decision;
  /** Their latest paper as it stands. */
  readonly whole: WholeWorth;
  readonly length: BriefLength;
  readonly inMoney: BriefMoney;
  readonly library: Library;
  /** The user states that counsel directed the preparation. */
  readonly counselDirected: boolean;
};

/** A full brief holds beyond its outline the money of its draft, clause by clause. */
export type PricedBriefInput = InternalBriefInput & { readonly length: 'full'; readonly money: MoneyPage };
export type WrittenBriefInput =
  (InternalBriefInput & { readonly length: Exclude<BriefLength, 'full'> }) | PricedBriefInput;

/** For the other side: it holds nothing private. The types refuse a DealDocument or a whole Library here. */
export type PositionPaperInput = DocumentCommon & {
  readonly deal: SharedDeal;
  /** The draft of ours that the positions are taken from; missing where there is none. */
  readonly draft?: SharedDraft;
  readonly library: PublicLibrary;
  readonly points: readonly PositionPoint[];
};

/** For the other side, from a draft of ours. The type follows from the deal where nobody has chosen it. */
export type TermSheetInput = DocumentCommon & {
  readonly type?: TermSheetType;
  /** Nothing binds: who signs says that the sheet was received. Else its Part B binds once both have signed. */
  readonly isAcknowledged: boolean;
  readonly deal: SharedDeal;
  readonly draft: SharedDraft;
  readonly library: PublicLibrary;
};
