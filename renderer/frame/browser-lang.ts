import type { Lang } from '#domain/text/bilingual.ts';

/** Before a language is chosen: what the system speaks. */
export function browserLang(): Lang {
  return navigator.language.toLowerCase().startsWith('ko') ? 'ko' : 'en';
}
