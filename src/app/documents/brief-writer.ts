import type { DocumentChoiceOf } from '#domain/documents/document-kinds.ts';
import { NOT_WORKED_YET, judgedPaper, pricedPaper, worthsOfPriced } from '#app/money/deal-worths.ts';
import type { PricedPaper } from '#app/money/money.ts';
import { requireDraft } from '#domain/deal/deal.ts';
import type { Draft } from '#domain/deal/deal.ts';
import { judgeDraft } from '#domain/leverage/judge-draft.ts';
import type { BriefLength } from '#domain/documents/brief.ts';
import { stepsOfPrices } from '#domain/plan/concessions.ts';
import { paperInMoney, papersInMoney } from '#domain/plan/papers-in-money.ts';
import type { PaperInMoney } from '#domain/plan/papers-in-money.ts';
import { papersOf } from '#domain/points/papers-of-deal.ts';
import { decideDeal } from '#domain/plan/decide-deal.ts';
import type { DealWorths } from '#domain/plan/decide-deal.ts';
import { writeBrief } from '#documents/brief/write-brief.ts';
import type { BriefMoney, InternalBriefInput } from '#documents/input/document-input.ts';
import { outlineBrief } from '#documents/brief/outline-brief.ts';
import type { DocumentOrder, DocumentWriter, DocumentWork } from './document-order.ts';
import { outgoingPositions, outlinePositions, writePositions } from './position-paper.ts';
import { commonInput } from './shared-input.ts';

type BriefOrder = DocumentOrder<DocumentChoiceOf<'brief'>>;

/** For our side a brief; its shareable edition is a position paper. */
export const BRIEF_WRITER: DocumentWriter<DocumentChoiceOf<'brief'>> = {
  fileKind: (order) =>
    order.edition === 'internal' ? `brief.internal.${lengthOf(order)}` : 'position-paper',
  ending: () => '.docx',
  outline: (order) =>
    order.edition === 'internal' ? outlineBrief(internalInput(order, NO_MONEY_YET)) : outlinePositions(order),
  outgoing: (order) => (order.edition === 'internal' ? [] : outgoingPositions(order)),
  async write(order, work) {
    if (order.edition === 'shareable') return writePositions(order);
    const length = lengthOf(order);
    if (length !== 'full') {
      return writeBrief({ ...internalInput(order, await moneyFor(order, work)), length });
    }
    const money = await work.page();
    const known = { draftId: order.draftId, priced: money };
    return writeBrief({ ...internalInput(order, await moneyFor(order, work, known)), length, money });
  },
};

function lengthOf({ length }: Pick<BriefOrder, 'length'>): BriefLength {
  return length ?? 'one-page';
}

type WorkedMoney = { readonly worths: DealWorths; readonly inMoney: BriefMoney };

/** An outline says what a brief will hold before anything long is worked out. */
const NO_MONEY_YET: WorkedMoney = {
  worths: NOT_WORKED_YET,
  inMoney: { steps: new Map() },
};

/**
 * Of their latest paper and of ours; a paper that is priced already is not priced again. The one page names no assumptions,
 * so they are not moved for it.
 */
async function moneyFor(
  order: BriefOrder,
  work: DocumentWork,
  known?: { readonly draftId: string; readonly priced: PricedPaper },
): Promise<WorkedMoney> {
  const pricesOf = (paper: Draft | undefined) =>
    pricedPaper(paper, async (each) => (each.id === known?.draftId ? known.priced : work.prices(each)));
  const { document } = order;
  const judged = judgedPaper(document);
  const theirs = await pricesOf(judged);
  const ours = await pricesOf(papersOf(document).ours);
  const papers = papersInMoney(inMoneyOf(theirs), inMoneyOf(ours));
  const isShown = judged !== undefined && theirs.kind === 'worked' && lengthOf(order) !== 'one-page';
  const moves = isShown ? await work.moves(judged) : undefined;
  return {
    worths: worthsOfPriced(theirs),
    inMoney: {
      ...(papers ? { papers } : {}),
      ...(moves?.kind === 'worked' ? { moved: moves.moved } : {}),
      steps: theirs.kind === 'worked' ? stepsOfPrices(theirs.prices) : new Map(),
    },
  };
}

function inMoneyOf(priced: PricedPaper): PaperInMoney | undefined {
  return priced.kind === 'worked' ? paperInMoney(priced.prices, priced.prices.currency) : undefined;
}

function internalInput(order: BriefOrder, { worths, inMoney }: WorkedMoney): InternalBriefInput {
  const { document, library } = order;
  const draft = requireDraft(document, order.draftId, 'draftId');
  return {
    ...commonInput(order),
    edition: 'internal',
    length: lengthOf(order),
    document,
    draft,
    ...judgeDraft(document, draft, library),
    ...decideDeal({ document, library, today: order.on, ...worths }),
    whole: worths.whole,
    inMoney,
    library,
    counselDirected: document.deal.counselDirected,
  };
}
