import { Button } from '#renderer/ui/Button.tsx';
import { Failed, Loading } from '#renderer/ui/states.tsx';
import { dealsMessages } from './words.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useLoaded } from '#renderer/state/session.ts';
import { useDealActions } from './use-deal-actions.ts';

/** The samples, each with what it is and where its figures come from. */
export function SampleList() {
  const samples = useLoaded('samples.list', {});
  const t = useMessages(dealsMessages);
  const common = useCommon();
  const say = useSay();
  const { openSample } = useDealActions();
  if (samples.status === 'loading') return <Loading />;
  if (samples.status === 'failed') return <Failed failure={samples.failure} onRetry={samples.retry} />;
  if (samples.value.length === 0) return <p className="quiet">{t.noSamples}</p>;
  return (
    <ul className="samples">
      {samples.value.map((sample) => (
        <li key={sample.sampleId} className="sample">
          <div>
            <h3>{say(sample.title)}</h3>
            <p>{say(sample.about)}</p>
            <p className="ledger-sub">
              {sample.kinds.map((kind) => common.kinds[kind]).join(' · ')}
              {' · '}
              {sample.provenance === 'invented' ? t.sampleInvented : t.samplePublic}
            </p>
          </div>
          <Button
            onClick={() => void openSample(sample.sampleId)}
            aria-label={`${t.open}: ${say(sample.title)}`}
          >
            {t.open}
          </Button>
        </li>
      ))}
    </ul>
  );
}
