import { matchesOf, phraseFrom } from '#domain/reading/findings/phrase.ts';
import { searchText } from '#domain/reading/findings/search-text.ts';
import type { Lexicon, LexiconEntry, Sayings } from '#domain/reading/findings/lexicon.ts';

/**
 * The lexicon without what asks for a phrase that stands in exactly one of the drafts: such a phrase may have been
 * written down from that draft. Many are the trade's own and were not, so a reading with what is left is at worst what an
 * unknown paper meets, and one with all of it at best.
 */
export function commonWords(lexicon: Lexicon, drafts: readonly string[]): CommonWords {
  const texts = drafts.map((each) => searchText(each));
  const known = new Map<string, boolean>();
  const isOfOne = (phrase: string): boolean => {
    const before = known.get(phrase);
    if (before !== undefined) return before;
    const is = texts.filter((text) => matchesOf(phraseFrom(phrase), text).length > 0).length === 1;
    known.set(phrase, is);
    return is;
  };
  let [all, gone] = [0, 0];
  const kept = (said: readonly string[]): string[] =>
    said.filter((each) => {
      const is = each.split(/ [&+!] /).some((part) => isOfOne(part.trim().replace(/^(?:no|yes|head):/, '')));
      all += 1;
      if (is) gone += 1;
      return !is;
    });
  const common = ({ en, ko }: Sayings): Sayings => ({ en: kept(en), ko: kept(ko) });
  const entries = lexicon.entries.map((entry): LexiconEntry => {
    const { figure } = entry;
    return {
      ...entry,
      heading: common(entry.heading),
      says: common(entry.says),
      hints: common(entry.hints),
      aside: common(entry.aside),
      right: common(entry.right),
      against: common(entry.against),
      shorthand: common(entry.shorthand),
      choices: entry.choices.map(({ id, when }) => ({ id, when: common(when) })),
      ...(figure
        ? {
            figure: {
              ...figure,
              near: common(figure.near),
              not: common(figure.not),
              base: common(figure.base),
            },
          }
        : {}),
    };
  });
  return { lexicon: { ...lexicon, entries }, all, gone };
}

type CommonWords = { readonly lexicon: Lexicon; readonly all: number; readonly gone: number };
