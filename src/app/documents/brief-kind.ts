import type { BriefChoice } from '#contract/methods/documents.ts';
import { judgedPaper, worthsIn } from '#app/money/deal-worths.ts';
import { requireDraft } from '#domain/deal/deal.ts';
import { judgeDraft } from '#domain/leverage/judge-draft.ts';
import { decideDeal, notWorked } from '#domain/plan/decide-deal.ts';
import type { DealWorths } from '#domain/plan/decide-deal.ts';
import type { MoneyPage } from '#domain/settlement/clauses/money-page.ts';
import { writeBrief } from '#documents/brief/write-brief.ts';
import type { InternalBriefInput } from '#documents/input/document-input.ts';
import { outlineBrief } from '#documents/outline/outline.ts';
import type { DocumentKind, DocumentOrder, DocumentWork } from './document-order.ts';
import { outgoingPositions, outlinePositions, writePositions } from './position-paper.ts';
import { commonInput } from './shared-input.ts';

type BriefOrder = DocumentOrder<BriefChoice>;

/** For our side a brief; its shareable edition is a position paper. */
export const BRIEF_KIND: DocumentKind<BriefChoice> = {
  fileKind: ({ edition }) => (edition === 'internal' ? 'brief.internal' : 'position-paper'),
  ending: () => '.docx',
  outline: (order) =>
    order.edition === 'internal'
      ? outlineBrief(internalInput(order, NOT_WORKED_YET))
      : outlinePositions(order),
  outgoing: (order) => (order.edition === 'internal' ? [] : outgoingPositions(order)),
  async write(order, work) {
    if (order.edition === 'shareable') return writePositions(order);
    const money = await work.page();
    return writeBrief({ ...internalInput(order, await worthsFor(order, money, work)), money });
  },
};

/** An outline says what a brief will hold before anything long is worked out. */
const NOT_WORKED_YET = notWorked({
  en: 'Its money is not worked out yet.',
  ko: '금액을 아직 계산하지 않았습니다.',
});

/** Those of the page itself where the brief is on their latest paper. */
async function worthsFor(
  { document, draftId }: BriefOrder,
  money: MoneyPage,
  work: DocumentWork,
): Promise<DealWorths> {
  if (judgedPaper(document)?.id !== draftId) return work.worths();
  return money.kind === 'worked' ? worthsIn(money.prices) : notWorked(money.why);
}

function internalInput(order: BriefOrder, worths: DealWorths): InternalBriefInput {
  const { document, library } = order;
  const draft = requireDraft(document, order.draftId, 'draftId');
  return {
    ...commonInput(order),
    edition: 'internal',
    document,
    draft,
    ...judgeDraft(document, draft, library),
    ...decideDeal({ document, library, today: order.on, ...worths }),
    whole: worths.whole,
    library,
    counselDirected: document.deal.counselDirected,
  };
}
