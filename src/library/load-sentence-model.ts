import type { SentenceModel } from '#domain/reading/findings/sentence-model.ts';
import { z } from 'zod';
import { readLinear, WeightsReader } from './weights-reader.ts';

/** What the file of weights begins with; a file of another version is not read. */
const SIGNATURE = 'JBSM1';

const headSchema = z.object({
  features: z.number().int().nonnegative(),
  rarityStep: z.number().positive(),
  unknownRarity: z.number().positive(),
  says: z.array(z.object({ term: z.string(), choice: z.string().optional() }).nullable()).max(65_535),
});

/**
 * Reads `templates/reading/sentences.bin`: a line that says what it is, a line of JSON, a line for each feature, then
 * numbers as those of the topics. Answers undefined for a file that is damaged or of another version: papers are then
 * read by the words of the terms alone.
 */
export function loadSentenceModel(bytes: Uint8Array): SentenceModel | undefined {
  try {
    return parse(new WeightsReader(bytes));
  } catch {
    return undefined;
  }
}

function parse(reader: WeightsReader): SentenceModel {
  if (reader.line() !== SIGNATURE) throw new Error('another file');
  const { features, rarityStep, unknownRarity, says } = headSchema.parse(JSON.parse(reader.line()));
  const featureAt = new Map(Array.from({ length: features }, (_, at) => [reader.line(), at] as const));
  const rarity = Float32Array.from({ length: features }, () => reader.byte() * rarityStep);
  const { labels, starts, weights, biases } = readLinear(reader, features, says.length);
  reader.end();
  return {
    says: says.map((said) =>
      said === null
        ? undefined
        : { term: said.term, ...(said.choice === undefined ? {} : { choice: said.choice }) },
    ),
    featureAt,
    rarity,
    unknownRarity,
    starts,
    of: labels,
    weights,
    biases,
  };
}
