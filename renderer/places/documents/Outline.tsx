import { useEffect, useRef, useState } from 'react';
import type { DocumentOutline, DocumentRequest, OfferedFile } from '#contract/methods.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Findings } from './Findings.tsx';
import { SavedFile } from './SavedFile.tsx';
import { Tells } from './Tells.tsx';
import { PrivateMark } from '#renderer/ui/PrivateMark.tsx';
import { Failed, Loading } from '#renderer/ui/states.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import { documentsMessages } from './words.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp, useDeal, useLoaded } from '#renderer/state/session.ts';
import { createKeptLook } from '#renderer/state/kept-look.ts';
import { Preview } from '#renderer/places/documents/preview/Preview.tsx';
import { useJob } from '#renderer/state/use-job.ts';
import type { Job } from '#renderer/state/use-job.ts';
import { useSaveFile } from '#renderer/state/use-save-file.ts';

const useLook = createKeptLook<'contents' | 'preview'>('documents-look');

/** The document before it is written: its sections, what is private in them, what to know; and the button. */
export function Outline(props: {
  readonly request: DocumentRequest;
  /** The palette has asked for it: it is written as soon as it is known what it will contain. */
  readonly isAsked: boolean;
  readonly onStart: () => void;
  readonly onWritten: () => void;
}) {
  const { request, isAsked, onStart, onWritten } = props;
  const t = useMessages(documentsMessages);
  const [look, setLook] = useLook(request.dealId, 'contents');
  const revision = useDeal((state) => state.revision);
  const outline = useLoaded('documents.outline', request, revision);
  const writing = useJob('documents.write');
  const fail = useApp((state) => state.fail);
  const notify = useApp((state) => state.notify);
  const saveFile = useSaveFile();

  const [saved, setSaved] = useState<OfferedFile>();
  const save = async (file: OfferedFile): Promise<void> => {
    if (await saveFile(Promise.resolve({ ok: true, value: file }))) setSaved(file);
  };

  async function write(): Promise<void> {
    setSaved(undefined);
    const end = await writing.start(request);
    if (end.kind === 'failed') fail(end.failure);
    else if (end.kind === 'cancelled')
      notify({ en: documentsMessages.en.cancelled, ko: documentsMessages.ko.cancelled });
    else {
      onWritten();
      for (const warning of end.value.warnings ?? []) notify(warning);
      await save(end.value);
    }
  }

  const startNow = useRef<() => void>(undefined);
  useEffect(() => {
    startNow.current = () => {
      onStart();
      void write();
    };
  });
  const isReady = outline.status === 'ready';
  useEffect(() => {
    if (isAsked && isReady) startNow.current?.();
  }, [isAsked, isReady]);

  if (outline.status === 'loading') return <Loading />;
  if (outline.status === 'failed') return <Failed failure={outline.failure} onRetry={outline.retry} />;
  return (
    <>
      <WriteBar
        fileName={outline.value.fileName}
        job={writing.job}
        onWrite={() => void write()}
        onCancel={writing.cancel}
        onSaveAgain={(file) => void save(file)}
      />
      {saved ? <SavedFile file={saved} /> : null}
      <Tabs
        label={t.look}
        value={look}
        options={(['contents', 'preview'] as const).map((each) => ({ value: each, label: t.looks[each] }))}
        onChoose={setLook}
      >
        {look === 'preview' ? (
          <Preview request={request} />
        ) : (
          <Sheet outline={outline.value} isInternal={request.edition === 'internal'} />
        )}
      </Tabs>
    </>
  );
}

function WriteBar(props: {
  readonly fileName: string;
  readonly job: Job<OfferedFile>;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
  readonly onSaveAgain: (file: OfferedFile) => void;
}) {
  const { fileName, job, onWrite, onCancel, onSaveAgain } = props;
  const t = useMessages(documentsMessages);
  const common = useCommon();
  const say = useSay();
  const progress = job.kind === 'running' ? job.progress : undefined;
  return (
    <div className="write-bar">
      <p className="write-name">{fileName}</p>
      <div className="write-state" role="status">
        {job.kind === 'running' ? (
          <>
            <span>{progress ? t.writing(say(progress.label)) : common.loading}</span>
            <progress aria-label={t.progress} max={progress?.total ?? 1} value={progress?.done ?? 0} />
          </>
        ) : null}
        {job.kind === 'finished' ? <span>{t.written}</span> : null}
      </div>
      {job.kind === 'running' ? (
        <Button onClick={onCancel}>{common.cancel}</Button>
      ) : (
        <>
          {job.kind === 'finished' ? (
            <Button look="word" onClick={() => onSaveAgain(job.value)}>
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
      <Tells tells={outline.tells ?? []} />
      <Findings findings={outline.findings} />
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
                {say(section.title)} {section.isPrivate ? <PrivateMark isRepeated /> : null}
              </h4>
              <p>{say(section.detail)}</p>
            </div>
          </li>
        ))}
      </ol>
    </article>
  );
}
