import type { ReadingFlag } from '#domain/deal/paper.ts';
import { LIKELY, rounded } from './certainty.ts';
import type { ClauseFinding, ClauseValue } from './clause-finding.ts';
import type { Collected } from './collect-findings.ts';
import type { CompiledEntry } from './compiled-lexicon.ts';
import type { SentenceEvidence } from './evidence.ts';
import { isCounted } from './evidence.ts';
import type { Likeness, SentenceIndex } from './known-sentences.ts';
import { leavesOpen } from './open-words.ts';
import type { FoundValue, OpenTerm } from './paper-reading.ts';
import { choicesSaid } from './pick-choice.ts';
import { suitsOf } from './pick-figure.ts';
import type { NamesOfTerms } from './pick-figure.ts';
import type { PreparedClause } from './prepared-clause.ts';
import { saysFrozen } from './reserved-rights.ts';
import { featuresOf, hasOwnWords } from './sentence-features.ts';
import { isAsMuch } from './twin-figures.ts';

/** Where a paper comes near to what other papers said of a term of which its own words gave nothing. */
type Place = {
  readonly entry: CompiledEntry;
  readonly prepared: PreparedClause;
  readonly sentence: number;
  readonly likeness: Likeness;
  readonly read: ReadThere;
  readonly score: number;
};

/**
 * What the rest of a paper may say of the terms that the lexicon read nowhere in it: of each the sentence that is most
 * like those which are known to speak of it. Likely at best, for likeness is no proof; and never a figure that another term
 * took.
 */
export function likenedFindings({
  index,
  entries,
  prepared,
  read: { values, open, settled },
  namesOf,
}: {
  readonly index: SentenceIndex;
  readonly entries: readonly CompiledEntry[];
  readonly prepared: readonly PreparedClause[];
  /** What the lexicon read. */
  readonly read: Pick<Collected, 'values' | 'open' | 'settled'>;
  readonly namesOf: NamesOfTerms;
}): ClauseFinding[] {
  const known = new Set([...settled, ...values.map(({ term }) => term), ...open.map(({ term }) => term)]);
  const wanted = new Map(
    entries.flatMap((entry) => (known.has(entry.term.id) ? [] : [[entry.term.id, entry] as const])),
  );
  if (wanted.size === 0) return [];
  const valuesOf = Map.groupBy(values, ({ clause }) => clause);
  const openOf = Map.groupBy(open, ({ clause }) => clause);
  const places = new Map<string, Place[]>();
  for (const each of prepared) {
    const { kind, ordinal } = each.clause;
    if (SAYS_NOTHING.has(kind)) continue;
    const read = { values: valuesOf.get(ordinal) ?? [], open: openOf.get(ordinal) ?? [] };
    for (const place of placesIn(each, index, wanted, read)) {
      const { id } = place.entry.term;
      places.set(id, [...(places.get(id) ?? []), place]);
    }
  }
  return [...places.values()].flatMap((those) => {
    for (const place of those.toSorted((a, b) => b.score - a.score).slice(0, TRIES)) {
      const finding = findingAt(place, namesOf);
      if (finding) return [finding];
    }
    return [];
  });
}

/** What the lexicon read in one clause. */
type ReadThere = { readonly values: readonly FoundValue[]; readonly open: readonly OpenTerm[] };

/** The next place is tried where one gives no value. */
const TRIES = 3;
const SAYS_NOTHING: ReadonlySet<string> = new Set(['title', 'signature', 'preamble', 'recitals']);
/** Less alike is no sign of the term; where a figure that fits must stand there as well, a little less is. */
const ENOUGH = 0.3;
const ENOUGH_WITH_FIGURE = 0.24;
/** A sentence speaks of a few terms at most: the nearest of them, and the others a little less surely. */
const MOST = 2;
const OTHERS = 0.8;
/** What gave the value of another term may say this one too. */
const ANOTHERS = 0.35;

function placesIn(
  prepared: PreparedClause,
  index: SentenceIndex,
  wanted: ReadonlyMap<string, CompiledEntry>,
  read: ReadThere,
): Place[] {
  const headings = prepared.headings.map(({ plain }) => plain);
  return prepared.sentences.flatMap(({ text, from, to }, sentence) => {
    if (!hasOwnWords(text.plain)) return [];
    const isTaken = read.values.some((value) => value.from < to && from < value.to);
    return index
      .likenessOf(featuresOf(text.plain, headings))
      .slice(0, MOST)
      .flatMap((likeness, rank): Place[] => {
        const entry = wanted.get(likeness.term);
        if (!entry) return [];
        const score = likeness.score * (rank === 0 ? 1 : OTHERS) * (isTaken ? ANOTHERS : 1);
        return score < (isCounted(entry) ? ENOUGH_WITH_FIGURE : ENOUGH)
          ? []
          : [{ entry, prepared, sentence, likeness, read, score }];
      });
  });
}

function findingAt(place: Place, namesOf: NamesOfTerms): ClauseFinding | undefined {
  const { entry, prepared, sentence, read, score } = place;
  const span = prepared.sentences[sentence] ?? { from: 0, to: prepared.clause.text.length };
  const heard: SentenceEvidence = { sentence, says: [], count: 1, hints: 0, isLed: false, isAgainst: false };
  const evidence = { entry, heading: 0, isHeadedAside: false, sentences: [heard] };
  const base = { entry, prepared, evidence, confidence: rounded(LIKELY + Math.min(0.1, score / 10)) };
  const said = prepared.sentences[sentence];
  if (said && leavesOpen(said, prepared)) {
    // What another term leaves open there is no second matter.
    const words = prepared.clause.text.slice(span.from, span.to);
    const isAnothers = read.open.some(({ quote }) => words.includes(quote) || quote.includes(words));
    return isAnothers ? undefined : { ...base, values: [], open: said };
  }
  const value = isCounted(entry) ? figureAt(evidence, prepared, read.values, namesOf) : choiceAt(place);
  if (!value) return undefined;
  const none: readonly ReadingFlag[] = [];
  return {
    ...base,
    values: [
      { confidence: rounded(Math.min(LIKELY, GUESS + score / 5)), span, flags: none, others: [], ...value },
    ],
  };
}

const GUESS = 0.3;

/** The words of the lexicon decide where they do; else what sentences like it chose. */
function choiceAt({
  entry,
  prepared,
  sentence,
  likeness,
}: Place): (Partial<ClauseValue> & Pick<ClauseValue, 'value'>) | undefined {
  if (entry.right.length > 0 && saysFrozen(prepared.sentences[sentence]?.text.plain ?? '')) return undefined;
  const [said] = choicesSaid(entry, prepared, [sentence], [sentence]);
  const choice = said?.id ?? likeness.choices[0]?.choice;
  if (choice === undefined) return undefined;
  const others = likeness.choices.filter((each) => each.choice !== choice && each.part > RIVAL);
  return {
    value: { kind: 'choice', choice },
    others: others.map((each) => ({ kind: 'choice', choice: each.choice })),
  };
}

/** So great a part of the nearest chose otherwise. */
const RIVAL = 0.3;

function figureAt(
  evidence: Parameters<typeof suitsOf>[0],
  prepared: PreparedClause,
  read: readonly FoundValue[],
  namesOf: NamesOfTerms,
): (Partial<ClauseValue> & Pick<ClauseValue, 'value'>) | undefined {
  const { shares, term } = evidence.entry;
  const suits = suitsOf(evidence, prepared, namesOf).filter(({ figure }) =>
    read.every(
      ({ term: other, value, from, to }) =>
        figure.from < from ||
        figure.to > to ||
        shares.has(other) ||
        other === term.id ||
        !isAsMuch(value, figure.value),
    ),
  );
  const [best] = suits;
  return best && { value: best.value, flags: best.figure.flags, others: best.figure.others };
}
