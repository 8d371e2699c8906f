import { byId } from '#domain/base/by-id.ts';
import type { Term } from '#domain/library/term.ts';
import type { OurStance } from '#domain/points/our-stance.ts';
import { nameList } from '#domain/text/name-list.ts';
import { ADVICE_ON_TERMS, ADVICE_WITHOUT_TERMS, stillAsked } from '#domain/words/advice-words.ts';
import type { Advice, Quadrant, TermInput } from './leverage.ts';

const MOST_NAMED = 3;
/** A sentence names so many asks and counts the others; one more than fits is named, for a count is no shorter. */
const MOST_ASKS_NAMED = 5;
const MIDDLE = 50;

/**
 * The words of a corner, on named terms. A term that we still ask for is never called one to keep as it is or
 * to trade, and neither is a must-have one to trade. `terms` are those of the dimension.
 */
export function adviceOf(
  quadrant: Quadrant,
  inputs: readonly TermInput[],
  { openAsks, mustHaves }: OurStance,
  terms: readonly Term[],
): Advice {
  const known = byId(terms);
  const poor = heaviest(inputs, (score) => (score < MIDDLE ? 100 - score : 0));
  const good = heaviest(inputs, (score) => (score >= MIDDLE ? score : 0));
  const isAsked = (termId: string) => openAsks.has(termId);
  const isFree = (termId: string) => !isAsked(termId);
  const chosen = {
    weak: poor,
    'under-claimed': poor.filter(isFree),
    exposed: good.filter(isFree),
    strong: good.filter((termId) => isFree(termId) && !mustHaves.has(termId)),
  }[quadrant].slice(0, MOST_NAMED);
  const asked = terms
    .filter(({ id }) => isAsked(id))
    .toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
  const named = (ids: readonly string[]) =>
    nameList(ids.map((id) => known.get(id)?.name ?? { en: id, ko: id }));
  const corner =
    chosen.length === 0 ? ADVICE_WITHOUT_TERMS[quadrant] : ADVICE_ON_TERMS[quadrant](named(chosen));
  const asks =
    asked.length === 0
      ? undefined
      : stillAsked(named(asksNamed(asked)), asked.length, asked.length - asksNamed(asked).length);
  return {
    restsOn: chosen,
    openAsks: asked,
    why: asks ? { en: `${corner.en} ${asks.en}`, ko: `${corner.ko} ${asks.ko}` } : corner,
  };
}

function asksNamed(asked: readonly string[]): readonly string[] {
  return asked.length === MOST_ASKS_NAMED + 1 ? asked : asked.slice(0, MOST_ASKS_NAMED);
}

/** Terms by weight x what the score gives or lacks, the largest first; those that count for nothing left out. */
function heaviest(inputs: readonly TermInput[], partOf: (score: number) => number): string[] {
  return inputs
    .flatMap(({ termId, weight, score }) =>
      score === undefined ? [] : [{ termId, part: weight * Math.round(partOf(score) * 10) }],
    )
    .filter(({ part }) => part > 0)
    .toSorted((a, b) => b.part - a.part || (a.termId < b.termId ? -1 : 1))
    .map(({ termId }) => termId);
}
