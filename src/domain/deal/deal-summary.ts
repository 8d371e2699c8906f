import type { NameIn } from '#domain/text/names.ts';
import type { Deal } from './deal.ts';
import type { KeyDate } from './key-date-types.ts';

/** A deal as a list shows it. Times are ISO 8601 in UTC. */
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
