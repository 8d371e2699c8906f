import type { Clause } from '#domain/reading/clauses/clause.ts';
import { learntEvidence } from './learnt-evidence.ts';
import type { LearntEvidence } from './learnt-evidence.ts';
import { bodyStart } from './paper-of-clauses.ts';
import { sentencesOf } from './sentences.ts';
import type { Stretch } from './sentences.ts';
import type { TopicContext } from './topic-context.ts';
import type { TopicModel } from './topic-model.ts';
import { TOPICS, LEAST_SAID } from './topic.ts';
import type { Topic, TopicClaim } from './topic.ts';
import { SILENT, topicsOfHeading, wordEvidence } from './word-evidence.ts';
import type { WordEvidence } from './word-evidence.ts';

/** What a heading adds to the log-odds of a topic that it names. */
const HEADING = {
  /** The body speaks of it too. */
  borneOut: 3.4,
  /** A row of a memo, a line: what stands beside it need not say it again. */
  alone: 4.6,
  /** The body says nothing of it, and nothing else clearly. */
  unanswered: 4,
  /** The body says nothing of it and something else. */
  doubted: 2.6,
  /** The body speaks clearly of something else, and hints at it at most. */
  outdone: 1.6,
  /** The body speaks clearly of something else alone: the heading misleads. */
  overruled: 0.4,
  /** A heading further out; less where the clause's own names something else. */
  above: 1.2,
  aboveAnother: 0.4,
};
/** Letters of a body that is too short to contradict its heading. */
const SHORT_BODY = 50;
/** Log-odds at which a body speaks of a topic, speaks clearly of it, and bears a heading out. */
const SPOKEN = 0.6;
const CLEAR = 2;
const BORNE_OUT = -1.4;
/** What the trade's words are worth beside what was learnt, where both know the topic. */
const WORDS_BESIDE_LEARNT = 0.7;
/** What was learnt of other contracts is not trusted alone: an option is no right of first refusal. */
const LEARNT_WITHOUT_WORDS = 0.5;

const OF_KIND: Partial<Record<Clause['kind'], Topic>> = {
  title: 'title',
  preamble: 'parties-and-date',
  recitals: 'recitals',
  definitions: 'definitions',
  signature: 'signatures',
};
const KIND = 5.5;

/** What a body says of a topic, by words and by what was learnt, as log-odds. */
type BodyEvidence = { readonly score: number; readonly isSupported: boolean; readonly sentence: Stretch };

/**
 * What a clause is about, the likeliest first: nothing below what is worth saying. Without a model, by words and
 * headings alone. The heading is asked first and the body decides.
 */
export function topicsOf(clause: Clause, context: TopicContext, model: TopicModel | undefined): TopicClaim[] {
  const start = bodyStart(clause);
  const body = clause.text.slice(start);
  const sentences = sentencesOf(body);
  const words = wordEvidence(body, sentences, context.words);
  const learnt = model && clause.language !== 'ko' ? learntEvidence(clause, context, model) : undefined;
  const evidence = new Map(
    TOPICS.flatMap((topic) => {
      const known = isSettledByKind(topic, clause) ? undefined : learnt?.get(topic);
      const joined = joinedEvidence(words.get(topic), known, start);
      return joined ? [[topic, joined] as const] : [];
    }),
  );
  const own = topicsOfHeading(clause.heading, context.words);
  const above = new Set(clause.above.flatMap((heading) => [...topicsOfHeading(heading, context.words)]));
  const whole = sentences[0] ?? { from: 0, to: body.length };
  return TOPICS.flatMap((topic): TopicClaim[] => {
    const said = evidence.get(topic);
    const score =
      (said?.score ?? SILENT) +
      headingWeight(topic, {
        own,
        evidence,
        isBrief: clause.kind === 'row' || body.trim().length < SHORT_BODY,
      }) +
      (above.has(topic) && !own.has(topic) ? (own.size > 0 ? HEADING.aboveAnother : HEADING.above) : 0) +
      kindWeight(topic, clause);
    const confidence = sigmoid(score);
    if (confidence < LEAST_SAID) return [];
    const { from, to } = said?.sentence ?? { from: start + whole.from, to: start + whole.to };
    return [{ topic, confidence, from, to }];
  }).toSorted((a, b) => b.confidence - a.confidence);
}

/** Titles and openings name parties and dates: the kind of the clause knows better what it is than what was learnt. */
function isSettledByKind(topic: Topic, { kind }: Clause): boolean {
  const isOfKinds = topic === 'title' || topic === 'parties-and-date' || topic === 'term';
  return isOfKinds && OF_KIND[kind] !== undefined && OF_KIND[kind] !== topic;
}

/** Either may find a topic that the other misses; what was learnt was measured, so it counts in full. */
function joinedEvidence(
  words: WordEvidence | undefined,
  learnt: LearntEvidence | undefined,
  start: number,
): BodyEvidence | undefined {
  const sentence = words && { from: start + words.sentence.from, to: start + words.sentence.to };
  if (!learnt) return words && sentence && { ...words, sentence };
  const byWords = words ? sigmoid(words.score) : 0;
  const byLearning = learnt.confidence * (words ? 1 : LEARNT_WITHOUT_WORDS);
  const either = 1 - (1 - WORDS_BESIDE_LEARNT * byWords) * (1 - byLearning);
  const score = Math.max(SILENT, Math.log(either / (1 - either)));
  if (!words && score <= SILENT) return undefined;
  return {
    score,
    isSupported: (words?.isSupported ?? false) || score >= BORNE_OUT,
    sentence: sentence && byWords > learnt.confidence ? sentence : learnt.sentence,
  };
}

type Known = {
  readonly own: ReadonlySet<Topic>;
  readonly evidence: ReadonlyMap<Topic, BodyEvidence>;
  readonly isBrief: boolean;
};

function headingWeight(topic: Topic, { own, evidence, isBrief }: Known): number {
  if (!own.has(topic)) return 0;
  if (evidence.get(topic)?.isSupported) return HEADING.borneOut;
  const others = [...evidence].filter(([other]) => !own.has(other));
  const strongest = Math.max(SILENT, ...others.map(([, { score }]) => score));
  // Money is spoken of under every heading: it says little against one unless it is all that is spoken of.
  const isSpokenOf = others.some(([other, { score }]) => other !== 'payment' && score >= SPOKEN);
  if (isBrief) return strongest >= CLEAR ? HEADING.doubted : HEADING.alone;
  if (strongest >= CLEAR) return evidence.has(topic) ? HEADING.outdone : HEADING.overruled;
  return isSpokenOf ? HEADING.doubted : HEADING.unanswered;
}

/** The title of the paper is its first; later ones are titles of its sections. */
function kindWeight(topic: Topic, { kind, number, ordinal }: Clause): number {
  if (OF_KIND[kind] !== topic) return 0;
  return kind === 'title' && (number !== '' || ordinal > LAST_TITLE) ? 0 : KIND;
}
const LAST_TITLE = 3;

function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
