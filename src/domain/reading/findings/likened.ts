import type { ReadingFlag } from '#domain/deal/paper.ts';
import { oncePer } from '#domain/base/once-per.ts';
import { LIKELY, rounded } from './certainty.ts';
import type { ClauseFinding, ClauseValue } from './clause-finding.ts';
import type { Collected } from './collect-findings.ts';
import type { CompiledEntry } from './compiled-lexicon.ts';
import type { Evidence } from './evidence.ts';
import { heardAlone, isCounted, SAYS_NOTHING } from './evidence.ts';
import { NO_RULE } from './fitting-value.ts';
import { leavesOpen } from './open-words.ts';
import type { FoundValue, OpenTerm } from './paper-reading.ts';
import { choicesSaid } from './pick-choice.ts';
import { suitsOf } from './pick-figure.ts';
import type { NamesOfTerms } from './pick-figure.ts';
import type { PreparedClause } from './prepared-clause.ts';
import { saysFrozen } from './reserved-rights.ts';
import { saidTogether } from './said-together.ts';
import { hasOwnWords } from './sentence-features.ts';
import type { Likeness, SentenceModel } from './sentence-model.ts';
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
  learnt,
  entries,
  prepared,
  read: { values, open, settled },
  namesOf,
}: {
  readonly learnt: SentenceModel;
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
    for (const place of placesIn(each, learnt, wanted, read)) {
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
/** Less alike is no sign of the term; where a figure that fits must stand there as well, a little less is. */
const ENOUGH = 0.08;
const ENOUGH_WITH_FIGURE = 0.05;
/** Two sentences, or one that said something of another term, must say it more plainly. */
const ENOUGH_APART = 0.12;
/** What is said beside another term is said about as plainly. */
const BESIDE = 0.07;
/** Of these a sentence says one: which of the two payments comes off the price. */
const ONE_OF = ['option_initial_applicable', 'option_extension_applicable'];

/** It is the other one that is said, or nothing tells which. */
function isOther(term: string, told: readonly string[], likenesses: readonly Likeness[]): boolean {
  const other = ONE_OF.find((each) => each !== term);
  if (!ONE_OF.includes(term) || other === undefined) return false;
  const scoreOf = (id: string): number => likenesses.find((each) => each.term === id)?.score ?? 0;
  return told.includes(other) || scoreOf(other) >= scoreOf(term) * EVEN;
}

const EVEN = 0.5;

/** A sentence speaks of a few terms at most. */
const MOST = 3;
/** What gave the value of another term may say this one too. */
const ANOTHERS = 0.95;

function placesIn(
  prepared: PreparedClause,
  learnt: SentenceModel,
  wanted: ReadonlyMap<string, CompiledEntry>,
  read: ReadThere,
): Place[] {
  return saidTogether(prepared)(learnt).flatMap(({ first: sentence, last, likenesses }) => {
    const said = prepared.sentences[sentence];
    if (!said || !hasOwnWords(said.text.plain)) return [];
    // What is reported of the other side tells of what the figure in the answer is, and chooses nothing.
    const isTheirs = said.isTheirs === true;
    const at = isTheirs ? sentence + 1 : sentence;
    const saying = prepared.sentences[at];
    if (!saying || (isTheirs && (last > sentence || saying.isTheirs === true))) return [];
    const { from, to } = saying;
    const isTaken = read.values.some((value) => value.from < to && from < value.to);
    const most = likenesses[0]?.score ?? 0;
    const told = read.values.flatMap((value) => (value.from < to && from < value.to ? value.term : []));
    return likenesses
      .filter(
        ({ term, score }) => wanted.has(term) && score >= most * BESIDE && !isOther(term, told, likenesses),
      )
      .slice(0, MOST)
      .flatMap((likeness): Place[] => {
        const entry = wanted.get(likeness.term);
        // A figure stands in the one sentence that gives it.
        if (!entry || (isCounted(entry) ? last > sentence : isTheirs)) return [];
        const score = likeness.score * (isTaken ? ANOTHERS : 1);
        const enough = isCounted(entry)
          ? ENOUGH_WITH_FIGURE
          : last > sentence || isTaken
            ? ENOUGH_APART
            : ENOUGH;
        return score < enough ? [] : [{ entry, prepared, sentence: at, likeness, read, score }];
      });
  });
}

function findingAt(place: Place, namesOf: NamesOfTerms): ClauseFinding | undefined {
  const { entry, prepared, sentence, read, score } = place;
  const span = prepared.sentences[sentence] ?? { from: 0, to: prepared.clause.text.length };
  const evidence = heardAlone(entry, sentence);
  const base = { entry, prepared, evidence, confidence: rounded(LIKELY + Math.min(0.1, score / 10)) };
  const said = prepared.sentences[sentence];
  if (said && leavesOpen(said, prepared)) {
    // What another term leaves open there is no second matter.
    const words = prepared.clause.text.slice(span.from, span.to);
    const isAnothers = read.open.some(({ quote }) => words.includes(quote) || quote.includes(words));
    return isAnothers ? undefined : { ...base, values: [], open: said };
  }
  const value = isCounted(entry) ? figureAt(place, evidence, read.values, namesOf) : choiceAt(place);
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

/**
 * Where it is plain that the sentence speaks of the term, words beside its figure that may mean another's do not bar it, nor
 * that it is a least or a most.
 */
const withoutBars = oncePer((entry: CompiledEntry): CompiledEntry => {
  const rule = entry.figure ?? NO_RULE;
  return { ...entry, figure: { ...rule, not: [], roles: [...(rule.roles ?? []), ...PLAIN_ROLES] } };
});
const PLAIN_ROLES = ['plain', 'floor', 'cap', 'threshold'] as const;
const PLAIN = 0.3;
const LEAST_PLAIN = -0.5;

/** So great a part of the nearest chose otherwise. */
const RIVAL = 0.3;

function figureAt(
  { prepared, score }: Place,
  evidence: Evidence,
  read: readonly FoundValue[],
  namesOf: NamesOfTerms,
): (Partial<ClauseValue> & Pick<ClauseValue, 'value'>) | undefined {
  const { shares, term } = evidence.entry;
  const own = suitsOf(evidence, prepared, namesOf);
  const all =
    own.length > 0 || score < PLAIN
      ? own
      : suitsOf({ ...evidence, entry: withoutBars(evidence.entry) }, prepared, namesOf, LEAST_PLAIN);
  const suits = all.filter(({ figure }) =>
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
