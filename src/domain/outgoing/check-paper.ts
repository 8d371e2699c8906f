import type { DealDocument } from '#domain/deal/deal.ts';
import { requireDraft } from '#domain/deal/deal.ts';
import type { Library } from '#domain/library/library.ts';
import { findBlanks } from './blanks.ts';
import { findContradictions } from './contradictions.ts';
import { findDefinedTermFaults } from './defined-terms.ts';
import { findExhibitFaults } from './exhibits.ts';
import { findForumFaults } from './law-and-forum.ts';
import type { OutgoingPaper } from './outgoing-paper.ts';
import { FINDING_KINDS, FINDING_SEVERITIES } from './paper-finding.ts';
import type { PaperFinding } from './paper-finding.ts';
import { findPartyFaults } from './party-roles.ts';
import { findBarePercentages } from './percentages.ts';
import { findPositionFaults } from './positions.ts';
import { findPrivateWords } from './private-words.ts';

/** A paper for the other side, and the deal of which it is written. */
export type PaperToCheck = {
  readonly paper: OutgoingPaper;
  readonly document: DealDocument;
  /** The draft of ours whose values the paper states. */
  readonly draftId: string;
  readonly library: Library;
};

/**
 * PRIVATE. What a person should see before the paper leaves, the worst first. Pure. It reads what the paper says
 * and what the deal keeps; the paper itself knows nothing of it. Throws Fail `not-found`.
 */
export function checkPaper(given: PaperToCheck): PaperFinding[] {
  const draft = requireDraft(given.document, given.draftId, 'draftId');
  const found = [
    ...findPrivateWords(given.paper, given.document, draft, given.library),
    ...findContradictions(given.paper, given.document, draft, given.library),
    ...findForumFaults(given.paper, draft, given.library),
    ...findPositionFaults(given.paper, given.document, draft, given.library),
    ...findBarePercentages(given.paper, given.document, given.library),
    ...findPartyFaults(given.paper, given.document),
    ...(isContract(given.paper)
      ? [...findDefinedTermFaults(given.paper, given.document), ...findExhibitFaults(given.paper)]
      : []),
    ...findBlanks(given.paper),
  ];
  return inOrder(withoutRepeats(found));
}

/** A list, a comparison or a position paper holds single points of papers that define their terms and list their exhibits themselves. */
function isContract({ kind }: OutgoingPaper): boolean {
  return kind === 'term-sheet' || kind === 'deal-memo';
}

/** The findings of a paper in two languages: what the first has found of the same terms is not said again. */
export function joinFindings(lists: readonly (readonly PaperFinding[])[]): PaperFinding[] {
  const about = ({ kind, terms, says }: PaperFinding) =>
    `${kind}\n${terms.length === 0 ? says.en : terms.toSorted().join(' ')}`;
  const joined = lists.reduce<readonly PaperFinding[]>((before, list) => {
    const known = new Set(before.map(about));
    return [...before, ...list.filter((finding) => !known.has(about(finding)))];
  }, []);
  return inOrder(joined);
}

function withoutRepeats(findings: readonly PaperFinding[]): PaperFinding[] {
  return [...new Map(findings.map((each) => [`${each.kind}\n${each.says.en}`, each])).values()];
}

function inOrder(findings: readonly PaperFinding[]): PaperFinding[] {
  const place = ({ kind, severity }: PaperFinding) =>
    FINDING_SEVERITIES.indexOf(severity) * FINDING_KINDS.length + FINDING_KINDS.indexOf(kind);
  return findings.toSorted((a, b) => place(a) - place(b));
}
