import type { Lang } from './bilingual.ts';

/** The same name as it is written in English and in Korean, where a person has given it. */
export type NameIn = { readonly en?: string; readonly ko?: string };

/** The name for a reader of the language: the one given for it, or the one there is. */
export function nameIn(name: string, given: NameIn | undefined, lang: Lang): string {
  return given?.[lang] ?? name;
}
