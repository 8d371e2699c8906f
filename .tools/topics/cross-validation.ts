// Scores every contract by what the others taught, and measures it by paragraph and by clause.
import { clauseScore, foldsOf, learnLabel, paragraphScore } from './folds.ts';
import type { Examples } from './folds.ts';
import { LABELS } from './cuad.ts';
import type { Closeness, Provision } from './cuad.ts';
import {
  averagePrecision,
  bestThreshold,
  calibrationError,
  fitSigmoid,
  precisionAtRecall,
  sigmoid,
} from './measure.ts';
import type { Scored, Sigmoid } from './measure.ts';
import { PaperRows } from '../../src/domain/reading/topics/features.ts';
import type { Row } from '../../src/domain/reading/topics/features.ts';
import type { TopicWords } from '../../src/domain/reading/topics/word-evidence.ts';
import { learn, matrixOf, scoreOfRow } from './solver.ts';
import type { Weights } from './solver.ts';

export const FOLDS = 5;
export const SEED = 13;

/** Scores of a label: of each paragraph, and what each clause adds as a whole. */
export type LabelScores = { readonly paragraph: Float64Array; readonly clause: Float64Array };

/** By label: every score is from models that have not seen the contract. */
export function crossValidate(examples: Examples, say: (line: string) => void): LabelScores[] {
  const fold = foldsOf(examples.contracts.length, FOLDS, SEED);
  const { contractOf, firstParagraph } = examples;
  return LABELS.map((name, label) => {
    const scores = {
      paragraph: new Float64Array(contractOf.length),
      clause: new Float64Array(firstParagraph.length - 1),
    };
    for (let left = 0; left < FOLDS; left += 1) {
      const taught = learnLabel(examples, label, (contract) => fold[contract] !== left, SEED);
      const isLeft = (at: number): boolean => fold[contractOf[at] ?? 0] === left;
      for (const at of contractOf.keys())
        if (isLeft(at)) scores.paragraph[at] = paragraphScore(examples, taught, at);
      for (const clause of scores.clause.keys())
        if (isLeft(firstParagraph[clause] ?? 0))
          scores.clause[clause] = clauseScore(examples, taught, clause);
    }
    say(name);
    return scores;
  });
}

const NO_SCORES: LabelScores = { paragraph: new Float64Array(), clause: new Float64Array() };

export type Unit = 'paragraph' | 'clause';

/** What is said of the units of one kind: a clause scores as its strongest paragraph, and as a whole. */
export function unitsOf(
  examples: Examples,
  unit: Unit,
  label: number,
  scores: LabelScores,
): Scored & { readonly fold: Int32Array } {
  const fold = foldsOf(examples.contracts.length, FOLDS, SEED);
  const size = unit === 'paragraph' ? scores.paragraph.length : scores.clause.length;
  const strongest = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  const truth = new Uint8Array(size);
  const foldOf = new Int32Array(size);
  scores.paragraph.forEach((score, at) => {
    const place = unit === 'paragraph' ? at : (examples.clauseOf[at] ?? 0);
    strongest[place] = Math.max(strongest[place] ?? 0, score);
    if (examples.paragraphTruth[label]?.[at] === 1) truth[place] = 1;
    foldOf[place] = fold[examples.contractOf[at] ?? 0] ?? 0;
  });
  if (unit === 'clause')
    scores.clause.forEach((score, clause) => (strongest[clause] = (strongest[clause] ?? 0) + score));
  return { scores: strongest, truth, fold: foldOf };
}

export type LabelFigures = {
  readonly name: string;
  readonly examples: number;
  readonly f1: { readonly right: number; readonly wrong: number; readonly missed: number };
  readonly averagePrecision: number;
  readonly precisionAt80: number;
  /** Calibrated on the other folds. */
  readonly said: Scored;
  readonly fold: Int32Array;
};

export function figuresOf(name: string, units: ReturnType<typeof unitsOf>): LabelFigures {
  const said = new Float64Array(units.scores.length);
  const f1 = { right: 0, wrong: 0, missed: 0 };
  for (let left = 0; left < FOLDS; left += 1) {
    const others = taken(units, (fold) => fold !== left);
    const fitted = fitSigmoid(others);
    const threshold = bestThreshold(others);
    units.fold.forEach((fold, at) => {
      if (fold !== left) return;
      const score = units.scores[at] ?? 0;
      said[at] = sigmoid(fitted, score);
      const [claims, is] = [score >= threshold, units.truth[at] === 1];
      if (claims && is) f1.right += 1;
      if (claims && !is) f1.wrong += 1;
      if (!claims && is) f1.missed += 1;
    });
  }
  return {
    name,
    examples: units.truth.reduce((sum, each) => sum + each, 0),
    f1,
    averagePrecision: averagePrecision(units),
    precisionAt80: precisionAtRecall(units, 0.8),
    said: { scores: said, truth: units.truth },
    fold: units.fold,
  };
}

function taken(units: ReturnType<typeof unitsOf>, isTaken: (fold: number) => boolean): Scored {
  const places = [...units.fold.keys()].filter((at) => isTaken(units.fold[at] ?? 0));
  return {
    scores: Float64Array.from(places, (at) => units.scores[at] ?? 0),
    truth: Uint8Array.from(places, (at) => units.truth[at] ?? 0),
  };
}

/** The sigmoid of each label for clauses, from scores of contracts that were left out, tempered for all labels alike. */
export function calibrations(examples: Examples, scores: readonly LabelScores[]): Sigmoid[] {
  const units = scores.map((each, label) => unitsOf(examples, 'clause', label, each));
  const fitted = units.map(fitSigmoid);
  const said = units.map((each, label) =>
    each.scores.map((score) => sigmoid(fitted[label] ?? NO_SIGMOID, score)),
  );
  const temper = fitTemper(units.map(({ truth }, label) => ({ scores: said[label] ?? NO_NUMBERS, truth })));
  return fitted.map(({ slope, shift }) => ({
    slope: -temper.slope * slope,
    shift: temper.shift - temper.slope * shift,
  }));
}

const NO_NUMBERS = new Float64Array();
const NO_SIGMOID: Sigmoid = { slope: 0, shift: 0 };

/** Below this nothing is said of a unit, and what is said of it need not be tempered. */
const SAID = 0.02;

/**
 * A sigmoid is fitted mostly to the many units that are clearly not meant, and is too bold with the few that are in
 * doubt. Two numbers for all labels together mend that: what is said, as log-odds, made a confidence once more.
 */
function fitTemper(said: readonly Scored[]): Sigmoid {
  const doubtful = saidAtLeast(pooled(said), SAID);
  return fitSigmoid({ scores: doubtful.scores.map(logOdds), truth: doubtful.truth });
}

function logOdds(confidence: number): number {
  const held = Math.min(1 - 1e-9, Math.max(1e-9, confidence));
  return Math.log(held / (1 - held));
}

/** By fold, tempered as the other folds of all labels teach. */
function tempered(figures: readonly LabelFigures[]): LabelFigures[] {
  const tempers = Array.from({ length: FOLDS }, (_, left) =>
    fitTemper(figures.map(({ said, fold }) => taken({ ...said, fold }, (each) => each !== left))),
  );
  return figures.map((each) => ({
    ...each,
    said: {
      truth: each.said.truth,
      scores: each.said.scores.map((confidence, at) =>
        sigmoid(tempers[each.fold[at] ?? 0] ?? NO_SIGMOID, logOdds(confidence)),
      ),
    },
  }));
}

export type ProvisionFigures = {
  readonly accuracy: number;
  readonly macroF1: number;
  readonly names: readonly string[];
  readonly sigmoids: readonly Sigmoid[];
  /** Learnt from all provisions. */
  readonly weights: readonly Weights[];
};

const PROVISION_COST = 1;
const PROVISION_POSITIVE = 2;

/** What a provision's heading would be, from its words alone: one class against all others, the strongest wins. */
export function measureProvisions(
  provisions: readonly Provision[],
  { vocabulary, words }: Pick<Examples, 'vocabulary' | 'words'>,
): ProvisionFigures {
  const rows = provisions.map(({ text }) => provisionRow(text, words));
  const matrix = matrixOf(rows, vocabulary);
  const contracts = [...new Set(provisions.map(({ contract }) => contract))].toSorted();
  const place = new Map(contracts.map((contract, at) => [contract, at]));
  const folds = foldsOf(contracts.length, FOLDS, SEED);
  const foldOf = provisions.map(({ contract }) => folds[place.get(contract) ?? 0] ?? 0);
  const names = [...new Set(provisions.map(({ silver }) => silver))].toSorted();
  const truths = names.map((name) => Uint8Array.from(provisions, ({ silver }) => (silver === name ? 1 : 0)));
  const learnt = (isTaken: (at: number) => boolean): Weights[] =>
    truths.map((isPositive) =>
      learn(matrix, {
        rows: Int32Array.from([...rows.keys()].filter(isTaken)),
        isPositive,
        cost: Float32Array.from(isPositive, (is) => PROVISION_COST * (is === 1 ? PROVISION_POSITIVE : 1)),
        features: vocabulary.known.length,
        seed: SEED,
      }),
    );
  const scores = names.map(() => new Float64Array(rows.length));
  for (let left = 0; left < FOLDS; left += 1) {
    const weights = learnt((at) => foldOf[at] !== left);
    foldOf.forEach((fold, at) => {
      if (fold === left)
        weights.forEach((each, name) => {
          const by = scores[name];
          if (by) by[at] = scoreOfRow(matrix, at, each);
        });
    });
  }
  const chosen = rows.map((_, at) =>
    names.reduce(
      (best, _name, name) => ((scores[name]?.[at] ?? 0) > (scores[best]?.[at] ?? 0) ? name : best),
      0,
    ),
  );
  const isRight = (at: number): boolean => truths[chosen[at] ?? 0]?.[at] === 1;
  return {
    accuracy: chosen.filter((_, at) => isRight(at)).length / rows.length,
    macroF1:
      names.reduce((sum, _, name) => {
        const right = chosen.filter((each, at) => each === name && isRight(at)).length;
        const claimed = chosen.filter((each) => each === name).length;
        const real = truths[name]?.reduce((total, each) => total + each, 0) ?? 0;
        return sum + (2 * right) / Math.max(1, claimed + real);
      }, 0) / names.length,
    names,
    sigmoids: names.map((_, name) =>
      fitSigmoid({ scores: scores[name] ?? new Float64Array(), truth: truths[name] ?? new Uint8Array() }),
    ),
    weights: learnt(() => true),
  };
}

function provisionRow(text: string, words: TopicWords): Row {
  return new PaperRows({ title: '', paragraphs: [{ text, heading: '', above: [] }] }, words).provision(0);
}

/** The table of one kind of unit, in Markdown. */
export function report(
  examples: Examples,
  scores: readonly LabelScores[],
  closeness: ReadonlyMap<string, Closeness>,
): string {
  const lines = [
    '| unit | labels | micro F1 | mAP | P@80R micro | P@80R mean | ECE | ECE of what is said (>= .05) |',
    '|---|---|---|---|---|---|---|---|',
  ];
  const perLabel: string[][] = LABELS.map((name) => [name]);
  let bands: string[] = [];
  for (const unit of ['paragraph', 'clause'] as const) {
    const figures = tempered(
      LABELS.map((name, label) =>
        figuresOf(name, unitsOf(examples, unit, label, scores[label] ?? NO_SCORES)),
      ),
    );
    figures.forEach((each, label) =>
      perLabel[label]?.push(
        String(each.examples),
        shown(f1Of([each])),
        shown(each.averagePrecision),
        shown(each.precisionAt80),
      ),
    );
    for (const [set, isIn] of SETS) {
      const within = figures.filter(({ name }) => isIn(closeness.get(name) ?? 'none'));
      const all = pooled(within.map((each) => each.said));
      const said = saidAtLeast(all, 0.05);
      lines.push(
        `| ${[
          unit,
          `${set} (${within.length})`,
          shown(f1Of(within)),
          shown(mean(within.map((each) => each.averagePrecision))),
          shown(precisionAtRecall(all, 0.8)),
          shown(mean(within.map((each) => each.precisionAt80))),
          calibrationError(all).toFixed(4),
          shown(calibrationError(said)),
        ].join(' | ')} |`,
      );
      if (unit === 'clause' && set === 'film33') bands = bandLines(all);
    }
  }
  return [
    ...lines,
    '',
    '| label | paragraphs | F1 | AP | P@80R | clauses | F1 | AP | P@80R |',
    '|---|---|---|---|---|---|---|---|---|',
    ...perLabel.map((cells) => `| ${cells.join(' | ')} |`),
    '',
    '| said of a clause (film33) | how many | mean said | held |',
    '|---|---|---|---|',
    ...bands,
  ].join('\n');
}

const SETS: readonly (readonly [string, (closeness: Closeness) => boolean])[] = [
  ['film33', (closeness) => closeness === 'direct' || closeness === 'near'],
  ['direct', (closeness) => closeness === 'direct'],
];

function bandLines({ scores, truth }: Scored): string[] {
  const edges = [0.05, 0.16, 0.3, 0.5, 0.72, 0.85, 0.95, 1.01];
  return edges.slice(0, -1).map((from, at) => {
    const to = edges[at + 1] ?? 1;
    const within = [...scores.keys()].filter(
      (unit) => (scores[unit] ?? 0) >= from && (scores[unit] ?? 0) < to,
    );
    const said = mean(within.map((unit) => scores[unit] ?? 0));
    const held = mean(within.map((unit) => truth[unit] ?? 0));
    return `| ${from}-${Math.min(1, to)} | ${within.length} | ${shown(said)} | ${shown(held)} |`;
  });
}

function pooled(said: readonly Scored[]): Scored {
  return {
    scores: Float64Array.from(said.flatMap(({ scores }) => [...scores])),
    truth: Uint8Array.from(said.flatMap(({ truth }) => [...truth])),
  };
}

function saidAtLeast({ scores, truth }: Scored, least: number): Scored {
  const within = [...scores.keys()].filter((unit) => (scores[unit] ?? 0) >= least);
  return {
    scores: Float64Array.from(within, (unit) => scores[unit] ?? 0),
    truth: Uint8Array.from(within, (unit) => truth[unit] ?? 0),
  };
}

function f1Of(figures: readonly LabelFigures[]): number {
  const sum = (of: (each: LabelFigures['f1']) => number): number =>
    figures.reduce((total, { f1 }) => total + of(f1), 0);
  const right = sum((each) => each.right);
  return (2 * right) / Math.max(1, 2 * right + sum((each) => each.wrong) + sum((each) => each.missed));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length);
}

function shown(value: number): string {
  return value.toFixed(3).replace(/^0/, '');
}
