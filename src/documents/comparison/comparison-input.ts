import type { TermComparison } from '#domain/comparison/standing.ts';
import type { Draft } from '#domain/deal/deal.ts';
import type { SharedDeal, SharedDraft } from '#domain/deal/disclosure.ts';
import type { Library } from '#domain/library/library.ts';
import type { PublicLibrary } from '#domain/library/public-term.ts';
import type { DocumentCommon } from '#documents/input/document-input.ts';

/** Two to four papers beside each other, in the order in which they are read. */
export type ComparisonInput = DocumentCommon & { readonly deal: SharedDeal } & (
    | {
        readonly edition: 'shareable';
        readonly drafts: readonly SharedDraft[];
        readonly library: PublicLibrary;
      }
    | {
        /** PRIVATE. Papers under our own names, with how each value stands. */
        readonly edition: 'internal';
        readonly drafts: readonly Draft[];
        readonly library: Library;
        /** By paper, how its terms stand against the benchmarks. */
        readonly standings: readonly (readonly TermComparison[])[];
        readonly counselDirected: boolean;
      }
  );
