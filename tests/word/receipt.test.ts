import { describe, expect, it } from 'vitest';
import { receiptSentence } from '#domain/redline/receipt.ts';

describe('the receipt of a redline in one sentence', () => {
  it.each([
    [
      { changes: 12, clauses: 9, comments: 0 },
      '12 changes in 9 clauses; nothing else changed.',
      '9개 조항에서 12건을 수정했고 그 밖에 바뀐 내용은 없습니다.',
    ],
    [
      { changes: 1, clauses: 1, comments: 1 },
      '1 change in 1 clause, 1 comment in the margin; nothing else changed.',
      '1개 조항에서 1건을 수정했고 메모 1건을 달았으며 그 밖에 바뀐 내용은 없습니다.',
    ],
    [
      { changes: 2, clauses: 0, comments: 0 },
      '2 changes; nothing else changed.',
      '2건을 수정했고 그 밖에 바뀐 내용은 없습니다.',
    ],
  ])('%j', (facts, en, ko) => {
    expect(receiptSentence(facts)).toEqual({ en, ko });
  });
});
