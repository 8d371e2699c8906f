import type { Bilingual } from '#domain/text/bilingual.ts';

/** What the check saw in a finished redline. */
export type RedlineFacts = {
  /** Changes that were asked for. */
  readonly changes: number;
  readonly comments: number;
  /** Tracked insertions and deletions of ours, marks of paragraphs included. */
  readonly insertions: number;
  readonly deletions: number;
  /** Tracked changes of others, which stay theirs. */
  readonly othersChanges: number;
  readonly paragraphs: { readonly all: number; readonly unchanged: number };
  readonly parts: {
    readonly all: number;
    readonly unchanged: number;
    /** Names of those that have other bytes, or are new. */
    readonly changed: readonly string[];
  };
};

/** A finished redline with the proof that nothing else changed. Both sides may see it. */
export type RedlineReceipt = RedlineFacts & {
  /** Clauses with a change, where the paper has clauses. */
  readonly clauses: number;
  /** SHA-256 of the files, in small hexadecimal digits. */
  readonly digests: { readonly theirs: string; readonly redline: string; readonly clean: string };
};

/**
 * The receipt in one sentence.
 * @example receiptSentence({ changes: 12, clauses: 9, … }).en // '12 changes in 9 clauses; nothing else changed.'
 */
export function receiptSentence({
  changes,
  clauses,
  comments,
}: Pick<RedlineReceipt, 'changes' | 'clauses' | 'comments'>): Bilingual {
  const counted = `${changes} ${changes === 1 ? 'change' : 'changes'}`;
  const inClauses = clauses === 0 ? '' : ` in ${clauses} ${clauses === 1 ? 'clause' : 'clauses'}`;
  const withComments =
    comments === 0 ? '' : `, ${comments} ${comments === 1 ? 'comment' : 'comments'} in the margin`;
  return {
    en: `${counted}${inClauses}${withComments}; nothing else changed.`,
    ko: `${clauses === 0 ? '' : `${clauses}개 조항에서 `}${changes}건을 수정했고${comments === 0 ? '' : ` 메모 ${comments}건을 달았으며`} 그 밖에 바뀐 내용은 없습니다.`,
  };
}

/** What was counted in the file, in two sentences. */
export function receiptFacts({
  insertions,
  deletions,
  othersChanges,
  paragraphs,
  parts,
}: Pick<RedlineFacts, 'insertions' | 'deletions' | 'othersChanges' | 'paragraphs' | 'parts'>): Bilingual {
  return {
    en: `Tracked: ${insertions} inserted, ${deletions} deleted; of others, ${othersChanges} kept. ${paragraphs.unchanged} of ${paragraphs.all} paragraphs and ${parts.unchanged} of ${parts.all} parts of the file keep their bytes.`,
    ko: `추적된 삽입 ${insertions}건, 삭제 ${deletions}건. 다른 사람의 변경 ${othersChanges}건은 그대로입니다. 문단 ${paragraphs.all}개 중 ${paragraphs.unchanged}개, 파일 구성 항목 ${parts.all}개 중 ${parts.unchanged}개가 바이트까지 같습니다.`,
  };
}
