import { byId } from '#domain/base/by-id.ts';
import { positionFor } from '#domain/deal/applicable.ts';
import type { SituationQuestion } from '#domain/library/library.ts';
import type { Rung, Term } from '#domain/library/term.ts';
import { questionsFor } from '#domain/leverage/compute-leverage.ts';
import { highestRanked, WEAKEST_SHOWN } from '#domain/points/highest-ranked.ts';
import type { Point } from '#domain/points/point.ts';
import { formatState } from '#domain/values/format-value.ts';
import { formatRung } from '#domain/library/format-market.ts';
import { PointDetails, PointMarks } from '#renderer/deal-parts/PointStanding.tsx';
import { TermLink } from '#renderer/deal-parts/TermLink.tsx';
import { leverageMessages } from './words.ts';
import { libraryLinkMessages } from '#renderer/deal-parts/library-words.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { CaseLink, LibraryLink } from '#renderer/deal-parts/LibraryLink.tsx';
import { EvidenceMark, isSourcedEvidence } from '#renderer/deal-parts/EvidenceMark.tsx';
import { StandingMark } from '#renderer/deal-parts/StandingMark.tsx';
import { useDecidedAtRest } from '#renderer/state/decided.ts';
import { useApp, useDocument } from '#renderer/state/session.ts';
import { focusQuestion } from '#renderer/deal-parts/AnswerField.tsx';

const CASES_SHOWN = 2;

/**
 * The highest-ranked points of the deal as plain sentences: what their latest paper says, why it hurts, who says so,
 * what would change it. The order is that of the Decision place, whichever draft the map shows.
 */
export function WeakestPoints() {
  const t = useMessages(leverageMessages);
  const { points, money } = useDecidedAtRest();
  const weakest = highestRanked(points, WEAKEST_SHOWN);
  const questions = useCostliestQuestions(weakest);
  return (
    <section className="weakest" aria-labelledby="weakest-title">
      <header>
        <h3 id="weakest-title">{t.weakest}</h3>
        <p className="quiet small" role="status">
          {money.kind === 'working' ? t.weakestWithoutMoney : t.weakestAbout}
        </p>
      </header>
      {weakest.length === 0 ? <p className="quiet">{t.noWeakest}</p> : null}
      <ol>
        {weakest.map((point, index) => (
          <WeakPoint key={point.termId} point={point} points={points} question={questions[index]} />
        ))}
      </ol>
    </section>
  );
}

function WeakPoint(props: {
  readonly point: Point;
  readonly points: readonly Point[];
  readonly question: SituationQuestion | undefined;
}) {
  const { point, points, question } = props;
  const common = useCommon();
  const t = useMessages(leverageMessages);
  const say = useSay();
  const library = useApp((state) => state.library);
  const term = byId(library.terms).get(point.termId);
  if (!term) return null;
  const { comparison, theirs, rankParts } = point;
  return (
    <li className="weak-point">
      <header>
        <h4>{say(term.name)}</h4>
        {comparison ? <StandingMark standing={comparison.standing} /> : null}
        {theirs?.kind === 'value' ? (
          <span className="weak-value">{say(formatState(theirs, term, library))}</span>
        ) : null}
        <PointMarks point={point} isRanked />
      </header>
      <div className="weak-body">
        <div>
          {rankParts && rankParts.group !== 'open' ? <p>{common.rankGroups[rankParts.group]}</p> : null}
          {comparison?.reasons.map((reason) => (
            <p key={reason.en}>{say(reason)}</p>
          ))}
          <Evidence term={term} />
          <p className="weak-links">
            <TermLink termId={term.id}>{t.openTerm}</TermLink>
          </p>
          <details className="weak-rank">
            <summary>{t.whyThisRank}</summary>
            <PointDetails point={point} term={term} points={points} />
          </details>
        </div>
        <Change term={term} question={question} />
      </div>
    </li>
  );
}

function Evidence({ term }: { readonly term: Term }) {
  const t = useMessages(leverageMessages);
  const library = useMessages(libraryLinkMessages);
  const say = useSay();
  const known = useApp((state) => state.library.cases);
  const cases = term.cases
    .filter((each) => known.some((record) => record.id === each.case))
    .slice(0, CASES_SHOWN);
  return (
    <>
      <p className="weak-evidence">
        <EvidenceMark evidence={term.evidence} confidence={term.confidence} />
        <LibraryLink to={{ kind: 'term', id: term.id }}>
          {isSourcedEvidence(term.evidence)
            ? `${t.openLibrary}, ${library.sourcesCount(term.sources.length)}`
            : t.openLibrary}
        </LibraryLink>
      </p>
      {cases.map((each) => (
        <p key={each.case} className="weak-case">
          <CaseLink id={each.case} /> {say(each.lesson)}
        </p>
      ))}
    </>
  );
}

/** Our ask where we have one, else the library's suggestion; what they open with; and what the situation could add. */
function Change(props: { readonly term: Term; readonly question: SituationQuestion | undefined }) {
  const { term, question } = props;
  const t = useMessages(leverageMessages);
  const { deal, ladders } = useDocument();
  const position = positionFor(term, deal.ourRoles);
  const ask = ladders[term.id]?.ask;
  return (
    <div className="weak-change">
      <h5>{t.change}</h5>
      <dl>
        <RungLine name={ask ? t.ourAsk : t.suggestedAsk} rung={ask ?? position?.ladder.ask} term={term} />
        {ask ? null : <RungLine name={t.suggestedFallback} rung={position?.ladder.fallback} term={term} />}
        <RungLine name={t.theirOpening} rung={position?.opening} term={term} />
        {question ? <SituationLine question={question} /> : null}
      </dl>
    </div>
  );
}

function RungLine(props: { readonly name: string; readonly rung: Rung | undefined; readonly term: Term }) {
  const { name, rung, term } = props;
  const say = useSay();
  const library = useApp((state) => state.library);
  if (!rung) return null;
  const value = say(formatRung(rung, term, library));
  const words = say(rung.condition);
  return (
    <>
      <dt>{name}</dt>
      <dd>{words === '' ? value : words.includes(value) ? words : `${value}. ${words}`}</dd>
    </>
  );
}

function SituationLine({ question }: { readonly question: SituationQuestion }) {
  const t = useMessages(leverageMessages);
  const say = useSay();
  return (
    <>
      <dt>{t.fromSituation}</dt>
      <dd>
        {say(question.improve)}{' '}
        <button type="button" className="text-link" onClick={() => focusQuestion(question.id)}>
          {say(question.text)}
        </button>
      </dd>
    </>
  );
}

/** For each point the question of its dimension whose answer costs most, each question named once. */
function useCostliestQuestions(points: readonly Point[]): readonly (SituationQuestion | undefined)[] {
  const { deal, situation } = useDocument();
  const { terms, questions } = useApp((state) => state.library);
  const asked = questionsFor(questions, deal);
  const named = new Set<string>();
  return points.map((point) => {
    const dimension = byId(terms).get(point.termId)?.dimension;
    const missing = (question: SituationQuestion): number => {
      const weight = question.bears.find((each) => each.dimension === dimension)?.weight ?? 0;
      const score = question.answers.find((each) => each.id === situation[question.id]?.answer)?.score ?? 0;
      return weight * (100 - score);
    };
    const costliest = asked
      .toSorted((a, b) => missing(b) - missing(a))
      .find((question) => missing(question) > 0 && !named.has(question.id));
    if (costliest) named.add(costliest.id);
    return costliest;
  });
}
