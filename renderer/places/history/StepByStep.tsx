import type { HistoryStep } from '#contract/methods.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { Empty, Failed, Loading } from '#renderer/ui/states.tsx';
import { formatDay, formatMoment } from '#renderer/i18n/formats.ts';
import { historyMessages } from './words.ts';
import { useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { ToTerms } from '#renderer/deal-parts/Lacking.tsx';
import { createKeptLook } from '#renderer/state/kept-look.ts';
import {
  useApp,
  useAppStore,
  useConnection,
  useDeal,
  useDocument,
  useLoaded,
} from '#renderer/state/session.ts';
import { ChangeSentence } from './ChangeSentence.tsx';
import type { StepFilter } from './matching-steps.ts';
import { EVERY_STEP, matchingSteps, nameOf } from './matching-steps.ts';

const useFilter = createKeptLook<StepFilter>('history-filter');

/** Every step with what it changed; jump to any of them or make a deal of it. */
export function StepByStep() {
  const t = useMessages(historyMessages);
  const { deal, drafts } = useDocument();
  const revision = useDeal((state) => state.revision);
  const [filter, setFilter] = useFilter(deal.id, EVERY_STEP);
  const list = useLoaded('history.list', { dealId: deal.id }, revision);
  if (list.status === 'failed') return <Failed failure={list.failure} onRetry={list.retry} />;
  if (list.status === 'loading') return <Loading />;
  const { steps, currentStepId } = list.value;
  const shown = matchingSteps(steps, filter);
  const isWhole = shown.length === steps.length;
  return (
    <>
      <p className="quiet history-about">{t.about}</p>
      <StepFilters
        steps={steps}
        filter={filter}
        onChange={setFilter}
        count={isWhole ? '' : t.shown(shown.length, steps.length)}
      />
      {shown.length === 0 ? (
        <Empty title={steps.length === 0 ? t.empty : t.emptyFiltered}>
          {steps.length === 0 ? (
            <ToTerms lacks={drafts.length > 0 ? 'values' : 'paper'} />
          ) : (
            <Button onClick={() => setFilter(EVERY_STEP)}>{t.everyStep}</Button>
          )}
        </Empty>
      ) : (
        <ol className="steps" aria-label={t.steps}>
          {shown.map((step) => (
            <Step
              key={step.stepId}
              step={step}
              isCurrent={step.stepId === currentStepId}
              query={filter.query}
            />
          ))}
          {isWhole ? <Beginning isCurrent={currentStepId === 0} /> : null}
        </ol>
      )}
    </>
  );
}

function StepFilters(props: {
  readonly steps: readonly HistoryStep[];
  readonly filter: StepFilter;
  readonly onChange: (filter: StepFilter) => void;
  readonly count: string;
}) {
  const { steps, filter, onChange, count } = props;
  const t = useMessages(historyMessages);
  const say = useSay();
  const terms = useApp((state) => state.library.terms);
  const touched = new Set(steps.flatMap((step) => step.termIds));
  const options = [
    { value: '', label: t.allTerms },
    ...terms
      .filter((term) => touched.has(term.id))
      .map((term) => ({ value: term.id, label: say(term.name) })),
  ];
  return (
    <search className="history-filters no-print">
      <Field label={t.search} isLabelHidden>
        {(attributes) => (
          <input
            className="input"
            type="search"
            data-page-search
            {...attributes}
            placeholder={t.search}
            value={filter.query}
            onChange={(event) => onChange({ ...filter, query: event.target.value })}
          />
        )}
      </Field>
      <Select
        label={t.filter}
        isLabelHidden
        value={filter.termId}
        options={options}
        onChoose={(termId) => onChange({ ...filter, termId })}
      />
      <output className="quiet small">{count}</output>
    </search>
  );
}

const MOST_SHOWN = 4;

function Step(props: { readonly step: HistoryStep; readonly isCurrent: boolean; readonly query: string }) {
  const { step, isCurrent, query } = props;
  const t = useMessages(historyMessages);
  const lang = useLang();
  const jumpTo = useDeal((state) => state.jumpTo);
  const fork = useFork();
  const name = nameOf(step, lang);
  return (
    <li className="step" data-done={step.done} data-current={isCurrent}>
      <time className="step-time" dateTime={step.at}>
        {formatMoment(step.at, lang)}
      </time>
      <div className="step-says">
        <StepSays step={step} query={query} />
        {step.done ? null : <p className="quiet small">{t.undone}</p>}
      </div>
      <span className="row-actions">
        {isCurrent ? (
          <strong>{t.now}</strong>
        ) : (
          <Button look="word" aria-label={t.jumpTo(name)} onClick={() => void jumpTo(step.stepId)}>
            {t.jump}
          </Button>
        )}
        <Button look="word" aria-label={t.forkFrom(name)} onClick={() => void fork(step)}>
          {t.fork}
        </Button>
      </span>
    </li>
  );
}

/** One change is a sentence; several are a list under the name of what was done. */
function StepSays({ step, query }: { readonly step: HistoryStep; readonly query: string }) {
  const t = useMessages(historyMessages);
  const say = useSay();
  const [only, ...others] = step.lines;
  if (!only) return <p>{say(step.name)}</p>;
  if (others.length === 0)
    return (
      <div>
        <ChangeSentence line={only} query={query} />
      </div>
    );
  const sentences = step.lines.map((line, index) => (
    <li key={index}>
      <ChangeSentence line={line} query={query} />
    </li>
  ));
  const isLong = step.lines.length > MOST_SHOWN + 1;
  return (
    <>
      <p>{say(step.name)}</p>
      <ul className="step-lines">{isLong ? sentences.slice(0, MOST_SHOWN) : sentences}</ul>
      {isLong ? (
        <details className="step-more" open={query.trim() !== ''}>
          <summary>{t.more(step.lines.length - MOST_SHOWN)}</summary>
          <ul className="step-lines">{sentences.slice(MOST_SHOWN)}</ul>
        </details>
      ) : null}
    </>
  );
}

function Beginning({ isCurrent }: { readonly isCurrent: boolean }) {
  const t = useMessages(historyMessages);
  const jumpTo = useDeal((state) => state.jumpTo);
  return (
    <li className="step" data-current={isCurrent}>
      <span className="step-time" />
      <span>{t.beginning}</span>
      <span className="row-actions">
        {isCurrent ? (
          <strong>{t.now}</strong>
        ) : (
          <Button look="word" aria-label={t.jumpTo(t.beginning)} onClick={() => void jumpTo(0)}>
            {t.jump}
          </Button>
        )}
      </span>
    </li>
  );
}

function useFork(): (step: HistoryStep) => Promise<void> {
  const { api } = useConnection();
  const app = useAppStore();
  const t = useMessages(historyMessages);
  const lang = useLang();
  const { deal } = useDocument();
  return async (step) => {
    const title = t.forkTitle(deal.title, formatDay(step.at, lang));
    const answer = await api.call('history.fork', { dealId: deal.id, stepId: step.stepId, title });
    const { fail, notify, go, dealsChanged } = app.getState();
    if (!answer.ok) return fail(answer.failure);
    dealsChanged();
    go({ place: 'deal', dealId: answer.value.document.deal.id, view: 'terms' });
    notify({ en: historyMessages.en.forked(title), ko: historyMessages.ko.forked(title) });
  };
}
