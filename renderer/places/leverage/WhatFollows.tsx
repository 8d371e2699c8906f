import type { Draft } from '#domain/deal/deal.ts';
import { byId } from '#domain/base/by-id.ts';
import type { DimensionId } from '#domain/library/term.ts';
import type { Experiment } from '#domain/leverage/experiments.ts';
import type { DimensionLeverage } from '#domain/leverage/leverage.ts';
import { leverageMessages } from './words.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { focusQuestion } from '#renderer/deal-parts/AnswerField.tsx';
import { useExperiments } from '#renderer/state/derived.ts';
import { useApp } from '#renderer/state/session.ts';

/** Each placed dimension in words: what its corner asks of us, on which terms, and which single step would move it. */
export function WhatFollows(props: {
  readonly dimensions: readonly DimensionLeverage[];
  readonly draft: Draft;
  readonly onOpen: (dimension: DimensionId) => void;
}) {
  const { dimensions, draft, onOpen } = props;
  const t = useMessages(leverageMessages);
  const experiments = useExperiments(draft.id);
  if (dimensions.length === 0) return null;
  return (
    <section className="follows" aria-labelledby="follows-title">
      <header>
        <h3 id="follows-title">{t.follows}</h3>
        <p className="quiet small">{t.followsAbout}</p>
      </header>
      <ul>
        {dimensions.map((each) => (
          <Follows
            key={each.dimension}
            leverage={each}
            experiments={experiments.filter(({ dimension }) => dimension === each.dimension)}
            draft={draft}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </section>
  );
}

function Follows(props: {
  readonly leverage: DimensionLeverage;
  readonly experiments: readonly Experiment[];
  readonly draft: Draft;
  readonly onOpen: (dimension: DimensionId) => void;
}) {
  const { leverage, experiments, draft, onOpen } = props;
  const { dimension, quadrant, isNearLine, why } = leverage;
  const t = useMessages(leverageMessages);
  const common = useCommon();
  const say = useSay();
  const name = useApp((state) => byId(state.library.dimensions).get(dimension)?.name);
  return (
    <li>
      <h4>
        <button type="button" className="text-link" onClick={() => onOpen(dimension)}>
          {name ? say(name) : dimension}
        </button>{' '}
        <span className="quiet">
          {quadrant ? common.quadrants[quadrant] : common.noQuadrant}
          {isNearLine ? ` · ${common.nearLine}` : ''}
        </span>
      </h4>
      {isNearLine ? null : <p>{say(why)}</p>}
      {experiments.length === 0 ? (
        <p className="quiet small">{t.noSteps}</p>
      ) : (
        <ul className="leverage-steps">
          {experiments.map((each) => (
            <Step key={say(each.says)} experiment={each} draft={draft} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** Leads to where the step is taken: the question, or the term. */
function Step({ experiment, draft }: { readonly experiment: Experiment; readonly draft: Draft }) {
  const say = useSay();
  const go = useApp((state) => state.go);
  const route = useApp((state) => state.route);
  const { step, says } = experiment;
  return (
    <li>
      <button
        type="button"
        className="text-link"
        onClick={() => {
          if (step.kind === 'answer') focusQuestion(step.questionId);
          else if (route.place === 'deal')
            go({ ...route, view: 'terms', draftId: draft.id, termId: step.termId });
        }}
      >
        {say(says)}
      </button>
    </li>
  );
}
