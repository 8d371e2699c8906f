import { sameContent } from '#domain/base/same-content.ts';
import type { Draft, TermEntry } from '#domain/deal/deal.ts';
import type { DecidedFinding, Paper, PaperPlace } from '#domain/deal/paper.ts';
import type { Term } from '#domain/library/term.ts';
import { entryOfDecision, stateOfDecision } from '#domain/reading/review/decided-entries.ts';
import { paragraphsById, placeOfStretch } from '#domain/reading/review/place-in-paper.ts';
import type { PaperRead } from '#domain/reading/review/paper-read.ts';
import type { RememberedDecision } from '#domain/reading/review/remembered.ts';
import {
  REVIEW_GROUPS,
  reviewItems,
  stretchOfDecision,
  stretchOfWords,
} from '#domain/reading/review/review-item.ts';
import type { ReviewGroup, ReviewItem, StretchOfClause } from '#domain/reading/review/review-item.ts';
import { sameWords } from '#domain/reading/versions/carried-decisions.ts';
import type { Value } from '#domain/values/value.ts';
import type { TermState } from '#domain/values/state.ts';

/** A line of the findings: what the paper says of a term, and what the person has decided of it. */
export type ReviewRow = {
  readonly term: Term;
  readonly group: RowGroup;
  readonly item: ReviewItem;
  readonly decided?: DecidedFinding;
  /** What the person made of the same or of other words in an earlier paper of this counterparty. */
  readonly remembered?: RememberedDecision & { readonly isSameWords: boolean };
  /** The decision on the version before, whose words have changed since. */
  readonly before?: DecidedFinding;
  /** What the paper was read as, where a remembered correction stands in its place. */
  readonly readAs?: Value;
  /** Where the words stand on which the decision rests, or those that were found. */
  readonly at: StretchOfClause | undefined;
  readonly place: PaperPlace | undefined;
  /** The draft has a value of this paper that was changed in Terms afterwards. */
  readonly differsInDraft?: TermState;
  readonly isInDraft: boolean;
};

export type RowGroup = ReviewGroup | 'own';
export const ROW_GROUPS: readonly RowGroup[] = [...REVIEW_GROUPS.slice(0, -1), 'own', 'absent'];

/** Every finding in the order in which it is gone through. Terms that the deal does not have are left out. */
export function reviewRows(made: {
  readonly reading: PaperRead;
  readonly remembered: readonly RememberedDecision[];
  readonly terms: readonly Term[];
  readonly paperId: string;
  readonly paper: Paper;
  /** The draft that this paper gave, where there is one. */
  readonly draft: Draft | undefined;
  readonly earlier: Readonly<Record<string, DecidedFinding>>;
}): ReviewRow[] {
  const { reading, remembered, terms, paperId, paper, draft, earlier } = made;
  const decisions = paper.reading?.decisions ?? {};
  const found = reviewItems(reading.findings);
  const known = new Set(found.map(({ termId }) => termId));
  const own = Object.entries(decisions)
    .filter(([termId]) => !known.has(termId))
    .map(([termId, { quotation, value }]) => ownItem(reading, termId, quotation, value));
  const byTerm = new Map(terms.map((term) => [term.id, term]));
  const paragraphs = paragraphsById(reading.document);
  const rows = [...found, ...own].flatMap((item): ReviewRow[] => {
    const term = byTerm.get(item.termId);
    if (!term) return [];
    const decided = decisions[item.termId];
    const memory = decided ? undefined : memoryOf(item, remembered);
    const before = decided ? undefined : earlier[item.termId];
    const entry = draft?.entries[item.termId];
    const isOfThis = entry?.found?.paperId === paperId;
    const wanted = decided && stateOfDecision(decided);
    const isInDraft = isOfThis && wanted !== undefined && sameContent(entry.state, wanted);
    const corrected = memory?.isSameWords && memory.decision === 'corrected' ? memory.value : undefined;
    const at = decided?.quotation ? stretchOfDecision(reading.findings, item, decided.quotation) : item.at;
    return [
      {
        term,
        group: known.has(item.termId) ? groupOf(item, memory) : 'own',
        item: corrected ? { ...item, value: corrected } : item,
        ...(corrected && item.value ? { readAs: item.value } : {}),
        ...(decided ? { decided } : {}),
        ...(memory ? { remembered: memory } : {}),
        ...(before ? { before } : {}),
        at,
        place: at && placeOfStretch(reading.findings.clauses, paragraphs, at),
        isInDraft,
        ...(isOfThis && wanted !== undefined && !isInDraft ? { differsInDraft: entry.state } : {}),
      },
    ];
  });
  return ROW_GROUPS.flatMap((group) => rows.filter((row) => row.group === group));
}

/** What a person found alone, or what an earlier reading found: its words are looked for in the paper. */
function ownItem(
  { findings }: PaperRead,
  termId: string,
  quotation: string,
  value: ReviewItem['value'],
): ReviewItem {
  const at = stretchOfWords(findings, quotation);
  return {
    termId,
    group: 'unsure',
    ...(value ? { value } : {}),
    quotation,
    ...(at ? { at } : {}),
    flags: [],
    alternatives: [],
  };
}

function memoryOf(
  { termId, quotation }: ReviewItem,
  remembered: readonly RememberedDecision[],
): ReviewRow['remembered'] {
  const ofTerm = remembered.filter((each) => each.termId === termId);
  const same = ofTerm.find((each) => quotation !== '' && sameWords(each.quotation, quotation));
  const [latest] = ofTerm.filter(({ decision }) => decision === 'corrected');
  const memory = same ?? latest;
  return memory && { ...memory, isSameWords: memory === same };
}

/** What was rejected or corrected on the same words before is never accepted unseen. */
function groupOf(item: ReviewItem, memory: ReviewRow['remembered']): RowGroup {
  return item.group === 'sure' && memory?.isSameWords ? 'likely' : item.group;
}

/** What accepting a row decides. */
export function acceptanceOf({ item, remembered }: ReviewRow): DecidedFinding {
  if (item.group === 'absent') return { decision: 'absent', quotation: '' };
  const isCorrected = remembered?.isSameWords === true && remembered.decision === 'corrected';
  return {
    decision: isCorrected ? 'corrected' : 'accepted',
    quotation: item.quotation,
    ...(item.value ? { value: item.value } : {}),
  };
}

type EntryPatch = Pick<TermEntry, 'state'> & Partial<Pick<TermEntry, 'clause' | 'place' | 'found'>>;

/** The entry that a decision gives in a draft: with the place of its own words, which may be others than were found. */
export function entryOfRow(
  paperId: string,
  { document, findings }: PaperRead,
  { item }: ReviewRow,
  decided: DecidedFinding,
): EntryPatch | undefined {
  const at = stretchOfDecision(findings, item, decided.quotation);
  const isOfItem = decided.quotation === item.quotation;
  return entryOfDecision(
    paperId,
    decided,
    at && {
      place: placeOfStretch(findings.clauses, paragraphsById(document), at),
      flags: item.flags,
      ...(isOfItem && item.confidence !== undefined ? { confidence: item.confidence } : {}),
    },
  );
}

/** What is still to be put into the draft: decided, and not there as it was decided. */
export function rowsToPut(rows: readonly ReviewRow[]): ReviewRow[] {
  return rows.filter(
    ({ decided, isInDraft, differsInDraft }) =>
      decided !== undefined && decided.decision !== 'rejected' && !isInDraft && differsInDraft === undefined,
  );
}

export function isLeft({ decided, group }: ReviewRow): boolean {
  return decided === undefined && group !== 'absent';
}
