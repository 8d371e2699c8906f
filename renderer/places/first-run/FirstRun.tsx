import { useEffect, useRef, useState } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { firstRunMessages } from './words.ts';
import { useCommon, useMessages } from '#renderer/i18n/use-messages.ts';
import { NewDealDialog } from '#renderer/places/deals/NewDealDialog.tsx';
import { SampleList } from '#renderer/places/deals/SampleList.tsx';
import { useDealActions } from '#renderer/places/deals/use-deal-actions.ts';
import { useApp } from '#renderer/state/session.ts';

/** One question (language), then three doors. */
export function FirstRun() {
  const language = useApp((state) => state.settings.language);
  return <main className="first-run">{language === null ? <ChooseLanguage /> : <Doors />}</main>;
}

function ChooseLanguage() {
  const saveSettings = useApp((state) => state.saveSettings);
  const common = useCommon();
  return (
    <>
      <h1>
        <span lang="ko">지분</span> <span lang="en">Jibun</span>
      </h1>
      <div className="actions">
        <Button look="main" lang="ko" onClick={() => void saveSettings({ language: 'ko' })}>
          {common.languageName.ko}
        </Button>
        <Button lang="en" onClick={() => void saveSettings({ language: 'en' })}>
          {common.languageName.en}
        </Button>
      </div>
    </>
  );
}

function Doors() {
  const t = useMessages(firstRunMessages);
  const common = useCommon();
  const language = useApp((state) => state.settings.language);
  const saveSettings = useApp((state) => state.saveSettings);
  const { importFile } = useDealActions();
  const [isStarting, setIsStarting] = useState(false);
  const [areSamplesOpen, setAreSamplesOpen] = useState(false);
  const other = language === 'ko' ? 'en' : 'ko';
  // The button that was pressed is gone. A screen reader goes on at the heading, and Tab at the first choice.
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <header className="form-grid">
        <div className="wide">
          <h1 ref={heading} tabIndex={-1}>
            {t.promise}
          </h1>
        </div>
        <p className="reading wide">{t.about}</p>
      </header>
      <section className="doors" aria-label={t.doors}>
        <div className="door">
          <span className="door-number" aria-hidden="true">
            1
          </span>
          <div>
            <h2>{t.sampleTitle}</h2>
            <p>{t.sampleAbout}</p>
          </div>
          <Button
            look="main"
            aria-expanded={areSamplesOpen}
            onClick={() => setAreSamplesOpen(!areSamplesOpen)}
          >
            {t.sampleTitle}
          </Button>
        </div>
        <div className="door">
          <span className="door-number" aria-hidden="true">
            2
          </span>
          <div>
            <h2>{t.startTitle}</h2>
            <p>{t.startAbout}</p>
          </div>
          <Button onClick={() => setIsStarting(true)}>{t.startTitle}</Button>
        </div>
        <div className="door">
          <span className="door-number" aria-hidden="true">
            3
          </span>
          <div>
            <h2>{t.importTitle}</h2>
            <p>{t.importAbout}</p>
          </div>
          <Button onClick={() => void importFile()}>{t.importTitle}</Button>
        </div>
      </section>
      {/* Below the three choices, so that it pushes none of them out of sight. */}
      {areSamplesOpen ? <SampleList /> : null}
      <footer className="actions">
        <Button look="word" lang={other} onClick={() => void saveSettings({ language: other })}>
          {common.languageName[other]}
        </Button>
        <Button look="word" onClick={() => void saveSettings({ firstRunDone: true })}>
          {t.skip}
        </Button>
        <p className="quiet small">{common.notLegalAdvice}</p>
      </footer>
      {isStarting ? <NewDealDialog onClose={() => setIsStarting(false)} /> : null}
    </>
  );
}
