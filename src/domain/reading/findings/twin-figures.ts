import { byId } from '#domain/base/by-id.ts';
import type { Clause } from '#domain/reading/clauses/clause.ts';
import type { Span } from './search-text.ts';
import type { PreparedClause } from './prepared-clause.ts';
import type { Value } from '#domain/values/value.ts';

/** What the same clause in the other language has in place of a value. */
export type TwinFigure = { readonly value: Value; readonly quote: string; readonly clause: number };

/**
 * A clause and its twin have as many figures of a kind, and the value of the one is none of the other's: they say different
 * things, whether or not the words of the other were understood (`12개월` beside `six (6) months`). Where a single figure
 * of the twin is left over, it is the one that stands in its place.
 */
export function twinFigure(
  {
    value,
    clause,
    others,
  }: { readonly value: Value; readonly clause: Clause; readonly others: readonly Value[] },
  prepared: readonly PreparedClause[],
): TwinFigure | undefined {
  if (clause.twin === undefined || numberOf(value) === undefined) return undefined;
  const byOrdinal = byId(prepared.map((each) => ({ id: String(each.clause.ordinal), each })));
  const [own, twin] = [clause.ordinal, clause.twin].map((ordinal) => byOrdinal.get(String(ordinal))?.each);
  if (!own || !twin) return undefined;
  const [ours, theirs] = [own, twin].map((each) =>
    each.figures.filter((figure) => figure.value.kind === value.kind),
  );
  if (!ours || !theirs || ours.length !== theirs.length) return undefined;
  const isOurs = (other: Value): boolean => ours.some((figure) => isAsMuch(figure.value, other));
  if (theirs.some((figure) => [value, ...others].some((each) => isAsMuch(each, figure.value))))
    return undefined;
  const [left, ...more] = theirs.filter((figure) => !isOurs(figure.value));
  if (!left || more.length > 0) return undefined;
  return { value: left.value, quote: sentenceAt(twin, left), clause: clause.twin };
}

function sentenceAt({ clause, sentences }: PreparedClause, { from, to }: Span): string {
  const sentence = sentences.find((each) => each.from <= from && each.to >= to) ?? { from, to };
  return clause.text.slice(sentence.from, sentence.to);
}

/** Whether two figures say the same number in the same unit, whatever they are of. */
export function isAsMuch(one: Value, other: Value): boolean {
  return numberOf(one) === numberOf(other);
}

const MONTHS: Readonly<Record<string, number>> = { years: 12, months: 1 };

/** How much a figure says, in its unit; a base that one language leaves out does not matter. */
function numberOf(value: Value): string | undefined {
  switch (value.kind) {
    case 'money':
      return `${value.money.currency} ${value.money.amountMinor}`;
    case 'share':
    case 'rate':
      return `${value.share.numerator}/${value.share.denominator}`;
    // What is counted has a name of its own in each language: 400개, 400 screens.
    case 'quantity':
      return `${value.n.numerator}/${value.n.denominator}`;
    case 'duration': {
      const times = MONTHS[value.unit] ?? 1;
      return `${(value.n.numerator * times) / value.n.denominator} ${value.unit in MONTHS ? 'months' : value.unit}`;
    }
    case 'multiple':
      return `${value.n.numerator}/${value.n.denominator}`;
    default:
      return undefined;
  }
}
