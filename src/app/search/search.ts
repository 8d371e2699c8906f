import { findMatch } from '#domain/text/find-match.ts';
import { findFolded, foldText, foldWords, holdsWord } from '#domain/text/fold.ts';
import { isInitialConsonants } from '#domain/text/initial-consonants.ts';
import { sentenceAround } from '#domain/text/sentence-around.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Library } from '#domain/library/library.ts';
import type { SearchHit } from '#contract/methods.ts';
import type { FoundText } from '#storage/search-store.ts';
import type { AppContext } from '#app/context/context.ts';
import { termName } from '#app/deals/deals.ts';

/** A text of the library with what it belongs to. Names come before other words. */
type LibraryText = {
  readonly hit: Pick<SearchHit, 'kind' | 'title' | 'termId' | 'caseId'>;
  readonly text: string;
  readonly folded: string;
  readonly isName: boolean;
};

/**
 * Everything that holds every word of the query: deals by name, terms, cases, clauses and notes, each with
 * the sentence around the first word. A query of initial consonants (ㄱㅈㄱㅇ) looks through names only.
 */
export function runSearch(context: AppContext, query: string, limit: number): SearchHit[] {
  const words = foldWords(query);
  if (words.length === 0) return [];
  const texts = libraryTexts(context.houseLibrary());
  if (words.length === 1 && isInitialConsonants(words[0] ?? '')) {
    return searchInitials(context, texts, words[0] ?? '').slice(0, limit);
  }
  const { search } = context.workspace();
  const inLibrary = firstOfEach(texts.filter(({ folded }) => words.every((word) => holdsWord(folded, word))));
  return shareOut(
    [
      search.findNames(words, limit).map((found) => hitInDeal(context, found, words)),
      inLibrary.filter(({ isName }) => isName).map((found) => hitInLibrary(found, words)),
      search.findTexts(words, limit).map((found) => hitInDeal(context, found, words)),
      inLibrary.filter(({ isName }) => !isName).map((found) => hitInLibrary(found, words)),
    ],
    limit,
  );
}

/** A name is short, so all of it is shown, with the syllables marked that begin with these consonants. */
function searchInitials(context: AppContext, texts: readonly LibraryText[], initials: string): SearchHit[] {
  const names = context.workspace().search.allNames();
  const inDeals = names.flatMap((found): SearchHit[] => {
    const match = findMatch(found.text, initials);
    return match ? [{ ...dealHit(context, found), sentence: found.text, match }] : [];
  });
  const isNamed = ({ isName, text }: LibraryText): boolean =>
    isName && findMatch(text, initials) !== undefined;
  const inLibrary = firstOfEach(texts.filter(isNamed)).flatMap(({ hit, text }): SearchHit[] => {
    const match = findMatch(text, initials);
    return match ? [{ ...hit, sentence: text, match }] : [];
  });
  return [...inDeals, ...inLibrary];
}

function hitInDeal(context: AppContext, found: FoundText, words: readonly string[]): SearchHit {
  return { ...dealHit(context, found), ...placeOf(found.text, words) };
}

function dealHit(context: AppContext, found: FoundText): Omit<SearchHit, 'sentence' | 'match'> {
  return {
    kind: found.kind,
    title: titleOf(context, found),
    dealId: found.dealId,
    ...(found.draftId === null ? {} : { draftId: found.draftId }),
    ...(found.termId === null ? {} : { termId: found.termId }),
  };
}

function titleOf(context: AppContext, { termId, dealTitle }: FoundText): Bilingual {
  if (termId === null) return { en: dealTitle, ko: dealTitle };
  const name = termName(context, termId);
  return { en: `${name.en} · ${dealTitle}`, ko: `${name.ko} · ${dealTitle}` };
}

function hitInLibrary({ hit, text }: LibraryText, words: readonly string[]): SearchHit {
  return { ...hit, ...placeOf(text, words) };
}

function placeOf(text: string, words: readonly string[]): Pick<SearchHit, 'sentence' | 'match'> {
  // All of the query together, where it stands so; else its first word.
  const found = [words.join(''), words.join(' '), words[0] ?? ''].map((wanted) => findFolded(text, wanted));
  const match = found.find((each) => each !== undefined) ?? { start: 0, end: 0 };
  return sentenceAround(text, match);
}

/** Every kind of hit gets an equal share first. What a kind leaves over goes to the others. */
function shareOut(lists: readonly (readonly SearchHit[])[], limit: number): SearchHit[] {
  const share = Math.max(1, Math.floor(limit / lists.length));
  const counts = lists.map((list) => Math.min(list.length, share));
  let left = limit - counts.reduce((sum, count) => sum + count, 0);
  for (const [index, list] of lists.entries()) {
    const more = Math.min(Math.max(left, 0), list.length - (counts[index] ?? 0));
    counts[index] = (counts[index] ?? 0) + more;
    left -= more;
  }
  return lists.flatMap((list, index) => list.slice(0, counts[index])).slice(0, limit);
}

/** One hit for each term or case: its name when that matches, else the first other text. */
function firstOfEach(texts: readonly LibraryText[]): LibraryText[] {
  const first = new Map<string, LibraryText>();
  for (const text of texts) {
    const key = `${text.hit.termId ?? ''}/${text.hit.caseId ?? ''}`;
    if (!first.has(key)) first.set(key, text);
  }
  return [...first.values()];
}

const folded = new WeakMap<Library, readonly LibraryText[]>();

/** The texts are folded once, and again only when the house changes. */
function libraryTexts(library: Library): readonly LibraryText[] {
  const known = folded.get(library);
  if (known) return known;
  const texts = [
    ...library.terms.flatMap((term) => {
      const hit = { kind: 'term' as const, title: term.name, termId: term.id };
      const names = [term.name.ko, term.name.en, ...term.searchAliases, term.id, ...term.aliases];
      const others = [term.definition, term.pitfalls, term.mechanics, term.clauses?.protective];
      return [
        ...names.map((text) => libraryText(hit, text, true)),
        ...others.flatMap((words) =>
          words ? [libraryText(hit, words.ko, false), libraryText(hit, words.en, false)] : [],
        ),
        ...(term.house?.precedents ?? []).flatMap(({ from, wording, note }) =>
          [from, wording.ko, wording.en, note]
            .filter((text) => text !== '')
            .map((text) => libraryText(hit, text, false)),
        ),
      ];
    }),
    ...library.cases.flatMap((record) => {
      const hit = { kind: 'case' as const, title: record.title, caseId: record.id };
      const lessons = record.lessons.flatMap(({ text }) => [text.ko, text.en]);
      return [
        ...[record.title.ko, record.title.en].map((text) => libraryText(hit, text, true)),
        ...[record.summary.ko, record.summary.en, ...lessons].map((text) => libraryText(hit, text, false)),
      ];
    }),
  ];
  folded.set(library, texts);
  return texts;
}

function libraryText(hit: LibraryText['hit'], text: string, isName: boolean): LibraryText {
  return { hit, text, folded: foldText(text), isName };
}
