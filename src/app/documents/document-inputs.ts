import { nameIn } from '#domain/text/names.ts';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { requireDraft } from '#domain/deal/deal.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { discloseDeal } from '#domain/deal/disclosure.ts';
import { Fail } from '#domain/base/failure.ts';
import { judgedPaper, worthsIn } from '#app/money/deal-worths.ts';
import { decideDeal, notWorked } from '#domain/plan/decide-deal.ts';
import type { DealWorths } from '#domain/plan/decide-deal.ts';
import { judgeDraft } from '#domain/leverage/judge-draft.ts';
import type { Library } from '#domain/library/library.ts';
import { publishLibrary } from '#domain/library/public-term.ts';
import type { MoneyPage } from '#domain/settlement/clauses/money-page.ts';
import type {
  DocumentLanguage,
  InternalBriefInput,
  ShareableBriefInput,
  TermSheetInput,
} from '#documents/input/document-input.ts';
import { outlineBrief, outlineTermSheet } from '#documents/outline/outline.ts';
import type { Outline } from '#documents/outline/outline.ts';
import type { TemplateSet } from '#documents/templates/template.ts';
import { writeBrief } from '#documents/brief/write-brief.ts';
import { writeTermSheet } from '#documents/term-sheet/write-term-sheet.ts';
import type { AppOptions } from '#app/base/app-options.ts';
import { fileStem } from '#app/files/file-name.ts';
import { readTemplateFolder } from '#app/files/template-folder.ts';

/** Everything that a document is made from; no workspace is needed. */
export type DocumentOrder = {
  readonly kind: 'brief' | 'term-sheet';
  readonly language: DocumentLanguage;
  /** Of a brief; a term sheet is always shareable. */
  readonly edition: 'internal' | 'shareable';
  readonly document: DealDocument;
  readonly draftId: string;
  readonly library: Library;
  readonly templates: TemplateSet;
  readonly author: { readonly name: string; readonly firm: string };
  /** ISO date of the document. */
  readonly on: string;
};

/** Long work, asked for only by an internal brief, the one document that may hold our money. */
export type BriefMoney = {
  /** The money of the draft that the brief is on. */
  readonly page: () => Promise<MoneyPage>;
  /** What each ask is worth in their latest paper. */
  readonly worths: () => Promise<DealWorths>;
};

/**
 * The Word file. Throws Fail `not-found` (draft), `refused` (a term sheet from their paper), `library-invalid` (template).
 */
export async function writeOrderedDocument(order: DocumentOrder, work: BriefMoney): Promise<Uint8Array> {
  if (order.kind === 'term-sheet') return writeTermSheet(termSheetInput(order));
  if (order.edition === 'shareable') return writeBrief(shareableInput(order));
  const money = await work.page();
  return writeBrief({ ...internalBriefInput(order, await worthsFor(order, money, work)), money });
}

/** Those of the page itself where the brief is on their latest paper. */
async function worthsFor(
  { document, draftId }: DocumentOrder,
  money: MoneyPage,
  work: BriefMoney,
): Promise<DealWorths> {
  if (judgedPaper(document)?.id !== draftId) return work.worths();
  return money.kind === 'worked' ? worthsIn(money.prices) : notWorked(money.why);
}

/** What the Word file will contain. Throws Fail `not-found`. */
export function outlineOrderedDocument(order: DocumentOrder): Outline {
  return order.kind === 'term-sheet'
    ? outlineTermSheet(termSheetInput(order))
    : outlineBrief(
        order.edition === 'internal' ? internalBriefInput(order, NOT_WORKED_YET) : shareableInput(order),
      );
}

/** `Moonlit Stair.brief.internal.ko.docx`: the name says whom it is for. */
export function documentFileName({ kind, edition, language, document }: DocumentOrder): string {
  const { title, titleIn } = document.deal;
  const stem = fileStem(language === 'both' ? title : nameIn(title, titleIn, language));
  const lang = language === 'both' ? 'ko-en' : language;
  return kind === 'term-sheet' ? `${stem}.term-sheet.${lang}.docx` : `${stem}.brief.${edition}.${lang}.docx`;
}

/** Template texts by file name; a file of the user's own stands in for ours of the same name. */
export function readTemplates({
  templatesRoot,
  userTemplatesRoot,
}: Pick<AppOptions, 'templatesRoot' | 'userTemplatesRoot'>): TemplateSet {
  return {
    ...readTemplateFolder(join(templatesRoot, 'documents')),
    ...(userTemplatesRoot === undefined ? {} : readTemplateFolder(join(userTemplatesRoot, 'documents'))),
  };
}

/** An outline says what a brief will hold before anything long is worked out. */
const NOT_WORKED_YET = notWorked({
  en: 'Its money is not worked out yet.',
  ko: '금액을 아직 계산하지 않았습니다.',
});

function internalBriefInput(order: DocumentOrder, worths: DealWorths): InternalBriefInput {
  const { document, library } = order;
  const draft = requireDraft(document, order.draftId, 'draftId');
  return {
    ...commonOf(order),
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

function termSheetInput(order: DocumentOrder): TermSheetInput {
  const { edition: _edition, ...input } = shareableInput(order);
  return input;
}

/** What the other side may see of the deal, and what they may read of the library. */
function shareableInput(order: DocumentOrder): ShareableBriefInput {
  const deal = discloseDeal(order.document);
  const draft = deal.drafts.find(({ id }) => id === order.draftId);
  if (!draft) throw noDraft();
  return {
    ...commonOf(order),
    edition: 'shareable',
    deal,
    draft,
    library: publishLibrary(order.library),
  };
}

function commonOf({ language, on, author, templates }: DocumentOrder) {
  return { language, on, author, templates, deflateRaw: (bytes: Uint8Array) => deflateRawSync(bytes) };
}

function noDraft(): Fail {
  return new Fail(
    'not-found',
    {
      en: 'This draft is no longer in the deal. Reload the deal.',
      ko: '이 초안이 딜에 없습니다. 딜을 다시 여세요.',
    },
    'draftId',
  );
}
