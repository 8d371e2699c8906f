import type { DocumentChoiceOf } from '#domain/documents/document-kinds.ts';
import { compareDraft } from '#domain/comparison/compare-draft.ts';
import { requireDraft } from '#domain/deal/deal.ts';
import { discloseDeal } from '#domain/deal/disclosure.ts';
import { isSent } from '#domain/deal/sent.ts';
import { publishLibrary } from '#domain/library/public-term.ts';
import { nameIn } from '#domain/text/names.ts';
import type { ComparisonInput } from '#documents/comparison/comparison-input.ts';
import { outgoingComparison } from '#documents/comparison/outgoing-comparison.ts';
import { writeComparison } from '#documents/comparison/write-comparison.ts';
import { outlineComparison } from '#documents/comparison/outline-comparison.ts';
import { languagesOf } from './check-order.ts';
import type { DocumentOrder, DocumentWriter } from './document-order.ts';
import { commonInput, requireSharedDraft } from './shared-input.ts';

type ComparisonOrder = DocumentOrder<DocumentChoiceOf<'comparison'>>;

export const COMPARISON_WRITER: DocumentWriter<DocumentChoiceOf<'comparison'>> = {
  fileKind: ({ edition }) => `comparison.${edition}`,
  ending: () => '.docx',
  outline: (order) => outlineComparison(inputOf(order), unsentLabels(order)),
  outgoing: (order) => {
    const input = inputOf(order);
    const ours = ourColumn(order);
    if (input.edition === 'internal' || ours === undefined) return [];
    return languagesOf(order).map((lang) => outgoingComparison(input, ours, lang));
  },
  write: (order) => writeComparison(inputOf(order)),
};

/** The latest of our drafts among the columns: it says what we ask now. */
function ourColumn({ document, draftIds }: ComparisonOrder): string | undefined {
  return document.drafts.findLast(({ id, side }) => side === 'ours' && draftIds.includes(id))?.id;
}

/** Throws Fail `not-found` for a draft that is not in the deal. */
function inputOf(order: ComparisonOrder): ComparisonInput {
  const { document, library } = order;
  const deal = discloseDeal(document);
  const drafts = [...new Set(order.draftIds)].map((id) => requireDraft(document, id, 'draftIds'));
  const common = { ...commonInput(order), deal };
  if (order.edition === 'shareable') {
    return {
      ...common,
      edition: 'shareable',
      drafts: drafts.map(({ id }) => requireSharedDraft(deal.drafts, id)),
      library: publishLibrary(library),
    };
  }
  const judged = { terms: library.terms, deal: document.deal, ladders: document.ladders };
  return {
    ...common,
    edition: 'internal',
    drafts,
    library,
    standings: drafts.map((draft) => compareDraft({ draft, ...judged }).terms),
    counselDirected: document.deal.counselDirected,
  };
}

/** The drafts of ours among the columns that the other side does not have, as they will be called. */
function unsentLabels({ document, draftIds }: ComparisonOrder) {
  const shared = new Map(discloseDeal(document).drafts.map((draft) => [draft.id, draft]));
  return document.drafts
    .filter((draft) => draftIds.includes(draft.id) && !isSent(draft, document))
    .flatMap(({ id }) => shared.get(id) ?? [])
    .map(({ label, labelIn }) => ({ en: nameIn(label, labelIn, 'en'), ko: nameIn(label, labelIn, 'ko') }));
}
