import { addMonths } from '#domain/base/calendar.ts';
import { byEdition } from './edition.ts';
import type { RecordList } from './edition.ts';
import type { Library } from './library.ts';
import type { Rule, RuleNature } from './rule.ts';
import type { EvidenceKind, Term } from './term.ts';

/**
 * After how many months a record is to be looked at again. Our judgment, stated once for all records in
 * `review.yaml`: what a legislature or a programme changes each year sooner than what a market does.
 */
export type ReviewMonths = {
  /** Counted from the day up to which the rule was read. */
  readonly rules: Readonly<Record<RuleNature, number>>;
  /** Counted from the edition that last named the record, else from the first. */
  readonly figures: Readonly<Record<Exclude<EvidenceKind, 'house'>, number>>;
};

type Reviewed = Pick<Library, 'editions' | 'review'>;

/** ISO date by which a rule is to be read again; undefined where the library does not say how long a reading lasts. */
export function reviewRuleBy(
  rule: Pick<Rule, 'nature' | 'asOf' | 'reviewBy'>,
  { review }: Reviewed,
): string | undefined {
  if (rule.reviewBy !== undefined) return rule.reviewBy;
  return review && addMonths(rule.asOf, review.rules[rule.nature]);
}

/** The same for the market figures of a term. A benchmark that the firm hides has none. */
export function reviewTermBy(
  term: Pick<Term, 'id' | 'evidence' | 'reviewBy'>,
  library: Reviewed,
): string | undefined {
  if (term.reviewBy !== undefined) return term.reviewBy;
  return reviewFigureBy({ list: 'terms', id: term.id, evidence: term.evidence }, library);
}

/** The same for any figure that says what kind of knowledge it is. */
export function reviewFigureBy(
  { list, id, evidence }: { readonly list: RecordList; readonly id: string; readonly evidence: EvidenceKind },
  library: Reviewed,
): string | undefined {
  const readOn = lastNamedOn(`${list}/${id}`, library);
  if (evidence === 'house' || readOn === undefined || !library.review) return undefined;
  return addMonths(readOn, library.review.figures[evidence]);
}

/** On the day itself it is not yet overdue. Both are ISO dates. */
export function isOverdue(reviewBy: string | undefined, on: string): boolean {
  return reviewBy !== undefined && reviewBy < on;
}

/** The day of the newest edition whose log names the record; of the first edition where none does. */
function lastNamedOn(record: string, { editions }: Reviewed): string | undefined {
  const oldestFirst = editions.toSorted(byEdition);
  const named = oldestFirst.findLast(({ changes }) =>
    changes.some(({ records }) => records.includes(record)),
  );
  return (named ?? oldestFirst[0])?.givenOn;
}
