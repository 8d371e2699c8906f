import { z } from 'zod';
import type { DealDocument } from '#domain/deal/deal.ts';
import type { NameIn } from '#domain/text/names.ts';
import type { KeyDate } from '#domain/deal/key-date-types.ts';
import type { DealPart } from '#domain/deal/parts/deal-parts.ts';
import { operationSchema } from '#contract/schemas/deal-operation-schema.ts';
import { newDealSchema } from '#contract/schemas/deal-schema.ts';
import { name, plainId } from '#contract/schemas/text-schema.ts';
import { isOffered, noDeal, wrongInput } from './example.ts';
import type { OfferedFile } from './files.ts';
import type { Changed, HistoryStand } from './method.ts';
import { method, revisionSchema } from './method.ts';
import type { DealSummary } from '#domain/deal/deal-summary.ts';

/** The deals, what changes them, and their key dates. */
export const DEALS_METHODS = {
  'deals.list': method(z.strictObject({ archived: z.boolean() })).answers<DealSummary[]>({
    asks: () => ({ archived: false }),
    answers: (list) => list.length > 0,
    refuses: wrongInput({}),
  }),
  'deals.get': method(z.strictObject({ dealId: plainId })).answers<OpenDeal>({
    asks: ({ dealId }) => ({ dealId }),
    answers: ({ document }) => document.drafts.length > 0,
    refuses: noDeal(),
  }),
  'deals.create': method(newDealSchema).answers<OpenDeal>({
    asks: () => ({
      title: '새 거래',
      kinds: ['remake'],
      ourRoles: ['owner'],
      currency: 'USD',
      original: '원작',
      counterparty: 'Larchmont Pictures',
    }),
    answers: ({ document }) => document.drafts[0]?.side === 'theirs',
    refuses: wrongInput({
      title: ' ',
      kinds: ['remake'],
      ourRoles: ['owner'],
      currency: 'USD',
      original: '',
      counterparty: '',
    }),
  }),
  'deals.apply': method(
    z.strictObject({ dealId: plainId, revision: revisionSchema, operation: operationSchema }),
  ).answers<ChangedDeal>({
    asks: ({ dealId, revision }) => ({
      dealId,
      revision,
      operation: { kind: 'edit-head', patch: { stage: 'signed' } },
    }),
    answers: ({ changes }) =>
      changes.some(({ after }) => after.kind === 'head' && after.content?.stage === 'signed'),
    refuses: [
      ({ dealId }) => ({
        dealId,
        revision: 999,
        operation: { kind: 'edit-head', patch: { stage: 'signed' } },
      }),
      'conflict',
    ],
  }),
  'deals.duplicate': method(
    z.strictObject({ dealId: plainId, withPrivate: z.boolean(), title: name(200) }),
  ).answers<OpenDeal>({
    asks: ({ dealId }) => ({ dealId, withPrivate: false, title: '사본' }),
    answers: ({ document }) => document.deal.title === '사본' && document.deal.notes === '',
    refuses: noDeal({ withPrivate: true, title: '사본' }),
  }),
  'deals.archive': method(z.strictObject({ dealId: plainId, archived: z.boolean() })).answers<DealSummary>({
    asks: ({ dealId }) => ({ dealId, archived: true }),
    answers: ({ archived }) => archived,
    refuses: noDeal({ archived: true }),
  }),
  /** Moves the deal to the bin; deals.undelete brings it back. */
  'deals.delete': method(z.strictObject({ dealId: plainId })).answers<null>({
    asks: ({ dealId }) => ({ dealId }),
    answers: (value) => value === null,
    refuses: noDeal(),
  }),
  'deals.undelete': method(z.strictObject({ dealId: plainId })).answers<DealSummary>({
    asks: async ({ before, dealId }) => {
      await before.dealInBin();
      return { dealId };
    },
    answers: ({ title }) => title !== '',
    refuses: noDeal(),
  }),
  /** The deals in the bin, last deleted first. They stay until they are brought back or erased. */
  'deals.bin': method(z.strictObject({})).answers<BinnedDeal[]>({
    asks: async ({ before }) => {
      await before.dealInBin();
      return {};
    },
    answers: (list) => list.length > 0 && list[0]?.deletedAt !== '',
    refuses: wrongInput({ dealId: 'one' }),
  }),
  /** Erases deals that are in the bin, with everything they hold: all of them or none. Not undone; earlier backups keep them. */
  'deals.erase': method(
    z.strictObject({ dealIds: z.array(plainId).min(1).max(10_000) }),
  ).answers<ErasedDeals>({
    asks: async ({ before, dealId }) => {
      await before.dealInBin();
      return { dealIds: [dealId] };
    },
    answers: ({ isRewritten }) => isRewritten,
    refuses: [({ dealId }) => ({ dealIds: [dealId] }), 'refused'],
  }),
  'deals.keyDates': method(z.strictObject({ dealId: plainId })).answers<KeyDate[]>({
    asks: ({ dealId }) => ({ dealId }),
    answers: (list) => list.length > 0,
    refuses: noDeal(),
  }),
  /** All key dates of the deal as an iCalendar file. */
  'deals.calendar': method(
    z.strictObject({ dealId: plainId, language: z.enum(['ko', 'en']) }),
  ).answers<OfferedFile>({
    asks: ({ dealId }) => ({ dealId, language: 'ko' }),
    answers: isOffered('.ics'),
    refuses: noDeal({ language: 'ko' }),
  }),
} as const;

export type { DealSummary };

export type OpenDeal = HistoryStand & { readonly document: DealDocument };

export type ChangedDeal = Changed<DealPart>;

export type BinnedDeal = {
  readonly dealId: string;
  readonly title: string;
  readonly titleIn?: NameIn;
  readonly counterparty: string;
  /** ISO 8601 in UTC. */
  readonly deletedAt: string;
};

export type ErasedDeals = {
  /** False: there was no room to rewrite the file, which may keep old bytes until it is opened with room to do so. */
  readonly isRewritten: boolean;
};
