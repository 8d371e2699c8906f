import { useRef, useState } from 'react';
import type { ChangeEvent, ClipboardEvent, ReactNode, RefObject } from 'react';
import type { Draft } from '#domain/deal/deal.ts';
import { PASTED_MIME } from '#domain/deal/paper.ts';
import type { Paper } from '#domain/deal/paper.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { Failed, Loading } from '#renderer/ui/states.tsx';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useAppStore, useDeal, useDocument, useLoaded } from '#renderer/state/session.ts';
import { PaperText } from './PaperText.tsx';
import { paperMessages } from './paper-words.ts';
import './paper.css';
import { withUndo } from '#renderer/state/with-undo.ts';

type PaperPaneProps = {
  /** Where the keys go when the pane is reached. */
  readonly list: RefObject<HTMLDivElement | null>;
  readonly draft: Draft | undefined;
  /** The text that was pasted just now: it takes the focus. */
  readonly freshId: string | undefined;
  /** The term that the person chose to find in the text; missing where terms are to be suggested. */
  readonly pinnedId: string | undefined;
  readonly onUnpin: () => void;
  readonly onRead: (termId: string) => void;
  readonly onPaste: (text: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
};

/** The words of the paper in view, beside its terms: pasted once, read sentence by sentence. */
export function PaperPane(props: PaperPaneProps) {
  const { list, draft, freshId, pinnedId, onUnpin, onRead, onPaste, onFiles } = props;
  const t = useMessages(paperMessages);
  const { papers = {} } = useDocument();
  const [chosenId, setChosenId] = useState<string>();
  const [isPasting, setPasting] = useState(false);
  const pasted = Object.entries(papers).filter(
    ([, paper]) => paper.mime === PASTED_MIME && paper.draftId === draft?.id,
  );
  const [paperId, paper] =
    pasted.find(([id]) => id === chosenId) ?? pasted.find(([id]) => id === freshId) ?? pasted.at(-1) ?? [];
  if (!draft) return <p className="paper-none quiet">{t.noDraft}</p>;
  const take = (text: string) => {
    setPasting(false);
    setChosenId(undefined);
    onPaste(text);
  };
  if (paperId === undefined || paper === undefined || isPasting) {
    return (
      <div className="paper-pane">
        <PasteField
          list={list}
          onPaste={take}
          onFiles={(files) => {
            setPasting(false);
            setChosenId(undefined);
            onFiles(files);
          }}
        />
        {paper ? <Button onClick={() => setPasting(false)}>{t.keepThis}</Button> : null}
      </div>
    );
  }
  return (
    <div className="paper-pane">
      <div className="paper-tools">
        {pasted.length > 1 ? (
          <Select
            label={t.which}
            isLabelHidden
            value={paperId}
            options={pasted.map(([value, { fileName }]) => ({ value, label: fileName }))}
            onChoose={setChosenId}
          />
        ) : (
          <span className="quiet small paper-name">{paper.fileName}</span>
        )}
        <Button look="quiet" onClick={() => setPasting(true)}>
          {t.pasteAnother}
        </Button>
        <RemoveButton paperId={paperId} paper={paper} />
      </div>
      <WordsOf key={paperId} paperId={paperId}>
        {(text) => (
          <PaperText
            list={list}
            paperId={paperId}
            name={paper.fileName}
            text={text}
            draft={draft}
            isFresh={freshId === paperId}
            pinnedId={pinnedId}
            onUnpin={onUnpin}
            onRead={onRead}
          />
        )}
      </WordsOf>
    </div>
  );
}

/** A field that takes a pasted or dropped text whole. What is typed becomes a text when the field is left. */
function PasteField({ list, onPaste, onFiles }: Pick<PaperPaneProps, 'list' | 'onPaste' | 'onFiles'>) {
  const t = useMessages(paperMessages);
  const [typed, setTyped] = useState('');
  function change({ target, nativeEvent }: ChangeEvent<HTMLTextAreaElement>): void {
    const isDropped = nativeEvent instanceof InputEvent && nativeEvent.inputType === 'insertFromDrop';
    if (isDropped) onPaste(target.value);
    else setTyped(target.value);
  }
  function leave(): void {
    if (typed.trim() !== '') onPaste(typed);
  }
  function paste(event: ClipboardEvent): void {
    event.preventDefault();
    event.stopPropagation();
    onPaste(typed + event.clipboardData.getData('text/plain'));
  }
  return (
    <div ref={list} tabIndex={-1} className="paper-paste-field">
      <label className="paper-paste">
        <span>{t.paste}</span>
        <textarea
          className="textarea"
          rows={6}
          value={typed}
          onChange={change}
          onBlur={leave}
          onPaste={paste}
        />
      </label>
      <p className="quiet small">{t.pasteHint}</p>
      <ChooseFiles onFiles={onFiles} />
    </div>
  );
}

/** The system's own dialog, for whoever does not drag. */
function ChooseFiles({ onFiles }: Pick<PaperPaneProps, 'onFiles'>) {
  const t = useMessages(paperMessages);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="paper-choose">
      <Button onClick={() => input.current?.click()}>{t.chooseFile}</Button>
      <span className="quiet small">{t.orDrop}</span>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file can be chosen again.
          target.value = '';
        }}
      />
    </div>
  );
}

function RemoveButton({ paperId, paper }: { readonly paperId: string; readonly paper: Paper }) {
  const t = useMessages(paperMessages);
  const app = useAppStore();
  const apply = useDeal((state) => state.apply);
  const undoStep = useDeal((state) => state.undoStep);
  async function remove(): Promise<void> {
    if (!(await apply({ kind: 'remove-paper', paperId }))) return;
    app
      .getState()
      .notify(
        { en: paperMessages.en.removed(paper.fileName), ko: paperMessages.ko.removed(paper.fileName) },
        withUndo(undoStep),
      );
  }
  return (
    <Button look="quiet" onClick={() => void remove()}>
      {t.remove}
    </Button>
  );
}

/** The words of a paper: those that were pasted here at once, those of an earlier day from the app. */
function WordsOf(props: { readonly paperId: string; readonly children: (text: string) => ReactNode }) {
  const { paperId, children } = props;
  const own = useDeal((state) => state.pastedText(paperId));
  if (own !== undefined) return <>{children(own)}</>;
  return <KeptWords paperId={paperId}>{children}</KeptWords>;
}

function KeptWords(props: { readonly paperId: string; readonly children: (text: string) => ReactNode }) {
  const { paperId, children } = props;
  const { deal } = useDocument();
  const words = useLoaded('papers.text', { dealId: deal.id, paperId });
  if (words.status === 'loading') return <Loading />;
  if (words.status === 'failed') return <Failed failure={words.failure} onRetry={words.retry} />;
  return <>{children(words.value.text)}</>;
}
