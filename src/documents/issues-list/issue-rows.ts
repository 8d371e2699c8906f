import { byId } from '#domain/base/by-id.ts';
import type { SharedDeal, SharedDraft, SharedEntry } from '#domain/deal/disclosure.ts';
import type { PublicLibrary, PublicTerm } from '#domain/library/public-term.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { ISSUE_STATUS_WORDS } from '#domain/words/point-words.ts';
import { asTitle } from '#domain/words/words.ts';
import { labelOfTerm, stateOfContract } from '#documents/contract-wording/contract-words.ts';
import { namesOfSide } from '#documents/input/deal-head-view.ts';
import type { Citations } from '#documents/text/citations.ts';
import { withinQuotes } from '#documents/text/cut-text.ts';
import { wordingToPaste } from './pasted-wording.ts';
import { publicReasons } from './public-reason.ts';
import type { PublicReason } from './public-reason.ts';

export type IssueStatus = keyof typeof ISSUE_STATUS_WORDS;

/** One issue as both sides may read it, in one language. Every field is text that can be printed as it is. */
export type IssueRow = {
  /** From 1, the same in the list for the other side and in ours. */
  readonly number: number;
  readonly term_id: string;
  readonly term: string;
  /** Where their paper speaks of it: `Section 4(b), page 6`; empty where it does not say. */
  readonly clause: string;
  readonly received: string;
  /** Their words, without quotation marks; empty where the paper quotes none. */
  readonly quotation: string;
  /** The same, to be put into quotation marks. */
  readonly quoted: string;
  readonly proposed: string;
  /** Clean wording to paste; empty where there is none. */
  readonly wording: string;
  /** `[translation to come]` before wording that there is in the other language only. */
  readonly wording_mark: string;
  readonly reasons: readonly PublicReason[];
  readonly status: string;
  /** Who is to act next. */
  readonly owner: string;
};

export type ListedPapers = {
  readonly deal: SharedDeal;
  readonly theirs: SharedDraft;
  readonly ours?: SharedDraft;
  readonly library: PublicLibrary;
};

/** The issues that our draft raises, numbered in the order of the clauses of their paper. Nothing private goes in. */
export function raisedIssues(
  papers: ListedPapers & { readonly ours: SharedDraft },
  termIds: readonly string[],
  citations: Citations,
  lang: Lang,
): IssueRow[] {
  const { deal, theirs, ours, library } = papers;
  const owner = namesOfSide(deal, 'theirs', lang) || OTHER_SIDE[lang];
  const terms = inClauseOrder(termIds, papers);
  const pasted = wordingToPaste(papers, terms, lang);
  return terms.map((term, index) => {
    const entry = ours.entries[term.id];
    const wording = pasted.get(term.id);
    return {
      number: index + 1,
      ...receivedOf(term, theirs, library, lang),
      proposed: entry ? asSaid(entry, term, library, lang) : '',
      wording: wording?.text ?? '',
      wording_mark: wording?.isForeign ? TO_TRANSLATE[lang] : '',
      reasons: publicReasons(term, papers, library, citations, lang),
      status: statusWord(theirs.entries[term.id]?.state.kind === 'absent' ? 'added' : 'open', lang),
      owner,
    };
  });
}

/** PRIVATE by its choice: what their paper says and no draft of ours answers, numbered after what is raised. */
export function unansweredIssues(
  papers: ListedPapers,
  termIds: readonly string[],
  from: number,
  lang: Lang,
): IssueRow[] {
  const { deal, theirs, library } = papers;
  return inClauseOrder(termIds, papers).map((term, index) => ({
    number: from + index,
    ...receivedOf(term, theirs, library, lang),
    proposed: '',
    wording: '',
    wording_mark: '',
    reasons: [],
    status: statusWord('not-answered', lang),
    owner: namesOfSide(deal, 'ours', lang),
  }));
}

const OTHER_SIDE: Bilingual = { en: 'Other side', ko: '상대방' };
const TO_TRANSLATE: Bilingual = { en: '[translation to come]', ko: '[번역 필요]' };

/** Clauses, then exhibits, then letters and the like; what their paper is silent on comes last, in the order of the library. */
function inClauseOrder(termIds: readonly string[], { theirs, library }: ListedPapers): PublicTerm[] {
  const terms = byId(library.terms);
  const order = new Map(library.terms.map(({ id }, index) => [id, index]));
  const placeOf = ({ id }: PublicTerm) => theirs.entries[id]?.place.trim() ?? '';
  return termIds
    .flatMap((id) => terms.get(id) ?? [])
    .toSorted((a, b) => {
      const [one, other] = [placeOf(a), placeOf(b)];
      return (
        partOfPaper(one) - partOfPaper(other) ||
        CLAUSE_ORDER.compare(one, other) ||
        (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)
      );
    });
}

/** Section 2 before Section 10. */
const CLAUSE_ORDER = new Intl.Collator('en', { numeric: true });

function partOfPaper(place: string): number {
  if (place === '') return 3;
  if (!/\d/.test(place)) return 2;
  return /^(?:exhibit|schedule|annex|appendix|별지|별첨|부속|첨부)/i.test(place) ? 1 : 0;
}

function receivedOf(term: PublicTerm, theirs: SharedDraft, library: PublicLibrary, lang: Lang) {
  const entry = theirs.entries[term.id];
  return {
    term_id: term.id,
    term: labelOfTerm(term)[lang],
    clause: entry?.place.trim() ?? '',
    received: entry ? asSaid(entry, term, library, lang) : NOTHING_KNOWN,
    quotation: entry?.clause.trim() ?? '',
    quoted: withinQuotes(entry?.clause.trim() ?? ''),
  };
}

/** Whether we have read their paper on a point is ours to know. */
const NOTHING_KNOWN = '–';

function asSaid({ state }: SharedEntry, term: PublicTerm, library: PublicLibrary, lang: Lang): string {
  if (state.kind === 'unread' || state.kind === 'undisclosed') return NOTHING_KNOWN;
  return stateOfContract(state, term, library)[lang];
}

function statusWord(status: IssueStatus, lang: Lang): string {
  return asTitle(ISSUE_STATUS_WORDS[status])[lang];
}
