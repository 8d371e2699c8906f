import { sameContent } from '#domain/base/same-content.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { normaliseValue } from '#domain/values/normalise.ts';
import type { Value } from '#domain/values/value.ts';
import { FORMER_WALK_AWAYS } from './former-walk-aways.ts';
import type { FormerWalkAway } from './former-walk-aways.ts';
import type { Ladder, OurRole, Position, Rung, Term } from './term.ts';

/**
 * A walk-away that named the choice at which we leave, as the worst that we accept; the same object where
 * nothing changes. Words and value of the library's own walk-away become those that the library has now. Another
 * choice becomes the next better one for us, but none better than a rung above it. A choice that the
 * library cannot place loses its value and keeps its words. Numbers always were the last that we accept.
 */
export function worstAccepted(
  walkAway: Rung,
  ladder: Omit<Ladder, 'walkAway'>,
  term: Term | undefined,
  ourRoles: readonly OurRole[],
): Rung {
  const position = term?.positions.find(({ roles }) => roles.some((role) => ourRoles.includes(role)));
  const former = (term && FORMER_WALK_AWAYS[term.id]) ?? [];
  const value = valueNow(walkAway, ladder, term, position, former);
  const condition = conditionNow(walkAway.condition, former, position?.ladder.walkAway?.condition);
  const { value: _former, ...kept } = walkAway;
  const converted = { ...kept, condition, ...(value ? { value } : {}) };
  return sameContent(converted, walkAway) ? walkAway : converted;
}

/** A term of the library by its id or by one that it had before. */
export function termOfId(terms: readonly Term[], termId: string): Term | undefined {
  return terms.find(({ id, aliases }) => id === termId || aliases.includes(termId));
}

/** The walk-away is word for word one that the library suggested: its choice and its words in both languages. */
export function isFormerWalkAway(termId: string, { value, condition }: Rung): boolean {
  const choice = value?.kind === 'choice' ? value.choice : undefined;
  return (FORMER_WALK_AWAYS[termId] ?? []).some(
    ({ choice: left, ...words }) => left !== undefined && left === choice && sameContent(words, condition),
  );
}

/** In each language by itself: the words that the person wrote stay. */
function conditionNow(
  { en, ko }: Bilingual,
  former: readonly FormerWalkAway[],
  present: Bilingual | undefined,
): Bilingual {
  if (!present) return { en, ko };
  return {
    en: former.some((each) => each.en === en) ? present.en : en,
    ko: former.some((each) => each.ko === ko) ? present.ko : ko,
  };
}

function valueNow(
  { value, condition }: Rung,
  ladder: Omit<Ladder, 'walkAway'>,
  term: Term | undefined,
  position: Position | undefined,
  former: readonly FormerWalkAway[],
): Value | undefined {
  if (value?.kind !== 'choice' && value?.kind !== 'yes-no') return value;
  const scores = position?.scores ?? {};
  const scored = (of: Value | undefined): Scored[] => {
    const id = of && idOf(of, term);
    const score = id === undefined ? undefined : scores[id];
    return id === undefined || score === undefined ? [] : [{ id, score }];
  };
  const [left] = scored(value);
  if (!left) return undefined;
  const isOfLibrary = former.some(
    ({ choice, en, ko }) => choice === left.id && (en === condition.en || ko === condition.ko),
  );
  const ofLibrary = isOfLibrary ? scored(position?.ladder.walkAway?.value) : [];
  const accepted = ofLibrary.length > 0 ? ofLibrary : choicesBetterThan(left, scores).slice(0, 1);
  const worst = [...accepted, ...scored(ladder.ask?.value), ...scored(ladder.fallback?.value)].toSorted(
    worstFirst,
  )[0];
  // Where no choice is better, none but this one can be meant.
  return worst === undefined ? value : valueOf(value, worst.id);
}

type Scored = { readonly id: string; readonly score: number };

function worstFirst(a: Scored, b: Scored): number {
  return a.score - b.score;
}

function choicesBetterThan({ score }: Scored, scores: Readonly<Record<string, number>>): Scored[] {
  return Object.entries(scores)
    .map(([id, own]) => ({ id, score: own }))
    .filter((choice) => choice.score > score)
    .toSorted(worstFirst);
}

function idOf(value: Value, term: Term | undefined): string | undefined {
  const normalised = term && normaliseValue(value, term.form, []);
  return normalised?.kind === 'id' ? normalised.id : undefined;
}

function valueOf(value: Value & { readonly kind: 'choice' | 'yes-no' }, id: string): Value {
  return value.kind === 'choice' ? { kind: 'choice', choice: id } : { kind: 'yes-no', yes: id === 'yes' };
}
