import { byId } from '#domain/base/by-id.ts';
import { sameContent } from '#domain/base/same-content.ts';
import type { SharedDeal, SharedDraft, SharedEntry } from '#domain/deal/disclosure.ts';
import type { PublicLibrary, PublicTerm } from '#domain/library/public-term.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { wordingOf } from '#domain/text/wording.ts';
import { ISSUE_STATUS_WORDS } from '#domain/words/point-words.ts';
import { asTitle } from '#domain/words/words.ts';
import { TO_TRANSLATE } from '#documents/contract-wording/clause-wording.ts';
import { entryOfContract, labelOfTerm } from '#documents/contract-wording/contract-words.ts';
import { partyWords } from '#documents/contract-wording/party-words.ts';
import { typeOfSheet } from '#documents/contract-wording/sheet-type.ts';
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
  /** The section, article or exhibit of their paper under which it is listed. */
  readonly group: string;
  readonly received: string;
  /** Their words, without quotation marks; empty where the paper quotes none. */
  readonly quotation: string;
  /** The same, to be put into quotation marks. */
  readonly quoted: string;
  readonly proposed: string;
  /** Clean wording to paste; empty where there is none. */
  readonly wording: string;
  /** Which words are still to be translated, before wording that there is in the other language only. */
  readonly wording_mark: string;
  readonly reasons: readonly PublicReason[];
  readonly status: string;
  /** Who is to act next, as the other papers call that side: Purchaser, 매수인. */
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
  const owner = partyWords(deal, typeOfSheet({ deal, draft: ours, library })).theirs[lang];
  const terms = inClauseOrder(termIds, papers);
  const pasted = wordingToPaste(papers, terms, lang);
  return terms.map((term, index) => {
    const entry = ours.entries[term.id];
    const wording = pasted.get(term.id);
    return {
      number: index + 1,
      ...receivedOf(term, papers, lang),
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
  const { deal, theirs, ours, library } = papers;
  const owner = partyWords(deal, typeOfSheet({ deal, draft: ours ?? theirs, library })).ours[lang];
  return inClauseOrder(termIds, papers).map((term, index) => ({
    number: from + index,
    ...receivedOf(term, papers, lang),
    proposed: '',
    wording: '',
    wording_mark: '',
    reasons: [],
    status: statusWord('not-answered', lang),
    owner,
  }));
}

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

function receivedOf(term: PublicTerm, { theirs, library }: ListedPapers, lang: Lang) {
  const entry = theirs.entries[term.id];
  const clause = entry?.place.trim() ?? '';
  return {
    term_id: term.id,
    term: labelOfTerm(term)[lang],
    clause,
    group: groupOf(clause)[lang],
    received: entry ? asSaid(entry, term, library, lang) : NOTHING_KNOWN,
    quotation: entry?.clause.trim() ?? '',
    quoted: withinQuotes(entry?.clause.trim() ?? ''),
  };
}

/** `Section 4` of `Section 4(b), page 6`, 제4조 of 제4조 제2항. */
function groupOf(place: string): Bilingual {
  if (place === '') return NOT_IN_TEXT;
  const [named] =
    /^(?:(?:§|section|sec\.?|article|art\.?|clause|paragraph|exhibit|schedule|annex|appendix)\s*(?:\d+|[A-Z])\b|제\s*\d+\s*조(?:의\s*\d+)?|(?:별지|별첨|부속)\s*(?:제?\s*\d+(?:호)?)?)/i.exec(
      place,
    ) ?? [];
  const group = (named ?? place.split(/[,(]/)[0] ?? place).trim();
  return { en: group, ko: group };
}

const NOT_IN_TEXT: Bilingual = { en: 'Not in the text received', ko: '수령 문안에 없는 사항' };

/** Whether we have read their paper on a point is ours to know. */
const NOTHING_KNOWN = '–';

function asSaid(entry: SharedEntry, term: PublicTerm, library: PublicLibrary, lang: Lang): string {
  const { kind } = entry.state;
  return kind === 'unread' || kind === 'undisclosed'
    ? NOTHING_KNOWN
    : entryOfContract(entry, term, library)[lang];
}

function statusWord(status: IssueStatus, lang: Lang): string {
  return asTitle(ISSUE_STATUS_WORDS[status])[lang];
}

export type IssueGroup<Row extends IssueRow> = { readonly name: string; readonly rows: readonly Row[] };

/** Rows one after another under the part of their paper to which they belong. */
export function grouped<Row extends IssueRow>(rows: readonly Row[]): IssueGroup<Row>[] {
  return [...Map.groupBy(rows, ({ group }) => group)].map(([name, each]) => ({ name, rows: each }));
}

/** On how many points both papers say the same. */
export function countAgreed({ theirs, ours }: Pick<ListedPapers, 'theirs' | 'ours'>): number {
  if (!ours) return 0;
  return Object.entries(ours.entries).filter(([termId, { state }]) => {
    const their = theirs.entries[termId]?.state;
    return (
      state.kind === 'value' && their?.kind === 'value' && sameContent(wordingOf(state), wordingOf(their))
    );
  }).length;
}
