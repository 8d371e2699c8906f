import type { DealDocument } from '#domain/deal/deal.ts';
import type { DecidedFinding, FindingDecision } from '#domain/deal/paper.ts';

/** What a person corrected or rejected in an earlier paper of the same counterparty. PRIVATE. */
export type RememberedDecision = DecidedFinding & {
  readonly termId: string;
  readonly decision: Extract<FindingDecision, 'corrected' | 'rejected'>;
  readonly fileName: string;
  /** ISO date of the paper. */
  readonly on: string;
};

/** The corrections in these deals, the latest paper first. `butOf`: the paper that is being read. */
export function rememberedIn(
  documents: readonly Pick<DealDocument, 'papers'>[],
  butOf: { readonly digest: string },
): RememberedDecision[] {
  return documents
    .flatMap(({ papers = {} }) => Object.values(papers))
    .filter(({ side, digest }) => side === 'theirs' && digest !== butOf.digest)
    .toSorted((a, b) => b.on.localeCompare(a.on) || b.round - a.round)
    .flatMap(({ fileName, on, reading }) =>
      Object.entries(reading?.decisions ?? {}).flatMap(([termId, decided]): RememberedDecision[] => {
        const { decision } = decided;
        return decision === 'corrected' || decision === 'rejected'
          ? [{ ...decided, decision, termId, fileName, on }]
          : [];
      }),
    );
}
