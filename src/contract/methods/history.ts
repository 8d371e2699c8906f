import { z } from 'zod';
import type { ChangeLine } from '#domain/deal/changes/change-line.ts';
import type { Consequence } from '#domain/plan/what-changed.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { isoDate, name, plainId } from '#contract/schemas/text-schema.ts';
import { noDeal } from './example.ts';
import type { ChangedDeal, OpenDeal } from './deals.ts';
import { method, revisionSchema } from './method.ts';

/** One mechanism for undo, redo, jump and audit. */
export const HISTORY_METHODS = {
  'history.list': method(
    z.strictObject({ dealId: plainId, termId: plainId.exactOptional() }),
  ).answers<HistoryList>({
    asks: ({ dealId }) => ({ dealId }),
    answers: ({ steps }) => steps.length > 0,
    refuses: noDeal(),
  }),
  /** What is different now from how it was then, with what came and went in between left out. */
  'history.since': method(
    z.strictObject({
      dealId: plainId,
      since: z.discriminatedUnion('kind', [
        /** Since the beginning of that day, where the app runs. */
        z.strictObject({ kind: z.literal('day'), on: isoDate }),
        /** Since the draft came into the deal. */
        z.strictObject({ kind: z.literal('draft'), draftId: plainId }),
      ]),
    }),
  ).answers<ChangesSince>({
    asks: ({ dealId }) => ({ dealId, since: { kind: 'day', on: '2000-01-01' } }),
    answers: ({ stepId, lines }) => stepId === 0 && lines.length > 0,
    refuses: [({ dealId }) => ({ dealId, since: { kind: 'draft', draftId: 'nowhere' } }), 'not-found'],
  }),
  'history.undo': method(z.strictObject({ dealId: plainId, revision: revisionSchema })).answers<ChangedDeal>({
    asks: ({ dealId, revision }) => ({ dealId, revision }),
    answers: ({ redo }) => redo !== null,
    refuses: [({ dealId }) => ({ dealId, revision: 999 }), 'conflict'],
  }),
  'history.redo': method(z.strictObject({ dealId: plainId, revision: revisionSchema })).answers<ChangedDeal>({
    asks: async ({ before, dealId }) => ({ dealId, revision: await before.undone() }),
    answers: ({ redo }) => redo === null,
    refuses: [({ dealId, revision }) => ({ dealId, revision }), 'refused'],
  }),
  /** Undoes or redoes up to and including the step; `stepId` 0 is the beginning. */
  'history.jump': method(
    z.strictObject({ dealId: plainId, revision: revisionSchema, stepId: z.number().int().min(0) }),
  ).answers<ChangedDeal>({
    asks: ({ dealId, revision }) => ({ dealId, revision, stepId: 0 }),
    answers: ({ undo }) => undo === null,
    refuses: [({ dealId, revision }) => ({ dealId, revision, stepId: 999 }), 'not-found'],
  }),
  /** A new deal that is this one as it stood after the step. */
  'history.fork': method(
    z.strictObject({ dealId: plainId, stepId: z.number().int().min(0), title: name(200) }),
  ).answers<OpenDeal>({
    asks: ({ dealId }) => ({ dealId, stepId: 0, title: '처음부터' }),
    answers: ({ document }) => document.deal.title === '처음부터',
    refuses: [({ dealId }) => ({ dealId, stepId: 999, title: '갈래' }), 'not-found'],
  }),
} as const;

export type HistoryStep = {
  readonly stepId: number;
  /** What was done: `Edit “Option fee”`. */
  readonly name: Bilingual;
  /** What changed by it, field by field, with before and after. */
  readonly lines: readonly ChangeLine[];
  readonly at: string;
  readonly termIds: readonly string[];
  /** False for steps that are undone and may be redone. */
  readonly done: boolean;
};

export type HistoryList = { readonly steps: readonly HistoryStep[]; readonly currentStepId: number };

export type ChangesSince = {
  /** The last step that is part of “then”; 0 where it is the beginning. */
  readonly stepId: number;
  readonly lines: readonly ChangeLine[];
  /** What it means for who decides. Since a draft: since just before it came, so that its own moves count. */
  readonly consequences: readonly Consequence[];
};
