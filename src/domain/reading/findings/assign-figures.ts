import type { FoundFigure } from '#domain/reading/figures/found-figure.ts';
import type { Evidence } from './evidence.ts';
import { suitsOf } from './pick-figure.ts';
import type { NamesOfTerms, Suit } from './pick-figure.ts';
import type { PreparedClause } from './prepared-clause.ts';

/**
 * Who takes which figure: the strongest claim first, a figure once (but for terms that share it), and one figure for
 * a term in a sentence, as long as another term wants the next one. What is left over is an alternative.
 */
export function assignFigures(suits: readonly Suit[]): Suit[] {
  const taken: Suit[] = [];
  const rest: Suit[] = [];
  // Where a sentence speaks of something else, that takes its figures first.
  const order = suits.toSorted(
    (a, b) => Number(a.evidence.isAgainst) - Number(b.evidence.isAgainst) || b.affinity - a.affinity,
  );
  for (const suit of order) {
    const hasOne = taken.some(
      ({ entry, evidence }) => entry === suit.entry && evidence.sentence === suit.evidence.sentence,
    );
    if (hasOne) rest.push(suit);
    else if (isFree(suit, taken)) taken.push(suit);
  }
  for (const suit of rest) if (isFree(suit, taken)) taken.push(suit);
  return uncrossed(taken, suits);
}

/** `A는 30%로, B는 25%로 본다`: where two terms and their figures take turns, none has the figure of the other. */
function uncrossed(taken: readonly Suit[], suits: readonly Suit[]): Suit[] {
  const suitOf = ({ entry, evidence }: Suit, { figure }: Suit): Suit | undefined =>
    suits.find(
      (each) =>
        each.entry === entry && each.evidence.sentence === evidence.sentence && each.figure === figure,
    );
  const result = [...taken];
  for (const [at, one] of taken.entries()) {
    const other = taken.findIndex((each) => isCrossed(one, each));
    const swapped = other < 0 ? undefined : [suitOf(one, taken[other]!), suitOf(taken[other]!, one)];
    if (!swapped?.[0] || !swapped[1]) continue;
    result[at] = swapped[0];
    result[other] = swapped[1];
  }
  return result;
}

/** The first is named, then comes the figure that the second took; that is named, and then comes the one of the first. */
function isCrossed(first: Suit, second: Suit): boolean {
  if (first.entry === second.entry || first.evidence.sentence !== second.evidence.sentence) return false;
  const begins = Math.min(...first.evidence.says.map(({ from }) => from));
  const follows = Math.max(...second.evidence.says.map(({ from }) => from));
  return (
    first.evidence.says.every(({ to }) => to <= second.figure.from) &&
    begins < second.figure.from &&
    second.figure.to <= follows &&
    follows < first.figure.from
  );
}

/**
 * The figures that nobody took, for the terms that have none yet: a heading that names the term takes the only one that
 * fits; a hint takes it where no other term could.
 */
export function looseFigures(
  evidences: readonly Evidence[],
  prepared: PreparedClause,
  taken: readonly Suit[],
  namesOf: NamesOfTerms,
): Suit[] {
  const has = new Set(taken.map(({ entry }) => entry));
  const used = new Set(taken.map(({ figure }) => figure));
  const loose = evidences
    .filter(({ entry, isHeadedAside }) => !has.has(entry) && !isHeadedAside)
    .flatMap((evidence) => {
      const left = suitsOf(evidence, prepared, namesOf, LOOSE_AFFINITY).filter(
        ({ figure, affinity, evidence: heard }) =>
          !used.has(figure) &&
          figure.rule !== 'quantity.often' &&
          !isDeadline(figure, prepared) &&
          (evidence.heading === 1 || (heard.hints > 0 && affinity >= HINTED_AFFINITY)),
      );
      const [only] = left;
      return only && new Set(left.map(({ figure }) => figure)).size === 1
        ? [{ suit: { ...only, isLoose: true }, isNamed: evidence.heading === 1 }]
        : [];
    });
  return loose.flatMap(({ suit, isNamed }) => {
    const rivals = loose.filter((other) => other.suit.figure === suit.figure && other.suit !== suit);
    const isBest = isNamed
      ? rivals.every((other) => !other.isNamed || other.suit.affinity < suit.affinity - 0.05)
      : rivals.length === 0;
    return isBest ? [suit] : [];
  });
}

/** `within two weeks`, 2주 내: when something is done. */
function isDeadline({ value, from, to }: FoundFigure, { clause: { text } }: PreparedClause): boolean {
  if (value.kind !== 'duration' || value.unit === 'months' || value.unit === 'years') return false;
  return (
    /within\W*(?:\w+\W*)?$/i.test(text.slice(Math.max(0, from - 20), from)) ||
    /^\)?\s*이?내/.test(text.slice(to))
  );
}

/** Enough where nothing else is left. */
const LOOSE_AFFINITY = 0.3;
/** With a hint alone, a word beside the figure must speak for it as well. */
const HINTED_AFFINITY = 0.36;

function isFree({ entry, figure }: Suit, taken: readonly Suit[]): boolean {
  return taken
    .filter((other) => other.figure === figure)
    .every(
      (other) =>
        other.entry === entry ||
        other.entry.shares.has(entry.term.id) ||
        entry.shares.has(other.entry.term.id),
    );
}
