import { z } from 'zod';
import { COLLISION_DECISIONS } from '#domain/house/merge-houses.ts';
import type { House } from '#domain/house/house.ts';
import { houseLaddersSchema, precedentSchema } from '#contract/schemas/house-schema.ts';
import { wordsOnly } from '#contract/schemas/words-only.ts';
import { isoDate, lineText, name, plainId } from '#contract/schemas/text-schema.ts';
import { refusedAs } from '#domain/words/refused-as.ts';
import { walkAwayMeansSchema } from './walk-away-means.ts';
import type { WALK_AWAY_MEANS } from './walk-away-means.ts';

export const PACK_FORMAT = 'jibun-pack';
export const PACK_VERSION = 1;
export const PACK_ENDING = '.jibun-pack.json';

/** More precedents than a firm has on 170 terms; a file with more is refused before it is read through. */
export const PACK_RECORD_LIMIT = 5_000;
export const PACK_LIMIT_BYTES = 5_000_000;

/** The first line of a pack that holds confidential precedents or ladders. */
export const PACK_PRIVATE_MARK =
  'PRIVATE — holds confidential precedents or ladders of the firm. Do not send it outside the firm. / 비공개 파일입니다. 자사의 대외비 선례 또는 협상 단계가 들어 있습니다. 회사 밖으로 보내지 마세요.';

/** The house, or part of it, as one file. */
export type HousePack = {
  readonly private?: string;
  readonly format: typeof PACK_FORMAT;
  readonly version: typeof PACK_VERSION;
  readonly title: string;
  /** The firm that made it, in its own words; may be empty. */
  readonly madeBy: string;
  readonly madeOn: string;
  readonly walkAwayMeans?: typeof WALK_AWAY_MEANS;
} & House;

export const packSchema = z.strictObject({
  private: z.string().max(1000).exactOptional().describe('Says in its own words that the file is private'),
  format: z.literal(PACK_FORMAT, refusedAs('no-pack')),
  version: z.literal(PACK_VERSION, refusedAs('no-such-version')),
  title: name(120),
  madeBy: lineText,
  madeOn: isoDate,
  walkAwayMeans: walkAwayMeansSchema,
  precedents: z.array(wordsOnly(precedentSchema)).max(PACK_RECORD_LIMIT),
  ladders: z
    .record(plainId, wordsOnly(houseLaddersSchema))
    .describe('suggested ladders of the firm, by term and role'),
  hidden: z.array(plainId).max(1_000).describe('terms whose library benchmark the firm does not use'),
}) as unknown as z.ZodType<HousePack>;

/** The published JSON Schema (draft 2020-12) of a pack, as `templates/schemas/house-pack.schema.json` holds it. */
export function packJsonSchema(): object {
  return {
    title: 'Jibun pack of house precedents',
    description: `Precedents, ladders and hidden benchmarks of a firm: *${PACK_ENDING}. Import also checks that every id is in the library, that figures are in the unit of their term, that every percentage has a known base, that ids are used once, that no text holds script, and that the file is not above ${PACK_LIMIT_BYTES / 1_000_000} MB.`,
    ...z.toJSONSchema(packSchema, { io: 'input', unrepresentable: 'any', reused: 'ref' }),
  };
}

export const decisionsSchema = z.record(z.string().max(200), z.enum(COLLISION_DECISIONS));
