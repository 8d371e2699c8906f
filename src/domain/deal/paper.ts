import { Fail } from '#domain/base/failure.ts';
import type { Value } from '#domain/values/value.ts';
import type { DraftSide } from './deal.ts';

/** `kept`: it lies with us and has neither come nor gone. Only what came or went is shown to the other side. */
export const PAPER_DIRECTIONS = ['received', 'sent', 'kept'] as const;
export type PaperDirection = (typeof PAPER_DIRECTIONS)[number];

/** A file of the negotiation: their Word draft, our redline. Its bytes are an original, found by the digest. */
export type Paper = {
  readonly side: DraftSide;
  readonly direction: PaperDirection;
  /** ISO date on which it came or went; of a kept one, its own date. */
  readonly on: string;
  readonly round: number;
  /** With its ending. As the person keeps it, so PRIVATE. */
  readonly fileName: string;
  /** SHA-256 of its bytes, 64 small hexadecimal digits. */
  readonly digest: string;
  readonly mime: string;
  readonly sizeBytes: number;
  /** The draft that was read from it or that it was written from. */
  readonly draftId?: string;
  /** PRIVATE. How far a person has gone through what was found in it. */
  readonly reading?: PaperReading;
};

/** What a pasted text is kept as. */
export const PASTED_MIME = 'text/plain';

/** As long as what is quoted from a paper may be. */
export const MOST_QUOTED = 50_000;

/** As many files as rounds and their redlines give. */
export const MOST_PAPERS = 1_000;

/** Throws Fail `not-found`. */
export function requirePaper(papers: Readonly<Record<string, Paper>> | undefined, paperId: string): Paper {
  const paper = papers && Object.hasOwn(papers, paperId) ? papers[paperId] : undefined;
  if (paper) return paper;
  throw new Fail(
    'not-found',
    {
      en: 'This paper is no longer in the deal. Reload the deal.',
      ko: '이 문서가 거래에 없습니다. 거래를 다시 여세요.',
    },
    'paperId',
  );
}

export const FINDING_DECISIONS = ['accepted', 'corrected', 'rejected', 'absent'] as const;
export type FindingDecision = (typeof FINDING_DECISIONS)[number];

/** PRIVATE. */
export type PaperReading = {
  readonly isDone: boolean;
  /** By term. A decision holds for a later version of the paper in which the same words stand. */
  readonly decisions: Readonly<Record<string, DecidedFinding>>;
  /** By term, of an issues list: what a person took of the columns for status and owner. Missing until there is one. */
  readonly issues?: Readonly<Record<string, NotedIssue>>;
};

/** PRIVATE. Where an issue stands and who is to act, in the words of the list; either may be empty. */
export type NotedIssue = { readonly status: string; readonly owner: string };

/** What the person decided about a term, and on which words. */
export type DecidedFinding = {
  readonly decision: FindingDecision;
  readonly quotation: string;
  /** What was accepted, or put in its place; missing where the paper leaves the term open or says nothing. */
  readonly value?: Value;
};

/** Goes with every paper that nobody has gone through. */
export const NO_READING: PaperReading = { isDone: false, decisions: {} };

/** What makes a value that was read from a paper doubtful. A closed list. */
export const READING_FLAGS = [
  'words-against-figures',
  'clause-against-clause',
  'korean-against-english',
  'schedule-against-body',
  'alternatives',
  'open',
  'derived',
] as const;
export type ReadingFlag = (typeof READING_FLAGS)[number];

/** Where a value stands in a paper. `part` is `body`, `schedule-1`, `footnotes` ... */
export type PaperPlace = {
  readonly part: string;
  /** The number as it is printed: `4(b)`, `제12조 제4항`; empty where there is none. */
  readonly clause: string;
  /** Counted from 1 within the part. */
  readonly paragraph?: number;
  /** Known only where the file has pages. */
  readonly page?: number;
};

/** PRIVATE. The words of a paper that a value was read from. */
export type FoundInPaper = {
  readonly paperId: string;
  readonly quotation: string;
  readonly at: PaperPlace;
  /** From 0 to 1, as the reader gave it; none where a person pointed it out. */
  readonly confidence?: number;
  readonly flags: readonly ReadingFlag[];
};

/** PRIVATE. What the latest issues list that came back says of a term, as a person noted it; empty words say nothing. */
export function notedIssue(
  papers: Readonly<Record<string, Paper>> = {},
  termId: string,
): Partial<NotedIssue> {
  const latest = Object.values(papers)
    .filter(({ reading }) => reading?.issues?.[termId])
    .toSorted((a, b) => a.round - b.round || a.on.localeCompare(b.on))
    .at(-1);
  const { status = '', owner = '' } = latest?.reading?.issues?.[termId] ?? {};
  return { ...(status === '' ? {} : { status }), ...(owner === '' ? {} : { owner }) };
}
