import type { CurrencyCode } from '#domain/figures/currency.ts';
import { splitClauses } from '#domain/reading/clauses/split-clauses.ts';
import type { PaperDocument } from '#domain/reading/document/paper-document.ts';
import { readFindings } from '#domain/reading/findings/read-findings.ts';
import type { ReadingWith } from '#domain/reading/findings/read-findings.ts';
import type { PaperRead } from '#domain/reading/review/paper-read.ts';
import { TopicContext } from '#domain/reading/topics/topic-context.ts';
import { topicsOf } from '#domain/reading/topics/topics-of.ts';
import { topicWords } from '#domain/reading/topics/word-evidence.ts';
import { loadSentenceModel } from '#library/load-sentence-model.ts';
import { loadTopicModel } from '#library/load-topic-model.ts';
import { readPasted, readPaper as readDocument } from '#papers/read-paper.ts';
import type { PaperFile } from '#papers/read-paper.ts';
import { PDF_ASSETS } from './pdf-assets.ts';
import type { Step, Task } from './task.ts';

/** A paper and what it is read with, as plain data. */
export type PaperOrder = {
  readonly paper: PaperFile | { readonly pasted: string };
  /** Without a currency, that of the paper's language is meant where it names none. */
  readonly using: Omit<ReadingWith, 'topics' | 'currency' | 'learnt'> & {
    readonly currency?: CurrencyCode;
    /** The file of what was learnt of topics, where there is one. */
    readonly topicWeights?: Uint8Array | undefined;
    /** That of what was learnt of sentences. */
    readonly sentenceWeights?: Uint8Array | undefined;
  };
};

/** Reading a paper: what is in it, its clauses, and what it settles. */
export const readPaper: Task<PaperOrder, PaperRead> = {
  label: { en: 'Reading the paper', ko: '문서 읽기' },
  limitMs: 60_000,
  whenTooMuch: {
    en: 'Save the parts that matter as files of their own, and read those.',
    ko: '필요한 부분만 별도 파일로 저장해 읽어 주세요.',
  },
  run: readInSteps,
};

/** Of all that is done, by the time it takes. */
const STEPS = { document: 60, split: 70, topics: 80, findings: 100 };

async function* readInSteps({ paper, using }: PaperOrder): AsyncGenerator<Step, PaperRead> {
  const document = 'pasted' in paper ? readPasted(paper.pasted) : yield* documentIn(paper);
  yield { done: STEPS.document, total: STEPS.findings };
  const whole = splitClauses(document);
  const { clauses, ...split } = whole;
  yield { done: STEPS.split, total: STEPS.findings };
  const context = new TopicContext(clauses, topicWords(using.lexicon.topics));
  const model = using.topicWeights && topicModels.of(using.topicWeights);
  const topics = clauses.map((clause) => topicsOf(clause, context, model));
  yield { done: STEPS.topics, total: STEPS.findings };
  const currency = using.currency ?? (document.language === 'ko' ? 'KRW' : 'USD');
  const learnt = using.sentenceWeights && sentenceModels.of(using.sentenceWeights);
  return {
    document,
    split,
    findings: readFindings(document, whole, { ...using, currency, topics, ...(learnt ? { learnt } : {}) }),
  };
}

async function* documentIn(file: PaperFile): AsyncGenerator<Step, PaperDocument> {
  const reading = readDocument(file, (label) => new TextDecoder(label, { fatal: true }), PDF_ASSETS);
  for (;;) {
    const step = await reading.next();
    if (step.done === true) return step.value;
    const { done, total } = step.value;
    yield { done: (STEPS.document * done) / Math.max(1, total), total: STEPS.findings };
  }
}

/** The last weights and what was made of them: one process reads many papers with the same. */
class LastModel<T> {
  readonly #load: (weights: Uint8Array) => T;
  #last: { readonly weights: Uint8Array; readonly model: T } | undefined;

  constructor(load: (weights: Uint8Array) => T) {
    this.#load = load;
  }

  of(weights: Uint8Array): T {
    const isSame =
      this.#last !== undefined && (this.#last.weights === weights || isEqual(this.#last.weights, weights));
    if (!this.#last || !isSame) this.#last = { weights, model: this.#load(weights) };
    return this.#last.model;
  }
}

const topicModels = new LastModel(loadTopicModel);
const sentenceModels = new LastModel(loadSentenceModel);

/** A megabyte or more, and asked for every paper: compared at once and not byte by byte. */
function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
