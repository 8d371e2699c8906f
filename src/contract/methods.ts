import type { z } from 'zod';
import { HOST_METHODS } from './methods/host.ts';
import { FILES_METHODS } from './methods/files.ts';
import { WORKSPACE_METHODS } from './methods/workspace.ts';
import { LIBRARY_METHODS } from './methods/library.ts';
import { HOUSE_METHODS } from './methods/house.ts';
import { DEALS_METHODS } from './methods/deals.ts';
import { HISTORY_METHODS } from './methods/history.ts';
import { COMPARISON_METHODS } from './methods/comparison.ts';
import { RULES_METHODS } from './methods/rules.ts';
import { MONEY_METHODS } from './methods/money.ts';
import { SEARCH_METHODS } from './methods/search.ts';
import { DOCUMENTS_METHODS } from './methods/documents.ts';
import { DEAL_FILES_METHODS } from './methods/deal-files.ts';
import { PAPERS_METHODS } from './methods/papers.ts';
import { REDLINES_METHODS } from './methods/redlines.ts';
import { VERSIONS_METHODS } from './methods/versions.ts';
import { JOBS_METHODS } from './methods/jobs.ts';

export type { Changed, HistoryStand } from './methods/method.ts';
export type * from './methods/host.ts';
export type * from './methods/files.ts';
export type * from './methods/workspace.ts';
export type * from './methods/library.ts';
export type * from './methods/house.ts';
export type * from './methods/deals.ts';
export type * from './methods/history.ts';
export type * from './methods/comparison.ts';
export type * from './methods/rules.ts';
export type * from './methods/money.ts';
export type * from './methods/search.ts';
export type * from './methods/documents.ts';
export type * from './methods/deal-files.ts';
export type * from './methods/papers.ts';
export type * from './methods/redlines.ts';
export type * from './methods/versions.ts';
export type * from './methods/jobs.ts';

/**
 * Every question the interface may ask: its input schema and its output type, a file per subject.
 * Commands carry the revision they were made on (a stale one answers `conflict`) and answer what they
 * changed. Only JSON values cross; no file path crosses.
 */
export const METHODS = {
  ...HOST_METHODS,
  ...FILES_METHODS,
  ...WORKSPACE_METHODS,
  ...LIBRARY_METHODS,
  ...HOUSE_METHODS,
  ...DEALS_METHODS,
  ...HISTORY_METHODS,
  ...COMPARISON_METHODS,
  ...RULES_METHODS,
  ...MONEY_METHODS,
  ...SEARCH_METHODS,
  ...DOCUMENTS_METHODS,
  ...DEAL_FILES_METHODS,
  ...PAPERS_METHODS,
  ...REDLINES_METHODS,
  ...VERSIONS_METHODS,
  ...JOBS_METHODS,
} as const;

export type MethodName = keyof typeof METHODS;
export type InputOf<M extends MethodName> = z.input<(typeof METHODS)[M]['input']>;
export type ParsedInputOf<M extends MethodName> = z.output<(typeof METHODS)[M]['input']>;
export type OutputOf<M extends MethodName> = (typeof METHODS)[M]['output'];
