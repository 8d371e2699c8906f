import { gapBetween } from '#domain/figures/fraction.ts';
import { formatRung } from '#domain/library/format-market.ts';
import { byRank } from '#domain/points/highest-ranked.ts';
import type { Point } from '#domain/points/point.ts';
import { formatRoundedMoney } from '#domain/values/format-rounded.ts';
import { formatDuration, formatNumber, formatSignedMoney, formatState } from '#domain/values/format-value.ts';
import type { TermState } from '#domain/values/state.ts';
import { POINT_STATE_WORDS } from '#domain/words/point-words.ts';
import { fitSentences } from '#documents/text/fit-sentences.ts';
import { roomIn } from './brief-reader.ts';
import type { Reader } from './brief-reader.ts';

/** Columns of text that one paper's word on a point may take in the table. */
const ROOM = 64;
/** So many papers of a side are shown, the latest ones. */
const MOST_ROUNDS = 3;
/** The standard brief shows so many open points; the others stand in an annex of the full one. */
const MOST_POINTS = 12;

/**
 * PRIVATE. Each open point over the rounds, by rank; `further` are those that only the full brief has room for. Of those
 * on which neither paper speaks only the highest stand here: the full brief has a part of its own for them.
 */
export function openPoints(reader: Reader) {
  const ranked = byRank(reader.input.points).filter((point) => isSpokenOf(point) || isWeightySilence(point));
  const further = ranked.slice(MOST_POINTS).filter(isSpokenOf);
  return { first: roundRows(ranked.slice(0, MOST_POINTS), reader), further: roundRows(further, reader) };
}

function isSpokenOf({ state }: Point): boolean {
  return state === 'open' || state === 'unanswered' || state === 'not-answered-by-us';
}

/** Neither paper speaks of it, and something hangs on it. */
function isWeightySilence({ state, rank, rankParts }: Point): boolean {
  return (
    state === 'silent' &&
    rank !== undefined &&
    rankParts !== undefined &&
    (rankParts.key > 0 || rankParts.group !== 'open')
  );
}

/** Their papers, ours, the gap and where it stands. */
function roundRows(points: readonly Point[], reader: Reader) {
  const { terms, say, lang } = reader;
  return points.flatMap((point) => {
    const term = terms.get(point.termId);
    if (!term) return [];
    return [
      {
        rank: point.rank ?? '',
        name: term.name[lang],
        theirs: saidOver(point, 'theirs', reader),
        ours: saidOver(point, 'ours', reader),
        given_away: givenAwayWords(point, reader),
        gap: gapOf(point, reader),
        is_open: point.state === 'open',
        state: say(POINT_STATE_WORDS[point.state]),
      },
    ];
  });
}

/** `USD 400,000 → USD 600,000`: what a side said, paper after paper; what it repeated is said once. */
function saidOver(point: Point, side: 'theirs' | 'ours', reader: Reader): string {
  const { input, say, terms } = reader;
  const term = terms.get(point.termId);
  if (!term) return '';
  const said = point.moves
    .filter((move) => move.side === side && move.state.kind !== 'unread' && move.state.kind !== 'absent')
    .map(({ state }) => fitSentences(say(formatState(state, term, input.library)), roomIn(reader, ROOM)));
  return said
    .filter((each, at) => each !== said[at - 1])
    .slice(-roomIn(reader, MOST_ROUNDS))
    .join(' → ');
}

/** The ask that our own last paper gave away, and what that was worth where it is priced. */
function givenAwayWords(point: Point, reader: Reader): string {
  const { termId, ladder, worth, state } = point;
  const { input, say, terms, lang } = reader;
  const term = terms.get(termId);
  const ask = input.document.ladders[termId]?.ask;
  const isGivenAway = ladder.some(({ rung, fault }) => rung === 'ask' && fault === 'given-away');
  if (!term || !ask || !isGivenAway || state === 'closed') return '';
  const asked = fitSentences(say(formatRung(ask, term, input.library)), roomIn(reader, ROOM));
  const lost = worth.kind === 'priced' ? worth.givenAway : undefined;
  const money =
    lost && worth.kind === 'priced' ? formatRoundedMoney(lost.averageMinor, worth.currency)[lang] : '';
  // Where it stands in the row already, as what we asked first, only the money is news.
  if (money === '' && saidOver(point, 'ours', reader).startsWith(`${asked} → `)) return '';
  if (lang === 'en') return `Our ask, given away: ${asked}${money === '' ? '' : ` (${money})`}`;
  return `양보한 요구안: ${asked}${money === '' ? '' : `(${money})`}`;
}

/** Ours less theirs, where both are figures of one kind, base and unit. */
function gapOf({ theirs, ours }: Point, { lang }: Reader): string {
  const [one, other] = [valueOf(theirs), valueOf(ours)];
  if (one?.kind === 'money' && other?.kind === 'money' && one.money.currency === other.money.currency) {
    const minor = other.money.amountMinor - one.money.amountMinor;
    return formatSignedMoney(minor, one.money.currency, 'short')[lang].replaceAll(' ', '\u00a0');
  }
  if (one?.kind === 'share' && other?.kind === 'share' && one.base === other.base) {
    const points = gapBetween(other.share, one.share);
    return `${signed((points.numerator / points.denominator) * 100)}${lang === 'en' ? ' points' : '%p'}`;
  }
  if (one?.kind === 'duration' && other?.kind === 'duration' && one.unit === other.unit) {
    const { numerator, denominator } = gapBetween(other.n, one.n);
    const length = formatDuration({ numerator: Math.abs(numerator), denominator }, one.unit)[lang];
    return `${numerator < 0 ? '−' : '+'}${length.replaceAll(' ', '\u00a0')}`;
  }
  return '';
}

function signed(n: number): string {
  const text = formatNumber({ numerator: Math.round(Math.abs(n) * 100), denominator: 100 });
  return `${n < 0 ? '−' : '+'}${text}`;
}

function valueOf(state: TermState | undefined) {
  return state?.kind === 'value' ? state.value : undefined;
}

/** What is settled takes one line. */
export function closedNames({ input, terms, lang }: Reader): string[] {
  return input.points
    .filter(({ state }) => state === 'closed')
    .map(({ termId }) => terms.get(termId)?.name[lang] ?? termId);
}
