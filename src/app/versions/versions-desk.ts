import { deflateRawSync } from 'node:zlib';
import { Fail } from '#domain/base/failure.ts';
import type { PaperDocument } from '#domain/reading/document/paper-document.ts';
import { receiptSentence } from '#domain/redline/receipt.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { nameIn } from '#domain/text/names.ts';
import type {
  ComparedVersions,
  OfferedFile,
  ParsedInputOf,
  VersionFacts,
  VersionsRedline,
} from '#contract/methods.ts';
import {
  PAPERS_COMPARED_WORD,
  writePapersCompared,
} from '#documents/papers-compared/write-papers-compared.ts';
import type { Engine } from '#engine/engine.ts';
import type { PapersCompared } from '#engine/tasks/compare-papers.ts';
import type { PaperSource } from '#engine/tasks/read-document.ts';
import type { ProductTasks } from '#engine/tasks/tasks.ts';
import { localDate } from '#app/base/local-date.ts';
import type { Report } from '#app/base/report.ts';
import type { AppContext } from '#app/context/context.ts';
import { readSettings } from '#app/context/settings.ts';
import { getDocument, requireDeal } from '#app/deals/deals.ts';
import { redlineRecord } from '#app/documents/export-records.ts';
import { writeWithTemplates } from '#app/documents/own-templates.ts';
import { fileStem, stemOf, wordEnding } from '#app/files/file-name.ts';
import { mimeOf } from '#app/files/file-tokens.ts';
import type { DealRecord } from '#storage/deal-records.ts';
import { NAMES_OF_FILES } from './version-names.ts';
import { versionOf } from './version-of.ts';
import type { Version } from './version-of.ts';

export type VersionsDesk = ReturnType<typeof createVersionsDesk>;

type TwoPapers = ParsedInputOf<'versions.compare'>;

/** So many papers that were compared last stay read, so that another view of two of them answers at once. */
const KEPT_DOCUMENTS = 4;

/** Comparisons of two papers, word by word. Nothing of them is kept in the workspace. */
export function createVersionsDesk(context: AppContext, run: Engine<ProductTasks>['run']) {
  const documents = new Map<string, PaperDocument>();

  return {
    /** Throws Fail `not-found`, `refused` where a paper has no words here, and what the reader refuses. */
    async compare(input: TwoPapers, report: Report): Promise<ComparedVersions> {
      const { before, after } = versionsIn(input);
      const { documents: _read, ...compared } = await aligned(before, after, input, report);
      return compared;
    },
    /** Throws Fail as `compare` does, and `refused` for an earlier paper that takes no tracked changes. */
    async redline(input: ParsedInputOf<'versions.redline'>, report: Report): Promise<VersionsRedline> {
      const { document, before, after } = versionsIn(input);
      const deal = requireDeal(context, input.dealId);
      if (!('paper' in before.source)) throw noFile();
      if (input.beforeView === 'original') throw notAsItStands();
      const done = await run(
        'redlinePapers',
        {
          before: before.source.paper,
          after: sourceOf(after),
          afterView: input.afterView,
          author: input.author,
        },
        report,
      );
      const { redline, receipt, leaving, left, unlike } = done;
      const { title, titleIn } = document.deal;
      const named = done.language === 'both' ? title : nameIn(title, titleIn, done.language);
      const stem = stemOf([named, localDate(context.options.now()), 'compared']);
      const name = `${stem}${wordEnding(before.source.paper.name)}`;
      noteExport(input, deal, { name, language: done.language, digest: receipt.digests.redline });
      const file = context.tokens.put({ name, mime: mimeOf(name), bytes: redline });
      return { file, says: receiptSentence(receipt), receipt, leaving, left, unlike };
    },
    /** Throws Fail as `compare` does. */
    async sideBySide(input: ParsedInputOf<'versions.sideBySide'>, report: Report): Promise<OfferedFile> {
      const { document, before, after } = versionsIn(input);
      const compared = await aligned(before, after, input, report);
      const { title, titleIn } = document.deal;
      const { authorName, firmName } = readSettings(context.workspace());
      const warnings: Bilingual[] = [];
      const bytes = await writeWithTemplates(
        context.options,
        (templates) =>
          writePapersCompared({
            language: input.language,
            on: localDate(context.options.now()),
            author: { name: authorName, firm: firmName },
            templates,
            deflateRaw: (raw) => deflateRawSync(raw),
            title,
            ...(titleIn ? { titleIn } : {}),
            names: {
              before: before.nameOnPaper ?? NAMES_OF_FILES.before,
              after: after.nameOnPaper ?? NAMES_OF_FILES.after,
            },
            compared,
          }),
        (warning) => warnings.push(warning),
      );
      const stem = fileStem(nameIn(title, titleIn, input.language));
      const name = `${stem}.${FILE_WORD}.${input.language}.docx`;
      const file = context.tokens.put({ name, mime: mimeOf(name), bytes });
      return warnings.length === 0 ? file : { ...file, warnings };
    },
  };

  /** A redline between two papers is noted under the earlier one, into whose file it was written. */
  function noteExport(
    { dealId, before, after }: Pick<TwoPapers, 'dealId' | 'before' | 'after'>,
    { revision, currentStep }: DealRecord,
    file: Pick<Parameters<typeof redlineRecord>[0], 'name' | 'language' | 'digest'>,
  ): void {
    // The deal may have been erased while the file was written.
    const deal = { ...requireDeal(context, dealId), revision, currentStep };
    const paperId = before.kind === 'paper' ? before.paperId : null;
    const draftId = after.kind === 'draft' ? after.draftId : null;
    const at = context.options.now().toISOString();
    const workspace = context.workspace();
    const record = redlineRecord({ ...file, deal, at, paperId, draftId });
    workspace.transact(() => workspace.exports.put(dealId, record));
  }

  async function aligned(
    before: Version,
    after: Version,
    { beforeView, afterView, isExact }: Pick<TwoPapers, 'beforeView' | 'afterView' | 'isExact'>,
    report: Report,
  ): Promise<ComparedVersions & Pick<PapersCompared, 'documents'>> {
    const compared = await run(
      'comparePapers',
      {
        before: sourceOf(before),
        after: sourceOf(after),
        options: { beforeView, afterView, isExact },
      },
      report,
    );
    keep(before, compared.documents.before);
    keep(after, compared.documents.after);
    return {
      ...compared,
      before: factsOf(before, compared.documents.before),
      after: factsOf(after, compared.documents.after),
    };
  }

  function sourceOf({ digest, source }: Version): PaperSource | { readonly document: PaperDocument } {
    const document = documents.get(digest);
    return document ? { document } : source;
  }

  function keep({ digest }: Version, document: PaperDocument): void {
    documents.delete(digest);
    documents.set(digest, document);
    for (const oldest of documents.keys()) {
      if (documents.size <= KEPT_DOCUMENTS) break;
      documents.delete(oldest);
    }
  }

  function versionsIn({ dealId, before, after }: Pick<TwoPapers, 'dealId' | 'before' | 'after'>) {
    const document = getDocument(context, dealId);
    return {
      document,
      before: versionOf(context, document, before),
      after: versionOf(context, document, after),
    };
  }
}

const FILE_WORD = PAPERS_COMPARED_WORD.en.toLowerCase().replaceAll(' ', '-');

function factsOf({ name, source }: Version, document: PaperDocument): VersionFacts {
  const { format, language, revisions, receipt } = document;
  return {
    name,
    format,
    language,
    revisions: revisions.length,
    unread: receipt.unread.length,
    isWordFile: format === 'docx' && 'paper' in source,
  };
}

function noFile(): Fail {
  return new Fail(
    'refused',
    {
      en: 'The earlier paper is no Word file, so it takes no tracked changes. Export the comparison side by side instead.',
      ko: '이전 문서가 Word 파일이 아니어서 변경 내용을 표시할 수 없습니다. 대신 대비표로 내보내세요.',
    },
    'before',
  );
}

function notAsItStands(): Fail {
  return new Fail(
    'refused',
    {
      en: 'A redline is written into the earlier paper as it stands. Take its tracked changes as accepted first.',
      ko: '수정 표시본은 이전 문서에 변경 내용을 적용한 상태를 기준으로 작성합니다. 먼저 이전 문서를 ‘적용 후’로 바꾸세요.',
    },
    'beforeView',
  );
}
