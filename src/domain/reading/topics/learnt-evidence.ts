import type { Clause } from '#domain/reading/clauses/clause.ts';
import type { Stretch } from './sentences.ts';
import type { TopicContext } from './topic-context.ts';
import { addScores, confidenceOf, SHARES } from './topic-model.ts';
import type { TopicModel } from './topic-model.ts';
import type { Topic } from './topic.ts';

/** What was learnt says of a topic, and the sentence of the clause that decided it. */
export type LearntEvidence = { readonly confidence: number; readonly sentence: Stretch };

/** What labelled contracts taught, for the topics that they know. */
export function learntEvidence(
  clause: Clause,
  context: TopicContext,
  model: TopicModel,
): ReadonlyMap<Topic, LearntEvidence> {
  const found = new Map<Topic, LearntEvidence>();
  const keep = (topic: Topic, evidence: LearntEvidence): void => {
    if (evidence.confidence > (found.get(topic)?.confidence ?? -1)) found.set(topic, evidence);
  };
  const { labels, headings } = model;
  const best = labels.map((): Best => ({ score: Number.NEGATIVE_INFINITY, sentence: { from: 0, to: 0 } }));
  for (const { index, start } of context.placesOf(clause)) scoreParagraph(best, context, index, start, model);
  const index = context.indexOf(clause);
  const own = context.wholes.own(index);
  const whole = Float64Array.from(model.clause.biases);
  addScores(own, model, model.clause, whole);
  addScores(context.wholes.around(index), model, model.clause, whole);
  labels.forEach((label, at) => {
    const { score, sentence } = best[at] ?? { score: Number.NEGATIVE_INFINITY, sentence: { from: 0, to: 0 } };
    keep(label.topic, {
      confidence: Number.isFinite(score) ? confidenceOf(label, score + SHARES.clause * (whole[at] ?? 0)) : 0,
      sentence,
    });
  });
  const provision = Float64Array.from(model.provision.biases);
  addScores(context.wholes.provision(index), model, model.provision, provision);
  const [place] = context.placesOf(clause);
  const first = context.rows.sentencesOf(place?.index ?? -1)[0] ?? { from: 0, to: 0 };
  const opening = { from: (place?.start ?? 0) + first.from, to: (place?.start ?? 0) + first.to };
  headings.forEach((heading, at) =>
    keep(heading.topic, { confidence: confidenceOf(heading, provision[at] ?? 0), sentence: opening }),
  );
  return found;
}

type Best = { score: number; sentence: Stretch };

/** A paragraph scores as itself and as its strongest sentence. */
function scoreParagraph(
  best: readonly Best[],
  { rows }: TopicContext,
  index: number,
  start: number,
  model: TopicModel,
): void {
  const around = rows.around(index);
  const own = Float64Array.from(model.paragraph.biases);
  addScores(rows.own(index), model, model.paragraph, own);
  addScores(around, model, model.paragraph, own);
  const shared = Float64Array.from(model.sentence.biases);
  addScores(around, model, model.sentence, shared);
  const stretches = rows.sentencesOf(index);
  const strongest = new Float64Array(own.length).fill(Number.NEGATIVE_INFINITY);
  const which = new Int32Array(own.length);
  rows.ownSentences(index).forEach((row, at) => {
    const scores = shared.slice();
    addScores(row, model, model.sentence, scores);
    scores.forEach((score, label) => {
      if (score <= (strongest[label] ?? 0)) return;
      strongest[label] = score;
      which[label] = at;
    });
  });
  best.forEach((kept, label) => {
    const sentence = strongest[label] ?? Number.NEGATIVE_INFINITY;
    const score =
      SHARES.paragraph * (own[label] ?? 0) +
      SHARES.sentence * (Number.isFinite(sentence) ? sentence : (shared[label] ?? 0));
    if (score <= kept.score) return;
    const stretch = stretches[which[label] ?? 0] ?? { from: 0, to: 0 };
    kept.score = score;
    kept.sentence = { from: start + stretch.from, to: start + stretch.to };
  });
}
