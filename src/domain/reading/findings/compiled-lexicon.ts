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
  readonly shorthand: readonly Condition[];
  readonly choices: readonly { readonly id: string; readonly when: readonly Condition[] }[];
  readonly figure?: CompiledFigureRule;
  readonly withoutFigure: boolean;
  readonly shares: ReadonlySet<string>;
};

export type CompiledFigureRule = Omit<FigureRule, 'near' | 'not' | 'base'> & {
  readonly near: readonly Phrase[];
  readonly not: readonly Phrase[];
  readonly base: readonly Phrase[];
};

const compiled = new WeakMap<Lexicon, Map<string, LexiconEntry>>();
const entries = new WeakMap<LexiconEntry, WeakMap<Term, CompiledEntry>>();

/** The entries for these terms, in their order; a term without an entry is left out. */
export function entriesFor(lexicon: Lexicon, terms: readonly Term[]): CompiledEntry[] {
  const byTerm = compiled.get(lexicon) ?? new Map(lexicon.entries.map((entry) => [entry.term, entry]));
  compiled.set(lexicon, byTerm);
  return terms.flatMap((term) => {
    const entry = byTerm.get(term.id);
    return entry && entry.none === undefined ? [compiledEntry(entry, term)] : [];
  });
}

function compiledEntry(entry: LexiconEntry, term: Term): CompiledEntry {
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
    shorthand: all(entry.shorthand).map(conditionFrom),
    choices: entry.choices.map(({ id, when }) => ({ id, when: all(when).map(conditionFrom) })),
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
