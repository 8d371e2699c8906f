import { useState } from 'react';
import type { ComparedVersions, VersionsRedline } from '#contract/methods.ts';
import { acceptedSentence } from '#domain/redline/from-papers/left-out.ts';
import { receiptFacts } from '#domain/redline/receipt.ts';
import { initialsOf } from '#domain/redline/initials.ts';
import { LEFT_OUT_TITLE } from '#domain/words/redline-words.ts';
import { authorInitials } from '#renderer/deal-parts/author-initials.ts';
import { LeavingList } from '#renderer/deal-parts/LeavingList.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { LineInput } from '#renderer/ui/LineInput.tsx';
import { useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp, useAppStore } from '#renderer/state/session.ts';
import { useJob } from '#renderer/state/use-job.ts';
import { useSaveFile } from '#renderer/state/use-save-file.ts';
import { whyNoRedline } from './choices.ts';
import type { CompareInput } from './use-comparison.ts';
import { versionsMessages } from './words.ts';

/** What leads out of the comparison: a redline of the earlier file, both side by side. */
export function ExportWays({
  input,
  compared,
}: {
  readonly input: CompareInput;
  readonly compared: ComparedVersions;
}) {
  const t = useMessages(versionsMessages);
  const lang = useLang();
  const { job, start, cancel } = useJob('versions.sideBySide');
  const save = useSaveFile();
  const app = useAppStore();
  const [isAsking, setAsking] = useState(false);
  const whyNot = whyNoRedline(compared, input.beforeView);
  async function saveSideBySide(): Promise<void> {
    const end = await start({ ...input, language: lang });
    if (end.kind === 'failed') app.getState().fail(end.failure);
    if (end.kind === 'finished') await save(Promise.resolve({ ok: true, value: end.value }));
  }
  return (
    <div className="version-exports no-print">
      {whyNot === undefined ? (
        <Button onClick={() => setAsking(true)}>{t.redline}</Button>
      ) : (
        <p className="quiet small">{t[whyNot]}</p>
      )}
      {job.kind === 'running' ? (
        <Writing onCancel={cancel} />
      ) : (
        <Button onClick={() => void saveSideBySide()}>{t.sideBySide}</Button>
      )}
      {isAsking ? <RedlineDialog input={input} onClose={() => setAsking(false)} /> : null}
    </div>
  );
}

function Writing({ onCancel }: { readonly onCancel: () => void }) {
  const t = useMessages(versionsMessages);
  return (
    <span className="version-writing">
      <output>{t.saving}</output> <progress aria-label={t.saving} />
      <CancelButton onCancel={onCancel} />
    </span>
  );
}

function CancelButton({ onCancel }: { readonly onCancel: () => void }) {
  const t = useMessages(versionsMessages);
  return (
    <Button look="quiet" onClick={onCancel}>
      {t.stop}
    </Button>
  );
}

function RedlineDialog({ input, onClose }: { readonly input: CompareInput; readonly onClose: () => void }) {
  const t = useMessages(versionsMessages);
  const say = useSay();
  const settings = useApp((state) => state.settings);
  const { job, start, cancel } = useJob('versions.redline');
  const [name, setName] = useState(settings.authorName);
  const save = useApp((state) => state.saveSettings);
  const [initials, setInitials] = useState<string>();
  const [isDated, setDated] = useState(true);
  const [isMissing, setMissing] = useState(false);
  const signed = initials ?? (name === settings.authorName ? authorInitials(settings) : initialsOf(name));
  function write(): void {
    setMissing(name.trim() === '');
    if (name.trim() === '') return;
    void save({ authorName: name.trim(), authorInitials: signed === initialsOf(name) ? '' : signed });
    const at = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
    void start({ ...input, author: { name: name.trim(), initials: signed, ...(isDated ? { at } : {}) } });
  }
  return (
    <Dialog title={t.redlineTitle} size="wide" onClose={onClose}>
      {job.kind === 'finished' ? (
        <Written redline={job.value} />
      ) : job.kind === 'running' ? (
        <Writing onCancel={cancel} />
      ) : (
        <form
          className="version-redline-form"
          onSubmit={(event) => {
            event.preventDefault();
            write();
          }}
        >
          <p className="reading">{t.redlineAbout}</p>
          <LineInput
            label={t.author}
            value={name}
            onChange={setName}
            limit={120}
            isFirst
            error={isMissing ? t.authorMissing : undefined}
          />
          <LineInput label={t.initials} value={signed} onChange={setInitials} limit={10} />
          <label className="tick">
            <input type="checkbox" checked={isDated} onChange={({ target }) => setDated(target.checked)} />
            {t.dated}
          </label>
          {job.kind === 'failed' ? (
            <p className="field-error" role="alert">
              {say(job.failure.message)}
            </p>
          ) : null}
          <Button look="main" type="submit">
            {t.write}
          </Button>
        </form>
      )}
    </Dialog>
  );
}

/** The receipt before the file is saved: what it holds, what it does not, what else leaves with it. */
function Written({ redline }: { readonly redline: VersionsRedline }) {
  const { file, says, receipt, left, leaving, unlike } = redline;
  const t = useMessages(versionsMessages);
  const say = useSay();
  const save = useSaveFile();
  return (
    <div className="version-receipt">
      <output>
        <p className="version-says">{say(says)}</p>
        <p>{say(acceptedSentence(unlike))}</p>
      </output>
      <p className="quiet small">{say(receiptFacts(receipt))}</p>
      {left.length === 0 ? null : (
        <section aria-labelledby="versions-left">
          <h3 id="versions-left">
            {say(LEFT_OUT_TITLE)} ({left.length})
          </h3>
          <ul>
            {left.map(({ label, words, message }, index) => (
              <li key={index}>
                <q>
                  {label === '' ? '' : `${label} `}
                  {words.slice(0, 120)}
                </q>{' '}
                {say(message)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <LeavingList leaving={leaving} hint={t.leavingHint} />
      <details>
        <summary>{t.receiptDigests}</summary>
        <p className="version-digests">{receipt.digests.theirs}</p>
        <p className="version-digests">{receipt.digests.redline}</p>
      </details>
      <Button look="main" onClick={() => void save(Promise.resolve({ ok: true, value: file }))}>
        {t.saveRedline}
      </Button>
    </div>
  );
}
