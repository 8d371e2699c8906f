import { useState } from 'react';
import { byId } from '#domain/base/by-id.ts';
import type { Term } from '#domain/library/term.ts';
import { byRank } from '#domain/points/highest-ranked.ts';
import { papersOf } from '#domain/points/papers-of-deal.ts';
import type { Point } from '#domain/points/point.ts';
import { formatState } from '#domain/values/format-value.ts';
import { PointDetails, PointMarks } from '#renderer/deal-parts/PointStanding.tsx';
import { PointWorthText } from '#renderer/deal-parts/PointWorthText.tsx';
import { TermLink } from '#renderer/deal-parts/TermLink.tsx';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import type { DecidedOnScreen } from '#renderer/state/decided.ts';
import { today } from '#renderer/state/new-id.ts';
import { useApp, useDeal, useDocument } from '#renderer/state/session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ScrollRegion } from '#renderer/ui/ScrollRegion.tsx';
import { useIfMade } from './use-if-made.ts';
import { decisionMessages } from './words.ts';

const SHOWN_AT_FIRST = 12;

/** Every point by rank, each with how it stands between the papers; a row opens to its moves and to what made its rank. */
export function PointsTable({ decided }: { readonly decided: DecidedOnScreen }) {
  const t = useMessages(decisionMessages);
  const [isAll, setIsAll] = useState(false);
  const [hasClosed, setHasClosed] = useState(false);
  const ifMade = useIfMade();
  const { points, money, whole } = decided;
  const sorted = byRank(points);
  const ranked = sorted.filter(({ rank }) => rank !== undefined);
  // What nothing is known of has a place in the order, by its name alone, and would look like a finding.
  const live = ranked.filter(
    ({ rankParts }) => rankParts && (rankParts.key > 0 || rankParts.group !== 'open'),
  );
  const closed = sorted.filter(({ rank }) => rank === undefined);
  if (money.kind === 'no-paper') return null;
  const few = live.slice(0, SHOWN_AT_FIRST);
  const shown = [...(isAll ? ranked : few), ...(hasClosed ? closed : [])];
  return (
    <section className="decision-points" aria-labelledby="decision-points-title">
      <h3 id="decision-points-title">{t.points}</h3>
      <p className="quiet small" role="status">
        {t.pointsAbout(ranked.length, closed.length)}{' '}
        {money.kind === 'working'
          ? t.pricing
          : money.kind === 'worked' && money.isBehind
            ? t.pricingAgain
            : ''}
      </p>
      {shown.length === 0 ? null : (
        <ScrollRegion label={t.pointsTable}>
          <table className="points-table">
            <thead>
              <tr>
                <th scope="col">{t.columns.rank}</th>
                <th scope="col">{t.columns.point}</th>
                <th scope="col">{t.columns.theirs}</th>
                <th scope="col">{t.columns.ours}</th>
                <th scope="col">
                  {t.columns.worth}{' '}
                  <span className="points-worth">
                    {whole.kind === 'priced' && whole.isConditional ? t.worthAboutIf(ifMade) : t.worthAbout}
                  </span>
                </th>
                <th scope="col">{t.columns.acts}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((point) => (
                <PointRow key={point.termId} point={point} points={points} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      <div className="actions">
        {ranked.length > few.length ? (
          <Button onClick={() => setIsAll(!isAll)}>{isAll ? t.showFew : t.showAll(ranked.length)}</Button>
        ) : null}
        {closed.length > 0 ? (
          <Button onClick={() => setHasClosed(!hasClosed)}>
            {hasClosed ? t.hideClosed : t.showClosed(closed.length)}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

function PointRow({ point, points }: { readonly point: Point; readonly points: readonly Point[] }) {
  const t = useMessages(decisionMessages);
  const say = useSay();
  const library = useApp((state) => state.library);
  const [isOpen, setIsOpen] = useState(false);
  const term = byId(library.terms).get(point.termId);
  if (!term) return null;
  const said = (state: Point['theirs']) => (state ? say(formatState(state, term, library)) : '–');
  return (
    <>
      <tr data-term={term.id} data-state={point.state}>
        <td className="figure">{point.rank ?? '–'}</td>
        <th scope="row">
          <TermLink termId={term.id} />
          <PointMarks point={point} isRanked />
          <Button
            look="word"
            aria-expanded={isOpen}
            aria-label={t.details(say(term.name))}
            onClick={() => setIsOpen(!isOpen)}
          >
            {t.why}
          </Button>
        </th>
        <td>{said(point.theirs)}</td>
        <td>{said(point.ours)}</td>
        <td>
          <PointWorthText worth={point.worth} isBrief />
        </td>
        <td>
          <Acts point={point} term={term} />
        </td>
      </tr>
      {isOpen ? (
        <tr className="point-more">
          <td colSpan={6}>
            <PointDetails point={point} term={term} points={points} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

function Acts({ point, term }: { readonly point: Point; readonly term: Term }) {
  const t = useMessages(decisionMessages);
  const say = useSay();
  const document = useDocument();
  const apply = useDeal((state) => state.apply);
  const name = say(term.name);
  const { termId } = point;
  const { theirs } = papersOf(document);
  const isAccepted = document.accepted?.[termId] !== undefined;
  const canAccept = !isAccepted && point.state !== 'closed' && point.theirs?.kind === 'value';
  return (
    <div className="point-acts">
      <label className="tick">
        <input
          type="checkbox"
          checked={point.isMustHave}
          aria-label={t.isMust(name)}
          onChange={(event) =>
            void apply({
              kind: 'set-must-have',
              termId,
              to: event.target.checked ? { reason: '' } : null,
            })
          }
        />
        {t.must}
      </label>
      {canAccept ? (
        <Button
          look="word"
          aria-label={t.acceptOf(name)}
          onClick={() =>
            void apply({
              kind: 'accept-term',
              termId,
              to: { on: today(), note: '', ...(theirs ? { draftId: theirs.id } : {}) },
            })
          }
        >
          {t.accept}
        </Button>
      ) : null}
      {isAccepted ? (
        <Button
          look="word"
          aria-label={t.takeBackOf(name)}
          onClick={() => void apply({ kind: 'accept-term', termId, to: null })}
        >
          {t.takeBack}
        </Button>
      ) : null}
    </div>
  );
}
