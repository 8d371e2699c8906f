import { z } from 'zod';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { name, plainId } from '#contract/schemas/text-schema.ts';
import type { ChangedDeal, OpenDeal } from './deals.ts';
import { method, revisionSchema } from './method.ts';

/** One mechanism for undo, redo, jump and audit. */
export const HISTORY_METHODS = {
  'history.list': method<HistoryList>()(z.strictObject({ dealId: plainId, termId: plainId.exactOptional() })),
  'history.undo': method<ChangedDeal>()(z.strictObject({ dealId: plainId, revision: revisionSchema })),
  'history.redo': method<ChangedDeal>()(z.strictObject({ dealId: plainId, revision: revisionSchema })),
  /** Undoes or redoes up to and including the step; `stepId` 0 is the beginning. */
  'history.jump': method<ChangedDeal>()(
    z.strictObject({ dealId: plainId, revision: revisionSchema, stepId: z.number().int().min(0) }),
  ),
  /** A new deal that is this one as it stood after the step. */
  'history.fork': method<OpenDeal>()(
    z.strictObject({ dealId: plainId, stepId: z.number().int().min(0), title: name(200) }),
  ),
} as const;

export type HistoryStep = {
  readonly stepId: number;
  readonly name: Bilingual;
  readonly at: string;
  readonly termIds: readonly string[];
  /** False for steps that are undone and may be redone. */
  readonly done: boolean;
};

export type HistoryList = { readonly steps: readonly HistoryStep[]; readonly currentStepId: number };
