import type { TermEntry } from '#domain/deal/deal.ts';
import { MOST_QUOTED } from '#domain/deal/paper.ts';
import type { DecidedFinding, PaperPlace, ReadingFlag } from '#domain/deal/paper.ts';
import type { TermState } from '#domain/values/state.ts';

/** Where a decision rests in the paper, as far as it is known. */
export type RestsOn = {
  readonly place: PaperPlace;
  readonly flags: readonly ReadingFlag[];
  readonly confidence?: number;
};

/** What a decision makes of a term in a draft; undefined for what was rejected: then the draft says nothing of it. */
export function stateOfDecision({ decision, value }: DecidedFinding): TermState | undefined {
  if (decision === 'rejected') return undefined;
  if (decision === 'absent') return { kind: 'absent' };
  return value ? { kind: 'value', value } : { kind: 'open' };
}

/** The entry of a draft that a decision gives, with its quotation and place; undefined for what was rejected. */
export function entryOfDecision(
  paperId: string,
  decided: DecidedFinding,
  restsOn: RestsOn | undefined,
): Pick<TermEntry, 'state' | 'clause' | 'place' | 'found'> | undefined {
  const state = stateOfDecision(decided);
  if (!state) return undefined;
  const quotation = decided.quotation.slice(0, MOST_QUOTED);
  const place = restsOn?.place ?? { part: 'body', clause: '' };
  return {
    state,
    clause: quotation,
    place: place.clause,
    found: {
      paperId,
      quotation,
      at: place,
      ...(decided.decision === 'accepted' && restsOn?.confidence !== undefined
        ? { confidence: restsOn.confidence }
        : {}),
      flags: restsOn?.flags ?? [],
    },
  };
}
