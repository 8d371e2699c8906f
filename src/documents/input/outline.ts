import type { PointTold } from '#domain/outgoing/tell-positions.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { counted } from '#domain/text/counted.ts';

/** What a document will contain, before it is written. */
export type Outline = {
  readonly sections: readonly OutlineSection[];
  readonly warnings: readonly Bilingual[];
  /** PRIVATE. Of a position paper: what each of its points tells the other side. */
  readonly tells?: readonly PointTold[];
};
export type OutlineSection = {
  readonly title: Bilingual;
  readonly detail: Bilingual;
  readonly isPrivate: boolean;
};

export function section(en: string, ko: string, detail: Bilingual, isPrivate: boolean): OutlineSection {
  return { title: { en, ko }, detail, isPrivate };
}

export function countOf(count: number, one: string, many: string, ko: string): Bilingual {
  return { en: counted(count, one, many), ko: `${count}${ko}` };
}
