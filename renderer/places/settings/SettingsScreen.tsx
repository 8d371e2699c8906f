import { useId, useState } from 'react';
import { authorInitials } from '#renderer/deal-parts/author-initials.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { Failed, Loading } from '#renderer/ui/states.tsx';
import { formatMoment, formatSize } from '#renderer/i18n/formats.ts';
import { Backups } from './Backups.tsx';
import { settingsMessages } from './words.ts';
import { useCommon, useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp, useAppStore, useConnection, useLoaded } from '#renderer/state/session.ts';
import { useSaveFile } from '#renderer/state/use-save-file.ts';
import { isAboutLoss } from '#renderer/state/workspace-warning.ts';
import './settings.css';

export function SettingsScreen() {
  const t = useMessages(settingsMessages);
  return (
    <div className="page settings">
      <header className="page-head">
        <h1>{t.title}</h1>
      </header>
      <Reading />
      <Keyboard />
      <Author />
      <Workspace />
      <LibraryState />
      <Diagnosis />
      <About />
    </div>
  );
}

function Reading() {
  const t = useMessages(settingsMessages);
  const common = useCommon();
  const settings = useApp((state) => state.settings);
  const save = useApp((state) => state.saveSettings);
  return (
    <section className="setting">
      <h2>{t.language}</h2>
      <div className="form-grid">
        <ChoiceRow
          label={t.language}
          isLabelHidden
          value={settings.language}
          options={[
            { value: 'ko', label: common.languageName.ko },
            { value: 'en', label: common.languageName.en },
          ]}
          onChoose={(language) => void save({ language })}
        />
        <ChoiceRow
          label={t.theme}
          isLabelHidden
          value={settings.theme}
          options={(['system', 'light', 'dark'] as const).map((theme) => ({
            value: theme,
            label: t.themes[theme],
          }))}
          onChoose={(theme) => void save({ theme })}
        />
      </div>
    </section>
  );
}

function Keyboard() {
  const t = useMessages(settingsMessages);
  const isOn = useApp((state) => state.settings.letterShortcuts);
  const save = useApp((state) => state.saveSettings);
  const hintId = useId();
  return (
    <section className="setting">
      <h2>{t.keyboard}</h2>
      <div>
        <label className="tick">
          <input
            type="checkbox"
            checked={isOn}
            aria-describedby={hintId}
            onChange={(event) => void save({ letterShortcuts: event.target.checked })}
          />
          {t.letterShortcuts}
        </label>
        <p id={hintId} className="reading quiet">
          {t.letterShortcutsHint}
        </p>
      </div>
    </section>
  );
}

function Author() {
  const t = useMessages(settingsMessages);
  const settings = useApp((state) => state.settings);
  const put = useApp((state) => state.putSettings);
  return (
    <section className="setting">
      <h2>{t.person}</h2>
      <div className="form-grid">
        <TextField
          label={t.authorName}
          value={settings.authorName}
          hint={t.authorHint}
          limit={120}
          // Another person has other initials.
          onSave={(authorName) => put({ authorName, authorInitials: '' })}
        />
        <TextField
          label={t.initials}
          value={authorInitials(settings)}
          hint={t.initialsHint}
          limit={10}
          onSave={(typed) => put({ authorInitials: typed })}
        />
        <TextField
          label={t.firmName}
          value={settings.firmName}
          hint={t.firmHint}
          limit={120}
          onSave={(firmName) => put({ firmName })}
        />
      </div>
    </section>
  );
}

function Workspace() {
  const t = useMessages(settingsMessages);
  const lang = useLang();
  const say = useSay();
  const { api } = useConnection();
  const app = useAppStore();
  const [version, setVersion] = useState(0);
  const info = useLoaded('workspace.info', {}, version);
  const refresh = () => setVersion((before) => before + 1);

  async function move(): Promise<void> {
    const answer = await api.call('workspace.moveToSafePlace', {});
    const { fail, notify } = app.getState();
    if (!answer.ok) return fail(answer.failure);
    refresh();
    notify({ en: settingsMessages.en.moved, ko: settingsMessages.ko.moved });
  }

  async function accept(): Promise<void> {
    const answer = await api.call('workspace.acceptContent', {});
    if (answer.ok) refresh();
    else app.getState().fail(answer.failure);
  }

  return (
    <>
      <section className="setting">
        <h2>{t.workspace}</h2>
        {info.status === 'loading' ? <Loading /> : null}
        {info.status === 'failed' ? <Failed failure={info.failure} onRetry={info.retry} /> : null}
        {info.status === 'ready' ? (
          <div>
            <dl className="facts">
              <dt>{t.file}</dt>
              <dd>{info.value.name}</dd>
              <dt>{t.deals}</dt>
              <dd>{t.dealCount(info.value.dealCount)}</dd>
              <dt>{t.size}</dt>
              <dd>{formatSize(info.value.sizeBytes)}</dd>
              <dt>{t.lastBackup}</dt>
              <dd>{info.value.lastBackupAt ? formatMoment(info.value.lastBackupAt, lang) : t.never}</dd>
            </dl>
            {info.value.warning ? (
              <div className="warning" role="alert">
                <p>{say(info.value.warning.message)}</p>
                {info.value.warning.kind === 'content-changed' ? (
                  <Button onClick={() => void accept()}>{t.acceptContent}</Button>
                ) : null}
                {isAboutLoss(info.value.warning) ? null : (
                  <Button onClick={() => void move()}>{t.move}</Button>
                )}
              </div>
            ) : null}
          </div>
        ) : null}
      </section>
      <Backups version={version} onChanged={refresh} />
    </>
  );
}

/** Made to be sent to somebody, so what is in it is said before it is saved. */
function Diagnosis() {
  const t = useMessages(settingsMessages);
  const { api } = useConnection();
  const save = useSaveFile();
  return (
    <section className="setting">
      <h2>{t.diagnosis}</h2>
      <div>
        <p className="reading quiet">{t.diagnosisAbout}</p>
        <p className="actions setting-action">
          <Button onClick={() => void save(api.call('workspace.diagnose', {}))}>{t.diagnosisSave}</Button>
        </p>
      </div>
    </section>
  );
}

function LibraryState() {
  const t = useMessages(settingsMessages);
  const say = useSay();
  const library = useApp((state) => state.library);
  return (
    <section className="setting">
      <h2>{t.library}</h2>
      {library.problems.length === 0 ? (
        <p>{t.noProblems(library.terms.length, library.cases.length)}</p>
      ) : (
        <div>
          <p>{t.problems(library.problems.length)}</p>
          <ul className="library-problems">
            {library.problems.map((problem) => (
              <li key={`${problem.file}:${problem.line}:${problem.field}`}>
                <code>
                  {problem.file}:{problem.line}
                </code>{' '}
                {problem.field} {say(problem.message)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function About() {
  const t = useMessages(settingsMessages);
  const { capabilities } = useConnection();
  return (
    <section className="setting">
      <h2>{t.about}</h2>
      <div>
        <p>{t.version(capabilities.version)}</p>
        <p className="reading quiet">{t.aboutText}</p>
      </div>
    </section>
  );
}
