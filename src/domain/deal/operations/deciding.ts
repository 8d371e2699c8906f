import { namesNothing } from '#domain/ledger/operations.ts';
import { VERDICT_WORDS } from '#domain/words/deal-words.ts';
import type { DealDocument } from '../deal.ts';
import { dealOperation } from './deal-operation.ts';

/** `to: null`: we could sign without it after all. */
export const setMustHave = dealOperation({
  kind: 'set-must-have',
  input: (s) => ({ termId: s.id, to: s.nullable(s.mustHave) }),
  apply({ mustHaves, ...rest }, { termId, to }) {
    return withRecords(rest, 'mustHaves', withRecord(mustHaves, termId, to));
  },
  describe({ termId, to }, { termName }) {
    const { en, ko } = termName(termId);
    return to
      ? { en: `Call “${en}” a must-have`, ko: `‘${ko}’ 필수 조건으로 지정` }
      : { en: `“${en}” is no must-have`, ko: `‘${ko}’ 필수 조건 해제` };
  },
  checkReferences: ({ termId }, known) => known.checkTerm(termId, 'operation.termId', 'not-found'),
  coalesceKey: ({ termId }) => `must-have/${termId}`,
});

/** We take a term as their latest paper has it. `to: null` takes that back. */
export const acceptTerm = dealOperation({
  kind: 'accept-term',
  input: (s) => ({ termId: s.id, to: s.nullable(s.accepted) }),
  apply({ accepted, ...rest }, { termId, to }) {
    return withRecords(rest, 'accepted', withRecord(accepted, termId, to));
  },
  describe({ termId, to }, { termName }) {
    const { en, ko } = termName(termId);
    return to
      ? { en: `Accept “${en}” as they have it`, ko: `‘${ko}’ 상대방 안 수용` }
      : { en: `Take back that we accept “${en}”`, ko: `‘${ko}’ 수용 취소` };
  },
  checkReferences: ({ termId }, known) => known.checkTerm(termId, 'operation.termId', 'not-found'),
  coalesceKey: ({ termId }) => `accepted/${termId}`,
});

/** The owner of a failed check says that it cannot be mended. `to: null` takes that back. */
export const setBeyondMending = dealOperation({
  kind: 'set-beyond-mending',
  input: (s) => ({ ruleId: s.id, to: s.nullable(s.beyondMending) }),
  apply({ beyondMending, ...rest }, { ruleId, to }) {
    return withRecords(rest, 'beyondMending', withRecord(beyondMending, ruleId, to));
  },
  describe: ({ to }) =>
    to
      ? { en: 'Say that a failed check cannot be mended', ko: '법률 요건 보완 불가로 표시' }
      : { en: 'Say that a failed check can be mended', ko: '법률 요건 보완 불가 표시 취소' },
  checkReferences: ({ ruleId }, known) => known.checkRule(ruleId, 'operation.ruleId', 'not-found'),
  coalesceKey: ({ ruleId }) => `beyond-mending/${ruleId}`,
});

/** What we do if this fails. `to: null`: there is nothing yet. */
export const setAlternative = dealOperation({
  kind: 'set-alternative',
  input: (s) => ({ to: s.nullable(s.alternative) }),
  apply({ alternative: _old, ...rest }, { to }) {
    return to ? { ...rest, alternative: to } : rest;
  },
  describe: () => ({ en: 'Edit our alternative', ko: '우리의 대안 수정' }),
  checkReferences: namesNothing,
  coalesceKey: () => 'alternative',
});

/** Who decides, and by when. */
export const setMandate = dealOperation({
  kind: 'set-mandate',
  input: (s) => ({ to: s.nullable(s.mandate) }),
  apply({ mandate: _old, ...rest }, { to }) {
    return to ? { ...rest, mandate: to } : rest;
  },
  describe: () => ({ en: 'Edit who decides', ko: '결정권자 수정' }),
  checkReferences: namesNothing,
  coalesceKey: () => 'mandate',
});

/** What the person decided, whatever the app recommends. `to: null` takes it back. */
export const setDecision = dealOperation({
  kind: 'set-decision',
  input: (s) => ({ to: s.nullable(s.decision) }),
  apply({ decision: _old, ...rest }, { to }) {
    return to ? { ...rest, decision: to } : rest;
  },
  describe({ to }) {
    if (!to) return { en: 'Take back our decision', ko: '우리의 결정 취소' };
    const { en, ko } = VERDICT_WORDS[to.verdict];
    return { en: `Decide: ${en}`, ko: `결정: ${ko}` };
  },
  checkReferences: namesNothing,
  coalesceKey: () => 'decision',
});

type ById<Content> = Readonly<Record<string, Content>>;

function withRecord<Content>(
  before: ById<Content> | undefined,
  id: string,
  to: Content | null,
): ById<Content> {
  const { [id]: _old, ...others } = before ?? {};
  return to === null ? others : { ...others, [id]: to };
}

/** An empty list is the same as none, and is left out. */
function withRecords<Field extends 'mustHaves' | 'accepted' | 'beyondMending'>(
  rest: Omit<DealDocument, Field>,
  field: Field,
  terms: NonNullable<DealDocument[Field]>,
): DealDocument {
  const document = rest as DealDocument;
  return Object.keys(terms).length === 0 ? document : { ...document, [field]: terms };
}
