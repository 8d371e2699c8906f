import { sameContent } from '#domain/base/same-content.ts';
import type { Flat } from './shapes.ts';

/** A piece of something larger, which is kept and changed by itself. `content` is null where it is not there. */
export type AnyPart = { readonly kind: string; readonly content: unknown };

/** A part before and after. Both ends name the same part. */
export type Change<Part> = { readonly before: Part; readonly after: Part };

/** Which end of a change is wanted: `after` does, `before` undoes. */
export type End = 'before' | 'after';

/** A piece with the ids that it is found by. */
export type Piece<Id extends string, Content> = { readonly [Name in Id]: string } & {
  readonly content: Content;
};

/** One kind of part, with everything that is to be known about it. */
export type PartRecord<Kind extends string, Id extends string, Content, Whole> = {
  readonly kind: Kind;
  /** The names of the ids that it is found by, the outer one first. */
  readonly ids: readonly Id[];
  takeOut(whole: Whole): readonly Piece<Id, Content>[];
  /** The whole with these pieces as they should now be; a piece without content is taken away. */
  putIn(whole: Whole, pieces: readonly Piece<Id, Content | null>[]): Whole;
  /** The terms that a change of it bears on, for the history of one term. */
  termIds(before: Piece<Id, Content | null>, after: Piece<Id, Content | null>): readonly string[];
};

/** The part that a record is of. */
export type PartOf<Record> =
  Record extends PartRecord<infer Kind, infer Id, infer Content, infer _Whole>
    ? Flat<{ readonly kind: Kind } & { readonly [Name in Id]: string } & { readonly content: Content | null }>
    : never;

/** Any of the records, whatever its kind. */
type AnyRecord<Whole> = {
  readonly kind: string;
  readonly ids: readonly string[];
  takeOut(whole: Whole): readonly { readonly content: unknown }[];
  putIn(whole: Whole, pieces: readonly never[]): Whole;
  termIds(before: never, after: never): readonly string[];
};

/** What can be done with a whole that is kept in parts. */
export type Parts<Whole, Part> = {
  /** Names a part uniquely within its whole. */
  readonly keyOf: (part: Part) => string;
  /** Names a part uniquely among those of its kind; empty where there is one of the kind. */
  readonly placeOf: (part: Part) => string;
  /** The part of a kind at its place; undefined for a kind that this program does not know. */
  readonly partAt: (kind: string, place: string, content: unknown) => Part | undefined;
  readonly takeOut: (whole: Whole) => Part[];
  readonly putIn: (whole: Whole, parts: readonly Part[]) => Whole;
  /** What changed, part by part. Applying the `after`s to the first gives the second. */
  readonly diff: (before: Whole, after: Whole) => Change<Part>[];
  readonly apply: (whole: Whole, changes: readonly Change<Part>[], to: End) => Whole;
  /** From before the first to after the second; what came back to where it was is left out. */
  readonly join: (first: readonly Change<Part>[], second: readonly Change<Part>[]) => Change<Part>[];
  readonly termIdsOf: (changes: readonly Change<Part>[]) => string[];
};

/** `records` in an order in which nothing comes before what it hangs on. */
export function createParts<Whole, Part extends AnyPart>(
  records: readonly AnyRecord<Whole>[],
): Parts<Whole, Part> {
  const byKind = new Map(records.map((record) => [record.kind, record]));

  function recordOf({ kind }: Part): AnyRecord<Whole> {
    const record = byKind.get(kind);
    if (!record) throw new Error(`No part of the kind ${kind}.`);
    return record;
  }

  function idsOf(part: Part): (string | undefined)[] {
    // The ids that a record names are texts on each of its parts.
    const ids = part as unknown as Readonly<Record<string, string>>;
    return recordOf(part).ids.map((name) => ids[name]);
  }

  function keyOf(part: Part): string {
    return [part.kind, ...idsOf(part)].join('/');
  }

  function partAt(kind: string, place: string, content: unknown): Part | undefined {
    const record = byKind.get(kind);
    if (!record) return undefined;
    const parts = place.split('/');
    const ids = Object.fromEntries(record.ids.map((name, index) => [name, parts[index] ?? '']));
    // What was written from a part of this kind is read as one.
    return { kind, ...ids, content } as unknown as Part;
  }

  function takeOut(whole: Whole): Part[] {
    return records.flatMap((record) =>
      // A piece with its record's kind is a part of that kind.
      record.takeOut(whole).map((piece) => ({ kind: record.kind, ...piece }) as unknown as Part),
    );
  }

  function putIn(whole: Whole, parts: readonly Part[]): Whole {
    const ofKind = Map.groupBy(parts, ({ kind }) => kind);
    return records.reduce((current, record) => {
      const pieces = ofKind.get(record.kind);
      // Grouped by kind: each record gets its own.
      return pieces ? record.putIn(current, pieces as never[]) : current;
    }, whole);
  }

  return {
    keyOf,
    placeOf: (part) => idsOf(part).join('/'),
    partAt,
    takeOut,
    putIn,
    diff(before, after) {
      const old = new Map(takeOut(before).map((part) => [keyOf(part), part]));
      const changes: Change<Part>[] = [];
      for (const part of takeOut(after)) {
        const was = old.get(keyOf(part));
        old.delete(keyOf(part));
        if (!was) changes.push({ before: emptied(part), after: part });
        else if (!sameContent(was.content, part.content)) changes.push({ before: was, after: part });
      }
      // What hangs on another part goes before it.
      for (const gone of [...old.values()].toReversed()) changes.push({ before: gone, after: emptied(gone) });
      return changes;
    },
    apply: (whole, changes, to) =>
      putIn(
        whole,
        changes.map((change) => change[to]),
      ),
    join(first, second) {
      const joined = new Map(first.map((change) => [keyOf(change.before), change]));
      for (const change of second) {
        const key = keyOf(change.before);
        joined.set(key, { before: joined.get(key)?.before ?? change.before, after: change.after });
      }
      return [...joined.values()].filter(({ before, after }) => !sameContent(before.content, after.content));
    },
    termIdsOf(changes) {
      // Both ends are of the record's kind, because they name the same part.
      const ids = changes.flatMap(({ before, after }) =>
        recordOf(before).termIds(before as never, after as never),
      );
      return [...new Set(ids)];
    },
  };
}

function emptied<Part extends AnyPart>(part: Part): Part {
  return { ...part, content: null };
}

/** A record with some of its contents replaced; null takes one away. For parts that lie in a record by id. */
export function withContents<T>(
  record: Readonly<Record<string, T>>,
  contents: readonly (readonly [id: string, content: T | null])[],
): Readonly<Record<string, T>> {
  const next = new Map(Object.entries(record));
  for (const [id, content] of contents) {
    if (content === null) next.delete(id);
    else next.set(id, content);
  }
  return Object.fromEntries(next);
}
