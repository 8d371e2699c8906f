import type { Failure } from '#domain/base/failure.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Empty, Failed } from '#renderer/ui/states.tsx';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp, useAppStore } from '#renderer/state/session.ts';
import { lackingMessages } from './lacking-words.ts';

/** What could not be worked out. Where the deal only lacks something, it is named and the way leads to its field. */
export function FailedOrLacking(props: { readonly failure: Failure; readonly onRetry: () => void }) {
  const { failure, onRetry } = props;
  const t = useMessages(lackingMessages);
  const say = useSay();
  const app = useAppStore();
  const { field } = failure;
  if (failure.code !== 'refused' || (field !== 'budget' && field !== 'rates'))
    return <Failed failure={failure} onRetry={onRetry} />;
  return (
    <Empty title={t.title[field]}>
      <p className="reading">{say(failure.message)}</p>
      <Button look="main" onClick={() => app.setState({ wish: { kind: 'edit-deal', field } })}>
        {t.enter[field]}
      </Button>
    </Empty>
  );
}

/** The way on from money that could not be worked out: to the field that is missing, else to try again. */
export function MoneyIsMissing(props: { readonly failure: Failure; readonly onRetry: () => void }) {
  const { failure, onRetry } = props;
  const t = useMessages(lackingMessages);
  const common = useCommon();
  const app = useAppStore();
  const { code, field } = failure;
  if (code === 'refused' && (field === 'budget' || field === 'rates'))
    return (
      <Button look="word" onClick={() => app.setState({ wish: { kind: 'edit-deal', field } })}>
        {t.enter[field]}
      </Button>
    );
  return (
    <Button look="word" onClick={onRetry}>
      {common.retry}
    </Button>
  );
}

/** Leads to Terms, where papers are added and their values entered. */
export function ToTerms({ lacks }: { readonly lacks: 'paper' | 'values' }) {
  const t = useMessages(lackingMessages);
  const route = useApp((state) => state.route);
  const go = useApp((state) => state.go);
  return (
    <Button
      onClick={() => {
        if (route.place === 'deal') go({ ...route, view: 'terms' });
      }}
    >
      {lacks === 'paper' ? t.toTerms : t.toValues}
    </Button>
  );
}
