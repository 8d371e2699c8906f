import type { DocumentOutline, DocumentRequest, OfferedFile } from '#contract/methods.ts';
import type { AppContext } from '#app/context/context.ts';
import { getDocument, requireDeal } from '#app/deals/deals.ts';
import { documentFileName, outlineOrderedDocument, writeOrderedDocument } from './document-kinds.ts';
import type { DocumentOrder } from './document-order.ts';
import { writeWithTemplates } from './own-templates.ts';
import { readTemplates } from './read-templates.ts';
import { mimeOf } from '#app/files/file-tokens.ts';
import type { Report } from '#app/base/report.ts';
import { localDate } from '#app/base/local-date.ts';
import type { MoneyDesk, MoneyMoment } from '#app/money/money.ts';
import { requireDraft } from '#domain/deal/deal.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { readSettings } from '#app/context/settings.ts';

export function outlineDocument(context: AppContext, request: DocumentRequest): DocumentOutline {
  const order = orderFrom(context, request);
  return { fileName: documentFileName(order), ...outlineOrderedDocument(order) };
}

/** Writes the file, keeps its bytes under a token and notes the export. */
export async function writeDocument(
  context: AppContext,
  money: MoneyDesk,
  request: DocumentRequest,
  report: Report,
): Promise<OfferedFile> {
  report(0, 3, { en: 'Comparing the draft', ko: '초안을 비교하는 중' });
  const order = orderFrom(context, request);
  report(1, 3, { en: 'Writing the file', ko: '파일을 작성하는 중' });
  const warnings: Bilingual[] = [];
  const bytes = await writeWithTemplates(
    context.options,
    (templates) =>
      writeOrderedDocument(
        { ...order, templates },
        {
          page: () => money.page(momentOf(order), report),
          prices: (paper) => money.prices({ ...momentOf(order), draft: paper }, report),
        },
      ),
    (warning) => warnings.push(warning),
  );
  report(2, 3, { en: 'Noting the export', ko: '내보내기를 기록하는 중' });
  const name = documentFileName(order);
  const workspace = context.workspace();
  const at = context.options.now().toISOString();
  const { kind, language, edition } = order;
  // The deal may have been erased while its money was computed.
  requireDeal(context, request.dealId);
  workspace.transact(() => workspace.exports.put(request.dealId, { name, kind, language, edition, at }));
  const offered = context.tokens.put({ name, mime: mimeOf(name), bytes });
  return warnings.length === 0 ? offered : { ...offered, warnings };
}

/** The deal as it stood when the document was asked for: it may be edited while its money is worked. */
function momentOf({ document, draftId, library }: DocumentOrder): MoneyMoment {
  return { document, draft: requireDraft(document, draftId, 'draftId'), library };
}

function orderFrom(context: AppContext, { dealId, ...choice }: DocumentRequest): DocumentOrder {
  const { authorName, firmName } = readSettings(context.workspace());
  return {
    ...choice,
    document: getDocument(context, dealId),
    library: context.houseLibrary(),
    templates: readTemplates(context.options),
    author: { name: authorName, firm: firmName },
    on: localDate(context.options.now()),
  };
}
