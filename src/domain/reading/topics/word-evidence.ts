import type { Lang } from '#domain/text/bilingual.ts';
import { compactOf, cuesIn, indexCues, koreanCuesIn, koreanPattern } from './cue.ts';
import type { CueHit, CueIndex } from './cue.ts';
import type { Stretch } from './sentences.ts';
import { tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { TopicCues } from './topic-cues.ts';
import type { Topic } from './topic.ts';

/** What the words of a text say of a topic: log-odds as the trade's words weigh, and the sentence that says most of it. */
export type WordEvidence = {
  readonly score: number;
  /** Some word names the topic or speaks of little else. */
  readonly isSupported: boolean;
  readonly sentence: Stretch;
};

/** A topic that nothing speaks for. Our judgement, as the weights below: film topics have no labelled contracts. */
export const SILENT = -3.2;

type Mark = { readonly topic: Topic; readonly strength: (typeof STRENGTHS)[number] };
const STRENGTHS = ['names', 'tells', 'hints', 'not'] as const;

/** Weight of the first cue of a strength, of each one more, and how many more count. */
const WEIGHTS = {
  names: { first: 3.4, next: 1, most: 3 },
  tells: { first: 1.8, next: 0.7, most: 3 },
  hints: { first: 0.7, next: 0.3, most: 3 },
} as const;
const OPENING = { weight: 0.5, words: 20, letters: 40 };
/** In a long clause a passing word says less. */
const LONG = { words: 120, letters: 300, perDoubling: 0.5 };

type KoreanCues<T> = readonly (readonly [pattern: RegExp, mark: T])[];

/** The cues of all topics, made ready for the search. */
export type TopicWords = {
  readonly english: CueIndex<Mark>;
  /** The English cues as they are written, in the order of `english`. */
  readonly written: readonly string[];
  readonly englishHeadings: CueIndex<Topic>;
  readonly korean: KoreanCues<Mark>;
  readonly koreanHeadings: KoreanCues<Topic>;
};

export function topicWords(topics: readonly TopicCues[]): TopicWords {
  const english = rowsOf(topics, 'en');
  return {
    english: indexCues(english),
    written: english.map(([cue]) => cue),
    englishHeadings: indexCues(headingsOf(topics, 'en')),
    korean: rowsOf(topics, 'ko').map(([cue, mark]) => [koreanPattern(cue), mark]),
    koreanHeadings: headingsOf(topics, 'ko').map(([cue, topic]) => [koreanPattern(cue), topic]),
  };
}

/** What the words of a clause's body say, topic by topic; topics that no word speaks for are not in it. */
export function wordEvidence(
  body: string,
  sentences: readonly Stretch[],
  topics: TopicWords,
): Map<Topic, WordEvidence> {
  const tokens = tokensOf(body);
  const english = cuesIn(tokens, topics.english).map((hit) => ({
    ...hit,
    from: tokens[hit.from]?.from ?? 0,
    to: tokens[hit.to - 1]?.to ?? 0,
  }));
  const words = tokens.filter(({ word }) => word !== '.').length;
  const found = weighed(english, sentences, {
    opening: tokens[Math.min(OPENING.words, tokens.length) - 1]?.to ?? 0,
    doublings: Math.log2(Math.max(1, words / LONG.words)),
  });
  if (!/[가-힣]/.test(body)) return found;
  const compact = compactOf(body);
  const korean = weighed(koreanCuesIn(compact, topics.korean), sentences, {
    opening: compact.at[Math.min(OPENING.letters, compact.at.length - 1)] ?? 0,
    doublings: Math.log2(Math.max(1, compact.at.length / LONG.letters)),
  });
  for (const [topic, evidence] of korean)
    if (evidence.score > (found.get(topic)?.score ?? Number.NEGATIVE_INFINITY)) found.set(topic, evidence);
  return found;
}

/** The topics that a heading names. */
export function topicsOfHeading(heading: string, topics: TopicWords): ReadonlySet<Topic> {
  return new Set(headingHits(heading, topics).map(({ mark }) => mark));
}

/** Where a heading names a topic. A longer name stands for the shorter one within it: an option extension is no option. */
export function headingHits(
  heading: string,
  { englishHeadings, koreanHeadings }: TopicWords,
): readonly CueHit<Topic>[] {
  const tokens = tokensOf(heading).filter(({ word }) => word !== '.');
  const hits = [
    ...cuesIn(tokens, englishHeadings),
    ...(/[가-힣]/.test(heading) ? koreanCuesIn(compactOf(heading), koreanHeadings) : []),
  ];
  return hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other.mark !== hit.mark &&
          other.from <= hit.from &&
          hit.to <= other.to &&
          other.to - other.from > hit.to - hit.from,
      ),
  );
}

/** The cues of English words, as names that the model learns with: each by itself, and with the others of its topic. */
export function cueMarks(
  tokens: readonly Token[],
  { english, written }: TopicWords,
): readonly CueHit<readonly string[]>[] {
  return cuesIn(tokens, english).map((hit) => ({
    ...hit,
    mark: [`${hit.mark.strength} ${hit.mark.topic}`, `cue ${written[hit.cue] ?? ''}`],
  }));
}

type Measure = { readonly opening: number; readonly doublings: number };

function weighed(
  hits: readonly CueHit<Mark>[],
  sentences: readonly Stretch[],
  { opening, doublings }: Measure,
): Map<Topic, WordEvidence> {
  const byTopic = Map.groupBy(hits, ({ mark }) => mark.topic);
  const evidence = new Map<Topic, WordEvidence>();
  for (const [topic, all] of byTopic) {
    const alike = all.filter(({ mark }) => mark.strength === 'not');
    const counted = all.filter(
      (hit) => hit.mark.strength !== 'not' && !alike.some((not) => not.from <= hit.from && hit.to <= not.to),
    );
    if (counted.length === 0) continue;
    const opens = counted.some(({ mark, to }) => mark.strength !== 'hints' && to <= opening);
    const said = scoreOf(counted);
    evidence.set(topic, {
      score: SILENT + said + (opens ? OPENING.weight : 0) - LONG.perDoubling * doublings,
      isSupported: counted.some(({ mark }) => mark.strength !== 'hints'),
      sentence: sentenceThatSaysMost(counted, sentences),
    });
  }
  return evidence;
}

function scoreOf(hits: readonly CueHit<Mark>[]): number {
  let score = 0;
  for (const strength of ['names', 'tells', 'hints'] as const) {
    const distinct = new Set(hits.filter(({ mark }) => mark.strength === strength).map(({ cue }) => cue))
      .size;
    const { first, next, most } = WEIGHTS[strength];
    if (distinct > 0) score += first + next * Math.min(most, distinct - 1);
  }
  return score;
}

function sentenceThatSaysMost(hits: readonly CueHit<Mark>[], sentences: readonly Stretch[]): Stretch {
  let best: Stretch = sentences[0] ?? { from: 0, to: 0 };
  let most = -1;
  const inOrder = hits.toSorted((a, b) => a.from - b.from);
  let at = 0;
  for (const sentence of sentences) {
    while ((inOrder[at]?.from ?? Infinity) < sentence.from) at += 1;
    const first = at;
    while ((inOrder[at]?.from ?? Infinity) < sentence.to) at += 1;
    const score = scoreOf(inOrder.slice(first, at));
    if (score > most) {
      most = score;
      best = sentence;
    }
  }
  return best;
}

function rowsOf(topics: readonly TopicCues[], lang: Lang): (readonly [string, Mark])[] {
  return topics.flatMap(({ topic, ...cues }) =>
    STRENGTHS.flatMap((strength) => cues[strength][lang].map((cue) => [cue, { topic, strength }] as const)),
  );
}

function headingsOf(topics: readonly TopicCues[], lang: Lang): (readonly [string, Topic])[] {
  return topics.flatMap(({ topic, heading }) => heading[lang].map((cue) => [cue, topic] as const));
}
