import type { DraftSource } from './draft-file.ts';
import { CO_PRODUCTION_BULLETS } from './drafts/co-production-bullets.ts';
import { KOREAN_CONDITION_TABLE } from './drafts/korean-condition-table.ts';
import { KOREAN_OUTRIGHT_SALE } from './drafts/korean-outright-sale.ts';
import { PARTICULARS_OPTION } from './drafts/particulars-option.ts';
import { RIGHTS_HOLDER_LETTER } from './drafts/rights-holder-letter.ts';

/** Written after the others, in other forms; they show how far the reading comes on papers that nobody had in mind. */
export const HELD_BACK_DRAFTS: readonly DraftSource[] = [
  RIGHTS_HOLDER_LETTER,
  KOREAN_OUTRIGHT_SALE,
  CO_PRODUCTION_BULLETS,
  PARTICULARS_OPTION,
  KOREAN_CONDITION_TABLE,
];
