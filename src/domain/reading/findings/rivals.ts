import type { ReadingFlag } from '#domain/deal/paper.ts';
import type { Clause } from '#domain/reading/clauses/clause.ts';
import type { BaseId, Value } from '#domain/values/value.ts';
import type { Amended } from './amended.ts';
import type { ClauseValue } from './clause-finding.ts';
import type { Evidence, SentenceEvidence } from './evidence.ts';
import { tellsWhatWas } from './former-words.ts';
import type { PreparedClause } from './prepared-clause.ts';
import { saidTogether } from './said-together.ts';
import type { SentenceModel } from './sentence-model.ts';

/** A value of a term with the clause that it stands in. */
export type Candidate = ClauseValue & {
  readonly term: string;
  readonly clause: Clause;
  readonly prepared: PreparedClause;
  readonly evidence: Evidence;
  readonly rank: number;
};

/** Two values that cannot both hold, each said clearly enough. */
export function isRival(best: Candidate, other: Candidate, learnt: SentenceModel | undefined): boolean {
  if (other.clause === best.clause) return false;
  // What once stood contradicts nothing, and nothing contradicts it.
  if (
    [best, other].some(({ clause, span }) =>
      tellsWhatWas(clause.text.slice(span.from, span.to).toLowerCase()),
    )
  )
    return false;
  const least = Math.min(best.confidence, other.confidence);
  // Two languages that chose differently were more often read differently; figures of two kinds are two figures.
  if (isTwin(best, other))
    return best.value.kind === other.value.kind && least >= (best.value.kind === 'choice' ? CHOSEN : HEARD);
  // A note that says otherwise than the clause that it stands under was put there to say so.
  if (isNoteOf(best.clause, other.clause) || isNoteOf(other.clause, best.clause)) return least >= NOTED;
  // `100% of net profits` is what a share is taken of, and no share.
  if (isWhole(other.value) !== isWhole(best.value)) return false;
  const isFigure = best.value.kind !== 'choice' && best.value.kind !== 'yes-no';
  const speak = isFigure && learnt ? witness(learnt, best, other) : undefined;
  if (speak === 'none' || isTotalOf(best, other)) return false;
  // A schedule is there to say what the body says: the same kind of figure in both is meant for the same.
  if (isOfSchedule(best.clause) !== isOfSchedule(other.clause) && best.value.kind === other.value.kind)
    return least >= (speak === 'both' && isOfOneKind(best.value, other.value) ? HEARD : SCHEDULED);
  if (speak === 'both' && least >= PASSING && isOfOneKind(best.value, other.value)) return true;
  return least >= PLAIN;
}

/** What a clause says and what the rider says that goes back to it: of one kind, each heard at all. */
export function isAmendedBy(best: Candidate, other: Candidate, { clauses, riders }: Amended): boolean {
  const isPair = ([one, two]: readonly [Candidate, Candidate]): boolean =>
    clauses.has(one.clause.ordinal) && riders.has(two.clause.ordinal);
  return best.value.kind === other.value.kind && (isPair([best, other]) || isPair([other, best]));
}

export function kindOfConflict(one: Candidate, other: Candidate): ReadingFlag {
  if (isTwin(one, other)) return 'korean-against-english';
  return isOfSchedule(one.clause) === isOfSchedule(other.clause)
    ? 'clause-against-clause'
    : 'schedule-against-body';
}

/** Said plainly enough that another clause contradicts it. */
const PLAIN = 0.82;
/** Enough of a choice that its twin makes otherwise. */
const CHOSEN = 0.75;
/** Enough of a note, which is short and has no heading. */
const NOTED = 0.55;
/** Enough of a figure that the body and a schedule give each. */
const SCHEDULED = 0.65;
/** Enough where the language of the twin, or what was learnt of the sentences, says that both are of the term. */
const HEARD = 0.5;
const PASSING = 0.45;

function isTwin({ clause: one }: Candidate, { clause: other }: Candidate): boolean {
  return other.twin === one.ordinal || one.twin === other.ordinal;
}

function isNoteOf(note: Clause, clause: Clause): boolean {
  return note.noteOf === clause.ordinal;
}

function isOfSchedule({ kind, part }: Clause): boolean {
  return kind === 'schedule' || part.startsWith('schedule');
}

function isWhole(value: Value): boolean {
  return value.kind === 'share' && value.share.numerator === value.share.denominator;
}

// --- Whether both sentences speak of the term --------------------------------------------------------------

/**
 * A second witness beside the words of the lexicon: what was learnt of sentences like these. Two figures contradict each other
 * where both sentences are of the term; where one of them is hardly ever said of it, it is another's figure.
 */
function witness(learnt: SentenceModel, best: Candidate, other: Candidate): 'both' | 'one' | 'none' {
  const [one, two] = [best, other].map((each) => likenessOf(each, learnt)) as [number, number];
  if (isHardlySaid(best, one) || isHardlySaid(other, two)) return 'none';
  return isSpoken(best, one) && isSpoken(other, two) ? 'both' : 'one';
}

/** Unless many of its words say it, each in another way. */
function isHardlySaid(candidate: Candidate, likeness: number): boolean {
  return likeness < HARDLY && (saidAt(candidate)?.count ?? 0) < MANY;
}

function isSpoken(candidate: Candidate, likeness: number): boolean {
  if (likeness >= ALIKE) return true;
  const said = saidAt(candidate);
  return said !== undefined && said.count > 1 && said.hints > 0;
}

function likenessOf({ term, prepared, span }: Candidate, learnt: SentenceModel): number {
  const at = sentenceAt(prepared, span);
  return Math.max(
    0,
    ...saidTogether(prepared)(learnt)
      .filter(({ first, last }) => first <= at && at <= last)
      .map(({ likenesses }) => likenesses.find((each) => each.term === term)?.score ?? 0),
  );
}

function saidAt({ prepared, evidence, span }: Candidate): SentenceEvidence | undefined {
  const at = sentenceAt(prepared, span);
  return evidence.sentences.find(({ sentence, isAgainst }) => sentence === at && !isAgainst);
}

function sentenceAt({ sentences }: PreparedClause, { from, to }: Candidate['span']): number {
  return sentences.findIndex((each) => each.from < to && from < each.to);
}

const HARDLY = 0.015;
const ALIKE = 0.1;
const MANY = 4;

// --- Whether both figures say the same kind of thing ---------------------------------------------------------

/** Money of one currency, shares of one base, periods that are counted alike. */
function isOfOneKind(one: Value, other: Value): boolean {
  if (one.kind === 'money' && other.kind === 'money')
    return one.money.currency === other.money.currency && one.per === other.per;
  if (one.kind === 'duration' && other.kind === 'duration') return isLong(one.unit) === isLong(other.unit);
  if (one.kind === 'quantity' && other.kind === 'quantity') return one.unit === other.unit;
  const [base, second] = [baseOf(one), baseOf(other)];
  return one.kind === other.kind && base === second;
}

function baseOf(value: Value): BaseId | undefined {
  return 'base' in value ? value.base : undefined;
}

function isLong(unit: string): boolean {
  return unit === 'months' || unit === 'years';
}

/** `not beyond 45 months in all`: what the periods may come to together is none of them. */
function isTotalOf(one: Candidate, other: Candidate): boolean {
  return one.value.kind === 'duration' && isTotal(one) !== isTotal(other);
}

function isTotal({ prepared, span }: Candidate): boolean {
  const text = prepared.clause.text.slice(span.from, span.to);
  return TOTAL.test(text);
}

const TOTAL =
  /\b(?:in (?:all|total|aggregate)|altogether|in the aggregate|however extended|in no event (?:later|longer|beyond)|end not later than)\b|초과할 수 없|넘을 수 없|넘지 못|(?:모두|다) 합(?:쳐|하여|해)|통산|합산하여/i;
