import type { CaseRecord, Library, SituationQuestion, Source } from '#domain/library/library.ts';
import type { Rule } from '#domain/library/rule.ts';
import type { Term } from '#domain/library/term.ts';
import { factsOf } from '#domain/rules/check-rules.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { findMatch } from '#domain/text/find-match.ts';
import type { Match } from '#domain/text/find-match.ts';
import { foldText } from '#domain/text/fold.ts';
import { initialConsonants } from '#domain/text/initial-consonants.ts';
import { sentenceAround } from '#domain/text/sentence-around.ts';
import type { LibraryOpen } from '#renderer/state/route.ts';

/** One entry that matches, with the sentence around the match. */
export type LibraryHit = {
  readonly open: LibraryOpen;
  readonly title: Bilingual;
  readonly sentence: string;
  readonly match: Match;
  /** 0 in the name, 1 in another name, 2 in the text. */
  readonly rank: number;
};

/** The texts of the library, made comparable once. A search then takes a few milliseconds for each letter typed. */
export type LibraryIndex = readonly IndexedEntry[];

type IndexedEntry = {
  readonly open: LibraryOpen;
  readonly title: Bilingual;
  readonly texts: readonly IndexedText[];
};
type IndexedText = { readonly text: string; readonly rank: number; readonly folded: string };

export function buildLibraryIndex(library: Library): LibraryIndex {
  return [
    ...library.terms.map(indexTerm),
    ...library.cases.map(indexCase),
    ...library.rules.map((rule) => indexRule(rule, library)),
    ...library.questions.map(indexQuestion),
    ...library.dimensions.map((dimension) =>
      entry({ kind: 'dimension', id: dimension.id }, dimension.name, [], [dimension.about]),
    ),
    ...library.sources.map(indexSource),
  ];
}

/** Entries that hold the query, names before texts, library order otherwise. An empty query finds nothing. */
export function searchLibrary(index: LibraryIndex, query: string): LibraryHit[] {
  const wanted = squeeze(query);
  if (wanted === '') return [];
  return index
    .flatMap((each): LibraryHit[] => {
      // Rank order: the first text that holds the query is the best one.
      for (const { text, rank, folded } of each.texts) {
        if (!mayHold(folded, text, wanted, rank)) continue;
        const match = findPlain(text, query) ?? findMatch(text, query);
        if (!match) continue;
        return [{ open: each.open, title: each.title, rank, ...sentenceAround(text, match) }];
      }
      return [];
    })
    .toSorted((a, b) => a.rank - b.rank);
}

/** Most queries stand in the text as they were typed. Only the others need the slower search, letter by letter. */
function findPlain(text: string, query: string): Match | undefined {
  const [lower, wanted] = [text.toLowerCase(), query.trim().toLowerCase()];
  const start = lower.length === text.length ? lower.indexOf(wanted) : -1;
  return start === -1 ? undefined : { start, end: start + wanted.length };
}

function mayHold(folded: string, text: string, wanted: string, rank: number): boolean {
  if (folded.includes(wanted)) return true;
  // Initial consonants are looked for in names only; in long texts two of them match by chance.
  return rank < 2 && squeeze(initialConsonants(text)).includes(squeeze(initialConsonants(wanted)));
}

function indexTerm(term: Term): IndexedEntry {
  const clauses = term.clauses;
  return entry(
    { kind: 'term', id: term.id },
    term.name,
    [...term.searchAliases, term.id, ...term.aliases],
    [
      term.definition,
      term.pitfalls,
      ...(term.mechanics ? [term.mechanics] : []),
      ...(term.dependsOn ? [term.dependsOn] : []),
      ...(clauses
        ? [
            clauses.protective,
            ...term.positions.flatMap(({ protective }) => protective ?? []),
            clauses.middle,
            { en: clauses.opening.en, ko: clauses.opening.ko ?? '' },
          ]
        : []),
      ...(term.house?.precedents ?? []).flatMap(({ wording, from, note }) => [
        wording,
        { en: from, ko: from },
        { en: note, ko: note },
      ]),
    ],
  );
}

function indexCase(record: CaseRecord): IndexedEntry {
  return entry(
    { kind: 'case', id: record.id },
    record.title,
    [],
    [
      record.koreanSide,
      record.foreignSide,
      record.dealType,
      record.summary,
      ...record.facts.flatMap((fact) => [fact.label, fact.value]),
      record.wentWell,
      record.wentBadly,
      ...record.lessons.map((lesson) => lesson.text),
    ],
  );
}

/** A rule is found by its words and by the facts that it asks for. */
function indexRule(rule: Rule, library: Library): IndexedEntry {
  const facts = library.facts.filter(({ id }) => factsOf(rule).includes(id));
  return entry(
    { kind: 'rule', id: rule.id },
    rule.title,
    [rule.id],
    [rule.text, rule.use, ...facts.map(({ text }) => text)],
  );
}

function indexQuestion(question: SituationQuestion): IndexedEntry {
  return entry(
    { kind: 'question', id: question.id },
    question.text,
    [],
    [question.why, question.improve, ...question.answers.map((answer) => answer.label)],
  );
}

function indexSource(source: Source): IndexedEntry {
  const title = { en: source.title, ko: source.title };
  return entry({ kind: 'source', id: source.id }, title, [source.outlet, String(source.year ?? '')], []);
}

function entry(
  open: LibraryOpen,
  title: Bilingual,
  names: readonly string[],
  texts: readonly Bilingual[],
): IndexedEntry {
  const indexed = (written: string, rank: number): IndexedText => {
    const text = written.normalize('NFC');
    return { text, rank, folded: squeeze(text) };
  };
  return {
    open,
    title,
    texts: [
      ...[title.ko, title.en].map((text) => indexed(text, 0)),
      ...names.map((text) => indexed(text, 1)),
      ...texts.flatMap((text) => [indexed(text.ko, 2), indexed(text.en, 2)]),
    ].filter(({ folded }) => folded !== ''),
  };
}

/** Folded and without spaces, as Korean spacing varies. */
function squeeze(text: string): string {
  return foldText(text).replaceAll(' ', '');
}
