import type { DocumentOutline, DocumentRequest } from '#contract/methods.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { PrivateMark } from '#renderer/ui/PrivateMark.tsx';
import { Failed, Loading } from '#renderer/ui/states.tsx';
import { documentsMessages } from './words.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useDeal, useLoaded } from '#renderer/state/session.ts';
import { useWriteJob } from './use-write-job.ts';
import type { WriteJob } from './use-write-job.ts';

/** The document before it is written: its sections, what is private in them, what to know; and the button. */
export function Outline(props: { readonly request: DocumentRequest; readonly onWritten: () => void }) {
  const { request, onWritten } = props;
  const revision = useDeal((state) => state.revision);
  const outline = useLoaded('documents.outline', request, revision);
  const job = useWriteJob(onWritten);
  if (outline.status === 'loading') return <Loading />;
  if (outline.status === 'failed') return <Failed failure={outline.failure} onRetry={outline.retry} />;
  return (
    <>
      <WriteBar fileName={outline.value.fileName} job={job} onWrite={() => void job.write(request)} />
      <Sheet outline={outline.value} isInternal={request.edition === 'internal'} />
    </>
  );
}

function WriteBar(props: {
  readonly fileName: string;
  readonly job: WriteJob;
  readonly onWrite: () => void;
}) {
  const { fileName, job, onWrite } = props;
  const t = useMessages(documentsMessages);
  const common = useCommon();
  const say = useSay();
  const { progress } = job;
  return (
    <div className="write-bar">
      <p className="write-name">{fileName}</p>
      <div className="write-state" role="status">
        {job.state === 'writing' ? (
          <>
            <span>{progress ? t.writing(say(progress.label)) : common.loading}</span>
            <progress aria-label={t.progress} max={progress?.total ?? 1} value={progress?.done ?? 0} />
          </>
        ) : null}
        {job.state === 'written' && job.file ? <span>{t.written}</span> : null}
      </div>
      {job.state === 'writing' ? (
        <Button onClick={() => void job.cancel()}>{common.cancel}</Button>
      ) : (
        <>
          {job.state === 'written' ? (
            <Button look="word" onClick={() => void job.saveAgain()}>
              {t.saveAgain}
            </Button>
          ) : null}
          <Button look="main" onClick={onWrite}>
            {t.write}
          </Button>
        </>
      )}
    </div>
  );
}

function Sheet({ outline, isInternal }: { readonly outline: DocumentOutline; readonly isInternal: boolean }) {
  const t = useMessages(documentsMessages);
  const say = useSay();
  return (
    <article className="sheet" aria-labelledby="sheet-title">
      <h3 id="sheet-title">
        {t.contents} {isInternal ? <PrivateMark /> : null}
      </h3>
      {outline.warnings.length === 0 ? null : (
        <section className="sheet-warnings" aria-label={t.warnings}>
          <h4>{t.warnings}</h4>
          <ul>
            {outline.warnings.map((warning) => (
              <li key={warning.en}>{say(warning)}</li>
            ))}
          </ul>
        </section>
      )}
      <ol className="sheet-sections">
        {outline.sections.map((section, index) => (
          <li
            key={section.title.en}
            className={section.isPrivate ? 'sheet-section private' : 'sheet-section'}
          >
            <span className="sheet-number" aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <h4>
                {say(section.title)} {section.isPrivate ? <PrivateMark /> : null}
              </h4>
              <p>{say(section.detail)}</p>
            </div>
          </li>
        ))}
      </ol>
    </article>
  );
}
