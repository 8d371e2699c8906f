import type { METHODS } from '#contract/methods.ts';
import { COMPARISON_SAMPLES } from './samples/comparison.ts';
import { DEAL_FILES_SAMPLES } from './samples/deal-files.ts';
import { PAPERS_SAMPLES } from './samples/papers.ts';
import { DEALS_SAMPLES } from './samples/deals.ts';
import { DOCUMENTS_SAMPLES } from './samples/documents.ts';
import { FILES_SAMPLES } from './samples/files.ts';
import { HISTORY_SAMPLES } from './samples/history.ts';
import { HOST_SAMPLES } from './samples/host.ts';
import { HOUSE_SAMPLES } from './samples/house.ts';
import { JOBS_SAMPLES } from './samples/jobs.ts';
import { LIBRARY_SAMPLES } from './samples/library.ts';
import { MONEY_SAMPLES } from './samples/money.ts';
import { REDLINES_SAMPLES } from './samples/redlines.ts';
import { RULES_SAMPLES } from './samples/rules.ts';
import { SEARCH_SAMPLES } from './samples/search.ts';
import { VERSIONS_SAMPLES } from './samples/versions.ts';
import { WORKSPACE_SAMPLES } from './samples/workspace.ts';
import type { SamplesOf } from './samples/sample.ts';

/** The samples of every subject of the contract. */
export const CALLS: SamplesOf<typeof METHODS> = {
  ...COMPARISON_SAMPLES,
  ...DEAL_FILES_SAMPLES,
  ...DEALS_SAMPLES,
  ...PAPERS_SAMPLES,
  ...DOCUMENTS_SAMPLES,
  ...FILES_SAMPLES,
  ...HISTORY_SAMPLES,
  ...HOST_SAMPLES,
  ...HOUSE_SAMPLES,
  ...JOBS_SAMPLES,
  ...LIBRARY_SAMPLES,
  ...MONEY_SAMPLES,
  ...REDLINES_SAMPLES,
  ...RULES_SAMPLES,
  ...SEARCH_SAMPLES,
  ...VERSIONS_SAMPLES,
  ...WORKSPACE_SAMPLES,
};
