import type { Term } from '#domain/library/term.ts';
import type { Proposal } from '#domain/reading/propose.ts';
import { formatValue } from '#domain/values/format-value.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp } from '#renderer/state/session.ts';
import { paperMessages } from './paper-words.ts';

type ProposalsProps = {
  readonly term: Term | undefined;
  readonly pinnedId: string | undefined;
  /** The term that the person chose, then those that the words suggest. */
  readonly offered: readonly Term[];
  readonly known: ReadonlySet<string>;
  readonly proposals: readonly Proposal[];
  readonly place: string;
  readonly onTurn: (term: Term) => void;
  readonly onAccept: (proposal: Proposal) => void;
  readonly onUnpin: () => void;
};

/** Digits reach nine of them. */
const MOST_SHOWN = 9;

/** What the selected words may say: a term, and the values that fit it. A person accepts one of them. */
export function Proposals(props: ProposalsProps) {
  const { term, pinnedId, offered, known, proposals, place, onTurn, onAccept, onUnpin } = props;
  const t = useMessages(paperMessages);
  const say = useSay();
  return (
    <section className="proposals" aria-label={term ? t.proposals(say(term.name)) : t.suggestedTerms}>
      {offered.length === 0 ? (
        <p className="quiet small">{t.nothingSuggested}</p>
      ) : (
        <div
          className="proposal-terms"
          role="group"
          aria-label={pinnedId === undefined ? t.suggestedTerms : t.chosenTerm}
        >
          {offered.map((each) => (
            <button
              key={each.id}
              type="button"
              className="proposal-term"
              aria-pressed={each.id === term?.id}
              onClick={() => onTurn(each)}
            >
              {say(each.name)}
              {known.has(each.id) ? <span className="quiet"> · {t.alreadyRead}</span> : null}
            </button>
          ))}
          {pinnedId === undefined ? null : (
            <Button look="word" onClick={onUnpin}>
              {t.unpin}
            </Button>
          )}
        </div>
      )}
      {term ? (
        <ol className="proposal-values" aria-label={t.from(place)}>
          {proposals.slice(0, MOST_SHOWN).map((proposal, index) => (
            <li key={JSON.stringify(proposal.value)}>
              <ProposalButton
                term={term}
                proposal={proposal}
                number={index + 1}
                onAccept={() => onAccept(proposal)}
              />
            </li>
          ))}
        </ol>
      ) : null}
      {offered.length > 0 && term?.id !== pinnedId ? <p className="quiet small">{t.suggestionNote}</p> : null}
    </section>
  );
}

function ProposalButton(props: {
  readonly term: Term;
  readonly proposal: Proposal;
  readonly number: number;
  readonly onAccept: () => void;
}) {
  const { term, proposal, number, onAccept } = props;
  const { value, doubts, unknownBase } = proposal;
  const t = useMessages(paperMessages);
  const say = useSay();
  const library = useApp((state) => state.library);
  const shown = value.kind === 'text' ? t.inWords(cut(value.text)) : say(formatValue(value, term, library));
  return (
    <button type="button" className="proposal" data-first={number === 1} onClick={onAccept}>
      <span className="proposal-number">{number}</span>
      <span>
        {shown}
        {doubts.map((doubt) => (
          <span key={doubt} className="proposal-doubt">
            {t.doubts[doubt]}
          </span>
        ))}
        {unknownBase === undefined ? null : (
          <span className="proposal-doubt">{t.unknownBase(unknownBase)}</span>
        )}
      </span>
    </button>
  );
}

/** Enough of a long sentence to know it by. */
function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
