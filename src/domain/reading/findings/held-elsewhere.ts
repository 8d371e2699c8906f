import type { Clause } from '#domain/reading/clauses/clause.ts';
import { LIKELY } from './certainty.ts';
import type { CompiledEntry } from './compiled-lexicon.ts';
import type { FoundValue } from './paper-reading.ts';
import { bindsElsewhere, makesWait, markAt, saysFree } from './reserved-rights.ts';
import { sentenceSpans } from './sentences.ts';

/**
 * Rights that one clause lists as kept, while another holds back what is kept. Where it calls the right by its letter in the
 * list (`Rights (c) and (d) shall not be exercised until …`) the right waits; where it speaks of it by name, or of all that is
 * kept, nobody can be sure, unless the list itself says that the right is free.
 */
export function heldElsewhere(
  values: readonly FoundValue[],
  clauses: readonly Clause[],
  entries: readonly CompiledEntry[],
): FoundValue[] {
  const waits = clauses.flatMap(waitsIn);
  if (waits.length === 0) return [...values];
  const byTerm = new Map(entries.map((entry) => [entry.term.id, entry] as const));
  return values.map((value) => {
    const entry = byTerm.get(value.term);
    const own = clauses.find(({ ordinal }) => ordinal === value.clause);
    const isKept = value.value.kind === 'choice' && value.value.choice === 'reserved_free';
    if (!isKept || !entry || !own || saysFree(value.reason ?? '')) return value;
    const mark = markAt(own.text, value.from);
    const elsewhere = waits.filter(({ clause }) => clause !== own);
    const howOf = ({ clause, said }: Wait) =>
      bindsElsewhere(entry, isNear(own, clause) ? mark : undefined, said);
    const marked = elsewhere.find((wait) => howOf(wait) === 'by mark');
    if (marked) return heldBack(value, marked);
    const isHeld = elsewhere.some((wait) => howOf(wait) !== undefined);
    return isHeld ? { ...value, confidence: Math.min(LIKELY, value.confidence) } : value;
  });
}

/** A sentence that makes somebody wait, with what stands above it, in small letters. */
type Wait = {
  readonly clause: Clause;
  readonly from: number;
  readonly to: number;
  readonly said: string;
};

function waitsIn(clause: Clause): Wait[] {
  const { text, heading } = clause;
  return sentenceSpans(text, heading)
    .map(({ from, to }) => ({
      clause,
      from,
      to,
      said: `${heading} | ${text.slice(from, to)}`.toLowerCase(),
    }))
    .filter(({ said }) => makesWait(said));
}

/** Letters are those of the list right before, or of the clause that is named: `the rights in 5.1(c)`. */
function isNear(list: Clause, holding: Clause): boolean {
  const behind = holding.ordinal - list.ordinal;
  return (behind > 0 && behind <= NEXT) || (list.number.length > 1 && holding.text.includes(list.number));
}

/** So many clauses on, the letters are still those of that list. */
const NEXT = 3;

function heldBack(value: FoundValue, { clause, from, to }: Wait): FoundValue {
  const quote = clause.text.slice(from, to);
  return {
    ...value,
    value: { kind: 'choice', choice: 'reserved_holdback' },
    quote,
    clause: clause.ordinal,
    from,
    to,
    confidence: HELD,
    alternatives: [...value.alternatives, { value: value.value, quote: value.quote, clause: value.clause }],
    reason: `${value.reason ?? ''} … ${quote}`,
  };
}

/** Read from two places, and likely at best. */
const HELD = 0.66;
