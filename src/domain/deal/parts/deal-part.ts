import type { PartRecord, Piece } from '#domain/ledger/parts.ts';
import type { NameIn } from '#domain/text/names.ts';
import type { ChangeLine, ToldWith } from '../changes/change-line.ts';
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
  /** A change of it in sentences, field by field; none where nothing changed that a person would look for. */
  tell(
    before: Piece<Id, Content | null>,
    after: Piece<Id, Content | null>,
    told: ToldWith,
  ): readonly ChangeLine[];
};

/** A text of a part. `at` names it within the part. */
export type PartText = {
  readonly at: string;
  /** `deal`: what a deal is found by name with. `clause`: what the papers say. `note`: our remark. */
  readonly kind: 'deal' | 'clause' | 'note';
  readonly text: string;
};

/** A name in its other languages, so that a deal is found by any of them. */
export function namesIn(at: string, names: NameIn = {}): PartText[] {
  return (['en', 'ko'] as const).map((lang) => ({
    at: `${at}/${lang}`,
    kind: 'deal',
    text: names[lang] ?? '',
  }));
}
