import { z } from 'zod';
import type { House } from '#domain/house/house.ts';
import type { HousePart } from '#domain/house/house-parts.ts';
import type { HouseCollision } from '#domain/house/merge-houses.ts';
import { decisionsSchema } from '#contract/formats/pack-schema.ts';
import { houseOperationSchema } from '#contract/schemas/house-schema.ts';
import { name, plainId } from '#contract/schemas/text-schema.ts';
import { isOffered, wrongInput } from './example.ts';
import type { OfferedFile } from './files.ts';
import type { Changed, HistoryStand } from './method.ts';
import { method, revisionSchema } from './method.ts';

/** The firm's own precedents, ladders and hidden benchmarks, with a history of their own; and packs of them. */
export const HOUSE_METHODS = {
  'house.get': method(z.strictObject({})).answers<OpenHouse>({
    asks: () => ({}),
    answers: ({ house }) => Array.isArray(house.precedents),
    refuses: wrongInput({ termId: 'option_fee_initial' }),
  }),
  'house.apply': method(
    z.strictObject({ revision: revisionSchema, operation: houseOperationSchema }),
  ).answers<ChangedHouse>({
    asks: async ({ before }) => ({
      revision: await before.houseRevision(),
      operation: { kind: 'set-hidden', termId: 'reversion_term', hidden: true },
    }),
    answers: ({ changes }) =>
      changes.some(({ after }) => after.kind === 'hidden' && after.termId === 'reversion_term'),
    refuses: [
      () => ({
        revision: 999,
        operation: { kind: 'set-hidden', termId: 'reversion_term', hidden: true },
      }),
      'conflict',
    ],
  }),
  'house.undo': method(z.strictObject({ revision: revisionSchema })).answers<ChangedHouse>({
    asks: async ({ before }) => ({ revision: await before.precedentAdded() }),
    answers: ({ redo }) => redo !== null,
    refuses: [() => ({ revision: 999 }), 'conflict'],
  }),
  'house.redo': method(z.strictObject({ revision: revisionSchema })).answers<ChangedHouse>({
    asks: async ({ before }) => ({ revision: await before.precedentUndone() }),
    answers: ({ redo }) => redo === null,
    refuses: [async ({ before }) => ({ revision: await before.precedentAdded() }), 'refused'],
  }),
  /** The house as one file. Without `withConfidential`, confidential precedents and all ladders stay here. */
  'packs.export': method(
    z.strictObject({ title: name(120), withConfidential: z.boolean() }),
  ).answers<OfferedFile>({
    asks: async ({ before }) => {
      await before.precedentAdded();
      return { title: '한강필름 선례집', withConfidential: true };
    },
    answers: isOffered('.jibun-pack.json'),
    refuses: wrongInput({ title: ' ', withConfidential: true }),
  }),
  /** Reads a pack whole or refuses it whole; says what is new, what is here already and what collides. Changes nothing. */
  'packs.inspect': method(z.strictObject({ token: plainId })).answers<PackInspection>({
    asks: async ({ before }) => ({ token: await before.packOffered() }),
    answers: ({ fresh, sameCount }) => fresh.precedents.length + sameCount > 0,
    refuses: [() => ({ token: 'unknown' }), 'not-found'],
  }),
  /**
   * All or nothing, as one step of the house's history. Every collision needs its decision. What comes in is
   * confidential, unless `keepOpen` says that the pack is our own, or may be shown as ours.
   */
  'packs.import': method(
    z.strictObject({
      token: plainId,
      revision: revisionSchema,
      decisions: decisionsSchema,
      keepOpen: z.boolean().exactOptional(),
    }),
  ).answers<OpenHouse>({
    asks: async ({ before }) => ({
      token: await before.packOffered(),
      revision: await before.houseRevision(),
      decisions: {},
    }),
    answers: ({ house }) => house.precedents.length > 0,
    // Not a collision of this pack.
    refuses: [
      async ({ before }) => ({
        token: await before.packOffered(),
        revision: await before.houseRevision(),
        decisions: { 'precedent/nobody': 'mine' },
      }),
      'invalid-input',
    ],
  }),
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
