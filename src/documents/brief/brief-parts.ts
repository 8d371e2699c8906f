import type { Lang } from '#domain/text/bilingual.ts';
import type { InternalBriefInput } from '#documents/input/document-input.ts';
import { Citations } from '#documents/text/citations.ts';
import { internalBriefView } from './internal-brief-view.ts';
import { standardView } from './standard-view.ts';

/** PRIVATE. What a brief can say beyond its one page, in one language. */
export function briefParts(input: InternalBriefInput, lang: Lang) {
  return partsCiting(input, lang, new Citations(input.library.sources));
}

/** PRIVATE. The same behind a first page that has cited: all parts cite into one list of sources. */
export function partsCiting(input: InternalBriefInput, lang: Lang, citations: Citations) {
  return {
    standard: standardView(input, lang, citations),
    annexes: input.length === 'full' ? internalBriefView(input, lang, citations) : undefined,
  };
}
