import { deflateRawSync } from 'node:zlib';
import type { ComparePapersOutput, WrittenComparison } from '#contract/formats/compare-papers-output.ts';
import type { PaperView } from '#domain/reading/versions/paper-lines.ts';
import type { CompareOptions } from '#domain/reading/versions/compare-papers.ts';
import { receiptSentence } from '#domain/redline/receipt.ts';
import type { RedlineAuthor } from '#domain/redline/change.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { writePapersCompared } from '#documents/papers-compared/write-papers-compared.ts';
import { createEngine } from '#engine/engine.ts';
import type { Engine, EngineOptions } from '#engine/engine.ts';
import type { PapersCompared } from '#engine/tasks/compare-papers.ts';
import { ENGINE_MEMORY_BYTES, TASKS } from '#engine/tasks/tasks.ts';
import type { ProductTasks } from '#engine/tasks/tasks.ts';
import { localDate } from '#app/base/local-date.ts';
import { reportToNobody } from '#app/base/report.ts';
import { VERSION } from '#app/base/version.ts';
import { writeWithTemplates } from '#app/documents/own-templates.ts';

/** A file with its name, as it was given. */
export type NamedFile = { readonly name: string; readonly bytes: Uint8Array };

/** What is to be made of two files beside the answer, if anything. */
export type ComparisonFile =
  | { readonly kind: 'redline'; readonly author: RedlineAuthor }
  | {
      readonly kind: 'side-by-side';
      readonly lang: Lang;
      readonly roots: Parameters<typeof writeWithTemplates>[0];
      readonly warn: (warning: Bilingual) => void;
    };

export type ComparisonOrder = {
  readonly before: NamedFile;
  readonly after: NamedFile;
  readonly options: Required<CompareOptions>;
  readonly file?: ComparisonFile;
};

export type ComparisonDone = { readonly output: ComparePapersOutput; readonly bytes?: Uint8Array };

/** Compares two files in an engine of its own, which ends with it. Throws Fail for what cannot be read or written. */
export async function comparePapersAlone(
  order: ComparisonOrder,
  options: Pick<EngineOptions, 'start' | 'log'>,
): Promise<ComparisonDone> {
  const engine = createEngine(TASKS, { ...options, memoryLimitBytes: ENGINE_MEMORY_BYTES });
  try {
    return await comparing(order, (name, input, report) => engine.run(name, input, report));
  } finally {
    engine.close();
  }
}

async function comparing(order: ComparisonOrder, run: Engine<ProductTasks>['run']): Promise<ComparisonDone> {
  const { before, after, options, file } = order;
  const compared = await run(
    'comparePapers',
    { before: { paper: before }, after: { paper: after }, options },
    reportToNobody,
  );
  const output = outputOf(order, compared);
  if (!file) return { output };
  if (file.kind === 'side-by-side') {
    const bytes = await sideBySide(order, file, compared);
    return { output: { ...output, written: { kind: 'side-by-side' } }, bytes };
  }
  const { redline, receipt, leaving, left, unlike } = await run(
    'redlinePapers',
    {
      before,
      after: { document: compared.documents.after },
      afterView: options.afterView,
      author: file.author,
    },
    reportToNobody,
  );
  const written: WrittenComparison = {
    kind: 'redline',
    says: receiptSentence(receipt),
    receipt,
    leaving,
    left,
    unlike,
  };
  return { output: { ...output, written }, bytes: redline };
}

function outputOf(
  { before, after, options }: ComparisonOrder,
  { changes, same, ignored, comments, isTextOnly, documents }: PapersCompared,
): ComparePapersOutput {
  return {
    version: VERSION,
    before: comparedSide(before.name, documents.before, options.beforeView),
    after: comparedSide(after.name, documents.after, options.afterView),
    isTextOnly,
    changes,
    same,
    ignored,
    comments,
  };
}

function comparedSide(
  name: string,
  { format, receipt }: PapersCompared['documents']['before'],
  view: PaperView,
): ComparePapersOutput['before'] {
  return { name, format, view, unread: receipt.unread.length };
}

function sideBySide(
  { before, after }: ComparisonOrder,
  { lang, roots, warn }: Extract<ComparisonFile, { kind: 'side-by-side' }>,
  compared: PapersCompared,
): Promise<Uint8Array> {
  const named = ({ name }: NamedFile): Bilingual => ({ en: name, ko: name });
  return writeWithTemplates(
    roots,
    (templates) =>
      writePapersCompared({
        language: lang,
        on: localDate(new Date()),
        author: { name: '', firm: '' },
        templates,
        deflateRaw: (raw) => deflateRawSync(raw),
        names: { before: named(before), after: named(after) },
        compared,
      }),
    warn,
  );
}
