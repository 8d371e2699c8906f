import { namesNothing } from '#domain/ledger/operations.ts';
import { dealOperation } from './deal-operation.ts';

/** From now on the deal is looked at with this edition of the library. */
export const judgeBy = dealOperation({
  kind: 'judge-by',
  input: (s) => ({ to: s.judgedBy }),
  apply: (document, { to }) => ({ ...document, judgedBy: to }),
  describe: ({ to }) => ({
    en: `Judge by edition ${to.edition} of the library`,
    ko: `라이브러리 ${to.edition}판 기준으로 판단`,
  }),
  checkReferences: namesNothing,
  coalesceKey: () => 'judged-by',
});
