import { isOurs, returnedChanges, sharesOf } from '#domain/reading/returned/returned-changes.ts';
import type { ReturnedChange, StatedArticle } from '#domain/reading/returned/returned-changes.ts';
import { changedCells, returnedComments, returnedIssues } from '#domain/reading/returned/returned-issues.ts';
import type { ReturnedComment, ReturnedIssue } from '#domain/reading/returned/returned-issues.ts';
import type { PaperDocument } from '#domain/reading/document/paper-document.ts';
import type { PaperSource } from './read-document.ts';
import { documentIn } from './read-document.ts';
import type { Step, Task } from './task.ts';

/** A file that came, as it was read, and the papers of ours that it may be. */
export type ReturnedOrder = {
  readonly returned: PaperDocument;
  readonly sent: readonly (PaperSource & { readonly articles: readonly StatedArticle[] })[];
};

/** Which of them it is, with what was changed in it; undefined where it is none. */
export type ReturnedFound =
  | {
      readonly which: number;
      readonly changes: readonly ReturnedChange[];
      readonly issues: readonly ReturnedIssue[];
      readonly comments: readonly ReturnedComment[];
    }
  | undefined;

/** Telling a paper of ours that came back by what stands in it, and reading what they made of it. */
export const readReturned: Task<ReturnedOrder, ReturnedFound> = {
  label: { en: 'Looking for our own paper in it', ko: '우리 측 문서인지 확인' },
  limitMs: 120_000,
  run: returnedInSteps,
};

async function* returnedInSteps({ returned, sent }: ReturnedOrder): AsyncGenerator<Step, ReturnedFound> {
  const total = Math.max(1, sent.length);
  let best: { which: number; share: number; document: PaperDocument } | undefined;
  for (const [which, source] of sent.entries()) {
    const document = yield* documentIn(source, { from: which, to: which + 1, total });
    const shares = sharesOf(document, returned);
    // A file that was kept comes first, and an equal one after it is no better.
    const share = shares.ofSent + shares.ofReturned;
    if (isOurs(shares) && share > (best?.share ?? 0)) best = { which, share, document };
  }
  if (!best) return undefined;
  const { which, document } = best;
  const ours = { document, articles: sent[which]?.articles ?? [] };
  return {
    which,
    // Rows of a workbook are sorted and its columns moved; nothing in it is tracked.
    changes: returned.format === 'xlsx' ? changedCells(ours, returned) : returnedChanges(ours, returned),
    issues: returnedIssues(ours, returned),
    comments: returnedComments(ours, returned),
  };
}
