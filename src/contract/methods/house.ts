import { z } from 'zod';
import type { House } from '#domain/house/house.ts';
import type { HousePart } from '#domain/house/house-parts.ts';
import type { HouseCollision } from '#domain/house/merge-houses.ts';
import { decisionsSchema } from '#contract/formats/pack-schema.ts';
import { houseOperationSchema } from '#contract/schemas/house-schema.ts';
import { name, plainId } from '#contract/schemas/text-schema.ts';
import type { OfferedFile } from './files.ts';
import type { Changed, HistoryStand } from './method.ts';
import { method, revisionSchema } from './method.ts';

/** The firm's own precedents, ladders and hidden benchmarks, with a history of their own; and packs of them. */
export const HOUSE_METHODS = {
  'house.get': method<OpenHouse>()(z.strictObject({})),
  'house.apply': method<ChangedHouse>()(
    z.strictObject({ revision: revisionSchema, operation: houseOperationSchema }),
  ),
  'house.undo': method<ChangedHouse>()(z.strictObject({ revision: revisionSchema })),
  'house.redo': method<ChangedHouse>()(z.strictObject({ revision: revisionSchema })),
  /** The house as one file. Without `withConfidential`, confidential precedents and all ladders stay here. */
  'packs.export': method<OfferedFile>()(z.strictObject({ title: name(120), withConfidential: z.boolean() })),
  /** Reads a pack whole or refuses it whole; says what is new, what is here already and what collides. Changes nothing. */
  'packs.inspect': method<PackInspection>()(z.strictObject({ token: plainId })),
  /**
   * All or nothing, as one step of the house's history. Every collision needs its decision. What comes in is
   * confidential, unless `keepOpen` says that the pack is our own, or may be shown as ours.
   */
  'packs.import': method<OpenHouse>()(
    z.strictObject({
      token: plainId,
      revision: revisionSchema,
      decisions: decisionsSchema,
      keepOpen: z.boolean().exactOptional(),
    }),
  ),
} as const;

export type OpenHouse = HistoryStand & { readonly house: House };

export type ChangedHouse = Changed<HousePart>;

export type PackInspection = {
  readonly title: string;
  readonly madeBy: string;
  readonly madeOn: string;
  /** What an import would add: nothing of ours is in its way. */
  readonly fresh: House;
  /** Precedents and ladders that stand here already, word for word. */
  readonly sameCount: number;
  readonly collisions: readonly HouseCollision[];
  /** Open in the pack but confidential here: they stay, or come in, as confidential. */
  readonly keptConfidentialCount: number;
  /** The revision of the house that this was compared with; an import carries it. */
  readonly revision: number;
};
