import type { DealKind, OurRole } from '#domain/library/term.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { DealDocument, Draft, DraftSide, TermEntry } from './deal.ts';
import type { TermState, SharedState } from '#domain/values/state.ts';

declare const shared: unique symbol;

/**
 * A deal as the other side may see it. Only `discloseDeal` makes one; writers of anything that may
 * leave for the other side accept nothing else, so a leak does not compile. There is no place in
 * it for ladders, leverage, scores, situation or notes.
 */
export type SharedDeal = {
  readonly [shared]: true;
  readonly title: string;
  readonly kinds: readonly DealKind[];
  readonly ourRoles: readonly OurRole[];
  readonly project: {
    readonly original: string;
    readonly working: string;
    readonly format: 'feature' | 'series' | 'animation' | 'other';
  };
  readonly parties: readonly {
    readonly name: string;
    readonly side: 'ours' | 'theirs' | 'third';
    readonly capacity: string;
    readonly country: string;
  }[];
  readonly currency: CurrencyCode;
  readonly drafts: readonly SharedDraft[];
};

export type SharedDraft = {
  readonly id: string;
  readonly side: DraftSide;
  readonly label: string;
  readonly round: number;
  readonly on: string;
  readonly entries: Readonly<Record<string, SharedEntry>>;
};

export type SharedEntry = {
  readonly state: SharedState;
  readonly clause: string;
  readonly place: string;
  readonly sourceIds: readonly string[];
};

/** The one gate. Every field is named here on purpose: an allow-list, not a removal. */
export function discloseDeal(document: DealDocument): SharedDeal {
  const { deal } = document;
  return {
    title: deal.title,
    kinds: [...deal.kinds],
    ourRoles: [...deal.ourRoles],
    project: { original: deal.project.original, working: deal.project.working, format: deal.project.format },
    parties: deal.parties.map(({ name, side, capacity, country }) => ({ name, side, capacity, country })),
    currency: deal.currency,
    drafts: document.drafts.map(discloseDraft),
    // The brand exists at compile time only.
  } as unknown as SharedDeal;
}

function discloseDraft(draft: Draft): SharedDraft {
  return {
    id: draft.id,
    side: draft.side,
    label: draft.label,
    round: draft.round,
    on: draft.on,
    entries: Object.fromEntries(
      Object.entries(draft.entries).map(([termId, entry]) => [termId, discloseEntry(entry)]),
    ),
  };
}

function discloseEntry(entry: TermEntry): SharedEntry {
  return {
    state: discloseState(entry.state),
    clause: entry.clause,
    place: entry.place,
    sourceIds: [...entry.sourceIds],
  };
}

function discloseState(state: TermState): SharedState {
  if (state.kind !== 'disputed') return state;
  return {
    kind: 'disputed',
    candidates: state.candidates.map(({ value, sourceId }) =>
      sourceId === undefined ? { value } : { value, sourceId },
    ),
  };
}
