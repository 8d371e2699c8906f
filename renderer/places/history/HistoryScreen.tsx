import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { useDocument } from '#renderer/state/session.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { createKeptLook } from '#renderer/state/kept-look.ts';
import { ChangedSince } from './ChangedSince.tsx';
import { StepByStep } from './StepByStep.tsx';
import { historyMessages } from './words.ts';
import './history.css';

type View = 'steps' | 'since';

const useView = createKeptLook<View>('history-view');

/** What happened: step by step, or what is different now from how it was then. */
export function HistoryScreen() {
  const t = useMessages(historyMessages);
  const { deal } = useDocument();
  const [view, setView] = useView(deal.id, 'steps');
  return (
    <section className="page history" aria-labelledby="history-title">
      <header className="page-head">
        <h2 id="history-title">{t.title}</h2>
        <div className="no-print">
          <ChoiceRow
            label={t.view}
            isLabelHidden
            value={view}
            options={(['steps', 'since'] as const).map((each) => ({ value: each, label: t.views[each] }))}
            onChoose={setView}
          />
        </div>
      </header>
      {view === 'steps' ? <StepByStep /> : <ChangedSince onSteps={() => setView('steps')} />}
    </section>
  );
}
