// Learns from labelled contracts and scores those left out.
import { PaperRows } from '../../src/domain/reading/topics/features.ts';
import type { Row, TopicPaper, TopicParagraph } from '../../src/domain/reading/topics/features.ts';
import type { TopicWords } from '../../src/domain/reading/topics/word-evidence.ts';
import { SHARES } from '../../src/domain/reading/topics/topic-model.ts';
import { LABELS } from './cuad.ts';
import type { LabelledContract } from './cuad.ts';
import { learn, matrixOf, randomFrom, scoreOfRow, shuffle, vocabularyOf } from './solver.ts';
import type { Matrix, Vocabulary, Weights } from './solver.ts';

/** Every row of every contract, and what belongs to what. */
export type Examples = {
  readonly contracts: readonly LabelledContract[];
  readonly words: TopicWords;
  readonly vocabulary: Vocabulary;
  /** By paragraph, counted through all contracts. */
  readonly paragraphs: Matrix;
  readonly sentences: Matrix;
  readonly clauses: Matrix;
  readonly contractOf: Int32Array;
  readonly clauseOf: Int32Array;
  /** First paragraph of each clause, and one more for the end. */
  readonly firstParagraph: Int32Array;
  /** First sentence of each paragraph, and one more for the end. */
  readonly firstSentence: Int32Array;
  /** By label: 1 where the paragraph or the sentence is an example, and 1 where it stands beside one. */
  readonly paragraphTruth: readonly Uint8Array[];
  readonly sentenceTruth: readonly Uint8Array[];
  readonly isBeside: readonly Uint8Array[];
};

export function examplesOf(contracts: readonly LabelledContract[], words: TopicWords): Examples {
  const rows = contracts.map(({ paper }) => new PaperRows(paper, words));
  const places = contracts.flatMap(({ paper }, contract) =>
    paper.paragraphs.map((_, index) => ({ contract, index })),
  );
  const rowsOf = ({ contract, index }: { contract: number; index: number }): Row[] =>
    rows[contract]?.ownSentences(index).map((row) => [...row, ...(rows[contract]?.around(index) ?? [])]) ??
    [];
  const paragraphRows = places.map(({ contract, index }) => [
    ...(rows[contract]?.own(index) ?? []),
    ...(rows[contract]?.around(index) ?? []),
  ]);
  const sentenceRows = places.map(rowsOf);
  const clauseRows = contracts.flatMap(({ paper, clauses }) => {
    const whole = clausesOf(paper, clauses);
    const of = new PaperRows(whole, words);
    return whole.paragraphs.map((_, index) => [...of.own(index), ...of.around(index)]);
  });
  const vocabulary = vocabularyOf([...paragraphRows, ...sentenceRows.flat(), ...clauseRows]);
  const firstSentence = new Int32Array(places.length + 1);
  sentenceRows.forEach((each, at) => (firstSentence[at + 1] = (firstSentence[at] ?? 0) + each.length));
  const size = firstSentence[places.length] ?? 0;
  const paragraphTruth = LABELS.map(() => new Uint8Array(places.length));
  const sentenceTruth = LABELS.map(() => new Uint8Array(size));
  const isBeside = LABELS.map(() => new Uint8Array(places.length));
  let clauses = -1;
  const clauseOf = new Int32Array(places.length);
  places.forEach(({ contract, index }, at) => {
    const known = contracts[contract];
    if (!known) return;
    const { clauses: own, labels, spans } = known;
    if (index === 0 || own[index] !== own[index - 1]) clauses += 1;
    clauseOf[at] = clauses;
    const stretches = rows[contract]?.sentencesOf(index) ?? [];
    for (const label of labels[index] ?? []) {
      const truth = paragraphTruth[label];
      if (truth) truth[at] = 1;
      const marked = (spans[index] ?? []).filter((span) => span.label === label);
      const chosen = stretches.map((sentence) => marked.some((span) => shares(sentence, span)));
      const hasAny = chosen.includes(true);
      chosen.forEach((is, sentence) => {
        const by = sentenceTruth[label];
        if (by && (is || !hasAny)) by[(firstSentence[at] ?? 0) + sentence] = 1;
      });
    }
    for (const beside of [index - 1, index + 1])
      for (const label of labels[beside] ?? []) {
        const by = isBeside[label];
        if (by) by[at] = 1;
      }
  });
  return {
    contracts,
    words,
    vocabulary,
    paragraphs: matrixOf(paragraphRows, vocabulary),
    sentences: matrixOf(sentenceRows.flat(), vocabulary),
    clauses: matrixOf(clauseRows, vocabulary),
    firstParagraph: firstsOf(clauseOf),
    contractOf: Int32Array.from(places, ({ contract }) => contract),
    clauseOf,
    firstSentence,
    paragraphTruth,
    sentenceTruth,
    isBeside,
  };
}

/** Each clause as one paragraph. */
function clausesOf({ title, paragraphs }: TopicPaper, clauses: readonly number[]): TopicPaper {
  const wholes: TopicParagraph[] = [];
  paragraphs.forEach((paragraph, index) => {
    const last = wholes.at(-1);
    if (!last || clauses[index] !== clauses[index - 1]) {
      wholes.push({ text: paragraph.text, heading: paragraph.heading, above: paragraph.above });
      return;
    }
    const inner = paragraph.heading === '' ? '' : `${paragraph.heading}. `;
    wholes[wholes.length - 1] = { ...last, text: `${last.text}\n${inner}${paragraph.text}` };
  });
  return { title, paragraphs: wholes };
}

function firstsOf(clauseOf: Int32Array): Int32Array {
  const firsts: number[] = [];
  clauseOf.forEach((clause, at) => {
    if (at === 0 || clause !== clauseOf[at - 1]) firsts.push(at);
  });
  return Int32Array.from([...firsts, clauseOf.length]);
}

type Span = { readonly from: number; readonly to: number };

/** A sentence is an example where it shares enough with what is marked. */
function shares(sentence: Span, span: Span): boolean {
  const shared = Math.min(sentence.to, span.to) - Math.max(sentence.from, span.from);
  return (
    shared > 0 &&
    (shared >= 25 || shared >= (sentence.to - sentence.from) / 2 || shared >= span.to - span.from)
  );
}

/** Which fifth each contract is left out of. */
export function foldsOf(count: number, folds: number, seed: number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, index) => index);
  shuffle(order, count, randomFrom(seed));
  const fold = new Int32Array(count);
  order.forEach((contract, rank) => (fold[contract] = rank % folds));
  return fold;
}

export type Costs = { readonly base: number; readonly positive: number; readonly beside: number };
export const COSTS: Costs = { base: 0.5, positive: 4, beside: 0.3 };

/** The three models of one label. */
export type Taught = { readonly paragraph: Weights; readonly sentence: Weights; readonly clause: Weights };

/** Learns a label from the contracts that are not left out. */
export function learnLabel(
  examples: Examples,
  label: number,
  isLearntFrom: (contract: number) => boolean,
  seed: number,
): Taught {
  const truth = examples.paragraphTruth[label] ?? new Uint8Array();
  const sentenceTruth = examples.sentenceTruth[label] ?? new Uint8Array();
  const beside = examples.isBeside[label] ?? new Uint8Array();
  const { contractOf, firstSentence, firstParagraph } = examples;
  const clauseTruth = clauseTruthOf(examples, truth);
  // What stands beside an example is often one that the labels passed over.
  const trust = (at: number): number => (beside[at] === 1 ? COSTS.beside : 1);
  const sentenceCost = new Float32Array(sentenceTruth.length);
  for (let at = 0; at < truth.length; at += 1)
    for (let row = firstSentence[at] ?? 0; row < (firstSentence[at + 1] ?? 0); row += 1)
      sentenceCost[row] =
        COSTS.base * (sentenceTruth[row] === 1 ? COSTS.positive : truth[at] === 1 ? COSTS.beside : trust(at));
  const paragraphs = [...contractOf.keys()].filter((at) => isLearntFrom(contractOf[at] ?? 0));
  const features = examples.vocabulary.known.length;
  return {
    paragraph: learn(examples.paragraphs, {
      rows: Int32Array.from(paragraphs),
      isPositive: truth,
      cost: Float32Array.from(truth, (is, at) => COSTS.base * (is === 1 ? COSTS.positive : trust(at))),
      features,
      seed,
    }),
    sentence: learn(examples.sentences, {
      rows: Int32Array.from(paragraphs.flatMap((at) => sentencesOf(examples, at))),
      isPositive: sentenceTruth,
      cost: sentenceCost,
      features,
      seed,
    }),
    clause: learn(examples.clauses, {
      rows: clausesWhere(examples, isLearntFrom),
      isPositive: clauseTruth,
      cost: Float32Array.from(
        clauseTruth,
        (is, clause) => COSTS.base * (is === 1 ? COSTS.positive : trust(firstParagraph[clause] ?? 0)),
      ),
      features,
      seed,
    }),
  };
}

function clauseTruthOf({ clauseOf }: Examples, truth: Uint8Array): Uint8Array {
  const clauses = new Uint8Array((clauseOf.at(-1) ?? -1) + 1);
  truth.forEach((is, at) => {
    if (is === 1) clauses[clauseOf[at] ?? 0] = 1;
  });
  return clauses;
}

function clausesWhere(
  { contractOf, firstParagraph }: Examples,
  isTaken: (contract: number) => boolean,
): Int32Array {
  const clauses = Int32Array.from({ length: firstParagraph.length - 1 }, (_, clause) => clause);
  return clauses.filter((clause) => isTaken(contractOf[firstParagraph[clause] ?? 0] ?? 0));
}

function sentencesOf({ firstSentence }: Examples, paragraph: number): number[] {
  const from = firstSentence[paragraph] ?? 0;
  return Array.from({ length: (firstSentence[paragraph + 1] ?? from) - from }, (_, index) => from + index);
}

/** A paragraph scores as itself and as its strongest sentence. */
export function paragraphScore(examples: Examples, { paragraph, sentence }: Taught, at: number): number {
  const strongest = sentencesOf(examples, at).reduce(
    (most, row) => Math.max(most, scoreOfRow(examples.sentences, row, sentence)),
    Number.NEGATIVE_INFINITY,
  );
  const bySentence = Number.isFinite(strongest) ? strongest : (sentence.at(-1) ?? 0);
  return SHARES.paragraph * scoreOfRow(examples.paragraphs, at, paragraph) + SHARES.sentence * bySentence;
}

export function clauseScore(examples: Examples, { clause }: Taught, at: number): number {
  return SHARES.clause * scoreOfRow(examples.clauses, at, clause);
}
