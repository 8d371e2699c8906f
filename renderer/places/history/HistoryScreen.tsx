import type { HistoryList, HistoryStep } from '#contract/methods.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { Empty, Failed, Loading } from '#renderer/ui/states.tsx';
import { formatDay, formatMoment } from '#renderer/i18n/formats.ts';
import { historyMessages } from './words.ts';
import { useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { createKeptLook } from '#renderer/state/kept-look.ts';
import {
  useApp,
  useAppStore,
  useConnection,
  useDeal,
  useDocument,
  useLoaded,
} from '#renderer/state/session.ts';
import './history.css';

const useTermId = createKeptLook<string>('history-term');

/** What happened, step by step; jump to any of them or make a deal of it. */
export function HistoryScreen() {
  const t = useMessages(historyMessages);
  const say = useSay();
  const { deal } = useDocument();
  const revision = useDeal((state) => state.revision);
  const terms = useApp((state) => state.library.terms);
  const [termId, setTermId] = useTermId(deal.id, '');
  // The list of terms to choose from is what the whole history touched.
  const whole = useLoaded('history.list', { dealId: deal.id }, revision);
  const filtered = useLoaded(
    'history.list',
    termId === '' ? { dealId: deal.id } : { dealId: deal.id, termId },
    revision,
  );
  if (filtered.status === 'failed') return <Failed failure={filtered.failure} onRetry={filtered.retry} />;
  if (filtered.status === 'loading' || whole.status === 'loading') return <Loading />;
  const touched = new Set(whole.status === 'ready' ? whole.value.steps.flatMap((step) => step.termIds) : []);
  const options = [
    { value: '', label: t.allTerms },
    ...terms
      .filter((term) => touched.has(term.id))
      .map((term) => ({ value: term.id, label: say(term.name) })),
  ];
  return (
    <section className="page history" aria-labelledby="history-title">
      <header className="page-head">
        <h2 id="history-title">{t.title}</h2>
        <p className="quiet history-about">{t.about}</p>
        <div className="history-filter">
          <Select label={t.filter} isLabelHidden value={termId} options={options} onChoose={setTermId} />
        </div>
      </header>
      {filtered.value.steps.length === 0 ? (
        <Empty title={termId === '' ? t.empty : t.emptyFiltered} />
      ) : (
        <Steps list={filtered.value} isWhole={termId === ''} />
      )}
    </section>
  );
}

function Steps({ list, isWhole }: { readonly list: HistoryList; readonly isWhole: boolean }) {
  const t = useMessages(historyMessages);
  const jumpTo = useDeal((state) => state.jumpTo);
  const newestFirst = list.steps.toSorted((a, b) => b.stepId - a.stepId);
  return (
    <ol className="steps" aria-label={t.steps}>
      {newestFirst.map((step) => (
        <Step key={step.stepId} step={step} isCurrent={step.stepId === list.currentStepId} />
      ))}
      {isWhole ? (
        <li className="step" data-current={list.currentStepId === 0}>
          <span className="step-time" />
          <span>{t.beginning}</span>
          <span className="row-actions">
            {list.currentStepId === 0 ? (
              <strong>{t.now}</strong>
            ) : (
              <Button look="word" aria-label={t.jumpTo(t.beginning)} onClick={() => void jumpTo(0)}>
                {t.jump}
              </Button>
            )}
          </span>
        </li>
      ) : null}
    </ol>
  );
}

function Step({ step, isCurrent }: { readonly step: HistoryStep; readonly isCurrent: boolean }) {
  const t = useMessages(historyMessages);
  const lang = useLang();
  const say = useSay();
  const jumpTo = useDeal((state) => state.jumpTo);
  const fork = useFork();
  const name = say(step.name);
  return (
    <li className="step" data-done={step.done} data-current={isCurrent}>
      <time className="step-time" dateTime={step.at}>
        {formatMoment(step.at, lang)}
      </time>
      <span>
        {name}
        {step.done ? null : <span className="quiet"> · {t.undone}</span>}
      </span>
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
