import type { DealSummary } from '#domain/deal/deal-summary.ts';

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

export type NamedDeal = Pick<DealSummary, 'dealId' | 'title' | 'titleIn'>;

export type DeletedDeal = NamedDeal & {
  readonly counterparty: string;
  readonly deletedAt: string;
};
