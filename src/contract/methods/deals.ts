import { z } from 'zod';
import type { DealDocument, Deal } from '#domain/deal/deal.ts';
import type { NameIn } from '#domain/text/names.ts';
import type { KeyDate } from '#domain/deal/key-date-types.ts';
import type { DealPart } from '#domain/deal/parts/deal-parts.ts';
import { operationSchema } from '#contract/schemas/deal-operation-schema.ts';
import { newDealSchema } from '#contract/schemas/deal-schema.ts';
import { name, plainId } from '#contract/schemas/text-schema.ts';
import type { OfferedFile } from './files.ts';
import type { Changed, HistoryStand } from './method.ts';
import { method, revisionSchema } from './method.ts';

/** The deals, what changes them, and their key dates. */
export const DEALS_METHODS = {
  'deals.list': method<DealSummary[]>()(z.strictObject({ archived: z.boolean() })),
  'deals.get': method<OpenDeal>()(z.strictObject({ dealId: plainId })),
  'deals.create': method<OpenDeal>()(newDealSchema),
  'deals.apply': method<ChangedDeal>()(
    z.strictObject({ dealId: plainId, revision: revisionSchema, operation: operationSchema }),
  ),
  'deals.duplicate': method<OpenDeal>()(
    z.strictObject({ dealId: plainId, withPrivate: z.boolean(), title: name(200) }),
  ),
  'deals.archive': method<DealSummary>()(z.strictObject({ dealId: plainId, archived: z.boolean() })),
  /** Moves the deal to the bin; deals.undelete brings it back. */
  'deals.delete': method<null>()(z.strictObject({ dealId: plainId })),
  'deals.undelete': method<DealSummary>()(z.strictObject({ dealId: plainId })),
  /** The deals in the bin, last deleted first. They stay until they are brought back or erased. */
  'deals.bin': method<BinnedDeal[]>()(z.strictObject({})),
  /** Erases deals that are in the bin, with everything they hold: all of them or none. Not undone; earlier backups keep them. */
  'deals.erase': method<ErasedDeals>()(z.strictObject({ dealIds: z.array(plainId).min(1).max(10_000) })),
  'deals.keyDates': method<KeyDate[]>()(z.strictObject({ dealId: plainId })),
  /** All key dates of the deal as an iCalendar file. */
  'deals.calendar': method<OfferedFile>()(
    z.strictObject({ dealId: plainId, language: z.enum(['ko', 'en']) }),
  ),
} as const;

export type DealSummary = {
  readonly dealId: string;
  readonly title: string;
  readonly titleIn?: NameIn;
  readonly kinds: Deal['kinds'];
  readonly ourRoles: Deal['ourRoles'];
  readonly original: string;
  readonly counterparty: string;
  readonly counterpartyIn?: NameIn;
  readonly stage: Deal['stage'];
  readonly provenance: Deal['provenance'];
  readonly draftCount: number;
  readonly round: number;
  readonly archived: boolean;
  readonly updatedAt: string;
  /** The next key date of the deal on or after today. */
  readonly nextKeyDate?: KeyDate;
};

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
