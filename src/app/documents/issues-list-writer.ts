import type { DocumentChoiceOf } from '#domain/documents/document-kinds.ts';
import { NOT_WORKED_YET, judgedPaper, pricedPaper, worthsOfPriced } from '#app/money/deal-worths.ts';
import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import { findLatestDraft, requireDraft } from '#domain/deal/deal.ts';
import { discloseDeal } from '#domain/deal/disclosure.ts';
import { Fail } from '#domain/base/failure.ts';
import { publishLibrary } from '#domain/library/public-term.ts';
import { decideDeal } from '#domain/plan/decide-deal.ts';
import type { DealWorths } from '#domain/plan/decide-deal.ts';
import { chooseIssues } from '#documents/issues-list/chosen-issues.ts';
import type { ChosenIssues } from '#documents/issues-list/chosen-issues.ts';
import type { InternalIssuesInput, OutgoingIssuesInput } from '#documents/issues-list/issues-input.ts';
import { writeInternalIssuesSheet, writeOutgoingIssuesSheet } from '#documents/issues-list/issues-sheet.ts';
import {
  writeInternalIssuesList,
  writeOutgoingIssuesList,
} from '#documents/issues-list/write-issues-list.ts';
import { outgoingIssues } from '#documents/issues-list/outgoing-issues.ts';
import { outlineIssuesList } from '#documents/issues-list/outline-issues-list.ts';
import { languagesOf } from './check-order.ts';
import type { DocumentOrder, DocumentWriter } from './document-order.ts';
import { commonInput, requireSharedDraft } from './shared-input.ts';

type IssuesOrder = DocumentOrder<DocumentChoiceOf<'issues-list'>>;

export const ISSUES_LIST_WRITER: DocumentWriter<DocumentChoiceOf<'issues-list'>> = {
  fileKind: ({ edition }) => `issues-list.${edition}`,
  ending: ({ format }) => `.${format}`,
  outline: (order) => {
    const { chosen } = listed(order);
    return order.edition === 'internal'
      ? outlineIssuesList(internalInput(order, NOT_WORKED_YET), chosen.settled)
      : outlineIssuesList(outgoingInput(order), chosen.settled);
  },
  outgoing: (order) => {
    if (order.edition === 'internal') return [];
    const input = outgoingInput(order);
    return languagesOf(order).map((lang) => outgoingIssues(input, lang));
  },
  async write(order, work) {
    const isSheet = order.format === 'xlsx';
    if (order.edition === 'shareable') {
      const input = outgoingInput(order);
      return isSheet ? writeOutgoingIssuesSheet(input) : writeOutgoingIssuesList(input);
    }
    const priced = await pricedPaper(judgedPaper(order.document), work.prices);
    const input = internalInput(order, worthsOfPriced(priced));
    return isSheet ? writeInternalIssuesSheet(input) : writeInternalIssuesList(input);
  },
};

type Listed = { readonly theirs: Draft; readonly ours?: Draft; readonly chosen: ChosenIssues };

/** The chosen draft and the latest of the other side, and the points on which they part. Throws Fail `not-found`. */
function listed(order: IssuesOrder, worths: DealWorths = NOT_WORKED_YET) {
  const { document, library, on } = order;
  const { theirs, ours } = papersIn(document, requireDraft(document, order.draftId, 'draftId'));
  const decided = decideDeal({ document, library, today: on, ...worths });
  const chosen = chooseIssues(decided.points, theirs, ours);
  const { points: asked } = order;
  const termIds = asked ? chosen.termIds.filter((id) => asked.includes(id)) : chosen.termIds;
  const papers: Listed = { theirs, ...(ours ? { ours } : {}), chosen: { ...chosen, termIds } };
  return { ...papers, points: decided.points };
}

function papersIn(document: DealDocument, draft: Draft): { readonly theirs: Draft; readonly ours?: Draft } {
  if (draft.side === 'theirs') {
    const ours = findLatestDraft(document, 'ours');
    return { theirs: draft, ...(ours ? { ours } : {}) };
  }
  const theirs = findLatestDraft(document, 'theirs');
  if (theirs && draft.side === 'ours') return { theirs, ours: draft };
  throw new Fail(
    'refused',
    {
      en: 'An issues list sets a draft of ours against a paper of theirs. Add their paper, or choose another draft.',
      ko: '쟁점표는 우리 측 초안과 상대방 초안을 대조하여 작성합니다. 상대방 초안을 추가하거나 다른 초안을 고르세요.',
    },
    'draftId',
  );
}

function outgoingInput(order: IssuesOrder): OutgoingIssuesInput {
  const { theirs, ours, chosen } = listed(order);
  if (!ours) {
    throw new Fail(
      'refused',
      {
        en: 'The issues list for the other side is written only where there is a draft of ours. Choose “Make our draft” first.',
        ko: '상대방에게 보내는 쟁점표는 우리 측 초안이 있어야 작성합니다. 먼저 ‘우리 측 초안 만들기’를 하세요.',
      },
      'draftId',
    );
  }
  const deal = discloseDeal(order.document);
  return {
    ...commonInput(order),
    edition: 'shareable',
    deal,
    theirs: requireSharedDraft(deal.drafts, theirs.id),
    ours: requireSharedDraft(deal.drafts, ours.id),
    library: publishLibrary(order.library),
    termIds: chosen.termIds,
  };
}

function internalInput(order: IssuesOrder, worths: DealWorths): InternalIssuesInput {
  const { document, library } = order;
  const { theirs, ours, chosen, points } = listed(order, worths);
  return {
    ...commonInput(order),
    edition: 'internal',
    deal: discloseDeal(document),
    theirs,
    ...(ours ? { ours } : {}),
    published: publishLibrary(library),
    library,
    document,
    points,
    termIds: chosen.termIds,
    notAnswered: order.points ? [] : chosen.notAnswered,
    settled: order.points ? [] : chosen.settled,
  };
}
