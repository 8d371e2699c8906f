import type { EventKind } from '#domain/library/term-key-date.ts';
import { Fail } from '#domain/base/failure.ts';
import type { DealKind, OurRole, Rung } from '#domain/library/term.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { ExchangeRate } from '#domain/figures/exchange.ts';
import type { Money } from '#domain/figures/money.ts';
import type { NameIn } from '#domain/text/names.ts';
import type { TermState } from '#domain/values/state.ts';
import type { DealMoney } from './deal-money.ts';
import type { AcceptedTerm, Alternative, BeyondMending, Mandate, MustHave, OwnDecision } from './deciding.ts';
import type { JudgedBy } from './judged-by.ts';
import type { FoundInPaper, Paper } from './paper.ts';
import type { RedlineChangeInHand } from './redline-change.ts';

export type TermEntry = {
  readonly state: TermState;
  /** The paper's own wording, as quoted. */
  readonly clause: string;
  /** Where in the paper: "Section 4(b), page 6". */
  readonly place: string;
  /** Library sources that report the value (public cases). */
  readonly sourceIds: readonly string[];
  /** PRIVATE. Our remark. */
  readonly note: string;
  /** PRIVATE. The words of a paper of the deal that the value was read from. */
  readonly found?: FoundInPaper;
};

/** Whose side a party is on. */
export const PARTY_SIDES = ['ours', 'theirs', 'third'] as const;

export const DRAFT_SIDES = ['theirs', 'ours', 'agreed'] as const;
export type DraftSide = (typeof DRAFT_SIDES)[number];

/** Term values at one moment from one side. A term without an entry is `unread`. */
export type Draft = {
  readonly id: string;
  readonly side: DraftSide;
  /** PRIVATE, of whichever side: “our draft” or “your draft of November 6, 2026” is what leaves. */
  readonly label: string;
  /** PRIVATE like the label. */
  readonly labelIn?: NameIn;
  /** 1, 2, 3 ...: drafts of one exchange share a round. */
  readonly round: number;
  /** ISO date of the paper. */
  readonly on: string;
  /** Its side has declared it final. */
  readonly isFinal?: boolean;
  /** Of a draft of ours: the day on which it went to the other side. ISO date. See `isSent`. */
  readonly sentOn?: string;
  readonly entries: Readonly<Record<string, TermEntry>>;
};

export type Party = {
  readonly id: string;
  readonly name: string;
  readonly nameIn?: NameIn;
  readonly side: 'ours' | 'theirs' | 'third';
  /** Free text: "Studio", "Collection agent", "작가". */
  readonly capacity: string;
  /** ISO 3166 alpha-2, or empty. */
  readonly country: string;
} & PartyParticulars;

/** What a contract says of a party on its cover, in the person's own words; missing until somebody enters it. */
export const PARTICULARS = ['organised', 'address', 'signatory', 'signatoryTitle', 'noticeEmail'] as const;
export type PartyParticulars = { readonly [Field in (typeof PARTICULARS)[number]]?: string };

export const STAGES = ['preparing', 'exchanging', 'agreed', 'signed', 'ended'] as const;
export type Stage = (typeof STAGES)[number];

export type DatedEvent = {
  readonly id: string;
  readonly kind: EventKind;
  readonly on: string;
  readonly label: string;
};

/** Where the deal's facts come from: the user's own, a public record, or invented to show the app. */
export type Provenance = 'own' | 'public-record' | 'invented';

/** The head of a deal. `notes` is PRIVATE. */
export type Deal = {
  readonly id: string;
  readonly title: string;
  readonly titleIn?: NameIn;
  readonly kinds: readonly DealKind[];
  readonly ourRoles: readonly OurRole[];
  readonly project: {
    readonly original: string;
    readonly working: string;
    readonly format: 'feature' | 'series' | 'animation' | 'other';
    readonly logline: string;
    /** The documents by which the rights came to their holder, one a line; missing until there are any. */
    readonly chainOfTitle?: string;
  };
  readonly parties: readonly Party[];
  readonly stage: Stage;
  readonly currency: CurrencyCode;
  readonly budget?: Money;
  readonly rates: readonly ExchangeRate[];
  readonly events: readonly DatedEvent[];
  /** Terms that the user has declared not applicable to this deal. */
  readonly notApplicable: readonly string[];
  readonly provenance: Provenance;
  /** The user states that counsel directed the preparation of internal documents. */
  readonly counselDirected: boolean;
  readonly notes: string;
};

/** PRIVATE. Ask, fallback and walk-away that the user has adopted for a term. */
export type OurLadder = {
  readonly ask?: OurRung;
  readonly fallback?: OurRung;
  readonly walkAway?: OurRung;
};

/** PRIVATE. `met`, by draft: whether a rung in words is met there. One that nobody has marked is not known. */
export type OurRung = Rung & { readonly met?: Readonly<Record<string, boolean>> };

/** PRIVATE. An answer id of the question, or `unknown` ("don't know": coverage, not score). */
export type SituationAnswer = { readonly answer: string; readonly note: string };

/** The most that a deal file may hold, so that a file can carry everything a person can enter. */
export const MOST_DRAFTS = 200;

/** One negotiation with everything in it, private parts included. */
export type DealDocument = {
  readonly deal: Deal;
  /** In order of round, then as made. */
  readonly drafts: readonly Draft[];
  readonly ladders: Readonly<Record<string, OurLadder>>;
  readonly situation: Readonly<Record<string, SituationAnswer>>;
  /** PRIVATE. Missing until the person assumes something of their own. */
  readonly money?: DealMoney;
  /** By id. Missing, like everything below, until there is one. */
  readonly papers?: Readonly<Record<string, Paper>>;
  /** PRIVATE. By term. */
  readonly mustHaves?: Readonly<Record<string, MustHave>>;
  /** PRIVATE. By term. */
  readonly accepted?: Readonly<Record<string, AcceptedTerm>>;
  /** PRIVATE. By rule: failed checks of which their owner says that they cannot be mended. */
  readonly beyondMending?: Readonly<Record<string, BeyondMending>>;
  /** PRIVATE. */
  readonly alternative?: Alternative;
  /** PRIVATE. */
  readonly mandate?: Mandate;
  /** PRIVATE. */
  readonly decision?: OwnDecision;
  /** PRIVATE. Missing in a deal from before there were editions of the library. */
  readonly judgedBy?: JudgedBy;
  /** PRIVATE. By id: what a person has made of the changes of redlines. */
  readonly redlineChanges?: Readonly<Record<string, RedlineChangeInHand>>;
};

export const EMPTY_ENTRY: TermEntry = {
  state: { kind: 'unread' },
  clause: '',
  place: '',
  sourceIds: [],
  note: '',
};

export function findDraft(document: DealDocument, draftId: string): Draft | undefined {
  return document.drafts.find((draft) => draft.id === draftId);
}

/** Throws Fail `not-found`; `field` names what was asked with. */
export function requireDraft(document: DealDocument, draftId: string, field: string): Draft {
  const draft = findDraft(document, draftId);
  if (draft) return draft;
  throw noSuchDraft(field);
}

export function noSuchDraft(field: string): Fail {
  return new Fail(
    'not-found',
    {
      en: 'This draft is no longer in the deal. Reload the deal.',
      ko: '이 초안이 거래에 없습니다. 거래를 다시 여세요.',
    },
    field,
  );
}

/** The latest paper of a side by round, then by place in the list; undefined when there is none. */
export function findLatestDraft(document: Pick<DealDocument, 'drafts'>, side: DraftSide): Draft | undefined {
  return document.drafts
    .filter((draft) => draft.side === side)
    .reduce<Draft | undefined>(
      (latest, draft) => (latest && latest.round > draft.round ? latest : draft),
      undefined,
    );
}

export function entryOf(draft: Draft, termId: string): TermEntry {
  return draft.entries[termId] ?? EMPTY_ENTRY;
}
