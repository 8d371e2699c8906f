import { useState } from 'react';
import type { PaperMove } from '#domain/rounds/moves-of-rounds.ts';
import { formatDate } from '#domain/values/format-value.ts';
import { isSent } from '#domain/deal/sent.ts';
import { useDraftLine } from '#renderer/deal-parts/use-draft-line.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useDocument } from '#renderer/state/session.ts';
import { WorthOfMove } from './MoneyOfMove.tsx';
import { MoveList } from './MoveList.tsx';
import { roundsMessages } from './words.ts';

/** Who moved, paper by paper: how often towards us, how often away, and what it was worth. */
export function Ledger({ moves }: { readonly moves: readonly PaperMove[] }) {
  const t = useMessages(roundsMessages);
  const say = useSay();
  const lineOf = useDraftLine();
  const document = useDocument();
  return (
    <section className="rounds-ledger" aria-labelledby="rounds-ledger-title">
      <h3 id="rounds-ledger-title">{t.ledger}</h3>
      <p className="quiet small">{moves.length === 0 ? t.noMoves : t.ledgerAbout}</p>
      <ol className="ledger-rows">
        {moves.map((move) => {
          const count = (change: PaperMove['terms'][number]['change']) =>
            move.terms.filter((each) => each.change === change).length;
          const counts = [
            { n: count('better-for-us'), say: t.better },
            { n: count('worse-for-us'), say: t.worse },
            { n: count('unmeasured'), say: t.unmeasured },
          ].filter(({ n }) => n > 0);
          return (
            <li key={move.to.id} data-side={move.side}>
              <h4>
                {t.movedBy(lineOf(move.to), say(formatDate(move.to.on)))}
                {isSent(move.to, document) ? null : <span className="quiet"> · {t.notMarkedSent}</span>}
              </h4>
              <p>{counts.map((each) => each.say(each.n)).join(' · ')}</p>
              <Moved move={move} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Its money is worked out when somebody looks: a negotiation has many papers. */
function Moved({ move }: { readonly move: PaperMove }) {
  const t = useMessages(roundsMessages);
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t.showMoves}</summary>
      <MoveList moves={move.terms} />
      {isOpen ? <WorthOfMove move={move} /> : null}
    </details>
  );
}
