import { nameIn } from '#domain/text/names.ts';
import { markingOf } from '#documents/brief/marking.ts';
import { FOR_DISCUSSION, writePaper } from '#documents/paper/write-paper.ts';
import { requireIssues } from './chosen-issues.ts';
import type { InternalIssuesInput, OutgoingIssuesInput } from './issues-input.ts';
import { ISSUES_LIST_WORD, internalIssuesView, outgoingIssuesView } from './issues-view.ts';

/**
 * The issues list for the other side as a Word file (.docx), from what may leave alone. Throws Fail `refused` where
 * nothing is to be listed, `library-invalid` for a broken template.
 */
export async function writeOutgoingIssuesList(input: OutgoingIssuesInput): Promise<Uint8Array> {
  requireIssues(input.termIds);
  const { title, titleIn } = input.deal;
  return writePaper(input, {
    template: 'issues-list',
    word: ISSUES_LIST_WORD,
    dealTitle: (lang) => nameIn(title, titleIn, lang),
    legend: FOR_DISCUSSION,
    density: 'letter',
    isList: true,
    viewOf: (lang) => outgoingIssuesView(input, lang),
  });
}

/** PRIVATE. The issues list of our side, with positions. Throws as the other does. */
export async function writeInternalIssuesList(input: InternalIssuesInput): Promise<Uint8Array> {
  requireIssues([...input.termIds, ...input.notAnswered]);
  const { title, titleIn, counselDirected } = input.document.deal;
  return writePaper(input, {
    template: 'issues-list',
    word: ISSUES_LIST_WORD,
    dealTitle: (lang) => nameIn(title, titleIn, lang),
    marking: markingOf(counselDirected),
    density: 'letter',
    isList: true,
    viewOf: (lang) => internalIssuesView(input, lang),
  });
}
