import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Fields, Flat, InputOf } from './shapes.ts';

/**
 * One kind of change that a person can make, with everything that is to be known about it. `Whole` is
 * what it changes, `Known` what its ids are looked up in.
 */
export type OperationRecord<Kind extends string, Stated extends Fields, Whole, Shapes, Known> = {
  readonly kind: Kind;
  /** What it takes in, beside its kind. New ids come in with it; nothing is read from outside. */
  readonly input: (shapes: Shapes) => Stated;
  /** Pure: the same inputs give the same outcome. Throws Fail where it does not fit what is there. */
  apply(whole: Whole, operation: InputOf<Stated>): Whole;
  /** The name of the step as undo, redo and history show it. */
  describe(operation: InputOf<Stated>, told: Told<Whole>): Bilingual;
  /** Throws Fail for an id that the library does not have. */
  checkReferences(operation: InputOf<Stated>, known: Known): void;
  /** Names the text field that it edits, so that typing becomes one step; null when it does anything else. */
  coalesceKey(operation: InputOf<Stated>, before: Whole): string | null;
};

/** What a step's name may speak of. */
export type Told<Whole> = {
  readonly before: Whole;
  readonly termName: (termId: string) => Bilingual;
};

/** The operation that a record is of: its kind and what it takes in. */
export type OperationOf<Record> = Record extends {
  readonly kind: infer Kind;
  readonly input: (shapes: never) => infer Stated extends Fields;
}
  ? Flat<{ readonly kind: Kind } & InputOf<Stated>>
  : never;

/** For an operation that names no id of the library. */
export function namesNothing(): void {}

/** For an operation that is a step by itself, however quickly the next one follows. */
export function isAlwaysAStep(): null {
  return null;
}

/** Any of the records, whatever its kind. */
type AnyRecord<Whole, Known> = {
  readonly kind: string;
  apply(whole: Whole, operation: never): Whole;
  describe(operation: never, told: Told<Whole>): Bilingual;
  checkReferences(operation: never, known: Known): void;
  coalesceKey(operation: never, before: Whole): string | null;
};

/** What can be done with any operation of a list. */
export type Operations<Whole, Operation, Known> = {
  readonly apply: (whole: Whole, operation: Operation) => Whole;
  readonly describe: (operation: Operation, told: Told<Whole>) => Bilingual;
  readonly checkReferences: (operation: Operation, known: Known) => void;
  readonly coalesceKey: (operation: Operation, before: Whole) => string | null;
};

/** Finds the record of each operation by its kind. */
export function createOperations<Whole, Operation extends { readonly kind: string }, Known>(
  records: readonly AnyRecord<Whole, Known>[],
): Operations<Whole, Operation, Known> {
  const byKind = new Map(records.map((record) => [record.kind, record]));

  function recordOf({ kind }: Operation): AnyRecord<Whole, Known> {
    const record = byKind.get(kind);
    if (!record) throw new Error(`No operation of the kind ${kind}.`);
    return record;
  }

  return {
    // The record was found by the operation's own kind, so it is the one that takes this operation.
    apply: (whole, operation) => recordOf(operation).apply(whole, operation as never),
    describe: (operation, told) => recordOf(operation).describe(operation as never, told),
    checkReferences: (operation, known) => recordOf(operation).checkReferences(operation as never, known),
    coalesceKey: (operation, before) => recordOf(operation).coalesceKey(operation as never, before),
  };
}
