import type { Lang } from '#domain/text/bilingual.ts';
import type { InternalBriefInput } from '#documents/input/document-input.ts';
import { Citations } from '#documents/text/citations.ts';
import { internalBriefView } from './internal-brief-view.ts';
import { standardView } from './standard-view.ts';

/** PRIVATE. What a brief can say beyond its one page, in one language. The parts cite into one list of sources. */
export function briefParts(input: InternalBriefInput, lang: Lang) {
  const citations = new Citations(input.library.sources);
  return {
    standard: standardView(input, lang, citations),
    annexes: input.length === 'full' ? internalBriefView(input, lang, citations) : undefined,
  };
}
