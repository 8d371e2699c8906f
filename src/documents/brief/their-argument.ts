import { leadForUs } from '#domain/comparison/better-for-us.ts';
import { positionFor } from '#domain/deal/applicable.ts';
import type { Position, Rung, Term } from '#domain/library/term.ts';
import { measureIn } from '#domain/points/measure-in.ts';
import { papersOf } from '#domain/points/papers-of-deal.ts';
import type { Point } from '#domain/points/point.ts';
import { withJosa } from '#domain/text/josa.ts';
import { formatState } from '#domain/values/format-value.ts';
import { formatRung } from '#domain/library/format-market.ts';
import type { Reader } from './brief-reader.ts';

/**
 * PRIVATE. What they are likely to argue: the opening that the library expects of them, until they have left it. From then
 * on what counts is where they stand now, and what they can say of that.
 */
export function theirArgument(point: Point, term: Term, reader: Reader): string {
  const position = positionFor(term, reader.input.document.deal.ourRoles);
  if (!position) return '';
  const stands = standsBetter(point, term, position, reader);
  return stands ?? reader.say(position.opening.condition);
}

/** Undefined while they stand at that opening, or nothing measures that they have left it. */
function standsBetter(point: Point, term: Term, position: Position, reader: Reader): string | undefined {
  const { input, say, lang } = reader;
  if (point.theirs?.kind !== 'value') return undefined;
  const moves = point.moves.filter(({ side, state }) => side === 'theirs' && state.kind === 'value');
  const isUsual = point.comparison?.standing === 'neutral' || point.comparison?.standing === 'favourable';
  // An opening in words alone is measured by nothing: what the market knows is not what they were to open with.
  const hasLeft =
    moves.some(({ change }) => change === 'better-for-us') ||
    (position.opening.value ? isBetterThan(position.opening, point, term, position, reader) : isUsual);
  if (!hasLeft) return undefined;
  const text = (state: Point['theirs']) => (state ? say(formatState(state, term, input.library)) : '');
  const [first, now] = [text(moves[0]?.state), text(point.theirs)];
  const opening = say(formatRung(position.opening, term, input.library));
  if (lang === 'en') {
    const came =
      first !== '' && first !== now
        ? `They have come from “${first}” to “${now}”`
        : `They stand at “${now}” and not at the opening to expect (“${opening}”)`;
    return `${came}, and may say that this is ${isUsual ? 'usual in the market' : 'as far as they go'}.`;
  }
  const came =
    first !== '' && first !== now
      ? `‘${first}’에서 ${withJosa(`‘${now}’`, '으로/로')} 양보하였으므로`
      : `예상한 첫 제안(‘${opening}’)보다 나은 ‘${now}’ 조건이므로`;
  return `${came} ${isUsual ? '시장의 통상적인 조건이라고' : '더는 물러설 수 없다고'} 주장할 수 있다.`;
}

function isBetterThan(
  { value }: Rung,
  { theirs }: Point,
  term: Term,
  position: Position,
  { input }: Reader,
): boolean {
  if (!value || theirs?.kind !== 'value') return false;
  const { document, library } = input;
  const us = { ...document.deal, terms: library.terms };
  const paper = papersOf(document).theirs;
  const [stands, opened] = [theirs.value, value].map((each) => measureIn({ value: each, paper }, term, us));
  return stands !== undefined && opened !== undefined && leadForUs(stands, opened, position)?.sign === 1;
}
