import { useState } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp } from '#renderer/state/session.ts';
import { OpenPaper } from './OpenPaper.tsx';
import { ReadingNow } from './ReadingNow.tsx';
import { useIntake } from './use-intake.ts';
import { useTheirPapers } from './use-papers.ts';
import { paperPlaceMessages } from './words.ts';
import './paper.css';

/** What did they send? Their document on the left, what was found in it on the right. */
export function PaperScreen() {
  const t = useMessages(paperPlaceMessages);
  const route = useApp((state) => state.route);
  const refine = useApp((state) => state.refine);
  const papers = useTheirPapers();
  const [isChoosing, setChoosing] = useState(false);
  const show = (paperId: string) => {
    setChoosing(false);
    if (route.place === 'deal') refine({ ...route, paperId });
  };
  const { intake, progress, isHeldOver, choose, cancel, dismiss } = useIntake(show);
  const wanted = route.place === 'deal' ? route.paperId : undefined;
  const inView = papers.find(({ paperId }) => paperId === wanted) ?? papers[0];
  const back = () => {
    setChoosing(false);
    dismiss();
  };
  return (
    <section className="paper-place" aria-labelledby="paper-title">
      <h2 id="paper-title" className="visually-hidden">
        {t.title}
      </h2>
      {isHeldOver ? <p className="drop-here">{t.dropHere}</p> : null}
      {intake.kind === 'reading' ? (
        <ReadingNow name={intake.name} progress={progress} onCancel={cancel} />
      ) : intake.kind === 'refused' ? (
        <Refused intake={intake} onChoose={choose} onBack={inView ? back : undefined} />
      ) : inView === undefined || isChoosing ? (
        <NoPaper onChoose={choose} onBack={inView ? back : undefined} />
      ) : (
        <OpenPaper
          key={inView.paperId}
          paperId={inView.paperId}
          paper={inView.paper}
          papers={papers}
          onShow={show}
          onAnother={() => setChoosing(true)}
        />
      )}
    </section>
  );
}

function Refused(props: {
  readonly intake: Extract<ReturnType<typeof useIntake>['intake'], { readonly kind: 'refused' }>;
  readonly onChoose: () => void;
  readonly onBack: (() => void) | undefined;
}) {
  const { intake, onChoose, onBack } = props;
  const t = useMessages(paperPlaceMessages);
  const say = useSay();
  return (
    <div className="state-page" role="alert">
      <h2>{t.refused(intake.name)}</h2>
      <p className="reading">{say(intake.failure.message)}</p>
      <p className="quiet">{t.nothingKept}</p>
      <p className="paper-ways">
        <Button look="main" onClick={onChoose}>
          {t.anotherFile}
        </Button>
        {onBack ? <Button onClick={onBack}>{t.back}</Button> : null}
      </p>
    </div>
  );
}

function NoPaper(props: { readonly onChoose: () => void; readonly onBack: (() => void) | undefined }) {
  const { onChoose, onBack } = props;
  const t = useMessages(paperPlaceMessages);
  const route = useApp((state) => state.route);
  const go = useApp((state) => state.go);
  return (
    <div className="state-page paper-empty">
      <h2>{onBack ? t.another : t.empty}</h2>
      <p className="reading">{t.emptyHint}</p>
      <p className="paper-ways">
        <Button look="main" onClick={onChoose}>
          {t.choose}
        </Button>
        {onBack ? <Button onClick={onBack}>{t.back}</Button> : null}
      </p>
      <p className="quiet small reading">{t.formats}</p>
      {onBack || route.place !== 'deal' ? null : (
        <p className="quiet small">
          {t.withoutFile}{' '}
          <Button look="word" onClick={() => go({ ...route, view: 'terms' })}>
            {t.toTerms}
          </Button>
        </p>
      )}
    </div>
  );
}
