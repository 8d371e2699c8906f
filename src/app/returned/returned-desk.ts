import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import type { ReadPaper, ParsedInputOf, ReturnedPaper } from '#contract/methods.ts';
import type { PaperDocument } from '#domain/reading/document/paper-document.ts';
import { paragraphsOf } from '#domain/reading/document/paragraphs-of.ts';
import type { StatedArticle } from '#domain/reading/returned/returned-changes.ts';
import { proposalsOf } from '#domain/reading/returned/returned-values.ts';
import type { Engine } from '#engine/engine.ts';
import type { ProductTasks } from '#engine/tasks/tasks.ts';
import { localDate } from '#app/base/local-date.ts';
import type { Report } from '#app/base/report.ts';
import type { AppContext } from '#app/context/context.ts';
import { getDocument } from '#app/deals/deals.ts';
import { readSettings } from '#app/context/settings.ts';
import type { DocumentChoiceOf } from '#domain/documents/document-kinds.ts';
import { Fail } from '#domain/base/failure.ts';
import type { Value } from '#domain/values/value.ts';
import type { TemplateSet } from '#documents/templates/template.ts';
import type { DocumentOrder, DocumentWork } from '#app/documents/document-order.ts';
import { ISSUES_LIST_WRITER } from '#app/documents/issues-list-writer.ts';
import { writeWithTemplates } from '#app/documents/own-templates.ts';
import { readTemplates } from '#app/documents/read-templates.ts';
import { TERM_SHEET_WRITER } from '#app/documents/term-sheet-writer.ts';

export type ReturnedDesk = ReturnType<typeof createReturnedDesk>;

/** So many drafts of ours, the latest first, are held against a file. */
const MOST_DRAFTS = 4;

type Sent = {
  readonly draft: Draft;
  readonly isKept: boolean;
  readonly bytes: Uint8Array;
  readonly articles: readonly StatedArticle[];
};

/**
 * Term sheets and issues lists of ours that came back. They are known by what stands in them alone: by the file that was
 * kept when it went, else by the paper written from the draft once more. No mark of ours is in any file that leaves.
 */
export function createReturnedDesk(
  context: AppContext,
  read: (input: ParsedInputOf<'papers.read'>, report: Report) => Promise<ReadPaper>,
  run: Engine<ProductTasks>['run'],
) {
  return {
    /** Null where it is no paper of ours. Throws Fail as the reading of a paper does. */
    async find(input: ParsedInputOf<'papers.returned'>, report: Report): Promise<ReturnedPaper | null> {
      const { document: returned, findings } = await read(input, report);
      const kind = kindByTitle(returned);
      if (kind === undefined) return null;
      const document = getDocument(context, input.dealId);
      const sent = await sentPapers(document, kind, returned, input.paperId);
      const order = {
        returned,
        sent: sent.map(({ bytes, articles }) => ({ paper: { name: 'sent.docx', bytes }, articles })),
      };
      const found = await run('readReturned', order, report);
      const known = found && sent[found.which];
      if (!known) return null;
      const library = context.houseLibrary();
      const about = {
        terms: library.terms,
        ours: valuesOf(known.draft),
        found: findings.values.toSorted((a, b) => b.confidence - a.confidence),
        words: library,
        currency: document.deal.currency,
      };
      return {
        kind,
        draftId: known.draft.id,
        isKept: known.isKept,
        canTrack: returned.format !== 'xlsx',
        changes: found.changes.map((change) => ({ ...change, proposals: proposalsOf(change, about) })),
        issues: found.issues,
        comments: found.comments,
      };
    },
  };

  /** The files that were kept, then what would be written today; a draft that writes no such paper is left out. */
  async function sentPapers(
    document: DealDocument,
    kind: ReturnedPaper['kind'],
    { language, format }: Pick<PaperDocument, 'language' | 'format'>,
    butOf: string,
  ): Promise<Sent[]> {
    const drafts = document.drafts.filter(({ side }) => side === 'ours').slice(-MOST_DRAFTS);
    const sent: Sent[] = [];
    for (const draft of drafts.toReversed()) {
      try {
        const ending = format === 'xlsx' ? 'xlsx' : 'docx';
        const { articles, write } = writingOf(kind, ending, commonOf(document, draft, language));
        for (const bytes of keptFiles(document, draft, ending, butOf))
          sent.push({ draft, isKept: true, bytes, articles });
        const bytes = await writeWithTemplates(context.options, write, () => {});
        sent.push({ draft, isKept: false, bytes, articles });
      } catch (error) {
        // A draft that answers no paper of theirs has no issues list.
        if (!(error instanceof Fail) || error.failure.code !== 'refused') throw error;
      }
    }
    return sent;
  }

  function* keptFiles(
    { papers = {} }: DealDocument,
    draft: Draft,
    ending: 'docx' | 'xlsx',
    butOf: string,
  ): Generator<Uint8Array> {
    const { originals } = context.workspace();
    for (const [paperId, { side, draftId, fileName, digest }] of Object.entries(papers)) {
      const isOfDraft = paperId !== butOf && side === 'ours' && draftId === draft.id;
      if (isOfDraft && fileName.toLowerCase().endsWith(`.${ending}`) && originals.find(digest))
        yield Buffer.concat([...originals.read(digest)]);
    }
  }

  function commonOf(document: DealDocument, draft: Draft, language: PaperDocument['language']): Common {
    const { authorName, firmName } = readSettings(context.workspace());
    return {
      draftId: draft.id,
      language,
      edition: 'shareable',
      document,
      library: context.houseLibrary(),
      templates: readTemplates(context.options),
      author: { name: authorName, firm: firmName },
      on: localDate(context.options.now()),
    };
  }
}

type Common = Omit<DocumentOrder<DocumentChoiceOf<'term-sheet'>>, 'kind' | 'type'>;

function writingOf(kind: ReturnedPaper['kind'], format: 'docx' | 'xlsx', common: Common) {
  if (kind === 'term-sheet') {
    const order = { ...common, kind };
    return {
      articles: (TERM_SHEET_WRITER.outgoing?.(order) ?? []).flatMap(({ articles }) => articles),
      write: (templates: TemplateSet) => TERM_SHEET_WRITER.write({ ...order, templates }, NO_WORK),
    };
  }
  const order = { ...common, kind, format };
  return {
    articles: (ISSUES_LIST_WRITER.outgoing?.(order) ?? []).flatMap(({ articles }) => articles),
    write: (templates: TemplateSet) => ISSUES_LIST_WRITER.write({ ...order, templates }, NO_WORK),
  };
}

/** What leaves holds no money that would have to be worked. */
const NO_WORK: DocumentWork = {
  page: () => Promise.reject(new Error('A paper for the other side asks for no money.')),
  prices: () => Promise.reject(new Error('A paper for the other side asks for no prices.')),
  moves: () => Promise.reject(new Error('A paper for the other side asks for no assumptions.')),
};

/** A file whose first lines name no paper of ours is not looked at further. */
function kindByTitle({ parts, format }: PaperDocument): ReturnedPaper['kind'] | undefined {
  // No other workbook is read.
  if (format === 'xlsx') return 'issues-list';
  const first: string[] = [];
  for (const { text, before } of paragraphsOf(parts)) {
    const said = (before ?? text).trim();
    if (said !== '') first.push(said);
    if (first.length >= FIRST_LINES) break;
  }
  const head = first.join('\n');
  if (/issues list|쟁점표/i.test(head)) return 'issues-list';
  return /term sheet|조건서|텀시트/i.test(head) ? 'term-sheet' : undefined;
}

const FIRST_LINES = 8;

function valuesOf({ entries }: Draft): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(entries).flatMap(([termId, { state }]) =>
      state.kind === 'value' ? [[termId, state.value]] : [],
    ),
  );
}
