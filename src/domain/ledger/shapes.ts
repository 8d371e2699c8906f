/**
 * What an operation takes in is stated here without a word on how it is checked: the contract reads the
 * statement with the schemas that it has. The type comes out of the statement, so that nothing is said twice.
 */
declare const stated: unique symbol;
declare const left: unique symbol;

/** A field of the type `T`. It exists for the compiler; what it is made of is the contract's. */
export type Shape<T> = { readonly [stated]: T };

/** A field that may be left out. */
export type OptionalShape<T> = { readonly [left]: T };

export type Fields = Readonly<Record<string, Shape<unknown> | OptionalShape<unknown>>>;

/** The shapes that every ledger states its fields with. */
export type Shapes = {
  /** An id that we or the library make. */
  readonly id: Shape<string>;
  readonly flag: Shape<boolean>;
  oneOf<const Name extends string>(names: readonly Name[]): Shape<Name>;
  /** `null` takes away what is there. */
  nullable<T>(shape: Shape<T>): Shape<T | null>;
  optional<T>(shape: Shape<T>): OptionalShape<T>;
  /** Says only what it changes: every field may be left out. */
  patch<Patched extends Readonly<Record<string, Shape<unknown>>>>(
    fields: Patched,
  ): Shape<{ readonly [Name in keyof Patched]?: ValueOf<Patched[Name]> }>;
  byId<T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>>;
};

/** What comes in when the fields were checked. */
export type InputOf<Stated extends Fields> = Flat<
  {
    readonly [Name in keyof Stated as Stated[Name] extends Shape<unknown> ? Name : never]: ValueOf<
      Stated[Name]
    >;
  } & {
    readonly [Name in keyof Stated as Stated[Name] extends Shape<unknown> ? never : Name]?: ValueOf<
      Stated[Name]
    >;
  }
>;

type ValueOf<Field> = Field extends Shape<infer T> ? T : Field extends OptionalShape<infer T> ? T : never;

/** The same type, shown as one object. */
export type Flat<T> = { [Name in keyof T]: T[Name] };
