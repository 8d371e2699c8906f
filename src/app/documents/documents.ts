import type {
  ChosenDocument,
  DocumentOutline,
  DocumentPreview,
  DocumentRequest,
  OfferedFile,
  RecentExport,
} from '#contract/methods.ts';
import { sameContent } from '#domain/base/same-content.ts';
import type { AppContext } from '#app/context/context.ts';
import { getDocument, requireDeal } from '#app/deals/deals.ts';
import { keepChosenDocument, readChosenDocument } from '#app/context/chosen-document.ts';
import { documentFileName, outlineOrderedDocument, writeOrderedDocument } from './document-writers.ts';
import type { DocumentOrder } from './document-order.ts';
import { exportRecord, recentExports } from './export-records.ts';
import { writeWithTemplates } from './own-templates.ts';
import { readTemplates } from './read-templates.ts';
import { mimeOf } from '#app/files/file-tokens.ts';
import type { Report } from '#app/base/report.ts';
import { localDate } from '#app/base/local-date.ts';
import type { MoneyDesk, MoneyMoment, RunTask } from '#app/money/money.ts';
import { requireDraft } from '#domain/deal/deal.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { readSettings } from '#app/context/settings.ts';

export type DocumentDesk = ReturnType<typeof createDocumentDesk>;

/** A file with everything that it was made from. */
type Made = {
  readonly order: DocumentOrder;
  readonly bytes: Uint8Array;
  readonly warnings: readonly Bilingual[];
};

/**
 * Writes files and shows how they will look. The last one is kept: a file that is saved from its preview is the very
 * one that was shown, unless anything it is made from has changed meanwhile.
 */
export function createDocumentDesk(context: AppContext, money: MoneyDesk, run: RunTask) {
  let last: Made | undefined;

  return {
    outline(request: DocumentRequest): DocumentOutline {
      const order = orderFrom(context, request);
      return { fileName: documentFileName(order), ...outlineOrderedDocument(order) };
    },
    /** The file as it would be written now. Nothing is noted, and no file leaves. */
    async preview(request: DocumentRequest, report: Report): Promise<DocumentPreview> {
      const { order, bytes, warnings } = await make(request, report);
      report(2, 3, { en: 'Laying out the pages', ko: '쪽을 배치하는 중' });
      const preview = await run('preview', { bytes }, report);
      return { fileName: documentFileName(order), sizeBytes: bytes.length, preview, warnings };
    },
    /** Writes the file, keeps its bytes under a token and notes the export. */
    async write(request: DocumentRequest, report: Report): Promise<OfferedFile> {
      const deal = requireDeal(context, request.dealId);
      const { order, bytes, warnings } = await make(request, report);
      report(2, 3, { en: 'Noting the export', ko: '내보내기를 기록하는 중' });
      const name = documentFileName(order);
      const workspace = context.workspace();
      // The deal may have been erased while its money was computed.
      requireDeal(context, request.dealId);
      const record = exportRecord({ name, request, order, deal, at: context.options.now().toISOString() });
      workspace.transact(() => workspace.exports.put(request.dealId, record));
      const offered = context.tokens.put({ name, mime: mimeOf(name), bytes });
      return warnings.length === 0 ? offered : { ...offered, warnings };
    },
    recent(dealId: string): RecentExport[] {
      return recentExports(context, requireDeal(context, dealId), readTemplates(context.options));
    },
    chosen(dealId: string): { readonly chosen: ChosenDocument | null } {
      requireDeal(context, dealId);
      return { chosen: readChosenDocument(context.workspace(), dealId) };
    },
    choose(dealId: string, chosen: ChosenDocument): { readonly chosen: ChosenDocument } {
      requireDeal(context, dealId);
      keepChosenDocument(context.workspace(), dealId, chosen);
      return { chosen };
    },
  };

  async function make(request: DocumentRequest, report: Report): Promise<Made> {
    report(0, 3, { en: 'Comparing the draft', ko: '초안을 비교하는 중' });
    const order = orderFrom(context, request);
    if (last && sameContent(last.order, order)) return last;
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
            moves: (paper) => money.moves({ ...momentOf(order), draft: paper }, report),
          },
        ),
      (warning) => warnings.push(warning),
    );
    return (last = { order, bytes, warnings });
  }
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
