import type { Deal } from '#domain/deal/deal.ts';
import type { KeyDate } from '#domain/deal/key-date-types.ts';
import type { NameIn } from '#domain/text/names.ts';

/** What the workspace knows of a deal beside its parts. Times are ISO 8601 in UTC. */
export type DealRecord = {
  readonly dealId: string;
  readonly title: string;
  /** Travels in deal files, so that a copy of a deal is recognised. */
  readonly originId: string;
  readonly revision: number;
  /** The last step done; 0 is the beginning. */
  readonly currentStep: number;
  /** The highest step number ever given. */
  readonly lastStep: number;
  readonly archivedAt: string | null;
  readonly deletedAt: string | null;
};

export type ListedDeal = {
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
  readonly nextKeyDate?: KeyDate;
};

export type NamedDeal = Pick<ListedDeal, 'dealId' | 'title' | 'titleIn'>;

export type DeletedDeal = NamedDeal & {
  readonly counterparty: string;
  readonly deletedAt: string;
};
