import type { ReadingFlag } from '#domain/deal/paper.ts';
import type { ExchangeRate } from '#domain/figures/exchange.ts';
import { derivedFrom } from '#domain/library/derivation.ts';
import type { Term } from '#domain/library/term.ts';
import type { Clause, ClauseSplit } from '#domain/reading/clauses/clause.ts';
import { normaliseValue } from '#domain/values/normalise.ts';
import type { Value } from '#domain/values/value.ts';
import type { Amended } from './amended.ts';
import { LIKELY } from './certainty.ts';
import type { CompiledEntry } from './compiled-lexicon.ts';
import { withSchedule } from './follow-schedule.ts';
import { decideByDefinition, followReference } from './follow.ts';
import type { Conflict, FoundValue, OpenTerm, TermClaim } from './paper-reading.ts';
import type { PreparedClause } from './prepared-clause.ts';
import type { ClauseFinding } from './clause-finding.ts';
import { isAmendedBy, isRival, kindOfConflict } from './rivals.ts';
import type { Candidate } from './rivals.ts';
import type { SentenceModel } from './sentence-model.ts';
import { twinFigure } from './twin-figures.ts';

export type Collected = {
  readonly claims: ReadonlyMap<number, readonly TermClaim[]>;
  readonly values: readonly FoundValue[];
  readonly open: readonly OpenTerm[];
  readonly conflicts: readonly Conflict[];
  /** Terms of which something is known, so that the paper is not silent on them. */
  readonly settled: ReadonlySet<string>;
};

/** From what each clause says of each term to what the paper says of it: one value each, and what stands against it. */
export function collectFindings({
  split,
  prepared,
  found,
  rates,
  entries,
  amended,
  learnt,
}: {
  readonly split: ClauseSplit;
  readonly prepared: readonly PreparedClause[];
  readonly found: readonly (readonly ClauseFinding[])[];
  readonly rates: readonly ExchangeRate[];
  readonly entries: readonly CompiledEntry[];
  readonly amended: Amended;
  /** What was learnt of sentences, where it is known. */
  readonly learnt: SentenceModel | undefined;
}): Collected {
  const claims = new Map<number, TermClaim[]>();
  const byTerm = new Map<string, ClauseFinding[]>();
  for (const finding of found.flat()) {
    const whole = completed(finding, split, prepared);
    const { ordinal } = whole.prepared.clause;
    const claim = { term: whole.entry.term.id, confidence: whole.confidence };
    claims.set(ordinal, withClaim(claims.get(ordinal) ?? [], claim));
    byTerm.set(claim.term, [...(byTerm.get(claim.term) ?? []), whole]);
  }
  const values: FoundValue[] = [];
  const open: OpenTerm[] = [];
  const conflicts: Conflict[] = [];
  const settled = new Set<string>();
  for (const [id, findings] of byTerm) {
    const term = findings[0]?.entry.term;
    if (!term) continue;
    const one = oneValue(term, findings, split, rates, prepared, amended, learnt);
    if (one) {
      values.push(one.value);
      conflicts.push(...one.conflicts);
    }
    const left = openOf(findings, one?.value);
    if (left) open.push({ term: id, ...left });
    if (one || left || findings.some(({ isDenied }) => isDenied === true)) settled.add(id);
  }
  for (const { term } of entries)
    if (term.derivesFrom && derivedFrom(term.derivesFrom).every((id) => settled.has(id)))
      settled.add(term.id);
  return { claims, values, open, conflicts, settled };
}

/** Parts of one clause may speak of the same term: the clearest counts. */
function withClaim(claims: readonly TermClaim[], claim: TermClaim): TermClaim[] {
  const before = claims.find(({ term }) => term === claim.term);
  if (before && before.confidence >= claim.confidence) return [...claims];
  return [...claims.filter((each) => each !== before), claim];
}

/** What a clause says with the places that it refers to, and with the words that the paper defines. */
function completed(
  finding: ClauseFinding,
  split: ClauseSplit,
  prepared: readonly PreparedClause[],
): ClauseFinding {
  if (finding.open) return finding;
  const whole = withSchedule(finding, split, prepared);
  if (whole.values.length > 0) return whole;
  return followReference(finding, split, prepared) ?? decideByDefinition(finding, split, prepared) ?? finding;
}

// --- One value -------------------------------------------------------------------------------------

function oneValue(
  term: Term,
  findings: readonly ClauseFinding[],
  split: ClauseSplit,
  rates: readonly ExchangeRate[],
  prepared: readonly PreparedClause[],
  amended: Amended,
  learnt: SentenceModel | undefined,
): { readonly value: FoundValue; readonly conflicts: readonly Conflict[] } | undefined {
  const heard = findings.filter(({ confidence }) => confidence >= LIKELY);
  const isSaidByRider = heard.some(
    ({ values, prepared: { clause } }) => values.length > 0 && amended.riders.has(clause.ordinal),
  );
  const candidates = heard
    .flatMap(({ values, evidence, prepared: whole, prepared: { clause, named } }) =>
      values.map((value): Candidate => ({
        ...value,
        term: term.id,
        clause,
        prepared: whole,
        evidence,
        // The clause that is headed so settles the term; another one mentions it.
        rank:
          value.confidence +
          (named.has(term.id) ? NAMED : evidence.heading === 1 ? 0.12 : 0) -
          (isSaidByRider && amended.clauses.has(clause.ordinal) ? GONE_BACK_TO : 0),
      })),
    )
    .toSorted((a, b) => b.rank - a.rank || a.clause.ordinal - b.clause.ordinal);
  const [likeliest] = candidates;
  if (!likeliest) return undefined;
  const best = inPrevailingLanguage(likeliest, candidates, split);
  const others = candidates.filter(
    (other) => other !== best && !isSame(best.value, other.value, term, rates),
  );
  // What the other clause says as well, beside something else, it does not contradict.
  const isToldIn = (clause: Clause) =>
    candidates.some((other) => other.clause === clause && isSame(best.value, other.value, term, rates));
  const against = others.filter(
    (other) => (isRival(best, other, learnt) || isAmendedBy(best, other, amended)) && !isToldIn(other.clause),
  );
  const flags = new Set<ReadingFlag>(best.flags);
  for (const other of against) flags.add(kindOfConflict(best, other));
  const twin = against.length === 0 ? twinFigure(best, prepared) : undefined;
  if (twin) flags.add('korean-against-english');
  if (best.value.kind !== term.form.kind && best.value.kind !== 'schedule') flags.add('derived');
  // What is said much less plainly in the same clause is most often another term's.
  const inSame = others.filter(({ clause, rank }) => clause === best.clause && rank > best.rank - LESS);
  if (best.others.length > 0 || inSame.length > 0) flags.add('alternatives');
  const isTold = candidates.some(
    (other) => other !== best && other.clause !== best.clause && isSame(best.value, other.value, term, rates),
  );
  const conflicts = [
    ...conflictsOf(term, best, against),
    ...(twin
      ? [{ term: term.id, kind: 'korean-against-english' as const, quotes: [quoteOf(best), twin.quote] }]
      : []),
  ];
  const told =
    against.length > 0 || twin
      ? Math.min(0.55, best.confidence)
      : Math.min(0.98, best.confidence + (isTold ? 0.03 : 0));
  const confidence = best.isSpoken === true ? Math.min(SPOKEN, told) : told;
  return {
    value: {
      term: term.id,
      value: best.value,
      quote: quoteOf(best),
      clause: best.clause.ordinal,
      from: best.span.from,
      to: best.span.to,
      confidence: Math.round(confidence * 100) / 100,
      flags: [...flags],
      alternatives: unrepeated([
        ...best.others.map((value) => ({ value, quote: quoteOf(best), clause: best.clause.ordinal })),
        ...others.map((other) => ({
          value: other.value,
          quote: quoteOf(other),
          clause: other.clause.ordinal,
        })),
        ...(twin ? [twin] : []),
      ]),
      ...(best.reason === undefined || best.reason === '' ? {} : { reason: best.reason }),
    },
    conflicts,
  };
}

/** Of two clauses that say the same in two languages, the one whose language prevails. */
function inPrevailingLanguage(
  best: Candidate,
  candidates: readonly Candidate[],
  { prevailing }: ClauseSplit,
): Candidate {
  if (!prevailing || best.clause.language === prevailing.language || best.clause.twin === undefined)
    return best;
  return (
    candidates.find(
      ({ clause, confidence }) =>
        clause.ordinal === best.clause.twin &&
        clause.language === prevailing.language &&
        confidence >= best.confidence - 0.3,
    ) ?? best
  );
}

/** What only the words of every day say is likely at best. */
const SPOKEN = 0.7;

/** What stands under the very name of the term outranks what another clause says of it in passing. */
const NAMED = 0.5;

/** What a rider goes back to gives way to what the rider says. */
const GONE_BACK_TO = 1;

/** So much less speaks for a value that it is no alternative. */
const LESS = 0.15;

function conflictsOf(term: Term, best: Candidate, against: readonly Candidate[]): Conflict[] {
  const kinds = [...new Set(against.map((other) => kindOfConflict(best, other)))];
  const between = kinds.map((kind): Conflict => ({
    term: term.id,
    kind,
    quotes: [quoteOf(best), ...against.filter((other) => kindOfConflict(best, other) === kind).map(quoteOf)],
  }));
  const inItself: Conflict[] = best.flags.includes('words-against-figures')
    ? [{ term: term.id, kind: 'words-against-figures', quotes: [quoteOf(best)] }]
    : [];
  return [...inItself, ...between];
}

function isSame(a: Value, b: Value, term: Term, rates: readonly ExchangeRate[]): boolean {
  if (JSON.stringify(a) === JSON.stringify(b)) return true;
  const [one, other] = [normaliseValue(a, term.form, rates), normaliseValue(b, term.form, rates)];
  if (one.kind === 'number' && other.kind === 'number')
    return one.n.numerator * other.n.denominator === other.n.numerator * one.n.denominator;
  return one.kind === 'id' && other.kind === 'id' && one.id === other.id;
}

function quoteOf({ clause, span }: Candidate): string {
  return clause.text.slice(span.from, span.to);
}

function unrepeated<T extends { readonly value: Value; readonly clause: number }>(rows: readonly T[]): T[] {
  const seen = new Set<string>();
  return rows.filter(({ value, clause }) => {
    const key = `${clause} ${JSON.stringify(value)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A term stays open where a clause leaves it so and no clause gives it for certain. */
function openOf(
  findings: readonly ClauseFinding[],
  value: FoundValue | undefined,
): Omit<OpenTerm, 'term'> | undefined {
  if (value !== undefined && value.confidence >= 0.6) return undefined;
  const left = findings
    .filter(({ open, confidence }) => open !== undefined && confidence >= LIKELY)
    .toSorted((a, b) => b.confidence - a.confidence)[0];
  if (!left?.open) return undefined;
  const { clause } = left.prepared;
  return { quote: clause.text.slice(left.open.from, left.open.to), clause: clause.ordinal };
}
