import type { ClauseSplit } from '#domain/reading/clauses/clause.ts';
import type { PaperDocument } from '#domain/reading/document/paper-document.ts';
import type { PaperRead } from '#domain/reading/review/paper-read.ts';
import { topicContext, topicsOf } from '#domain/reading/topics/topics-of.ts';
import { readPasted, readPaper as readDocument } from '#papers/read-paper.ts';
import type { PaperFile } from '#papers/read-paper.ts';
import { paragraphsOf } from '#papers/text/texts-of.ts';
import type { Step, Task } from './task.ts';

/** A paper and what it is read with, as plain data. */
export type PaperOrder = {
  readonly paper: PaperFile | { readonly pasted: string };
};

/** Reading a paper: what is in it, its clauses, and what it settles. */
export const readPaper: Task<PaperOrder, PaperRead> = {
  label: { en: 'Reading the paper', ko: '문서 읽기' },
  limitMs: 60_000,
  run: readInSteps,
};

/** Of all that is done, by the time it takes. */
const STEPS = { document: 60, split: 70, topics: 80, findings: 100 };

async function* readInSteps({ paper }: PaperOrder): AsyncGenerator<Step, PaperRead> {
  const document = 'pasted' in paper ? readPasted(paper.pasted) : yield* documentIn(paper);
  yield { done: STEPS.document, total: STEPS.findings };
  const { clauses, ...split } = splitByParagraph(document);
  yield { done: STEPS.split, total: STEPS.findings };
  const context = topicContext(clauses);
  const topics = clauses.map((clause) => topicsOf(clause, context, undefined));
  yield { done: STEPS.topics, total: STEPS.findings };
  return {
    document,
    split,
    findings: {
      clauses: clauses.map((clause, at) => ({ ...clause, topics: topics[at] ?? [], terms: [] })),
      values: [],
      absent: [],
      open: [],
      conflicts: [],
    },
  };
}

async function* documentIn(file: PaperFile): AsyncGenerator<Step, PaperDocument> {
  const reading = readDocument(file, (label) => new TextDecoder(label, { fatal: true }));
  for (;;) {
    const step = await reading.next();
    if (step.done === true) return step.value;
    const { done, total } = step.value;
    yield { done: (STEPS.document * done) / Math.max(1, total), total: STEPS.findings };
  }
}

/** Until clauses are told apart, a paragraph is one. */
function splitByParagraph({ parts }: PaperDocument): ClauseSplit {
  const clauses = [...paragraphsOf(parts.filter(({ kind }) => kind === 'body'))].map(
    ({ id, text, label }, at) => ({
      ordinal: at + 1,
      number: label,
      heading: '',
      above: [],
      level: 1,
      kind: 'section' as const,
      part: 'body',
      language: /[가-힣]/.test(text) ? ('ko' as const) : ('en' as const),
      text,
      pieces: [{ paragraph: id, from: 0, to: text.length, at: 0, number: label, level: 0 }],
    }),
  );
  return { clauses, definitions: [], references: [], missingSchedules: [] };
}
