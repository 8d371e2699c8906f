import type { Clause } from '#domain/reading/clauses/clause.ts';
import { LIKELY } from './certainty.ts';
import { holdsBack, saysFree } from './reserved-rights.ts';
import type { FoundValue } from './paper-reading.ts';

/**
 * Rights that one clause lists as kept, while another holds back what is kept: whether the hold-back binds every one of them
 * nobody can be sure, unless the list itself says that a right is free of it.
 */
export function heldElsewhere(values: readonly FoundValue[], clauses: readonly Clause[]): FoundValue[] {
  const holding = clauses.filter(({ text }) => holdsBack(text.toLowerCase())).map(({ ordinal }) => ordinal);
  return values.map((value) => {
    const isKept = value.value.kind === 'choice' && value.value.choice === 'reserved_free';
    const isHeld =
      isKept && holding.some((ordinal) => ordinal !== value.clause) && !saysFree(value.reason ?? '');
    return isHeld ? { ...value, confidence: Math.min(LIKELY, value.confidence) } : value;
  });
}
