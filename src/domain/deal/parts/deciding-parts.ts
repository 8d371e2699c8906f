import type {
  AcceptedTerm,
  Alternative,
  BeyondMending,
  Mandate,
  MustHave,
  OwnDecision,
} from '../deciding.ts';
import { withContentsOrNone } from './by-id.ts';
import {
  tellAccepted,
  tellAlternative,
  tellBeyondMending,
  tellDecision,
  tellMandate,
  tellMustHave,
} from '../changes/deciding-changes.ts';
import type { DealPartRecord } from './deal-part.ts';

/** A term without which we do not sign. */
export const mustHavePart: DealPartRecord<'must-have', 'termId', MustHave> = {
  kind: 'must-have',
  ids: ['termId'],
  takeOut: ({ mustHaves = {} }) =>
    Object.entries(mustHaves).map(([termId, content]) => ({ termId, content })),
  putIn({ mustHaves: old, ...rest }, pieces) {
    const mustHaves = withContentsOrNone(
      old,
      pieces.map(({ termId, content }) => [termId, content]),
    );
    return mustHaves ? { ...rest, mustHaves } : rest;
  },
  termIds: ({ termId }) => [termId],
  texts: ({ content }) => [{ at: 'reason', kind: 'note', text: content.reason }],
  tell: (before, after, told) => tellMustHave(before, before.content, after.content, told),
};

/** A term that we accept as their paper has it. */
export const acceptedPart: DealPartRecord<'accepted', 'termId', AcceptedTerm> = {
  kind: 'accepted',
  ids: ['termId'],
  takeOut: ({ accepted = {} }) => Object.entries(accepted).map(([termId, content]) => ({ termId, content })),
  putIn({ accepted: old, ...rest }, pieces) {
    const accepted = withContentsOrNone(
      old,
      pieces.map(({ termId, content }) => [termId, content]),
    );
    return accepted ? { ...rest, accepted } : rest;
  },
  termIds: ({ termId }) => [termId],
  texts: ({ content }) => [{ at: 'note', kind: 'note', text: content.note }],
  tell: (before, after, told) => tellAccepted(before, before.content, after.content, told),
};

/** A failed check of which its owner says that it cannot be mended. */
export const beyondMendingPart: DealPartRecord<'beyond-mending', 'ruleId', BeyondMending> = {
  kind: 'beyond-mending',
  ids: ['ruleId'],
  takeOut: ({ beyondMending = {} }) =>
    Object.entries(beyondMending).map(([ruleId, content]) => ({ ruleId, content })),
  putIn({ beyondMending: old, ...rest }, pieces) {
    const beyondMending = withContentsOrNone(
      old,
      pieces.map(({ ruleId, content }) => [ruleId, content]),
    );
    return beyondMending ? { ...rest, beyondMending } : rest;
  },
  termIds: () => [],
  texts: ({ content }) => [{ at: 'reason', kind: 'note', text: content.reason }],
  tell: (before, after, told) => tellBeyondMending(before, before.content, after.content, told),
};

/** What we do if this fails. */
export const alternativePart: DealPartRecord<'alternative', never, Alternative> = {
  kind: 'alternative',
  ids: [],
  takeOut: ({ alternative }) => (alternative ? [{ content: alternative }] : []),
  putIn({ alternative: _old, ...rest }, [piece]) {
    return piece?.content ? { ...rest, alternative: piece.content } : rest;
  },
  termIds: () => [],
  texts: ({ content }) => [{ at: 'what', kind: 'note', text: content.what }],
  tell: (before, after) => tellAlternative(before.content, after.content),
};

/** Who decides on our side, and by when. */
export const mandatePart: DealPartRecord<'mandate', never, Mandate> = {
  kind: 'mandate',
  ids: [],
  takeOut: ({ mandate }) => (mandate ? [{ content: mandate }] : []),
  putIn({ mandate: _old, ...rest }, [piece]) {
    return piece?.content ? { ...rest, mandate: piece.content } : rest;
  },
  termIds: () => [],
  texts: ({ content }) => [{ at: 'decided-by', kind: 'note', text: content.decidedBy }],
  tell: (before, after) => tellMandate(before.content, after.content),
};

/** What the person decided. */
export const decisionPart: DealPartRecord<'decision', never, OwnDecision> = {
  kind: 'decision',
  ids: [],
  takeOut: ({ decision }) => (decision ? [{ content: decision }] : []),
  putIn({ decision: _old, ...rest }, [piece]) {
    return piece?.content ? { ...rest, decision: piece.content } : rest;
  },
  termIds: () => [],
  texts: ({ content }) => [{ at: 'reason', kind: 'note', text: content.reason }],
  tell: (before, after) => tellDecision(before.content, after.content),
};
