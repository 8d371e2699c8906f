import { byId } from '#domain/base/by-id.ts';
import type { PaperMove } from '#domain/rounds/moves-of-rounds.ts';
import type { MoneySideBySide } from '#domain/settlement/clauses/deal-side-by-side.ts';
import { formatRoundedMoney } from '#domain/values/format-rounded.ts';
import { Worked } from '#renderer/deal-parts/Worked.tsx';
import { useDraftLine } from '#renderer/deal-parts/use-draft-line.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp, useDocument } from '#renderer/state/session.ts';
import { roundsMessages } from './words.ts';

/** What a paper changes in money against the one before it: the whole by outcome, then clause by clause. */
export function MoneyOfMove({ move }: { readonly move: PaperMove }) {
  const t = useMessages(roundsMessages);
  const lineOf = useDraftLine();
  const { deal, money } = useDocument();
  return (
    <section className="rounds-money" aria-labelledby="rounds-money-title">
      <h3 id="rounds-money-title">{t.money}</h3>
      <p className="quiet small">{t.moneyAbout(lineOf(move.to))}</p>
      {money?.chances === undefined ? (
        <p className="quiet small">{deal.kinds.includes('remake') ? t.ifExercised : t.ifMade}</p>
      ) : null}
      <WorthOfMove move={move} />
    </section>
  );
}

/** What a move gave or took, or why that is not said. */
export function WorthOfMove({ move }: { readonly move: PaperMove }) {
  const t = useMessages(roundsMessages);
  const { deal } = useDocument();
  const columns = [move.from, move.to].map(({ id }) => ({ kind: 'draft' as const, draftId: id }));
  return (
    <Worked method="money.sideBySide" input={{ dealId: deal.id, draftId: move.from.id, columns }}>
      {(beside) => (beside.isOutline ? <p className="quiet">{t.outline}</p> : <Difference beside={beside} />)}
    </Worked>
  );
}

function Difference({ beside }: { readonly beside: MoneySideBySide }) {
  const t = useMessages(roundsMessages);
  const say = useSay();
  const terms = byId(useApp((state) => state.library).terms);
  const together = beside.columns[1]?.together;
  if (!together) return null;
  const money = (minor: number) => say(formatRoundedMoney(minor, beside.currency));
  const byOutcome = together.byScenario.map(({ deltaMinor }) => deltaMinor);
  const [low, high] = [Math.min(...byOutcome), Math.max(...byOutcome)];
  const clauses = beside.clauses.flatMap(({ termId, differences }) => {
    const worth = differences[1]?.averageMinor ?? 0;
    const term = terms.get(termId);
    return term && worth !== 0 ? [{ termId, name: say(term.name), worth }] : [];
  });
  return (
    <>
      <p className="rounds-sum">
        {low === high
          ? t.allOutcomes(money(low))
          : t.byOutcome(money(low), money(high), money(together.averageMinor))}
      </p>
      {clauses.length === 0 ? null : (
        <>
          <h4>{t.byClause}</h4>
          <ul className="rounds-clauses">
            {clauses.map(({ termId, name, worth }) => (
              <li key={termId}>
                {name} <span className="figure">{money(worth)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {beside.unpriced.length === 0 ? null : (
        <p className="quiet small">{t.unpriced(beside.unpriced.length)}</p>
      )}
    </>
  );
}
