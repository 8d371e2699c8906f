import type { TermComparison } from '#domain/comparison/standing.ts';
import { byId } from '#domain/base/by-id.ts';
import { entryOf } from '#domain/deal/deal.ts';
import type { DraftSide, TermEntry } from '#domain/deal/deal.ts';
import { noteIn } from '#domain/text/half-in.ts';
import type { StateKind } from '#domain/values/state.ts';
import { computeKeyDates } from '#domain/deal/key-dates.ts';
import { highestRanked, WEAKEST_SHOWN } from '#domain/points/highest-ranked.ts';
import { papersOf } from '#domain/points/papers-of-deal.ts';
import type { Point } from '#domain/points/point.ts';
import { RANK_GROUP_WORDS } from '#domain/words/point-words.ts';
import { positionFor } from '#domain/deal/applicable.ts';
import { saysSomething } from '#domain/library/precedent.ts';
import type { Rung, RungName, Term } from '#domain/library/term.ts';
import { FACT_PREFIX } from '#domain/library/rule.ts';
import { counted } from '#domain/text/counted.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { formatFigure } from '#domain/library/format-precedent.ts';
import { formatMarket, formatRung } from '#domain/library/format-market.ts';
import { formatDate, formatMoney, formatState, formatValue } from '#domain/values/format-value.ts';
import { summarise } from './brief-summary.ts';
import type { Citations } from '#documents/text/citations.ts';
import { withinQuotes } from '#documents/text/cut-text.ts';
import { dealHeadView } from '#documents/input/deal-head-view.ts';
import type { InternalBriefInput } from '#documents/input/document-input.ts';
import { readerOf, rungText, written } from './brief-reader.ts';
import { caseFor } from './point-cards-view.ts';
import { openPoints } from './rounds-view.ts';
import { sourceRows } from './source-rows.ts';
import { internalRuleViews } from './internal-rule-views.ts';
import { PAPER_WORDS, PROVENANCE_WORDS, STAGE_WORDS } from '#domain/words/deal-words.ts';
import { CONFIDENCE_PHRASES, EVIDENCE_WORDS } from '#domain/words/evidence-words.ts';
import { STANDING_WORDS } from '#domain/words/standing-words.ts';
import { SITUATION_TOPIC_WORDS, UNKNOWN_ANSWER_WORDS } from '#domain/words/term-words.ts';
import { asTitle } from '#domain/words/words.ts';
import { SILENCE_MARKS, STANDING_MARKS } from '#documents/input/marks.ts';
import type { Mark } from '#documents/input/marks.ts';

/** At most so many citations per sentence: more would hide the sentence that they support. */
const CITED_IN_TABLES = 2;
const CITED_FOR_CASES = 2;

/** PRIVATE. What the annexes of a full brief can say, in one language. They cite on from the standard part, and list what both cite. */
export function internalBriefView(input: InternalBriefInput, lang: Lang, citations: Citations) {
  const { document, draft, library, comparison } = input;
  const { deal } = document;
  const say = (words: Bilingual) => words[lang];
  const terms = byId(library.terms);
  const compared = comparison.terms.flatMap((each) => {
    const term = terms.get(each.termId);
    return term ? [{ term, comparison: each, entry: entryOf(draft, each.termId) }] : [];
  });
  const keyDates = computeKeyDates(document, library).filter((date) => date.on >= input.on);
  const reader: Reader = { input, lang, say, citations };
  const { theirs, agreed } = papersOf(document);
  const judged = theirs ?? agreed ?? draft;
  const weakest = highestRanked(input.points, WEAKEST_SHOWN);
  const toldLessons = lessonsOnCards(weakest, terms);
  const weakPoints = weakest.flatMap((point) => {
    const term = terms.get(point.termId);
    return term && point.comparison
      ? [
          weakPointView(
            { term, comparison: point.comparison, entry: entryOf(judged, term.id) },
            { point, side: judged.side, toldLessons },
            reader,
          ),
        ]
      : [];
  });
  const dimensions = library.dimensions.flatMap((dimension) => {
    const rows = compared
      .filter(({ term, entry }) => term.dimension === dimension.id && entry.state.kind === 'value')
      .map((each) => comparisonRow(each, reader));
    return rows.length === 0 ? [] : [{ name: say(dimension.name), rows }];
  });
  const absent = compared
    .filter(({ entry }) => entry.state.kind === 'absent')
    .toSorted(
      (a, b) => silenceRank(a.comparison) - silenceRank(b.comparison) || b.term.weight - a.term.weight,
    )
    .map((each) => absentRow(each, reader));
  const rules = internalRuleViews({ document, draft, library, on: input.on, lang, citations });
  const unsettled = compared
    .filter(({ entry }) => UNSETTLED.has(entry.state.kind))
    .map((each) => unsettledRow(each, reader));
  const questions = questionViews(reader);
  return {
    ...dealHeadView(deal, draft, lang),
    head: {
      date: say(formatDate(input.on)),
      author: input.author.name,
      firm: input.author.firm,
      stage: say(asTitle(STAGE_WORDS[deal.stage])),
      budget: deal.budget ? say(formatMoney(deal.budget, 'short')) : '',
      provenance: deal.provenance === 'own' ? '' : say(asTitle(PROVENANCE_WORDS[deal.provenance])),
      logline: noteIn(deal.project.logline, lang),
    },
    summary: summarise({
      draft,
      comparisons: comparison.terms,
      leverage: input.leverage,
      points: input.points,
      library,
      keyDates,
    }).map((sentence) => written(sentence, lang)),
    reasons: reasonsBeyondStops(input.decision).map((reason) => written(reason, lang)),
    key_dates: keyDates.slice(0, 6).map((date) => ({
      date: say(formatDate(date.on)),
      label: say(date.label),
      why: written(date.why, lang),
    })),
    // Eight rows that say only that too little is known are no map.
    has_map: input.leverage.dimensions.some(({ quadrant }) => quadrant !== undefined),
    weak_points: weakPoints,
    further_points: openPoints(readerOf(input, lang)).further,
    dimensions,
    absent,
    rule_checks: rules,
    situation: questions.answered,
    unsettled,
    unread: familiesOf(
      compared.filter(({ entry }) => entry.state.kind === 'unread'),
      reader,
    ),
    unread_count: compared.filter(({ entry }) => entry.state.kind === 'unread').length,
    undisclosed: familiesOf(
      compared.filter(({ entry }) => entry.state.kind === 'undisclosed'),
      reader,
    ),
    undisclosed_count: compared.filter(({ entry }) => entry.state.kind === 'undisclosed').length,
    unanswered: questions.unanswered,
    notes: notesOf(compared, deal.notes, reader),
    sources: sourceRows(citations, lang),
    footnotes: citations.footnotes(lang),
  };
}

/** Why it is advised. What the law stops has a table of its own, and is not told here again. */
function reasonsBeyondStops({ reasonsInFull: reasons, stops }: InternalBriefInput['decision']): Bilingual[] {
  const told = new Set(stops.map(({ says }) => says.en));
  const others = reasons.filter(({ en }) => !told.has(en));
  const count = reasons.length - others.length;
  if (count === 0) return others;
  const stopped: Bilingual = {
    en: `The law stops it on ${counted(count, 'point', 'points')} (“Legal stops and what is missing”).`,
    ko: `법률 요건 미충족 사항이 ${count}건 있다(‘법률 요건과 미비 사항’).`,
  };
  return [stopped, ...others];
}

type Reader = {
  readonly input: InternalBriefInput;
  readonly lang: Lang;
  readonly say: (words: Bilingual) => string;
  readonly citations: Citations;
};
type Compared = {
  readonly term: Term;
  readonly comparison: TermComparison;
  readonly entry: TermEntry;
};

const UNSETTLED: ReadonlySet<StateKind> = new Set(['open', 'disputed']);

/** A point, the side whose paper it is judged by, and the lessons that have been told by then. */
type WeakPoint = { readonly point: Point; readonly side: DraftSide; readonly toldLessons: Set<string> };

/** Of a point that has a card, what the card has no room for. What stands there is not said again. */
function weakPointView(
  { term, comparison, entry }: Compared,
  { point, side, toldLessons }: WeakPoint,
  reader: Reader,
) {
  const { say, input } = reader;
  const position = positionFor(term, input.document.deal.ourRoles);
  return {
    name: say(term.name),
    paper_of: say(asTitle(PAPER_WORDS[side])),
    // The annex of notes holds those of the paper that the brief is on.
    note: input.draft.side === side ? '' : noteIn(entry.note, reader.lang),
    evidence_note: term.evidenceNote ? say(term.evidenceNote) : '',
    house: precedentViews(term, reader),
    ...markView(
      comparison.silence ? SILENCE_MARKS[comparison.silence] : STANDING_MARKS[comparison.standing],
      reader,
    ),
    score: scoreText(comparison.score),
    weight: term.weight,
    // What is merely open has no sentence of its own: its score and weight say why.
    rank_reason:
      point.rankParts && point.rankParts.group !== 'open'
        ? written(RANK_GROUP_WORDS[point.rankParts.group], reader.lang)
        : '',
    loss:
      comparison.score === undefined
        ? ''
        : scoreText(Math.round(term.weight * (1000 - Math.round(comparison.score * 10))) / 10),
    // The words of a band stand for many choices, and would be read as those of this paper.
    reasons:
      term.form.kind === 'choice' && comparison.standing !== 'absent'
        ? []
        : comparison.reasons.map((reason) => written(reason, reader.lang)),
    opening: position ? openingText(position.opening, point, term, reader) : '',
    ask: rungBeyondCard('ask', term, reader),
    fallback: rungBeyondCard('fallback', term, reader),
    walk_away: rungBeyondCard('walkAway', term, reader),
    cases: furtherCases(term, toldLessons, reader),
  };
}

/** What the library expects them to open with, until they have opened: from then on the rounds say where they stood. */
function openingText(opening: Rung, { moves }: Point, term: Term, reader: Reader): string {
  const hasOpened = moves.some(({ side, state }) => side === 'theirs' && state.kind === 'value');
  return hasOpened ? '' : rungText(opening, term, reader);
}

/** A suggestion, which a card leaves out: the rungs that are ours stand there. */
function rungBeyondCard(name: RungName, term: Term, reader: Reader) {
  const view = rungView(name, term, reader);
  return view.is_suggestion || view.is_house ? view : { ...view, text: '' };
}

/** What the cards tell, by its English words: one lesson can stand on several terms of the library. */
function lessonsOnCards(weakest: readonly Point[], terms: ReadonlyMap<string, Term>): Set<string> {
  const told = new Set<string>();
  return new Set(
    weakest.flatMap(({ termId }) => {
      const term = terms.get(termId);
      const chosen = term && caseFor(term, told);
      if (!chosen) return [];
      told.add(chosen.case);
      return [chosen.lesson.en];
    }),
  );
}

/** What no card and no part before has told. */
function furtherCases(term: Term, toldLessons: Set<string>, { say, input, citations }: Reader) {
  const further = term.cases.filter(({ lesson }) => !toldLessons.has(lesson.en));
  for (const { lesson } of further) toldLessons.add(lesson.en);
  return further.map((each) => {
    const record = byId(input.library.cases).get(each.case);
    const cited = record ? record.facts.flatMap((fact) => [...fact.sources]) : [];
    return {
      title: record ? say(record.title) : each.case,
      year: record && !say(record.title).includes(String(record.year)) ? String(record.year) : '',
      lesson: say(each.lesson),
      ...citations.cite(
        [...new Set(cited)].slice(0, CITED_FOR_CASES),
        record ? say(record.title) : each.case,
      ),
    };
  });
}

function comparisonRow({ term, comparison, entry }: Compared, reader: Reader) {
  const { say } = reader;
  return {
    name: say(term.name),
    paper: say(formatState(entry.state, term, reader.input.library)),
    place: entry.place,
    ...benchmarkView(term, reader, CITED_IN_TABLES),
    ...markView(STANDING_MARKS[comparison.standing], reader),
    score: scoreText(comparison.score),
    ask: shortRungView('ask', term, reader),
  };
}

function absentRow({ term, comparison }: Compared, reader: Reader) {
  const { say, input, lang } = reader;
  const position = positionFor(term, input.document.deal.ourRoles);
  const word = comparison.silence ? SILENCE_MARKS[comparison.silence] : STANDING_MARKS['no-benchmark'];
  return {
    name: say(term.name),
    ...markView(word, reader),
    why: (position ? [position.onSilence.why] : comparison.reasons)
      .map((each) => written(each, lang))
      .join(' '),
    ...benchmarkView(term, reader, CITED_IN_TABLES),
  };
}

function unsettledRow({ term, entry }: Compared, reader: Reader) {
  const { say, citations, input } = reader;
  const { state } = entry;
  const candidates =
    state.kind === 'disputed'
      ? state.candidates.map((candidate) => ({
          value: say(formatValue(candidate.value, term, input.library)),
          said: candidate.said ?? '',
          ...citations.listed(candidate.sourceId === undefined ? [] : [candidate.sourceId], say(term.name)),
        }))
      : [];
  return {
    name: say(term.name),
    state: say(STANDING_WORDS[state.kind === 'value' || state.kind === 'absent' ? 'neutral' : state.kind]),
    candidates,
    market: say(formatMarket(term, input.library)),
    house: precedentViews(term, reader),
  };
}

/** The market range with what kind of knowledge it is; only published figures carry sources. */
function benchmarkView(term: Term, reader: Reader, cited: number) {
  const { say, citations, input } = reader;
  const market = say(formatMarket(term, input.library));
  const isSourced = term.evidence === 'reported' || term.evidence === 'range' || term.evidence === 'statute';
  const confidence = say(CONFIDENCE_PHRASES[term.confidence]);
  return {
    market,
    house: precedentViews(term, reader),
    evidence: say(EVIDENCE_WORDS[term.evidence]),
    confidence: isSourced ? confidence : '',
    evidence_note: term.evidenceNote ? say(term.evidenceNote) : '',
    ...citations.listed(isSourced ? term.sources.slice(0, cited) : [], say(term.name)),
  };
}

/** The firm's own precedents, confidential ones included and marked. */
function precedentViews(term: Term, { say, input }: Reader) {
  return (term.house?.precedents ?? []).filter(saysSomething).map((precedent) => ({
    text: say(formatFigure(precedent.figure, term, input.library)),
    from: precedent.from,
    year: precedent.year === undefined ? '' : String(precedent.year),
    is_confidential: precedent.isConfidential,
    wording: withinQuotes(say(precedent.wording) || precedent.wording.ko || precedent.wording.en),
    note: precedent.note,
  }));
}

/** The rung that we adopted, else the suggestion of the house or of the library, which says so. */
function rungView(name: RungName, term: Term, reader: Reader) {
  const { rung, ...whose } = chosenRung(name, term, reader);
  return { text: rung ? rungText(rung, term, reader) : '', ...whose };
}

function chosenRung(name: RungName, term: Term, reader: Reader) {
  const adopted = reader.input.document.ladders[term.id]?.[name];
  const position = positionFor(term, reader.input.document.deal.ourRoles);
  const suggested = position?.ladder[name];
  const isSuggested = adopted === undefined && suggested !== undefined;
  const isHouse = position?.roles.some((role) => term.house?.ladderRoles.includes(role)) ?? false;
  return {
    rung: adopted ?? suggested,
    is_suggestion: isSuggested && !isHouse,
    is_house: isSuggested && isHouse,
  };
}

/** As rungView, but the value alone where there is one. */
function shortRungView(name: RungName, term: Term, reader: Reader) {
  const { rung, ...whose } = chosenRung(name, term, reader);
  return { text: reader.say(formatRung(rung, term, reader.input.library)), ...whose };
}

function markView(word: Mark, reader: Reader) {
  return { sign: word.sign, word: reader.say(word.word), style: word.style };
}

function scoreText(score: number | undefined): string {
  return score === undefined ? '' : String(score);
}

function silenceRank(comparison: TermComparison): number {
  return comparison.silence === 'harmful' ? 0 : comparison.silence === 'helpful' ? 2 : 1;
}

function questionViews(reader: Reader) {
  const { say, input } = reader;
  const { deal, situation } = input.document;
  const asked = input.library.questions.filter(
    (question) =>
      question.kinds.some((kind) => deal.kinds.includes(kind)) &&
      question.roles.some((role) => deal.ourRoles.includes(role)),
  );
  const views = asked.map((question) => {
    const given = situation[question.id];
    const answer = question.answers.find((each) => each.id === given?.answer);
    return {
      topic: say(asTitle(SITUATION_TOPIC_WORDS[question.topic])),
      question: say(question.text),
      answer: answer ? say(answer.label) : given ? say(UNKNOWN_ANSWER_WORDS) : '',
      score: answer ? String(answer.score) : '',
      note: noteIn(given?.note ?? '', reader.lang),
      improve: answer && answer.score >= 67 ? '' : written(question.improve, reader.lang),
      isAnswered: answer !== undefined,
      isGiven: given !== undefined,
    };
  });
  // The brief shows facts in their own section, with the rules that they decide.
  const orphans = Object.entries(situation).filter(
    ([id]) => !id.startsWith(FACT_PREFIX) && !asked.some((question) => question.id === id),
  );
  return {
    answered: [
      ...views.filter((view) => view.isAnswered),
      ...orphans.map(([id, given]) => ({
        topic: '',
        question: askedText(id, reader),
        answer: answerText(id, given.answer, reader),
        score: '',
        note: noteIn(given.note, reader.lang),
        improve: '',
      })),
    ],
    unanswered: views
      .filter((view) => !view.isAnswered)
      .map((view) => ({
        question: view.question,
        answer: view.isGiven ? view.answer : '',
        note: view.note,
        improve: view.improve,
      })),
  };
}

/** A question of the library that does not bear on this deal still shows its words, not its id. */
function askedText(id: string, { say, input }: Reader): string {
  const question = byId(input.library.questions).get(id);
  return question ? say(question.text) : id;
}

function answerText(id: string, answer: string, { say, input }: Reader): string {
  const question = byId(input.library.questions).get(id);
  const label = question?.answers.find((each) => each.id === answer)?.label;
  return say(label ?? UNKNOWN_ANSWER_WORDS);
}

function familiesOf(compared: readonly Compared[], { say, input }: Reader) {
  const families = new Map(input.library.families.map((family) => [family.id, say(family.name)]));
  const grouped = Map.groupBy(compared, ({ term }) => term.family);
  return [...grouped].map(([family, members]) => ({
    family: families.get(family) ?? family,
    names: members.map(({ term }) => say(term.name)).join(' · '),
    count: members.length,
  }));
}

function notesOf(compared: readonly Compared[], dealNotes: string, { say, lang }: Reader) {
  const ofTerms = compared
    .filter(({ entry }) => entry.note.trim() !== '')
    .map(({ term, entry }) => ({ about: say(term.name), note: noteIn(entry.note, lang) }));
  return dealNotes.trim() === '' ? ofTerms : [{ about: '', note: noteIn(dealNotes, lang) }, ...ofTerms];
}
