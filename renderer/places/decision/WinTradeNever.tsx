import type { ReactNode } from 'react';
import { byId } from '#domain/base/by-id.ts';
import type { Decision } from '#domain/points/decision.ts';
import type { Point } from '#domain/points/point.ts';
import { formatRung } from '#domain/library/format-market.ts';
import { noteIn } from '#domain/text/half-in.ts';
import { formatState } from '#domain/values/format-value.ts';
import { PointWorthText } from '#renderer/deal-parts/PointWorthText.tsx';
import { TermLink } from '#renderer/deal-parts/TermLink.tsx';
import { useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp, useDocument } from '#renderer/state/session.ts';
import { decisionMessages } from './words.ts';

/** Three boxes: what to insist on, what may be given, below what we never go. */
export function WinTradeNever(props: { readonly decision: Decision; readonly points: readonly Point[] }) {
  const { decision, points } = props;
  const t = useMessages(decisionMessages);
  const say = useSay();
  const lang = useLang();
  const isOpen = points.some(({ state }) => state !== 'closed');
  return (
    <div className="decision-boxes">
      <Box
        title={t.win}
        about={t.winAbout}
        none={isOpen ? t.noWinKnown : t.noWin}
        count={decision.win.length}
      >
        {decision.win.map((termId) => (
          <PointLine key={termId} termId={termId} points={points} />
        ))}
      </Box>
      <Box title={t.trade} about={t.tradeAbout} none={t.noTrade} count={decision.trade.length}>
        {decision.trade.map((termId) => (
          <PointLine key={termId} termId={termId} points={points} />
        ))}
      </Box>
      <Box title={t.never} about={t.neverAbout} none={t.noNever} count={decision.never.length}>
        {decision.never.map(({ termId, walkAway, reason }) => (
          <li key={termId}>
            <p>
              <TermLink termId={termId} />
            </p>
            <p>{say(walkAway)}</p>
            {reason === '' ? null : <p className="small quiet">{noteIn(reason, lang)}</p>}
          </li>
        ))}
      </Box>
    </div>
  );
}

function Box(props: {
  readonly title: string;
  readonly about: string;
  readonly none: string;
  readonly count: number;
  readonly children: ReactNode;
}) {
  return (
    <section className="decision-box">
      <h3>{props.title}</h3>
      <p className="quiet small">{props.about}</p>
      {props.count === 0 ? <p className="quiet">{props.none}</p> : <ol>{props.children}</ol>}
    </section>
  );
}

function PointLine({ termId, points }: { readonly termId: string; readonly points: readonly Point[] }) {
  const t = useMessages(decisionMessages);
  const say = useSay();
  const library = useApp((state) => state.library);
  const { ladders } = useDocument();
  const term = byId(library.terms).get(termId);
  const point = points.find((each) => each.termId === termId);
  if (!term || !point) return null;
  const ask = ladders[termId]?.ask;
  return (
    <li>
      <p>
        <TermLink termId={termId} />{' '}
        {point.rank === undefined ? null : <span className="quiet small">{t.rankOf(point.rank)}</span>}
      </p>
      <dl>
        {point.theirs ? (
          <>
            <dt>{t.theirs}</dt>
            <dd>{say(formatState(point.theirs, term, library))}</dd>
          </>
        ) : null}
        {ask ? (
          <>
            <dt>{t.ask}</dt>
            <dd>{say(formatRung(ask, term, library))}</dd>
          </>
        ) : null}
        <dt>{t.worth}</dt>
        <dd>
          <PointWorthText worth={point.worth} />
        </dd>
      </dl>
    </li>
  );
}
