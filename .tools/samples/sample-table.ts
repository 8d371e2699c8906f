import type { Deal, DraftSide, SituationAnswer } from '../../src/domain/deal/deal.ts';
import type { Bilingual } from '../../src/domain/text/bilingual.ts';

/**
 * What a table says about a term: `-` absent, `?` open, `undisclosed`, a number or a choice id in the
 * term's own form, or one of `2 years`, `KRW 30000000`, `5 of net_profits`, `{ text }`, a schedule, a dispute.
 */
export type Cell =
  | number
  | string
  | { readonly text: string }
  | { readonly schedule: readonly { readonly percent: string; readonly of: string; readonly due: string }[] }
  | {
      readonly disputed: readonly {
        readonly cell: number | { readonly text: string };
        readonly source: string;
      }[];
    };

export type Said = {
  readonly clause?: string;
  readonly place?: string;
  readonly note?: string;
  readonly sources?: readonly string[];
};

export type EntryRow = readonly [termId: string, cell: Cell, said?: Said];

export type DraftTable = {
  readonly id: string;
  readonly side: DraftSide;
  readonly label: string;
  readonly round: number;
  readonly on: string;
  /** The earlier draft whose entries stand unless a row replaces them. */
  readonly basedOn?: string;
  /** What every applicable term without a row is. */
  readonly rest?: 'undisclosed';
  readonly rows: readonly EntryRow[];
};

export type Sample = {
  readonly id: string;
  readonly title: Bilingual;
  readonly about: Bilingual;
  readonly deal: Deal;
  readonly drafts: readonly DraftTable[];
  /** Terms whose suggested ladder our side has adopted. */
  readonly adopt?: readonly string[];
  readonly situation?: Readonly<Record<string, SituationAnswer>>;
};
