import type { Draft } from '#domain/deal/deal.ts';
import { byId } from '#domain/base/by-id.ts';
import type { DimensionId } from '#domain/library/term.ts';
import { isCovered } from '#domain/leverage/compute-leverage.ts';
import type { DimensionLeverage } from '#domain/leverage/leverage.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { leverageMessages } from './words.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp } from '#renderer/state/session.ts';
import { formatCoverage } from './scores.ts';
import { focusQuestion } from '#renderer/deal-parts/AnswerField.tsx';

/** Dimensions on which nothing is claimed, with what is missing and where to fill it in. */
export function NotClaimed(props: {
  readonly dimensions: readonly DimensionLeverage[];
  readonly draft: Draft;
  readonly onOpen: (dimension: DimensionId) => void;
}) {
  const t = useMessages(leverageMessages);
  if (props.dimensions.length === 0) return <p className="not-claimed quiet small">{t.allClaimed}</p>;
  return (
    <section className="not-claimed" aria-labelledby="not-claimed-title">
      <h3 id="not-claimed-title">{t.notClaimed}</h3>
      <p className="quiet small">{t.notClaimedAbout}</p>
      <ul>
        {props.dimensions.map((each) => (
          <Missing key={each.dimension} leverage={each} draft={props.draft} onOpen={props.onOpen} />
        ))}
      </ul>
    </section>
  );
}

function Missing(props: {
  readonly leverage: DimensionLeverage;
  readonly draft: Draft;
  readonly onOpen: (dimension: DimensionId) => void;
}) {
  const { leverage, draft, onOpen } = props;
  const { terms, power } = leverage;
  const t = useMessages(leverageMessages);
  const say = useSay();
  const go = useApp((state) => state.go);
  const route = useApp((state) => state.route);
  const name = useApp((state) => byId(state.library.dimensions).get(leverage.dimension)?.name);
  const openTerms = terms.inputs.filter((input) => input.score === undefined);
  const openQuestions = power.inputs.filter((input) => input.score === undefined);
  const [firstTerm, firstQuestion] = [openTerms[0], openQuestions[0]];
  return (
    <li>
      <button type="button" className="text-link" onClick={() => onOpen(leverage.dimension)}>
        {name ? say(name) : leverage.dimension}
      </button>
      {isCovered(terms) ? null : (
        <p>
          {t.missingTerms(formatCoverage(terms.coverage), openTerms.length)}{' '}
          {firstTerm ? (
            <Button
              look="word"
              onClick={() => {
                if (route.place === 'deal')
                  go({ ...route, view: 'terms', draftId: draft.id, termId: firstTerm.termId });
              }}
            >
              {t.readTerms}
            </Button>
          ) : null}
        </p>
      )}
      {isCovered(power) ? null : (
        <p>
          {t.missingAnswers(formatCoverage(power.coverage), openQuestions.length)}{' '}
          {firstQuestion ? (
            <Button look="word" onClick={() => focusQuestion(firstQuestion.questionId)}>
              {t.answerQuestions}
            </Button>
          ) : null}
        </p>
      )}
    </li>
  );
}
