import { closedNames, openPoints } from './rounds-view.ts';
import { cardViews } from './point-cards-view.ts';
import { concessionsOf, costWords, stepWords } from './boxes-view.ts';
import { readerOf, roomIn, written } from './brief-reader.ts';
import type { Reader } from './brief-reader.ts';
import { sourceRows } from './source-rows.ts';
import type { Citations } from '#documents/text/citations.ts';
import type { InternalBriefInput } from '#documents/input/document-input.ts';
import { assumptionsView } from './assumptions-view.ts';
import type { Unknown } from '#domain/points/decision.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { formatDate } from '#domain/values/format-value.ts';
import { MEND_OWNER_WORDS } from '#domain/words/point-words.ts';

const MOST_MENDED = 6;
/** Columns of text that either end of a step may take. */
const STEP_ROOM = 56;

/**
 * PRIVATE. What the negotiator needs beyond the one page. Empty parts are empty lists, and the template leaves them out.
 * In a full brief, what it cites is listed behind the annexes, in one list with theirs.
 */
export function standardView(input: InternalBriefInput, lang: Lang, citations: Citations) {
  const reader = readerOf(input, lang);
  const { decision } = input;
  const isFull = input.length === 'full';
  const { first, further } = openPoints(reader);
  const isAllSilent = first.length > 0 && first.every(({ theirs, ours }) => theirs === '' && ours === '');
  const cards = cardViews(reader, citations);
  const concessions = concessionViews(reader);
  return {
    is_full: isFull,
    points: isAllSilent ? [] : first,
    // Rows in which nothing stands are no table.
    silent: isAllSilent ? first.map(({ name }) => name) : [],
    points_left: further.length,
    has_gaps: hasGaps([...first, ...further]),
    closed: closedNames(reader),
    has_chart: (input.inMoney.papers?.rows.length ?? 0) > 0,
    is_tax_known: input.inMoney.papers?.isTaxByFacts !== false,
    assumptions: assumptionsView(input.inMoney.moved, lang),
    cards,
    stops: decision.stops.map((stop) => ({
      says: reader.say(stop.says),
      title: reader.say(stop.title),
      cites: reader.say(stop.cites),
      owner: reader.say(MEND_OWNER_WORDS[stop.owner]),
      due: stop.dueOn === undefined ? '' : reader.say(formatDate(stop.dueOn)),
    })),
    to_know: decision.toKnow.map(({ says }) => reader.say(says)),
    unknown: decision.unknown.map((one) =>
      unknownView(isFull ? { ...one, says: one.saysInFull ?? one.says } : one, lang),
    ),
    concessions,
    // A column in which nothing stands is left out.
    has_costs: concessions.some(({ cost }) => cost !== ''),
    mends: mendViews(reader),
    sources: isFull ? [] : sourceRows(citations, lang),
    footnotes: citations.footnotes(lang),
  };
}

/** Why nothing is priced ends with what to do about it, which then takes the place of the general act. */
function unknownView({ kind, says, act }: Unknown, lang: Lang): { says: string; act: string } {
  const [first = '', ...rest] = written(says, lang).split(/(?<=[.]) /);
  return kind === 'whole-not-priced' && rest.length > 0
    ? { says: first, act: rest.join(' ') }
    : { says: written(says, lang), act: written(act, lang) };
}

/** Ranks are those of all points: shared where terms ask one question, and missing where nothing is said. */
function hasGaps(points: readonly { readonly rank: number | string }[]): boolean {
  return points.some(({ rank }, index) => rank !== index + 1);
}

function concessionViews(reader: Reader) {
  return concessionsOf(reader.input).map((concession) => ({
    name: nameOf(concession.termId, reader),
    step: stepWords(concession, reader, roomIn(reader, STEP_ROOM)),
    cost: costWords(concession, reader.lang),
    in_return: concession.forTermId === undefined ? '' : nameOf(concession.forTermId, reader),
  }));
}

/** Rungs at fault: nothing here is worked from them, so it is said what mends each, and of which points. */
function mendViews(reader: Reader) {
  const faults = reader.input.points.flatMap(({ termId, ladder }) => {
    const mend = ladder.find((rung) => rung.mend !== undefined)?.mend;
    return mend ? [{ name: nameOf(termId, reader), mend: written(mend, reader.lang) }] : [];
  });
  const most = roomIn(reader, MOST_MENDED);
  return [...Map.groupBy(faults, ({ mend }) => mend)].map(([mend, points]) => ({
    mend,
    names: points.slice(0, most).map(({ name }) => name),
    left: Math.max(0, points.length - most),
  }));
}

function nameOf(termId: string, { terms, lang }: Reader): string {
  return terms.get(termId)?.name[lang] ?? termId;
}
