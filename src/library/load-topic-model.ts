import { FEATURE_SPACE } from '#domain/reading/topics/features.ts';
import { TOPICS } from '#domain/reading/topics/topic.ts';
import type { TopicModel } from '#domain/reading/topics/topic-model.ts';
import { z } from 'zod';
import { readLinear, WeightsReader } from './weights-reader.ts';

/** What the file of weights begins with; a file of another version is not read. */
const SIGNATURE = 'JBTM1\n';

const learntSchema = z.object({
  name: z.string(),
  topic: z.enum(TOPICS),
  slope: z.number(),
  shift: z.number(),
});
const headSchema = z.object({
  features: z.number().int().positive(),
  space: z.literal(FEATURE_SPACE),
  rarityStep: z.number().positive(),
  labels: z.array(learntSchema).max(256),
  headings: z.array(learntSchema).max(256),
});

/**
 * Reads `templates/reading/topics.bin`: a line that says what it is, a line of JSON, then numbers. The known features
 * stand as distances from one to the next, their rarity as a byte each; each label has its bias, the step of its
 * weights, and its features (distances again) with a weight of one byte. Answers undefined for a file that is
 * damaged or of another version: topics are then told by words and headings alone.
 */
export function loadTopicModel(bytes: Uint8Array): TopicModel | undefined {
  try {
    return parse(new WeightsReader(bytes));
  } catch {
    return undefined;
  }
}

function parse(reader: WeightsReader): TopicModel {
  if (reader.line() !== SIGNATURE.trim()) throw new Error('another file');
  const head = headSchema.parse(JSON.parse(reader.line()));
  const featureAt = new Int32Array(FEATURE_SPACE).fill(-1);
  let place = -1;
  for (let feature = 0; feature < head.features; feature += 1) {
    place += reader.whole();
    if (place >= FEATURE_SPACE) throw new Error('a feature out of place');
    featureAt[place] = feature;
  }
  const rarity = Float32Array.from({ length: head.features }, () => reader.byte() * head.rarityStep);
  const paragraph = readLinear(reader, head.features, head.labels.length);
  const sentence = readLinear(reader, head.features, head.labels.length);
  const clause = readLinear(reader, head.features, head.labels.length);
  const provision = readLinear(reader, head.features, head.headings.length);
  reader.end();
  return {
    featureAt,
    rarity,
    paragraph,
    sentence,
    clause,
    provision,
    labels: head.labels,
    headings: head.headings,
  };
}
