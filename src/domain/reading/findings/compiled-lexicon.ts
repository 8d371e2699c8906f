import type { Term } from '#domain/library/term.ts';
import { conditionFrom } from './condition.ts';
import type { Condition } from './condition.ts';
import type { FigureRule, Lexicon, LexiconEntry, Sayings } from './lexicon.ts';
import { phraseFrom } from './phrase.ts';
import type { Phrase } from './phrase.ts';

/** An entry of the lexicon with its phrases ready, beside the term that it speaks of. */
export type CompiledEntry = {
  readonly term: Term;
  readonly heading: readonly Phrase[];
  readonly says: readonly Condition[];
  readonly hints: readonly Condition[];
  readonly aside: readonly Phrase[];
  readonly right: readonly Phrase[];
  readonly against: readonly Condition[];
  /** Sayings of every day, which only their own words bar: a sentence of a letter speaks of several things. */
  readonly spoken: readonly Condition[];
  readonly spokenAgainst: readonly Condition[];
  /** Words of every day that settle nothing, and where they are said the paper is not silent on the term. */
  readonly touches: readonly Condition[];
  readonly shorthand: readonly Condition[];
  /** `spoken`: what decides it only in a sentence that speaks of the term. */
  readonly choices: readonly CompiledChoice[];
  readonly figure?: CompiledFigureRule;
  readonly withoutFigure: boolean;
  readonly shares: ReadonlySet<string>;
};

export type CompiledChoice = {
  readonly id: string;
  readonly when: readonly Condition[];
  readonly spoken: readonly Condition[];
};

export type CompiledFigureRule = Omit<FigureRule, 'near' | 'not' | 'base'> & {
  readonly near: readonly Phrase[];
  readonly not: readonly Phrase[];
  readonly base: readonly Phrase[];
};

type Kept = WeakMap<Lexicon, ReadonlyMap<string, WordsOfTerm>>;
const compiled: Readonly<Record<Register, Kept>> = { formal: new WeakMap(), everyday: new WeakMap() };
type Listed = WeakMap<Lexicon, WeakMap<readonly Term[], readonly CompiledEntry[]>>;
const listed: Readonly<Record<Register, Listed>> = { formal: new WeakMap(), everyday: new WeakMap() };
const entries = new WeakMap<LexiconEntry, WeakMap<Term, CompiledEntry>>();

/** What a term is known by: as papers say it, and what is said besides. */
type WordsOfTerm = { readonly entry: LexiconEntry; readonly besides?: LexiconEntry };

/** How a paper speaks: as papers do, or as people write to each other. */
export type Register = 'formal' | 'everyday';

/**
 * The entries for these terms, in their order, in the words of a register; a term without an entry is left out. For one
 * list of terms it is always one list of entries.
 */
export function entriesFor(
  lexicon: Lexicon,
  terms: readonly Term[],
  register: Register = 'formal',
): readonly CompiledEntry[] {
  const known = listed[register].get(lexicon) ?? new WeakMap<readonly Term[], readonly CompiledEntry[]>();
  listed[register].set(lexicon, known);
  const before = known.get(terms) ?? compiledFor(lexicon, terms, register);
  known.set(terms, before);
  return before;
}

function compiledFor(lexicon: Lexicon, terms: readonly Term[], register: Register): CompiledEntry[] {
  const byTerm = compiled[register].get(lexicon) ?? entriesOf(lexicon, register);
  compiled[register].set(lexicon, byTerm);
  return terms.flatMap((term) => {
    const words = byTerm.get(term.id);
    return words && words.entry.none === undefined ? [compiledEntry(words, term)] : [];
  });
}

function entriesOf(lexicon: Lexicon, register: Register): ReadonlyMap<string, WordsOfTerm> {
  const more =
    register === 'formal'
      ? new Map<string, LexiconEntry>()
      : new Map(lexicon.everyday.map((entry) => [entry.term, entry]));
  return new Map(
    lexicon.entries.map((entry) => {
      const besides = more.get(entry.term);
      return [entry.term, besides ? { entry: joined(entry, besides), besides } : { entry }];
    }),
  );
}

/** An entry with what is said besides. Which choice is asked first stays as it is. */
function joined(entry: LexiconEntry, besides: LexiconEntry): LexiconEntry {
  const { figure } = entry;
  const more = besides.figure;
  return {
    ...entry,
    heading: both(entry.heading, besides.heading),
    aside: both(entry.aside, besides.aside),
    right: both(entry.right, besides.right),
    against: both(entry.against, besides.against),
    shorthand: both(entry.shorthand, besides.shorthand),
    ...(figure || more
      ? {
          figure: {
            ...figure,
            ...more,
            near: both(figure?.near, more?.near),
            not: both(figure?.not, more?.not),
            base: both(figure?.base, more?.base),
          },
        }
      : {}),
  };
}

function both(one: Sayings = NONE, other: Sayings = NONE): Sayings {
  return { en: [...one.en, ...other.en], ko: [...one.ko, ...other.ko] };
}

const NONE: Sayings = { en: [], ko: [] };

function compiledEntry({ entry, besides }: WordsOfTerm, term: Term): CompiledEntry {
  const known = entries.get(entry)?.get(term);
  if (known) return known;
  const { figure } = entry;
  const made: CompiledEntry = {
    term,
    heading: all(entry.heading).map(phraseFrom),
    says: all(entry.says).map(conditionFrom),
    hints: all(entry.hints).map(conditionFrom),
    aside: all(entry.aside).map(phraseFrom),
    right: all(entry.right).map(phraseFrom),
    against: all(entry.against).map(conditionFrom),
    spoken: all(besides?.says ?? NONE).map(conditionFrom),
    spokenAgainst: all(besides?.against ?? NONE).map(conditionFrom),
    touches: all(besides?.hints ?? NONE).map(conditionFrom),
    shorthand: all(entry.shorthand).map(conditionFrom),
    choices: entry.choices.map(({ id, when }) => ({
      id,
      when: all(when).map(conditionFrom),
      spoken: all(besides?.choices.find((choice) => choice.id === id)?.when ?? NONE).map(conditionFrom),
    })),
    withoutFigure: entry.withoutFigure === true,
    shares: new Set(entry.shares),
    ...(figure
      ? {
          figure: {
            ...figure,
            near: all(figure.near).map(phraseFrom),
            not: all(figure.not).map(phraseFrom),
            base: all(figure.base).map(phraseFrom),
          },
        }
      : {}),
  };
  const byTerm = entries.get(entry) ?? new WeakMap<Term, CompiledEntry>();
  byTerm.set(term, made);
  entries.set(entry, byTerm);
  return made;
}

function all({ en, ko }: Sayings): string[] {
  return [...en, ...ko];
}
