import { z } from 'zod';
import type { Fields, OptionalShape, Shape, Shapes } from '#domain/ledger/shapes.ts';
import { plainId } from './text-schema.ts';

/*
 * The domain states what an operation takes in and knows no schema library. Here each shape is a schema:
 * the two types say the same, and only this file passes from one to the other.
 */

/** A schema as the shape that it checks. */
export function shapeOf<T>(schema: z.ZodType<T, unknown>): Shape<T> {
  // A shape exists for the compiler only; what stands behind it is this schema.
  return schema as unknown as Shape<T>;
}

/** The shapes that every ledger has. */
export const SHAPES: Shapes = {
  id: shapeOf(plainId),
  flag: shapeOf(z.boolean()),
  oneOf: (names) => shapeOf(z.enum(names)),
  nullable: (shape) => shapeOf(schemaOf(shape).nullable()),
  // Left out is not the same as undefined: the field is then missing.
  optional: (shape) => schemaOf(shape).exactOptional() as unknown as OptionalShape<never>,
  // Each field is left out or checked by its own shape, which is what the patch's type says.
  patch: (fields) => shapeOf(z.strictObject(mapped(fields, (each) => each.exactOptional()))) as Shape<never>,
  byId: (shape) => shapeOf(z.record(plainId, schemaOf(shape))),
};

/** The schema of every operation in a list: an object by its kind, with the fields that its record states. */
export function operationUnion<Operation, S>(
  records: readonly { readonly kind: string; readonly input: (shapes: S) => Fields }[],
  shapes: S,
): z.ZodType<Operation, unknown> {
  const [first, ...others] = records.map(({ kind, input }) =>
    z.strictObject({ kind: z.literal(kind), ...mapped(input(shapes), (each) => each) }),
  );
  if (!first) throw new Error('A list of operations without one.');
  // The type of an operation is made from the same records; see `OperationOf`.
  return z.discriminatedUnion('kind', [first, ...others]) as unknown as z.ZodType<Operation, unknown>;
}

function schemaOf<T>(shape: Shape<T> | OptionalShape<T>): z.ZodType<T, unknown> {
  // Every shape was made from a schema by this file.
  return shape as unknown as z.ZodType<T, unknown>;
}

function mapped(fields: Fields, change: (schema: z.ZodType) => z.ZodType): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries(fields).map(([name, shape]) => [name, change(schemaOf(shape))]));
}
