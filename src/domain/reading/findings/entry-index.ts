import { oncePer } from '#domain/base/once-per.ts';
import type { CompiledEntry } from './compiled-lexicon.ts';
import type { Condition } from './condition.ts';
import type { Phrase } from './phrase.ts';
import type { SearchText } from './search-text.ts';
import { stemIndex } from './stem-index.ts';
import { stemsInAny } from './stems.ts';

/** Which words of an entry can hold in a sentence, each kind in the order of the entry; what is left out cannot. */
export type PossibleWords = Readonly<Record<KindOfWords, readonly Condition[]>>;

const KINDS_OF_WORDS = ['says', 'hints', 'shorthand', 'spoken', 'against', 'spokenAgainst'] as const;
type KindOfWords = (typeof KINDS_OF_WORDS)[number];

/** What can hold in the sentences of a clause, in their order, and in the headings above it. */
export type PossibleIn = {
  readonly sentences: readonly ReadonlyMap<CompiledEntry, PossibleWords>[];
  readonly headings: ReadonlyMap<CompiledEntry, readonly Phrase[]>;
  /** The entries that something of this can speak for: not what is only against them. */
  readonly entries: ReadonlySet<CompiledEntry>;
};

/** Finds by the words of a clause of which terms it can speak, so that no other term need be asked. */
export type EntryIndex = {
  readonly possibleIn: (clause: {
    readonly sentences: readonly { readonly text: SearchText }[];
    readonly headings: readonly SearchText[];
  }) => PossibleIn;
};

/** Entries that are asked of a clause, and an index that holds them. */
export type Asked = { readonly entries: readonly CompiledEntry[]; readonly index: EntryIndex };

/** Made once for the entries of a lexicon. */
export const entryIndex = oncePer((entries: readonly CompiledEntry[]): EntryIndex => {
  const words = stemIndex(entries.flatMap(wordsOf), ({ condition }) => condition.stems);
  const headings = stemIndex(
    entries.flatMap((entry) => entry.heading.map((phrase) => ({ entry, phrase }))),
    ({ phrase }) => phrase.stems,
  );
  const wordsIn = oncePer((sentence: SearchText): ReadonlyMap<CompiledEntry, PossibleWords> => {
    const found = new Map<CompiledEntry, Record<KindOfWords, Condition[]>>();
    for (const { entry, kind, condition } of words.possibleWith(stemsInAny([sentence]))) {
      const own = found.get(entry) ?? noWords();
      found.set(entry, own);
      own[kind].push(condition);
    }
    return found;
  });
  const headingsIn = oncePer(
    (above: readonly SearchText[]): ReadonlyMap<CompiledEntry, readonly Phrase[]> => {
      const possible = headings.possibleWith(stemsInAny(above));
      const byEntry = Map.groupBy(possible, ({ entry }) => entry);
      return new Map(Array.from(byEntry, ([entry, all]) => [entry, all.map(({ phrase }) => phrase)]));
    },
  );
  return {
    possibleIn: oncePer(({ sentences, headings: above }) => {
      const inSentences = sentences.map(({ text }) => wordsIn(text));
      const inHeadings = headingsIn(above);
      const heard = new Set(inHeadings.keys());
      for (const found of inSentences) for (const [entry, own] of found) if (speaksFor(own)) heard.add(entry);
      return { sentences: inSentences, headings: inHeadings, entries: heard };
    }),
  };
});

function speaksFor({ says, hints, shorthand, spoken }: PossibleWords): boolean {
  return says.length + hints.length + shorthand.length + spoken.length > 0;
}

type Words = { readonly entry: CompiledEntry; readonly kind: KindOfWords; readonly condition: Condition };

function wordsOf(entry: CompiledEntry): Words[] {
  return KINDS_OF_WORDS.flatMap((kind) => entry[kind].map((condition) => ({ entry, kind, condition })));
}

function noWords(): Record<KindOfWords, Condition[]> {
  return { says: [], hints: [], shorthand: [], spoken: [], against: [], spokenAgainst: [] };
}
