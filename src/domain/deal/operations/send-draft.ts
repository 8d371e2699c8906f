import { Fail } from '#domain/base/failure.ts';
import { isAlwaysAStep, namesNothing } from '#domain/ledger/operations.ts';
import { formatDate } from '#domain/values/format-value.ts';
import { requireDraft } from '../deal.ts';
import { dealOperation } from './deal-operation.ts';
import { withDrafts } from './with-drafts.ts';

/**
 * Says that a draft of ours was sent, and when; from then on it travels in a shareable deal file. Without a date it
 * was not sent after all. Throws Fail `not-found`, and `refused` for a draft that is not ours.
 */
export const sendDraft = dealOperation({
  kind: 'send-draft',
  input: (s) => ({ draftId: s.id, sentOn: s.optional(s.date) }),
  apply(document, { draftId, sentOn }) {
    if (requireDraft(document, draftId, 'draftId').side !== 'ours') throw notOurs();
    return withDrafts(
      document,
      document.drafts.map((draft) => {
        if (draft.id !== draftId) return draft;
        const { sentOn: _before, ...rest } = draft;
        return sentOn === undefined ? rest : { ...rest, sentOn };
      }),
    );
  },
  describe({ draftId, sentOn }, { before }) {
    const { label } = requireDraft(before, draftId, 'draftId');
    if (sentOn === undefined)
      return { en: `Mark “${label}” as not sent`, ko: `‘${label}’ 초안을 보내지 않은 것으로 표시` };
    const date = formatDate(sentOn);
    return { en: `Mark “${label}” as sent on ${date.en}`, ko: `‘${label}’ 초안을 ${date.ko} 발송으로 표시` };
  },
  checkReferences: namesNothing,
  coalesceKey: isAlwaysAStep,
});

function notOurs(): Fail {
  return new Fail(
    'refused',
    {
      en: 'Only a draft of ours is sent. A paper of theirs was received.',
      ko: '발송은 우리 측 초안에만 표시합니다. 상대방 초안은 받은 문서입니다.',
    },
    'draftId',
  );
}
