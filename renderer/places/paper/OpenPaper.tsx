import { useEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Paper } from '#domain/deal/paper.ts';
import type { ReadPaper } from '#contract/methods.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Failed } from '#renderer/ui/states.tsx';
import { isComposing } from '#renderer/ui/is-composing.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { createKeptLook } from '#renderer/state/kept-look.ts';
import { useApp, useDocument } from '#renderer/state/session.ts';
import { RedlineScreen } from '#renderer/places/redline/RedlineScreen.tsx';
import { DocumentPane } from './DocumentPane.tsx';
import { FindingsPane } from './FindingsPane.tsx';
import { PaperHead } from './PaperHead.tsx';
import { ReadingNow } from './ReadingNow.tsx';
import { useReturned } from './ReturnedPaper.tsx';
import { VersionsPane } from './VersionsPane.tsx';
import { focusFinding } from './focus-finding.ts';
import type { KnownPaper } from './use-papers.ts';
import { useReading } from '#renderer/state/use-reading.ts';
import { useReview } from './use-review.ts';
import { paperPlaceMessages } from './words.ts';

type OpenPaperProps = {
  readonly paperId: string;
  readonly paper: Paper;
  readonly papers: readonly KnownPaper[];
  readonly onShow: (paperId: string) => void;
  readonly onAnother: () => void;
};

/** A paper of the deal. It is read again from its original when it is opened. */
export function OpenPaper(props: OpenPaperProps) {
  const { paperId, paper } = props;
  const reading = useReading(paperId, paper);
  const route = useApp((state) => state.route);
  const go = useApp((state) => state.go);
  if (reading.kind === 'ready') {
    if (route.place !== 'deal' || route.redlineOf !== paperId)
      return <PaperReview {...props} reading={reading.value} />;
    const { redlineOf: _redline, ...back } = route;
    return <RedlineScreen paperId={paperId} paper={paper} reading={reading.value} onBack={() => go(back)} />;
  }
  return (
    <>
      <PaperHead {...props} reading={undefined} />
      {reading.kind === 'failed' ? (
        <Failed failure={reading.failure} onRetry={reading.again} />
      ) : reading.kind === 'cancelled' ? (
        <ReadAgain onAgain={reading.again} />
      ) : (
        <ReadingNow name={paper.fileName} progress={reading.progress} onCancel={reading.cancel} />
      )}
    </>
  );
}

function ReadAgain({ onAgain }: { readonly onAgain: () => void }) {
  const t = useMessages(paperPlaceMessages);
  return (
    <div className="state-page">
      <p>{t.readingStopped}</p>
      <Button onClick={onAgain}>{t.readAgain}</Button>
    </div>
  );
}

export type PaperPane = 'document' | 'findings' | 'versions';
const usePane = createKeptLook<PaperPane>('paper-pane');
const useEarlierId = createKeptLook<string | undefined>('paper-earlier');

function PaperReview(props: OpenPaperProps & { readonly reading: ReadPaper }) {
  const { paperId, paper, papers, reading } = props;
  const { deal } = useDocument();
  const route = useApp((state) => state.route);
  const refine = useApp((state) => state.refine);
  const [pane, setPane] = usePane(deal.id, 'findings');
  const others = useMemo(() => papers.filter((each) => each.paperId !== paperId), [papers, paperId]);
  const [earlierId, setEarlierId] = useEarlierId(
    paperId,
    others.find((each) => isNotAfter(each.paper, paper))?.paperId,
  );
  const earlier = others.find((each) => each.paperId === earlierId);
  const review = useReview(paperId, paper, reading, earlier?.paper);
  const returned = useReturned(paperId, ['docx', 'xlsx'].includes(reading.document.format));
  const [isCorrecting, setCorrecting] = useState(false);
  /** What was selected in the document since the finding was chosen: the quotation of a correction. */
  const [words, setWords] = useState('');
  /** Grows with every wish to see the chosen words, so that a second click shows them again. */
  const [shown, setShown] = useState(route.place === 'deal' && route.termId !== undefined ? 1 : 0);
  const documentPane = useRef<HTMLDivElement>(null);
  const findingsPane = useRef<HTMLDivElement>(null);

  const chosenId = route.place === 'deal' ? route.termId : undefined;
  const chosen =
    review.rows.find(({ term }) => term.id === chosenId) ??
    review.rows.find(({ decided }) => decided === undefined) ??
    review.rows[0];
  const choose = (termId: string, from: 'document' | 'findings') => {
    setCorrecting(false);
    setWords('');
    if (route.place === 'deal') refine({ ...route, termId });
    setShown(shown + 1);
    if (from === 'document') {
      if (pane === 'versions') setPane('findings');
      requestAnimationFrame(() => focusFinding(findingsPane.current, termId));
    }
  };

  usePaneKey(setPane, documentPane, findingsPane);

  return (
    <>
      <PaperHead {...props} reading={reading} />
      <PaneChoice pane={pane} isAlone={others.length === 0} onChoose={setPane} />
      <div className="paper-panes" data-pane={pane}>
        <DocumentPane
          ref={documentPane}
          reading={reading}
          name={paper.fileName}
          rows={review.rows}
          chosen={chosen}
          shown={shown}
          onChoose={(termId) => choose(termId, 'document')}
          onWords={setWords}
        />
        {pane === 'versions' ? (
          <VersionsPane reading={reading} others={others} earlier={earlier} onEarlier={setEarlierId} />
        ) : (
          <FindingsPane
            ref={findingsPane}
            paperId={paperId}
            paper={paper}
            review={review}
            returned={returned}
            chosen={chosen}
            isCorrecting={isCorrecting}
            words={words}
            onCorrecting={setCorrecting}
            onChoose={(termId) => choose(termId, 'findings')}
            onShow={() => {
              setPane('document');
              setShown(shown + 1);
            }}
          />
        )}
      </div>
    </>
  );
}

/** F6 leads from the document to the findings and back. */
function usePaneKey(
  setPane: (pane: PaperPane) => void,
  documentPane: RefObject<HTMLDivElement | null>,
  findingsPane: RefObject<HTMLDivElement | null>,
): void {
  const latest = useRef({ setPane });
  useEffect(() => {
    latest.current = { setPane };
  });
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (isComposing(event) || event.key !== 'F6' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest('dialog')) return;
      event.preventDefault();
      const isInDocument = documentPane.current?.contains(document.activeElement) === true;
      latest.current.setPane(isInDocument ? 'findings' : 'document');
      requestAnimationFrame(() => {
        if (isInDocument) focusFinding(findingsPane.current, undefined);
        else documentPane.current?.querySelector<HTMLElement>('.paper-sheet')?.focus();
      });
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [documentPane, findingsPane]);
}

/** Which pane stands beside the document, or in its place where there is room for one only. */
function PaneChoice(props: {
  readonly pane: PaperPane;
  /** There is no other paper of theirs to compare this one with. */
  readonly isAlone: boolean;
  readonly onChoose: (pane: PaperPane) => void;
}) {
  const { pane, isAlone, onChoose } = props;
  const t = useMessages(paperPlaceMessages);
  return (
    <div className="paper-panes-choice no-print" role="group" aria-label={t.panes} data-alone={isAlone}>
      {(['document', 'findings', 'versions'] as const).map((each) =>
        each === 'versions' && isAlone ? null : (
          <button
            key={each}
            type="button"
            className="tab"
            data-pane={each}
            aria-pressed={each === pane}
            onClick={() => onChoose(each)}
          >
            {t[each]}
          </button>
        ),
      )}
    </div>
  );
}

/** Two papers of one round that came on one day are compared with each other: which was first is kept nowhere. */
function isNotAfter(other: Paper, paper: Paper): boolean {
  return other.round < paper.round || (other.round === paper.round && other.on <= paper.on);
}
