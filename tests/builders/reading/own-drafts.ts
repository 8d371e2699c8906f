import type { DraftSource } from './draft-file.ts';
import { BILINGUAL_CO_PRODUCTION } from './drafts/bilingual-co-production.ts';
import { CO_PRODUCTION_LONG_FORM } from './drafts/co-production-long-form.ts';
import { KOREAN_CO_PRODUCTION } from './drafts/korean-co-production.ts';
import { KOREAN_MEMO } from './drafts/korean-memo.ts';
import { KOREAN_REMAKE } from './drafts/korean-remake.ts';
import { LETTER_AGREEMENT } from './drafts/letter-agreement.ts';
import { MARKED_UP_OPTION } from './drafts/marked-up-option.ts';
import { MEMO_TABLE } from './drafts/memo-table.ts';
import { SALES_AGREEMENT } from './drafts/sales-agreement.ts';
import { STUDIO_LONG_FORM } from './drafts/studio-long-form.ts';

/** Whole drafts that we wrote ourselves; parties and titles are invented. Each has a key of the same name. */
export const OWN_DRAFTS: readonly DraftSource[] = [
  STUDIO_LONG_FORM,
  MEMO_TABLE,
  KOREAN_REMAKE,
  BILINGUAL_CO_PRODUCTION,
  LETTER_AGREEMENT,
  KOREAN_CO_PRODUCTION,
  SALES_AGREEMENT,
  MARKED_UP_OPTION,
  KOREAN_MEMO,
  CO_PRODUCTION_LONG_FORM,
];
