import { byId } from '#domain/base/by-id.ts';
import { protectiveFor } from '#domain/deal/applicable.ts';
import { entryOf } from '#domain/deal/deal.ts';
import { formatMarket, formatRung } from '#domain/library/format-market.ts';
import type { RungName, Term } from '#domain/library/term.ts';
import { highestRanked, WEAKEST_SHOWN } from '#domain/points/highest-ranked.ts';
import { papersOf } from '#domain/points/papers-of-deal.ts';
import type { Point } from '#domain/points/point.ts';
import { fillClause } from '#domain/values/fill-clause.ts';
import { CONFIDENCE_PHRASES, EVIDENCE_WORDS } from '#domain/words/evidence-words.ts';
import { MEND_OWNER_WORDS, RUNG_FAULT_WORDS } from '#domain/words/point-words.ts';
import { wordsOfContract } from '#documents/contract-wording/contract-words.ts';
import type { Citations } from '#documents/text/citations.ts';
import { withinQuotes } from '#documents/text/cut-text.ts';
import { fitSentences } from '#documents/text/fit-sentences.ts';
import { roomIn, rungText, saidBy } from './brief-reader.ts';
import { theirArgument } from './their-argument.ts';
import { answersTo } from './our-answer.ts';
import type { Reader } from './brief-reader.ts';
import { worthWords } from './money-rows.ts';

export const CARD_ROOM = {
  quote: 260,
  why: 220,
  case: 180,
  argument: 270,
  answer: 240,
  wording: 500,
} as const;
const CITED = 2;

/** PRIVATE. The points that matter most, each with what a negotiator says and pastes. */
export function cardViews(reader: Reader, citations: Citations) {
  const told = new Set<string>();
  return highestRanked(reader.input.points, WEAKEST_SHOWN).flatMap((point) => {
    const term = reader.terms.get(point.termId);
    if (!term) return [];
    const chosen = caseFor(term, told);
    if (chosen) told.add(chosen.case);
    return [cardView(point, term, chosen, reader, citations)];
  });
}

function cardView(
  point: Point,
  term: Term,
  chosen: CaseRef | undefined,
  reader: Reader,
  citations: Citations,
) {
  const { say, lang } = reader;
  const { theirs, agreed } = papersOf(reader.input.document);
  const paper = theirs ?? agreed;
  const entry = paper ? entryOf(paper, term.id) : undefined;
  const stop = reader.input.decision.stops.find(({ termIds }) => termIds.includes(term.id));
  const room = (of: keyof typeof CARD_ROOM) => roomIn(reader, CARD_ROOM[of]);
  const lesson = caseOf(chosen, reader, citations);
  return {
    name: term.name[lang],
    rank: point.rank ?? '',
    theirs: saidBy(point, 'theirs', reader),
    quote: entry ? withinQuotes(fitSentences(entry.clause, room('quote'))) : '',
    place: entry?.place ?? '',
    // The rule by name: a check can fail for a reason that lies outside the clause.
    stop:
      stop && point.rankParts?.group === 'legal-stop'
        ? { title: say(stop.title), says: say(stop.says), owner: say(MEND_OWNER_WORDS[stop.owner]) }
        : null,
    does: fitSentences(say(term.pitfalls), room('why')),
    ...benchmarkOf(term, reader, citations),
    ...lesson,
    ask: rungWords('ask', point, term, reader),
    fallback: rungWords('fallback', point, term, reader),
    walk_away: rungWords('walkAway', point, term, reader),
    worth: worthWords(point.worth, lang),
    argument: fitSentences(theirArgument(point, term, reader), room('argument')),
    answers: answersTo(point, term, reader, lesson.case_lesson !== '').map((each) =>
      fitSentences(each, room('answer')),
    ),
    wording: wordingOf(point, term, reader),
    is_wording_of_draft: !isAskSound(point),
  };
}

/** The market with what kind of knowledge it is; only what is published has sources. */
function benchmarkOf(term: Term, { say, input }: Reader, citations: Citations) {
  const market = say(formatMarket(term, input.library));
  const isSourced = term.evidence === 'reported' || term.evidence === 'range' || term.evidence === 'statute';
  return {
    market,
    evidence:
      say(EVIDENCE_WORDS[term.evidence]) + (isSourced ? `, ${say(CONFIDENCE_PHRASES[term.confidence])}` : ''),
    ...citations.cite(isSourced && market !== '' ? term.sources.slice(0, CITED) : [], say(term.name)),
  };
}

type CaseRef = Term['cases'][number];

/** The first case of the library that no card before has told, else its first. */
export function caseFor({ cases }: Term, told: ReadonlySet<string>): CaseRef | undefined {
  return cases.find((each) => !told.has(each.case)) ?? cases[0];
}

/** None where the library has none. */
function caseOf(first: CaseRef | undefined, reader: Reader, citations: Citations) {
  const { say, input } = reader;
  const record = first && byId(input.library.cases).get(first.case);
  if (!first || !record) return { case_title: '', case_lesson: '', case_citations: [], case_footnote: '' };
  const sources = [...new Set(record.facts.flatMap((fact) => [...fact.sources]))].slice(0, CITED);
  const cited = citations.cite(sources, say(record.title));
  return {
    case_title: say(record.title),
    case_lesson: fitSentences(say(first.lesson), roomIn(reader, CARD_ROOM.case)),
    case_citations: cited.citations,
    case_footnote: cited.footnote,
  };
}

/**
 * Our own rung; one at fault says so beside its words. A rung that nobody adopted is not ours. A floor says under which
 * condition it holds; the others say theirs where there is room.
 */
function rungWords(name: RungName, point: Point, term: Term, reader: Reader): string {
  const { say, input } = reader;
  const rung = input.document.ladders[term.id]?.[name];
  if (!rung) return '';
  const fault = point.ladder.find((each) => each.rung === name)?.fault;
  const isWhole = name === 'walkAway' || input.length === 'full';
  const words = isWhole ? rungText(rung, term, reader) : say(formatRung(rung, term, input.library));
  return fault ? `${words} (${say(RUNG_FAULT_WORDS[fault])})` : words;
}

/** An ask that our own last paper gave away is no wording to paste: then the wording says what that paper states. */
function isAskSound({ ladder }: Point): boolean {
  return !ladder.some(({ rung, fault }) => rung === 'ask' && fault !== undefined);
}

/** Wording of our own to paste, filled with our ask. None where the library has none. */
function wordingOf(point: Point, term: Term, reader: Reader): string {
  const { input, lang } = reader;
  const wording = protectiveFor(term, input.document.deal.ourRoles);
  if (!wording) return '';
  const ours = point.ours?.kind === 'value' ? point.ours.value : undefined;
  const ask = isAskSound(point) ? (input.document.ladders[term.id]?.ask?.value ?? ours) : ours;
  // What a percentage is of has the name that a contract gives it: `the Budget`.
  const words = wordsOfContract(input.library, input.document.deal.kinds.includes('co-production'));
  const filled = fillClause(wording[lang], ask, term, words, lang);
  return fitSentences(filled, roomIn(reader, CARD_ROOM.wording));
}
