import type { DealKind, OurRole } from '#domain/library/term.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { NameIn } from '#domain/text/names.ts';
import { formatDate } from '#domain/values/format-value.ts';
import type { TermState, SharedState } from '#domain/values/state.ts';
import type { DealDocument, Draft, DraftSide, Party, PartyParticulars, TermEntry } from './deal.ts';
import type { Paper } from './paper.ts';
import { isSent } from './sent.ts';

declare const shared: unique symbol;
declare const sent: unique symbol;

/**
 * A deal as the other side may see it. Only `discloseDeal` makes one; writers of anything that may
 * leave for the other side accept nothing else, so a leak does not compile. There is no place in
 * it for ladders, leverage, scores, situation, notes or anything of our deciding.
 */
export type SharedDeal = {
  readonly [shared]: true;
  readonly title: string;
  readonly titleIn?: NameIn;
  readonly kinds: readonly DealKind[];
  readonly ourRoles: readonly OurRole[];
  readonly project: {
    readonly original: string;
    readonly working: string;
    readonly format: 'feature' | 'series' | 'animation' | 'other';
    readonly chainOfTitle?: string;
  };
  readonly parties: readonly SharedParty[];
  readonly currency: CurrencyCode;
  readonly drafts: readonly SharedDraft[];
  /** Those that came or went, by id; missing where there is none. */
  readonly papers?: Readonly<Record<string, SharedPaper>>;
};

/** The particulars stand on the cover of a term sheet, which both sides have. */
export type SharedParty = {
  readonly name: string;
  readonly nameIn?: NameIn;
  readonly side: 'ours' | 'theirs' | 'third';
  readonly capacity: string;
  readonly country: string;
} & PartyParticulars;

/**
 * A deal with the papers that both sides have and no other: what may travel as a file. A draft of ours that was not
 * sent is written into papers of its own on purpose; it never goes along by the way. Only `discloseSent` makes one.
 */
export type SentDeal = SharedDeal & { readonly [sent]: true };

export type SharedDraft = {
  readonly id: string;
  readonly side: DraftSide;
  readonly label: string;
  readonly labelIn?: NameIn;
  readonly round: number;
  readonly on: string;
  /** Both sides know when a draft of ours came. */
  readonly sentOn?: string;
  readonly entries: Readonly<Record<string, SharedEntry>>;
};

/** A paper that both sides have. Its file name says no more than both know. */
export type SharedPaper = Omit<Paper, 'direction' | 'reading'> & {
  readonly direction: Exclude<Paper['direction'], 'kept'>;
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
  const papers = disclosePapers(document);
  return {
    title: deal.title,
    ...named('titleIn', deal.titleIn),
    kinds: [...deal.kinds],
    ourRoles: [...deal.ourRoles],
    project: discloseProject(deal.project),
    parties: deal.parties.map(discloseParty),
    currency: deal.currency,
    drafts: document.drafts.map(discloseDraft),
    ...(Object.keys(papers).length === 0 ? {} : { papers }),
    // The brand exists at compile time only.
  } as unknown as SharedDeal;
}

function discloseProject({
  original,
  working,
  format,
  chainOfTitle,
}: DealDocument['deal']['project']): SharedDeal['project'] {
  return { original, working, format, ...(chainOfTitle === undefined ? {} : { chainOfTitle }) };
}

function discloseParty(party: Party): SharedParty {
  const { organised, address, signatory, signatoryTitle, noticeEmail } = party;
  return {
    name: party.name,
    ...named('nameIn', party.nameIn),
    side: party.side,
    capacity: party.capacity,
    country: party.country,
    ...(organised === undefined ? {} : { organised }),
    ...(address === undefined ? {} : { address }),
    ...(signatory === undefined ? {} : { signatory }),
    ...(signatoryTitle === undefined ? {} : { signatoryTitle }),
    ...(noticeEmail === undefined ? {} : { noticeEmail }),
  };
}

/** The deal as `discloseDeal`, without the drafts of ours that were never sent. */
export function discloseSent(document: DealDocument): SentDeal {
  const drafts = document.drafts.filter((draft) => isSent(draft, document));
  // The brand exists at compile time only.
  return discloseDeal({ ...document, drafts }) as SentDeal;
}

function discloseDraft(draft: Draft): SharedDraft {
  return {
    id: draft.id,
    side: draft.side,
    ...nameForBoth(draft),
    round: draft.round,
    on: draft.on,
    ...(draft.side === 'ours' && draft.sentOn !== undefined ? { sentOn: draft.sentOn } : {}),
    entries: Object.fromEntries(
      Object.entries(draft.entries).map(([termId, entry]) => [termId, discloseEntry(entry)]),
    ),
  };
}

/**
 * How we call a paper among ourselves may say what we think of it, whoever wrote it. Its date says nothing. They read
 * the name, so theirs is yours.
 */
function nameForBoth({ side, on }: Pick<Draft, 'side' | 'on'>): {
  readonly label: string;
  readonly labelIn: Bilingual;
} {
  const labelIn = NAMES_FOR_BOTH[side](formatDate(on));
  return { label: `${labelIn.en} / ${labelIn.ko}`, labelIn };
}

const NAMES_FOR_BOTH: Readonly<Record<DraftSide, (date: Bilingual) => Bilingual>> = {
  theirs: ({ en, ko }) => ({ en: `Your draft of ${en}`, ko: `귀사 ${ko}자 안` }),
  ours: ({ en, ko }) => ({ en: `Our draft of ${en}`, ko: `당사 ${ko}자 안` }),
  agreed: ({ en, ko }) => ({ en: `Agreed text of ${en}`, ko: `${ko}자 합의안` }),
};

function named<Field extends string>(
  field: Field,
  names: NameIn | undefined,
): { readonly [Name in Field]?: NameIn } {
  if (!names) return {};
  const { en, ko } = names;
  const given = { ...(en === undefined ? {} : { en }), ...(ko === undefined ? {} : { ko }) };
  // One field of that name, as the type says.
  return { [field]: given } as { readonly [Name in Field]?: NameIn };
}

function disclosePapers({ papers = {} }: DealDocument): Record<string, SharedPaper> {
  return Object.fromEntries(
    Object.entries(papers).flatMap(([id, paper]): [string, SharedPaper][] => {
      const { direction } = paper;
      return direction === 'kept' ? [] : [[id, disclosePaper(paper, direction)]];
    }),
  );
}

function disclosePaper(paper: Paper, direction: SharedPaper['direction']): SharedPaper {
  return {
    side: paper.side,
    direction,
    on: paper.on,
    round: paper.round,
    fileName: `${direction}-${paper.on}${endingOf(paper.fileName)}`,
    digest: paper.digest,
    mime: paper.mime,
    sizeBytes: paper.sizeBytes,
    ...(paper.draftId === undefined ? {} : { draftId: paper.draftId }),
  };
}

/** `.docx`; nothing where what follows the last dot is no ending of a file. */
function endingOf(fileName: string): string {
  return /\.[A-Za-z0-9]{1,5}$/.exec(fileName)?.[0].toLowerCase() ?? '';
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
