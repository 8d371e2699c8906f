import type { Clause } from '#domain/reading/clauses/clause.ts';
import { SILENT, topicsOfHeading, wordEvidence } from './lexicon.ts';
import type { WordEvidence } from './lexicon.ts';
import { sentencesOf } from './sentences.ts';
import type { Stretch } from './sentences.ts';
import type { TopicModel } from './topic-model.ts';
import { TOPICS, UNSURE } from './topic.ts';
import type { Topic, TopicClaim } from './topic.ts';

/** What a heading adds to the log-odds of a topic that it names. */
const HEADING = {
  /** The body speaks of it too. */
  borneOut: 3.4,
  /** A row of a memo, a line: there is no body to ask. */
  alone: 4.6,
  /** The body says nothing of it, and nothing else clearly. */
  unanswered: 2.6,
  /** The body speaks clearly of something else: the heading misleads. */
  overruled: 0.4,
  /** A heading further out; less where the clause's own names something else. */
  above: 1.2,
  aboveAnother: 0.4,
};
/** Letters of a body that is long enough to contradict its heading. */
const BODY = { en: 120, ko: 50 };
/** Log-odds at which a body speaks clearly of a topic. */
const CLEAR = 0.6;

const OF_KIND: Partial<Record<Clause['kind'], Topic>> = {
  title: 'title',
  preamble: 'parties-and-date',
  recitals: 'recitals',
  definitions: 'definitions',
  signature: 'signatures',
};
const KIND = 5.5;

/** What stands around a clause, made once for all clauses of a paper. */
export type TopicContext = { readonly clauses: readonly Clause[] };

export function topicContext(clauses: readonly Clause[]): TopicContext {
  return { clauses };
}

/** What a clause is about, the likeliest first: nothing below what is worth saying. Without a model, by words and headings alone. */
export function topicsOf(
  clause: Clause,
  _context: TopicContext,
  _model: TopicModel | undefined,
): TopicClaim[] {
  const start = bodyStart(clause);
  const body = clause.text.slice(start);
  const sentences = sentencesOf(body);
  const evidence = wordEvidence(body, sentences);
  const own = topicsOfHeading(clause.heading);
  const above = new Set(clause.above.flatMap((heading) => [...topicsOfHeading(heading)]));
  const whole: Stretch = sentences[0] ?? { from: 0, to: body.length };
  return TOPICS.flatMap((topic): TopicClaim[] => {
    const said = evidence.get(topic);
    const score =
      (said?.score ?? SILENT) +
      headingWeight(topic, { own, evidence, length: body.trim().length }) +
      (above.has(topic) && !own.has(topic) ? (own.size > 0 ? HEADING.aboveAnother : HEADING.above) : 0) +
      (OF_KIND[clause.kind] === topic ? KIND : 0);
    const confidence = 1 / (1 + Math.exp(-score));
    if (confidence < UNSURE) return [];
    const { from, to } = said?.sentence ?? whole;
    return [{ topic, confidence, from: start + from, to: start + to }];
  }).toSorted((a, b) => b.confidence - a.confidence);
}

type Known = {
  readonly own: ReadonlySet<Topic>;
  readonly evidence: ReadonlyMap<Topic, WordEvidence>;
  readonly length: number;
};

function headingWeight(topic: Topic, { own, evidence, length }: Known): number {
  if (!own.has(topic)) return 0;
  if (evidence.get(topic)?.isSupported) return HEADING.borneOut;
  if (length < BODY.ko) return HEADING.alone;
  const isContradicted = [...evidence].some(([other, { score }]) => !own.has(other) && score >= CLEAR);
  return isContradicted ? HEADING.overruled : HEADING.unanswered;
}

/** Where the words of a clause begin after its own number and heading, where its text repeats them. */
function bodyStart({ text, heading, number }: Clause): number {
  const indent = text.length - text.trimStart().length;
  let at = indent;
  if (number !== '' && text.startsWith(number, at)) at += number.length;
  at += /^[\s.:)\]-]*/.exec(text.slice(at))?.[0].length ?? 0;
  if (heading === '' || !text.startsWith(heading, at)) return 0;
  const end = at + heading.length;
  const gap = /^[\s.:)\]】>-]*/.exec(text.slice(end))?.[0].length ?? 0;
  return end + gap < text.length ? end + gap : 0;
}
