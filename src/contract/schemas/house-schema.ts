import { z } from 'zod';
import { HOUSE_OPERATIONS } from '#domain/house/operations/house-operations.ts';
import type { HouseOperation } from '#domain/house/operations/house-operations.ts';
import type { HouseShapes } from '#domain/house/operations/house-shapes.ts';
import type { Precedent, PrecedentFigure } from '#domain/library/precedent.ts';
import type { HouseLadders } from '#domain/house/house.ts';
import { OUR_ROLES } from '#domain/library/term.ts';
import { ladderSchema, valueSchema } from './deal-schema.ts';
import { SHAPES, operationUnion, shapeOf } from './operation-union.ts';
import { clauseText, lineText, noteText, plainId } from './text-schema.ts';

const figureSchema: z.ZodType<PrecedentFigure, unknown> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('value'), value: valueSchema }),
  z.strictObject({ kind: z.literal('range'), low: valueSchema, high: valueSchema }),
]);

const year = z.number().int().min(1900).max(2100);
const wording = z.strictObject({ en: clauseText, ko: clauseText });

const precedentShape = {
  id: plainId.describe('unique among the precedents'),
  termId: plainId.describe('id of a term of the library'),
  figure: figureSchema.describe("in the term's own way of writing"),
  wording: wording.describe('the clause as agreed; either language may be empty'),
  from: lineText.describe('where it comes from'),
  year: year.exactOptional(),
  isConfidential: z.boolean().describe('never leaves in anything that the other side may read'),
  note: noteText.describe('private always'),
};

export const precedentSchema: z.ZodType<Precedent, unknown> = z.strictObject(precedentShape);

const roleLadders = Object.fromEntries(OUR_ROLES.map((role) => [role, ladderSchema.exactOptional()]));
export const houseLaddersSchema = z.strictObject(roleLadders) as unknown as z.ZodType<HouseLadders, unknown>;

const patchSchema = z.strictObject({
  figure: figureSchema.exactOptional(),
  wording: wording.exactOptional(),
  from: lineText.exactOptional(),
  year: year.nullable().exactOptional(),
  isConfidential: z.boolean().exactOptional(),
  note: noteText.exactOptional(),
});

const HOUSE_SHAPES: HouseShapes = {
  ...SHAPES,
  precedent: shapeOf(precedentSchema),
  precedentPatch: shapeOf(patchSchema),
  roles: shapeOf(z.array(z.enum(OUR_ROLES)).min(1).max(3)),
  ladder: shapeOf(ladderSchema),
};

/** Every change to the house, as the records of `HOUSE_OPERATIONS` state it. */
export const houseOperationSchema: z.ZodType<HouseOperation, unknown> = operationUnion(
  HOUSE_OPERATIONS,
  HOUSE_SHAPES,
);
