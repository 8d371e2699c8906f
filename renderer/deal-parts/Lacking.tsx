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
  const field = lackingField(failure);
  if (field === undefined) return <Failed failure={failure} onRetry={onRetry} />;
  return (
    <Empty title={t.title[field]}>
      <p className="reading">{say(failure.message)}</p>
      <EnterField field={field} look="main" />
    </Empty>
  );
}

/** The way on from money that could not be worked out: to the field that is missing, else to try again. */
export function MoneyIsMissing(props: { readonly failure: Failure; readonly onRetry: () => void }) {
  const { failure, onRetry } = props;
  const common = useCommon();
  const field = lackingField(failure);
  if (field !== undefined) return <EnterField field={field} />;
  return (
    <Button look="word" onClick={onRetry}>
      {common.retry}
    </Button>
  );
}

type LackingField = 'budget' | 'rates';

/** The field of the deal whose absence stopped the work; undefined where it failed otherwise. */
function lackingField({ code, field }: Failure): LackingField | undefined {
  return code === 'refused' && (field === 'budget' || field === 'rates') ? field : undefined;
}

/** Opens the details of the deal at the field that is missing. */
export function EnterField(props: { readonly field: LackingField; readonly look?: 'main' | 'word' }) {
  const { field, look = 'word' } = props;
  const t = useMessages(lackingMessages);
  const app = useAppStore();
  return (
    <Button look={look} onClick={() => app.setState({ wish: { kind: 'edit-deal', field } })}>
      {t.enter[field]}
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
