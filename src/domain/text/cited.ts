import type { Bilingual, Lang } from './bilingual.ts';

/** What binds, with where it stands: “statute (Copyright Act, art. 14)”, in Korean without the space. */
export function cited(nature: string, cites: Bilingual, lang: Lang): string {
  return lang === 'ko' ? `${nature}(${cites.ko})` : `${nature} (${cites.en})`;
}
