import type { Value, ValueKind } from '#domain/values/value.ts';
import type { Outcome } from '#domain/base/outcome.ts';
import type { Term } from '#domain/library/term.ts';

/** What the fields of one kind of value need: the term, what is written so far, and where a change goes. */
export type FieldsProps<K extends ValueKind> = {
  readonly term: Term;
  readonly value: Extract<Value, { readonly kind: K }> | undefined;
  /** A benchmark is written in the term's own way and no other. */
  readonly isOwnWayOnly: boolean;
  /** Where a text waits that could not be stored. */
  readonly keepAs: string | undefined;
  readonly onSave: (value: Value) => void;
  /** The same for a text field, which shows what became of its words. */
  readonly onPut: (value: Value) => Promise<Outcome>;
};
