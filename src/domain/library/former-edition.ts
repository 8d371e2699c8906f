import { byId } from '#domain/base/by-id.ts';
import type { Library, SituationQuestion } from './library.ts';
import type { Rule } from './rule.ts';
import type { Term } from './term.ts';

/** What a deal is judged with: the fields of a record that move a standing, a score, a ladder, a clause or an outcome. */
export const JUDGED_FIELDS = {
  terms: [
    'kinds',
    'dimension',
    'layer',
    'weight',
    'form',
    'scored',
    'scoredOnlyWith',
    'market',
    'evidence',
    'confidence',
    'positions',
    'clauses',
  ],
  rules: ['kinds', 'check'],
  questions: ['kinds', 'roles', 'answers', 'bears'],
} as const satisfies {
  readonly terms: readonly (keyof Term)[];
  readonly rules: readonly (keyof Rule)[];
  readonly questions: readonly (keyof SituationQuestion)[];
};

type Judged<Entry, Fields extends readonly (keyof Entry)[]> = Pick<
  Entry,
  Fields[number] | ('id' & keyof Entry)
>;
type JudgedTerm = Judged<Term, typeof JUDGED_FIELDS.terms>;
type JudgedRule = Judged<Rule, typeof JUDGED_FIELDS.rules>;
type JudgedQuestion = Judged<SituationQuestion, typeof JUDGED_FIELDS.questions>;

/** An edition that is no longer the newest: of every record what a deal was judged with, and nothing else. */
export type FormerEdition = {
  readonly edition: string;
  readonly terms: readonly JudgedTerm[];
  readonly rules: readonly JudgedRule[];
  readonly questions: readonly JudgedQuestion[];
};

/** What is kept of a library when the next edition takes its place. */
export function keepEdition(edition: string, library: Library): FormerEdition {
  return {
    edition,
    terms: library.terms.map((term) => judgedOf(term, JUDGED_FIELDS.terms)),
    rules: library.rules.map((rule) => judgedOf(rule, JUDGED_FIELDS.rules)),
    questions: library.questions.map((question) => judgedOf(question, JUDGED_FIELDS.questions)),
  };
}

/**
 * The library as it judged in a former edition. What a record is called and how it is explained is as today:
 * that was not kept. A record that the former edition did not have is not in it.
 */
export function libraryOf(former: FormerEdition, today: Library): Library {
  return {
    ...today,
    terms: asFormerly(today.terms, former.terms, JUDGED_FIELDS.terms),
    rules: asFormerly(today.rules, former.rules, JUDGED_FIELDS.rules),
    questions: asFormerly(today.questions, former.questions, JUDGED_FIELDS.questions),
  };
}

function judgedOf<Entry extends { readonly id: string }, Field extends keyof Entry>(
  entry: Entry,
  fields: readonly Field[],
): Pick<Entry, Field | 'id'> {
  const kept = (['id', ...fields] as const).flatMap((field) =>
    entry[field] === undefined ? [] : [[field, entry[field]] as const],
  );
  // The fields asked for, those that the record does not have left out.
  return Object.fromEntries(kept) as Pick<Entry, Field | 'id'>;
}

function asFormerly<Entry extends { readonly id: string }, Field extends keyof Entry>(
  entries: readonly Entry[],
  former: readonly Pick<Entry, Field | 'id'>[],
  fields: readonly Field[],
): Entry[] {
  const before = byId(former);
  return entries.flatMap((entry) => {
    const was = before.get(entry.id);
    if (!was) return [];
    const notJudged = Object.entries(entry).filter(([field]) => !fields.some((each) => each === field));
    // Every field of a record: those that judge from before, the others from today.
    return [{ ...Object.fromEntries(notJudged), ...was } as Entry];
  });
}
