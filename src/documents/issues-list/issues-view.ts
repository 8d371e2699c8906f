import { byId } from '#domain/base/by-id.ts';
import type { SharedDraft } from '#domain/deal/disclosure.ts';

import type { PublicLibrary } from '#domain/library/public-term.ts';
import { sourceDate } from '#domain/library/source-date.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { nameIn } from '#domain/text/names.ts';
import { formatDate } from '#domain/values/format-value.ts';
import type { TermSheetType } from '#domain/words/term-sheet-words.ts';
import { SOURCE_GRADE_WORDS } from '#domain/words/evidence-words.ts';
import { partyWords } from '#documents/contract-wording/party-words.ts';
import { typeOfSheet } from '#documents/contract-wording/sheet-type.ts';
import { dealHeadView, namesOfSide } from '#documents/input/deal-head-view.ts';
import { Citations } from '#documents/text/citations.ts';
import { shortAddress } from '#documents/text/cut-text.ts';
import { countAgreed, grouped, raisedIssues, unansweredIssues } from './issue-rows.ts';
import type { IssueRow } from './issue-rows.ts';
import type { InternalIssuesInput, IssuesInput, OutgoingIssuesInput } from './issues-input.ts';
import { notedIssue } from '#domain/deal/paper.ts';
import { privateColumns } from './private-columns.ts';
import type { PrivateColumns } from './private-columns.ts';

/** Everything that the list for the other side can say, in one language. It has no place for a position of ours. */
export function outgoingIssuesView(input: OutgoingIssuesInput, lang: Lang) {
  const citations = new Citations(input.library.sources);
  const issues = raisedIssues(input, input.termIds, citations, lang);
  return {
    is_internal: false,
    ...headView(input, input, lang),
    issues,
    groups: grouped(issues),
    sources: sourceViews(citations, lang),
    footnotes: citations.footnotes(lang),
  };
}

export type InternalRow = IssueRow & PrivateColumns & { readonly suggestion_word: string };

const SUGGESTION: Bilingual = { en: '(suggestion, not adopted)', ko: '(제안, 미채택)' };

/** PRIVATE. The same issues with our positions, then what their paper says and we have not answered. */
export function internalIssuesView(input: InternalIssuesInput, lang: Lang) {
  const { deal, theirs, ours, published } = input;
  const citations = new Citations(published.sources);
  const papers = { deal, theirs, library: published };
  const raised = ours ? raisedIssues({ ...papers, ours }, input.termIds, citations, lang) : [];
  const rest = unansweredIssues(papers, input.notAnswered, raised.length + 1, lang);
  const withPrivate = (row: IssueRow): InternalRow => ({
    ...row,
    ...privateColumns(row.term_id, input, lang),
    // Where an issue stands by the list that came back last, and who is to act.
    ...notedIssue(input.document.papers, row.term_id),
    suggestion_word: SUGGESTION[lang],
  });
  const [issues, notAnswered] = [raised.map(withPrivate), rest.map(withPrivate)];
  const names = byId<{ readonly id: string; readonly name: Bilingual }>(published.terms);
  return {
    is_internal: true,
    ...headView({ ...papers, ...(ours ? { ours } : {}) }, input, lang),
    issues,
    groups: grouped(issues),
    not_answered: notAnswered,
    groups_not_answered: grouped(notAnswered),
    settled: input.settled.flatMap((id) => names.get(id)?.name[lang] ?? []),
    sources: sourceViews(citations, lang),
    footnotes: citations.footnotes(lang),
  };
}

type Listed = {
  readonly deal: OutgoingIssuesInput['deal'];
  readonly theirs: SharedDraft;
  readonly ours?: SharedDraft;
  readonly library: PublicLibrary;
};

function headView({ deal, theirs, ours, library }: Listed, { on, author }: IssuesInput, lang: Lang) {
  const { draft: received, ...head } = dealHeadView(deal, theirs, lang);
  return {
    ...head,
    head: { date: formatDate(on)[lang], author: author.name, firm: author.firm },
    received,
    proposed: ours
      ? { label: nameIn(ours.label, ours.labelIn, lang), date: formatDate(ours.on)[lang] }
      : null,
    agreed: countAgreed({ theirs, ...(ours ? { ours } : {}) }),
    parties: partiesView(deal, typeOfSheet({ deal, draft: ours ?? theirs, library }), lang),
  };
}

/** Who is meant by the words in the column of who is to act. */
function partiesView(deal: OutgoingIssuesInput['deal'], type: TermSheetType, lang: Lang) {
  const words = partyWords(deal, type);
  return (['ours', 'theirs'] as const).map((side) => ({
    role: words[side][lang],
    name: namesOfSide(deal, side, lang) || NOT_NAMED[lang],
  }));
}

const NOT_NAMED: Bilingual = { en: 'not named yet', ko: '미정' };

function sourceViews(citations: Citations, lang: Lang) {
  return citations.list().map(({ number, source }) => ({
    number,
    title: source.title,
    outlet: source.outlet,
    year: sourceDate(source)[lang],
    grade: source.grade ? SOURCE_GRADE_WORDS[source.grade][lang] : '',
    url: source.url,
    address: shortAddress(source.url),
  }));
}

export const ISSUES_LIST_WORD: Bilingual = { en: 'Issues list', ko: '쟁점표' };
