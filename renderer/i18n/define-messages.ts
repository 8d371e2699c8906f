import type { Lang } from '#domain/text/bilingual.ts';

/**
 * A page of words in both languages, English and Korean side by side so that they are read together.
 * Whole sentences only; what varies comes in through typed parameters. A key that is missing in one
 * language, or takes other parameters there, does not compile.
 */
export function defineMessages<M extends Words>(words: {
  readonly en: M;
  readonly ko: NoInfer<Same<M>>;
}): Messages<M> {
  // `Same` widens literal texts; both languages are read through it.
  return words as unknown as Messages<M>;
}

export type Messages<M extends Words> = Readonly<Record<Lang, Same<M>>>;

// `never[]` accepts a function of any parameters; Same keeps their types.
type Word = string | ((...parameters: never[]) => string);
export type Words = { readonly [key: string]: Word | Words };
export type Same<M> = {
  readonly [Key in keyof M]: M[Key] extends string
    ? string
    : M[Key] extends (...parameters: infer Parameters) => string
      ? (...parameters: Parameters) => string
      : Same<M[Key]>;
};
