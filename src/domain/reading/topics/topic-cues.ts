import type { Lang } from '#domain/text/bilingual.ts';
import type { Topic } from './topic.ts';

/**
 * The words by which a topic is known, as a lawyer edits them in `templates/reading/topics`: plain data, as it crosses
 * to the engine. How a cue is written is said in the `README.md` there.
 */
export type TopicCues = {
  readonly topic: Topic;
  /** In a heading. */
  readonly heading: Cues;
  /** Names the topic outright. */
  readonly names: Cues;
  /** Speaks of little else. */
  readonly tells: Cues;
  /** Is often near it. */
  readonly hints: Cues;
  /** Look-alikes: what stands in one of them counts for nothing. */
  readonly not: Cues;
};

type Cues = Readonly<Record<Lang, readonly string[]>>;
