import type { Clause, ClauseSplit, CrossReference } from '#domain/reading/clauses/clause.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { compareClauses } from '#domain/reading/versions/compare-clauses.ts';

/** A reference typed in a clause that leads to another clause once the changes are accepted, or to none. */
export type BrokenReference = {
  /** As it is typed: `Section 7(c)`, `제12조`. */
  readonly said: string;
  /** Number of the clause that it stands in. */
  readonly clause: string;
  /** Number and heading of the clause that it led to. */
  readonly meant: string;
  /** The number that this clause has now; missing where it is gone. */
  readonly now?: string;
};

/** What a person is told of it. */
export function brokenSentence({ said, clause, meant, now }: BrokenReference): Bilingual {
  return {
    en: `“${said}”${clause === '' ? '' : ` in ${clause}`} meant ${meant}, which ${now === undefined ? 'is gone' : `is now ${now}`}.`,
    ko: `${clause === '' ? '' : `${clause}의 `}‘${said}’: 원래 가리킨 조항은 ${meant}${now === undefined ? '이며 삭제되었습니다.' : `이며 이제 번호가 ${now}입니다.`}`,
  };
}

/** References that led to a clause before the changes and do not lead to it after them. */
export function brokenReferences(before: ClauseSplit, after: ClauseSplit): BrokenReference[] {
  const pairs = new Map(
    compareClauses(before.clauses, after.clauses).flatMap((change) =>
      change.kind === 'same' || change.kind === 'changed' ? [[change.before.ordinal, change.after]] : [],
    ),
  );
  const old = new Map(before.clauses.map((clause) => [clause.ordinal, clause]));
  const afterIn = Map.groupBy(after.references, ({ clause }) => clause);
  return [...Map.groupBy(before.references, ({ clause }) => clause)].flatMap(([ordinal, references]) => {
    const home = pairs.get(ordinal);
    const now = home ? (afterIn.get(home.ordinal) ?? []) : [];
    return uniqueBySaid(references).flatMap((reference) => {
      const kept = now.find(({ said }) => said === reference.said);
      const meant = reference.to === undefined ? undefined : old.get(reference.to);
      if (!kept || !meant) return [];
      const there = pairs.get(meant.ordinal);
      if (there !== undefined && kept.to === there.ordinal) return [];
      return [broken(reference, old.get(ordinal), meant, there)];
    });
  });
}

function broken(
  { said }: CrossReference,
  home: Clause | undefined,
  meant: Clause,
  there: Clause | undefined,
): BrokenReference {
  return {
    said,
    clause: home?.number || (home?.heading ?? ''),
    meant: [meant.number, meant.heading].filter((part) => part !== '').join(' '),
    ...(there === undefined ? {} : { now: there.number || there.heading }),
  };
}

function uniqueBySaid(references: readonly CrossReference[]): CrossReference[] {
  return [...new Map(references.map((reference) => [reference.said, reference])).values()];
}
