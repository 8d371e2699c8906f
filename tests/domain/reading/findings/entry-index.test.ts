// The index by which the reader finds what to ask finds what asking for everything finds: for drawn texts, for texts made of
// the lexicon's own words, and for every clause of drafts of ours.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitClauses } from '#domain/reading/clauses/split-clauses.ts';
import { catalogueNames } from '#domain/reading/findings/catalogue-names.ts';
import { entriesFor } from '#domain/reading/findings/compiled-lexicon.ts';
import type { CompiledEntry } from '#domain/reading/findings/compiled-lexicon.ts';
import { entryIndex } from '#domain/reading/findings/entry-index.ts';
import type { PossibleIn, PossibleWords } from '#domain/reading/findings/entry-index.ts';
import { evidenceIn } from '#domain/reading/findings/evidence.ts';
import { matchesOf, phraseFrom } from '#domain/reading/findings/phrase.ts';
import type { Phrase } from '#domain/reading/findings/phrase.ts';
import { prepareClause } from '#domain/reading/findings/prepared-clause.ts';
import type { PreparedClause } from '#domain/reading/findings/prepared-clause.ts';
import { searchText } from '#domain/reading/findings/search-text.ts';
import type { SearchText } from '#domain/reading/findings/search-text.ts';
import { stemIndex } from '#domain/reading/findings/stem-index.ts';
import { stemsInAny } from '#domain/reading/findings/stems.ts';
import { wordingsFor } from '#domain/reading/findings/wordings.ts';
import { draws } from '#tests/builders/draws.ts';
import { readFile } from '#tests/builders/papers-word.ts';
import { phrasesOfLexicon } from '#tests/builders/patterns/patterns-at-work.ts';
import { theLexicon } from '#tests/builders/reading-lexicon.ts';
import { writeDraft } from '#tests/builders/reading/draft-file.ts';
import { OWN_DRAFTS } from '#tests/builders/reading/own-drafts.ts';
import { theLibrary } from '#tests/builders/the-library.ts';

const phrases = phrasesOfLexicon();
const phraseIndex = stemIndex(phrases, ({ stems }) => stems);
const entries = entriesFor(theLexicon(), theLibrary().terms, 'everyday');
const index = entryIndex(entries);

/** Where the pattern of a phrase matches, whatever its stems. */
function asked({ by, pattern }: Phrase, text: SearchText): readonly number[] {
  return [...text[by].matchAll(pattern())].flatMap((match) => (match[0] === '' ? [] : [match.index]));
}

function found(phrase: Phrase, text: SearchText): readonly number[] {
  return matchesOf(phrase, text).map(({ from }) => from);
}

function isSame(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every((place, at) => place === others[at]);
}

/** Words of the lexicon, and what stands between words in papers. */
const WORDS = phrases
  .flatMap(({ said }) => said.split(/[^A-Za-z0-9가-힣'&.-]+/))
  .filter((word) => word.length > 1);
const aText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...new Set(WORDS)) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('(', ')', ',', '$50,000', '10%', '18 months', '12개월', '5억원'),
      },
      { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
    ),
    { maxLength: 24 },
  )
  .map((words) => words.join(' '));

describe('the index of phrases', () => {
  it('finds in drawn texts exactly the phrases that asking each one finds', () => {
    fc.assert(
      fc.property(aText, (said) => {
        const text = searchText(said);
        const possible = new Set(phraseIndex.possibleWith(stemsInAny([text])));
        const wrong = phrases.filter((phrase) => {
          const places = asked(phrase, text);
          return possible.has(phrase) ? !isSame(found(phrase, text), places) : places.length > 0;
        });
        expect(wrong.map((phrase) => phrase.said)).toEqual([]);
      }),
      { numRuns: draws(12) },
    );
  });

  it('answers what the needs allow, in the order of the things', () => {
    fc.assert(
      fc.property(aText, fc.subarray([...phrases], { maxLength: 400 }), (said, some) => {
        const stems = stemsInAny([searchText(said)]);
        const possible = stemIndex(some, (phrase) => phrase.stems).possibleWith(stems);
        expect(possible).toEqual(some.filter((phrase) => stems.meets(phrase.stems)));
      }),
      { numRuns: draws(60) },
    );
  });

  it('finds a phrase that was made after the text was searched', () => {
    const text = searchText('The zyzzogeton clause governs every quillwork.');
    const stems = stemsInAny([text]);
    const late = phraseFrom('zyzzogeton .. quillwork*');
    expect(stemIndex([late], (phrase) => phrase.stems).possibleWith(stems)).toEqual([late]);
    expect(found(late, text)).toHaveLength(1);
  });

  it.each([
    ['co-?produc*', 'co producers and coproduction'],
    ['chain.of.title', 'a chain-of-title opinion'],
    ['licens* fee', 'the licence fee'],
    ['(mg|{percent})', 'MG 10%'],
    ['갭', '갭 파이낸싱'],
    ['set.?up', 'on set-up'],
  ])('finds %s by the letters that every spelling of it has', (said, text) => {
    const phrase = phraseFrom(said);
    const sought = searchText(text);
    expect(phrase.stems.length).toBeGreaterThan(0);
    expect(found(phrase, sought)).toEqual(asked(phrase, sought));
    expect(found(phrase, sought).length).toBeGreaterThan(0);
  });
});

/** As if no index were there: all words of all entries may hold everywhere. */
function everything({ sentences }: PreparedClause): PossibleIn {
  const words = new Map(entries.map((entry): [CompiledEntry, PossibleWords] => [entry, entry]));
  return {
    sentences: sentences.map(() => words),
    headings: new Map(entries.map((entry) => [entry, entry.heading])),
    entries: new Set(entries),
  };
}

describe('the index of entries', () => {
  it.each(OWN_DRAFTS.map((draft) => [draft.name, draft] as const))(
    'hears in %s what asking for every word of every term hears',
    async (name, draft) => {
      const document = await readFile(await writeDraft(draft), `${name}.docx`);
      const { clauses, definitions } = splitClauses(document);
      const context = { words: theLibrary(), currency: 'USD' as const, definitions, isSpoken: false };
      const names = catalogueNames(theLibrary().terms);
      const wordings = wordingsFor(theLexicon().wordings, ['remake', 'co-production', 'distribution']);
      const shown = clauses.filter((_, at) => at % Math.ceil(clauses.length / draws(12)) === 0);
      for (const clause of shown) {
        const prepared = prepareClause(clause, context, [], wordings, [], names);
        const possible = index.possibleIn(prepared);
        for (const entry of entries) {
          const whole = evidenceIn(entry, prepared, everything(prepared));
          const mayBeHeard = possible.entries.has(entry) || prepared.named.has(entry.term.id);
          const quick = mayBeHeard ? evidenceIn(entry, prepared, possible) : undefined;
          expect(quick, `${entry.term.id}: ${clause.text}`).toEqual(whole);
        }
      }
    },
  );
});
