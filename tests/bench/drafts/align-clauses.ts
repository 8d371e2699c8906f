import type { Clause } from '#domain/reading/clauses/clause.ts';
import type { DraftKey, KeyClause } from '#tests/builders/reading/draft-keys.ts';

/** Which clauses of a reader stand for which clause of the key: one, or two that say the same in two languages. */
export type Alignment<T extends Clause> = {
  readonly pairs: readonly Pair<T>[];
  /** The reader's clauses that stand for none of the key's. */
  readonly extra: readonly T[];
};

export type Pair<T extends Clause> = { readonly key: KeyClause; readonly read: readonly T[] };

export function alignClauses<T extends Clause>(key: DraftKey, clauses: readonly T[]): Alignment<T> {
  const taken = new Set<number>();
  const take = (clause: T | undefined) => {
    if (clause) taken.add(clause.ordinal);
    return clause ? [clause] : [];
  };
  const free = () => clauses.filter((clause) => !taken.has(clause.ordinal));
  const found = new Map<KeyClause, readonly T[]>();
  for (const one of key.clauses) if (one.number) found.set(one, take(byNumber(one, one.number, free())));
  for (const one of key.clauses) if (!one.number) found.set(one, take(byWords(one, free())));
  for (const one of key.clauses) {
    if (!one.twin) continue;
    const twin = byNumber(one, one.twin, free()) ?? byStart(one.twin, free());
    found.set(one, [...(found.get(one) ?? []), ...take(twin)]);
  }
  return {
    pairs: key.clauses.map((one) => ({ key: one, read: found.get(one) ?? [] })),
    extra: free(),
  };
}

function byNumber<T extends Clause>(key: KeyClause, number: string, free: readonly T[]): T | undefined {
  const same = free.filter((clause) => plainNumber(clause.number) === plainNumber(number));
  const alike = same.filter((clause) => isSchedule(clause) === (key.kind === 'schedule'));
  return (
    alike.find((clause) => plainHeading(clause.heading) === plainHeading(key.heading)) ??
    alike[0] ??
    (key.kind === 'schedule' ? free.find((clause) => startsLike(clause, number)) : same[0])
  );
}

function byWords<T extends Clause>(key: KeyClause, free: readonly T[]): T | undefined {
  const heading = plainHeading(key.heading);
  const headed = heading ? free.filter((clause) => plainHeading(clause.heading) === heading) : [];
  return (
    headed.find((clause) => !key.starts || squeezed(clause.text).includes(squeezed(key.starts))) ??
    (key.starts ? byStart(key.starts, free) : headed[0])
  );
}

function byStart<T extends Clause>(starts: string, free: readonly T[]): T | undefined {
  const words = squeezed(starts);
  return (
    free.find((clause) => squeezed(clause.text).startsWith(words)) ??
    free.find((clause) => startsLike(clause, starts)) ??
    free.find((clause) => squeezed(clause.text).includes(words))
  );
}

function startsLike(clause: Clause, words: string): boolean {
  const whole = squeezed(`${clause.number}${clause.heading}${clause.text}`);
  const at = whole.indexOf(squeezed(words));
  return at >= 0 && at < 80;
}

function isSchedule(clause: Clause): boolean {
  return clause.kind === 'schedule' || clause.part.startsWith('schedule');
}

/** `Section 4.1.` and `4.1`, `제 4 조` and `제4조`, `Exhibit "A"` and `Exhibit A` are one number. */
export function plainNumber(number: string): string {
  return number
    .toLowerCase()
    .replaceAll(/["“”'()[\]\s]/g, '')
    .replace(/^(?:section|article|sec\.|§)(?=[\divx])/, '')
    .replace(/[.:]$/, '');
}

export function plainHeading(heading: string): string {
  return heading.toLowerCase().replaceAll(/[^\p{L}\p{N}&]/gu, '');
}

export function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
