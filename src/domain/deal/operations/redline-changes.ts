import { Fail } from '#domain/base/failure.ts';
import { sameContent } from '#domain/base/same-content.ts';
import { requireDraft } from '../deal.ts';
import { requirePaper } from '../paper.ts';
import type { RedlineChangeInHand } from '../redline-change.ts';
import { MOST_REDLINE_CHANGES } from '../redline-change.ts';
import { dealOperation } from './deal-operation.ts';

/** A change of a redline in the making. `to: null` takes it out of the list, or back to what the draft proposes. */
export const setRedlineChange = dealOperation({
  kind: 'set-redline-change',
  input: (s) => ({ changeId: s.id, to: s.nullable(s.redlineChange) }),
  apply(document, { changeId, to }) {
    const { redlineChanges = {}, ...rest } = document;
    const { [changeId]: _old, ...others } = redlineChanges;
    if (to === null) return Object.keys(others).length === 0 ? rest : { ...rest, redlineChanges: others };
    requirePaper(document.papers, to.paperId);
    requireDraft(document, to.draftId, 'draftId');
    if (Object.keys(others).length >= MOST_REDLINE_CHANGES) throw tooMany();
    return { ...rest, redlineChanges: { ...others, [changeId]: to } };
  },
  describe: ({ to }) =>
    to
      ? { en: 'Edit a change of the redline', ko: '수정 표시본의 변경 수정' }
      : { en: 'Take a change out of the redline', ko: '수정 표시본에서 변경 제외' },
  checkReferences({ to }, known) {
    for (const termId of to?.termIds ?? []) known.checkTerm(termId, 'operation.to.termIds', 'not-found');
  },
  coalesceKey({ changeId, to }, { redlineChanges = {} }) {
    const field = to && typedField(redlineChanges[changeId], to);
    return field ? `redline-change/${changeId}/${field}` : null;
  },
});

/** The one field of words in which two states of a change differ; undefined where they differ in anything else. */
function typedField(
  before: RedlineChangeInHand | undefined,
  { change, ...after }: RedlineChangeInHand,
): string | undefined {
  if (!before) return undefined;
  const { change: old, ...rest } = before;
  if (!sameContent(rest, after)) return undefined;
  const [was, is]: Readonly<Record<string, string>>[] = [old, change];
  const fields = [...new Set([...Object.keys(old), ...Object.keys(change)])].filter(
    (field) => was?.[field] !== is?.[field],
  );
  return fields.length === 1 ? fields[0] : undefined;
}

function tooMany(): Fail {
  return new Fail('refused', {
    en: `This deal keeps ${MOST_REDLINE_CHANGES} changes of redlines already. Take out those that are no longer needed.`,
    ko: `이 거래에 보관된 수정 표시본의 변경이 이미 ${MOST_REDLINE_CHANGES}건입니다. 필요 없는 변경을 목록에서 빼세요.`,
  });
}
