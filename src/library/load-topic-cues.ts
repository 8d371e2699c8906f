import { z } from 'zod';
import type { Lexicon, LexiconProblem } from '#domain/reading/findings/lexicon.ts';
import { checkEnglishCue, checkKoreanCue } from '#domain/reading/topics/cue.ts';
import type { TopicCues } from '#domain/reading/topics/topic-cues.ts';
import { TOPICS } from '#domain/reading/topics/topic.ts';
import { readRecords, readSayings, sayings } from './lexicon-file.ts';
import type { LibraryFile } from './load-library.ts';

const cuesSchema = z.strictObject({
  topic: z.enum(TOPICS),
  heading: sayings.exactOptional(),
  names: sayings.exactOptional(),
  tells: sayings.exactOptional(),
  hints: sayings.exactOptional(),
  not: sayings.exactOptional(),
});

const CHECKS = { en: checkEnglishCue, ko: checkKoreanCue };

/**
 * Reads the words of topics: `templates/reading/topics/*.yaml`, one record a topic. A record or a cue that is wrong
 * becomes a problem that names file, line and field, and the rest is served. Never throws for what a file says.
 */
export function loadTopicCues(files: readonly LibraryFile[]): Pick<Lexicon, 'topics' | 'problems'> {
  const topics = new Map<string, TopicCues>();
  const problems: LexiconProblem[] = [];
  readRecords(files, cuesSchema, problems, ({ topic, ...row }, report) => {
    if (topics.has(topic)) {
      report(['topic'], {
        en: `The topic “${topic}” has a record already. Join the two.`,
        ko: `‘${topic}’ 주제의 항목이 이미 있습니다. 두 항목을 하나로 합치세요.`,
      });
      return;
    }
    const read = (field: keyof typeof row): TopicCues['names'] =>
      readSayings(row[field], [field], CHECKS, report);
    topics.set(topic, {
      topic,
      heading: read('heading'),
      names: read('names'),
      tells: read('tells'),
      hints: read('hints'),
      not: read('not'),
    });
  });
  return { topics: [...topics.values()], problems };
}
