import type { DealDocument } from '#domain/deal/deal.ts';
import { findLatestDraft } from '#domain/deal/deal.ts';
import { discloseDeal } from '#domain/deal/disclosure.ts';
import type { Library } from '#domain/library/library.ts';
import { publishLibrary } from '#domain/library/public-term.ts';
import { decideDeal, notWorked } from '#domain/plan/decide-deal.ts';
import { chooseIssues } from '#documents/issues-list/chosen-issues.ts';
import type { InternalIssuesInput, OutgoingIssuesInput } from '#documents/issues-list/issues-input.ts';
import type { DocumentLanguage } from '#documents/input/document-input.ts';
import { OUR_TEMPLATES, common } from './documents.ts';

/** Both lists about their latest paper and our latest draft, without money. */
export function issuesInputs(
  document: DealDocument,
  library: Library,
  language: DocumentLanguage,
): { readonly outgoing: OutgoingIssuesInput; readonly internal: InternalIssuesInput } {
  const [theirs, ours] = [findLatestDraft(document, 'theirs'), findLatestDraft(document, 'ours')];
  if (!theirs || !ours) throw new Error('The deal has no two papers.');
  const { points } = decideDeal({
    document,
    library,
    today: common.on,
    ...notWorked({ en: 'Not worked.', ko: '계산하지 않음.' }),
  });
  const { termIds, notAnswered, settled } = chooseIssues(points, theirs, ours);
  const [deal, published] = [discloseDeal(document), publishLibrary(library)];
  const shared = (id: string) => {
    const draft = deal.drafts.find((each) => each.id === id);
    if (!draft) throw new Error('The draft is not shared.');
    return draft;
  };
  const frame = { ...common, language, templates: OUR_TEMPLATES, deal, termIds };
  return {
    outgoing: {
      ...frame,
      edition: 'shareable',
      theirs: shared(theirs.id),
      ours: shared(ours.id),
      library: published,
    },
    internal: {
      ...frame,
      edition: 'internal',
      theirs,
      ours,
      published,
      library,
      document,
      points,
      notAnswered,
      settled,
    },
  };
}
