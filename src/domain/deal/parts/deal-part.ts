import type { PartRecord, Piece } from '#domain/ledger/parts.ts';
import type { DealDocument } from '../deal.ts';

/** One kind of part of a deal. */
export type DealPartRecord<Kind extends string, Id extends string, Content> = PartRecord<
  Kind,
  Id,
  Content,
  DealDocument
> & {
  /** What a search looks through; empty texts may be among them. */
  texts(piece: Piece<Id, Content>): readonly PartText[];
};

/** A text of a part. `at` names it within the part. */
export type PartText = {
  readonly at: string;
  /** `deal`: what a deal is found by name with. `clause`: what the papers say. `note`: our remark. */
  readonly kind: 'deal' | 'clause' | 'note';
  readonly text: string;
};
